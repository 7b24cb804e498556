import type { BenchApp } from "./apps.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body>${body}</body></html>\n`;

const languages = ["en", "de", "fr"];

/** XLIFF of what the Angular app marks with `i18n`. */
const translation = (language: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="${language}" datatype="plaintext" original="ng2.template"><body><trans-unit id="hello" datatype="html"><source>Hello</source><target>${{ de: "Guten Tag", fr: "Bonjour" }[language]}</target></trans-unit></body></file></xliff>\n`;

/** Builds whose pages load their code in ways of their own. */
export const specialApps: readonly BenchApp[] = [
  {
    name: "CRA 5",
    packages: { react: "18.3.1", "react-dom": "18.3.1", "react-scripts": "5.0.1", dayjs: "1.11.18" },
    manifest: {
      // Said, it would be held against `import`.
      type: undefined,
      browserslist: [">0.2%", "not dead"],
      eslintConfig: { extends: "react-app" },
    },
    files: {
      "public/index.html": page(`<div id="root"></div>`),
      "src/index.js": `import { createRoot } from "react-dom/client";
import "./index.css";
const later = () => import("dayjs").then(({ default: dayjs }) => { document.title = dayjs().format(); });
createRoot(document.getElementById("root")).render(<button onClick={later}>Later</button>);
`,
      "src/index.css": "button { color: rebeccapurple }\n",
    },
    build: "react-scripts build",
    output: "build",
  },
  {
    name: "Angular localize",
    packages: {
      // Angular's command does not run on the repository's Node.
      node: "22.23.3",
      "@angular/build": "22.2.7",
      "@angular/cli": "22.2.7",
      "@angular/common": "latest",
      "@angular/compiler": "latest",
      "@angular/compiler-cli": "latest",
      "@angular/core": "latest",
      "@angular/localize": "latest",
      "@angular/platform-browser": "latest",
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
            i18n: {
              sourceLocale: "en",
              locales: Object.fromEntries(
                languages.slice(1).map((language) => [language, `src/${language}.xlf`]),
              ),
            },
            architect: {
              build: {
                builder: "@angular/build:application",
                options: {
                  browser: "src/main.ts",
                  index: "src/index.html",
                  tsConfig: "tsconfig.json",
                  polyfills: ["@angular/localize/init"],
                  localize: true,
                  statsJson: true,
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
          types: ["@angular/localize"],
        },
        files: ["src/main.ts"],
      }),
      "src/de.xlf": translation("de"),
      "src/fr.xlf": translation("fr"),
      "src/index.html": `<!doctype html><html lang="en"><head><base href="/"><title>App</title></head><body><app-root></app-root></body></html>\n`,
      "src/main.ts": `import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
@Component({ selector: "app-root", template: '<h1 i18n="@@hello">Hello</h1><button (click)="later()">Later</button>' })
class App { later() { import("dayjs").then(({ default: dayjs }) => { document.title = dayjs().format(); }); } }
bootstrapApplication(App);
`,
    },
    build: "ng build",
    output: "dist/app/browser",
    page: "/en/",
  },
  {
    name: "VitePress, 60 pages",
    packages: { vitepress: "1.6.4" },
    files: {
      ".vitepress/config.mjs": `export default { title: "Bench", description: "Sixty pages" };\n`,
      "index.md": "# Home\n\nSixty pages.\n",
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `page-${index}.md`,
          `# Page ${index}\n\n${`Text of page ${index}. `.repeat(40 + 10 * index)}\n\n\`\`\`js\nconst page = ${index};\n\`\`\`\n`,
        ]),
      ),
    },
    build: "vitepress build",
    output: ".vitepress/dist",
  },
  {
    name: "Module Federation",
    packages: {
      webpack: "5.112.2",
      "webpack-cli": "6.0.1",
      "html-webpack-plugin": "5.6.4",
      "lodash-es": "4.17.21",
      dayjs: "1.11.18",
    },
    files: {
      "webpack.config.cjs": `const Html = require("html-webpack-plugin");
const { ModuleFederationPlugin } = require("webpack").container;
module.exports = {
  mode: "production",
  entry: "./src/main.js",
  devtool: "hidden-source-map",
  output: { filename: "[name].[contenthash].js", publicPath: "auto", clean: true, uniqueName: "shop" },
  plugins: [
    new ModuleFederationPlugin({
      name: "shop",
      filename: "remoteEntry.js",
      exposes: { "./list": "./src/list.js" },
      remotes: { self: "self@/remoteEntry.js" },
      shared: { "lodash-es": { singleton: true } },
    }),
    new Html({ template: "src/index.html", excludeChunks: ["shop"] }),
  ],
};
`,
      "src/index.html": page(`<div id="root"></div>`),
      "src/main.js": `import("./bootstrap.js");\n`,
      "src/bootstrap.js": `import { list } from "./list.js";\ndocument.getElementById("root").textContent = list([2, 1]);\n`,
      "src/list.js": `import { sortBy } from "lodash-es";
export const list = (items) => sortBy(items).join();
export const now = () => import("dayjs").then(({ default: dayjs }) => dayjs().format());
`,
    },
    build: "webpack --json=stats.json",
    output: "dist",
  },
  {
    name: "plugin-legacy",
    packages: {
      vite: "8.4.0",
      "@vitejs/plugin-legacy": "8.2.3",
      terser: "latest",
      "lodash-es": "4.17.21",
      dayjs: "1.11.18",
    },
    files: {
      "index.html": page(`<div id="root"></div><script type="module" src="/src/main.js"></script>`),
      "src/main.js": `import { sortBy } from "lodash-es";
document.getElementById("root").textContent = sortBy([2, 1]).join();
document.onclick = () => import("dayjs").then(({ default: dayjs }) => { document.title = dayjs().format(); });
`,
      "vite.config.js": `import legacy from "@vitejs/plugin-legacy";
export default { plugins: [legacy({ targets: ["defaults", "chrome 60"] })] };
`,
    },
    build: "vite build",
    output: "dist",
  },
];
