import type { Survey } from "../survey-page.ts";
import { isOfConsent } from "./consent.ts";

/** As many reasons as a sentence can hold. */
const mostReasons = 3;

/**
 * Why no control of a page is used: the end of a sentence.
 * @param dropped what was tried in vain, with the reason.
 */
export function whyNone(
  { found, skipped, candidates }: Survey,
  dropped: ReadonlyMap<string, string>,
): string {
  if (found === 0) return "the page shows no controls";
  const counts = new Map<string, number>();
  const add = (why: string) => counts.set(why, (counts.get(why) ?? 0) + 1);
  for (const { why } of skipped) add(why);
  for (const { seen } of candidates) if (isOfConsent(seen)) add("belongs to a cookie dialog");
  for (const why of dropped.values()) add(why);
  const reasons = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostReasons);
  const listed = reasons.map(([why, count]) => (count === 1 ? why : `${count} × ${why}`)).join("; ");
  return `none of its ${found} controls is safe to use unasked${listed === "" ? "" : ` (${listed})`}`;
}
