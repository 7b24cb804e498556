import { leadOf } from "../lead-verdict.ts";
import { boundsChange } from "../limit-kind.ts";
import { nameOf } from "../metrics/index.ts";
import { printAgainst } from "../quantity.ts";
import type { Level, Unit, Verdict } from "../types.ts";
import { failsGate, outcomeOf, warns } from "./policy.ts";
import type { Circumstances } from "./policy.ts";

/**
 * The verdict in words: `LCP on / is 904 ms slower than base (limit +84 ms), and 5 more limits`. Limits are counted as their
 * author counts them: one metric on one page and device is one. A missing base comes first, except after limits that fail.
 */
export function summarise(
  verdicts: readonly Verdict[],
  onInconclusive: Level,
  { missingBase = false }: Pick<Circumstances, "missingBase"> = {},
): string {
  const limits = summariseLimits(verdicts, onInconclusive);
  if (!missingBase) return limits;
  const uncompared = "nothing was compared with base";
  if (outcomeOf(verdicts, onInconclusive) === "fail") return `${limits}; ${uncompared}`;
  const rest = limits.replace(/^Passed, /, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return onInconclusive === "fail"
    ? `Nothing was compared with base; ${rest}`
    : `Passed, but ${uncompared}; ${rest}`;
}

function summariseLimits(all: readonly Verdict[], onInconclusive: Level): string {
  const verdicts = all.filter(({ unasked }) => !unasked);
  if (verdicts.length === 0) return "Nothing is limited: the budget sets no limit that applies here";
  const outcome = outcomeOf(verdicts, onInconclusive);
  const limits = count(verdicts);
  if (outcome === "pass")
    return sayKept(limits, count(verdicts.filter(({ status }) => status === "inconclusive")));
  const chosen = verdicts.filter((one) => (outcome === "fail" ? failsGate(one, onInconclusive) : warns(one)));
  const several = new Set(verdicts.map(({ device }) => device).filter(Boolean)).size > 1;
  const first = say(leadOf(chosen), several);
  const others = count(chosen) - 1;
  if (outcome === "fail")
    return others === 0 ? first : `${first}, and ${others} more ${others === 1 ? "limit" : "limits"}`;
  return others === 0
    ? `Passed, with a warning: ${first}`
    : `Passed, with ${others + 1} warnings: ${first}, and ${others} more`;
}

/** @param undecided limits that can only warn: with any other, the outcome would be a warning. */
function sayKept(limits: number, undecided: number): string {
  if (undecided === 0) return limits === 1 ? "The one limit is kept" : `All ${limits} limits are kept`;
  const kept = limits - undecided;
  const others = `${undecided} that can only warn ${undecided === 1 ? "is" : "are"} undecided`;
  return kept === 0
    ? `Nothing failed; ${others}`
    : `${kept} ${kept === 1 ? "limit is" : "limits are"} kept, and ${others}`;
}

function count(verdicts: readonly Verdict[]): number {
  return new Set(verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device]))).size;
}

const worse: Readonly<Record<Unit, string>> = {
  ms: "slower",
  B: "larger",
  count: "more",
  unitless: "higher",
};

function say(verdict: Verdict | undefined, withDevice: boolean): string {
  if (!verdict) return "";
  const { status, actual, limit } = verdict;
  const name = placedName(verdict, withDevice);
  if (status === "missing" || actual === null) return `${name} was not measured`;
  if (status === "inconclusive") return `${name} is undecided`;
  const isChange = boundsChange(limit.kind);
  const printed = printAgainst(actual, limit.value, limit.unit, isChange);
  const much = (printed.actual ?? "").replace(/^\+/, "");
  // Some counts have a plural name.
  const of = limit.unit === "count" ? `${name}:` : `${name} is`;
  const bound = `${limit.level === "warn" ? "warns above" : "limit"} ${printed.limit}`;
  return isChange ? `${of} ${much} ${worse[limit.unit]} than base (${bound})` : `${of} ${much} (${bound})`;
}

function placedName(verdict: Verdict, withDevice: boolean): string {
  if (verdict.page === null) return verdict.label;
  return `${nameOf(verdict)} on ${verdict.page}${withDevice ? ` (${verdict.device})` : ""}`;
}
