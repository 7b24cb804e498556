import type { Node } from "jsonc-parser";
import { isOfCommand } from "../../command-metric.ts";
import { findMetric } from "../../metrics/index.ts";
import type { Allowance } from "../../types.ts";
import { bundleUnit } from "../../bundle-limits/index.ts";
import { unknownLimit } from "./limit-keys.ts";
import { didYouMean } from "../../nearest.ts";
import { itemsOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading, Written } from "../text/nodes.ts";
import type { PageEntry } from "./pages.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";

const dayMs = 86_400_000;

/** An approved exception as a file writes it; its page is looked up once all pages are known. */
export type AllowanceEntry = Omit<Allowance, "page"> & { page?: Written<string> };

/** Reads `allow`. An expired exception is a mistake, so that nobody misses that it has ended. */
export function readAllowances(node: Node, now: Date, reading: Reading): AllowanceEntry[] {
  return itemsOf(node).flatMap((item) => {
    const [limitNode, reasonNode, expiresNode, pageNode] = ["limit", "reason", "expires", "page"].map((key) =>
      valueOf(item, key),
    );
    const limit = textOf(limitNode);
    const reason = textOf(reasonNode);
    const expires = textOf(expiresNode);
    const page = textOf(pageNode);
    const report = (at: Node | undefined, text: string | null) => {
      if (at && text !== null) reading.problems.add(reading.source, at, text);
    };
    const ofBundle = limit !== undefined && bundleUnit(limit) !== undefined;
    // Whether the budget has this command is only known once all files are read.
    const ofCommand = limit !== undefined && isOfCommand(limit);
    const hasPage = !ofBundle && !ofCommand;
    if (limit !== undefined && hasPage && !findMetric(limit)) report(limitNode, unknownLimit(limit));
    if (reason?.trim() === "") report(reasonNode, "the reason of the exception is empty");
    if (expires !== undefined) report(expiresNode, wrongExpiry(expires, now));
    if (!hasPage)
      report(
        pageNode,
        `the exception can never apply: ${quote(limit)} is a ${ofBundle ? "bundle limit" : "limit on a command"}, which has no page`,
      );
    if (limit === undefined || reason === undefined || expires === undefined) return [];
    const { position } = written(reading, item, null);
    return [
      {
        limit,
        reason: reason.trim(),
        expires,
        position,
        ...(pageNode && page !== undefined && hasPage && { page: written(reading, pageNode, page) }),
      },
    ];
  });
}

/**
 * Exceptions with the name of their page, which a file may give as name or path.
 * @param pages null where they are found on the served site: then an exception can name any path.
 */
export function resolveAllowances(
  entries: readonly AllowanceEntry[],
  pages: readonly PageEntry[] | null,
  problems: Problems,
): Allowance[] {
  return entries.map(({ page, ...entry }) => {
    if (!page) return entry;
    if (!pages) {
      if (!page.value.startsWith("/"))
        problems.addAt(
          page.position,
          `${quote(page.value)} is not a path: pages that are found automatically are called by their path`,
        );
      return { ...entry, page: page.value };
    }
    const found = pages.find((known) => known.name === page.value || known.path === page.value);
    if (!found) {
      const words = pages.flatMap((known) => [known.name, known.path]);
      problems.addAt(
        page.position,
        `the budget has no page ${quote(page.value)}${didYouMean(page.value, words)}`,
      );
    }
    return { ...entry, page: found?.name ?? page.value };
  });
}

/** An exception holds until the end of the day `expires` in UTC, so that it ends at the same time on every machine. */
function wrongExpiry(text: string, now: Date): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return `${quote(text)} is not a date such as "2027-01-31"`;
  // Date.parse reads 30 February as 2 March.
  if (new Date(day).toISOString().slice(0, 10) !== text) return `${quote(text)} is not a day of the calendar`;
  if (now.getTime() >= day + dayMs)
    return `the exception expired on ${text}: fix the page, or approve it again`;
  return null;
}
