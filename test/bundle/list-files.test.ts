import { mkdtempDisposable, mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/bundle/list-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const temporary = () => mkdtempDisposable(join(tmpdir(), "bundle-"));

test("hidden files, maps and licence texts are not shipped", async () => {
  await using made = await temporary();
  await mkdir(join(made.path, ".vite"));
  await mkdir(join(made.path, "b"));
  for (const file of [
    "z.js",
    "a.js",
    "b/c.css",
    "a.js.map",
    "b/c.css.map",
    ".htaccess",
    ".vite/manifest.json",
    "a.js.LICENSE.txt",
    "map",
  ])
    await writeFile(join(made.path, file), "");
  expect(await listFiles(made.path)).toEqual({
    files: ["a.js", "b/c.css", "map", "z.js"],
    links: [],
    notes: [],
  });
});

test("links out of the folder, to nowhere and to folders are refused with a note; a link within is followed", async () => {
  await using outside = await temporary();
  await using made = await temporary();
  await writeFile(join(outside.path, "secret.js"), "1");
  await writeFile(join(made.path, "a.js"), "1");
  await mkdir(join(made.path, "deep"));
  await symlink(join(outside.path, "secret.js"), join(made.path, "out.js"));
  await symlink(outside.path, join(made.path, "out"));
  await symlink("..", join(made.path, "deep/loop"));
  await symlink("gone.js", join(made.path, "broken.js"));
  await symlink("a.js", join(made.path, "b.js"));
  const { files, links, notes } = await listFiles(made.path);
  expect(files).toEqual(["a.js", "b.js"]);
  expect(links).toEqual(["b.js", "broken.js", "deep/loop", "out", "out.js"]);
  expect(notes.map(({ text }) => text).sort()).toEqual([
    "broken.js is not weighed: it is a link that leads nowhere",
    "deep/loop is not weighed: it is a link that leads out of the folder",
    "out is not weighed: it is a link that leads out of the folder",
    "out.js is not weighed: it is a link that leads out of the folder",
  ]);
});

test("a folder whose name only begins like the output's is outside", async () => {
  await using parent = await temporary();
  await mkdir(join(parent.path, "site"));
  await mkdir(join(parent.path, "site-private"));
  await writeFile(join(parent.path, "site-private/a.js"), "1");
  await symlink("../site-private/a.js", join(parent.path, "site/a.js"));
  expect((await listFiles(join(parent.path, "site"))).files).toEqual([]);
});

test("too many entries, and a folder that is none, are known failures", async () => {
  await using made = await temporary();
  for (let index = 0; index < 4; index++) await writeFile(join(made.path, `${index}.map`), "");
  expect((await listFiles(made.path, { mostEntries: 4 })).files).toEqual([]);
  await expect(listFiles(made.path, { mostEntries: 3 })).rejects.toMatchObject({
    code: "BUNDLE_UNREADABLE",
    message: expect.stringContaining("more than 3"),
  });
  await expect(listFiles(join(made.path, "gone"))).rejects.toMatchObject({ code: "BUNDLE_UNREADABLE" });
  await expect(listFiles(join(made.path, "0.map"))).rejects.toMatchObject({ code: "BUNDLE_UNREADABLE" });
});

test("of a repository served as it is, packages, lockfiles and the budget are not the site", async () => {
  await using made = await temporaryFolder({
    "index.html": "",
    "data/package.json": "{}",
    "data/budget.json": "{}",
    ".well-known/security.txt": "",
    ".git/config": "",
    ".budget-check/report.json": "",
    "package.json": "{}",
    "package-lock.json": "{}",
    "npm-shrinkwrap.json": "{}",
    "pnpm-lock.yaml": "",
    "yarn.lock": "",
    "bun.lock": "",
    "bun.lockb": "",
    "budget.json": "{}",
    "budgets/budget.json": "{}",
    "budgets/index.html": "",
    "node_modules/a/index.js": "",
    "tools/package.json": "{}",
    "tools/node_modules/b/index.js": "",
    "assets/node_modules/icons/font.ttf": "shipped: Expo writes its export so",
  });
  await symlink("../a/index.js", join(made.path, "node_modules/a/link.js"));
  expect(await listFiles(made.path)).toEqual({
    files: [
      ".well-known/security.txt",
      "assets/node_modules/icons/font.ttf",
      "budgets/index.html",
      "data/budget.json",
      "data/package.json",
      "index.html",
      "tools/package.json",
    ],
    links: [],
    notes: [],
  });
});
