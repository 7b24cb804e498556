import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "../../../src/build/build.ts";
import { readBundle } from "../../../src/bundle/index.ts";
import { loadBudget } from "../../../src/config/load.ts";
import { buildRecorded } from "../../../src/stages/build-recorded.ts";
import { prepareRevision } from "../../../src/stages/prepare-revision.ts";
import { quietOptions } from "../../stages/quiet-options.ts";
import { hashesOf, temporaryApp } from "../temporary-app.ts";

/** A framework's own command, which calls Vite for browsers and for the server in one build, as Astro's does. */
const command = `import { createBuilder } from "vite";
const input = (file) => ({ rolldownOptions: { input: file } });
const builder = await createBuilder({
  configFile: false,
  logLevel: "warn",
  build: { ssr: true },
  environments: {
    client: { build: { ...input("src/client.js"), outDir: "dist/client", ssr: false } },
    ssr: { build: { ...input("src/server.js"), outDir: "dist/server" } },
  },
  builder: { buildApp: async ({ build, environments }) => { await build(environments.ssr); await build(environments.client); } },
});
await builder.buildApp();
`;

const app = {
  "package.json": JSON.stringify({ name: "shop", type: "module", private: true }),
  "node_modules/astro/package.json": JSON.stringify({ name: "astro", type: "module" }),
  "node_modules/astro/bin.mjs": command,
  "src/client.js": `import { start } from "./start.js"; start(); document.onclick = () => import("./route.js");`,
  "src/start.js": `import chunk from "lodash-es/chunk"; export const start = () => { document.title = chunk([1, 2], 2).join(); };`,
  "src/route.js": `import { hierarchy } from "d3-hierarchy"; console.log(hierarchy({ children: [1, 2] }));`,
  "src/server.js": `import map from "lodash-es/map"; export const render = () => map([1], String).join();`,
};
const packages = ["vite", "lodash-es", "d3-hierarchy"];
const build = "node node_modules/astro/bin.mjs";

test("a framework that calls Vite itself ships the same bytes, and only what browsers get is recorded", async () => {
  await using made = await temporaryApp(app, packages);
  const dist = join(made.path, "dist");
  await buildApp({ command: build, directory: made.path });
  const plain = await hashesOf(dist);
  await rm(dist, { recursive: true });
  const { record } = await buildRecorded({ command: build, directory: made.path }, () => {});
  if (!record) throw new Error("no record");
  await using _ = record;
  expect(await hashesOf(dist)).toEqual(plain);

  const client = join(dist, "client");
  const read = async (folder: string) =>
    readBundle(folder, { root: made.path, record: await record.folderFor(folder), serverRendered: true });
  const bundle = await read(client);
  expect(bundle.packages?.map(({ name }) => name)).toEqual(["d3-hierarchy", "lodash-es"]);
  expect(bundle.graph?.imports["src/start.js"]).toEqual([
    { module: "node_modules/lodash-es/chunk.js", dynamic: false },
  ]);
  // The server's page may be the one of any route.
  expect(new Set(bundle.assets.map(({ loading }) => loading))).toEqual(new Set(["initial"]));

  const server = await read(join(dist, "server"));
  expect(server.modules).toBeUndefined();
});

test("knows the modules of a copy of what was built, and of no other folder", async () => {
  await using made = await temporaryApp({ ...app, "other/assets/client.js": "1;" }, packages);
  const { record } = await buildRecorded({ command: build, directory: made.path }, () => {});
  if (!record) throw new Error("no record");
  await using _ = record;
  const copy = join(made.path, "deep/er/.output/public");
  await cp(join(made.path, "dist/client"), copy, { recursive: true });
  const bundle = await readBundle(copy, { root: made.path, record: await record.folderFor(copy) });
  // Sources in maps are relative to where they were written.
  expect(bundle.modules?.filter((module) => module.package === null).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["src/client.js", "src/start.js", "src/route.js"]),
  );
  const other = join(made.path, "other");
  const others = await readBundle(other, { root: made.path, record: await record.folderFor(other) });
  expect(others.modules).toBeUndefined();
});

