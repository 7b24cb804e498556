/** A page that was found, chosen for all pages of its shape. */
export interface FoundPage {
  /** Path in the app, as a budget spells it. */
  path: string;
  /** The same for pages that one template makes: `/product/:n`. */
  shape: string;
  /** How many of the pages that were loaded link to it or to a similar one, other than in a footer. */
  links: number;
  /** How many more pages of its shape were found. */
  similar: number;
}

/** Why a page is left out. */
export type LeftOutKind = "login" | "unsafe" | "download" | "redirect" | "error";

export interface LeftOutPage {
  path: string;
  kind: LeftOutKind;
  /** As a clause: `asks for a password`. Untrusted text. */
  why: string;
}

/** What was found of a site's pages: pure data. Paths and reasons come from pages, and are untrusted text. */
export interface FoundPages {
  /** To be visited: the first page, then by how many pages link there. */
  pages: readonly FoundPage[];
  /** The same order goes on: pages beyond the number that was asked for. Not all of them were loaded. */
  more: readonly FoundPage[];
  leftOut: readonly LeftOutPage[];
  /** Identities (`identityOf`) of all that were found, and not left out because they are no pages. */
  known: ReadonlySet<string>;
  /** The framework's routes with parameters for which no address was found. */
  unknownRoutes: readonly string[];
  /** Pages that were loaded. */
  loaded: number;
  /** The time was over before all that had to be loaded was. */
  isOutOfTime: boolean;
}
