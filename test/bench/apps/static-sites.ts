import type { MatrixApp } from "./matrix-app.ts";
import { manifest, page, recipeOf } from "./texts.ts";
import { nextApp } from "./server-apps.ts";

const svelteKit = "npx -y sv@0.17.1 create app --template minimal --types ts --no-add-ons --no-install";
const svelteHome = { file: "src/routes/+page.svelte", from: "Welcome to", to: "Good day to" };
const inLayout = { kind: "import", file: "src/routes/+layout.svelte", after: `<script lang="ts">` } as const;
const nuxt = recipeOf("Nuxt");
const router = recipeOf("React Router");

/** Frameworks that write all their pages at build time. */
export const staticSites: readonly MatrixApp[] = [
  {
    name: "Next, export",
    ...nextApp,
    files: { ...nextApp.files, "next.config.ts": `export default { output: "export" };\n` },
    found: "Next.js app (static export)",
    serves: /^out$/,
  },
  {
    name: "React Router 8, single page",
    files: {
      ...router.files,
      "package.json": manifest({
        ...router.manifest,
        scripts: { build: "react-router build" },
        overrides: { vite: "8.3.8" },
      }),
      "react-router.config.js": "export default { ssr: false };\n",
    },
    manifest: { dependencies: { vite: "8.3.8" } },
    harmless: { file: "app/root.jsx", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "app/root.jsx" },
    found: "React Router app (static)",
    serves: /^build\/client$/,
  },
  {
    name: "Nuxt, generated",
    files: {
      ...nuxt.files,
      "package.json": manifest({
        ...nuxt.manifest,
        scripts: { build: "nuxt build", generate: "nuxt generate", preview: "nuxt preview" },
      }),
    },
    manifest: { scripts: { build: "nuxt generate" } },
    harmless: { file: "pages/index.vue", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "pages/index.vue", after: "<script setup>" },
    found: "Nuxt app (static)",
    serves: /^\.output\/public$/,
  },
  {
    name: "SvelteKit, static",
    create: svelteKit,
    manifest: { devDependencies: { "@sveltejs/adapter-static": "^3.0.0", vite: "8.3.8" } },
    files: {
      "src/routes/+layout.ts": "export const prerender = true;\n",
      "vite.config.ts": `import adapter from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
export default defineConfig({ plugins: [sveltekit({ adapter: adapter() })] });
`,
    },
    harmless: svelteHome,
    harmful: inLayout,
    found: "SvelteKit app (static)",
    serves: /^build$/,
  },
  {
    name: "Astro, static",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: { dev: "astro dev", build: "astro build", preview: "astro preview" },
        dependencies: { astro: "7.3.5" },
        overrides: { vite: "8.3.8" },
      }),
      "src/pages/index.astro": `---
const title = "Get started";
---
<html lang="en">
<head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head>
<body>
<h1>{title}</h1>
<script>
import { start } from "../start.js";
start();
</script>
</body>
</html>
`,
      "src/pages/about.astro": `<html lang="en"><head><title>About</title></head><body><h1>About</h1></body></html>\n`,
      "src/start.js": `export const start = () => document.body.append("A site of Astro.");\n`,
    },
    harmless: { file: "src/pages/index.astro", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/start.js" },
    found: "Astro site",
    serves: /^dist$/,
  },
  {
    name: "VitePress",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: {
          "docs:dev": "vitepress dev docs",
          "docs:build": "vitepress build docs",
          "docs:preview": "vitepress preview docs",
        },
        devDependencies: { vitepress: "1.6.4" },
      }),
      "docs/.vitepress/config.mjs": `export default { title: "App", description: "A site of VitePress" };\n`,
      "docs/.vitepress/theme/index.js": `import DefaultTheme from "vitepress/theme";\nexport default DefaultTheme;\n`,
      "docs/index.md": "# Get started\n\nA site of VitePress. [More](./more)\n",
      "docs/more.md": "# More\n\nThere is more.\n",
    },
    harmless: { file: "docs/index.md", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "docs/.vitepress/theme/index.js" },
    found: "VitePress site",
    serves: /^docs\/\.vitepress\/dist$/,
  },
  {
    name: "Eleventy",
    files: {
      "package.json": manifest({
        scripts: { build: "eleventy", start: "eleventy --serve" },
        devDependencies: { "@11ty/eleventy": "3.1.8" },
      }),
      "eleventy.config.js": `module.exports = (config) => { config.addPassthroughCopy("js"); };\n`,
      "index.html": page(`<h1>Get started</h1>\n<script src="/js/app.js"></script>`),
      "about.md": "# About\n",
      "js/app.js": `document.body.append("A site of Eleventy.");\n`,
    },
    twice: true,
    harmless: { file: "index.html", from: "Get started", to: "Begin here" },
    harmful: {
      kind: "tag",
      file: "index.html",
      before: `<script src="/js/app.js">`,
      folder: "js",
      source: "/js/chart.js",
    },
    found: "Eleventy site",
    serves: /^_site$/,
  },
  {
    name: "Docusaurus",
    create: "npx -y create-docusaurus@3.10.2 app classic --javascript --skip-install",
    // The registry lacks packages for some platforms of later ones, which no lockfile can then name.
    manifest: { overrides: { "@swc/html": "1.15.41" } },
    harmless: { file: "src/pages/index.js", from: "Docusaurus Tutorial", to: "A tutorial" },
    harmful: { kind: "import", file: "src/pages/index.js" },
    found: "Docusaurus site",
    serves: /^build$/,
  },
  {
    name: "Gatsby 5",
    files: {
      "package.json": manifest({
        scripts: { build: "gatsby build", develop: "gatsby develop", serve: "gatsby serve" },
        dependencies: { gatsby: "5.16.1", react: "18.3.1", "react-dom": "18.3.1" },
        // Its own version downloads a library from GitHub.
        overrides: { sharp: "0.34.4" },
      }),
      "gatsby-config.js": `module.exports = { siteMetadata: { title: "App" } };\n`,
      // What every page loads first.
      "gatsby-browser.js": "export const onClientEntry = () => {};\n",
      "src/pages/index.js": `import * as React from "react";
import { Link } from "gatsby";
export default function Home() { return <main><h1>Get started</h1><Link to="/more/">More</Link></main>; }
`,
      "src/pages/more.js": `import * as React from "react";\nexport default function More() { return <h1>More</h1>; }\n`,
    },
    harmless: { file: "src/pages/index.js", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "gatsby-browser.js" },
    found: "Gatsby site",
    serves: /^public$/,
  },
];
