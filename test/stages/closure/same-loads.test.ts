import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { RequestedUrls } from "../../../src/collect/visit/requested-urls.ts";
import { HashNames } from "../../../src/hash-names.ts";
import { SameLoads } from "../../../src/stages/closure/same-loads.ts";
import type { ServedBuild } from "../../../src/stages/closure/same-loads.ts";
import { serve } from "../../serve/fixture-folder.ts";
import type { ServedFolder } from "../../serve/fixture-folder.ts";
import { navigation, request } from "../../serve/request.ts";
import type { Tree } from "../../temporary-folder.ts";

/** An app whose entry loads a style, an image, and a route on demand. Names hold the hashes that are given. */
const app = (entry: string, style: string, guide: string): Tree => ({
  "index.html": `<link href="/assets/index-${style}.css"><script src="/assets/index-${entry}.js"></script>`,
  [`assets/index-${entry}.js`]: `const guide=()=>import("./Guide-${guide}.js");fetch("/data.json")`,
  [`assets/index-${style}.css`]: `h1{background:url(/hero.png)}`,
  [`assets/Guide-${guide}.js`]: `export default "guide, edition ${guide.charAt(0)}"`,
  "hero.png": Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]),
  "data.json": "{}",
});
const before = { entry: "AbC1dE2f", style: "Xy12zW34", guide: "Qq11Ww22" };
const after = { entry: "GhI3jK4l", style: "Xy12zW34", guide: "Ee33Rr44" };
const treeOf = ({ entry, style, guide }: typeof before) => app(entry, style, guide);
const requestsOf = ({ entry, style }: typeof before) => [
  "/",
  `/assets/index-${entry}.js`,
  `/assets/index-${style}.css`,
  "/hero.png",
  "/data.json",
];

interface Side {
  tree: Tree;
  /** What each of its visits asks for; beginning with `http:`, of another site. */
  visits: (readonly string[])[];
  unseen?: string;
}
const base: Side = { tree: treeOf(before), visits: [requestsOf(before), requestsOf(before)] };
const head: Side = { tree: treeOf(after), visits: [requestsOf(after), requestsOf(after)] };

async function load(site: ServedFolder, { visits, unseen = "" }: Side): Promise<RequestedUrls[]> {
  const loads: RequestedUrls[] = [];
  for (const paths of visits) {
    const requests = new Set<string>();
    for (const asked of paths) {
      const [path, isPage] = [asked.replace("as page: ", ""), asked === "/" || asked.startsWith("as page: ")];
      const isOther = path.startsWith("http:");
      requests.add(`GET ${isOther ? path : site.url + path}`);
      const headers = {
        "accept-encoding": "gzip",
        ...(isPage ? navigation : { "sec-fetch-dest": "script" }),
      };
      if (!isOther) await request(site.url, path, { headers });
    }
    loads.push({ requests, unseen: unseen === "" ? null : unseen });
  }
  return loads;
}

function buildOf({ url, answers, directory }: ServedFolder, tree: Tree): ServedBuild {
  if (!answers) throw new Error("our own server keeps a log");
  return { url, answers, directory, names: new HashNames(Object.keys(tree)) };
}

/** Whether the two load the same: the answer must not depend on which is base. */
async function areSame(one: Side, other: Side): Promise<boolean> {
  await using left = await serve(one.tree);
  await using right = await serve(other.tree);
  const [mine, theirs] = [await load(left, one), await load(right, other)];
  const [builtLeft, builtRight] = [buildOf(left, one.tree), buildOf(right, other.tree)];
  const there = await new SameLoads(builtLeft, builtRight).areSame({ base: mine, head: theirs });
  const back = await new SameLoads(builtRight, builtLeft).areSame({ base: theirs, head: mine });
  expect(back).toBe(there);
  return there;
}

test("a page of which only a route on demand has changed loads the same, by other names", async () => {
  expect(await areSame(base, head)).toBe(true);
});

test("the page of that route does not", async () => {
  const visits = (one: typeof before) => [[...requestsOf(one), `/assets/Guide-${one.guide}.js`]];
  expect(await areSame({ ...base, visits: visits(before) }, { ...head, visits: visits(after) })).toBe(false);
});

