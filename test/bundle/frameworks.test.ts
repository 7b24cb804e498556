import { join } from "node:path";
import { expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import type { ReadBundle } from "../../src/types.ts";

// Recorded from real builds; of the code only its length and its imports are left.
const fixture = (name: string) => join(import.meta.dirname, "../fixtures/bundles", name);

/** Files of code, without their folders and hashes. */
function loading({ assets }: ReadBundle, kind: "initial" | "lazy"): string[] {
  return assets.filter((asset) => asset.loading === kind).map(({ file }) => short(file));
}

function routes({ groups }: ReadBundle): Record<string, string[]> {
  return Object.fromEntries(groups?.map(({ name, files }) => [name, files.map(short)]) ?? []);
}

function short(file: string): string {
  return file.replace(/^.*\/(?=[^/]+\/[^/]+$)/, "");
}

test("Angular 22: its metafile tells entries and imports, its document what loads", async () => {
  const bundle = await readBundle(fixture("angular/browser"), { root: fixture("angular") });
  expect(bundle.reader).toBe("esbuild");
  expect(loading(bundle, "initial")).toEqual([
    "chunk-CIXOKUOT.js",
    "main-52B65RML.js",
    "styles-WQWAT5HQ.css",
  ]);
  expect(loading(bundle, "lazy")).toEqual(["chunk-FKYIMFOY.js"]);
  expect(routes(bundle)["src/main.ts"]).toEqual(["chunk-CIXOKUOT.js", "main-52B65RML.js"]);
  expect(bundle.graph?.imports["src/main.ts"]).toContainEqual({ module: "src/now.ts", dynamic: true });
  expect(bundle.graph?.imports["src/now.ts"]).toContainEqual({
    module: "node_modules/dayjs/dayjs.min.js",
    dynamic: false,
  });
});

test("SvelteKit 3, prerendered: each page loads its own nodes, the error page none", async () => {
  const bundle = await readBundle(fixture("sveltekit"));
  expect(bundle.notes).toEqual([]);
  expect(loading(bundle, "lazy")).toEqual(["chunks/Bjy-W4x2.js", "nodes/1.Wk4zOPZS.js"]);
  const shared = [
    "chunks/BXFkN3Lt.js",
    "chunks/Cw2l5Dgd.js",
    "chunks/DZhMx1OP.js",
    "chunks/DclECHGd.js",
    "chunks/XKyaHtl9.js",
    "entry/app.CoahEngt.js",
    "entry/payload.DSmR2FwN.js",
    "entry/start.BRuHLqEq.js",
    "nodes/0.crt09pBy.js",
  ];
  expect(routes(bundle)).toEqual({
    "/": [...shared, "nodes/2.CvMR_kiw.js"],
    "/now": [...shared, "nodes/3.CuxtKRBu.js"],
  });
});

test("Nuxt 4, generated: an entry by the import map, a chunk for each page", async () => {
  const bundle = await readBundle(fixture("nuxt"));
  expect(bundle.notes).toEqual([]);
  expect(routes(bundle)).toMatchObject({
    "/": ["_nuxt/qsWyvFcZ.js", "_nuxt/rISWHykb.js"],
    "/now": ["_nuxt/DL_2Rjak.js", "_nuxt/rISWHykb.js"],
  });
  expect(loading(bundle, "lazy")).toHaveLength(4);
});

test("Astro 7: a page without scripts loads none", async () => {
  const bundle = await readBundle(fixture("astro"));
  expect(bundle.notes).toEqual([]);
  expect(routes(bundle)["/about"]).toEqual([]);
  expect(routes(bundle)["/"]).toHaveLength(1);
  expect(loading(bundle, "lazy")).toEqual(["_astro/dayjs.min.Dt7NdnrC.js"]);
});

test("Parcel 2: what its runtime loads by number is lazy", async () => {
  const bundle = await readBundle(fixture("parcel"));
  expect(bundle.notes).toEqual([]);
  expect(loading(bundle, "initial")).toEqual(["parcel-antd.94815d26.js"]);
  expect(loading(bundle, "lazy")).toEqual(["later.6717e485.js"]);
});

test("Astro 7 with a server: the record of its build tells modules and packages of what browsers get alone", async () => {
  const record = fixture("astro-server/record");
  const bundle = await readBundle(fixture("astro-server/output"), {
    root: "/app",
    record,
    serverRendered: true,
  });
  expect(bundle.packages?.map(({ name }) => name)).toEqual([
    "preact",
    "@preact/signals-core",
    "@preact/signals",
    "@astrojs/preact",
  ]);
  expect(bundle.modules?.filter((module) => module.package === null).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["src/components/Chart.jsx", "src/components/Counter.jsx"]),
  );
  // The menu is rendered on the server alone.
  expect(JSON.stringify(bundle.modules)).not.toContain("Menu.jsx");
  expect(bundle.graph?.imports["src/components/Chart.jsx"]).toContainEqual({
    module: "node_modules/preact/hooks/dist/hooks.module.js",
    dynamic: false,
  });
  // Only the server's documents or visits show which of them a page loads.
  expect(bundle.initialBy).toBe("unvisited");
});
