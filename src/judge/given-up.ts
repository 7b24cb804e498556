import type { GivenUp, Verdict } from "../types.ts";

/**
 * Verdicts of pages that were given up because visit after visit failed: undecided limits have too few samples there,
 * and more could not be taken. That is missing data and not noise, so it must not pass as noise does.
 */
export function undecidedIsMissing(
  verdicts: readonly Verdict[],
  givenUp: readonly GivenUp[],
): readonly Verdict[] {
  return verdicts.map((verdict) => {
    const found = givenUp.find(({ page, device }) => page === verdict.page && device === verdict.device);
    if (!found || verdict.status !== "inconclusive") return verdict;
    const reason = `too few visits could be made, the last ones failed: ${found.message}`;
    return { ...verdict, status: "missing", reason };
  });
}
