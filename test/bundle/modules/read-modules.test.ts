import { randomBytes } from "node:crypto";
import { copyFile, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { attributeFiles } from "../../../src/bundle/attribute/attribute-files.ts";
import { attributeByExplorer } from "../../../src/bundle/attribute/source-map-explorer.ts";
import type { ReadBundle } from "../../../src/types.ts";
import { temporaryApp } from "../temporary-app.ts";
import type { TemporaryApp } from "../temporary-app.ts";

const map = (sources: (string | null)[], mappings: string, more = {}) =>
  JSON.stringify({ version: 3, sources, names: [], mappings, ...more });

/** Modules' bytes, and what is known of all; together they must be what is on the disk. */
function bytesOf(bundle: ReadBundle): Record<string, number> {
  const held: Record<string, number> = {};
  for (const { name, parts } of bundle.modules ?? [])
    held[name] = parts.reduce((sum, { raw }) => sum + raw, 0);
  for (const { file, raw, gzip } of bundle.assets) {
    const parts = (bundle.modules ?? []).flatMap((one) => one.parts.filter((part) => part.file === file));
    if (parts.length === 0) continue;
    expect(parts.reduce((sum, part) => sum + part.raw, 0)).toBe(raw);
    expect(parts.reduce((sum, part) => sum + part.gzip, 0)).toBe(gzip);
  }
  return held;
}

const mapNotes = ({ notes }: ReadBundle): string[] =>
  notes.map(({ text }) => text).filter((text) => text.includes("ource maps"));

async function read(files: Record<string, string>): Promise<ReadBundle> {
  await using app = await temporaryApp({ "package.json": "{}", ...files }, []);
  return await readBundle(join(app.path, "dist"));
}

test("maps beside a file, at its comment, inline, and none", async () => {
  const inline = Buffer.from(map(["../src/c.js"], "AAAA")).toString("base64");
  const bundle = await read({
    "dist/a.js": "aaaa",
    "dist/a.js.map": map(["../src/a.js"], "AAAA"),
    "dist/b.js": "bb\n//# sourceMappingURL=maps/b.json?v=1\n",
    "dist/maps/b.json": map(["../../src/b.js"], "AAAA"),
    "dist/c.js": `cc\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${inline}`,
    "dist/d.js": "dddd",
    "dist/e.css": "e{}",
  });
  expect(bytesOf(bundle)).toMatchObject({ "src/a.js": 4, "src/b.js": 3, "src/c.js": 3 });
  expect(bundle.notes).toContainEqual({
    level: "warn",
    text: expect.stringMatching(/^\d+ bytes of source maps are shipped inside c\.js$/),
  });
  // CSS without a map does not count as a gap: hardly any build has one.
  const js = bundle.assets.filter(({ type }) => type === "js").reduce((sum, { raw }) => sum + raw, 0);
  expect(bundle.attribution).toMatchObject({ engine: "source maps", raw: js, attributed: 10 });
});

test("without any map nothing is claimed", async () => {
  const bundle = await read({ "dist/a.js": "aaaa" });
  expect(bundle.modules).toBeUndefined();
  expect(bundle.attribution).toBeUndefined();
});

test("broken maps are noted gaps, and sums stay right", async () => {
  const bundle = await read({
    "dist/good.js": "aaaa",
    "dist/good.js.map": map(["../src/a.js"], "AAAA"),
    "dist/cut.js": "bbbb",
    "dist/cut.js.map": map(["../src/b.js"], "AAAA").slice(0, -9),
    "dist/other.js": "cc",
    "dist/other.js.map": map(["../src/c.js"], "AAAA,oEAAA,oEAAA,oEAAA"),
    "dist/empty.js": "dd",
    "dist/empty.js.map": "",
    "dist/outside.js": "ee\n//# sourceMappingURL=../../../../etc/passwd\n",
    "dist/remote.js": "ff\n//# sourceMappingURL=https://maps.example/ff.js.map\n",
  });
  const unmapped = bundle.assets.reduce((sum, { raw }) => sum + raw, 0) - 4;
  expect(bytesOf(bundle)).toEqual({ "src/a.js": 4, "[unmapped]": unmapped });
  expect(mapNotes(bundle)).toEqual([
    expect.stringMatching(
      /^Source maps that are not used: cut\.js: .*cut off; empty\.js: .*empty; other\.js: .*another/,
    ),
  ]);
});

test("where no map at all can be used, that is said, and nothing is claimed", async () => {
  const bundle = await read({
    "dist/cut.js": "bbbb",
    "dist/cut.js.map": map(["../src/b.js"], "AAAA").slice(0, -9),
  });
  expect(bundle.modules).toBeUndefined();
  expect(mapNotes(bundle)).toEqual([expect.stringMatching(/^Source maps that are not used: cut\.js: /)]);
});

test("a folder without any file that ships is a known failure: all limits would be kept", async () => {
  await expect(read({ "dist/a.js.map": "{}" })).rejects.toMatchObject({
    code: "BUNDLE_UNREADABLE",
    message: expect.stringContaining("holds no file that ships"),
  });
});

test("a map that is a link out of the folder is not read", async () => {
  await using app = await temporaryApp(
    { "package.json": "{}", "secret.json": map(["src/a.js"], "AAAA"), "dist/a.js": "aaaa" },
    [],
  );
  await symlink(join(app.path, "secret.json"), join(app.path, "dist/a.js.map"));
  expect((await readBundle(join(app.path, "dist"))).modules).toBeUndefined();
});

test("a map of 300 MB is a noted gap, and is not read", async () => {
  await using app = await temporaryApp(
    {
      "package.json": "{}",
      "dist/a.js": "aaaa",
      "dist/a.js.map": "",
      "dist/b.js": "bb",
      "dist/b.js.map": map(["../src/b.js"], "AAAA"),
    },
    [],
  );
  await truncate(join(app.path, "dist/a.js.map"), 300_000_000);
  const bundle = await readBundle(join(app.path, "dist"));
  expect(bytesOf(bundle)).toEqual({ "[unmapped]": 4, "src/b.js": 2 });
  expect(mapNotes(bundle)).toEqual([expect.stringContaining("a.js: it has 300 MB")]);
});

test("two versions of a package are one package, also where their modules have one name", async () => {
  const version = (text: string) => JSON.stringify({ name: "zod", version: text });
  const store = "node_modules/.pnpm";
  const bundle = await read({
    [`${store}/zod@3.1.0/node_modules/zod/package.json`]: version("3.1.0"),
    [`${store}/zod@4.0.0/node_modules/zod/package.json`]: version("4.0.0"),
    "dist/a.js": "aaabb",
    "dist/a.js.map": map(
      [`../${store}/zod@3.1.0/node_modules/zod/i.js`, `../${store}/zod@4.0.0/node_modules/zod/i.js`],
      "AAAA,GCAA",
    ),
  });
  expect(bytesOf(bundle)).toEqual({ "node_modules/zod@3.1.0/i.js": 3, "node_modules/zod@4.0.0/i.js": 2 });
  expect(bundle.packages).toMatchObject([{ name: "zod", versions: ["3.1.0", "4.0.0"], raw: 5 }]);
});

/** A build of packages that are installed here, split in chunks, minified, with text that is not ASCII. */
async function realBuild(): Promise<TemporaryApp> {
  const app = await temporaryApp(
    {
      "package.json": "{}",
      "src/a.js": `import Ajv from "ajv"; import { hierarchy } from "d3-hierarchy"; console.log("é漢🎈", new Ajv(), hierarchy({}));`,
      "src/b.js": `import { chunk } from "lodash-es"; import { hierarchy } from "d3-hierarchy"; console.log(chunk, hierarchy);`,
    },
    ["ajv", "d3-hierarchy", "lodash-es"],
  );
  await esbuild
    .build({
      absWorkingDir: app.path,
      entryPoints: ["src/a.js", "src/b.js"],
      outdir: "dist",
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      sourcemap: "external",
    })
    .catch(async (error: unknown) => {
      await app[Symbol.asyncDispose]();
      throw error;
    });
  return app;
}

test("workers and this thread say the same", async () => {
  await using app = await realBuild();
  const directory = join(app.path, "dist");
  const bundle = await readBundle(directory);
  const tasks = bundle.assets.map(({ file }) => ({ file, directory }));
  expect(await attributeFiles(tasks, { workers: 2 })).toEqual(await attributeFiles(tasks, { workers: 0 }));
  await expect(attributeFiles([{ file: "gone.js", directory }], { workers: 1 })).rejects.toMatchObject({
    code: "BUNDLE_UNREADABLE",
  });
  await expect(
    attributeFiles(tasks, { workers: 2, signal: AbortSignal.abort(new Error("stop")) }),
  ).rejects.toThrow("stop");
});

test("source-map-explorer says the same of every source, but for line ends", async () => {
  await using app = await realBuild();
  const directory = join(app.path, "dist");
  const { assets } = await readBundle(directory);
  const tasks = assets.map(({ file }) => ({ file, directory }));
  const [ours, theirs] = await Promise.all([
    attributeFiles(tasks, { workers: 0 }),
    attributeByExplorer(tasks, { root: app.path }),
  ]);
  expect(ours.length).toBeGreaterThan(2);
  for (const [index, mine] of ours.entries()) {
    const other = new Map(theirs[index]?.sources.map(({ source, bytes }) => [source, bytes]));
    const text = await readFile(join(directory, mine.file), "utf8");
    const lines = text.split("\n").length;
    expect(theirs[index]?.problem).toBeNull();
    for (const { source, bytes } of mine.sources)
      expect(Math.abs(bytes - (other.get(source) ?? 0)), source).toBeLessThanOrEqual(lines);
    expect([...other.keys()].sort()).toEqual(mine.sources.map(({ source }) => source).sort());
  }
});

test("bytes that are no text, called JS, are all nobody's", async () => {
  await using app = await realBuild();
  const directory = join(app.path, "dist");
  await copyFile(join(directory, "a.js.map"), join(directory, "noise.js.map"));
  await writeFile(join(directory, "noise.js"), randomBytes(20_000));
  const held = bytesOf(await readBundle(directory));
  expect(held["[unmapped]"]).toBeGreaterThanOrEqual(20_000);
});
