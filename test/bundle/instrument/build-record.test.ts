import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "../../../src/build/build.ts";
import { findBundleLimit } from "../../../src/bundle-limits/index.ts";
import { readBundle } from "../../../src/bundle/index.ts";
import { recordBuild } from "../../../src/bundle/instrument/build-record.ts";
import { buildRecorded } from "../../../src/stages/build-recorded.ts";
import { hashesOf, temporaryApp } from "../temporary-app.ts";

const shop = {
  "package.json": JSON.stringify({ name: "shop", type: "module", private: true }),
  "index.html": '<!doctype html><div id="app"></div><script type="module" src="/src/main.js"></script>',
  "src/main.js": `import "./style.css"; import { start } from "./start.js"; start(); document.onclick = () => import("./later.js");`,
  "src/start.js": `import chunk from "lodash-es/chunk"; export const start = () => { document.title = chunk([1, 2, 3], 2).join("é🎈"); };`,
  "src/later.js": `import { hierarchy } from "d3-hierarchy"; console.log(hierarchy({ children: [1, 2] }));`,
  "src/style.css": "body { color: red }",
  "vite.config.js": `export default ({ command, mode }) => ({ define: { MODE: JSON.stringify(command + mode) }, build: { outDir: "out" } });`,
};
const packages = ["vite", "lodash-es", "d3-hierarchy"];
const vite = "node node_modules/vite/bin/vite.js build -l warn";

test("a build by Vite ships the same bytes with the record as without, and tells modules and imports", async () => {
  await using app = await temporaryApp(shop, packages);
  const command = `node -e "" && ${vite}`;
  await buildApp({ command, directory: app.path });
  const plain = await hashesOf(join(app.path, "out"));
  await rm(join(app.path, "out"), { recursive: true });

  const { record } = await buildRecorded({ command, directory: app.path }, () => {});
  if (!record) throw new Error("no record");
  await using _ = record;
  expect(await hashesOf(join(app.path, "out"))).toEqual(plain);

  const output = join(app.path, "out");
  const bundle = await readBundle(output, { root: app.path, record: await record.folderFor(output) });
  expect(bundle.reader).toBe("vite");
  expect(bundle.notes).toEqual([]);
  expect(bundle.assets.filter(({ loading }) => loading === "lazy")).toMatchObject([
    { name: "assets/later-*.js" },
  ]);
  expect(bundle.packages?.map(({ name, versions }) => [name, versions.length])).toEqual([
    ["d3-hierarchy", 1],
    ["lodash-es", 1],
  ]);
  expect(bundle.graph?.entries).toEqual(["index.html"]);
  expect(bundle.graph?.imports["src/main.js"]).toEqual(
    expect.arrayContaining([
      { module: "src/start.js", dynamic: false },
      { module: "src/later.js", dynamic: true },
    ]),
  );
  const js = bundle.assets.filter(({ type }) => type === "js").reduce((sum, { raw }) => sum + raw, 0);
  const parts = bundle.modules?.flatMap((module) => module.parts) ?? [];
  expect(parts.reduce((sum, { raw }) => sum + raw, 0)).toBe(js);
});

test("tells that a package does not ship where the bundler's own helpers are most of a small app", async () => {
  await using app = await temporaryApp(shop, packages);
  const { record } = await buildRecorded({ command: vite, directory: app.path }, () => {});
  if (!record) throw new Error("no record");
  await using _ = record;
  const output = join(app.path, "out");
  const measure = async (name: string) => {
    const bundle = await readBundle(output, { root: app.path, record: await record.folderFor(output) });
    const { attributed = 0, raw = 0 } = bundle.attribution ?? {};
    expect(attributed).toBeLessThan(0.9 * raw);
    const { limit, parameter } = findBundleLimit(name);
    return limit?.measure(bundle, parameter, "gzip");
  };
  expect(await measure("package:moment")).toBe(0);
  expect(await measure("package:lodash-es")).toBeGreaterThan(0);
  expect(await measure("duplicates")).toBe(0);
  // It is not known what is in a script that the build did not write.
  await writeFile(join(output, "assets/other.js"), "console.log('other')");
  expect(await measure("package:moment")).toMatchObject({ because: "notMeasured" });
});

