// Whether the trace that the CPU clock needs makes interactions slower: a handler that does the same work on every click (40 layouts
// of up to 800 elements), timed by the page itself, with and without the trace in turns.
//   node test/bench/step-trace.ts [--n 10] [--chrome-path PATH]
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../../src/collect/browser/browser.ts";
import { emulateDevice } from "../../src/collect/browser/emulate-device.ts";
import { runInteractions } from "../../src/collect/interactions/run-interactions.ts";
import { median } from "../../src/statistics/quantile.ts";
import type { Clock } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { serveInteractionPages } from "../collect/interactions/interaction-pages.ts";

const { values } = parseArgs({
  options: { n: { type: "string", default: "10" }, "chrome-path": { type: "string" } },
});
const n = Number(values.n);
if (!Number.isInteger(n) || n < 1) throw new Error(`--n must be a whole number from 1, not ${values.n}`);

/** The first click also compiles the handler, and is left out. */
const clicksPerVisit = 6;
const longestVisitMs = 60_000;
await using pages = await serveInteractionPages();
await using browser = await launchBrowser({
  path: (await findBrowser({ chromePath: values["chrome-path"] })).path,
});

/** How long the handler took on each click of a visit, milliseconds. */
async function visit(clock: Clock): Promise<number[]> {
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const url = `${pages.origin}/layouts`;
    const page = await context.newPage();
    await emulateDevice(page, desktop, browser.version);
    await page.goto(url);
    const before = pages.truths.length;
    const { interactions } = await runInteractions({
      page,
      url,
      steps: Array.from({ length: clicksPerVisit }, (_, index) => ({ click: "#go", name: `${index + 1}` })),
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      clock,
      signal: AbortSignal.timeout(longestVisitMs),
    });
    if (interactions.incomplete !== undefined) throw new Error(interactions.incomplete);
    if (clock === "cpu" && interactions.cpuInp === undefined) throw new Error(interactions.noCpuClock);
    return pages.truths.slice(before + 1);
  } finally {
    await context.close();
  }
}

const took: Record<Clock, number[]> = { cpu: [], wall: [] };
for (let pair = 0; pair < n; pair++) {
  const order: readonly Clock[] = pair % 2 === 0 ? ["cpu", "wall"] : ["wall", "cpu"];
  process.stderr.write(`\rpair ${pair + 1} of ${n}`);
  for (const clock of order) took[clock].push(...(await visit(clock)));
}
process.stderr.write("\n");
const [traced, untraced] = [median(took.cpu), median(took.wall)];
// What else the machine does only adds time.
const [fastestTraced, fastest] = [Math.min(...took.cpu), Math.min(...took.wall)];
const share = (one: number, other: number) =>
  `${one < other ? "−" : "+"}${Math.abs(100 * (one / other - 1)).toFixed(1)} %`;
console.log(
  `traced     ${traced.toFixed(1)} ms, median of ${took.cpu.length} clicks; fastest ${fastestTraced.toFixed(1)} ms`,
);
console.log(
  `untraced   ${untraced.toFixed(1)} ms, median of ${took.wall.length} clicks; fastest ${fastest.toFixed(1)} ms`,
);
console.log(
  `the trace adds ${share(traced, untraced)} to the median, ${share(fastestTraced, fastest)} to the fastest`,
);
