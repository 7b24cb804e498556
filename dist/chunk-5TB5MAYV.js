import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  median
} from "./chunk-AHVW22R3.js";

// src/judge/verdict-id.ts
function verdictId(metric, page, device, kind) {
  return [metric, page ?? "", device ?? "", kind].join("|");
}

// src/judge/policy.ts
function toVerdict(judged, policy, pagePath) {
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
      ...judged.limit?.position && { position: judged.limit.position }
    },
    actual: judged.actual,
    basis: judged.basis,
    base: judged.base,
    head: judged.head,
    delta: judged.delta,
    reason,
    ...judged.outsideBound && { outsideBound: true },
    ...judged.onlyShared && { onlyShared: true },
    ...judged.unasked && { unasked: true },
    ...allowed && { allowed }
  };
}
function applyPolicy(judged, policy, pagePath) {
  const { status, reason, level } = judged;
  const undecided = status === "inconclusive" && policy.onInconclusive === "fail";
  if (status !== "fail" && !undecided) return { status, reason };
  if (level === "warn") return { status: undecided ? status : "warn", reason };
  const allowed = policy.allow.find(
    (allowance) => allowance.limit === judged.metric && (allowance.page === void 0 || allowance.page === judged.page || allowance.page === pagePath)
  );
  if (allowed)
    return {
      status: undecided ? status : "warn",
      reason: `${reason}; approved until ${allowed.expires}: ${allowed.reason}`,
      allowed
    };
  if (undecided) return { status, reason };
  return policy.alreadyOver === "warn" ? unlessOverBefore(judged) : { status, reason };
}
function unlessOverBefore(judged) {
  const { kind, base, bound, delta, status, reason, comparable } = judged;
  if (kind !== "max" || comparable === false || base === null || delta === null) return { status, reason };
  if (median(base.alone ?? base.values) <= bound) return { status, reason };
  if (delta.verdict === "unchanged" || delta.verdict === "improved")
    return { status: "warn", reason: `${reason}; over before this change, and not worse with it` };
  if (delta.verdict === "inconclusive" && !delta.suspected)
    return {
      status: "inconclusive",
      reason: `${reason}; over before this change too, and whether it is worse now cannot be determined`
    };
  return { status, reason };
}
function failsGate(verdict, onInconclusive) {
  if (verdict.limit.level === "warn") return false;
  if (verdict.status === "inconclusive") return onInconclusive === "fail" && !verdict.allowed;
  return verdict.status === "fail" || verdict.status === "missing";
}
function warns(verdict) {
  if (verdict.unasked) return false;
  if (verdict.status === "inconclusive") return verdict.limit.level === "fail";
  return verdict.status === "warn" || verdict.status === "missing";
}
function outcomeOf(verdicts, onInconclusive, { notes = [], missingBase = false } = {}) {
  if (verdicts.some((verdict) => failsGate(verdict, onInconclusive))) return "fail";
  if (missingBase) return onInconclusive === "fail" ? "fail" : "warn";
  return verdicts.some(warns) || notes.some(({ prominent }) => prominent) ? "warn" : "pass";
}

export {
  verdictId,
  toVerdict,
  failsGate,
  warns,
  outcomeOf
};
