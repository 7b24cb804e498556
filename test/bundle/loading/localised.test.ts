import { expect, test } from "vitest";
import type { ReadBundle } from "../../../src/types.ts";
import { notesOf, raw, readSite } from "./site.ts";

/** As Angular's `--stats-json` has a build with `localize`: of one language, before its texts are put in. */
const stats = JSON.stringify({
  inputs: {},
  outputs: {
    "main-AB12CD34.js": {
      bytes: 1_000,
      entryPoint: "src/main.ts",
      imports: [],
      inputs: { "src/main.ts": { bytesInOutput: 300 }, "node_modules/rx/rx.js": { bytesInOutput: 600 } },
    },
  },
});

const page = '<script type="module" src="main-AB12CD34.js"></script>';

function site(lengths: Record<string, number>, more: Record<string, string> = {}): Promise<ReadBundle> {
  const folders = Object.entries(lengths).flatMap(([folder, length]) => [
    [`${folder}index.html`, page],
    [`${folder}main-AB12CD34.js`, "m".repeat(length)],
  ]);
  return readSite({ "stats.json": stats, ...Object.fromEntries(folders), ...more });
}

/** Bytes of each module in each file. */
function shares({ modules = [] }: ReadBundle): Record<string, Record<string, number>> {
  const files: Record<string, Record<string, number>> = {};
  for (const { name, parts } of modules) for (const part of parts) (files[part.file] ??= {})[name] = part.raw;
  return files;
}

const rx = "node_modules/rx/rx.js";

test("each language's file has the modules of the one that stats know, and adds up to its own length", async () => {
  const bundle = await site({ "de/": 1_040, "en/": 1_000, "pt-BR/": 900 });
  expect(bundle.reader).toBe("esbuild");
  expect(shares(bundle)).toEqual({
    "de/main-AB12CD34.js": { "src/main.ts": 300, [rx]: 600, "[unmapped]": 140 },
    "en/main-AB12CD34.js": { "src/main.ts": 300, [rx]: 600, "[unmapped]": 100 },
    "pt-BR/main-AB12CD34.js": { "src/main.ts": 270, [rx]: 540, "[unmapped]": 90 },
  });
  expect(notesOf(bundle)).toEqual([
    "Not weighed, since no page loads them: reports and stats of the build (stats.json)",
  ]);
});

test("one of the languages may be at the top", async () => {
  const bundle = await site({ "": 1_000, "de/": 1_001 });
  expect(Object.keys(shares(bundle)).sort()).toEqual(["de/main-AB12CD34.js", "main-AB12CD34.js"]);
});

test("a language's own source map tells more exactly", async () => {
  const map = JSON.stringify({ version: 3, sources: ["/src/de.ts"], names: [], mappings: "AAAA" });
  const bundle = await site({ "de/": 1_040, "en/": 1_000 }, { "de/main-AB12CD34.js.map": map });
  const [[name, bytes] = [], ...others] = Object.entries(shares(bundle)["de/main-AB12CD34.js"] ?? {});
  expect([name?.replace(/^.*\//, ""), bytes, others]).toEqual(["de.ts", 1_040, []]);
});

test("a file of that name elsewhere is not the same file", async () => {
  const bundle = await site({ "": 1_000, "admin/": 1_040 });
  expect(shares(bundle)).toEqual({
    "main-AB12CD34.js": { "src/main.ts": 300, [rx]: 600, "[unmapped]": 100 },
    "admin/main-AB12CD34.js": { "[unmapped]": 1_040 },
  });
});

test("a file that stats name themselves is its own", async () => {
  const { outputs } = JSON.parse(stats);
  const [main] = Object.values(outputs);
  const both = {
    inputs: {},
    outputs: { "de/main.js": main, "en/main.js": { ...(main as object), inputs: {} } },
  };
  const bundle = await readSite({
    "stats.json": JSON.stringify(both),
    "de/index.html": page,
    "en/index.html": page,
    "de/main.js": "m".repeat(1_000),
    "en/main.js": "m".repeat(1_000),
  });
  expect(shares(bundle)["en/main.js"]).toEqual({ "[unmapped]": 1_000 });
  expect(shares(bundle)["de/main.js"]).toMatchObject({ [rx]: 600 });
});

test("a package counts once, as one visitor downloads it: by the language that has most of it", async () => {
  const bundle = await site({ "de/": 1_040, "en/": 1_000, "pt-BR/": 900 });
  expect(raw(bundle, "package:rx")).toBe(600);
  expect(bundle.packages).toMatchObject([{ name: "rx", raw: 600, initial: 600, copies: [{ raw: 600 }] }]);
  const top = await site({ "": 1_000, "de/": 1_001 });
  expect(raw(top, "package:rx")).toBe(600);
});

/** A build whose every file has a map of one line for each of its sources. */
function mapped(files: Record<string, Record<string, string>>): Promise<ReadBundle> {
  const written = Object.entries(files).flatMap(([file, sources]) => {
    const mappings = Object.keys(sources)
      .map((_, index) => (index === 0 ? "AAAA" : "ACAA"))
      .join(";");
    const map = { version: 3, sources: Object.keys(sources).map((one) => `/${one}`), names: [], mappings };
    return [
      [file, Object.values(sources).join("\n")],
      [`${file}.map`, JSON.stringify(map)],
      [`${file.split("/")[0]}/index.html`, `<script src="${file.split("/")[1]}"></script>`],
    ];
  });
  return readSite(Object.fromEntries(written));
}

const lib = "node_modules/lib/a.js";
const dates = "node_modules/dates/de.js";

test("a package that one language alone has counts, however small that language is", async () => {
  const bundle = await mapped({
    "de/main.js": { "src/main.ts": "1", [dates]: "d" },
    "en/main.js": { "src/main.ts": "1".repeat(500), [lib]: "l".repeat(100) },
  });
  expect(raw(bundle, "package:dates")).toBe(1);
  expect(raw(bundle, "package:lib")).toBe(100);
});

test("two apps in folders that are called like languages are not languages of one", async () => {
  const bundle = await mapped({
    "app/main.js": { "src/app.ts": "1", [lib]: "l".repeat(100) },
    "cms/main.js": { "src/cms.ts": "1", [lib]: "l".repeat(100) },
  });
  expect(raw(bundle, "package:lib")).toBe(200);
});
