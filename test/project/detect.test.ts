import { join } from "node:path";
import { expect, test } from "vitest";
import { detectProject } from "../../src/project/detect.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function detect(tree: Tree) {
  await using folder = await temporaryFolder(tree);
  return await detectProject(folder.path);
}

/** What create-vite 9 writes for react-ts, without the versions. */
const viteReact: Tree = {
  "package.json": {
    name: "vite-react-typescript-starter",
    private: true,
    type: "module",
    scripts: { dev: "vite", build: "tsc -b && vite build", preview: "vite preview" },
    dependencies: { react: "^19.3.1", "react-dom": "^19.3.1" },
    devDependencies: { "@vitejs/plugin-react": "^6.1.2", typescript: "~7.0.2", vite: "^8.3.4" },
  },
  "index.html": `<!doctype html><div id="root"></div>`,
  "vite.config.ts": `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// https://vite.dev/config/
export default defineConfig({
  plugins: [react()],
})
`,
  "package-lock.json": "{}",
};

test("a Vite app, and what is printed of it", async () => {
  const project = await detect(viteReact);
  expect(project).toMatchObject({
    framework: "vite",
    buildCommand: "npm run build",
    output: ["dist"],
    previewCommand: null,
    basePath: "/",
    found: [`Vite app (react), npm with package-lock.json, build script "tsc -b && vite build", output dist`],
  });
});

test.each([
  [
    "build.outDir",
    `export default { root: "src", build: { outDir: "../public/app" } }`,
    ["public/app", "dist"],
    "/",
  ],
  ["base", `export default defineConfig({ base: "/shop" })`, ["dist"], "/shop/"],
  ["relative assets", `export default defineConfig({ base: "./" })`, ["dist"], "/"],
])("Vite with %s", async (_, config, output, basePath) => {
  expect(await detect({ ...viteReact, "vite.config.ts": config })).toMatchObject({ output, basePath });
});

test("options of Vite's command go before its file; what is computed is said", async () => {
  const manifest = {
    scripts: { build: "vite build --outDir=www --base /x/" },
    devDependencies: { vite: "8" },
  };
  const config = "export default { base: process.env.BASE, build: { outDir: 'other' } }";
  const project = await detect({ "package.json": manifest, "vite.config.js": config });
  expect(project).toMatchObject({ output: ["www", "dist"], basePath: "/x/" });
  expect(project.found[1]).toContain("vite.config.js computes base");
});

const next = (config: string, scripts: object = { build: "next build", start: "next start" }): Tree => ({
  "package.json": { scripts, dependencies: { next: "16.4.3", react: "19.3.0" } },
  "next.config.ts": `import type { NextConfig } from "next";\n\nconst nextConfig: NextConfig = {\n  ${config}\n};\n\nexport default nextConfig;\n`,
  "pnpm-lock.yaml": "",
});

test("Next.js: a server, or files where it exports them", async () => {
  expect(await detect(next("/* config options here */"))).toMatchObject({
    framework: "next",
    output: [".next"],
    previewCommand: "pnpm exec next start -p {port}",
  });
  expect(await detect(next(`output: "export", basePath: "/docs",`))).toMatchObject({
    framework: "next-export",
    output: ["out"],
    previewCommand: null,
    basePath: "/docs/",
  });
  expect(await detect(next(`output: "export", distDir: "site",`))).toMatchObject({ output: ["site", "out"] });
  expect(await detect(next(`// output: "export",`))).toMatchObject({ framework: "next" });
  const own = { build: "next build", start: "node server.js" };
  expect(await detect(next("", own))).toMatchObject({ previewCommand: "pnpm run start" });
});

const kit = (config: string, adapter: string): Tree => ({
  "package.json": {
    scripts: { build: "vite build", preview: "vite preview" },
    devDependencies: {
      [`@sveltejs/adapter-${adapter}`]: "^7.0.1",
      "@sveltejs/kit": "^2.63.0",
      svelte: "5",
      vite: "8",
    },
  },
  "svelte.config.js": config,
  "vite.config.ts": `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };`,
});