const changed = (file: string, content: string | Buffer): Side => ({
  ...head,
  tree: { ...head.tree, [file]: content },
});
test.each<[string, Side]>([
  [
    "a byte of a script",
    changed(
      `assets/index-${after.entry}.js`,
      `const guide=()=>import("./Guide-${after.guide}.js");fetch("/data.json");`,
    ),
  ],
  ["a byte of an image", changed("hero.png", Buffer.from([137, 80, 78, 71, 0, 1, 2, 4]))],
  ["a byte of data", changed("data.json", "[]")],
  [
    "the order of what a document asks for",
    changed(
      "index.html",
      `<script src="/assets/index-${after.entry}.js"></script><link href="/assets/index-${after.style}.css">`,
    ),
  ],
  ["an inline script", changed("index.html", `${String(head.tree["index.html"])}<script>busy()</script>`)],
  [
    "a name that leads elsewhere",
    changed(
      `assets/index-${after.entry}.js`,
      `const guide=()=>import("./Guide-${after.entry}.js");fetch("/data.json")`,
    ),
  ],
  ["one more request", { ...head, visits: [[...requestsOf(after), "/data.json?more"]] }],
  ["one request less", { ...head, visits: [requestsOf(after).slice(0, -1)] }],
  [
    "a request that only one visit makes",
    { ...head, visits: [requestsOf(after), [...requestsOf(after), "/late.js"]] },
  ],
  [
    "an address that is opened as a page too",
    { ...head, visits: [[...requestsOf(after), "as page: /data.json"]] },
  ],
  ["a request to another site", { ...head, visits: [[...requestsOf(after), "http://cdn.example/app.js"]] }],
  ["requests that nobody saw", { ...head, unseen: "it has a worker" }],
  ["no visit", { ...head, visits: [] }],
])("%s makes it measured", async (_, other) => {
  expect(await areSame(base, other)).toBe(false);
});

test("the answer that an address gets counts, not the address alone", async () => {
  const asking = (side: Side): Side => ({
    ...side,
    visits: side.visits.map((paths) => [...paths, "/config.json"]),
  });
  const withFile = (side: Side, content: string): Side => ({
    ...asking(side),
    tree: { ...side.tree, "config.json": content },
  });
  expect(await areSame(asking(base), asking(head))).toBe(true);
  expect(await areSame(withFile(base, "{}"), withFile(head, "{}"))).toBe(true);
  expect(await areSame(asking(base), withFile(head, "Not found\n"))).toBe(false);
  expect(await areSame(withFile(base, "1"), withFile(head, "2"))).toBe(false);
});

test("a header counts: here a name from which the server concludes how long a file may be kept", async () => {
  const named = (hash: string): Side => ({
    tree: { "index.html": `<img src="/a-${hash}.png">`, [`a-${hash}.png`]: Buffer.from([1, 2, 3]) },
    visits: [["/", `/a-${hash}.png`]],
  });
  expect(await areSame(named("X1cdqwrt"), named("X2cdqwrt"))).toBe(true);
  // With only these letters it looks like a word, so the file is cached for four hours and not forever.
  expect(await areSame(named("X1cdqwrt"), named("Xkcdqwrt"))).toBe(false);
});

test("of a page that asks our server for nothing, or that our server has not answered, it is not known", async () => {
  const tree = treeOf(before);
  const elsewhere: Side = { tree, visits: [["http://elsewhere.example/"]] };
  expect(await areSame(elsewhere, elsewhere)).toBe(false);
  await using left = await serve(tree);
  await using right = await serve(tree);
  const visits = async (site: ServedFolder, more: string) => {
    const [visit] = await load(site, { tree, visits: [requestsOf(before)] });
    return [{ requests: new Set([...(visit?.requests ?? []), `GET ${site.url}${more}`]), unseen: null }];
  };
  const same = async (more: string) =>
    new SameLoads(buildOf(left, tree), buildOf(right, tree)).areSame({
      base: await visits(left, more),
      head: await visits(right, more),
    });
  expect(await same("/")).toBe(true);
  expect(await same("/never-answered")).toBe(false);
});

test("a redirect counts by where it leads", async () => {
  const page = (folder: string): Side => ({
    tree: { "docs/index.html": "<h1>Docs</h1>", "help/index.html": "<h1>Docs</h1>" },
    visits: [[`/${folder}`, `/${folder}/`]],
  });
  expect(await areSame(page("docs"), page("docs"))).toBe(true);
  expect(await areSame(page("docs"), page("help"))).toBe(false);
});

test("other sites may be asked with whatever query, but not for a file of the build", async () => {
  const others = (url: (at: number) => string) => {
    const asking = (side: Side): Side => ({
      ...side,
      visits: side.visits.map((paths, at) => [...paths, url(at)]),
    });
    return areSame(asking(base), asking(head));
  };
  expect(await others((at) => `http://tag.example/collect?random=${at}`)).toBe(true);
  expect(await others((at) => `http://tag.example/collect/${at}`)).toBe(false);
  expect(await others(() => `http://cdn.example/assets/index-${before.style}.css`)).toBe(false);
});

test("a file that was changed after it was served is not known", async () => {
  const served = { ...head.tree, "data.json": "[]" };
  await using left = await serve(base.tree);
  await using right = await serve(served);
  const loads = { base: await load(left, base), head: await load(right, { ...head, tree: served }) };
  const same = () => new SameLoads(buildOf(left, base.tree), buildOf(right, served)).areSame(loads);
  expect(await same()).toBe(false);
  // As base's: but head's visitors have seen another.
  await writeFile(`${right.directory}/data.json`, String(base.tree["data.json"]));
  expect(await same()).toBe(false);
});