test("knows a tool by its name where its folder is called otherwise, as Yarn's store is", async () => {
  const store = "node_modules/.store/astro-npm-7.3.5-0123456789/package";
  const { "node_modules/astro/package.json": manifest, "node_modules/astro/bin.mjs": bin, ...own } = app;
  await using made = await temporaryApp(
    { ...own, [`${store}/package.json`]: manifest, [`${store}/bin.mjs`]: bin },
    packages,
  );
  const { record } = await buildRecorded(
    { command: `node ${store}/bin.mjs`, directory: made.path },
    () => {},
  );
  if (!record) throw new Error("no record");
  await using _ = record;
  const client = join(made.path, "dist/client");
  const bundle = await readBundle(client, { root: made.path, record: await record.folderFor(client) });
  expect(bundle.packages?.map(({ name }) => name)).toEqual(["d3-hierarchy", "lodash-es"]);
});

test("a framework of CommonJS may require modules that are not, before and after it imports Vite", async () => {
  const { "node_modules/astro/package.json": _manifest, "node_modules/astro/bin.mjs": _bin, ...own } = app;
  const bin = `const { twice } = require("router");
const start = async () => {
  process.env.INPUT = twice("");
  await import("./run.mjs");
};
start();
`;
  const files = {
    ...own,
    "node_modules/@react-router/dev/package.json": JSON.stringify({ name: "@react-router/dev" }),
    "node_modules/@react-router/dev/bin.js": bin,
    "node_modules/@react-router/dev/run.mjs": `${command}import "./plugin.cjs";`,
    "node_modules/@react-router/dev/plugin.cjs": `require("router/more");`,
    "node_modules/router/package.json": JSON.stringify({
      name: "router",
      type: "module",
      exports: { ".": "./index.js", "./more": "./more.js" },
    }),
    "node_modules/router/index.js": `export { twice } from "./twice.js";`,
    "node_modules/router/more.js": `import "./other.js"; export const more = 1;`,
    "node_modules/router/other.js": `export const other = 1;`,
    "node_modules/router/twice.js": `export const twice = (text) => text + text;`,
  };
  await using made = await temporaryApp(files, packages);
  const notes: string[] = [];
  const { record } = await buildRecorded(
    { command: "node node_modules/@react-router/dev/bin.js", directory: made.path },
    (note) => notes.push(note),
  );
  expect(notes).toEqual([]);
  if (!record) throw new Error("no record");
  await using _ = record;
  const client = join(made.path, "dist/client");
  const bundle = await readBundle(client, { root: made.path, record: await record.folderFor(client) });
  expect(bundle.packages?.map(({ name }) => name)).toEqual(["d3-hierarchy", "lodash-es"]);
});

test("a framework that fails with our hook before it comes to Vite is built without it", async () => {
  const bin = `if (process.env.NODE_OPTIONS) throw new Error("module is not linked");\n${command}`;
  await using made = await temporaryApp({ ...app, "node_modules/astro/bin.mjs": bin }, packages);
  const notes: string[] = [];
  const { record } = await buildRecorded({ command: build, directory: made.path }, (note) =>
    notes.push(note),
  );
  expect(record).toBeNull();
  expect(notes).toEqual([
    expect.stringMatching(/^The build failed with module recording on, so it was repeated/),
  ]);
  expect(Object.keys(await hashesOf(join(made.path, "dist")))).not.toEqual([]);
});

test("a revision that its own server answers for is weighed with its modules", async () => {
  const serve = `import { createServer } from "node:http"; createServer((_, to) => to.end("<!doctype html>")).listen(process.env.PORT);`;
  const budget = { build, serve: { command: "node serve.mjs", url: "http://localhost:{port}" } };
  await using made = await temporaryApp(
    { ...app, "serve.mjs": serve, "budget.json": JSON.stringify(budget) },
    packages,
  );
  await using prepared = await prepareRevision({
    revision: "head",
    budget: await loadBudget({ cwd: made.path }),
    directory: made.path,
    build: true,
    signal: quietOptions.signal,
    onProgress: () => {},
  });
  expect(prepared.bundleDirectory).toBe(join(made.path, "dist/client"));
  const bundle = await readBundle(prepared.bundleDirectory ?? "", prepared.reading);
  expect(bundle.packages?.map(({ name }) => name)).toEqual(["d3-hierarchy", "lodash-es"]);
});
