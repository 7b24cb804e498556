import { expect, test } from "vitest";
import { detectProject } from "../../src/project/detect.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function detect(tree: Tree) {
  await using folder = await temporaryFolder(tree);
  return await detectProject(folder.path);
}

test.each([
  [{ "docs:build": "vitepress build docs" }, { vitepress: "2" }, "docs:build", "docs/.vitepress/dist"],
  [{ "build:prod": "webpack --mode production" }, { webpack: "5" }, "build:prod", "dist"],
  [{ "build:production": "vite build --outDir www" }, { vite: "8" }, "build:production", "www"],
  [{ "site:build": "eleventy --output=out" }, { "@11ty/eleventy": "3" }, "site:build", "out"],
  [{ generate: "nuxt generate" }, { nuxt: "4" }, "generate", ".output/public"],
  [{ export: "next build && next export" }, { next: "13" }, "export", "out"],
  [
    { "build-storybook": "storybook build -o public/sb" },
    { storybook: "9", vite: "8" },
    "build-storybook",
    "public/sb",
  ],
  [{ "build-storybook": "build-storybook" }, { storybook: "6" }, "build-storybook", "storybook-static"],
  [{ "docs:build": "x", build: "vite build" }, { vite: "8" }, "build", "dist"],
])("%j builds the app", async (scripts, devDependencies, name, output) => {
  const project = await detect({ "package.json": { scripts, devDependencies } });
  expect(project).toMatchObject({ buildCommand: `npm run ${name}`, previewCommand: null });
  expect(project.output[0]).toBe(output);
});

test("an app with stories is the app, and a script that generates something else builds nothing", async () => {
  const scripts = { build: "vite build", "build-storybook": "storybook build" };
  const both = await detect({ "package.json": { scripts, devDependencies: { vite: "8", storybook: "9" } } });
  expect(both.framework).toBe("vite");
  const prisma = await detect({ "package.json": { scripts: { generate: "prisma generate" } } });
  expect(prisma.buildCommand).toBeNull();
});

const source = `<div id=app></div><script type="module" src="/src/main.tsx"></script>`;

test.each([
  ["TypeScript", source, {}],
  ["Vue", `<script type=module src=app.vue></script>`, {}],
  ["a script in src, with a bundler", `<script src="./src/main.js"></script>`, { rollup: "4" }],
  ["an unfilled place", `<link href="%PUBLIC_URL%/a.css">`, {}],
])("a template is no site: %s", async (_, page, devDependencies) => {
  for (const folder of ["", "public/", "src/"]) {
    const tree = { "package.json": { devDependencies }, [`${folder}index.html`]: page };
    expect((await detect(tree)).framework).toBe("unknown");
  }
});

test.each([
  ["a script in src that browsers run", `<script type="module" src="/src/main.js"></script>`, {}],
  ["JSX that is compiled in the browser", `<script type="text/babel" src="app.jsx"></script>`, {}],
  ["another bundler's page, without sources", `<script src="app.js"></script>`, { rollup: "4" }],
])("a page without a build is one: %s", async (_, page, devDependencies) => {
  const project = await detect({ "package.json": { devDependencies }, "index.html": page });
  expect(project).toMatchObject({ framework: "html", output: ["."] });
});

test("HTML in src of an app with a bundler is no site, whatever it holds", async () => {
  const tree = { "src/index.html": "<p>template", "package.json": { devDependencies: { webpack: "5" } } };
  expect((await detect(tree)).framework).toBe("webpack");
});

test.each([
  [{ build: "tsc", start: "node dist/server.js" }, ["npm run start"]],
  [{ build: "x", preview: "serve out", start: "node ." }, ["npm run preview", "npm run start"]],
  [
    { build: "x", preview: "vite preview --host" },
    ["npx --no -- vite preview --host --port {port} --strictPort"],
  ],
  [{ build: "vite build", start: "vite", dev: "vite" }, []],
  [{ build: "x", start: "npm run dev", dev: "nodemon a.js" }, []],
  [{ build: "x", start: "npm run serve:it", "serve:it": "node a.js" }, ["npm run start"]],
  [{ build: "ng build", start: "ng serve" }, []],
  [{ build: "x", start: "react-scripts start" }, []],
  [{ build: "x", start: "tsx watch src/a.ts" }, []],
  [{ build: "x", start: "webpack serve --open" }, []],
  [{ build: "x", start: "parcel index.html" }, []],
  [{ build: "x", start: "eleventy --serve" }, []],
])("what may serve the app with the scripts %j", async (scripts, commands) => {
  expect((await detect({ "package.json": { scripts } })).serverScripts).toEqual(commands);
});

test("a framework's own command is not tried twice", async () => {
  const scripts = { build: "vite build", preview: "vite preview", start: "node build" };
  const kit = await detect({ "package.json": { scripts, devDependencies: { "@sveltejs/kit": "2" } } });
  expect(kit.serverScripts).toEqual(["npm run start"]);
  const next = { build: "next build", start: "next start" };
  expect(
    (await detect({ "package.json": { scripts: next, dependencies: { next: "16" } } })).serverScripts,
  ).toEqual([]);
});

test("an Eleventy site is told once that reports belong into .gitignore", async () => {
  const manifest = { "package.json": { devDependencies: { "@11ty/eleventy": "3" } } };
  expect((await detect(manifest)).found.join()).toContain("Add .budget-check to .gitignore");
  const ignored = { ...manifest, ".gitignore": "node_modules\n.budget-check/\n" };
  expect((await detect(ignored)).found.join()).not.toContain(".gitignore");
});
