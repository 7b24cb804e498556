import { spawnSync } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

it("a command that cannot load its own files ends as an error, and not as a limit that is exceeded", async () => {
  await using folder = await temporaryFolder();
  const entry = join(folder.path, "bin.mjs");
  await copyFile(join(import.meta.dirname, "../../src/bin.js"), entry);
  const { status, stderr } = spawnSync(process.execPath, [entry, "--version"], { encoding: "utf8" });
  expect(stderr).toMatch(/^budget-check: Cannot load its own files: Cannot find module '.*cli\.ts'.*\n$/);
  expect(status).toBe(3);
});

it("an older Node is told which one is needed, and how to have it", async () => {
  const entry = join(import.meta.dirname, "../../src/bin.js");
  const old =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const asOld = ["--import", `data:text/javascript,${encodeURIComponent(old)}`, entry, "--version"];
  const { status, stderr } = spawnSync(process.execPath, asOld, { encoding: "utf8" });
  expect(stderr).toBe(
    "budget-check: Node 24 or later is needed, and this is Node 20.20.2\n" +
      "Install it, or run: npx -p node@24 -p budget-check budget-check\n",
  );
  expect(status).toBe(3);
  const manifest = await readFile(join(import.meta.dirname, "../../package.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ engines: { node: ">=24" } });
  // An older Node refuses a module before any of it runs if it imports a name that Node does not have.
  const source = await readFile(entry, "utf8");
  expect(source.match(/^import .*$/gm)).toEqual([
    'import module from "node:module";',
    'import { tmpdir } from "node:os";',
    'import { join } from "node:path";',
  ]);
});
