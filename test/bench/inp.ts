// Interactions of known length, and what a visit says of them, unthrottled.
//   node test/bench/inp.ts [--n 15] [--chrome-path PATH] [--json]
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../../src/collect/browser.ts";
import { visitPage } from "../../src/collect/visit.ts";
import { CheckError } from "../../src/errors.ts";
import type { StepAction, VisitInteractions } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { serveInteractionPages } from "../collect/interactions/interaction-pages.ts";

/** A step whose length is known. */
interface Known {
  what: string;
  /** Which step of the visit. */
  step: number;
  target: string;
  /** Milliseconds; absent where the page itself says it in each visit. */
  truth?: number;
  /** The step's route change counts instead of its INP. */
  route?: true;
}

interface Plan {
  path: string;
  steps: readonly StepAction[];
  known: readonly Known[];
}

interface Sample {
  truth: number;
  value: number | null;
  rightTarget: boolean;
}

/** How far the median of the errors may lie over the truth: half a frame of rounding at each end, and a frame or two. */
const maxError = 40;

const plans: readonly Plan[] = [
  {
    path: "/handlers",
    steps: [
      { click: "#w50" },
      { click: "#w150" },
      { click: "#w300" },
      { type: ["#field", "abc"] },
      { tap: "#touch" },
    ],
    known: [
      { what: "click, handler 50 ms", step: 0, target: "#w50", truth: 50 },
      { what: "click, handler 150 ms", step: 1, target: "#w150", truth: 150 },
      { what: "click, handler 300 ms", step: 2, target: "#w300", truth: 300 },
      { what: "typing, keydown 80 ms", step: 3, target: "#field", truth: 80 },
      { what: "tap, handler 150 ms", step: 4, target: "#touch", truth: 150 },
    ],
  },
  {
    path: "/busy",
    steps: [{ click: "#start" }, { waitFor: { ms: 2000 } }, { click: "#go" }],
    known: [{ what: "click into a 400 ms task", step: 2, target: "#go" }],
  },
  {
    path: "/removed",
    steps: [{ click: "#gone" }],
    known: [{ what: "target that is removed, 60 ms", step: 0, target: "#gone", truth: 60 }],
  },
  {
    path: "/frame",
    steps: [{ click: "#inside" }],
    known: [{ what: "frame of another origin, 150 ms", step: 0, target: "#inside", truth: 150 }],
  },
  {
    path: "/leave-site",
    steps: [{ click: "#link" }, { click: "#there" }],
    known: [
      { what: "link to another site, 100 ms", step: 0, target: "#link", truth: 100 },
      { what: "click on the page after it, 50 ms", step: 1, target: "#there", truth: 50 },
    ],
  },
  {
    path: "/routes",
    steps: [{ click: "#next" }],
    known: [{ what: "LCP of a route change, 120 ms", step: 0, target: "#next", truth: 120, route: true }],
  },
];

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "15" },
    "chrome-path": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const n = Number(values.n);
if (!Number.isInteger(n) || n < 1) throw new Error(`--n must be a whole number from 1, not ${values.n}`);

await using pages = await serveInteractionPages();
const found = await findBrowser({ chromePath: values["chrome-path"] });
await using browser = await launchBrowser({ path: found.path });

/** Null where the visit failed: then all that it should have measured is missing. */
async function visit({ path, steps }: Plan): Promise<VisitInteractions | null> {
  const interactions = steps.map((step, index) => ({ ...step, name: `step ${index + 1}` }));
  const url = pages.origin + path;
  const { data } = await visitPage({ browser, url, device: desktop, clock: "wall", interactions }).catch(
    (error: unknown) => {
      if (!(error instanceof CheckError)) throw error;
      process.stderr.write(`\n${error.message}\n`);
      return { data: null };
    },
  );
  if (!data) return null;
  if (!data.interactions) throw new Error("the visit has no interactions");
  for (const warning of data.warnings) process.stderr.write(`\n${path}: ${warning}\n`);
  return data.interactions;
}

function sampleOf({ step, target, truth, route }: Known, visited: VisitInteractions | null): Sample {
  const slowest = visited?.steps[step]?.slowest;
  return {
    truth: truth ?? pages.truths.at(-1) ?? Number.NaN,
    value: (route ? visited?.routes[0]?.LCP : slowest?.duration.value) ?? null,
    rightTarget: slowest?.target === target,
  };
}

const samples = new Map<Known, Sample[]>();
for (let round = 0; round < n; round++) {
  for (const plan of plans) {
    const interactions = await visit(plan);
    for (const known of plan.known)
      samples.set(known, [...(samples.get(known) ?? []), sampleOf(known, interactions)]);
  }
  process.stderr.write(`\rround ${round + 1} of ${n}`);
}
process.stderr.write("\n");

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[(sorted.length - 1) >> 1],
    sorted[sorted.length >> 1],
  ];
  return (low + high) / 2;
}

const rows = [...samples].map(([known, list]) => {
  const measured = list.flatMap(({ value }) => (value === null ? [] : [value]));
  const errors = list.flatMap(({ truth, value }) => (value === null ? [] : [value - truth]));
  const row = {
    what: known.what,
    truth: median(list.map(({ truth }) => truth)),
    measured: median(measured),
    least: Math.min(...measured),
    most: Math.max(...measured),
    error: median(errors),
    missing: list.length - measured.length,
    wrongTargets: list.filter(({ rightTarget }) => !rightTarget).length,
  };
  // Event Timing rounds to 8 ms, also downwards.
  const right = row.error >= -8 && row.error <= maxError && row.missing === 0 && row.wrongTargets === 0;
  return { ...row, right };
});
const passed = rows.every(({ right }) => right);

if (values.json) console.log(JSON.stringify({ n, browser: browser.version, rows, passed }));
else {
  console.log(`INP against the truth, ${n} visits each, unthrottled, Chromium ${browser.version}`);
  const print = (what: string, ...cells: readonly string[]) =>
    console.log(what.padEnd(36) + cells.map((cell) => cell.padStart(14)).join(""));
  const ms = (value: number) => `${Math.round(value)} ms`;
  print("", "truth", "median", "range", "error", "missing", "wrong target", "");
  for (const row of rows)
    print(
      row.what,
      ms(row.truth),
      ms(row.measured),
      `${Math.round(row.least)}-${Math.round(row.most)}`,
      ms(row.error),
      String(row.missing),
      String(row.wrongTargets),
      row.right ? "ok" : "OVER",
    );
}
process.exitCode = passed ? 0 : 1;
