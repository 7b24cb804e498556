import { mkdir, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rspack } from "@rspack/core";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { readBundle } from "../../../src/bundle/index.ts";
import { otherNotes } from "../loading/site.ts";
import type { ReadBundle } from "../../../src/types.ts";
import { temporaryApp } from "../temporary-app.ts";
import type { TemporaryApp } from "../temporary-app.ts";

const html = '<!doctype html><script type="module" src="/main.js"></script>';

/** One app for all: an entry with a package and a style, and a part that is loaded on demand with one more package. */
const sources = {
  "package.json": '{"name": "app"}',
  "src/main.js": `import { greet } from "./greet.js";
import { parse } from "yaml-lite";
document.title = greet(parse("a"));
document.onclick = () => import("./later.js").then(({ later }) => later());
`,
  "src/greet.js": `export const greet = (name) => "Grüße, " + name + "! 👋";\n`,
  "src/later.js": `import chart from "@scope/chart";\nexport const later = () => chart("later");\n`,
  "src/widget.js": `import { greet } from "./greet.js";\ndocument.body.append(greet("widget"));\n`,
  "node_modules/yaml-lite/package.json": '{"name": "yaml-lite", "version": "1.2.3", "main": "index.js"}',
  "node_modules/yaml-lite/index.js": `export const parse = (text) => text.split("\\n").map((line) => line.trim()).join(", ");\n`,
  "node_modules/@scope/chart/package.json":
    '{"name": "@scope/chart", "version": "4.5.6", "main": "index.js"}',
  "node_modules/@scope/chart/index.js": `module.exports = (text) => { document.body.textContent = text.repeat(3); };\n`,
};

let app: TemporaryApp;
const at = (...path: string[]) => join(app.path, ...path);

beforeAll(async () => {
  app = await temporaryApp(sources, []);
  await mkdir(at("esbuild/dist"), { recursive: true });
  await Promise.all([
    buildPacked(webpack, "webpack"),
    buildPacked(rspack, "rspack"),
    buildWithEsbuild(),
    buildWithRollup(),
  ]);
});
afterAll(() => app[Symbol.asyncDispose]());

