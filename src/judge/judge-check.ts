import { isOfCommand } from "../command-metric.ts";
import { printQuantity } from "../quantity.ts";
import type { Sampling } from "../statistics/boundaries.ts";
import { median } from "../statistics/quantile.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import { judgeLimit } from "../statistics/sign-test.ts";
import type { Measurement, Samples, Unit } from "../types.ts";
import { isCounted } from "./checks.ts";
import type { Check } from "./checks.ts";
import { atEnd, compareSides } from "./compare-sides.ts";
import type { Boundaries, Compared } from "./compare-sides.ts";
import { judgeExact } from "./judge-exact.ts";
import type { Judgement } from "./judgement.ts";

/** The samples of a page on a device, or of a command. */
export type Judgeable = Omit<Measurement, "page" | "device">;

/**
 * Judges one check on the samples so far.
 * @param sampling `ended` turns what is still undecided into inconclusive.
 */
export function judgeCheck(
  check: Check,
  measurement: Judgeable | undefined,
  boundaries: Boundaries,
  sampling: Sampling,
): Judgement {
  const head = measurement?.head;
  if (!measurement || !head) {
    const none = check.definition.exact ? "no load could count it" : `no visit gave a ${check.label}`;
    const why = measurement?.missing ?? none;
    return { status: "missing", bound: check.value, actual: null, delta: null, judged: null, reason: why };
  }
  if (check.definition.exact) return judgeExact(check, measurement, head);
  const delta = measurement.base
    ? compareSides(check, measurement, measurement.base, head, boundaries, sampling)
    : null;
  const judged = judgeKind(check, measurement, head, boundaries, sampling, delta);
  // An absolute limit is held against visits: times under throttling would appear next to a value that does not come
  // from them.
  const isShown = check.kind === "maxIncrease" || !delta?.proven?.byTimes;
  return delta?.compared && isShown ? { ...judged, compared: delta.compared } : judged;
}

function judgeKind(
  check: Check,
  measurement: Judgeable,
  head: Samples,
  boundaries: Boundaries,
  sampling: Sampling,
  delta: Compared | null,
): Judgement {
  if (check.kind === "maxIncrease") return judgeIncrease(check, measurement, delta);
  return check.noisy
    ? judgeNoisyBound(check, measurement, head, boundaries, sampling, delta)
    : judgeExactBound(check, head, delta);
}

function judgeIncrease(check: Check, measurement: Judgeable, delta: Compared | null): Judgement {
  const { unit } = check.definition;
  if (!delta) {
    // New in head, as a new page or mark is: there is nothing that it could have made worse.
    const reason = "cannot tell: base has no such value to compare with";
    return { status: "inconclusive", bound: check.value, actual: null, delta: null, judged: null, reason };
  }
  const ended = atEnd(delta);
  const allowed = `${check.text} allows ${printQuantity(delta.tolerance, unit)}`;
  const change = describeChange(delta, unit);
  const judged = delta.pairs > 0 ? delta.pairs : null;
  const shared = { bound: delta.tolerance, actual: delta.value, delta: ended, judged };
  if (delta.verdict === null) return { ...shared, status: "undecided", reason: "not decided yet" };
  const proof = delta.proven ? `; ${describeProof(delta.proven)}` : "";
  if (delta.verdict === "regressed")
    return { ...shared, status: "fail", reason: `${change}; ${allowed}${proof}` };
  if (delta.verdict !== "inconclusive") return { ...shared, status: "pass", reason: `${change}; ${allowed}` };
  const seen =
    delta.detectable === null
      ? "too few pairs to see any change"
      : `the smallest increase that these pairs could have shown is ${printQuantity(delta.detectable, unit)}`;
  const varying = isCounted(check.definition) ? describeSpread(measurement) : null;
  if (varying !== null)
    return { ...shared, status: "inconclusive", reason: `cannot tell: ${change}; ${varying}; ${seen}` };
  const suspicion = delta.suspected ? "suspected regression: " : "cannot tell: ";
  const isOfVisits = !isOfCommand(check.metric);
  const isWallTime = isOfVisits && unit === "ms" && measurement.basis === "observed";
  const wall = isWallTime ? " (observed wall time, which is noisy)" : "";
  const doubt = delta.doubts ? describeDoubts(delta.doubts) : null;
  const guard = heldBackBy(delta);
  const why = guard === null ? [seen, doubt] : [doubt ?? guard];
  const reason = [`${suspicion}${change}${wall}`, ...why.filter((part) => part !== null)].join("; ");
  return { ...shared, status: "inconclusive", reason };
}

/**
 * Which guard leaves it open, where the values alone would have shown a regression or, with an interval that has no lower end, none
 * (`rank-test.ts`): more pairs of visits would change nothing. Null where the values decide nothing either.
 */
function heldBackBy({ value, low, high, tolerance, slower }: Compared): string | null {
  if (slower && low === null && high !== null)
    return "loads under real throttling took longer, but there are too few of them to be sure";
  const isRegression = value >= tolerance && low !== null && low > tolerance / 2;
  return isRegression ? "loads under real throttling do not confirm it" : null;
}

