import type { Allowance, Note, Verdict } from "../types.ts";

/**
 * Exceptions that no verdict rests on, of those whose limit was judged: they can go, and until then they hide the next
 * regression. (One in use stands beside its verdict; an expired one is a mistake in the budget.)
 * @param allow the budget's, with pages by name.
 * @param verdicts made with these very exceptions.
 */
export function unusedExceptions(allow: readonly Allowance[], verdicts: readonly Verdict[]): Note[] {
  return allow.flatMap((exception): Note[] => {
    const { limit, page, reason, expires } = exception;
    const mine = verdicts.filter((verdict) => verdict.metric === limit && (!page || verdict.page === page));
    if (mine.length === 0 || mine.some(({ allowed }) => allowed === exception)) return [];
    const where = page ? ` on ${page}` : "";
    // No exception covers a limit that only warns beside another: it may be over.
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
