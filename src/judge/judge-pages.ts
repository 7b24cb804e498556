import { findMetric } from "../metrics/index.ts";
import type { Sampling } from "../statistics/boundaries.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type { Device, Measurement, Page, Verdict, Visit } from "../types.ts";
import { isGating } from "./checks.ts";
import type { Check } from "./checks.ts";
import { comparisonsOf } from "./comparisons.ts";
import { boundariesFor, compareExact } from "./compare-sides.ts";
import type { Boundaries } from "./compare-sides.ts";
import { judgeCheck } from "./judge-check.ts";
import type { Judgement } from "./judgement.ts";
import { slowedPairs } from "./measure.ts";
import { judgesInp, pageChecks } from "./page-checks.ts";
import type { PageRules } from "./page-checks.ts";
import { pageMeasurements } from "./page-measurements.ts";
import { leftOpen, verdictOf } from "./page-verdict.ts";
import type { JudgedCheck } from "./page-verdict.ts";
import { slowedPairsWanted } from "./slowed-loads.ts";

/** A page's judge, with the boundaries that all pages share worked out once. */
export interface PageJudge {
  /** Whether anything is judged of a page on a device. */
  isJudged(page: Page, device: Device): boolean;
  /** How much of a page on a device is decided, 0 to 1; 1 needs no further visit. */
  certainty(page: Page, device: Device, visits: readonly Visit[]): number;
  /** How many pairs of loads under applied throttling its next decision wants. */
  slowedPairs(page: Page, device: Device, visits: readonly Visit[]): number;
  /** Final verdicts of a page on a device: what is undecided now is inconclusive. */
  verdicts(
    page: Page,
    device: Device,
    measurements: readonly Measurement[],
    whyNone: string | null,
  ): Verdict[];
  measurements(visits: readonly Visit[]): Measurement[];
  /**
   * Whether a visit at the same time would change the page's verdicts: the page limits wall-clock times (TTFB, user and
   * server timings, route changes), its observed times count, its steps have no INP on the CPU clock (yet), or its
   * traces have no CPU time. Another visit does not affect CPU-clock metrics.
   */
  needsQuiet(page: Page, visits: readonly Visit[]): boolean;
  /** m of the bound on false failures. */
  comparisons: number;
}

/** Makes the judge of a run. The number of comparisons, and with it every boundary, is fixed here, before any visit. */
export function pageJudge(rules: PageRules): PageJudge {
  const comparisons = comparisonsOf(rules);
  const boundaries = boundariesFor(comparisons, rules.looks);
  const measurements = pageMeasurements(rules);
  const judge = (checks: readonly Check[], found: readonly Measurement[], sampling: Sampling) =>
    judgeAll(checks, found, { rules, boundaries, sampling });
  const checksFor = (page: Page, devices: readonly Pick<Device, "name">[]) =>
    pageChecks(rules, page, devices);

  /**
   * Metrics that fail the gate whatever their other limits say. What the budget lets pass all the same (an approved exception,
   * what was over before) is not one: there, another limit still decides.
   */
  const failedMetrics = (judged: readonly JudgedCheck[], page: Page, device: Device) =>
    new Set(
      judged
        .filter(({ judgement }) => judgement.status === "fail")
        .filter((one) => verdictOf(one, page, device, rules, null).status === "fail")
        .map(({ check }) => check.metric),
    );

  return {
    comparisons,
    measurements,
    isJudged: (page, device) => checksFor(page, [device]).length > 0,
    needsQuiet(page, visits) {
      const { budget } = rules;
      if (budget.clock === "wall") return true;
      const found = measurements(visits);
      // Before the first visits, and where no trace of the steps could be used, their times are wall time.
      const hasInp = found.some(({ metric, basis }) => metric === "INP" && basis === "cpu");
      if (!hasInp && judgesInp(rules, page)) return true;
      const devices = visits[0] ? [visits[0].device].map((name) => ({ name })) : budget.devices;
      const onWallTime = checksFor(page, devices).filter(({ definition }) => definition.wallTime);
      // What is decided stays so, whatever later visits show.
      const open = judge(onWallTime, found, "open").filter(
        ({ judgement: { status } }) => status !== "pass" && status !== "fail",
      );
      if (!open.every(({ check }) => hasRoom(check, found))) return true;
      return found.some(
        ({ metric, basis }) =>
          // A trace without thread CPU time leaves the wall clock to what is simulated, neighbour and all.
          basis === "wall" || (basis === "observed" && findMetric(metric)?.observedIsLowerBound),
      );
    },
    certainty(page, device, visits) {
      const found = measurements(visits.filter((v) => v.page === page.name && v.device === device.name));
      const gating = checksFor(page, [device]).filter(isGating);
      const judged = judge(gating, found, "open");
      const failed = failedMetrics(judged, page, device);
      const open = judged.filter(
        ({ check, judgement }) => judgement.status === "undecided" && !failed.has(check.metric),
      );
      return gating.length === 0 ? 1 : 1 - open.length / gating.length;
    },
    slowedPairs(page, device, visits) {
      const { identical, isUnchanged, replay } = rules;
      const mine = visits.filter((v) => v.page === page.name && v.device === device.name);
      if (!replay || identical || isUnchanged?.(page.name, device.name)) return 0;
      const found = measurements(mine);
      const judged = judge(checksFor(page, [device]).filter(isGating), found, "open");
      const failed = failedMetrics(judged, page, device);
      const checks = judged.map(({ check, judgement: { status } }) => ({
        check,
        fails: status === "fail" && failed.has(check.metric),
      }));
      return slowedPairsWanted({ checks, found, boundaries, made: slowedPairs(mine).base.length });
    },
    verdicts(page, device, found, whyNone) {
      const mine = found.filter((m) => m.page === page.name && m.device === device.name);
      const judged = judge(checksFor(page, [device]), mine, "ended");
      const failed = failedMetrics(judged, page, device);
      return (
        judged
          // A default tolerance has nothing to say without base; where only head lost the metric, that is missing data.
          .filter(({ check, measurement }) => !check.byDefault || measurement?.base)
          .map((one) => (failed.has(one.check.metric) ? leftOpen(one) : one))
          .map((one) => verdictOf(one, page, device, rules, whyNone))
      );
    },
  };
}

