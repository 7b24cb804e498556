import { spawnSync } from "node:child_process";
import { copyFile } from "node:fs/promises";
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
