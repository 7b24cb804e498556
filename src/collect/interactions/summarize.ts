import type { InteractionScript, Step, StepMeasurement, VisitInteractions } from "../../types.ts";
import type { ScriptRecord, ShiftRecord } from "../in-page/collector-data.ts";
import { windowsBetween } from "./document-windows.ts";
import type { Moment } from "./document-windows.ts";
import { mapScripts } from "./map-scripts.ts";
import type { LoadedScripts } from "./map-scripts.ts";
import type { DocumentRecord } from "./page-collector.ts";
import type { PageTargets } from "../browser/page-targets.ts";
import { collectRoutes } from "./routes.ts";
import { compareWithWebVitals, longestOf, slowestOf, visitInp } from "./inp.ts";
import type { RawMeasurement } from "./inp.ts";
import { cpuDurations } from "./cpu-durations.ts";
import type { StepTraceResult } from "./step-trace.ts";
import { shapeOf } from "../steps/step-action.ts";
import type { StepFailure } from "../steps/step-failure.ts";

/** What the steps of a visit left behind. */
export interface InteractionRecord {
  steps: readonly Step[];
  /** The moment before the first step. */
  start: Moment;
  /** The moment before each step that was done. */
  starts: readonly Moment[];
  /** Why the steps that have no start were not done. */
  failure: StepFailure | undefined;
  documents: ReadonlyMap<string, DocumentRecord>;
  /** Why nothing is known of the page's own documents, where that is so. */
  unobserved: string;
  /** What was traced meanwhile; null where that was not wanted. */
  trace: StepTraceResult | null;
}

export interface InteractionSummary {
  interactions: VisitInteractions;
  warnings: string[];
  /** Failure of the step that could not be done. */
  failure?: StepFailure;
}

/**
 * Brings what was collected into the form of a report. Each step has the interactions that began in it, including those
 * that were reported later.
 */
export async function summarize(
  record: InteractionRecord,
  loaded: LoadedScripts,
  targets: PageTargets,
): Promise<InteractionSummary> {
  const { start, starts, failure, documents } = record;
  const incomplete = failure && `${failure.message} ${failure.advice}`;
  const all = [...documents.values()];
  const steps = record.steps.slice(0, starts.length);
  const onCpu = record.trace && cpuDurations(all, record.trace);
  const durationOf = onCpu && "of" in onCpu ? onCpu.of : undefined;
  const cpuInp = durationOf && visitInp(all, durationOf)?.value;
  const measured = steps.map((step, index) => {
    const windows = windowsBetween(documents, starts[index] ?? start, starts[index + 1] ?? null);
    const count = windows.reduce((sum, window) => sum + window.count, 0);
    const cpuMs = durationOf && longestOf(windows, durationOf);
    return { step, count, slowest: slowestOf(windows, durationOf), cpuMs };
  });
  const toScript = await mapScripts(
    measured.flatMap(({ slowest }) => slowest?.scripts ?? []),
    loaded,
    targets,
    new Set(all.map(({ url }) => url)),
  );
  const webVitals = compareWithWebVitals(all);
  return {
    interactions: {
      inp: visitInp(all),
      ...(cpuInp !== undefined && { cpuInp }),
      ...(onCpu && "whyNot" in onCpu && { noCpuClock: onCpu.whyNot }),
      webVitalsInp: webVitals.inp,
      count: all.reduce((sum, { interactionCount }) => sum + interactionCount, 0),
      steps: measured.map(({ step, count, slowest, cpuMs }) => ({
        ...toStep(step, count, slowest, toScript),
        ...(cpuMs !== undefined && { cpuMs }),
      })),
      cls: clsSince(start, documents),
      routes: collectRoutes(documents, steps, starts),
      ...(incomplete !== undefined && { incomplete }),
      ...(!all.some(({ isTop }) => isTop) && { unobserved: record.unobserved }),
    },
    // If the visit did not wait for the library, readings that it does not have yet do not count as a disagreement.
    warnings:
      incomplete !== undefined
        ? [incomplete]
        : webVitals.disagreements.map(
            ({ url, ours, theirs }) =>
              `INP of ${url}: ${ours} ms here, ${theirs === null ? "nothing" : `${theirs} ms`} in the web-vitals library.`,
          ),
    ...(failure && { failure }),
  };
}

/** CLS is of one document: of several, the worst. */
function clsSince(start: Moment, documents: ReadonlyMap<string, DocumentRecord>): VisitInteractions["cls"] {
  let worst: VisitInteractions["cls"] = { value: 0, largest: null };
  for (const { document, from } of windowsBetween(documents, start, null)) {
    if (!document.isTop) continue;
    const cls = sumShifts(document.shifts.filter((shift) => shift.start >= from));
    if (cls.value > worst.value) worst = cls;
  }
  return worst;
}

function toStep(
  step: Step,
  count: number,
  slowest: RawMeasurement | null,
  toScript: (script: ScriptRecord) => InteractionScript,
): StepMeasurement {
  const { kind, selector } = shapeOf(step);
  const mapped = slowest && { ...slowest, scripts: slowest.scripts.map(toScript) };
  return { name: step.name, kind, selector, count, slowest: mapped };
}

/** A session window ends after a second without shift, or after five: https://web.dev/articles/cls */
const longestGapMs = 1_000;
const longestWindowMs = 5_000;

/** CLS of some shifts: the largest session window, and its largest shift. Shifts right after an input do not count. */
export function sumShifts(shifts: readonly ShiftRecord[]): VisitInteractions["cls"] {
  let worst: VisitInteractions["cls"] = { value: 0, largest: null };
  let [first, last, value] = [-Infinity, -Infinity, 0];
  let largest: ShiftRecord | null = null;
  for (const shift of shifts.toSorted((a, b) => a.start - b.start)) {
    if (shift.hadRecentInput) continue;
    const continues = shift.start - last < longestGapMs && shift.start - first < longestWindowMs;
    if (!continues) [first, value, largest] = [shift.start, 0, null];
    last = shift.start;
    value += shift.value;
    if (!largest || shift.value > largest.value) largest = shift;
    if (value > worst.value) worst = { value, largest: { value: largest.value, node: largest.node } };
  }
  return worst;
}
