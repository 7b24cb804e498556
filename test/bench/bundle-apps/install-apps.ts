import type { BenchApp } from "./apps.ts";

const viteApp = {
  "index.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body><div id="root"></div><script type="module" src="/src/main.js"></script></body></html>\n`,
  "src/main.js": `import { sortBy } from "lodash-es";
document.onclick = () => import("dayjs").then(({ default: dayjs }) => { document.title = dayjs().format(); });
document.getElementById("root").textContent = sortBy([2, 1]).join();
`,
};
// 8.4.0 wants an optional package that the registry does not have, which Yarn does not forgive.
const packages = { vite: "8.3.8", "lodash-es": "4.17.21", dayjs: "1.11.18" };

/** One app, installed in every way that puts packages elsewhere than into `node_modules/NAME`. */
export const installApps: readonly BenchApp[] = [
  {
    name: "Yarn PnP",
    packages,
    files: { ...viteApp, ".yarnrc.yml": "nodeLinker: pnp\nenableTelemetry: false\n", "yarn.lock": "" },
    install: "yarn install --no-immutable",
    build: "vite build",
    run: "yarn run build",
    output: "dist",
  },
  {
    name: "Yarn nodeLinker: pnpm",
    packages,
    files: { ...viteApp, ".yarnrc.yml": "nodeLinker: pnpm\nenableTelemetry: false\n", "yarn.lock": "" },
    install: "yarn install --no-immutable",
    build: "vite build",
    run: "yarn run build",
    output: "dist",
  },
  {
    name: "Bun",
    packages,
    files: viteApp,
    install: "bun install",
    build: "vite build",
    run: "bun run build",
    output: "dist",
  },
  {
    name: "pnpm workspace",
    app: "apps/shop",
    packages: { ...packages, "@bench/list": "workspace:*" },
    files: {
      "package.json": JSON.stringify({ name: "root", private: true }),
      "pnpm-workspace.yaml": "packages: [apps/*, packages/*]\n",
      "packages/list/package.json": JSON.stringify({
        name: "@bench/list",
        version: "1.2.3",
        type: "module",
        exports: "./index.js",
        dependencies: { "lodash-es": "4.17.21" },
      }),
      "packages/list/index.js": `import { groupBy } from "lodash-es";\nexport const list = (items) => Object.keys(groupBy(items)).join();\n`,
      "apps/shop/index.html": viteApp["index.html"],
      "apps/shop/src/main.js": `${viteApp["src/main.js"]}import { list } from "@bench/list";\ndocument.body.append(list([1, 2]));\n`,
    },
    install: "pnpm install --no-frozen-lockfile",
    build: "vite build",
    run: "pnpm run build",
    output: "dist",
  },
];
