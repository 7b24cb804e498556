import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toVerdict,
  verdictId
} from "./chunk-Q22W6YCJ.js";
import {
  compare,
  compareSequence,
  decideSequence,
  toleranceInUnit
} from "./chunk-36JGYZK5.js";
import {
  median
} from "./chunk-SCUI4QYO.js";
import {
  bundleLabel,
  bundleValue,
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  sameLoading
} from "./chunk-BHL6HJQI.js";
import {
  findMetric,
  haveInteraction,
  labelOf,
  metrics
} from "./chunk-BJ2X5M25.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

// src/judge/automatic-steps.ts
var ofSteps = /* @__PURE__ */ new Set(["INP", "interaction-CLS", "route-LCP"]);
function isOfSteps({ definition }) {
  return ofSteps.has(definition.id);
}
function hasOwnSteps({ interactions, automatic }) {
  return automatic === void 0 && haveInteraction(interactions);
}
function isAutomatic({ interactions, automatic }) {
  return automatic !== void 0 || interactions === void 0;
}
function softenAutomatic(check, page) {
  if (!isAutomatic(page) || page.automatic === "asked" || !isOfSteps(check)) return check;
  const isWritten = check.limit !== void 0 && !check.limit.preset && !check.byDefault;
  return isWritten ? check : { ...check, level: "warn" };
}

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

// src/statistics/boundaries.ts
var scheduledLooks = [4, 6, 9, 13, 20];
var falseFailureBound = 0.05;
var graphShares = { shared: 0.8, own: 0.1, slowed: 0.1 };
var falsePassBound = 0.1;
var alphaExponent = 1.5;
var betaExponent = 1;
function rankBoundaries(comparisons, looks = scheduledLooks, share = 1) {
  return boundaries(comparisons, looks, rankTail, share);
}
function slowedBoundaries(comparisons, share) {
  for (let first = 3; ; first += 1) {
    for (let last = first + 1; last <= 2 * first; last += 1) {
      const found = rankBoundaries(comparisons, [first, last], share);
      const [early, late] = found;
      if (early && early.alpha > first ** 2) break;
      if (late && late.alpha <= last ** 2 - last) return found;
    }
  }
}
function signBoundaries(comparisons, looks = scheduledLooks) {
  return boundaries(comparisons, looks, signTail, 1);
}
function boundaries(comparisons, looks, tailAt, share) {
  if (!Number.isInteger(comparisons) || comparisons < 0) {
    throw new RangeError(`the number of comparisons must be a whole number, not ${comparisons}`);
  }
  requireRising(looks);
  const alpha = spend(looks, tailAt, share * falseFailureBound / Math.max(1, comparisons), alphaExponent);
  const beta = spend(looks, tailAt, falsePassBound, betaExponent);
  return looks.map((n, index) => ({ n, alpha: alpha[index] ?? Infinity, beta: beta[index] ?? Infinity }));
}
function spend(looks, tailAt, total, exponent) {
  const last = looks.at(-1) ?? 1;
  let used = 0;
  return looks.map((n) => {
    const tail = tailAt(n);
    const left = total * (n / last) ** exponent - used;
    const found = tail.findIndex((probability) => probability <= left);
    const count = found < 0 ? tail.length - 1 : found;
    used += tail[count] ?? 0;
    return count;
  });
}
function requireRising(looks) {
  const rising = looks.every(
    (n, index) => Number.isInteger(n) && n > (looks[index - 1] ?? 0) && n <= mostPairs
  );
  if (!rising || looks.length === 0) {
    throw new RangeError(
      `looks must be rising whole numbers from 1 to ${mostPairs}, not [${looks.join(", ")}]`
    );
  }
}
var mostPairs = 100;
var rankTails = /* @__PURE__ */ new Map();
var signTails = /* @__PURE__ */ new Map();
function rankTail(n) {
  return remembered(rankTails, n, () => tailOf(gaussianBinomial(n)));
}
function signTail(n) {
  return remembered(signTails, n, () => tailOf(binomialCoefficients(n)));
}
function remembered(known, n, compute) {
  if (!Number.isInteger(n) || n < 1 || n > mostPairs) {
    throw new RangeError(`a look needs 1 to ${mostPairs} pairs, not ${n}`);
  }
  const tail = known.get(n) ?? compute();
  known.set(n, tail);
  return tail;
}
function gaussianBinomial(n) {
  const counts = Array.from({ length: n * n + 1 }, () => 0n);
  counts[0] = 1n;
  for (let i = 1; i <= n; i += 1) {
    for (let power = counts.length - 1; power >= n + i; power -= 1) {
      counts[power] = at(counts, power) - at(counts, power - n - i);
    }
    for (let power = i; power < counts.length; power += 1) {
      counts[power] = at(counts, power) + at(counts, power - i);
    }
  }
  return counts;
}
function binomialCoefficients(n) {
  const counts = [1n];
  for (let k = 1; k <= n; k += 1) counts.push(at(counts, k - 1) * BigInt(n - k + 1) / BigInt(k));
  return counts;
}
function tailOf(counts) {
  const total = Number(counts.reduce((sum2, count) => sum2 + count, 0n));
  const tail = Array.from({ length: counts.length + 1 }, () => 0);
  let sum = 0n;
  for (let value = counts.length - 1; value >= 0; value -= 1) {
    sum += at(counts, value);
    tail[value] = Number(sum) / total;
  }
  return tail;
}
function at(counts, index) {
  return counts[index] ?? 0n;
}

