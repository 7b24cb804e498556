import type { FoundPages } from "../../collect/pages/found-pages.ts";
import { identityOf } from "../../collect/pages/page-paths.ts";

/** A page of base: one that was found there with its shape, or one of a saved report. */
export interface PageOfBase {
  path: string;
  shape?: string;
}

/** Paths of pages of base for which nothing was found on head: neither the page itself nor a similar one. */
export function onlyInBase({ known, pages, more }: FoundPages, before: readonly PageOfBase[]): string[] {
  const shapes = new Set([...pages, ...more].map(({ shape }) => shape));
  return before
    .filter(({ path, shape }) => !known.has(identityOf(path)) && !(shape !== undefined && shapes.has(shape)))
    .map(({ path }) => path);
}
