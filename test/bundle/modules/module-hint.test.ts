import { expect, it } from "vitest";
import { findBundleLimit } from "../../../src/bundle-limits/index.ts";
import { readBundle } from "../../../src/bundle/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const site = {
  "dist/index.html": '<!doctype html><script type="module" src="/app.js"></script>',
  "dist/app.js": "document.title = 'app';",
};

async function hintOf(dependencies: Record<string, string>, more: Record<string, string> = {}) {
  const manifest = JSON.stringify({ name: "shop", ...more, devDependencies: dependencies });
  await using app = await temporaryFolder({ ...site, "package.json": manifest });
  return (await readBundle(`${app.path}/dist`, { root: app.path })).modulesHint;
}

it.each([
  [["@angular/core", "esbuild"], "build with ng build --stats-json"],
  [["next", "webpack"], "set productionBrowserSourceMaps: true in next.config"],
  [["nuxt", "vite"], 'set sourcemap: { client: "hidden" } in nuxt.config'],
  [["vite", "astro"], 'set vite: { build: { sourcemap: "hidden" } } in astro.config'],
  [["vitepress"], 'set vite: { build: { sourcemap: "hidden" } } in .vitepress/config'],
  [["react-scripts"], "build with GENERATE_SOURCEMAP=true"],
  [["@vue/cli-service"], "set productionSourceMap: true in vue.config"],
  [["parcel"], "build without --no-source-maps"],
  [["@sveltejs/kit", "vite"], 'set build: { sourcemap: "hidden" } in vite.config'],
  [["webpack", "webpack-cli"], 'set devtool: "hidden-source-map" in webpack.config'],
  [["@rspack/core"], 'set devtool: "hidden-source-map" in rspack.config'],
  [["rollup"], 'set output.sourcemap: "hidden" in rollup.config'],
  [["esbuild"], "build with esbuild --metafile=meta.json"],
])("names the one option of %s", async (names, hint) => {
  expect(await hintOf(Object.fromEntries(names.map((name) => [name, "1.0.0"])))).toBe(hint);
});

it("names nothing where the tool is not known", async () => {
  expect(await hintOf({ "left-pad": "1.0.0" })).toBeUndefined();
});

it("finds a tool that only the root of the workspace names", async () => {
  await using root = await temporaryFolder({
    "package.json": JSON.stringify({ name: "root", devDependencies: { webpack: "5" } }),
    "apps/shop/package.json": JSON.stringify({ name: "shop" }),
    ...Object.fromEntries(Object.entries(site).map(([file, text]) => [`apps/shop/${file}`, text])),
  });
  const bundle = await readBundle(`${root.path}/apps/shop/dist`, { root: `${root.path}/apps/shop` });
  expect(bundle.modulesHint).toBe('set devtool: "hidden-source-map" in webpack.config');
});

it("says it where a limit lacks the packages, and not where modules are known", async () => {
  const manifest = JSON.stringify({ name: "shop", dependencies: { webpack: "5" } });
  await using app = await temporaryFolder({ ...site, "package.json": manifest });
  const read = () => readBundle(`${app.path}/dist`, { root: app.path });
  const bundle = await read();
  const { limit } = findBundleLimit("duplicates");
  expect(limit?.measure(bundle, null, "gzip")).toEqual({
    missing:
      'which packages ship is not known: there are no source maps of the build; set devtool: "hidden-source-map" in webpack.config',
    because: "notMeasured",
  });
  await app.write({
    "dist/app.js.map": JSON.stringify({ version: 3, sources: ["../src/a.js"], names: [], mappings: "AAAA" }),
  });
  const known = await read();
  expect(known.modules).toBeDefined();
  expect(known.modulesHint).toBeUndefined();
});
