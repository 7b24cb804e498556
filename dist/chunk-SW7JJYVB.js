import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  graphShares,
  rankBoundaries,
  signBoundaries,
  slowedBoundaries
} from "./chunk-GYIBVR4L.js";
import {
  compare,
  compareSequence,
  decideSequence,
  toleranceInUnit
} from "./chunk-25YGTOVX.js";
import {
  median
} from "./chunk-AHVW22R3.js";
import {
  findMetric,
  labelOf,
  metrics
} from "./chunk-AVPF4UN6.js";

// src/judge/checks.ts
function checksOf(limits, compare2) {
  const checks = [];
  for (const limit of limits) {
    const definition = findMetric(limit.metric);
    if (!definition) throw new Error(`no metric ${limit.metric}: the budget should have been refused`);
    checks.push(...limitChecks(limit, definition, compare2));
  }
  if (!compare2) return checks;
  for (const definition of metrics) {
    if (definition.gates === "limited" || limits.some((limit) => limit.metric === definition.id)) continue;
    checks.push(increaseCheck(definition.id, definition, definition.gates, void 0));
  }
  return checks;
}
function limitChecks(limit, definition, compare2) {
  const shared = {
    ...subjectOf(limit.metric, definition),
    limit,
    byDefault: false,
    tolerance: permittedChange(definition, void 0)
  };
  const checks = [];
  if (limit.max)
    checks.push({ ...shared, kind: "max", level: limit.level, value: limit.max.value, text: limit.max.text });
  if (limit.warn)
    checks.push({ ...shared, kind: "warn", level: "warn", value: limit.warn.value, text: limit.warn.text });
  const byDefault = !isCounted(definition) && limit.maxIncrease === void 0;
  const level = byDefault && definition.gates === "warn" ? "warn" : limit.level;
  if (compare2 && (limit.maxIncrease || byDefault))
    checks.push({ ...increaseCheck(limit.metric, definition, level, limit.maxIncrease ?? void 0), limit });
  return checks;
}
function increaseCheck(metric, definition, level, increase) {
  const tolerance = permittedChange(definition, increase);
  const text = increase?.text ?? "default tolerance";
  const byDefault = increase === void 0;
  return {
    ...subjectOf(metric, definition),
    noisy: !definition.exact,
    kind: "maxIncrease",
    level,
    value: tolerance.floor,
    text,
    tolerance,
    byDefault
  };
}
function subjectOf(metric, definition) {
  return { metric, label: labelOf(metric), definition, noisy: !isCounted(definition) && !definition.exact };
}
function isCounted({ tolerance }) {
  return tolerance === "counted";
}
function permittedChange(definition, increase) {
  const usual = definition.tolerance === "counted" ? leastOf(definition.unit) : definition.tolerance;
  if (!increase) return usual;
  if (definition.exact) return { relative: increase.relative ?? 0, floor: increase.absolute ?? 0 };
  if (increase.relative !== void 0) return { ...usual, relative: increase.relative };
  return { ...usual, relative: 0, floor: Math.max(increase.absolute ?? 0, usual.floor) };
}
function leastOf(unit) {
  const isWhole2 = unit === "count" || unit === "B";
  return { relative: 0, ...isWhole2 ? { floor: 0, step: 1 } : { floor: 1e-9 } };
}
function isGating(check) {
  return check.noisy && check.level === "fail";
}

