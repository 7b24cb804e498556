import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { findServedFolders } from "../../src/bundle/served-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** @param files by path: how many bytes each has. */
async function found(files: Record<string, number>, served: Record<string, number>): Promise<string[]> {
  await using folder = await temporaryFolder();
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), "x".repeat(bytes));
  }
  const list = Object.entries(served).map(([path, bytes]) => ({ path, bytes }));
  return (await findServedFolders(folder.path, list)).map((path) => relative(folder.path, path));
}

test("the folder that holds what was served, wherever a server has it", async () => {
  const files = {
    "web/out/assets/app.js": 9,
    "web/out/assets/app.css": 4,
    "src/app.js": 9,
    "package.json": 2,
  };
  expect(await found(files, { "/assets/app.js": 9, "/assets/app.css": 4 })).toEqual(["web/out"]);
});

test("a path that it is mounted below is none of the folder's", async () => {
  const files = { "public/build/app-AAAA.js": 9, "public/build/app.css": 4, "public/robots.txt": 1 };
  expect(await found(files, { "/shop/build/app-AAAA.js": 9, "/shop/build/app.css": 4 })).toEqual(["public"]);
  expect(await found(files, { "/static/app-AAAA.js": 9 })).toEqual(["public/build"]);
});

test("a file of another size is another file: a source, or an older build", async () => {
  expect(await found({ "src/app.js": 20, "dist/app.js": 9 }, { "/app.js": 9 })).toEqual(["dist"]);
  expect(await found({ "src/app.js": 20 }, { "/app.js": 9 })).toEqual([]);
});

test("the folder with most of it, where another has a copy of some", async () => {
  const files = { "dist/client/a.js": 1, "dist/client/b.js": 2, "public/a.js": 1 };
  expect(await found(files, { "/a.js": 1, "/b.js": 2 })).toEqual(["dist/client"]);
});

test("two that hold the same are both named; installed packages are none", async () => {
  const files = { "public/a.js": 1, "dist/a.js": 1, "node_modules/x/a.js": 1 };
  expect(await found(files, { "/a.js": 1 })).toEqual(["dist", "public"]);
  expect(await found(files, {})).toEqual([]);
});
