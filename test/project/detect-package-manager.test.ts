import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { detectProject } from "../../src/project/detect.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function managementOf(tree: Tree, member = ".") {
  await using folder = await temporaryFolder(tree);
  const project = await detectProject(join(folder.path, member));
  const short = (path: string | null) => (path === null ? null : relative(folder.path, path) || ".");
  return {
    manager: project.packageManager,
    lockfile: short(project.lockfile),
    root: short(project.workspaceRoot),
    install: project.installCommand,
    build: project.buildCommand,
    found: project.found,
  };
}

const app = { name: "app", scripts: { build: "vite build" }, devDependencies: { vite: "^8.0.0" } };

test.each([
  ["npm", { "package-lock.json": "{}" }, "npm", "npm ci --no-audit --no-fund"],
  ["an old npm lockfile", { "npm-shrinkwrap.json": "{}" }, "npm", "npm ci --no-audit --no-fund"],
  ["pnpm", { "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" }, "pnpm", "pnpm install --frozen-lockfile"],
  ["Yarn 1", { "yarn.lock": "# yarn lockfile v1\n" }, "yarn", "yarn install --frozen-lockfile"],
  [
    "Yarn 4 by its lockfile",
    { "yarn.lock": "# x\n\n__metadata:\n  version: 8\n" },
    "yarn",
    "yarn install --immutable",
  ],
  [
    "Yarn 4 by its settings",
    { "yarn.lock": "", ".yarnrc.yml": "nodeLinker: node-modules\n" },
    "yarn",
    "yarn install --immutable",
  ],
  ["bun", { "bun.lock": "{}" }, "bun", "bun install --frozen-lockfile"],
  ["old bun", { "bun.lockb": "" }, "bun", "bun install --frozen-lockfile"],
  ["nothing locked", {}, "npm", "npm install --no-audit --no-fund --no-package-lock"],
])("%s", async (_, lock: Tree, manager, install) => {
  const found = await managementOf({ "package.json": app, ...lock });
  expect(found).toMatchObject({ manager, install, build: `${manager} run build`, root: null });
  expect(found.lockfile).toBe(Object.keys(lock)[0] ?? null);
});

test.each([
  ["pnpm@10.1.0+sha512.abc", "pnpm", "pnpm install --no-lockfile"],
  ["yarn@4.6.0", "yarn", "yarn install"],
  ["yarn@1.22.22", "yarn", "yarn install --no-lockfile"],
  ["bun@1.2.0", "bun", "bun install --no-save"],
])("the packageManager field %s goes before another's lockfile", async (field, manager, install) => {
  const tree = { "package.json": { ...app, packageManager: field }, "package-lock.json": "{}" };
  expect(await managementOf(tree)).toMatchObject({ manager, install, lockfile: null });
});

test("devEngines names it as well", async () => {
  const manifest = { ...app, devEngines: { packageManager: { name: "pnpm", version: "^10" } } };
  expect(await managementOf({ "package.json": manifest })).toMatchObject({ manager: "pnpm" });
});

test("two lockfiles are said, not hidden", async () => {
  const found = await managementOf({ "package.json": app, "pnpm-lock.yaml": "", "package-lock.json": "{}" });
  expect(found.manager).toBe("pnpm");
  expect(found.found).toContain(
    "Several lockfiles (pnpm-lock.yaml, package-lock.json): pnpm-lock.yaml is used",
  );
});

test.each([
  ["npm", { "package.json": { workspaces: ["apps/*"] }, "package-lock.json": "{}" }, "npm"],
  ["Yarn's object", { "package.json": { workspaces: { packages: ["./apps/*/"] } }, "yarn.lock": "" }, "yarn"],
  [
    "pnpm",
    {
      "package.json": {},
      "pnpm-workspace.yaml": 'packages:\n  # apps\n  - "apps/*" # all\n  - libs/*\n\ncatalog:\n  - x\n',
      "pnpm-lock.yaml": "",
    },
    "pnpm",
  ],
  [
    "pnpm in one line",
    { "package.json": {}, "pnpm-workspace.yaml": "packages: ['apps/**', libs]\n", "pnpm-lock.yaml": "" },
    "pnpm",
  ],
  [
    "pnpm without indentation",
    { "package.json": {}, "pnpm-workspace.yaml": "packages:\r\n- 'apps/*'\r\n", "pnpm-lock.yaml": "" },
    "pnpm",
  ],
  [
    "pnpm with an anchor",
    {
      "package.json": {},
      "pnpm-workspace.yaml": "packages: &all\n  - >-\n    apps/*\nothers: *all\n",
      "pnpm-lock.yaml": "",
    },
    "pnpm",
  ],
])("a member of a workspace of %s is installed at its root", async (_, root: Tree, manager) => {
  const found = await managementOf({ ...root, ".git/HEAD": "", "apps/shop/package.json": app }, "apps/shop");
  expect(found).toMatchObject({ manager, root: "." });
  expect(found.lockfile).toMatch(/^[\w-]+\.(?:json|lock|yaml)$/);
  expect(found.found).toContain("Member of the workspace in ../..");
});

test("a folder below a workspace that does not name it stands alone", async () => {
  const root = { "package.json": { workspaces: ["apps/*", "!apps/old"] }, "package-lock.json": "{}" };
  const alone = { root: null, lockfile: null };
  expect(await managementOf({ ...root, "examples/a/package.json": app }, "examples/a")).toMatchObject(alone);
  expect(await managementOf({ ...root, "apps/old/package.json": app }, "apps/old")).toMatchObject(alone);
});

test("a workspace does not reach into another repository", async () => {
  const tree = {
    "package.json": { workspaces: ["apps/*"] },
    "apps/shop/.git/HEAD": "",
    "apps/shop/package.json": app,
  };
  expect(await managementOf(tree, "apps/shop")).toMatchObject({ root: null });
});

test("a workspace file that is not YAML is named, with the place in it", async () => {
  const tree = { "package.json": {}, "pnpm-workspace.yaml": "packages: [\n", ".git/HEAD": "" };
  await expect(managementOf({ ...tree, "apps/shop/package.json": app }, "apps/shop")).rejects.toThrow(
    /pnpm-workspace\.yaml cannot be read: .*line 2/s,
  );
});

test("a workspace file with settings only has no members", async () => {
  const tree = { "package.json": {}, "pnpm-workspace.yaml": "catalog:\n  react: ^19\n", ".git/HEAD": "" };
  const found = await managementOf({ ...tree, "apps/shop/package.json": app }, "apps/shop");
  expect(found).toMatchObject({ root: null });
});