// src/statistics/guarded-test.ts
var leastLoss = { relative: 0.1, floor: 100 };
function compareGuarded(lookAt, { own, slowed = { base: [], head: [] } }, tolerance, boundaries, sampling) {
  const plain = { by: "shared", doubted: false, wantsSlowed: false, proven: false, slower: false };
  let last = plain;
  const change = compareSlowed(slowed, tolerance, boundaries.slowed);
  const loss = {
    relative: Math.max(tolerance.relative, leastLoss.relative),
    floor: Math.max(tolerance.floor, leastLoss.floor)
  };
  const lost = compareSlowed(slowed, loss, boundaries.slowed);
  const simulated = (boundary, index) => {
    const { shared, apart } = lookAt(boundary.n);
    const together = compare(shared.base, shared.head, tolerance, boundary);
    last = plain;
    if (!apart) return together;
    const asunder = compare(apart.base, apart.head, tolerance, boundary);
    if (asunder.verdict === together.verdict) return together;
    const ownBoundary = boundaries.own[index];
    const isChange = asunder.verdict === "regressed" || asunder.verdict === "improved";
    const byOwn = ownBoundary && compareFirst(own, tolerance, ownBoundary).verdict === asunder.verdict;
    const proven = isChange && change.decided?.verdict === asunder.verdict;
    const isBorneOut = isChange && (byOwn || proven);
    const byApart = isBorneOut || asunder.delta > together.delta;
    const wantsSlowed = isChange && !isBorneOut && change.canBe(asunder.verdict);
    last = { by: byApart ? "apart" : "shared", doubted: true, wantsSlowed, proven, slower: false };
    return { ...byApart ? asunder : together, verdict: isBorneOut ? asunder.verdict : "undecided" };
  };
  const pairs = Math.min(own.base.length, own.head.length);
  const decided = decideSequence(boundaries.shared, pairs, sampling, (boundary, index) => {
    const found = simulated(boundary, index);
    if (found.verdict === "regressed") {
      const isRefuted = change.isFaster;
      const wantsSlowed = change.pairs === 0 || isRefuted && change.pairs < (boundaries.slowed[0]?.n ?? 0);
      last = { ...last, doubted: last.doubted || isRefuted, wantsSlowed };
      return isRefuted ? { ...found, verdict: "undecided" } : found;
    }
    if (lost.decided?.verdict === "regressed") {
      last = { by: "slowed", doubted: true, wantsSlowed: false, proven: true, slower: false };
      return lost.decided;
    }
    if (lost.pairs === 0 || !lost.isSlower || !lost.canBe("regressed")) return found;
    last = { ...last, doubted: true, wantsSlowed: true, slower: true };
    return { ...found, verdict: "undecided" };
  });
  return { ...decided, ...last };
}
function compareSlowed(slowed, tolerance, boundaries) {
  const last = boundaries.at(-1) ?? { n: 0, alpha: Infinity, beta: Infinity };
  const pairs = Math.min(slowed.base.length, slowed.head.length, last.n);
  const [base, head] = [slowed.base.slice(0, pairs), slowed.head.slice(0, pairs)];
  if (pairs === 0) return { pairs, decided: null, isSlower: false, isFaster: false, canBe: () => true };
  const looks = boundaries.filter(({ n }) => n <= pairs).map((b) => compareFirst(slowed, tolerance, b));
  const tau = toleranceInUnit(tolerance, median(base));
  const longer = median(head) - median(base);
  const most = Math.min(pairs, last.n ** 2 - last.alpha);
  const against = (is) => base.reduce((sum, one) => sum + head.filter((other) => !is(other - one)).length, 0);
  return {
    pairs,
    decided: looks.find(({ verdict }) => verdict === "regressed" || verdict === "improved") ?? null,
    isSlower: longer >= tau,
    isFaster: longer <= -tau,
    canBe: (verdict) => pairs < last.n && against((difference) => verdict === "improved" ? difference < -tau / 2 : difference > tau / 2) <= most
  };
}
function compareFirst({ base, head }, tolerance, boundary) {
  return compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary);
}

// src/judge/compare-shared.ts
function compareShared({ looks, slowed }, base, head, tolerance, boundaries, sampling) {
  const known = new Map(looks.filter(isWhole).map((look) => [look.pairs, look]));
  const pairs = Math.min(base.values.length, head.values.length);
  const first = (sides, count) => ({
    base: sides.base.slice(0, count),
    head: sides.head.slice(0, count)
  });
  const all = { base: base.values, head: head.values };
  const lookAt = (count) => {
    const look = known.get(count);
    const { apart } = look ?? {};
    return { shared: look ?? first(all, count), ...apart && { apart } };
  };
  const own = first({ base: ownOf(base), head: ownOf(head) }, pairs);
  const { by, doubted, wantsSlowed, proven, slower, ...found } = compareGuarded(
    lookAt,
    { own, slowed },
    tolerance,
    boundaries,
    sampling
  );
  if (!found.look) return found;
  const byTimes = by === "slowed";
  const n = byTimes ? found.look.pairs : Math.min(slowed?.base.length ?? 0, slowed?.head.length ?? 0);
  const shown = { ...found, ...proven && { proven: { pairs: n, byTimes } } };
  if (byTimes && slowed) {
    const ofSlowed = (values2) => ({
      median: median(values2.slice(0, n)),
      values: values2.slice(0, n)
    });
    return { ...shown, compared: { base: ofSlowed(slowed.base), head: ofSlowed(slowed.head) } };
  }
  const decided = lookAt(found.look.pairs);
  const values = (by === "apart" ? decided.apart : void 0) ?? decided.shared;
  const requests = known.get(found.look.pairs)?.apart?.requests;
  return {
    ...shown,
    compared: { base: samplesOf(base, values.base), head: samplesOf(head, values.head) },
    ...doubted && requests && requests.length > 0 && { doubts: requests },
    ...wantsSlowed && { wantsSlowed },
    ...slower && { slower }
  };
}
function isWhole({ pairs, base, head, apart }) {
  return [base, head, ...apart ? [apart.base, apart.head] : []].every(({ length }) => length === pairs);
}
function ownOf({ own, values }) {
  return own?.length === values.length ? own : values;
}
function samplesOf({ own, other }, values) {
  const first = (list) => list.slice(0, values.length);
  const others = Object.entries(other ?? {}).map(([basis, list]) => [basis, first(list)]);
  return {
    median: median(values),
    values,
    ...other && { other: Object.fromEntries(others) },
    ...own && { own: first(own) }
  };
}

