// Interactions of known length, and what is measured of them, unthrottled. By default only what INP comes from is done: the page is
// loaded, then its steps run as in every visit. With --whole, Lighthouse loads the page before, as in a check: three times as long.
//   node test/bench/inp.ts [--n 15] [--whole] [--chrome-path PATH] [--json]
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { findBrowser, launchBrowser } from "../../src/collect/browser/browser.ts";
import { emulateDevice, setPixelRatio } from "../../src/collect/browser/emulate-device.ts";
import { runInteractions } from "../../src/collect/interactions/run-interactions.ts";
import { visitPage } from "../../src/collect/visit/visit.ts";
import { CheckError } from "../../src/errors.ts";
import type { Step, VisitInteractions } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { serveInteractionPages } from "../collect/interactions/interaction-pages.ts";
import { plans } from "./inp/plans.ts";
import type { Known, Plan } from "./inp/plans.ts";
import { markdownTable, rowOf } from "./inp/rows.ts";
import type { Sample } from "./inp/rows.ts";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "15" },
    whole: { type: "boolean", default: false },
    "chrome-path": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const n = Number(values.n);
if (!Number.isInteger(n) || n < 1) throw new Error(`--n must be a whole number from 1, not ${values.n}`);

const longestVisitMs = 60_000;
await using stack = new AsyncDisposableStack();
const built = await mkdtemp(join(tmpdir(), "budget-check-bench-inp-"));
stack.defer(() => rm(built, { recursive: true, force: true }));
await cp(fileURLToPath(new URL("../fixtures/interactions-app", import.meta.url)), built, { recursive: true });
await build({ root: built, configFile: false, logLevel: "silent", build: { sourcemap: true } });
const pages = stack.use(await serveInteractionPages(join(built, "dist")));
const found = await findBrowser({ chromePath: values["chrome-path"] });
const browser = stack.use(await launchBrowser({ path: found.path }));

/** Null where the visit failed: then all that it should have measured is missing. */
async function visit(plan: Plan): Promise<VisitInteractions | null> {
  const steps = plan.steps.map((step, index): Step => ({ ...step, name: `step ${index + 1}` }));
  const url = pages.origin + plan.path;
  const tell = (text: string) => process.stderr.write(`\n${plan.path}: ${text}\n`);
  try {
    const { interactions, warnings } = await (values.whole ? visitWhole(url, steps) : doSteps(url, steps));
    for (const warning of warnings) tell(warning);
    return interactions;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    tell(error.message);
    return null;
  }
}

async function visitWhole(url: string, interactions: readonly Step[]) {
  const { data } = await visitPage({ browser, url, device: desktop, clock: "wall", interactions });
  if (!data.interactions) throw new Error("the visit has no interactions");
  return { interactions: data.interactions, warnings: data.warnings };
}

async function doSteps(url: string, steps: readonly Step[]) {
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const page = await context.newPage();
    await emulateDevice(page, desktop, browser.version);
    await setPixelRatio(page, desktop);
    await page.goto(url);
    return await runInteractions({
      page,
      url,
      steps,
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      signal: AbortSignal.timeout(longestVisitMs),
    });
  } finally {
    await context.close();
  }
}

function sampleOf(
  { step, target, truth, source, route }: Known,
  visited: VisitInteractions | null,
  said: number | undefined,
): Sample {
  const slowest = visited?.steps[step]?.slowest;
  const script = slowest?.scripts[0]?.source;
  return {
    truth: truth ?? said ?? Number.NaN,
    value: (route ? visited?.routes[0]?.LCP : slowest?.duration.value) ?? null,
    rightTarget: slowest?.target === target,
    rightSource: script?.module === source?.module && script?.line === source?.line,
  };
}

const samples = new Map<Known, Sample[]>();
for (let round = 0; round < n; round++) {
  for (const plan of plans) {
    const before = pages.truths.length;
    const interactions = await visit(plan);
    for (const known of plan.known) {
      const sample = sampleOf(known, interactions, pages.truths[before]);
      samples.set(known, [...(samples.get(known) ?? []), sample]);
    }
  }
  process.stderr.write(`\rround ${round + 1} of ${n}`);
}
process.stderr.write("\n");

const rows = [...samples].map(([known, list]) => rowOf(known, list));
const passed = rows.every(({ right }) => right);
if (values.json) console.log(JSON.stringify({ n, browser: browser.version, rows, passed }));
else {
  console.log(`INP against the truth, ${n} visits each, unthrottled, Chromium ${browser.version}\n`);
  console.log(markdownTable(rows));
}
process.exitCode = passed ? 0 : 1;
