import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
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
  compareExact
} from "./chunk-SW7JJYVB.js";
import {
  toVerdict,
  verdictId
} from "./chunk-5TB5MAYV.js";
import {
  isChecked
} from "./chunk-GYIBVR4L.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

// src/judge/judge-bundle.ts
function judgeBundle(budget, head, base, whyNone, diff) {
  return budget.bundle.flatMap(
    (limit) => kindsOf(limit, base !== null).filter((kind) => isChecked(budget, verdictId(limit.metric, null, null, kind))).map((kind) => toVerdict(judgeSize(limit, kind, { head, base, whyNone, diff }), budget))
  );
}
function kindsOf(limit, compare) {
  const kinds = [];
  if (!compare && findBundleLimit(limit.metric).limit?.comparesBuilds) return kinds;
  if (limit.max) kinds.push("max");
  if (limit.warn) kinds.push("warn");
  if (limit.maxIncrease && compare) kinds.push("maxIncrease");
  if (limit.warnIncrease && compare) kinds.push("warnIncrease");
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
  const isUnvisited = head?.initialBy === "unvisited" && definition?.dependsOnLoading;
  if (isUnvisited && definition?.name === "lazy") {
    const reason2 = "cannot tell: only visits show which code pages load later (budget-check check)";
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
  if (over && isUnvisited) {
    const reason2 = `cannot tell: with all code counted, ${size} is over ${thresholdOf(limit, kind)}; which of it a page loads first, only visits show (budget-check check)`;
    return { ...shared, status: "inconclusive", actual, head: once(now), delta, reason: reason2 };
  }
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
    unvisited: "counting everything",
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
  judgeBundle,
  kindsOf
};
