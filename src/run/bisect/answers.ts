/** What the verdicts on one limit say about a commit. */
import type { Decided } from "../../bisect/state.ts";
import { leadOf } from "../../lead-verdict.ts";
import type { Verdict } from "../../types.ts";

export type Said = Pick<Decided, "answer" | "reason">;

/**
 * Whether a commit exceeds the limit. Where the good one does as well, an absolute limit only warns; it is exceeded all the same.
 */
export function isOver({ status, limit: { kind, level } }: Verdict): boolean {
  return status === "fail" || (status === "warn" && kind === "max" && level === "fail");
}

/**
 * One exceeded limit decides; what is within one limit and undecided on another says nothing. Nor does what only warns since loads of
 * one commit do not agree: then the count is not exact.
 */
export function answerOf(verdicts: readonly Verdict[]): Said {
  const lead = leadOf(verdicts);
  const reason = lead?.reason ?? "nothing was judged";
  if (verdicts.some(isOver)) return { answer: "over", reason };
  const isOpen = ({ status, limit }: Verdict) =>
    status === "inconclusive" || (status === "warn" && limit.level === "warn");
  if (verdicts.length === 0 || verdicts.some(isOpen)) return { answer: "unknown", reason };
  return { answer: "within", reason };
}

/**
 * Whether a commit makes it worse than the one before it by more than the limit allows. If there is an absolute limit as well, a commit
 * may exceed it by a small step, so "within" says nothing.
 */
export function confirmationOf(verdicts: readonly Verdict[]): Said {
  const found = answerOf(verdicts.filter(({ limit: { kind } }) => kind === "maxIncrease"));
  const saysNothing = verdicts.some(({ limit: { kind }, status }) => kind === "max" || status === "missing");
  return saysNothing && found.answer === "within" ? { ...found, answer: "unknown" } : found;
}