// src/statistics/guarded-test.ts
var leastLoss = { relative: 0.1, floor: 100 };
function compareGuarded(lookAt, { own, slowed = { base: [], head: [] } }, tolerance, boundaries2, sampling) {
  const plain = { by: "shared", doubted: false, wantsSlowed: false, proven: false };
  let last = plain;
  const change = compareSlowed(slowed, tolerance, boundaries2.slowed);
  const loss = {
    relative: Math.max(tolerance.relative, leastLoss.relative),
    floor: Math.max(tolerance.floor, leastLoss.floor)
  };
  const lost = compareSlowed(slowed, loss, boundaries2.slowed);
  const simulated = (boundary, index) => {
    const { shared, apart } = lookAt(boundary.n);
    const together = compare(shared.base, shared.head, tolerance, boundary);
    last = plain;
    if (!apart) return together;
    const asunder = compare(apart.base, apart.head, tolerance, boundary);
    if (asunder.verdict === together.verdict) return together;
    const ownBoundary = boundaries2.own[index];
    const isChange = asunder.verdict === "regressed" || asunder.verdict === "improved";
    const byOwn = ownBoundary && compareFirst(own, tolerance, ownBoundary).verdict === asunder.verdict;
    const proven = isChange && change.decided?.verdict === asunder.verdict;
    const isBorneOut = isChange && (byOwn || proven);
    const byApart = isBorneOut || asunder.delta > together.delta;
    const wantsSlowed = isChange && !isBorneOut && change.canBe(asunder.verdict);
    last = { by: byApart ? "apart" : "shared", doubted: true, wantsSlowed, proven };
    return { ...byApart ? asunder : together, verdict: isBorneOut ? asunder.verdict : "undecided" };
  };
  const pairs = Math.min(own.base.length, own.head.length);
  const decided = decideSequence(boundaries2.shared, pairs, sampling, (boundary, index) => {
    const found = simulated(boundary, index);
    if (found.verdict === "regressed") {
      const isRefuted = change.isFaster;
      const wantsSlowed = change.pairs === 0 || isRefuted && change.pairs < (boundaries2.slowed[0]?.n ?? 0);
      last = { ...last, doubted: last.doubted || isRefuted, wantsSlowed };
      return isRefuted ? { ...found, verdict: "undecided" } : found;
    }
    if (lost.decided?.verdict === "regressed") {
      last = { by: "slowed", doubted: true, wantsSlowed: false, proven: true };
      return lost.decided;
    }
    if (lost.pairs === 0 || !lost.isSlower || !lost.canBe("regressed")) return found;
    last = { ...last, doubted: true, wantsSlowed: true };
    return { ...found, verdict: "undecided" };
  });
  return { ...decided, ...last };
}
function compareSlowed(slowed, tolerance, boundaries2) {
  const last = boundaries2.at(-1) ?? { n: 0, alpha: Infinity, beta: Infinity };
  const pairs = Math.min(slowed.base.length, slowed.head.length, last.n);
  const [base, head] = [slowed.base.slice(0, pairs), slowed.head.slice(0, pairs)];
  if (pairs === 0) return { pairs, decided: null, isSlower: false, isFaster: false, canBe: () => true };
  const looks = boundaries2.filter(({ n }) => n <= pairs).map((b) => compareFirst(slowed, tolerance, b));
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
function compareShared({ looks, slowed }, base, head, tolerance, boundaries2, sampling) {
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
  const { by, doubted, wantsSlowed, proven, ...found } = compareGuarded(
    lookAt,
    { own, slowed },
    tolerance,
    boundaries2,
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
    ...wantsSlowed && { wantsSlowed }
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
function compareSides(check, measurement, base, head, boundaries2, sampling) {
  if (!check.noisy)
    return compareExact(base.median, head.median, toleranceInUnit(check.tolerance, base.median));
  const pairs = Math.min(base.values.length, head.values.length);
  const { verdict, look, suspected, detectable, ...more } = measurement.graph ? compareShared(measurement.graph, base, head, check.tolerance, boundaries2.guarded, sampling) : compareSequence(
    base.values.slice(0, pairs),
    head.values.slice(0, pairs),
    check.tolerance,
    boundaries2.rank,
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
  const { compared: _, doubts: __, wantsSlowed: ___, proven: ____, ...delta } = compared;
  return { ...delta, verdict: delta.verdict ?? "inconclusive" };
}
function ratio(value, base) {
  return base === 0 ? null : value / base;
}

// src/judge/only-failed.ts
function isChecked({ onlyFailed }, id) {
  return onlyFailed?.ids.has(id) ?? true;
}
function placeId(page, device) {
  return JSON.stringify([page, device]);
}
function partialCheck({ ids, described }, verdicts, whyNot) {
  const judged = new Set(verdicts.map(({ id }) => id));
  const lost = [...ids].filter((id) => !judged.has(id)).map((id) => `${id.split("|").filter(Boolean).join(", ")}: ${whyNot}`);
  return { ...described, unchecked: [...described.unchecked, ...lost] };
}
function uncheckedNotes({ of, unchecked }) {
  return unchecked.map((one) => ({
    level: "warn",
    text: `Failed in ${of} and not checked again: ${one}`,
    prominent: true
  }));
}

// src/judge/judge-bundle.ts
function judgeBundle(budget, head, base, whyNone, diff) {
  return budget.bundle.flatMap(
    (limit) => kindsOf(limit, base !== null).filter((kind) => isChecked(budget, verdictId(limit.metric, null, null, kind))).map((kind) => toVerdict(judgeSize(limit, kind, { head, base, whyNone, diff }), budget))
  );
}
function kindsOf(limit, compare2) {
  const kinds = [];
  if (!compare2 && findBundleLimit(limit.metric).limit?.comparesBuilds) return kinds;
  if (limit.max) kinds.push("max");
  if (limit.warn) kinds.push("warn");
  if (limit.maxIncrease && compare2) kinds.push("maxIncrease");
  if (limit.warnIncrease && compare2) kinds.push("warnIncrease");
  return kinds;
}
function judgeSize(limit, kind, { head, base, whyNone, diff }) {
  const compression = limit.compression ?? "gzip";
  const { limit: definition, parameter } = findBundleLimit(limit.metric);
  const unit = definition?.unit ?? "B";
  const now = head ? bundleValue(head, limit.metric, compression, diff) : { missing: whyNone ?? "no bundle was read", because: "notMeasured" };
  const before = base && !definition?.comparesBuilds ? (head && unlike(definition, base, head)) ?? valueOfBase(bundleValue(base, limit.metric, compression)) : null;
  const baseValue = typeof before === "number" ? before : null;
  const isChange = boundsChange(kind);
  const bound = isChange ? increaseOver(baseValue ?? 0, limit[kind]) : limit[kind]?.value ?? 0;
  const shared = {
    metric: limit.metric,
    label: bundleLabel(limit.metric, compression),
    unit,
    page: null,
    device: null,
    kind,
    level: kind === "warn" || kind === "warnIncrease" ? "warn" : limit.level,
    limit,
    text: limit[kind]?.text ?? "",
    bound,
    basis: "exact",
    base: baseValue === null ? null : once(baseValue)
  };
  if (typeof now !== "number" && head && definition?.comparesBuilds) {
    const reason2 = `cannot tell: ${now.missing}`;
    return { ...shared, status: "inconclusive", actual: null, head: null, delta: null, reason: reason2 };
  }
  if (typeof now !== "number")
    return { ...shared, status: "missing", actual: null, head: null, delta: null, reason: now.missing };
  if (isChange && before !== null && typeof before !== "number") {
    const reason2 = `cannot tell: base's ${before.missing}`;
    return { ...shared, status: "inconclusive", actual: null, head: once(now), delta: null, reason: reason2 };
  }
  const delta = baseValue === null ? null : compareExact(baseValue, now, isChange ? bound : 0);
  const actual = isChange ? now - (baseValue ?? 0) : now;
  const over = actual > bound;
  const size = printQuantity(Math.abs(actual), unit);
  const what = isChange ? `${size} ${actual < 0 ? "less" : "more"} than base` : size;
  const remark = (head && definition?.remark?.(head, parameter, compression, diff)) ?? "";
  const reason = `${what} ${over ? "is over" : "is within"} ${thresholdOf(limit, kind)}${remark}`;
  return { ...shared, status: over ? "fail" : "pass", actual, head: once(now), delta, reason };
}
function increaseOver(base, increase) {
  return increase?.absolute ?? (increase?.relative ?? 0) * base;
}
function thresholdOf(limit, kind) {
  const text = limit[kind]?.text ?? "";
  if (kind !== "warnIncrease") return text;
  const fails = limit.maxIncrease && limit.level === "fail" ? ` (over ${limit.maxIncrease.text} fails)` : "";
  return `the warning threshold ${text}${fails}`;
}
function unlike(definition, base, head) {
  if (!definition?.dependsOnLoading || sameLoading(base, head)) return null;
  const [now, then] = [wayOf(head), wayOf(base)];
  return {
    missing: `code was split into initial and lazy by ${then}, head's by ${now}`,
    because: "notMeasurable"
  };
}
function wayOf({ initialBy }) {
  if (initialBy === void 0) return "an older version";
  return {
    pages: "what pages load",
    "pages-and-rest": "what pages load and nothing explains",
    entries: "the entries of the build",
    everything: "counting everything",
    visits: "what visits asked for"
  }[initialBy];
}
function valueOfBase(value) {
  return typeof value !== "number" && value.because === "noFile" ? 0 : value;
}
function once(value) {
  return { median: value, values: [value] };
}

export {
  isOfSteps,
  hasOwnSteps,
  isAutomatic,
  softenAutomatic,
  checksOf,
  isCounted,
  isGating,
  commandChecks,
  scheduledLooks,
  falseFailureBound,
  rankTail,
  boundariesFor,
  compareSides,
  compareExact,
  atEnd,
  isChecked,
  placeId,
  partialCheck,
  uncheckedNotes,
  judgeBundle,
  kindsOf
};
