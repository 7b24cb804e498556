import type { Finding, Verdict } from "../types.ts";
import type { Found } from "./subject.ts";

/** More a report is not read for; the numbers themselves are all there. */
const mostFindings = 60;

/**
 * Causes of what fails first, then of what warns or regressed, standing advice last. Among causes of the same weight the
 * one that may explain the largest part of its metric's change comes first, and the certain before those that only
 * changed together with it. One cause on several pages is one finding.
 */
export function rankFindings(found: readonly Found[], verdicts: readonly Verdict[]): Finding[] {
  const unique = [...new Map(found.map((finding) => [finding.id, finding])).values()];
  const scored = unique.map((finding) => ({ finding, score: scoreOf(finding, verdicts) }));
  const sorted = scored.toSorted((a, b) => compare(b.score, a.score)).map(({ finding }) => finding);
  return mergePages(sorted).slice(0, mostFindings);
}

/** Weight, part explained, certainty: compared in this order. */
type Score = readonly [number, number, number];

function compare(a: Score, b: Score): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function scoreOf(finding: Found, verdicts: readonly Verdict[]): Score {
  const mine = verdicts.filter(
    ({ metric, page, device }) =>
      metric === finding.metric &&
      page === finding.page &&
      (finding.device === null || device === finding.device),
  );
  const certain = finding.certainty === "certain" ? 1 : 0;
  if (finding.standing) return [0, 0, certain];
  return [weightOf(mine), partOf(finding, mine), certain];
}

/** 3 a failing limit, 2 a warning, 1 a regression that no limit names. */
function weightOf(verdicts: readonly Verdict[]): number {
  if (verdicts.some(({ status, limit }) => status === "fail" && limit.level === "fail")) return 3;
  if (verdicts.some(({ status }) => status === "fail" || status === "warn")) return 2;
  return verdicts.some(({ delta }) => delta?.verdict === "regressed") ? 1 : 0;
}

/** The part of the change (without base: of the value) that the cause may explain, in tenths; a guess beyond a half needs an estimate. */
function partOf({ effect }: Found, verdicts: readonly Verdict[]): number {
  if (effect === undefined) return 0.5;
  const change = Math.max(0, ...verdicts.map(({ delta, actual }) => delta?.value ?? actual ?? 0));
  return change > 0 ? Math.round(Math.min(1, effect / change) * 10) / 10 : 0.5;
}

/** The same thing said of several pages is said once, of the first, with the others named. */
function mergePages(findings: readonly Found[]): Finding[] {
  const groups = Map.groupBy(findings, ({ id, title, metric, page, device, standing }) =>
    JSON.stringify([id.replace(`|${page}|${device}`, ""), title, metric, standing]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const { effect: _effect, clues: _clues, ...finding } = first;
    const also = others.map(({ page, device }) => `${page} (${device})`);
    return also.length === 0
      ? [finding]
      : [{ ...finding, evidence: [...finding.evidence, `also on ${also.join(", ")}`] }];
  });
}
