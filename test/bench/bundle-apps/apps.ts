import { installApps } from "./install-apps.ts";
import { serverApps } from "./server-apps.ts";
import { specialApps } from "./special-apps.ts";

/** A real app of one bundler, small in its own code: the bytes come from what it imports. */
export interface BenchApp {
  name: string;
  /** Packages with the versions that the figures in the README were made with. */
  packages: Readonly<Record<string, string>>;
  /** By path from the top; the app's package.json is made of the rest. */
  files: Readonly<Record<string, string>>;
  /** More of its package.json. */
  manifest?: Readonly<Record<string, unknown>>;
  /** The app's folder in its workspace. Default: the top. */
  app?: string;
  /** Run at the top. Default: npm's. */
  install?: string;
  /** The script `build` of its package.json. */
  build: string;
  /** What runs that script. Default: npm. */
  run?: string;
  /** Folder of what is built, below the app's. */
  output: string;
  /** A server renders its pages: the command, with `{port}`, or true if the framework has to be detected. */
  served?: string | true;
  /** The page that is visited. Default: the root. */
  page?: string;
}

const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body><h1>Bench</h1><div id="root"></div>${script}</body></html>`;

const react = { react: "19.2.0", "react-dom": "19.2.0" };

const antdApp = `import * as antd from "antd";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
const { Button, ...rest } = antd;
const later = () => import("./later.js").then(({ say }) => say(Object.keys(rest).length));
createRoot(document.getElementById("root")).render(createElement(Button, { onClick: later }, "Later"));
`;
const antdLater = `import dayjs from "dayjs";
export const say = (count) => document.body.append(\`\${count} parts at \${dayjs().format()}\`);
`;

const antdFiles = { "src/main.js": antdApp, "src/later.js": antdLater };
const antdPackages = { ...react, antd: "5.27.4", dayjs: "1.11.18" };

const nextFiles = {
  "app/layout.jsx": `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n`,
  "app/page.jsx": `import { Counter } from "./counter";\nexport default function Home() { return <main><h1>Home</h1><Counter /></main>; }\n`,
  "app/counter.jsx": `"use client";
import { useState } from "react";
export function Counter() {
  const [date, setDate] = useState("");
  return <button onClick={async () => setDate((await import("dayjs")).default().format())}>Now {date}</button>;
}
`,
  "app/dash/page.jsx": `import { Chart } from "./chart";\nimport "./dash.css";\nexport default function Dash() { return <Chart />; }\n`,
  "app/dash/dash.css": `.dash { color: rebeccapurple }\n`,
  "app/dash/chart.jsx": `"use client";
import { scaleLinear } from "d3-scale";
export function Chart() { return <p className="dash">{scaleLinear([0, 1], [0, 9])(0.5)}</p>; }
`,
  "app/shop/[id]/page.jsx": `export default async function Item({ params }) { return <p>{(await params).id}</p>; }\n`,
  "pages/old.jsx": `import { useState } from "react";
import { sortBy } from "lodash";
export default function Old() { const [list] = useState([2, 1]); return <p>{sortBy(list).join()}</p>; }
`,
  "next.config.mjs": `export default { productionBrowserSourceMaps: true };\n`,
};
const nextPackages = { ...react, next: "16.4.6", dayjs: "1.11.18", "d3-scale": "4.0.2", lodash: "4.17.21" };

/** Those with antd, mermaid, monaco and three are over 1 MB of JS. */
export const apps: readonly BenchApp[] = [
  {
    name: "Vite: mermaid",
    packages: { vite: "8.3.8", mermaid: "11.12.0" },
    files: {
      "index.html": page(`<script type="module" src="/src/main.js"></script>`),
      "src/main.js": `import mermaid from "mermaid";\nmermaid.initialize({});\nmermaid.run();\n`,
      "vite.config.js": `export default { build: { sourcemap: "hidden", manifest: true } };\n`,
    },
    build: "vite build",
    output: "dist",
  },
  {
    name: "Rollup: three",
    packages: {
      rollup: "4.67.4",
      "@rollup/plugin-node-resolve": "16.0.3",
      "@rollup/plugin-terser": "0.4.4",
      three: "0.180.0",
    },
    files: {
      "src/index.html": page(`<script type="module" src="/main.js"></script>`),
      "src/main.js": `import * as three from "three";
window.three = three;
import("three/addons/loaders/GLTFLoader.js").then((loader) => { window.loader = loader; });
`,
      "rollup.config.mjs": `import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
export default {
  input: "src/main.js",
  output: { dir: "dist", format: "es", sourcemap: "hidden" },
  plugins: [resolve(), terser()],
};
`,
    },
    build: "rollup -c && cp src/index.html dist/",
    output: "dist",
  },
  {
    name: "webpack: antd",
    packages: { ...antdPackages, webpack: "5.112.2", "webpack-cli": "6.0.1", "html-webpack-plugin": "5.6.4" },
    files: {
      ...antdFiles,
      "webpack.config.cjs": `const Html = require("html-webpack-plugin");
module.exports = {
  mode: "production",
  entry: "./src/main.js",
  devtool: "hidden-source-map",
  output: { filename: "[name].[contenthash].js", clean: true },
  plugins: [new Html({ template: "src/index.html" })],
  performance: false,
};
`,
      "src/index.html": page(""),
    },
    build: "webpack --json=stats.json",
    output: "dist",
  },
  {
    name: "Rspack: monaco",
    packages: { "@rspack/core": "2.2.9", "monaco-editor": "0.53.0" },
    files: {
      "src/main.js": `import * as monaco from "monaco-editor";
monaco.editor.create(document.getElementById("root"), { value: "let a = 1", language: "javascript" });
`,
      "src/index.html": page(""),
      "build.mjs": `import { writeFileSync } from "node:fs";
import { rspack } from "@rspack/core";
const compiler = rspack({
  mode: "production",
  entry: "./src/main.js",
  devtool: "hidden-source-map",
  output: { filename: "[name].[contenthash].js", clean: true },
  module: { rules: [{ test: /\\.css$/, type: "css" }, { test: /\\.ttf$/, type: "asset/resource" }] },
  plugins: [new rspack.HtmlRspackPlugin({ template: "src/index.html" })],
});
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
  writeFileSync("stats.json", JSON.stringify(stats.toJson({ all: true })));
  compiler.close(() => {});
});
`,
    },
    build: "node build.mjs",
    output: "dist",
  },
  {
    name: "esbuild: three and mermaid",
    packages: { esbuild: "0.28.2", three: "0.180.0", mermaid: "11.12.0" },
    files: {
      "src/index.html": page(`<script type="module" src="/main.js"></script>`),
      "src/main.js": `import { Scene } from "three";
window.scene = new Scene();
import("mermaid").then(({ default: mermaid }) => mermaid.run());
`,
    },
    build:
      "esbuild src/main.js --bundle --minify --splitting --format=esm --outdir=dist --metafile=meta.json --sourcemap=external && cp src/index.html dist/",
    output: "dist",
  },
  {
    name: "Next (Turbopack)",
    packages: nextPackages,
    files: nextFiles,
    build: "next build",
    output: ".next",
    served: true,
  },
  {
    name: "Next (webpack)",
    packages: nextPackages,
    files: nextFiles,
    build: "next build --webpack",
    output: ".next",
    served: true,
  },
  {
    name: "Parcel: antd",
    packages: { ...antdPackages, parcel: "2.16.4" },
    files: { ...antdFiles, "src/index.html": page(`<script type="module" src="./main.js"></script>`) },
    build: "parcel build src/index.html --public-url / --no-cache",
    output: "dist",
  },
  {
    name: "Astro",
    packages: { astro: "7.3.5", dayjs: "1.11.18", lodash: "4.17.21" },
    files: {
      "src/pages/index.astro": `<html lang="en"><head><title>Home</title></head><body><h1>Home</h1><script>
import { sortBy } from "lodash";
document.body.append(sortBy([2, 1]).join());
document.querySelector("h1").addEventListener("click", async () => { document.body.append((await import("dayjs")).default().format()); });
</script><style>h1 { color: rebeccapurple }</style></body></html>\n`,
      "src/pages/about.astro": `<html lang="en"><head><title>About</title></head><body><h1>About</h1></body></html>\n`,
      "astro.config.mjs": `export default { vite: { build: { sourcemap: "hidden" } } };\n`,
    },
    build: "astro build",
    output: "dist",
  },
  {
    name: "SvelteKit",
    packages: {
      "@sveltejs/kit": "3.2.0",
      "@sveltejs/adapter-static": "latest",
      "@sveltejs/vite-plugin-svelte": "latest",
      svelte: "latest",
      vite: "8.3.8",
      dayjs: "1.11.18",
    },
    files: {
      "src/app.html": `<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n`,
      "src/routes/+layout.js": `export const prerender = true;\n`,
      "src/routes/+page.svelte": `<script>let count = $state(0);</script>\n<button onclick={() => count++}>{count}</button><a href="/now">Now</a>\n`,
      "src/routes/now/+page.svelte": `<script>import dayjs from "dayjs";</script>\n<p>{dayjs().format()}</p>\n`,
      "vite.config.js": `import { sveltekit } from "@sveltejs/kit/vite";
import adapter from "@sveltejs/adapter-static";
export default { plugins: [sveltekit({ adapter: adapter() })], build: { sourcemap: "hidden" } };
`,
    },
    build: "vite build",
    output: "build",
  },
  {
    name: "Nuxt",
    packages: { nuxt: "4.5.2", dayjs: "1.11.18" },
    // Its server does not build with 8.4.0.
    manifest: { overrides: { vite: "8.3.8" } },
    files: {
      "pages/index.vue": `<template><button @click="more">{{ text }}</button><NuxtLink to="/now">Now</NuxtLink></template>
<script setup>const text = ref("0"); const more = () => { text.value += "."; };</script>\n`,
      "pages/now.vue": `<template><p>{{ dayjs().format() }}</p></template>\n<script setup>import dayjs from "dayjs";</script>\n`,
      "app.vue": `<template><NuxtPage /></template>\n`,
      "nuxt.config.js": `export default { srcDir: ".", telemetry: false, sourcemap: { client: "hidden" }, compatibilityDate: "2026-01-01" };\n`,
    },
    build: "nuxt generate",
    output: ".output/public",
  },
  {
    name: "Angular",
    packages: {
      // Angular's command does not run on the repository's Node.
      node: "22.23.3",
      "@angular/build": "22.2.7",
      "@angular/cli": "22.2.7",
      "@angular/common": "latest",
      "@angular/compiler": "latest",
      "@angular/compiler-cli": "latest",
      "@angular/core": "latest",
      "@angular/platform-browser": "latest",
      "@angular/router": "latest",
      rxjs: "7.8.2",
      tslib: "2.8.1",
      dayjs: "1.11.18",
    },
    files: {
      "angular.json": JSON.stringify({
        version: 1,
        projects: {
          app: {
            projectType: "application",
            root: "",
            sourceRoot: "src",
            architect: {
              build: {
                builder: "@angular/build:application",
                options: {
                  browser: "src/main.ts",
                  index: "src/index.html",
                  tsConfig: "tsconfig.json",
                  styles: ["src/styles.css"],
                  statsJson: true,
                  sourceMap: { scripts: true, hidden: true },
                  outputHashing: "all",
                },
              },
            },
          },
        },
      }),
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          module: "preserve",
          moduleResolution: "bundler",
          experimentalDecorators: true,
          skipLibCheck: true,
        },
        files: ["src/main.ts"],
      }),
      "src/styles.css": `h1 { color: rebeccapurple }\n`,
      "src/index.html": `<!doctype html><html lang="en"><head><base href="/"><title>App</title></head><body><app-root></app-root></body></html>\n`,
      "src/main.ts": `import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter, RouterOutlet } from "@angular/router";
@Component({ selector: "app-root", imports: [RouterOutlet], template: "<h1>App</h1><router-outlet />" })
class App {}
bootstrapApplication(App, {
  providers: [provideRouter([{ path: "now", loadComponent: () => import("./now").then(({ Now }) => Now) }])],
});
`,
      "src/now.ts": `import { Component } from "@angular/core";
import dayjs from "dayjs";
@Component({ selector: "app-now", template: "<p>{{ now }}</p>" })
export class Now { now = dayjs().format(); }
`,
    },
    build: "ng build",
    output: "dist/app/browser",
  },
  ...serverApps,
  ...installApps,
  ...specialApps,
];