function judgeAll(
  checks: readonly Check[],
  found: readonly Measurement[],
  { rules, boundaries, sampling }: { rules: PageRules; boundaries: Boundaries; sampling: Sampling },
): JudgedCheck[] {
  return checks.map((check) => {
    const measurement = found.find((m) => m.metric === check.metric);
    const judged = judgeCheck(check, measurement, boundaries, sampling);
    // What extra loads count is not counted where only a change of it is limited: there is none.
    const any =
      measurement ?? (check.definition.exact && check.kind === "maxIncrease" ? found[0] : undefined);
    const why = any && whyUnchanged(any, rules);
    const value = measurement ? measurement.head?.median : 0;
    const judgement = why && value !== undefined ? unchanged(check, judged, value, why) : judged;
    return { check, measurement, judgement };
  });
}

function whyUnchanged({ page, device }: Measurement, { identical, isUnchanged }: PageRules): string | null {
  if (identical) return "base and head serve the same files";
  // Its bytes and counts may still differ: hashes in file names change compressed sizes, and polling sends more or fewer requests.
  return isUnchanged?.(page, device) ? "nothing this page loads has changed" : null;
}

/**
 * A page that is served identically is unchanged by definition, whatever noise would say; its absolute limits are
 * judged as usual.
 */
function unchanged(check: Check, judgement: Judgement, value: number, why: string): Judgement {
  const delta = compareExact(value, value, toleranceInUnit(check.tolerance, value));
  if (check.kind !== "maxIncrease") return { ...judgement, delta };
  const reason = `no change: ${why}`;
  return { status: "pass", bound: delta.tolerance, actual: 0, delta, judged: null, reason };
}

/**
 * Whether another visit at the same time can change a verdict on wall time: it only adds time, to either side at
 * random. It cannot if every value is under half of the bound, or if all values of both sides are within half of what a
 * change must exceed. Before the first visits this is not known, and the first pair decides.
 */
function hasRoom({ metric, kind, value }: Check, found: readonly Measurement[]): boolean {
  const values = found
    .filter((m) => m.metric === metric)
    .flatMap(({ base, head }) => [...(base?.values ?? []), ...(head?.values ?? [])]);
  if (values.length === 0) return true;
  const most = kind === "maxIncrease" ? Math.max(...values) - Math.min(...values) : Math.max(...values);
  return most <= value / 2;
}
