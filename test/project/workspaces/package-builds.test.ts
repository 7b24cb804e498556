import { utimes } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { detectProject } from "../../../src/project/detect.ts";
import { packageBuilds } from "../../../src/project/workspaces/package-builds.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { Tree } from "../../temporary-folder.ts";

const scripts = { build: "tsc" };

/** `shop` needs `ui` and `icons`; `ui` needs `core`, whose name comes first in no list. */
const workspace: Tree = {
  "package.json": { name: "root", private: true, workspaces: ["apps/*", "packages/*"] },
  "apps/shop/package.json": {
    name: "shop",
    scripts: { build: "vite build" },
    dependencies: { "@acme/ui": "*", icons: "*", react: "19" },
  },
  "apps/other/package.json": { name: "other", scripts, dependencies: { unneeded: "*" } },
  "packages/ui/package.json": {
    name: "@acme/ui",
    scripts,
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    dependencies: { core: "*" },
  },
  "packages/core/package.json": { name: "core", scripts, main: "dist/core" },
  "packages/icons/package.json": { name: "icons", scripts, main: "./index.js" },
  "packages/icons/index.js": "",
  "packages/unneeded/package.json": { name: "unneeded", scripts, main: "dist/index.js" },
};

/** @param changed a file that was changed after everything was built, or a folder from which a file was deleted. */
async function plan(tree: Tree, app = "apps/shop", changed?: string) {
  await using folder = await temporaryFolder({ ...workspace, ...tree });
  const now = Date.now() / 1000;
  for (const file of Object.keys(tree))
    if (/\/(?:dist|lib)\//.test(file)) await utimes(join(folder.path, file), now, now + 60);
  if (changed !== undefined) await utimes(join(folder.path, changed), now, now + 120);
  const found = await packageBuilds(await detectProject(join(folder.path, app)));
  return {
    packages: found.packages,
    ways: found.ways.map((way) =>
      way.map(({ command, directory }) => [command, relative(folder.path, directory)]),
    ),
    notBuildable: found.notBuildable.map(({ name, missing }) => `${name} ${missing}`),
  };
}

const eachBy = (manager: string) => [
  [`${manager} run build`, "packages/core"],
  [`${manager} run build`, "packages/ui"],
];

test.each([
  [
    "npm",
    { "package-lock.json": "{}" },
    [[['npm run build --if-present -w "core" -w "@acme/ui"', ""]], eachBy("npm")],
  ],
  [
    "pnpm",
    { "pnpm-workspace.yaml": "packages: [apps/*, packages/*]", "pnpm-lock.yaml": "" },
    [[['pnpm --filter "shop^..." run --if-present build', ""]], eachBy("pnpm")],
  ],
  [
    "Yarn 4",
    { "yarn.lock": "__metadata:\n  version: 8\n" },
    [[['yarn workspaces foreach -Rt --from "shop" --exclude "shop" run build', ""]], eachBy("yarn")],
  ],
  ["Yarn 1", { "yarn.lock": "# yarn lockfile v1\n" }, [eachBy("yarn")]],
  ["Bun", { "bun.lock": "{}" }, [eachBy("bun")]],
  [
    "turbo",
    {
      "package.json": { workspaces: ["apps/*", "packages/*"], devDependencies: { turbo: "2" } },
      "turbo.json": "{}",
      "package-lock.json": "{}",
    },
    [[["npx --no -- turbo run build --filter=shop^...", ""]], eachBy("npm")],
  ],
  [
    "nx",
    {
      "package.json": { workspaces: ["apps/*", "packages/*"], devDependencies: { nx: "22" } },
      "nx.json": "{}",
      "package-lock.json": "{}",
    },
    [[["npx --no -- nx run-many -t build -p core,@acme/ui", ""]], eachBy("npm")],
  ],
])("what the app needs is built first, in order: %s", async (_, tree: Tree, ways) => {
  expect(await plan(tree)).toEqual({ packages: ["core", "@acme/ui"], ways, notBuildable: [] });
});

test("what is there is left alone, with main's extension or without", async () => {
  const built = {
    "packages/core/dist/core.js": "",
    "packages/ui/dist/index.js": "",
    "packages/ui/dist/index.d.ts": "",
  };
  expect(await plan(built)).toEqual({ packages: [], ways: [], notBuildable: [] });
  expect((await plan({ ...built, "packages/ui/package.json": uiWith("./lib/*.js") })).packages).toEqual([
    "@acme/ui",
  ]);
  const lib = { ...built, "packages/ui/lib/a.js": "", "packages/ui/package.json": uiWith("./lib/*.js") };
  expect((await plan(lib)).packages).toEqual([]);
});

test.each([
  // ui's output may have core in it.
  ["core", "packages/core/src/core.ts", ["core", "@acme/ui"]],
  ["ui", "packages/ui/src/deep/card.tsx", ["@acme/ui"]],
  ["ui, by a deleted file", "packages/ui/src/deep", ["@acme/ui"]],
  ["ui, by its manifest", "packages/ui/package.json", ["@acme/ui"]],
  ["ui's output", "packages/ui/dist/index.js", []],
  ["what is installed in ui", "packages/ui/node_modules/a/index.js", []],
  ["a package that is not built", "packages/icons/index.js", []],
])("what was built before a change of %s is built again", async (_, changed, packages) => {
  const built = {
    "packages/core/src/core.ts": "",
    "packages/core/dist/core.js": "",
    "packages/ui/src/deep/card.tsx": "",
    "packages/ui/node_modules/a/index.js": "",
    "packages/ui/dist/index.js": "",
    "packages/ui/dist/index.d.ts": "",
  };
  expect((await plan(built, "apps/shop", changed)).packages).toEqual(packages);
});

test("a package whose entry is its source is not built, whatever changed", async () => {
  const sources = {
    "packages/core/dist/core.js": "",
    "packages/ui/package.json": { name: "@acme/ui", scripts, exports: "./src/index.ts" },
    "packages/ui/src/index.ts": "",
    "packages/ui/src/card.tsx": "",
  };
  expect((await plan(sources, "apps/shop", "packages/ui/src/card.tsx")).packages).toEqual([]);
});

const uiWith = (target: string) => ({ name: "@acme/ui", scripts, exports: { "./*": target } });

test("a package that has no build script is named", async () => {
  const ui = { name: "@acme/ui", module: "dist/ui.mjs" };
  expect(await plan({ "packages/ui/package.json": ui })).toEqual({
    packages: [],
    ways: [],
    notBuildable: ["@acme/ui dist/ui.mjs"],
  });
});

test("packages that need each other end, and an app in the root has its own", async () => {
  const circle = { name: "core", scripts, main: "dist/core", devDependencies: { "@acme/ui": "*" } };
  expect((await plan({ "packages/core/package.json": circle })).packages).toEqual(["core", "@acme/ui"]);
  const root = { workspaces: ["packages/*"], dependencies: { core: "*" } };
  expect((await plan({ "package.json": root }, ".")).packages).toEqual(["core"]);
});

test("an app outside of a workspace needs nothing", async () => {
  expect((await plan({ "package.json": { name: "root" } })).packages).toEqual([]);
});
