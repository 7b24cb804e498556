import { join } from "node:path";
import { expect, test } from "vitest";
import { findClientFolders } from "../../src/bundle/client-folder.ts";
import { readBundle } from "../../src/bundle/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const tree = (...files: readonly string[]) => Object.fromEntries(files.map((file) => [file, "x"]));

test.each([
  // Names as React Router 7, TanStack Start, Nuxt and Angular write them.
  ["build/client", ["assets/root-B3RKFDZg.js"], "build/server/index.js"],
  ["dist/client", ["assets/index-BQkSOC5n.js"], "dist/server/server.js"],
  [".output/public", ["_nuxt/entry.DLD2MMgD.css"], ".output/server/index.mjs"],
  ["dist/shop/browser", ["main-DLD2MMgD.js"], "dist/shop/server/server.mjs"],
])("finds %s, not the server next to it", async (folder, files, server) => {
  await using app = await temporaryFolder(tree(server, ...files.map((file) => `${folder}/${file}`)));
  expect(await findClientFolders(app.path, [])).toEqual([join(app.path, folder)]);
});

test("takes no folder that holds pictures alone", async () => {
  await using app = await temporaryFolder(tree("dist/client/hero.jpg", "dist/server/server.js"));
  expect(await findClientFolders(app.path, [])).toEqual([]);
  expect(await findClientFolders(app.path, ["dist/client"])).toEqual([]);
});

test("returns every candidate where convention cannot decide", async () => {
  await using app = await temporaryFolder(tree("build/client/a.js", "dist/admin/browser/b.js"));
  expect(await findClientFolders(app.path, [])).toEqual([
    join(app.path, "build/client"),
    join(app.path, "dist/admin/browser"),
  ]);
});

test("prefers the client folder that the framework names, never its parent with the server", async () => {
  await using app = await temporaryFolder(tree("www/client/a.js", "www/server/s.js", "build/client/old.js"));
  expect(await findClientFolders(app.path, ["www/client", "www"])).toEqual([join(app.path, "www/client")]);
  expect(await findClientFolders(app.path, ["www"])).toEqual([join(app.path, "build/client")]);
});

test("counts what a server's pages may load, whatever a 404 page beside it loads", async () => {
  const small = `import("./later.js"); ${"console.log('not found');".repeat(3)}`;
  await using app = await temporaryFolder({
    "404.html": '<!doctype html><script type="module" src="/small.js"></script>',
    "small.js": small,
    "later.js": "export const later = 1;",
    "app.js": "document.body.append('the app');".repeat(20),
  });
  const initial = async (serverRendered: boolean) => {
    const { assets } = await readBundle(app.path, { serverRendered });
    return assets.filter(({ loading }) => loading === "initial").map(({ file }) => file);
  };
  expect(await initial(false)).not.toContain("app.js");
  expect(await initial(true)).toContain("app.js");
  expect(await initial(true)).toContain("small.js");
});
