import type { FoundPages } from "../../collect/pages/found-pages.ts";
import { identityOf } from "../../collect/pages/page-paths.ts";
import type { Allowance, Budget, Note } from "../../types.ts";

/**
 * A budget with the pages that were found, each called by its path, with the limits and the setup of the first. Exceptions that
 * name a page get the name that it has now; those whose page was not found are noted.
 */
export function withPages(budget: Budget, found: FoundPages): { budget: Budget; notes: Note[] } {
  const [first] = budget.pages;
  if (!first) return { budget, notes: [] };
  const pages = found.pages.map(({ path }) => ({ ...first, name: path, path }));
  const names = new Map(pages.map(({ path }) => [identityOf(path), path]));
  const notes: Note[] = [];
  const allow = budget.allow.map((exception): Allowance => {
    const { page, limit } = exception;
    if (page === undefined) return exception;
    const name = names.get(identityOf(page));
    if (name === undefined) notes.push({ level: "warn", text: unused(limit, page) });
    return name === undefined ? exception : { ...exception, page: name };
  });
  return { budget: { ...budget, pages, allow }, notes };
}

function unused(limit: string, page: string): string {
  return `The exception for ${limit} on ${page} does not apply: the page is not among those that were found. Name it in "pages" to measure it`;
}
