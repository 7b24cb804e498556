/** Projects of every kind, as their files say it, with what their CI jobs have to set up. */
import type { Tree } from "../../temporary-folder.ts";

export interface KindOfProject {
  name: string;
  files: Tree;
  /** Folder of the app; absent: the top. */
  app?: string;
  /** Lines of the workflow, without indentation, one after the other. */
  has: readonly string[];
  /** What must not be in it. */
  hasNot?: RegExp;
}

const app = (more: object = {}) => ({
  "index.html": "<h1>Hi</h1>",
  "package.json": { scripts: { build: "vite build" }, devDependencies: { vite: "8.3.8" }, ...more },
});
const npmLock = { "package-lock.json": { lockfileVersion: 3 } };
const pnpmLock = { "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" };
const berryLock = { "yarn.lock": "__metadata:\n  version: 8\n" };
const setupNode = ["- uses: actions/setup-node@v6", "with:"];

export const projects: readonly KindOfProject[] = [
  {
    name: "npm, .nvmrc",
    files: { ...app(), ...npmLock, ".nvmrc": "v22.14\n" },
    has: [...setupNode, "node-version-file: .nvmrc", "cache: npm", "- id: budget"],
    hasNot: /pnpm|yarn|setup-bun|working-directory|key:/,
  },
  {
    name: "npm without a lockfile",
    files: app({ engines: { node: ">=22" } }),
    has: [...setupNode, "node-version-file: package.json", "- id: budget"],
    hasNot: /cache/,
  },
  {
    name: "pnpm that package.json pins",
    files: {
      ...app({ packageManager: "pnpm@10.18.3+sha512.abc" }),
      ...pnpmLock,
      ".tool-versions": "nodejs 24.1.0\n",
    },
    has: ["- uses: pnpm/action-setup@v6", ...setupNode, "node-version-file: .tool-versions", "cache: pnpm"],
    hasNot: /version: 10/,
  },
  {
    name: "pnpm that only the lockfile tells",
    files: { ...app(), ...pnpmLock, ".node-version": "lts/*" },
    has: [
      "- uses: pnpm/action-setup@v6",
      "with:",
      "version: 10",
      ...setupNode,
      "node-version-file: .node-version",
    ],
  },
  {
    name: "Yarn 1",
    files: { ...app({ volta: { node: "24.2.0" } }), "yarn.lock": "# yarn lockfile v1\n" },
    has: [...setupNode, "node-version-file: package.json", "cache: yarn"],
    hasNot: /corepack/,
  },
  {
    name: "Yarn 4 by Corepack",
    files: { ...app({ packageManager: "yarn@4.18.1" }), ...berryLock },
    has: ["- run: corepack enable", ...setupNode, "node-version: 24", "cache: yarn"],
  },
  {
    name: "Yarn 4 that the repository brings",
    files: { ...app(), ...berryLock, ".yarnrc.yml": "yarnPath: .yarn/releases/yarn-4.18.1.cjs\n" },
    has: [...setupNode, "node-version: 24", "cache: yarn"],
    hasNot: /corepack/,
  },
  {
    name: "Yarn 4 that nothing pins",
    files: { ...app(), ...berryLock },
    has: [...setupNode, "node-version: 24", "- id: budget"],
    hasNot: /corepack|cache/,
  },
  {
    name: "Bun",
    files: {
      ...app({ packageManager: "bun@1.3.0" }),
      "bun.lock": "{}",
      "mise.toml": '[tools]\nnode = "24.10"\n',
    },
    has: [
      "- uses: oven-sh/setup-bun@v2",
      ...setupNode,
      'node-version: "24.10"',
      "- uses: actions/cache@v5",
      "with:",
      "path: ~/.bun/install/cache",
      "key: bun-${{ runner.os }}-${{ hashFiles('bun.lock') }}",
      "restore-keys: bun-${{ runner.os }}-",
    ],
  },
  {
    name: "a version that setup-node does not know",
    files: { ...app({ devEngines: { runtime: { name: "node", version: "24.x" } } }), ".nvmrc": "system\n" },
    has: [...setupNode, "node-version-file: package.json"],
  },
  {
    name: "a pnpm monorepo with Next and Turborepo",
    app: "apps/shop",
    files: {
      "package.json": { packageManager: "pnpm@10.18.3" },
      "pnpm-workspace.yaml": "packages:\n  - apps/*\n",
      ...pnpmLock,
      "turbo.json": "{}",
      ".nvmrc": "24",
      "apps/shop/package.json": {
        name: "shop",
        scripts: { build: "next build" },
        dependencies: { next: "16.0.0" },
      },
    },
    has: [
      "- uses: pnpm/action-setup@v6",
      ...setupNode,
      "node-version-file: .nvmrc",
      "cache: pnpm",
      "- uses: actions/cache@v5",
      "with:",
      "path: apps/shop/.next/cache",
      "key: next-${{ runner.os }}-${{ hashFiles('pnpm-lock.yaml') }}-${{ github.sha }}",
      "restore-keys: next-${{ runner.os }}-${{ hashFiles('pnpm-lock.yaml') }}-",
      "- uses: actions/cache@v5",
      "with:",
      "path: .turbo",
      "key: turbo-${{ runner.os }}-${{ hashFiles('pnpm-lock.yaml') }}-${{ github.sha }}",
      "restore-keys: turbo-${{ runner.os }}-${{ hashFiles('pnpm-lock.yaml') }}-",
      "- id: budget",
      "uses: budget-check/budget-check@v1",
      "with:",
      "working-directory: apps/shop",
      "key: shop # its own comment, next to those of other apps",
      "only-changed: true # passes immediately if nothing the app depends on has changed",
    ],
  },
  {
    name: "an app with a lockfile and a pnpm of its own in a folder with a space",
    app: "web apps/my shop",
    files: {
      "web apps/my shop/package.json": { packageManager: "pnpm@9.1.0", scripts: { build: "vite build" } },
      "web apps/my shop/index.html": "<h1>Hi</h1>",
      "web apps/my shop/pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
      "web apps/my shop/.nvmrc": "22",
    },
    has: [
      "- uses: pnpm/action-setup@v6",
      "with:",
      'package_json_file: "web apps/my shop/package.json"',
      ...setupNode,
      'node-version-file: "web apps/my shop/.nvmrc"',
      "cache: pnpm",
      'cache-dependency-path: "web apps/my shop/pnpm-lock.yaml"',
      "- id: budget",
      "uses: budget-check/budget-check@v1",
      "with:",
      'working-directory: "web apps/my shop"',
      "key: my-shop # its own comment, next to those of other apps",
    ],
  },
  {
    name: "plain HTML with files in Git LFS",
    files: { "index.html": "<h1>Hi</h1>", ".gitattributes": "*.png filter=lfs diff=lfs\n" },
    has: ["lfs: true", ...setupNode, "node-version: 24", "- id: budget"],
    hasNot: /cache/,
  },
];
