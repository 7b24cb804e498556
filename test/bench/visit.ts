// Our visit compared with one of the `lighthouse` CLI, interleaved on the same page: how long it takes, and whether the
// results agree.
//   node test/bench/visit.ts [--n 8] [--url URL] [--chrome-path PATH] [--json]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../../src/collect/browser/browser.ts";
import { visitPage } from "../../src/collect/visit/visit.ts";
import { median } from "../../src/statistics/quantile.ts";
import { mobile } from "../collect/devices.ts";
import { serveFixtures } from "../collect/fixture-server.ts";
import { runLighthouseCli } from "./lighthouse-cli.ts";

interface Run {
  ms: number;
  LCP: number;
  FCP: number;
  TBT: number;
  CLS: number;
}

/** How far the medians may be apart: the tolerances of the metrics, max(relative × CLI, floor). */
const tolerances = {
  LCP: { relative: 0.05, floor: 50 },
  FCP: { relative: 0.05, floor: 50 },
  TBT: { relative: 0.1, floor: 50 },
  CLS: { relative: 0, floor: 0.02 },
} as const;
const maxRatio = 0.5;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "8" },
    url: { type: "string" },
    "chrome-path": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const n = Number(values.n);
if (!Number.isInteger(n) || n < 1) throw new Error(`--n must be a whole number from 1, not ${values.n}`);

await using cleanup = new AsyncDisposableStack();
const server = cleanup.use(await serveFixtures());
const url = values.url ?? `${server.origin}/article`;
const found = await findBrowser({ chromePath: values["chrome-path"] });
const browser = cleanup.use(await launchBrowser({ path: found.path }));
const scratch = await mkdtemp(join(tmpdir(), "budget-check-bench-"));
cleanup.defer(() => rm(scratch, { recursive: true, force: true }));

async function runOurs(): Promise<Run> {
  const startedAt = performance.now();
  const { data } = await visitPage({ browser, url, device: mobile, clock: "cpu" });
  const { LCP, FCP, TBT } = data.wall;
  return { ms: performance.now() - startedAt, ...required({ LCP, FCP, TBT, CLS: data.CLS }) };
}

async function runCli(): Promise<Run> {
  const startedAt = performance.now();
  const audits = await runLighthouseCli(url, found.path, scratch);
  const ms = performance.now() - startedAt;
  const read = (id: string) => audits[id]?.numericValue ?? null;
  return {
    ms,
    ...required({
      LCP: read("largest-contentful-paint"),
      FCP: read("first-contentful-paint"),
      TBT: read("total-blocking-time"),
      CLS: read("cumulative-layout-shift"),
    }),
  };
}

function required(
  metrics: Record<keyof typeof tolerances, number | null>,
): Record<keyof typeof tolerances, number> {
  const { LCP, FCP, TBT, CLS } = metrics;
  if (LCP === null || FCP === null || TBT === null || CLS === null) throw new Error("a metric has no value");
  return { LCP, FCP, TBT, CLS };
}

// As in a run, the first visit of a browser is not kept; it also pays for what is loaded and measured once.
const warmUp = await runOurs();
const ours: Run[] = [];
const cli: Run[] = [];
for (let pair = 0; pair < n; pair++) {
  const sides = [async () => ours.push(await runOurs()), async () => cli.push(await runCli())];
  for (const side of pair % 2 === 0 ? sides : sides.toReversed()) await side();
  process.stderr.write(`\rpair ${pair + 1} of ${n}`);
}
process.stderr.write("\n");

const times = { ours: median(ours.map(({ ms }) => ms)), cli: median(cli.map(({ ms }) => ms)) };
const ratio = times.ours / times.cli;
const rows = (Object.keys(tolerances) as (keyof typeof tolerances)[]).map((metric) => {
  const a = median(ours.map((run) => run[metric]));
  const b = median(cli.map((run) => run[metric]));
  const tolerance = Math.max(tolerances[metric].relative * b, tolerances[metric].floor);
  return { metric, ours: a, cli: b, difference: a - b, tolerance, within: Math.abs(a - b) <= tolerance };
});
const passed = ratio <= maxRatio && rows.every(({ within }) => within);

if (values.json) {
  console.log(
    JSON.stringify({
      url,
      n,
      browser: browser.version,
      warmUpMs: warmUp.ms,
      times,
      ratio,
      rows,
      ours,
      cli,
      passed,
    }),
  );
} else {
  console.log(
    `${url}, ${n} visits each, Chromium ${browser.version}; first visit ${Math.round(warmUp.ms)} ms`,
  );
  const print = (...cells: readonly string[]) =>
    console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(12) : cell.padStart(12))).join(""));
  print("median", "budget-check", "lighthouse", "difference", "allowed", "");
  print(
    "wall time",
    `${Math.round(times.ours)} ms`,
    `${Math.round(times.cli)} ms`,
    `× ${ratio.toFixed(2)}`,
    `× ${maxRatio}`,
    ratio <= maxRatio ? "ok" : "OVER",
  );
  for (const row of rows) {
    const digits = row.metric === "CLS" ? 4 : 0;
    const format = (value: number) => `${value.toFixed(digits)}${row.metric === "CLS" ? "" : " ms"}`;
    print(
      row.metric,
      format(row.ours),
      format(row.cli),
      format(row.difference),
      format(row.tolerance),
      row.within ? "ok" : "OVER",
    );
  }
}
process.exitCode = passed ? 0 : 1;
