import { expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/**
 * Whether all packages are known for an app whose map covers one byte, and whose build listed these modules of
 * `app.js`.
 */
async function knowsAll(modules: readonly string[]) {
  await using app = await temporaryFolder({
    "package.json": { name: "shop" },
    "dist/app.js": `a();${"b();".repeat(100)}`,
    "record/app.js.map": { version: 3, sources: ["../src/a.js"], names: [], mappings: "AAAA,C" },
  });
  const chunk = { file: "app.js", name: "app", isEntry: true, imports: [] };
  await app.write({
    "record/.budget-check/chunks.json": [
      { ...chunk, modules: modules.map((module) => module.replace("ROOT", app.path)) },
    ],
  });
  const bundle = await readBundle(`${app.path}/dist`, { root: app.path, record: `${app.path}/record` });
  expect(bundle.attribution).toMatchObject({ attributed: 1, raw: 404 });
  return bundle.attribution?.allPackages ?? false;
}

test("knows all where the build lists the app's own modules and the bundler's helpers alone", async () => {
  expect(await knowsAll(["ROOT/src/a.js", "\0vite/preload-helper.js"])).toBe(true);
});

test("does not where a package of the list has no bytes by any map", async () => {
  expect(await knowsAll(["ROOT/src/a.js", "ROOT/node_modules/moment/moment.js"])).toBe(false);
});

test("does not where a module is outside of the app, in what may be a package of the workspace", async () => {
  expect(await knowsAll(["ROOT/src/a.js", "ROOT/../ui/button.js"])).toBe(false);
});
