import type {
  Allowance,
  Basis,
  Budget,
  Delta,
  Level,
  Limit,
  LimitKind,
  Samples,
  Status,
  Unit,
  Verdict,
} from "../types.ts";

/** What is known of a check once the data have been judged, before the budget's policy. */
export interface Settled {
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
  /** Whether base's values come from the same machine and time, so that it can be said what this change did. */
  comparable?: boolean;
  /** It fails though the test did not say so, since every visit is far over the limit. */
  outsideBound?: boolean;
  reason: string;
}

type Policy = Pick<Budget, "allow" | "alreadyOver" | "onInconclusive">;

/** Applies the budget's policy (level, approved exceptions, what was over before) to what the data say. */
export function toVerdict(settled: Settled, policy: Policy, pagePath?: string): Verdict {
  const { metric, page, device, kind } = settled;
  const { status, reason, allowed } = applyPolicy(settled, policy, pagePath);
  return {
    id: [metric, page ?? "", device ?? "", kind].join("|"),
    metric,
    label: settled.label,
    page,
    device,
    status,
    limit: {
      kind,
      operator: "<=",
      value: settled.bound,
      unit: settled.unit,
      text: settled.text,
      level: settled.level,
      preset: settled.limit?.preset ?? false,
      ...(settled.limit?.position && { position: settled.limit.position }),
    },
    actual: settled.actual,
    basis: settled.basis,
    base: settled.base,
    head: settled.head,
    delta: settled.delta,
    reason,
    ...(settled.outsideBound && { outsideBound: true as const }),
    ...(allowed && { allowed }),
  };
}

function applyPolicy(
  settled: Settled,
  policy: Policy,
  pagePath: string | undefined,
): { status: Status; reason: string; allowed?: Allowance } {
  const { status, reason, level } = settled;
  // Where what is undecided fails the gate, an exception covers it too: to be over for certain cannot be better.
  const undecided = status === "inconclusive" && policy.onInconclusive === "fail";
  if (status !== "fail" && !undecided) return { status, reason };
  if (level === "warn") return { status: undecided ? status : "warn", reason };
  const allowed = policy.allow.find(
    (allowance) =>
      allowance.limit === settled.metric &&
      (allowance.page === undefined || allowance.page === settled.page || allowance.page === pagePath),
  );
  if (allowed)
    return {
      status: undecided ? status : "warn",
      reason: `${reason}; approved until ${allowed.expires}: ${allowed.reason}`,
      allowed,
    };
  if (undecided) return { status, reason };
  return policy.alreadyOver === "warn" ? unlessOverBefore(settled) : { status, reason };
}

/** Base exceeds the same bound: only where head is shown to be no worse did this change not break it. */
function unlessOverBefore(settled: Settled): { status: Status; reason: string } {
  const { kind, base, bound, delta, status, reason, comparable } = settled;
  if (kind !== "max" || comparable === false || base === null || base.median <= bound || delta === null)
    return { status, reason };
  if (delta.verdict === "unchanged" || delta.verdict === "improved")
    return { status: "warn", reason: `${reason}; over before this change, and not worse with it` };
  if (delta.verdict === "inconclusive" && !delta.suspected)
    return {
      status: "inconclusive",
      reason: `${reason}; over before this change too, and whether it is worse now cannot be told`,
    };
  return { status, reason };
}
