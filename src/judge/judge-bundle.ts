import type { BundleLimitDefinition, BundleValue } from "../bundle-limits/definition.ts";
import { bundleLabel, bundleValue, findBundleLimit } from "../bundle-limits/index.ts";
import { sameLoading } from "../initial-bytes.ts";
import { boundsChange } from "../limit-kind.ts";
import { printQuantity } from "../quantity.ts";
import type {
  Budget,
  Bundle,
  BundleDiff,
  Compression,
  Increase,
  Limit,
  LimitKind,
  Samples,
  Verdict,
} from "../types.ts";
import { compareExact } from "./compare-sides.ts";
import { isChecked } from "./only-failed.ts";
import { toVerdict } from "./policy.ts";
import type { Judged } from "./policy.ts";
import { verdictId } from "./verdict-id.ts";

/**
 * Judges the budget's bundle limits. Sizes are exact: there is no tolerance but the one a limit grants.
 * @param whyNone why there is no bundle, where head is null.
 * @param diff what changed between the two, for limits of that.
 */
export function judgeBundle(
  budget: Budget,
  head: Bundle | null,
  base: Bundle | null,
  whyNone: string | null,
  diff?: BundleDiff,
): Verdict[] {
  return budget.bundle.flatMap((limit) =>
    kindsOf(limit, base !== null)
      .filter((kind) => isChecked(budget, verdictId(limit.metric, null, null, kind)))
      .map((kind) => toVerdict(judgeSize(limit, kind, { head, base, whyNone, diff }), budget)),
  );
}

/** Which questions a limit asks. */
export function kindsOf(limit: Limit, compare: boolean): LimitKind[] {
  const kinds: LimitKind[] = [];
  if (!compare && findBundleLimit(limit.metric).limit?.comparesBuilds) return kinds;
  if (limit.max) kinds.push("max");
  if (limit.warn) kinds.push("warn");
  if (limit.maxIncrease && compare) kinds.push("maxIncrease");
  if (limit.warnIncrease && compare) kinds.push("warnIncrease");
  return kinds;
}

/** What a limit is judged by. */
interface Sides {
  head: Bundle | null;
  base: Bundle | null;
  whyNone: string | null;
  diff: BundleDiff | undefined;
}

function judgeSize(limit: Limit, kind: LimitKind, { head, base, whyNone, diff }: Sides): Judged {
  const compression: Compression = limit.compression ?? "gzip";
  const { limit: definition, parameter } = findBundleLimit(limit.metric);
  const unit = definition?.unit ?? "B";
  const now = head
    ? bundleValue(head, limit.metric, compression, diff)
    : { missing: whyNone ?? "no bundle was read", because: "notMeasured" as const };
  const before =
    base && !definition?.comparesBuilds
      ? ((head && unlike(definition, base, head)) ??
        valueOfBase(bundleValue(base, limit.metric, compression)))
      : null;
  const baseValue = typeof before === "number" ? before : null;
  const isChange = boundsChange(kind);
  const bound = isChange ? increaseOver(baseValue ?? 0, limit[kind]) : (limit[kind]?.value ?? 0);
  const shared = {
    metric: limit.metric,
    label: bundleLabel(limit.metric, compression),
    unit,
    page: null,
    device: null,
    kind,
    level: kind === "warn" || kind === "warnIncrease" ? ("warn" as const) : limit.level,
    limit,
    text: limit[kind]?.text ?? "",
    bound,
    basis: "exact" as const,
    base: baseValue === null ? null : once(baseValue),
  };
  if (typeof now !== "number" && head && definition?.comparesBuilds) {
    const reason = `cannot tell: ${now.missing}`;
    return { ...shared, status: "inconclusive", actual: null, head: null, delta: null, reason };
  }
  const isUnvisited = head?.initialBy === "unvisited" && definition?.dependsOnLoading;
  // With all code counted as initial, none is left: 0 would pass.
  if (isUnvisited && definition?.name === "lazy") {
    const reason = "cannot tell: only visits show which code pages load later (budget-check check)";
    return { ...shared, status: "inconclusive", actual: null, head: null, delta: null, reason };
  }
  if (typeof now !== "number")
    return { ...shared, status: "missing", actual: null, head: null, delta: null, reason: now.missing };
  if (isChange && before !== null && typeof before !== "number") {
    const reason = `cannot tell: base's ${before.missing}`;
    return { ...shared, status: "inconclusive", actual: null, head: once(now), delta: null, reason };
  }
  const delta = baseValue === null ? null : compareExact(baseValue, now, isChange ? bound : 0);
  const actual = isChange ? now - (baseValue ?? 0) : now;
  const over = actual > bound;
  const size = printQuantity(Math.abs(actual), unit);
  // All code counts as initial there: no page can load more of it, and it may load less.
  if (over && isUnvisited) {
    const reason = `cannot tell: with all code counted, ${size} is over ${thresholdOf(limit, kind)}; which of it a page loads first, only visits show (budget-check check)`;
    return { ...shared, status: "inconclusive", actual, head: once(now), delta, reason };
  }
  const what = isChange ? `${size} ${actual < 0 ? "less" : "more"} than base` : size;
  const remark = (head && definition?.remark?.(head, parameter, compression, diff)) ?? "";
  const reason = `${what} ${over ? "is over" : "is within"} ${thresholdOf(limit, kind)}${remark}`;
  return { ...shared, status: over ? "fail" : "pass", actual, head: once(now), delta, reason };
}

/** In the limit's unit; a share is one of base. */
function increaseOver(base: number, increase: Increase | null | undefined): number {
  return increase?.absolute ?? (increase?.relative ?? 0) * base;
}

/** `50 kB`; of growth that only warns, both thresholds where there are two. */
function thresholdOf(limit: Limit, kind: LimitKind): string {
  const text = limit[kind]?.text ?? "";
  if (kind !== "warnIncrease") return text;
  const fails = limit.maxIncrease && limit.level === "fail" ? ` (over ${limit.maxIncrease.text} fails)` : "";
  return `the warning threshold ${text}${fails}`;
}

/** Why the initially loaded code is not compared; null if it is, or if the limit is about something else. */
function unlike(
  definition: BundleLimitDefinition | undefined,
  base: Bundle,
  head: Bundle,
): BundleValue | null {
  if (!definition?.dependsOnLoading || sameLoading(base, head)) return null;
  const [now, then] = [wayOf(head), wayOf(base)];
  return {
    missing: `code was split into initial and lazy by ${then}, head's by ${now}`,
    because: "notMeasurable",
  };
}

function wayOf({ initialBy }: Bundle): string {
  if (initialBy === undefined) return "an older version";
  return {
    pages: "what pages load",
    "pages-and-rest": "what pages load and nothing explains",
    entries: "the entries of the build",
    everything: "counting everything",
    unvisited: "counting everything",
    visits: "what visits asked for",
  }[initialBy];
}

/**
 * Something that base did not have counts as 0 bytes in base: a new file is growth. Sizes that were not measured do not
 * count as 0.
 */
function valueOfBase(value: BundleValue): BundleValue {
  return typeof value !== "number" && value.because === "noFile" ? 0 : value;
}

function once(value: number): Samples {
  return { median: value, values: [value] };
}
