import { addBy } from "./make-app.ts";
import type { MatrixApp } from "./matrix-app.ts";
import { manifest, page } from "./texts.ts";

const vite = "8.3.8";
const web = {
  "index.html": page(`<div id="root"></div>\n<script type="module" src="/src/main.js"></script>`),
  "src/main.js": `import { start } from "./start.js";\nstart(document.getElementById("root"));\n`,
  "src/start.js": `export const start = (root) => { root.innerHTML = "<h1>Get started</h1>"; };\n`,
};
const common = {
  harmless: { file: "src/start.js", from: "Get started", to: "Begin here" },
  harmful: { kind: "import", file: "src/main.js" },
  found: "Vite app",
  serves: /dist$/,
} as const;

/** A shop that needs a package of the repository, which has to be built before it. */
function workspace(range: string): Readonly<Record<string, string>> {
  return {
    ".gitignore": "node_modules\ndist\n.yarn\n.pnp.*\n",
    "apps/shop/package.json": manifest({
      name: "shop",
      type: "module",
      scripts: { build: "vite build" },
      dependencies: { "@app/words": range },
      devDependencies: { vite },
    }),
    "apps/shop/index.html": web["index.html"],
    "apps/shop/src/main.js": web["src/main.js"],
    "apps/shop/src/start.js": `import { greet } from "@app/words";
export const start = (root) => { root.innerHTML = \`<h1>Get started</h1><p>\${greet("shop")}</p>\`; };
`,
    "packages/words/package.json": manifest({
      name: "@app/words",
      type: "module",
      main: "dist/index.js",
      types: "dist/index.d.ts",
      scripts: { build: "tsc" },
      devDependencies: { typescript: "5.9.3" },
    }),
    "packages/words/tsconfig.json": JSON.stringify({
      compilerOptions: { target: "es2022", module: "nodenext", outDir: "dist", declaration: true },
      include: ["src"],
    }),
    "packages/words/src/index.ts": "export const greet = (name: string): string => `Good day, ${name}`;\n",
  };
}

/** Monorepos and package managers; the package under test finds none of these managers on its PATH. */
export const workspaces: readonly MatrixApp[] = [
  {
    ...common,
    name: "pnpm monorepo",
    app: "apps/shop",
    files: {
      ...workspace("workspace:*"),
      "package.json": manifest({ name: "root", packageManager: "pnpm@10.18.3" }),
      "pnpm-workspace.yaml": "packages:\n  - apps/*\n  - packages/*\nonlyBuiltDependencies:\n  - esbuild\n",
    },
    install: "npx -y pnpm@10.18.3 install --no-frozen-lockfile",
    add: `npx -y pnpm@10.18.3 add chart.js@4.5.1`,
  },
  {
    ...common,
    name: "npm workspaces",
    app: "apps/shop",
    files: {
      ...workspace("*"),
      "package.json": manifest({ name: "root", workspaces: ["apps/*", "packages/*"] }),
    },
  },
  {
    ...common,
    name: "Yarn workspaces",
    app: "apps/shop",
    files: {
      ...workspace("workspace:^"),
      "package.json": manifest({
        name: "root",
        workspaces: ["apps/*", "packages/*"],
        packageManager: "yarn@4.18.1",
      }),
      ".yarnrc.yml": "nodeLinker: node-modules\nenableTelemetry: false\n",
      "yarn.lock": "",
    },
    install: "yarn install --no-immutable",
    add: addBy("yarn"),
  },
  {
    ...common,
    name: "Yarn 4, Plug'n'Play",
    files: {
      ...web,
      ".gitignore": "node_modules\ndist\n.yarn\n.pnp.*\n",
      "package.json": manifest({
        type: "module",
        packageManager: "yarn@4.18.1",
        scripts: { build: "vite build" },
        devDependencies: { vite },
      }),
      ".yarnrc.yml": "nodeLinker: pnp\nenableTelemetry: false\n",
      "yarn.lock": "",
    },
    install: "yarn install --no-immutable",
    add: addBy("yarn"),
  },
  {
    ...common,
    name: "Bun",
    files: {
      ...web,
      "package.json": manifest({
        type: "module",
        scripts: { build: "vite build" },
        devDependencies: { vite },
      }),
    },
    install: "bun install",
    add: addBy("bun"),
  },
];