/** webpack and Rspack have one interface. */
async function buildPacked(bundler: unknown, name: string): Promise<void> {
  const compiler = (bundler as typeof webpack)({
    mode: "production",
    context: app.path,
    entry: { main: "./src/main.js", widget: "./src/widget.js" },
    devtool: "hidden-source-map",
    output: { path: at(name, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash].js" },
  });
  const stats = await new Promise<string>((resolve, reject) => {
    compiler?.run((error, result) => {
      if (error || !result || result.hasErrors()) reject(error ?? new Error(String(result)));
      // Rspack says what it loads only where it is asked, and then has its modules in groups.
      else resolve(JSON.stringify(result.toJson(name === "rspack" ? { all: true } : undefined)));
    });
  });
  await new Promise((resolve) => compiler?.close(resolve));
  await writeFile(at(name, "stats.json"), stats);
}

async function buildWithEsbuild(): Promise<void> {
  const { metafile } = await esbuild({
    absWorkingDir: app.path,
    entryPoints: ["src/main.js", "src/widget.js"],
    outdir: "esbuild/dist",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    metafile: true,
  });
  await writeFile(at("esbuild/meta.json"), JSON.stringify(metafile));
}

async function buildWithRollup(): Promise<void> {
  const build = await rollup({
    input: at("src/main.js"),
    plugins: [
      {
        name: "resolve",
        resolveId: (id) =>
          id.startsWith("yaml") || id.startsWith("@scope") ? at("node_modules", id, "index.js") : null,
        transform: (code) => ({ code: code.replace("module.exports =", "export default"), map: null }),
      },
    ],
  });
  await build.write({ dir: at("rollup/dist"), format: "es", sourcemap: "hidden" });
  await build.close();
  await writeFile(at("rollup/dist/index.html"), html);
}

/** What must hold of every build, by whichever bundler. */
async function expectWhole(bundle: ReadBundle): Promise<void> {
  const js = bundle.assets.filter(({ type }) => type === "js");
  expect(js.length).toBeGreaterThan(1);
  for (const { file, raw } of js) {
    const content = await readFile(join(bundle.directory, file));
    expect(raw, file).toBe(content.length);
    const parts =
      bundle.modules?.flatMap((module) => module.parts.filter((part) => part.file === file)) ?? [];
    expect(
      parts.reduce((sum, part) => sum + part.raw, 0),
      file,
    ).toBe(raw);
    const lazy = content.includes("repeat(3)");
    expect([file, bundle.assets.find((asset) => asset.file === file)?.loading === "lazy"]).toEqual([
      file,
      lazy,
    ]);
  }
  const packages = Object.fromEntries(bundle.packages?.map(({ name, versions }) => [name, versions]) ?? []);
  expect(packages).toEqual({ "yaml-lite": ["1.2.3"], "@scope/chart": ["4.5.6"] });
  expect(otherNotes(bundle)).toEqual([]);
}

function imports(bundle: ReadBundle, from: string): string[] {
  return (bundle.graph?.imports[from] ?? [])
    .map(({ module, dynamic }) => (dynamic ? `on demand ${module}` : module))
    .sort();
}

describe.each(["webpack", "rspack", "esbuild", "rollup"])("%s, built here", (name) => {
  test("every byte has its module, and what is loaded on demand is lazy", async () => {
    const bundle = await readBundle(at(name, "dist"), { root: app.path });
    expect(bundle.reader).toBe({ rspack: "webpack", rollup: "directory" }[name] ?? name);
    await expectWhole(bundle);
  });
});

describe.each(["webpack", "rspack", "esbuild"])("%s tells of its build", (name) => {
  const main = name === "esbuild" ? "src/main.js" : "main";

  test("which module imports which, by the names that the bytes have", async () => {
    const bundle = await readBundle(at(name, "dist"), { root: app.path });
    expect(imports(bundle, "src/main.js")).toEqual([
      "node_modules/yaml-lite/index.js",
      "on demand src/later.js",
      "src/greet.js",
    ]);
    expect(imports(bundle, "src/later.js")).toEqual(["node_modules/@scope/chart/index.js"]);
    expect(bundle.graph?.entries).toEqual(["src/main.js", "src/widget.js"]);
    for (const { name: module } of bundle.modules ?? [])
      if (!/^\[|^webpack\//.test(module)) expect(bundle.graph?.imports).toHaveProperty([module]);
  });

  test("what each entry loads; a document decides which of them a page needs", async () => {
    const folder = at(name, "dist");
    const alone = await readBundle(folder, { root: app.path });
    expect(alone.groups?.find((group) => group.name === main)?.files).toContain("main.js");
    await writeFile(join(folder, "index.html"), html);
    const site = await readBundle(folder, { root: app.path });
    await rm(join(folder, "index.html"));
    const loading = new Map(site.assets.map((asset) => [asset.file, asset.loading]));
    expect([loading.get("main.js"), loading.get("widget.js")]).toEqual(["initial", "lazy"]);
    expect(site.groups?.map(({ kind }) => kind)).toEqual(["entry", "entry", "route"]);
  });

  test("what it wrote may lie in the folder too, which no page loads", async () => {
    const stats = name === "esbuild" ? "meta.json" : "stats.json";
    await rename(at(name, stats), at(name, "dist", stats));
    const inside = await readBundle(at(name, "dist"), { root: app.path });
    await rename(at(name, "dist", stats), at(name, stats));
    expect(inside.reader).toBe(name === "rspack" ? "webpack" : name);
    expect(inside.assets.map(({ file }) => file)).not.toContain(stats);
    expect(otherNotes(inside).map(({ text }) => text)).toEqual([
      `Not weighed, since no page loads them: reports and stats of the build (${stats})`,
    ]);
  });
});

describe("what is broken is named, and the folder is read all the same", () => {
  /** A copy of one build's folder with stats as they are given. */
  async function damaged(stats: string, text: string): Promise<ReadBundle> {
    await using made = await temporaryApp(
      {
        [stats]: text,
        "dist/index.html": html,
        "dist/main.js": "import './part.js'",
        "dist/part.js": "1",
        "dist/rest.js": "2",
      },
      [],
    );
    return await readBundle(join(made.path, "dist"), { root: made.path });
  }
  const loadings = ({ assets }: ReadBundle) =>
    assets.filter(({ type }) => type === "js").map(({ file, loading }) => `${file} ${loading}`);
  const byDocument = ["main.js initial", "part.js initial", "rest.js lazy"];

  test.each([
    ["stats.json", "webpack"],
    ["meta.json", "esbuild"],
  ])("%s that is cut off anywhere", async (stats, name) => {
    const whole = await readFile(at(name, stats), "utf8");
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      const bundle = await damaged(stats, whole.slice(0, Math.floor(whole.length * share)));
      expect(loadings(bundle)).toEqual(byDocument);
      expect(otherNotes(bundle)).toMatchObject([
        { level: "warn", text: `../${stats} is not used: it ends early` },
      ]);
    }
  });

  test.each([
    ["stats.json", "webpack"],
    ["meta.json", "esbuild"],
  ])("%s of another build", async (stats, name) => {
    const other = (await readFile(at(name, stats), "utf8"))
      .replaceAll("main.js", "gone.js")
      .replaceAll("widget.js", "gone2.js");
    const bundle = await damaged(stats, other);
    expect(loadings(bundle)).toEqual(byDocument);
    expect(otherNotes(bundle)[0]?.text).toBe(
      `../${stats} is not used: it names no entry whose files are in the output folder`,
    );
  });

  test("a missing file is named, what is there counts", async () => {
    const entrypoints = { main: { assets: [{ name: "main.js" }, { name: "gone.js" }, { name: "a.png" }] } };
    const bundle = await damaged("stats.json", JSON.stringify({ entrypoints, version: "5" }));
    expect(bundle.reader).toBe("webpack");
    expect(otherNotes(bundle).map(({ text }) => text)).toEqual([
      "../stats.json names gone.js, which is not in the output folder",
    ]);
    expect(bundle.graph).toBeUndefined();
  });

  test("nonsense in every place", async () => {
    for (const [stats, text] of [
      [
        "stats.json",
        '{"entrypoints": {"a": null, "b": {"assets": 5}, "c": {"assets": [null, {"name": 3}]}}, "modules": [null, 1, {"reasons": "x"}]}',
      ],
      [
        "meta.json",
        '{"outputs": {"main.js": {"entryPoint": 1, "imports": 5, "inputs": null}, "b.js": null}, "inputs": []}',
      ],
      ["stats.json", '{"version": "5", "outputPath": 3}'],
    ] as const) {
      const bundle = await damaged(stats, text);
      expect(loadings(bundle)).toEqual(byDocument);
      expect(otherNotes(bundle)[0]?.text).toMatch(/is not used: it names no entry/);
    }
  });

  test("a stats.json of the app's own is data", async () => {
    const bundle = await damaged("dist/stats.json", '{"visitors": [1, 2, 3]}');
    expect(bundle.reader).toBe("directory");
    expect(otherNotes(bundle)).toEqual([]);
  });

  test("bytes that are not as the metafile says come from maps, or stay without a module", async () => {
    const metafile = {
      inputs: { "src/a.js": { bytes: 9, imports: [] } },
      outputs: {
        "dist/main.js": {
          bytes: 500,
          entryPoint: "src/a.js",
          imports: [],
          inputs: { "src/a.js": { bytesInOutput: 400 } },
        },
        "dist/part.js": { bytes: 1, imports: [], inputs: { "src/a.js": { bytesInOutput: 1 } } },
      },
    };
    const bundle = await damaged("meta.json", JSON.stringify(metafile));
    expect(bundle.modules?.map(({ name, parts }) => [name, parts.map(({ file }) => file)])).toEqual([
      ["[unmapped]", ["main.js", "rest.js"]],
      ["src/a.js", ["part.js"]],
    ]);
    expect(otherNotes(bundle).map(({ text }) => text)).toEqual([
      "main.js: not as long as the build says, so that only source maps can tell the modules",
    ]);
  });

  test("a link out of the folder is not followed, whatever the stats say of it", async () => {
    const folder = at("webpack/dist");
    await symlink(at("src/main.js"), join(folder, "linked.js"));
    const bundle = await readBundle(folder, { root: app.path });
    await rm(join(folder, "linked.js"));
    expect(bundle.assets.map(({ file }) => file)).not.toContain("linked.js");
    expect(otherNotes(bundle).map(({ text }) => text)).toEqual([
      "linked.js is not weighed: it is a link that leads out of the folder",
    ]);
  });

  test("stats of far too many bytes are left aside", async () => {
    await using made = await temporaryApp(
      { "dist/index.html": html, "dist/main.js": "1", "stats.json": "{" },
      [],
    );
    await truncate(join(made.path, "stats.json"), 2_100_000_000);
    const bundle = await readBundle(join(made.path, "dist"));
    expect(bundle.reader).toBe("directory");
  });
});
