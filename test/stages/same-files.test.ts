import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sameFiles, sameRules, siteDigest } from "../../src/stages/same-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

const site: Tree = { "index.html": "<h1>Hi</h1>", "js/a.js": "1" };

async function same(left: Tree, right: Tree): Promise<boolean> {
  await using a = await temporaryFolder(left);
  await using b = await temporaryFolder(right);
  return await sameFiles(a.path, b.path);
}

test.each<[string, Tree]>([
  ["nothing", {}],
  ["git and our own output", { ".git/HEAD": "ref: x", ".budget-check/report.json": "{}" }],
  ["installed modules", { "package.json": "{}", "node_modules/a/index.js": "1" }],
  ["a lockfile and the budget", { "package-lock.json": "{}", "budget.json": "{}" }],
  ["a source map", { "js/a.js.map": "{}" }],
])("a site is the same beside %s", async (_, more) => {
  expect(await same(site, { ...site, ...more })).toBe(true);
  expect(await same({ ...site, ...more }, site)).toBe(true);
});

test.each<[string, Tree]>([
  ["a byte", { "js/a.js": "2" }],
  ["a size", { "js/a.js": "11" }],
  ["a new file", { "b.js": "" }],
  ["a file that visitors are sent from .well-known", { ".well-known/security.txt": "" }],
  ["output below the name node_modules", { "assets/node_modules/a.ttf": "1" }],
  ["data of a tool file's name, deeper", { "data/package.json": "{}" }],
])("%s makes a site different", async (_, more) => {
  expect(await same(site, { ...site, ...more })).toBe(false);
});

test("nothing is not the same as nothing, and a folder that is gone is like no other", async () => {
  expect(await same({}, {})).toBe(false);
  await using a = await temporaryFolder(site);
  expect(await sameFiles(a.path, join(a.path, "gone"))).toBe(false);
});

test("no promise is made about links, but those among installed modules are not served", async () => {
  await using a = await temporaryFolder({ ...site, "package.json": "{}", "node_modules/a/a.js": "1" });
  await using b = await temporaryFolder(site);
  await symlink("a.js", join(a.path, "node_modules/a/link.js"));
  expect(await sameFiles(a.path, b.path)).toBe(true);
  for (const { path } of [a, b]) await symlink("a.js", join(path, "js/link.js"));
  expect(await sameFiles(a.path, b.path)).toBe(false);
});

test("an abort ends the comparison", async () => {
  await using a = await temporaryFolder(site);
  await expect(sameFiles(a.path, a.path, AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test("rules of the host in the project's folder make the same files another site", async () => {
  const built = { "dist/index.html": "<h1>Hi</h1>" };
  const rules = { rewrites: [{ source: "/", destination: "/other.html" }] };
  await using plain = await temporaryFolder(built);
  await using empty = await temporaryFolder({ ...built, "vercel.json": {} });
  await using other = await temporaryFolder({ ...built, "vercel.json": rules });
  const placeIn = ({ path }: { path: string }) => ({ served: join(path, "dist"), project: path });
  const [a, b, c] = [placeIn(plain), placeIn(empty), placeIn(other)];
  expect([await sameRules(a, b), await sameRules(a, c)]).toEqual([true, false]);
  expect(await siteDigest(b)).toBe(await siteDigest(a));
  expect(await siteDigest(c)).not.toBe(await siteDigest(a));
});