test("SvelteKit: by its adapter", async () => {
  const auto = `import adapter from '@sveltejs/adapter-auto';\n// or '@sveltejs/adapter-static'\nexport default { kit: { adapter: adapter() } };`;
  expect(await detect(kit(auto, "auto"))).toMatchObject({
    framework: "sveltekit",
    previewCommand: "npx --no -- vite preview --port {port} --strictPort",
    output: [".svelte-kit/output/client"],
  });
  const written = `import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter({ pages: 'site' }), paths: { base: '/kit' } } };`;
  expect(await detect(kit(written, "static"))).toMatchObject({
    previewCommand: null,
    output: ["site", "build"],
    basePath: "/kit/",
  });
});

test("Astro: files, or a server with an adapter", async () => {
  const manifest = { scripts: { build: "astro build" }, dependencies: { astro: "^6.0.5", vite: "8" } };
  const astro = (config: string): Tree => ({
    "package.json": manifest,
    "astro.config.mjs": config,
    "bun.lock": "",
  });
  expect(await detect(astro("export default defineConfig({ base: 'blog' });"))).toMatchObject({
    framework: "astro",
    output: ["dist"],
    previewCommand: null,
    basePath: "/blog/",
  });
  const server = "export default defineConfig({ output: 'server', adapter: node({ mode: 'standalone' }) });";
  expect(await detect(astro(server))).toMatchObject({
    output: ["dist/client", "dist"],
    previewCommand: "bun run astro preview --port {port}",
  });
});

const angular = (build: object): Tree => ({
  "package.json": {
    name: "shop",
    scripts: { build: "ng build" },
    dependencies: { "@angular/core": "^21.2.0" },
    devDependencies: { "@angular/build": "^21.2.0", "@angular/cli": "^21.2.0" },
  },
  "angular.json": {
    version: 1,
    projects: {
      ui: { projectType: "library", architect: { build: { builder: "@angular/build:ng-packagr" } } },
      shop: { projectType: "application", root: "", architect: { build } },
    },
  },
});

test.each([
  [
    "today's default",
    { builder: "@angular/build:application", options: { browser: "src/main.ts" } },
    ["dist/shop/browser", "dist/shop"],
  ],
  [
    "an output path",
    { builder: "@angular/build:application", options: { outputPath: "www/" } },
    ["www/browser", "www/"],
  ],
  [
    "parts of an output path",
    { builder: "@angular/build:application", options: { outputPath: { base: "www", browser: "" } } },
    ["www"],
  ],
  [
    "the old builder",
    { builder: "@angular-devkit/build-angular:browser", options: { outputPath: "dist/shop" } },
    ["dist/shop"],
  ],
])("Angular with %s", async (_, build, output) => {
  const project = await detect(angular(build));
  expect(project).toMatchObject({ framework: "angular", previewCommand: null });
  expect(project.output).toEqual(output);
});

test("Angular on a server", async () => {
  const options = { ssr: { entry: "src/server.ts" }, server: "src/main.server.ts" };
  expect(await detect(angular({ builder: "@angular/build:application", options }))).toMatchObject({
    previewCommand: "node dist/shop/server/server.mjs",
  });
  const written = { ...options, outputMode: "static", baseHref: "/ng/" };
  expect(await detect(angular({ builder: "@angular/build:application", options: written }))).toMatchObject({
    previewCommand: null,
    basePath: "/ng/",
  });
});

test.each([
  ["cra", { "react-scripts": "5.0.1" }, { homepage: "https://me.github.io/app" }, {}, ["build"], "/app/"],
  ["gatsby", { gatsby: "5" }, {}, {}, ["public"], "/"],
  [
    "docusaurus",
    { "@docusaurus/core": "3" },
    {},
    { "docusaurus.config.ts": "const config: Config = { baseUrl: '/docs/' };" },
    ["build"],
    "/docs/",
  ],
  [
    "eleventy",
    { "@11ty/eleventy": "3" },
    {},
    { "eleventy.config.js": "export const config = { dir: { output: 'www' } };" },
    ["www", "_site"],
    "/",
  ],
  [
    "vitepress",
    { vitepress: "1" },
    { scripts: { build: "vitepress build docs" } },
    { "docs/.vitepress/config.mts": "export default { base: '/vp/' }" },
    ["docs/.vitepress/dist"],
    "/vp/",
  ],
  [
    "vue-cli",
    { "@vue/cli-service": "5" },
    {},
    { "vue.config.js": "module.exports = { outputDir: 'out' }" },
    ["out", "dist"],
    "/",
  ],
  [
    "parcel",
    { parcel: "2" },
    { scripts: { build: "parcel build index.html --dist-dir www" } },
    {},
    ["www", "dist"],
    "/",
  ],
])("%s writes files", async (framework, devDependencies, manifest, files: Tree, output, basePath) => {
  const project = await detect({
    "package.json": { scripts: { build: "x" }, devDependencies, ...manifest },
    ...files,
  });
  expect(project).toMatchObject({ framework, basePath, previewCommand: null });
  expect(project.output).toEqual(output);
});

