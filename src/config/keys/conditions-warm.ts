import { findMetric } from "../../metrics/index.ts";
import { cacheHit } from "../../metrics/cache-hit.ts";
import type { PageEntry } from "./pages.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import type { Rules } from "./rules.ts";

/** Whether a limit is on something that only a repeat view has. */
export function isOfWarmPages(metric: string): boolean {
  return findMetric(metric) === cacheHit;
}

/** Reports limits on the cache if no page is a repeat view, and such limits of a page that is not one. */
export function reportColdLimits(
  ofBudget: readonly Rules[],
  pages: readonly PageEntry[],
  problems: Problems,
): void {
  const report = (limits: Rules, why: string) => {
    for (const [metric, { position, removed }] of limits)
      if (!removed && isOfWarmPages(metric))
        problems.addAt(position, `${metric} can never apply: ${why}; did you mean to write "warm": true?`);
  };
  if (!pages.some(({ warm }) => warm))
    for (const limits of ofBudget) report(limits, "no page is a repeat view");
  for (const { name, limits, warm } of pages)
    if (!warm) report(limits, `the page ${quote(name)} is not a repeat view`);
}
