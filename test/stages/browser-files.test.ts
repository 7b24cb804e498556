import { join } from "node:path";
import { expect, it } from "vitest";
import { findBrowserFiles } from "../../src/stages/browser-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const project = { output: ["dist"] };
const named = (directory: string, revision: "head" | "base", folder: string) =>
  findBrowserFiles({ revision, directory, named: folder, project });

it("takes the folder that the budget names before those of convention", async () => {
  await using app = await temporaryFolder({ "build/client/a.js": "1", "private/web/b.css": "a{}" });
  expect(await named(app.path, "head", "private/web")).toMatchObject({
    directory: join(app.path, "private/web"),
    serverRendered: true,
    why: null,
  });
});

it("refuses a named folder without code in head, and goes without that of base", async () => {
  await using app = await temporaryFolder({ "build/client/a.js": "1", "public/hero.jpg": "1" });
  for (const folder of ["public", "gone"]) {
    await expect(named(app.path, "head", folder)).rejects.toMatchObject({
      code: "BUNDLE_UNREADABLE",
      message: `The folder of bundle.directory ${JSON.stringify(folder)} holds no JS or CSS`,
    });
    expect(await named(app.path, "base", folder)).toMatchObject({
      directory: null,
      why: expect.stringContaining(folder),
    });
  }
});

it("says how to name a folder where none or several may be it", async () => {
  const find = (directory: string) => findBrowserFiles({ revision: "head", directory, named: null, project });
  await using none = await temporaryFolder({ "server.js": "1" });
  expect((await find(none.path)).why).toMatch(/^no folder .*"bundle": \{ "directory"/);
  await using several = await temporaryFolder({ "build/client/a.js": "1", ".output/public/b.js": "1" });
  expect(await find(several.path)).toMatchObject({
    directory: null,
    why: expect.stringMatching(/^several folders .*build\/client, \.output\/public/),
  });
  await using one = await temporaryFolder({ "build/client/a.js": "1" });
  expect(await find(one.path)).toMatchObject({ directory: join(one.path, "build/client"), why: null });
});
