import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { findOutput } from "../../src/build/output.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

const page = "<!doctype html><title>x</title>";

/** A folder with files from before the build and files that the build writes. */
async function built(before: Tree, after: Tree) {
  const folder = await temporaryFolder(before);
  // ctime cannot be set: the files must really be older, by more than the slack of the clock.
  await sleep(120);
  const startedAt = Date.now();
  await folder.write(after);
  return {
    folder,
    directory: folder.path,
    startedAt,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test.concurrent("the first candidate that the build wrote, not an older one before it", async () => {
  await using app = await built({ "dist/index.html": page }, { "build/index.html": page });
  const output = await findOutput({ ...app, candidates: ["dist", "build"] });
  expect(output).toEqual({ directory: join(app.directory, "build"), note: null });
});

test.concurrent("a file that keeps its old time when copied is of this build all the same", async () => {
  await using app = await built({}, { "dist/index.html": page });
  await utimes(join(app.directory, "dist/index.html"), 1, 1);
  expect(await findOutput({ ...app, candidates: ["dist"] })).toMatchObject({ note: null });
});

test.concurrent("the site beside a server, one folder deeper", async () => {
  await using app = await built(
    {},
    { "dist/shop/browser/index.html": page, "dist/shop/server/index.server.html": page },
  );
  const output = await findOutput({ ...app, candidates: ["dist/shop"] });
  expect(output.directory).toBe(join(app.directory, "dist/shop/browser"));
});

test.concurrent("a site without a page at its top", async () => {
  await using app = await built({}, { "dist/en/index.html": page, "dist/de/index.html": page });
  expect((await findOutput({ ...app, candidates: ["dist"] })).directory).toBe(join(app.directory, "dist"));
});

test.concurrent("a folder that nobody named, if it is the only one; reports of tools do not count", async () => {
  await using app = await built(
    {},
    { "www/index.html": page, "stats.html": page, "coverage/index.html": page },
  );
  const output = await findOutput({ ...app, candidates: ["dist"] });
  expect(output.directory).toBe(join(app.directory, "www"));
  expect(output.note).toContain("www");
});

test.concurrent("several such folders are a question for the user", async () => {
  await using app = await built({}, { "a/index.html": page, "b/index.html": page });
  await expect(findOutput({ ...app, candidates: ["dist"] })).rejects.toMatchObject({
    code: "BUILD_EMPTY",
    message: expect.stringContaining("a, b"),
  });
});

test.concurrent("what an earlier build left is not passed off as this one's", async () => {
  await using app = await built({ "dist/index.html": page }, { "dist/main.js": "1" });
  await expect(findOutput({ ...app, candidates: ["dist"] })).rejects.toMatchObject({
    code: "BUILD_EMPTY",
    exitCode: 3,
    message: expect.stringContaining("older than the build"),
  });
  // A task cache does not write files that are up to date.
  await app.folder.write({ "turbo.json": {} });
  expect(await findOutput({ ...app, candidates: ["dist"] })).toMatchObject({
    note: expect.stringContaining("task cache"),
  });
});

test.concurrent("nothing written, or nothing with HTML", async () => {
  await using app = await built({}, { "dist/main.js": "1" });
  await expect(findOutput({ ...app, candidates: ["dist", "build"] })).rejects.toMatchObject({
    code: "BUILD_EMPTY",
    message: "The build left no HTML in dist, build.",
    advice: expect.stringContaining('"serve"'),
  });
});

test.concurrent("without a build any age will do", async () => {
  await using app = await built({ "dist/index.html": page }, {});
  const output = await findOutput({ directory: app.directory, candidates: ["dist"] });
  expect(output).toEqual({ directory: join(app.directory, "dist"), note: null });
});
