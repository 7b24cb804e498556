import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { expect, test } from "vitest";
import webpack from "webpack";
import { readBundle } from "../../../src/bundle/index.ts";
import { buildRecorded } from "../../../src/stages/build-recorded.ts";
import type { ReadBundle } from "../../../src/types.ts";
import { temporaryApp } from "../temporary-app.ts";

/** Text that does not compress: more than 4 kB of it, so that it is reported. */
const noise = (seed: string): string =>
  JSON.stringify(
    Array.from({ length: 130 }, (_, at) => createHash("sha256").update(`${seed}${at}`).digest("base64")).join(
      "",
    ),
  );

const kit = (name: string) => `window.kit = [...(window.kit ?? []), ${noise(name)}];
export const ${name} = () => ${JSON.stringify(name)};
`;

const page = (name: string) =>
  `import { shared } from "../shared.js"; export const ${name} = () => shared(${noise(name)});\n`;

/** A router that imports its pages statically, a barrel whose modules cannot be shaken, CommonJS, and all of lodash. */
const sources = {
  "package.json": JSON.stringify({ name: "app", private: true, browserslist: "chrome 120" }),
  "index.html": '<!doctype html><script type="module" src="/src/main.js"></script>',
  "src/main.js": `import lodash from "lodash";
import { a } from "kit";
import old from "old";
import "whatwg-fetch";
import { routes } from "./router.js";
document.title = lodash.debounce(routes[location.pathname] ?? a ?? old.one);
`,
  "src/shared.js": `export const shared = (text) => document.title + text;\n`,
  "src/router.js": `import { Home } from "./pages/Home.js";
import { Cart } from "./pages/Cart.js";
import { Help } from "./pages/Help.js";
export const routes = { "/": Home, "/cart": Cart, "/help": Help, "/later": () => import("./pages/Later.js") };
`,
  "src/pages/Home.js": page("Home"),
  "src/pages/Cart.js": `import { chart } from "chart"; export const Cart = () => chart;\n`,
  "src/pages/Help.js": `import { shared } from "../shared.js"; export const Help = () => shared("help");\n`,
  "src/pages/Later.js": page("Later"),
  "node_modules/chart/package.json":
    '{"name": "chart", "version": "1.0.0", "type": "module", "main": "index.js"}',
  "node_modules/chart/index.js": `export const chart = [${noise("chart")}, ${noise("axes")}];\n`,
  "node_modules/kit/package.json":
    '{"name": "kit", "version": "1.0.0", "type": "module", "main": "index.js"}',
  "node_modules/kit/index.js": `export { a } from "./a.js";\nexport { b } from "./b.js";\nexport { c } from "./c.js";\n`,
  "node_modules/kit/a.js": kit("a"),
  "node_modules/kit/b.js": kit("b"),
  "node_modules/kit/c.js": kit("c"),
  "node_modules/old/package.json": '{"name": "old", "version": "1.0.0", "main": "index.js"}',
  "node_modules/old/index.js": `module.exports = { one: ${noise("one")}, two: ${noise("two")}, three: ${noise("three")}, four: ${noise("four")} };\n`,
  "node_modules/whatwg-fetch/package.json":
    '{"name": "whatwg-fetch", "version": "3.6.2", "type": "module", "main": "index.js"}',
  "node_modules/whatwg-fetch/index.js": `window.fetch ??= ${noise("fetch")};\n`,
};

const packages = ["vite", "lodash", "browserslist"];

/** Kind, name and modules; without bytes, which differ with each bundler. */
function brief({ waste = [] }: ReadBundle): Record<string, readonly string[]> {
  return Object.fromEntries(waste.map(({ kind, name, modules }) => [`${kind} ${name}`, [...modules].sort()]));
}

const withoutLodash = {
  "commonjs old": ["node_modules/old/index.js"],
  "polyfill whatwg-fetch": ["node_modules/whatwg-fetch/index.js"],
  "eager src/pages/Cart.js": ["node_modules/chart/index.js", "src/pages/Cart.js"],
};
const everywhere = { ...withoutLodash, "whole lodash": ["node_modules/lodash/lodash.js"] };
const barrel = { "unused kit": ["node_modules/kit/b.js", "node_modules/kit/c.js"] };

test("what Vite could not shake off, and what waits for no one, is found with its bytes", async () => {
  await using app = await temporaryApp(sources, packages);
  const { record } = await buildRecorded(
    { command: "node node_modules/vite/bin/vite.js build -l warn", directory: app.path },
    () => {},
  );
  if (!record) throw new Error("no record");
  await using _ = record;
  const output = join(app.path, "dist");
  const bundle = await readBundle(output, { root: app.path, record: await record.folderFor(output) });
  expect(brief(bundle)).toEqual({ ...everywhere, ...barrel });
  const unused = bundle.waste?.find(({ kind }) => kind === "unused");
  // Two of three modules, of 5.8 kB of noise each.
  expect(unused?.raw).toBeGreaterThan(11_000);
  expect(unused?.raw).toBeLessThan(13_000);
  expect(unused?.initial).toBe(unused?.raw);
});

test("webpack's stats tell the same", async () => {
  // Half a megabyte of lodash, not minified, would have nearly all of the file's gzip for its share.
  const main = sources["src/main.js"].replace("lodash.debounce", "").replace(/^import lodash.*\n/, "");
  await using app = await temporaryApp({ ...sources, "src/main.js": main }, packages);
  const compiler = webpack({
    mode: "production",
    context: app.path,
    entry: "./src/main.js",
    devtool: "hidden-source-map",
    output: { path: join(app.path, "dist"), filename: "[name].js" },
    performance: false,
    // What ships is decided before, and takes a tenth of the time.
    optimization: { minimize: false },
  });
  const stats = await new Promise<string>((resolve, reject) => {
    compiler?.run((error, result) => {
      if (error || !result || result.hasErrors()) reject(error ?? new Error(String(result)));
      else resolve(JSON.stringify(result.toJson()));
    });
  });
  await new Promise((resolve) => compiler?.close(resolve));
  await writeFile(join(app.path, "stats.json"), stats);
  expect(brief(await readBundle(join(app.path, "dist")))).toEqual({ ...withoutLodash, ...barrel });
});

test("esbuild's metafile tells CommonJS, but not what is used of a module", async () => {
  await using app = await temporaryApp(sources, packages);
  const { metafile } = await esbuild({
    absWorkingDir: app.path,
    entryPoints: ["src/main.js"],
    outdir: "dist",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    metafile: true,
  });
  await writeFile(join(app.path, "meta.json"), JSON.stringify(metafile));
  expect(brief(await readBundle(join(app.path, "dist")))).toEqual(everywhere);
});

test("a polyfill that a browser of the list needs is none, nor is one where no list is", async () => {
  for (const browserslist of ["chrome 40", undefined]) {
    const manifest = JSON.stringify({ name: "app", private: true, browserslist });
    await using app = await temporaryApp({ ...sources, "package.json": manifest }, packages);
    const { metafile } = await esbuild({
      absWorkingDir: app.path,
      entryPoints: ["src/main.js"],
      outdir: "dist",
      bundle: true,
      metafile: true,
      format: "esm",
    });
    await writeFile(join(app.path, "meta.json"), JSON.stringify(metafile));
    expect(Object.keys(brief(await readBundle(join(app.path, "dist"))))).not.toContain(
      "polyfill whatwg-fetch",
    );
  }
});
