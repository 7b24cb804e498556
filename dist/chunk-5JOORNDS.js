import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  median
} from "./chunk-UZ5KHJKM.js";
import {
  nameOf
} from "./chunk-5VAMENGL.js";

// src/judge/policy.ts
function toVerdict(judged, policy, pagePath) {
  const { metric, page, device, kind } = judged;
  const { status, reason, allowed } = applyPolicy(judged, policy, pagePath);
  return {
    id: [metric, page ?? "", device ?? "", kind].join("|"),
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
function summarise(verdicts, onInconclusive, { missingBase = false } = {}) {
  const limits = summariseLimits(verdicts, onInconclusive);
  if (!missingBase) return limits;
  const uncompared = "nothing was compared with base";
  if (outcomeOf(verdicts, onInconclusive) === "fail") return `${limits}; ${uncompared}`;
  const rest = limits.replace(/^Passed, with /, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return onInconclusive === "fail" ? `Nothing was compared with base; ${rest}` : `Passed, but ${uncompared}; ${rest}`;
}
function summariseLimits(all, onInconclusive) {
  const verdicts = all.filter(({ unasked }) => !unasked);
  if (verdicts.length === 0) return "Nothing is limited: the budget sets no limit that applies here";
  const outcome = outcomeOf(verdicts, onInconclusive);
  const chosen = verdicts.filter((v) => outcome === "fail" ? failsGate(v, onInconclusive) : warns(v));
  const groups = ["fail", "warn", "missing", "inconclusive"].map((status) => ({ status, found: chosen.filter((verdict) => verdict.status === status) })).filter(({ found }) => found.length > 0);
  const total = verdicts.length;
  if (outcome === "pass") return total === 1 ? "The one limit kept" : `All ${total} limits kept`;
  const words = {
    fail: "exceeded",
    warn: "over but not failing",
    missing: "not measured",
    inconclusive: "undecided"
  };
  const parts = groups.map(({ status, found }, index) => {
    const count = index === 0 ? `${found.length} of ${total} limits` : String(found.length);
    return `${count} ${words[status]}: ${names(found)}`;
  });
  return outcome === "fail" ? parts.join("; ") : `Passed, with ${parts.join("; ")}`;
}
var mostNames = 5;
function names(verdicts) {
  const devices = new Set(verdicts.map((verdict) => verdict.device).filter(Boolean));
  const all = [...new Set(verdicts.map((verdict) => placedName(verdict, devices.size > 1)))];
  const left = all.length - mostNames;
  return left > 0 ? `${all.slice(0, mostNames).join(", ")} and ${left} more` : all.join(", ");
}
function placedName(verdict, withDevice) {
  if (verdict.page === null) return verdict.label;
  return `${nameOf(verdict)} on ${verdict.page}${withDevice ? ` (${verdict.device})` : ""}`;
}

export {
  toVerdict,
  failsGate,
  outcomeOf,
  summarise
};