test("a configuration that is named, and maps that the user has on, stay as they are", async () => {
  const own = `export default { build: { outDir: "own", sourcemap: true, manifest: "own.json" } };`;
  await using app = await temporaryApp({ ...shop, "config/own.config.js": own }, packages);
  const command = `${vite} --config config/own.config.js`;
  await buildApp({ command, directory: app.path });
  const plain = await hashesOf(join(app.path, "own"));
  const { record } = await buildRecorded({ command, directory: app.path }, () => {});
  await record?.[Symbol.asyncDispose]();
  expect(record).not.toBeNull();
  expect(Object.keys(plain)).toContain("own.json");
  expect(await hashesOf(join(app.path, "own"))).toEqual(plain);
});

test("a folder that is named to be built is", async () => {
  const files = Object.entries(shop).map(([file, text]) => [`app/${file}`, text]);
  await using app = await temporaryApp(Object.fromEntries(files), packages);
  const { record } = await buildRecorded(
    { command: `${vite} --mode staging app`, directory: app.path },
    () => {},
  );
  await record?.[Symbol.asyncDispose]();
  expect((await stat(join(app.path, "app/out/index.html"))).isFile()).toBe(true);
});

test("a build by Rollup's command line ships the same bytes, and tells modules", async () => {
  const config = `export default { input: "src/main.js", output: { dir: "out", entryFileNames: "[name]-[hash].js" } };`;
  await using app = await temporaryApp(
    {
      ...shop,
      "src/main.js": `import("./b.js"); console.log("é")`,
      "src/b.js": "console.log(2)",
      "rollup.config.js": config,
    },
    ["rollup"],
  );
  const command = "node node_modules/rollup/dist/bin/rollup -c --silent";
  await buildApp({ command, directory: app.path });
  const plain = await hashesOf(join(app.path, "out"));
  const { record } = await buildRecorded({ command, directory: app.path }, () => {});
  if (!record) throw new Error("no record");
  await using _ = record;
  expect(await hashesOf(join(app.path, "out"))).toEqual(plain);
  const output = join(app.path, "out");
  const bundle = await readBundle(output, { root: app.path, record: await record.folderFor(output) });
  expect(bundle.modules?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["src/main.js", "src/b.js"]),
  );
  expect(bundle.graph).toMatchObject({ entries: ["src/main.js"] });
  expect(bundle).toMatchObject({ reader: "rollup" });
  expect(bundle.assets.map(({ name, loading }) => [name, loading])).toEqual([
    ["b-*.js", "lazy"],
    ["main-*.js", "initial"],
  ]);
});

test("a build that fails with us in it is done again without, and a note says so", async () => {
  const config = `export default { plugins: [{ name: "shy", configResolved({ plugins }) {
    if (plugins.some(({ name }) => name.startsWith("budget-check"))) throw new Error("strangers!");
  } }] };`;
  await using app = await temporaryApp({ ...shop, "vite.config.js": config }, packages);
  const notes: string[] = [];
  const { record } = await buildRecorded({ command: vite, directory: app.path }, (text) => notes.push(text));
  expect(record).toBeNull();
  expect(notes).toEqual([expect.stringContaining("so it was repeated without it")]);
  expect((await stat(join(app.path, "dist/index.html"))).isFile()).toBe(true);
});

test("a build that fails either way fails once more, with its own reason", async () => {
  await using app = await temporaryApp({ ...shop, "src/start.js": "import './gone.js'" }, packages);
  await expect(buildRecorded({ command: vite, directory: app.path }, () => {})).rejects.toMatchObject({
    code: "BUILD_FAILED",
    detail: expect.stringContaining("gone.js"),
  });
});

test("builds of other tools see nothing of it, and the environment keeps what the user set", async () => {
  await using app = await temporaryApp({ ...shop, "build.mjs": "console.log(process.argv.length)" }, []);
  const { record } = await buildRecorded({ command: "node build.mjs", directory: app.path }, () => {});
  expect(record).toBeNull();
  await using made = await recordBuild();
  expect(made.environment({ NODE_OPTIONS: "--max-old-space-size=99" })["NODE_OPTIONS"]).toMatch(
    /^--max-old-space-size=99 --import=file:/,
  );
});

test("nothing is left of a record that was disposed of", async () => {
  let folder = "";
  {
    await using made = await recordBuild();
    folder = made.environment({})["BUDGET_CHECK_RECORD"] ?? "";
    expect((await stat(folder)).isDirectory()).toBe(true);
  }
  await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
});
