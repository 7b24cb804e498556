import { findMetric } from "../metrics/index.ts";
import type { Sampling } from "../statistics/boundaries.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type {
  AutomaticInteractions,
  Device,
  Measurement,
  Page,
  ReplayGraph,
  Verdict,
  Visit,
} from "../types.ts";
import { hasOwnSteps, isOfSteps, softenAutomatic } from "./automatic-steps.ts";
import { checksOf, isCounted, isGating } from "./checks.ts";
import type { Check } from "./checks.ts";
import { comparisonsOf, isSoft } from "./comparisons.ts";
import type { ComparedRules } from "./comparisons.ts";
import { boundariesFor, compareExact } from "./compare-sides.ts";
import { judgeCheck } from "./judge-check.ts";
import type { Judgement } from "./judgement.ts";
import { asOneRevision, firstSamples, measure, slowedPairs, withStoredBase } from "./measure.ts";
import { isChecked } from "./only-failed.ts";
import { toVerdict } from "./policy.ts";
import type { Judged } from "./policy.ts";
import type { BuildNames } from "./request-names.ts";
import { slowedPairsWanted } from "./slowed-loads.ts";
import { verdictId } from "./verdict-id.ts";

/** All that judging pages needs to know besides the visits. */
export interface PageRules extends ComparedRules {
  /** Pairs (runs without base) at which decisions are made. */
  looks: readonly number[];
  /** Both revisions serve the same bytes: unchanged by definition, whatever noise would say. */
  identical?: boolean;
  /** Whether nothing that a page loads has changed: it is unchanged by definition, and both sides' visits are of one page. */
  isUnchanged?: (page: string, device: string) => boolean;
  /** Simulates a visit again, so that all visits of a page share one graph. Absent: each visit's own counts, as for a report, whose visits are not at hand. */
  replay?: ReplayGraph;
  /** What files are called in both builds. */
  buildNames?: BuildNames;
  /** What was chosen for pages without interactions. It may grow until the visits begin. */
  automatic?: readonly AutomaticInteractions[];
}

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
  const { budget, compare, looks, storedBase, identical, isUnchanged = () => false } = rules;
  const softTimings = isSoft(rules);
  const isNew = ({ name }: Page) => rules.newPages?.has(name) ?? false;
  const comparisons = comparisonsOf(rules);
  const boundaries = boundariesFor(comparisons, looks);
  const { replay, buildNames } = rules;
  const measureBy = (visits: readonly Visit[], names: BuildNames | undefined) =>
    measure(visits, {
      clock: budget.clock,
      firstLook: looks[0] ?? 1,
      ...(replay && { shared: { replay, looks, ...(names && { buildNames: names }) } }),
    });
  // Several questions are asked of the same visits at each look, and simulating them again takes longest.
  let last: { visits: readonly Visit[]; found: Measurement[] } | undefined;
  const measureOnce = (visits: readonly Visit[]) => {
    const isSame =
      last?.visits.length === visits.length && visits.every((one, at) => one === last?.visits[at]);
    if (!last || !isSame) last = { visits: visits.slice(), found: measureBy(visits, buildNames) };
    return last.found;
  };
  const measurements = (visits: readonly Visit[]) => {
    const found = measureOnce(visits);
    const [any] = visits;
    if (any && isUnchanged(any.page, any.device)) {
      const pooled = measureBy(asOneRevision(visits), buildNames && eitherName(buildNames));
      return found.map((m) => pool(m, pooled));
    }
    if (identical) return found.map(withHeadAsBase);
    return storedBase ? found.map((m) => withStoredBase(m, storedBase)) : found;
  };
  const checksFor = (page: Page, devices: readonly Pick<Device, "name">[]) =>
    checksOf(page.limits, !isNew(page) && (compare || Boolean(identical) || Boolean(storedBase)))
      .filter(({ metric, kind }) =>
        devices.some((device) => isChecked(budget, verdictId(metric, page.name, device.name, kind))),
      )
      .map((check) => softenAutomatic(check, page))
      .map((check) =>
        softTimings &&
        check.kind === "maxIncrease" &&
        (check.definition.exact || !isCounted(check.definition))
          ? { ...check, level: "warn" as const }
          : check,
      );
  /** Whether INP can fail the gate: for what can only warn, no visit has to be made alone. */
  const judgesInp = (page: Page) =>
    (page.automatic === undefined && (page.interactions ?? []).length > 0) ||
    (rules.automatic?.some((one) => one.page === page.name && one.steps.length > 0) === true &&
      checksFor(page, budget.devices).some((check) => isOfSteps(check) && check.level === "fail"));
  const chosenFor = (page: Page, device: Device) =>
    rules.automatic?.find((one) => one.page === page.name && one.device === device.name);

  const whyUnchanged = ({ page, device }: Measurement) => {
    if (identical) return "base and head serve the same files";
    // Hashes in names take part in compression, and what is asked for again and again is counted by chance.
    return isUnchanged(page, device) ? "nothing this page loads has changed" : null;
  };
  const judgeAll = (checks: readonly Check[], found: readonly Measurement[], sampling: Sampling) =>
    checks.map((check) => {
      const measurement = found.find((m) => m.metric === check.metric);
      const judged = judgeCheck(check, measurement, boundaries, sampling);
      // What extra loads count is not counted where only a change of it is limited: there is none.
      const any =
        measurement ?? (check.definition.exact && check.kind === "maxIncrease" ? found[0] : undefined);
      const why = any && whyUnchanged(any);
      const value = measurement ? measurement.head?.median : 0;
      const judgement = why && value !== undefined ? unchanged(check, judged, value, why) : judged;
      return { check, measurement, judgement };
    });
  type JudgedCheck = ReturnType<typeof judgeAll>[number];

  const verdictOf = (
    { check, measurement, judgement }: JudgedCheck,
    page: Page,
    device: Device,
    whyNone: string | null,
  ) =>
    toVerdict(
      {
        ...judgedBy(check, judgement, whyNone, page, chosenFor(page, device)),
        page: page.name,
        device: device.name,
        basis: measurement?.basis ?? "exact",
        comparable: !(softTimings && !isCounted(check.definition)),
        base: judgement.compared?.base ?? firstSamples(measurement?.base, judgement.judged),
        head: judgement.compared?.head ?? firstSamples(measurement?.head, judgement.judged),
      },
      budget,
      page.path,
    );

  /**
   * Metrics that fail the gate whatever their other limits say. What the budget lets pass all the same (an approved exception,
   * what was over before) is not one: there, another limit still decides.
   */
  const failedMetrics = (judged: readonly JudgedCheck[], page: Page, device: Device) =>
    new Set(
      judged
        .filter(({ judgement }) => judgement.status === "fail")
        .filter((one) => verdictOf(one, page, device, null).status === "fail")
        .map(({ check }) => check.metric),
    );

  return {
    comparisons,
    measurements,
    isJudged: (page, device) => checksFor(page, [device]).length > 0,
    needsQuiet(page, visits) {
      if (budget.clock === "wall") return true;
      const found = measurements(visits);
      // Before the first visits, and where no trace of the steps could be used, their times are wall time.
      if (judgesInp(page) && !found.some(({ metric, basis }) => metric === "INP" && basis === "cpu"))
        return true;
      const devices = visits[0] ? [visits[0].device].map((name) => ({ name })) : budget.devices;
      const onWallTime = checksFor(page, devices).filter(({ definition }) => definition.wallTime);
      // What is decided stays so, whatever later visits show.
      const open = judgeAll(onWallTime, found, "open").filter(
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
      const judged = judgeAll(gating, found, "open");
      const failed = failedMetrics(judged, page, device);
      const open = judged.filter(
        ({ check, judgement }) => judgement.status === "undecided" && !failed.has(check.metric),
      );
      return gating.length === 0 ? 1 : 1 - open.length / gating.length;
    },
    slowedPairs(page, device, visits) {
      const mine = visits.filter((v) => v.page === page.name && v.device === device.name);
      if (!replay || identical || isUnchanged(page.name, device.name)) return 0;
      const found = measurements(mine);
      const judged = judgeAll(checksFor(page, [device]).filter(isGating), found, "open");
      const failed = failedMetrics(judged, page, device);
      const checks = judged.map(({ check, judgement: { status } }) => ({
        check,
        fails: status === "fail" && failed.has(check.metric),
      }));
      return slowedPairsWanted({ checks, found, boundaries, made: slowedPairs(mine).base.length });
    },
    verdicts(page, device, found, whyNone) {
      const mine = found.filter((m) => m.page === page.name && m.device === device.name);
      const judged = judgeAll(checksFor(page, [device]), mine, "ended");
      const failed = failedMetrics(judged, page, device);
      return (
        judged
          // A default tolerance has nothing to say without base; where only head lost the metric, that is missing data.
          .filter(({ check, measurement }) => !check.byDefault || measurement?.base)
          .map((one) => verdictOf(failed.has(one.check.metric) ? leftOpen(one) : one, page, device, whyNone))
      );
    },
  };
}

