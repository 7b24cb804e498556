import { CheckError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";

/** What `--limit` names: `LCP on /cart (mobile)`, `initial:js`. */
export interface LimitName {
  metric: string;
  /** Name or path of a page; null for all. */
  page: string | null;
  device: string | null;
}

/**
 * Reads a limit as reports write it.
 * @param pages names and paths of the budget's pages: a metric's own name may have " on " in it.
 * @throws CheckError USAGE for text without a metric, and for a page that does not exist.
 */
export function readLimitName(text: string, pages: readonly string[]): LimitName {
  const [, rest = text, device = null] = /^(.*\S)\s+\(([^()]+)\)$/s.exec(text.trim()) ?? [
    undefined,
    text.trim(),
  ];
  const cuts = [...rest.matchAll(/(?:^|\s+)on\s+/g)].map(({ index, 0: { length } }) => ({
    metric: rest.slice(0, index),
    page: rest.slice(index + length),
  }));
  const cut = cuts.find(({ page }) => pages.includes(page)) ?? cuts.at(-1);
  const metric = cut?.metric ?? rest;
  if (metric === "")
    throw new CheckError("USAGE", `--limit ${JSON.stringify(text)} names no metric`, {
      advice: 'Write it as reports do: --limit "LCP on /", or --limit initial:js',
    });
  if (cut !== undefined && !pages.includes(cut.page))
    throw new CheckError(
      "USAGE",
      `--limit names the page ${JSON.stringify(cut.page)}, which is not in the budget${didYouMean(cut.page, pages)}`,
      { advice: `Pages of the budget: ${pages.join(", ")}` },
    );
  return { metric, page: cut?.page ?? null, device };
}

/** The same in one line, as it can be given to `--limit` again. */
export function printLimitName({ metric, page, device }: LimitName): string {
  return `${metric}${page === null ? "" : ` on ${page}`}${device === null ? "" : ` (${device})`}`;
}
