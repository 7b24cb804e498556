import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderFromTop } from "../../src/run/folder-from-top.ts";
import { temporaryFolder } from "../temporary-folder.ts";

it("names a folder from the top of its repository, be it a clone or a worktree", async () => {
  await using folder = await temporaryFolder();
  const app = join(folder.path, "apps/shop");
  await mkdir(app, { recursive: true });
  expect(await folderFromTop(app)).toBeUndefined();
  await mkdir(join(folder.path, ".git"));
  expect(await folderFromTop(app)).toBe("apps/shop");
  expect(await folderFromTop(folder.path)).toBe("");
  await writeFile(join(folder.path, "apps/.git"), "gitdir: ../.git/worktrees/apps\n");
  expect(await folderFromTop(app)).toBe("shop");
});
