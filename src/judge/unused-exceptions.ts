import type { Allowance, Note, Verdict } from "../types.ts";

/**
 * Exceptions whose limit was judged but that no verdict rests on: they can be removed, and until then they hide the
 * next regression. (An exception in use is shown with its verdict; an expired one is an error in the budget.)
 * @param allow the budget's, with pages by name.
 * @param verdicts made with these same exceptions.
 */
export function unusedExceptions(allow: readonly Allowance[], verdicts: readonly Verdict[]): Note[] {
  return allow.flatMap((exception): Note[] => {
    const { limit, page, reason, expires } = exception;
    const mine = verdicts.filter((verdict) => verdict.metric === limit && (!page || verdict.page === page));
    if (mine.length === 0 || mine.some(({ allowed }) => allowed === exception)) return [];
    const where = page ? ` on ${page}` : "";
    // Exceptions do not apply to a warning limit that accompanies a failing one, so it may be exceeded.
    const kept = mine.every(
      ({ status, limit: { kind } }) => status === "pass" || kind === "warn" || kind === "warnIncrease",
    );
    const why = kept ? "is not needed: what it allows is not exceeded" : "is not in use";
    return [
      {
        level: "info",
        text: `the exception for ${limit}${where} ${why} (approved until ${expires}: ${reason})`,
      },
    ];
  });
}
