import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { planIgnore } from "../../src/init/ignore-output.ts";
import { readSurroundings } from "../../src/init/surroundings.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function plan(files: Tree, { app = "", repository = true } = {}) {
  await using folder = await temporaryFolder({ [join(app, "index.html")]: "", ...files });
  if (repository) spawnSync("git", ["init", "-q"], { cwd: folder.path });
  const directory = join(folder.path, app);
  const around = await readSurroundings(directory, null, AbortSignal.timeout(10_000));
  const { path, ...planned } = await planIgnore(directory, around);
  return { path: path.slice(folder.path.length + 1), ...planned };
}

it("adds one line to the app's file, else to the repository's, else to a new one", async () => {
  expect(await plan({ ".gitignore": "dist" })).toMatchObject({
    action: "extend",
    text: "dist\n.budget-check\n",
  });
  const nested = await plan({ ".gitignore": "dist\r\n" }, { app: "apps/shop" });
  expect(nested).toMatchObject({ path: ".gitignore", text: "dist\r\n.budget-check\r\n" });
  const own = await plan({ ".gitignore": "dist\n", "a/.gitignore": "x\n" }, { app: "a" });
  expect(own).toMatchObject({ path: "a/.gitignore", text: "x\n.budget-check\n" });
  expect(await plan({})).toMatchObject({ action: "create", path: ".gitignore", text: ".budget-check\n" });
});

it("adds nothing where a pattern covers the folder, whether it is there already or not", async () => {
  for (const pattern of [
    ".budget-check",
    ".budget-check/",
    "**/.budget-check/",
    "/a/.budget-check",
    ".*",
    "a/.budget*",
  ]) {
    for (const there of [{}, { "a/.budget-check/.gitignore": "*\n" }]) {
      const planned = await plan({ ".gitignore": `${pattern}\n`, ...there }, { app: "a" });
      expect(planned, pattern).toMatchObject({ action: "keep", text: null });
      expect(planned.summary).toContain(".gitignore:1");
    }
  }
});

it("adds the line where it is only ignored by itself, or taken out again", async () => {
  expect(await plan({ ".budget-check/.gitignore": "*\n" })).toMatchObject({ action: "create" });
  expect(await plan({ ".gitignore": ".*\n!.budget-check\n" })).toMatchObject({ action: "extend" });
  expect(await plan({ ".gitignore": "# .budget-check\n" })).toMatchObject({ action: "extend" });
});

it("reads the lines itself outside of a repository", async () => {
  const outside = { repository: false };
  expect(await plan({ ".gitignore": "x\n/.budget-check/\n" }, outside)).toMatchObject({ action: "keep" });
  expect(await plan({ ".gitignore": "x\n" }, outside)).toMatchObject({ action: "extend" });
});
