import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { refuseWithoutApp } from "../../src/run/no-app-here.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function refused(files: Tree) {
  await using folder = await temporaryFolder(files);
  await refuseWithoutApp(await loadBudget({ cwd: folder.path }), "budget-check");
}

const below: Tree = {
  "apps/shop/package.json": { name: "shop", devDependencies: { vite: "8.3.8" } },
  "apps/shop/index.html": "<h1>Hi</h1>",
};
const root = { name: "root", scripts: { build: "pnpm -r build" } };
const workspace: Tree = { ...below, "package.json": root, "pnpm-workspace.yaml": "packages:\n  - apps/*\n" };

it.each<[string, Tree]>([
  ["the root of a workspace, whose build script builds all of it", workspace],
  ...[
    "npm run build --workspaces",
    "npm run build -ws",
    "yarn workspaces foreach -A run build",
    "turbo run build",
    "bun --filter='*' build",
  ].map((build): [string, Tree] => [
    `the root of a workspace that is built by ${build}`,
    { ...workspace, "package.json": { name: "root", scripts: { build } } },
  ]),
  ["a folder with nothing to build", below],
])("says where to run in %s", async (_, files) => {
  await expect(refused(files)).rejects.toMatchObject({
    code: "USAGE",
    message: "There is no app in this folder, but in folders below it",
    detail: "cd apps/shop && npx budget-check # Vite app",
  });
});

it.each<[string, Tree]>([
  ["an app", { ...workspace, "index.html": "<h1>Hi</h1>" }],
  ["a folder with a budget", { ...workspace, "budget.json": { serve: "apps/shop/dist" } }],
  ["a folder with a build script that may make a site", { ...below, "package.json": root }],
  ...["hugo", "node build.mjs", "vite build", "webpack --config filter.js"].map((build): [string, Tree] => [
    `a workspace's root that builds a site by ${build}`,
    { ...workspace, "package.json": { name: "root", scripts: { build } } },
  ]),
  [
    "a workspace without apps",
    { "package.json": root, "pnpm-workspace.yaml": "packages:\n  - packages/*\n" },
  ],
])("goes on in %s", async (_, files) => {
  await expect(refused(files)).resolves.toBeUndefined();
});
