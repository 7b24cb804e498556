import { cp, mkdtempDisposable, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import { findServerBundle } from "../../src/bundle/server-bundle.ts";

// What adapter-node wrote of a real app; of the browser's files only their length is left.
const fixture = join(import.meta.dirname, "../fixtures/bundles/sveltekit-server");

async function copyOf() {
  const copy = await mkdtempDisposable(join(tmpdir(), "sveltekit-"));
  await cp(fixture, copy.path, { recursive: true });
  return { ...copy, client: join(copy.path, "client"), server: join(copy.path, "server") };
}

test("a route loads what the page that the server rendered of it names", async () => {
  const { reader, notes, groups, assets } = await readBundle(join(fixture, "client"));
  expect([reader, notes]).toEqual(["sveltekit", []]);
  // Recorded from the tags and imports of the pages that this build's server answered with.
  const shared = [
    "chunks/BXFkN3Lt.js",
    "chunks/Cw2l5Dgd.js",
    "chunks/DZhMx1OP.js",
    "chunks/DclECHGd.js",
    "entry/app.DBT-Nutu.js",
    "entry/payload.DSmR2FwN.js",
    "entry/start.BRuHLqEq.js",
    "nodes/0.DbPpuxrm.js",
  ].map((file) => `_app/immutable/${file}`);
  expect(groups).toEqual([
    { kind: "route", name: "/", files: [...shared, "_app/immutable/nodes/2.CvMR_kiw.js"] },
    { kind: "route", name: "/now", files: [...shared, "_app/immutable/nodes/3.CH7cEBpM.js"] },
  ]);
  expect(assets.filter(({ loading }) => loading === "lazy").map(({ file }) => file)).toEqual([
    "_app/immutable/chunks/Bjy-W4x2.js",
    "_app/immutable/nodes/1.Wk4zOPZS.js",
  ]);
});

test("what is not there is named", async () => {
  await using copy = await copyOf();
  await rm(join(copy.server, "nodes/3.js"));
  await rm(join(copy.client, "_app/immutable/nodes/2.CvMR_kiw.js"));
  const { notes } = await readBundle(copy.client);
  expect(notes.map(({ text }) => text)).toEqual([
    "../server/nodes/3.js is not there: what /now loads may be missing",
    "../server/manifest-full.js names _app/immutable/nodes/2.CvMR_kiw.js, which is not in the output folder",
  ]);
});

test("a manifest of another form is not used, and all code counts", async () => {
  await using copy = await copyOf();
  await writeFile(join(copy.server, "manifest-full.js"), 'client: {start:"a.js", imports:["a.js"');
  const { notes, assets } = await readBundle(copy.client);
  expect(notes[1]?.text).toBe("../server/manifest-full.js is not used: it names no routes");
  expect(assets.filter(({ loading }) => loading === "lazy")).toEqual([]);
});

test("folders that only group are no part of a path, an endpoint is no page, a layout may be left out", async () => {
  await using copy = await copyOf();
  await writeFile(
    join(copy.server, "manifest-full.js"),
    `return {
	client: {start:"s.js",app:"a.js",imports:["_app/immutable/entry/start.BRuHLqEq.js"],stylesheets:[],fonts:[]},
	routes: [
		{
			id: "/api",
			pattern: /^\\/api$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api.js'))
		},
		{
			id: "/(shop)/cart/[id]",
			pattern: /^\\/cart\\/([^/]+?)\\/?$/,
			params: [{"name":"id","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,,], errors: [1,,], leaf: 3 },
			endpoint: null
		}
	],`,
  );
  const { groups } = await readBundle(copy.client);
  expect(groups?.map(({ name }) => name)).toEqual(["/cart/[id]"]);
  expect(groups?.[0]?.files).toEqual([
    "_app/immutable/chunks/Cw2l5Dgd.js",
    "_app/immutable/entry/start.BRuHLqEq.js",
    "_app/immutable/nodes/0.DbPpuxrm.js",
    "_app/immutable/nodes/3.CH7cEBpM.js",
  ]);
});

test("its build is found beside its server", async () => {
  expect(await findServerBundle(fixture, ["client"])).toEqual({
    directory: join(fixture, "client"),
    old: false,
  });
});