/** A measurement of a page that is the same on both sides: what is noisy has the samples of both. */
function pool(measurement: Measurement, pooled: readonly Measurement[]): Measurement {
  const { metric, base } = measurement;
  // Bytes and counts stay head's own, where half a request or byte would be none that anybody has seen.
  const definition = findMetric(metric);
  if (!base || definition?.tolerance === "counted" || definition?.exact) return withHeadAsBase(measurement);
  const both = pooled.find((one) => one.metric === metric);
  return both?.head ? withHeadAsBase(both) : measurement;
}

function withHeadAsBase(measurement: Measurement): Measurement {
  return measurement.head ? { ...measurement, base: measurement.head } : measurement;
}

/** What a file is called in both builds, whichever of them asks for it. */
function eitherName(names: BuildNames): BuildNames {
  return (_, request) => names("head", request) ?? names("base", request);
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

/** Says of a limit that ended undecided that its metric fails another one, for which alone sampling could stop. */
function leftOpen<One extends { judgement: Judgement }>(one: One): One {
  const { judgement } = one;
  if (judgement.status !== "inconclusive") return one;
  const reason = `${judgement.reason}; the metric fails another limit, so this one needs no further visits`;
  return { ...one, judgement: { ...judgement, reason } };
}

/** The part of a verdict that comes from its check and judgement. */
function judgedBy(
  check: Check,
  judgement: Judgement,
  whyNone: string | null,
  page: Page,
  chosen: AutomaticInteractions | undefined,
): Omit<Judged, "page" | "device" | "basis" | "base" | "head"> {
  const missing = judgement.status === "missing";
  const isDone = (chosen?.steps.length ?? 0) > 0;
  // Nobody who only took a preset asked for INP: without interactions it is neither a failure nor a warning.
  const unasked =
    missing && check.metric === "INP" && check.limit?.preset === true && !isDone && !hasOwnSteps(page);
  // Nobody named the steps: that one of them could not be done in a visit says nothing against this change.
  const isLost = missing && isDone && isOfSteps(check);
  const whyNot = missing && !isDone && isOfSteps(check) ? chosen?.whyNone : undefined;
  return {
    metric: check.metric,
    label: check.label,
    unit: check.definition.unit,
    kind: check.kind,
    level: unasked || isLost || judgement.onlyWarns ? "warn" : check.level,
    limit: check.limit,
    text: check.text,
    bound: judgement.bound,
    status: judgement.status === "undecided" ? "inconclusive" : judgement.status,
    actual: judgement.actual,
    delta: judgement.delta,
    outsideBound: judgement.outsideBound ?? false,
    onlyShared: judgement.onlyShared ?? false,
    unasked,
    reason: missing && whyNone ? whyNone : (whyNot ?? judgement.reason),
  };
}
