import { afterAll, beforeAll, expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import { judgeBundle } from "../../../src/judge/judge-bundle.ts";
import { serveDirectory } from "../../../src/serve/static.ts";
import { coverLoads } from "../../../src/stages/follow-up/cover-loads.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { Limit, Page } from "../../../src/types.ts";
import { budget, limit, visitsWith } from "../../fixtures/visits.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { quietOptions } from "../quiet-options.ts";

const never = "function never(){return 'é漢🎈'}";
const nested = "function nested(){return 2}";
const clicked = "function clicked(){import('./lazy.js');return 3}";
const branch = "{never()}";
const late = "function late(){return 4}";
const main = [
  never,
  `function ran(){${nested}if(location.hash)${branch}return 1}`,
  clicked,
  late,
  "ran();setTimeout(late,100);",
  "document.querySelector('button').addEventListener('click',clicked);",
].join("\n");
const unused = [never, nested, clicked, branch];
/** The script of the page that loads more: only one call of it runs. */
const about = [never, clicked, `/*${"x".repeat(100)}*/`, "Math.max(1);"].join("\n");

const document = (file: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><button>More</button><script type="module" src="/${file}"></script></body></html>`;

let site: TemporaryFolder;
beforeAll(async () => {
  site = await temporaryFolder({
    "index.html": document("main.js"),
    "about/index.html": document("about.js"),
    "main.js": main,
    "about.js": about,
    "lazy.js": `export ${late}`,
  });
});
afterAll(() => site?.[Symbol.asyncDispose]());

const home: Page = { name: "/", path: "/", limits: [] };
const other: Page = { name: "about", path: "/about/", limits: [] };
const mostRaw = limit("unused:js", {
  compression: "raw",
  max: { value: 10, unit: "B", text: "10 B" },
  maxIncrease: { absolute: 0, text: "0 B" },
});

interface Settings {
  bundle?: readonly Limit[];
  pages?: readonly Page[];
  tbt?: number;
  compare?: boolean;
}

/** Head and base are the same site. */
async function follow({ bundle = [], pages = [home], tbt = 100, compare = false }: Settings) {
  const signal = AbortSignal.timeout(180_000);
  const tbtLimit = limit("TBT", { max: { value: 200, unit: "ms", text: "200 ms" } });
  const options = { ...quietOptions, signal };
  const state = startRun({ ...budget([tbtLimit]), bundle }, options);
  state.budget = { ...state.budget, pages: pages.map((page) => ({ ...page, limits: [tbtLimit] })) };
  state.visits = visitsWith("TBT", [tbt, tbt, tbt, tbt, tbt, tbt]);
  state.compare = compare;
  state.bundles.head = await readBundle(site.path, { root: site.path, signal });
  if (compare) state.bundles.base = state.bundles.head;
  await using served = await serveDirectory(site.path, { signal });
  const revision = { site: served, outputDirectory: site.path };
  await using visitor = new Visitor(
    { head: revision, base: compare ? revision : null },
    await findBrowser(),
    state.budget,
    options,
  );
  const reading = { root: site.path };
  const context = { visitor, judge: pageJudge(state), state, options, deadline: performance.now() + 180_000 };
  await coverLoads({ head: reading, base: reading }, context);
  const { head, base } = state.bundles;
  return { state, head, base, verdicts: judgeBundle(state.budget, head, base, null) };
}

const bytesOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);

test("a limit counts what does not run while the page loads: functions, branches, what waits for a click", async () => {
  const { head, state } = await follow({ bundle: [mostRaw] });
  expect(state.notes).toEqual([]);
  expect(head?.unused).toEqual({
    complete: true,
    pages: [
      {
        page: "/",
        device: "mobile",
        unused: { raw: bytesOf(unused), gzip: expect.any(Number) },
        owners: [],
      },
    ],
  });
});

test("the page with the most decides, and base is loaded too", async () => {
  const { verdicts, base } = await follow({ bundle: [mostRaw], pages: [home, other], compare: true });
  expect(base?.unused?.pages.map(({ page }) => page)).toEqual(["/", "about"]);
  expect(verdicts).toMatchObject([
    {
      status: "warn",
      actual: bytesOf(unused),
      reason: expect.stringContaining("; the page with the most is /"),
    },
    { limit: { kind: "maxIncrease" }, status: "pass", actual: 0 },
  ]);
});

test("without such a limit, only pages that fail one which it may explain are loaded", async () => {
  const slow = await follow({ pages: [home, other], tbt: 900 });
  expect(slow.head?.unused).toMatchObject({ complete: false, pages: [{ page: "/" }] });
  const fast = await follow({ pages: [home, other] });
  expect(fast.head?.unused).toBeUndefined();
});

test("every page is loaded where the limit on initial JS fails", async () => {
  const heavy = limit("initial:js", { max: { value: 10, unit: "B", text: "10 B" } });
  const { head } = await follow({ bundle: [heavy], pages: [home, other] });
  expect(head?.unused).toMatchObject({ complete: false, pages: [{ page: "/" }, { page: "about" }] });
});

test("a page that cannot be loaded has no value, and the limit fails", async () => {
  const gone: Page = { name: "gone", path: "http://127.0.0.1:9/", limits: [] };
  const { verdicts } = await follow({ bundle: [mostRaw], pages: [home, gone] });
  expect(verdicts).toMatchObject([
    { status: "missing", reason: "unused JS of gone is not known: it could not be loaded to measure it" },
  ]);
});