function judgeNoisyBound(
  check: Check,
  measurement: Judgeable,
  head: Samples,
  boundaries: Boundaries,
  sampling: Sampling,
  delta: Compared | null,
): Judgement {
  const { unit } = check.definition;
  const tau = toleranceInUnit(check.tolerance, check.value);
  // Base has no say in it: head is judged by what its own visits need.
  const values = head.alone ?? head.values;
  const valuesAt = (count: number) => aloneAt(measurement.graph, count) ?? values.slice(0, count);
  const byTest = judgeLimit(values, check.value, tau, boundaries.sign, sampling, valuesAt);
  const doubt = byTest.outsideBound ? doubtOf(measurement, head, check.value, tau) : null;
  const result = doubt ? { ...byTest, verdict: "inconclusive" as const, outsideBound: false } : byTest;
  const decisive = median(result.runs === values.length ? values : valuesAt(result.runs));
  const byOwn = head.own && judgeLimit(head.own, check.value, tau, boundaries.sign, sampling);
  const samples = isOfCommand(check.metric) ? "runs" : "visits";
  const counted = `${result.over} of ${result.runs} ${samples} over ${printQuantity(check.value, unit)}`;
  const reasons = {
    fail: result.outsideBound ? `${counted}, all by more than the tolerance` : counted,
    pass: `${result.runs - result.over} of ${result.runs} ${samples} at or under ${printQuantity(check.value, unit)}`,
    inconclusive: doubt
      ? `cannot tell: ${counted}${doubt}; too few ${samples} to be sure`
      : `cannot tell: ${counted}, too few to be sure`,
    undecided: "not decided yet",
  };
  const [status, reason] = [result.verdict, reasons[result.verdict]];
  return {
    status,
    bound: check.value,
    actual: isOneSide(decisive, head.median, check.value) ? head.median : decisive,
    delta: atEnd(delta),
    judged: result.runs,
    outsideBound: result.outsideBound,
    ...(status === "pass" && byOwn?.verdict === "fail" && { onlyShared: true }),
    reason,
  };
}

/**
 * Reports show the median next to base's. What was held against the limit may be a little different: it has a number of its own
 * only where the median would contradict the verdict.
 */
function isOneSide(decisive: number, shown: number, limit: number): boolean {
  return decisive > limit === shown > limit;
}

/**
 * Why few visits can be wrong, though all are over the limit by more than the tolerance; null if nothing speaks against them. A busy
 * machine makes observed times longer. A simulation depends on which requests its loads waited for: a script that by chance ends
 * before the first paint can double FCP. Asking base what the page waits for can only take a failure away.
 */
function doubtOf(
  { graph, basis }: Judgeable,
  { values, other }: Samples,
  limit: number,
  tau: number,
): string | null {
  const simulated = other?.cpu ?? other?.wall ?? [];
  if (basis === "observed" && !simulated.every((value) => value > limit))
    return " as the browser saw it, which also waits for other work on the machine, but not in the simulation";
  if (graph && values.length === 1) return ", and a single load may wait for a request by chance";
  return values.every((value) => value > limit + tau)
    ? null
    : ", but not in a simulation that also uses base's visits to see which requests the page waits for";
}

/** A report from elsewhere may say anything of its looks: as many values as runs, or it says nothing. */
function aloneAt(graph: Measurement["graph"], count: number): readonly number[] | undefined {
  return graph?.alone?.find(({ runs, values }) => runs === count && values.length === count)?.values;
}

function judgeExactBound(check: Check, head: Samples, delta: Compared | null): Judgement {
  const { unit } = check.definition;
  const over = head.median > check.value;
  const reason = `${printQuantity(head.median, unit)} ${over ? "is over" : "is within"} ${check.text}`;
  const status = over ? "fail" : "pass";
  return { status, bound: check.value, actual: head.median, delta: atEnd(delta), judged: null, reason };
}

/** Where a count is not the same in all loads of a revision; null where it is. */
function describeSpread({ unit, base, head }: Judgeable): string | null {
  const spreads = [base, head].map((samples) => {
    const values = samples?.values ?? [];
    return [Math.min(...values), Math.max(...values)] as const;
  });
  if (spreads.every(([least, most]) => least >= most)) return null;
  const [ofBase, ofHead] = spreads.map(([least, most]) =>
    least === most
      ? printQuantity(least, unit)
      : `${printQuantity(least, unit)} to ${printQuantity(most, unit)}`,
  );
  return `it varies between loads of the same revision (base ${ofBase}, head ${ofHead})`;
}

/** The part of a request's name that a reader knows it by: what follows is its priority and who asked for it. */
function describeDoubts(requests: readonly string[]): string {
  const names = [...new Set(requests.map((name) => name.split(" ")[0]))];
  const [first, ...more] = names;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return `only one revision always had ${first}${others} before the paint`;
}

function describeProof({ pairs, byTimes }: NonNullable<Compared["proven"]>): string {
  const loads = `${pairs} loads of each revision under real throttling`;
  return byTimes ? `measured in ${loads}, where visits on an idle machine hide it` : `${loads} agree`;
}

function describeChange(delta: Compared, unit: Unit): string {
  const size = printQuantity(Math.abs(delta.value), unit);
  if (delta.value === 0) return "no change";
  return delta.value > 0 ? `${size} more than base` : `${size} less than base`;
}
