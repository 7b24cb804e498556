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
 * @param pages names and paths of the budget's pages: a metric's own name may have " on " in it, and that of a page may end like a device.
 * @param mayAdd whether any other path is a page too, where each run finds the pages.
 * @throws CheckError USAGE for text without a metric, and for a page that does not exist.
 */
export function readLimitName(text: string, pages: readonly string[], mayAdd = false): LimitName {
  const whole = text.trim();
  const isKnown = ({ page }: { page: string }) => pages.includes(page);
  const withDevice = cutsOf(whole).some(isKnown) ? null : /^(.*\S)\s+\(([^()]+)\)$/s.exec(whole);
  const [, rest = whole, device = null] = withDevice ?? [];
  const cuts = cutsOf(rest);
  const cut = cuts.find(isKnown) ?? cuts.at(-1);
  const metric = cut?.metric ?? rest;
  if (metric === "")
    throw new CheckError("USAGE", `--limit ${JSON.stringify(text)} names no metric`, {
      advice: 'Write it as reports do: --limit "LCP on /", or --limit initial:js',
    });
  if (cut !== undefined && !isKnown(cut) && !(mayAdd && cut.page.startsWith("/")))
    throw new CheckError(
      "USAGE",
      `--limit names the page ${JSON.stringify(cut.page)}, which is not in the budget${didYouMean(cut.page, pages)}`,
      { advice: `Pages of the budget: ${pages.join(", ")}` },
    );
  return { metric, page: cut?.page ?? null, device };
}

/** Every way to read a text as a metric on a page. */
function cutsOf(text: string): { metric: string; page: string }[] {
  return [...text.matchAll(/(?:^|\s+)on\s+/g)].map(({ index, 0: { length } }) => ({
    metric: text.slice(0, index),
    page: text.slice(index + length),
  }));
}

/** The same in one line, as it can be given to `--limit` again. */
export function printLimitName({ metric, page, device }: LimitName): string {
  return `${metric}${page === null ? "" : ` on ${page}`}${device === null ? "" : ` (${device})`}`;
}