test.each([
  ["nuxt", { nuxt: "4" }, { build: "nuxt build" }, {}, "node .output/server/index.mjs", ".output/public"],
  ["nuxt", { nuxt: "4" }, { build: "nuxt generate" }, {}, null, ".output/public"],
  [
    "react-router",
    { "@react-router/dev": "7", vite: "8" },
    { build: "react-router build", start: "react-router-serve ./build/server/index.js" },
    { "react-router.config.ts": "export default { ssr: true } satisfies Config;" },
    "npm run start",
    "build/client",
  ],
  [
    "react-router",
    { "@react-router/dev": "7", vite: "8" },
    { build: "react-router build" },
    { "react-router.config.ts": "export default { ssr: false } satisfies Config;" },
    null,
    "build/client",
  ],
  [
    "remix",
    { "@remix-run/dev": "2", vite: "5" },
    { build: "remix vite:build" },
    { "vite.config.ts": "export default {}" },
    "npx --no -- remix-serve ./build/server/index.js",
    "build/client",
  ],
])(
  "%s, rendered or written (%#)",
  async (framework, devDependencies, scripts, files: Tree, previewCommand, output) => {
    const project = await detect({ "package.json": { scripts, devDependencies }, ...files });
    expect(project).toMatchObject({ framework, previewCommand });
    expect(project.output[0]).toBe(output);
  },
);

test("plain HTML, with and without a package.json", async () => {
  expect(await detect({ "index.html": "<p>x" })).toMatchObject({
    framework: "html",
    packageManager: null,
    installCommand: null,
    buildCommand: null,
    output: ["."],
    found: ["Plain HTML, no build, served from this folder"],
  });
  expect(await detect({ "public/index.html": "<p>x" })).toMatchObject({
    framework: "html",
    output: ["public"],
  });
  expect(await detect({ "index.html": "<p>x", "package.json": {} })).toMatchObject({
    framework: "html",
    output: ["."],
  });
});

test("what is not known is not guessed to be known", async () => {
  expect(await detect({ "notes.txt": "" })).toMatchObject({
    framework: "unknown",
    packageManager: null,
    buildCommand: null,
  });
  const built = await detect({ "package.json": { scripts: { build: "make" } }, "index.html": "" });
  expect(built).toMatchObject({ framework: "unknown", buildCommand: "npm run build" });
  expect(built.output).toContain("dist");
  const server = await detect({
    "package.json": { scripts: { start: "NODE_ENV=production node server.js" } },
  });
  expect(server).toMatchObject({ framework: "unknown", previewCommand: "npm run start" });
  const beside = { "package.json": { scripts: { start: "node server.js" } }, "public/index.html": "<p>x" };
  expect(await detect(beside)).toMatchObject({ framework: "unknown", previewCommand: "npm run start" });
  const files = { "package.json": { scripts: { start: "serve public" } }, "public/index.html": "<p>x" };
  expect(await detect(files)).toMatchObject({ framework: "html", previewCommand: null });
});

test("a broken package.json and a missing folder say what to do", async () => {
  await using folder = await temporaryFolder({ "package.json": "{" });
  const broken = { code: "PROJECT_NOT_FOUND", exitCode: 2, message: expect.stringContaining("package.json") };
  await expect(detectProject(folder.path)).rejects.toMatchObject(broken);
  await expect(detectProject(join(folder.path, "missing"))).rejects.toMatchObject({
    code: "PROJECT_NOT_FOUND",
  });
});
