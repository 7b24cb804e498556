import { addMapping, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { unusedCode } from "../../../src/bundle/unused/unused-code.ts";
import type { CoveredLoad } from "../../../src/types.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { Tree } from "../../temporary-folder.ts";

const origin = "http://127.0.0.1:4173";
const called = "function called(){return 1}\n";
const never = "function never(){return 'é漢🎈'}\n";
const run = "called();\n";
const main = called + never + run;
const neverAt = { start: called.length, end: called.length + never.length };

function page(...scripts: string[]): string {
  return `<!doctype html><html><body>${scripts.join("")}</body></html>`;
}

const asked = (file: string) => `<script type="module" src="/${file}"></script>`;

/** Everything that is not in `unused` was executed. */
function load(
  texts: Record<string, { text: string; unused?: readonly { start: number; end: number }[] }>,
  { requested = Object.keys(texts), path = "/" } = {},
): CoveredLoad {
  return {
    pageUrl: origin + path,
    requested: requested.map((file) => `${origin}/${file}`),
    scripts: Object.entries(texts).map(([file, { text, unused = [] }]) => ({
      url: file === path ? origin + path : `${origin}/${file}`,
      text,
      used: usedOf(text.length, unused),
    })),
  };
}

function usedOf(length: number, unused: readonly { start: number; end: number }[]) {
  const edges = [0, ...unused.flatMap(({ start, end }) => [start, end]), length];
  return edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? length }] : []));
}

async function measure(tree: Tree, loads: readonly CoveredLoad[]) {
  await using folder = await temporaryFolder(tree);
  const bundle = await readBundle(folder.path, { root: folder.path, brotli: true });
  const found = await unusedCode(bundle, loads, { root: folder.path });
  const asset = (file: string) => bundle.assets.find((one) => one.file === file);
  return { found, asset, inline: bundle.groups?.[0]?.inline };
}

const plain = { "index.html": page(asked("main.js")), "main.js": main };

test("unused bytes are those of the file, in UTF-8, and their share of its compressed size", async () => {
  const { found, asset } = await measure(plain, [load({ "main.js": { text: main, unused: [neverAt] } })]);
  const raw = Buffer.byteLength(never);
  expect(raw).toBeGreaterThan(never.length);
  const part = raw / Buffer.byteLength(main);
  expect(found.unused).toEqual({
    raw,
    gzip: Math.round((asset("main.js")?.gzip ?? 0) * part),
    brotli: Math.round((asset("main.js")?.brotli ?? 0) * part),
  });
});

test("what any load has executed is used", async () => {
  const all = { start: 0, end: main.length };
  const { found } = await measure(plain, [
    load({ "main.js": { text: main, unused: [{ start: 0, end: neverAt.end }] } }),
    load({ "main.js": { text: main, unused: [{ start: called.length, end: main.length }] } }),
    load({ "main.js": { text: main, unused: [all] } }),
  ]);
  expect(found.unused?.raw).toBe(Buffer.byteLength(never));
});

test("a file that is loaded and never executed is unused as a whole", async () => {
  const tree = { ...plain, "index.html": page(asked("main.js"), asked("second.js")), "second.js": never };
  const used = { "main.js": { text: main } };
  const { found } = await measure(tree, [load(used, { requested: ["main.js", "second.js"] })]);
  expect(found.unused?.raw).toBe(Buffer.byteLength(never));
});

test("lazy files, files of other sites and files that the page does not load do not count", async () => {
  const tree = {
    "index.html": page(asked("main.js")),
    "about/index.html": page(asked("about.js")),
    "main.js": `${main}import("./lazy.js")`,
    "about.js": never,
    "lazy.js": never,
  };
  const text = tree["main.js"];
  const whole = [{ start: 0, end: never.length }];
  const made = load({ "main.js": { text }, "lazy.js": { text: never, unused: whole } });
  const foreign = { url: "https://cdn.example/main.js", text: never, used: [] };
  const { found } = await measure(tree, [{ ...made, scripts: [...made.scripts, foreign] }]);
  expect(found.unused?.raw).toBe(0);
});

