import { median } from "../statistics/quantile.ts";
import type {
  Allowance,
  Basis,
  Budget,
  Delta,
  Level,
  Limit,
  LimitKind,
  Note,
  Outcome,
  Samples,
  Status,
  Unit,
  Verdict,
} from "../types.ts";
import { verdictId } from "./verdict-id.ts";

/** What the data say about one limit, before the budget's policy. */
export interface Judged {
  metric: string;
  label: string;
  unit: Unit;
  page: string | null;
  device: string | null;
  kind: LimitKind;
  level: Level;
  /** Undefined for a metric's default tolerance. */
  limit: Limit | undefined;
  text: string;
  bound: number;
  status: Status;
  actual: number | null;
  basis: Basis;
  base: Samples | null;
  head: Samples | null;
  delta: Delta | null;
  /**
   * Whether base's values come from the same machine and time, so that a difference can be attributed to this change.
   */
  comparable?: boolean;
  /** It fails though the test did not say so, since every visit is far over the limit. */
  outsideBound?: boolean;
  /** It is kept only since all visits share one graph. */
  onlyShared?: boolean;
  /** A limit of a preset on something that this budget gives no way to measure. */
  unasked?: boolean;
  reason: string;
}

type Policy = Pick<Budget, "allow" | "alreadyOver" | "onInconclusive">;

/** Applies the budget's policy (level, approved exceptions, what was over before) to what the data say. */
export function toVerdict(judged: Judged, policy: Policy, pagePath?: string): Verdict {
  const { metric, page, device, kind } = judged;
  const { status, reason, allowed } = applyPolicy(judged, policy, pagePath);
  return {
    id: verdictId(metric, page, device, kind),
    metric,
    label: judged.label,
    page,
    device,
    status,
    limit: {
      kind,
      operator: "<=",
      value: judged.bound,
      unit: judged.unit,
      text: judged.text,
      level: judged.level,
      preset: judged.limit?.preset ?? false,
      ...(judged.limit?.position && { position: judged.limit.position }),
    },
    actual: judged.actual,
    basis: judged.basis,
    base: judged.base,
    head: judged.head,
    delta: judged.delta,
    reason,
    ...(judged.outsideBound && { outsideBound: true as const }),
    ...(judged.onlyShared && { onlyShared: true as const }),
    ...(judged.unasked && { unasked: true as const }),
    ...(allowed && { allowed }),
  };
}

function applyPolicy(
  judged: Judged,
  policy: Policy,
  pagePath: string | undefined,
): { status: Status; reason: string; allowed?: Allowance } {
  const { status, reason, level } = judged;
  // Where what is undecided fails the gate, an exception covers it too: to be over for certain cannot be better.
  const undecided = status === "inconclusive" && policy.onInconclusive === "fail";
  if (status !== "fail" && !undecided) return { status, reason };
  if (level === "warn") return { status: undecided ? status : "warn", reason };
  const allowed = policy.allow.find(
    (allowance) =>
      allowance.limit === judged.metric &&
      (allowance.page === undefined || allowance.page === judged.page || allowance.page === pagePath),
  );
  if (allowed)
    return {
      status: undecided ? status : "warn",
      reason: `${reason}; approved until ${allowed.expires}: ${allowed.reason}`,
      allowed,
    };
  if (undecided) return { status, reason };
  return policy.alreadyOver === "warn" ? unlessOverBefore(judged) : { status, reason };
}

/** Base exceeds the same bound: only where head is shown to be no worse did this change not break it. */
function unlessOverBefore(judged: Judged): { status: Status; reason: string } {
  const { kind, base, bound, delta, status, reason, comparable } = judged;
  if (kind !== "max" || comparable === false || base === null || delta === null) return { status, reason };
  if (median(base.alone ?? base.values) <= bound) return { status, reason };
  if (delta.verdict === "unchanged" || delta.verdict === "improved")
    return { status: "warn", reason: `${reason}; over before this change, and not worse with it` };
  if (delta.verdict === "inconclusive" && !delta.suspected)
    return {
      status: "inconclusive",
      reason: `${reason}; over before this change too, and whether it is worse now cannot be determined`,
    };
  return { status, reason };
}

/** Whether a verdict fails the gate. Nothing that was not measured passes silently. */
export function failsGate(verdict: Verdict, onInconclusive: Level): boolean {
  if (verdict.limit.level === "warn") return false;
  if (verdict.status === "inconclusive") return onInconclusive === "fail" && !verdict.allowed;
  return verdict.status === "fail" || verdict.status === "missing";
}

/** Whether a verdict should be reported as a warning though it does not fail the gate. */
export function warns(verdict: Verdict): boolean {
  if (verdict.unasked) return false;
  if (verdict.status === "inconclusive") return verdict.limit.level === "fail";
  return verdict.status === "warn" || verdict.status === "missing";
}

/** What a run is judged by, besides its verdicts. */
export interface Circumstances {
  notes?: readonly Note[];
  /** There is a base, but it could not be fetched, built or served. */
  missingBase?: boolean | undefined;
}

/**
 * What all verdicts together mean for the gate. A prominent note makes a warning of a pass. So does a missing base, which is
 * undecided as a whole: it fails where what is undecided does.
 */
export function outcomeOf(
  verdicts: readonly Verdict[],
  onInconclusive: Level,
  { notes = [], missingBase = false }: Circumstances = {},
): Exclude<Outcome, "error"> {
  if (verdicts.some((verdict) => failsGate(verdict, onInconclusive))) return "fail";
  if (missingBase) return onInconclusive === "fail" ? "fail" : "warn";
  return verdicts.some(warns) || notes.some(({ prominent }) => prominent) ? "warn" : "pass";
}
