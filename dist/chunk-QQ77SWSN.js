import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  leadOf
} from "./chunk-FUNOG5ZC.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  failsGate,
  outcomeOf,
  warns
} from "./chunk-5TB5MAYV.js";
import {
  nameOf
} from "./chunk-AVPF4UN6.js";
import {
  printAgainst
} from "./chunk-5K2H5UK7.js";

// src/judge/summary.ts
function summarise(verdicts, onInconclusive, { missingBase = false } = {}) {
  const limits = summariseLimits(verdicts, onInconclusive);
  if (!missingBase) return limits;
  const uncompared = "nothing was compared with base";
  if (outcomeOf(verdicts, onInconclusive) === "fail") return `${limits}; ${uncompared}`;
  const rest = limits.replace(/^Passed, /, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return onInconclusive === "fail" ? `Nothing was compared with base; ${rest}` : `Passed, but ${uncompared}; ${rest}`;
}
function summariseLimits(all, onInconclusive) {
  const verdicts = all.filter(({ unasked }) => !unasked);
  if (verdicts.length === 0) return "Nothing is limited: the budget sets no limit that applies here";
  const outcome = outcomeOf(verdicts, onInconclusive);
  const limits = count(verdicts);
  if (outcome === "pass")
    return sayKept(limits, count(verdicts.filter(({ status }) => status === "inconclusive")));
  const chosen = verdicts.filter((one) => outcome === "fail" ? failsGate(one, onInconclusive) : warns(one));
  const several = new Set(verdicts.map(({ device }) => device).filter(Boolean)).size > 1;
  const first = say(leadOf(chosen), several);
  const others = count(chosen) - 1;
  if (outcome === "fail")
    return others === 0 ? first : `${first}, and ${others} more ${others === 1 ? "limit" : "limits"}`;
  return others === 0 ? `Passed, with a warning: ${first}` : `Passed, with ${others + 1} warnings: ${first}, and ${others} more`;
}
function sayKept(limits, undecided) {
  if (undecided === 0) return limits === 1 ? "The one limit is kept" : `All ${limits} limits are kept`;
  const kept = limits - undecided;
  const others = `${undecided} that can only warn ${undecided === 1 ? "is" : "are"} undecided`;
  return kept === 0 ? `Nothing failed; ${others}` : `${kept} ${kept === 1 ? "limit is" : "limits are"} kept, and ${others}`;
}
function count(verdicts) {
  return new Set(verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device]))).size;
}
var worse = {
  ms: "slower",
  B: "larger",
  count: "more",
  unitless: "higher"
};
function say(verdict, withDevice) {
  if (!verdict) return "";
  const { status, actual, limit } = verdict;
  const name = placedName(verdict, withDevice);
  if (status === "missing" || actual === null) return `${name} was not measured`;
  if (status === "inconclusive") return `${name} is undecided`;
  const isChange = boundsChange(limit.kind);
  const printed = printAgainst(actual, limit.value, limit.unit, isChange);
  const much = (printed.actual ?? "").replace(/^\+/, "");
  const of = limit.unit === "count" ? `${name}:` : `${name} is`;
  const bound = `${limit.level === "warn" ? "warns above" : "limit"} ${printed.limit}`;
  return isChange ? `${of} ${much} ${worse[limit.unit]} than base (${bound})` : `${of} ${much} (${bound})`;
}
function placedName(verdict, withDevice) {
  if (verdict.page === null) return verdict.label;
  return `${nameOf(verdict)} on ${verdict.page}${withDevice ? ` (${verdict.device})` : ""}`;
}

export {
  summarise
};
