// Interactions of known length, and what is measured of them on both clocks, unthrottled. The length is counted in time
// in which the page's thread runs, so that it is the same on a busy machine. By default only what INP comes from is
// done: the page is loaded, then its steps run as in every visit. With --whole, Lighthouse loads the page before, as in
// a check: three times as long. --load starts this many processes that only keep the CPUs busy; --clock wall measures
// without a trace.
//   node test/bench/inp.ts [--n 15] [--page /handlers] [--load 8] [--clock wall] [--whole] [--chrome-path PATH]
// [--json]
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
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
import type { Clock, Step, VisitInteractions } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { serveInteractionPages } from "../collect/interactions/interaction-pages.ts";
import { plans } from "./inp/plans.ts";
import type { Known, Plan } from "./inp/plans.ts";
import { markdownTable, onCpuClockOf, rowOf } from "./inp/rows.ts";
import type { Sample } from "./inp/rows.ts";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "15" },
    page: { type: "string" },
    load: { type: "string", default: "0" },
    clock: { type: "string", default: "cpu" },
    whole: { type: "boolean", default: false },
    "chrome-path": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const n = Number(values.n);
if (!Number.isInteger(n) || n < 1) throw new Error(`--n must be a whole number from 1, not ${values.n}`);
const load = Number(values.load);
if (!Number.isInteger(load) || load < 0)
  throw new Error(`--load must be a whole number from 0, not ${values.load}`);
const clock: Clock | undefined = (["cpu", "wall"] as const).find((name) => name === values.clock);
if (!clock) throw new Error(`--clock must be cpu or wall, not ${values.clock}`);

const longestVisitMs = 60_000;
/** Counts as the pages do: a jump of the clock is time in which the thread did not run. */
const workOfThread = `export function work(ms: number): void {
  let [ran, last] = [0, performance.now()];
  while (ran < ms) {
    const now = performance.now();
    if (now - last < 0.5) ran += now - last;
    last = now;
  }
}
`;
await using stack = new AsyncDisposableStack();
const built = await mkdtemp(join(tmpdir(), "budget-check-bench-inp-"));
stack.defer(() => rm(built, { recursive: true, force: true }));
await cp(fileURLToPath(new URL("../fixtures/interactions-app", import.meta.url)), built, { recursive: true });
await writeFile(join(built, "src/work.ts"), workOfThread);
await build({ root: built, configFile: false, logLevel: "silent", build: { sourcemap: true } });
const pages = stack.use(await serveInteractionPages(join(built, "dist"), "thread"));
const found = await findBrowser({ chromePath: values["chrome-path"] });
const browser = stack.use(await launchBrowser({ path: found.path }));

for (let index = 0; index < load; index++) {
  const busy = spawn(process.execPath, ["--eval", "for (;;);"], { stdio: "ignore" });
  stack.defer(() => void busy.kill("SIGKILL"));
}

/** Null where the visit failed: then all that it should have measured is missing. */
async function visit(plan: Plan, on: Clock): Promise<VisitInteractions | null> {
  const steps = plan.steps.map((step, index): Step => ({ ...step, name: `step ${index + 1}` }));
  const url = pages.origin + plan.path;
  const tell = (text: string) => process.stderr.write(`\n${plan.path}: ${text}\n`);
  try {
    const { interactions, warnings } = await (values.whole
      ? visitWhole(url, steps, on)
      : doSteps(url, steps, on));
    for (const warning of warnings) tell(warning);
    return interactions;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    tell(error.message);
    return null;
  }
}

async function visitWhole(url: string, interactions: readonly Step[], on: Clock) {
  const { data } = await visitPage({ browser, url, device: desktop, clock: on, interactions });
  if (!data.interactions) throw new Error("the visit has no interactions");
  return { interactions: data.interactions, warnings: data.warnings };
}

async function doSteps(url: string, steps: readonly Step[], on: Clock) {
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
      clock: on,
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
  const { slowest, cpuMs } = visited?.steps[step] ?? {};
  const script = slowest?.scripts[0]?.source;
  return {
    truth: truth ?? said ?? Number.NaN,
    value: (route ? visited?.routes[0]?.LCP : slowest?.duration.value) ?? null,
    cpu: route ? null : (cpuMs ?? null),
    rightTarget: slowest?.target === target,
    rightSource: script?.module === source?.module && script?.line === source?.line,
  };
}

const samples = new Map<Known, Sample[]>();
for (let round = 0; round < n; round++) {
  for (const plan of plans.filter(({ path }) => path === (values.page ?? path))) {
    const before = pages.truths.length;
    const interactions = await visit(plan, clock);
    for (const known of plan.known) {
      const sample = sampleOf(known, interactions, pages.truths[before]);
      samples.set(known, [...(samples.get(known) ?? []), sample]);
    }
  }
  process.stderr.write(`\rround ${round + 1} of ${n}`);
}
process.stderr.write("\n");

const rows = [...samples].map(([known, list]) => rowOf(known, list, { load, clock }));
const together = onCpuClockOf(rows);
const passed = rows.every(({ right }) => right) && (together?.isSteady ?? true);
if (values.json) console.log(JSON.stringify({ n, load, clock, browser: browser.version, rows, passed }));
else {
  const machine = load === 0 ? "" : `, next to ${load} busy processes`;
  console.log(
    `INP against the truth, ${n} visits each, unthrottled${machine}, Chromium ${browser.version}\n`,
  );
  console.log(markdownTable(rows));
  if (together) console.log(`\n${together.text}`);
}
process.exitCode = passed ? 0 : 1;
