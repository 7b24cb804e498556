/**
 * Records what visits of two revisions keep of Lantern's graph, as `test/fixtures/graphs` has it: pairs side by side in two
 * browsers, then slowed-down loads. A revision is a folder that is served, or else a command; the same twice is an unchanged page.
 *
 *     node test/bench/record-graphs.ts --base dist --head ../other/dist --out page.jsonl.gz
 *       [--page /] [--pairs 16] [--slow 2] [--chrome-path PATH]
 */
import { writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { BrowserPool } from "../../src/collect/browser/browser-pool.ts";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { visitPage } from "../../src/collect/visit/visit.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { serveCommand } from "../../src/serve/command.ts";
import { pageUrl } from "../../src/serve/site.ts";
import type { Site } from "../../src/serve/site.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import { median } from "../../src/statistics/quantile.ts";
import type { Revision, VisitData } from "../../src/types.ts";
import type { RecordedGraph, RecordedSlowLoad } from "../lantern/recorded-graphs.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    head: { type: "string" },
    out: { type: "string" },
    page: { type: "string", default: "/" },
    pairs: { type: "string", default: "16" },
    slow: { type: "string", default: "2" },
    "chrome-path": { type: "string" },
  },
});
const revisions: readonly Revision[] = ["base", "head"];
const sources = { base: required("base"), head: required("head") };
const out = required("out");

await using cleanup = new AsyncDisposableStack();
const { path } = await findBrowser({ chromePath: values["chrome-path"] });
const pool = cleanup.use(new BrowserPool(path, new AbortController().signal));
const sites = {
  base: cleanup.use(await serve(sources.base)),
  head: cleanup.use(await serve(sources.head)),
};

await visitBoth(0, false); // A warm-up, which is thrown away.
const visits: RecordedGraph[] = [];
await repeat("pairs", false, (pair, side, data) => {
  if (data.cpu && data.graph) visits.push({ side, pair, own: data.cpu, graph: data.graph });
});
const slowLoads: RecordedSlowLoad[] = [];
const startedAt = performance.now();
await repeat("slow", true, (pair, side, { observed: { FCP, LCP, SI }, graph }) => {
  if (graph) slowLoads.push({ side, pair, slow: true, observed: { FCP, LCP, SI }, graph });
});
const slowSeconds = (performance.now() - startedAt) / 1000;

const lines = [...visits, ...slowLoads].map((line) => JSON.stringify(line)).join("\n");
const packed = gzipSync(`${lines}\n`, { level: 9 });
writeFileSync(out, packed);
console.log(
  `${out}: ${visits.length} visits, ${slowLoads.length} slowed-down loads (${slowSeconds.toFixed(1)} s), ${packed.length} bytes`,
);
for (const side of revisions)
  for (const metric of ["FCP", "LCP"] as const) {
    const own = visits.filter((one) => one.side === side).flatMap((one) => one.own[metric] ?? []);
    const slow = slowLoads.filter((one) => one.side === side).flatMap((one) => one.observed[metric] ?? []);
    const printed = slow.map((value) => Math.round(value)).join(", ");
    console.log(`  ${side} ${metric}: simulated, median ${Math.round(median(own))} ms; throttled ${printed}`);
  }

/** Pair by pair; one of which a visit failed or kept no graph is made again. */
async function repeat(
  option: "pairs" | "slow",
  slowed: boolean,
  keep: (pair: number, side: Revision, data: VisitData) => void,
): Promise<void> {
  const count = wholeNumber(option);
  for (let pair = 0, failed = 0; pair < count;) {
    try {
      const both = await visitBoth(pair + failed, slowed);
      for (const side of revisions)
        if (!both[side].graph) throw new Error(`The visit of ${side} kept no graph`);
      for (const side of revisions) keep(pair, side, both[side]);
      pair += 1;
    } catch (error) {
      failed += 1;
      if (failed > 5) throw error;
      console.error(`Again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Side by side, and the browsers take turns, so that what is one browser's own never becomes a revision's. */
async function visitBoth(turn: number, slowed: boolean): Promise<Record<Revision, VisitData>> {
  const [base, head] = await Promise.all(
    revisions.map(async (side, at) => {
      const url = pageUrl(sites[side], values.page);
      const browser = await pool.get((at + turn) % 2);
      return (await visitPage({ browser, url, device: mobile, clock: "cpu", slowed })).data;
    }),
  );
  if (!base || !head) throw new Error("A pair has two visits");
  return { base, head };
}

async function serve(source: string): Promise<Site> {
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? serveDirectory(source) : serveCommand({ command: source, cwd: process.cwd() });
}

function required(option: "base" | "head" | "out"): string {
  const value = values[option];
  if (value === undefined) throw new Error(`--${option} is missing`);
  return value;
}

function wholeNumber(option: "pairs" | "slow"): number {
  const value = Number(values[option]);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`--${option} must be a whole number, not ${values[option]}`);
  return value;
}
