import { expect, it } from "vitest";
import { findApps } from "../../src/init/find-apps.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function apps(files: Tree) {
  await using folder = await temporaryFolder(files);
  return (await findApps(folder.path)).map(({ folder: name }) => name).toSorted();
}

const vite = (name: string, more: object = {}) => ({ name, devDependencies: { vite: "8.3.8" }, ...more });

it("has nothing to choose in the folder of an app", async () => {
  expect(
    await apps({ "index.html": "<h1>Hi</h1>", "docs/package.json": vite("docs"), "docs/index.html": "" }),
  ).toEqual([]);
  expect(await apps({ "package.json": { dependencies: { next: "16" } }, "a/package.json": {} })).toEqual([]);
  expect(await apps({ "package.json": { scripts: { start: "node server.js" } } })).toEqual([]);
});

it("finds the apps of a workspace among its libraries", async () => {
  const found = await apps({
    // Tools at the root, and a script that starts everything.
    "package.json": vite("root", { scripts: { build: "turbo build", start: "turbo start" } }),
    "pnpm-workspace.yaml": "packages:\n  - apps/*\n  - packages/*\n",
    "apps/shop/package.json": vite("shop"),
    "apps/shop/index.html": "<h1>Hi</h1>",
    "apps/site/package.json": { name: "site", dependencies: { next: "16.0.0" } },
    "apps/api/package.json": { name: "api", scripts: { start: "node server.js" } },
    "packages/ui/package.json": vite("ui", { devDependencies: { storybook: "10", vite: "8.3.8" } }),
    "packages/words/package.json": { name: "words", scripts: { build: "tsc" } },
  });
  expect(found).toEqual(["apps/api", "apps/shop", "apps/site"]);
});

it("looks one and two folders down where there is no workspace", async () => {
  const files = {
    "README.md": "",
    "backend/package.json": { name: "backend", scripts: { start: "nodemon server.js" } },
    "web/shop/package.json": vite("shop"),
    "web/shop/index.html": "<h1>Hi</h1>",
  };
  expect(await apps(files)).toEqual(["web/shop"]);
});