// src/judge/compare-sides.ts
function boundariesFor(comparisons, looks) {
  return {
    rank: rankBoundaries(comparisons, looks),
    sign: signBoundaries(comparisons, looks),
    guarded: {
      shared: rankBoundaries(comparisons, looks, graphShares.shared),
      own: rankBoundaries(comparisons, looks, graphShares.own),
      slowed: slowedBoundaries(comparisons, graphShares.slowed)
    }
  };
}
function compareSides(check, measurement, base, head, boundaries, sampling) {
  if (!check.noisy)
    return compareExact(base.median, head.median, toleranceInUnit(check.tolerance, base.median));
  const pairs = Math.min(base.values.length, head.values.length);
  const { verdict, look, suspected, detectable, ...more } = measurement.graph ? compareShared(measurement.graph, base, head, check.tolerance, boundaries.guarded, sampling) : compareSequence(
    base.values.slice(0, pairs),
    head.values.slice(0, pairs),
    check.tolerance,
    boundaries.rank,
    sampling
  );
  const value = look ? changeOf(look) : head.median - base.median;
  return {
    value,
    relative: ratio(value, look?.baseMedian ?? base.median),
    low: look?.low ?? null,
    high: look?.high ?? null,
    verdict: verdict === "undecided" ? null : verdict,
    // What is counted may grow by the tolerance itself.
    tolerance: (isCounted(check.definition) ? void 0 : look?.tau) ?? toleranceInUnit(check.tolerance, look?.baseMedian ?? base.median),
    pairs: look?.pairs ?? pairs,
    suspected,
    detectable,
    ...more
  };
}
function changeOf({ delta, low, high, tau, baseMedian, headMedian }) {
  const plain = headMedian - baseMedian;
  const isOutside = low !== null && plain < low || high !== null && plain > high;
  const isOther = plain >= tau !== delta >= tau || plain <= -tau !== delta <= -tau;
  return isOutside || isOther ? delta : plain;
}
function compareExact(base, head, tolerance) {
  const value = head - base;
  const verdict = value > tolerance ? "regressed" : value < 0 ? "improved" : "unchanged";
  const exact = { low: value, high: value, pairs: 0, suspected: false, detectable: null };
  return { value, relative: ratio(value, base), verdict, tolerance, ...exact };
}
function atEnd(compared) {
  if (!compared) return null;
  const { compared: _, doubts: __, wantsSlowed: ___, proven: ____, slower: _____, ...delta } = compared;
  return { ...delta, verdict: delta.verdict ?? "inconclusive" };
}
function ratio(value, base) {
  return base === 0 ? null : value / base;
}

// src/judge/command-checks.ts
var relative = 0.1;
var floors = { ms: 1e-3, B: 1, count: 0, unitless: 1e-9 };
function definitionOf({ metric, unit, exact }) {
  const tolerance = {
    relative,
    floor: floors[unit],
    // Counts are whole, and what is allowed is still allowed.
    ...unit === "count" && { step: 1 }
  };
  return { id: metric, unit, tolerance: exact ? "counted" : tolerance, gates: "limited" };
}
function commandChecks({ limits, values }, compare2) {
  return limits.flatMap((limit) => {
    const value = values.find(({ metric }) => metric === limit.metric);
    if (!value) throw new Error(`no value ${limit.metric}: the budget should have been refused`);
    return limitChecks(limit, definitionOf(value), compare2);
  });
}

export {
  checksOf,
  isCounted,
  isGating,
  commandChecks,
  boundariesFor,
  compareSides,
  compareExact,
  atEnd
};
