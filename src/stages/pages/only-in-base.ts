import type { FoundPages } from "../../collect/pages/found-pages.ts";
import { identityOf } from "../../collect/pages/page-paths.ts";
import type { Page } from "../../types.ts";

/** Paths of pages that were found on base, for which nothing was found on head: neither the page itself nor a similar one. */
export function onlyInBase(found: FoundPages, before: FoundPages): string[] {
  const shapes = new Set([...found.pages, ...found.more].map(({ shape }) => shape));
  return before.pages
    .filter(({ path, shape }) => !found.known.has(identityOf(path)) && !shapes.has(shape))
    .map(({ path }) => path);
}

/** Paths of pages that a saved report has, and that this run does not visit. */
export function onlyInReport(visited: readonly Page[], stored: readonly Pick<Page, "path">[]): string[] {
  const known = new Set(visited.map(({ path }) => identityOf(path)));
  return stored.map(({ path }) => path).filter((path) => !known.has(identityOf(path)));
}