test("a byte order mark is no code that was left out", async () => {
  const { found } = await measure({ ...plain, "main.js": `\ufeff${main}` }, [
    load({ "main.js": { text: main, unused: [neverAt] } }),
  ]);
  expect(found.unused?.raw).toBe(Buffer.byteLength(never));
});

test("code in the page counts, by the load that executed most of it", async () => {
  const text = `${called}${never}`;
  const tree = { ...plain, "index.html": page(`<script>${text}</script>`, asked("main.js")) };
  const inPage = (unused: { start: number; end: number }[]) =>
    load({ "main.js": { text: main }, "/": { text, unused } }, { requested: ["main.js"] });
  const { found, inline } = await measure(tree, [
    inPage([{ start: 0, end: text.length }]),
    inPage([neverAt]),
  ]);
  expect(inline?.raw).toBe(Buffer.byteLength(text));
  expect(found.unused?.raw).toBe(Buffer.byteLength(never));
});

test("a page that requests no initial file has no value", async () => {
  const { found } = await measure(plain, [load({ "other.js": { text: main } })]);
  expect(found).toEqual({
    unused: null,
    missing: "it requested none of the initial JS files, such as main.js",
    owners: [],
  });
});

test("a file that is not served as it was weighed has no value", async () => {
  const { found } = await measure(plain, [load({ "main.js": { text: `${main}// served` } })]);
  expect(found).toMatchObject({ unused: null, missing: "main.js was not served as it was weighed" });
});

test("a page without initial JS has none that is unused", async () => {
  const { found } = await measure({ "index.html": page() }, [load({})]);
  expect(found.unused?.raw).toBe(0);
});

/** Code whose text gzip cannot shorten much, so that owners are large enough to be named. */
function filler(name: string, seed: number): string {
  let state = seed;
  const words = Array.from({ length: 1500 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state.toString(36);
  });
  return `function ${name}(){return "${words.join("")}"}\n`;
}

test("owners are packages and modules by source map, and files without one", async () => {
  const [chart, own, second] = [filler("chart", 1), filler("own", 2), filler("second", 3)];
  const code = `${chart}${own}own();\n//# sourceMappingURL=main.js.map\n`;
  const map = new GenMapping({ file: "main.js" });
  const at = (line: number, source: string) =>
    addMapping(map, { generated: { line, column: 0 }, original: { line: 1, column: 0 }, source });
  at(1, "node_modules/chart.js/chart.js");
  at(2, "src/own.js");
  at(3, "src/main.js");
  const tree = {
    "index.html": page(asked("main.js"), asked("second.js")),
    "main.js": code,
    "main.js.map": toEncodedMap(map),
    "second.js": second,
  };
  const half = Math.round(chart.length / 2);
  const { found, asset } = await measure(tree, [
    load({
      "main.js": { text: code, unused: [{ start: half, end: chart.length + own.length }] },
      "second.js": { text: second, unused: [{ start: 0, end: second.length }] },
    }),
  ]);
  const share = (bytes: number) => Math.round(((asset("main.js")?.gzip ?? 0) * bytes) / code.length);
  const whole = asset("second.js")?.gzip ?? 0;
  const named = new Map(found.owners.map(({ name, ...sizes }) => [name, sizes]));
  expect([...named.keys()].toSorted()).toEqual(["chart.js", "second.js", "src/own.js"]);
  expect(named.get("second.js")).toEqual({ raw: second.length, gzip: whole, of: whole });
  expect(named.get("chart.js")?.raw).toBe(chart.length - half);
  expect(named.get("chart.js")?.gzip).toBe(share(chart.length - half));
  expect(Math.abs((named.get("chart.js")?.of ?? 0) - share(chart.length))).toBeLessThanOrEqual(1);
  expect(named.get("src/own.js")?.gzip).toBe(share(own.length));
});
