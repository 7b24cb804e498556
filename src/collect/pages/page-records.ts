import { identityOf } from "./page-paths.ts";
import type { LinkPlace, ShapedPage } from "./page-shapes.ts";

/** A link to a page, on another. */
export interface FoundLink extends LinkPlace {
  path: string;
  isFooter: boolean;
}

/** What was found about a page so far. */
export interface PageRecord extends ShapedPage {
  /** Its path as links spell it, the query included. */
  path: string;
  /** Identities of the pages that link to it, other than in a footer. */
  from: ReadonlySet<string>;
  /** Links that have to be followed from the first page; Infinity if none leads there. */
  depth: number;
  /** Place of the first link to it among all that were found; Infinity if there is none. */
  order: number;
  /** What loading it has shown; absent until then. */
  state?: PageState;
}

/** `leftOut`: it was loaded, and is not a page to visit. `refused`: it is not loaded at all. */
export type PageState = "page" | "leftOut" | "refused";

interface Place extends LinkPlace {
  from: Set<string>;
}

interface Entry {
  identity: string;
  /** Each spelling with the pages that use it. */
  spellings: Map<string, Set<string>>;
  settled?: string;
  places: Map<string, Place>;
  from: Set<string>;
  depth: number;
  order: number;
  state?: PageState;
}

/** Entries that are remembered; a site with more has few templates all the same. */
const mostPages = 10_000;
/** A list that most pages show is a menu, whatever elements it is made of. */
const menuShare = 0.6;

/** All pages that were found, each once, however it is spelled. */
export class PageRecords {
  readonly #entries = new Map<string, Entry>();
  readonly #routeOf: (path: string) => string | null;
  readonly #looked = new Set<string>();
  #links = 0;

  /** @param routeOf the framework's route that answers for a path, where that is known. */
  constructor(routeOf: (path: string) => string | null) {
    this.#routeOf = routeOf;
  }

  /** Adds a page that a sitemap or the build names, or the first one. */
  add(path: string, depth = Infinity): void {
    const entry = this.#entryOf(path);
    if (entry) entry.depth = Math.min(entry.depth, depth);
  }

  /** Adds what a page links to. */
  addLinks(from: string, links: readonly FoundLink[]): void {
    const source = identityOf(from);
    this.#looked.add(source);
    const depth = (this.#entries.get(source)?.depth ?? 0) + 1;
    for (const { path, list, isMenu, isInline, isFooter } of links) {
      this.#links++;
      const entry = this.#entryOf(path, source);
      if (!entry || entry.identity === source) continue;
      // A footer is on every page, and leads to what few visitors want.
      if (!isFooter) entry.from.add(source);
      entry.depth = Math.min(entry.depth, depth);
      entry.order = Math.min(entry.order, this.#links);
      const key = JSON.stringify([list, isMenu, isInline]);
      const place = entry.places.get(key) ?? { list, isMenu, isInline, from: new Set<string>() };
      entry.places.set(key, place);
      place.from.add(source);
    }
  }

  /** What loading a page has shown; a page counts under the path that it came out at. */
  settle(path: string, state: PageState): void {
    const entry = this.#entryOf(path);
    if (!entry) return;
    entry.state = state;
    if (state === "page") entry.settled = path;
  }

  /** A page leads to another: links to it count as links to that one. */
  redirect(path: string, to: string): void {
    const [source, target] = [this.#entryOf(path), this.#entryOf(to)];
    if (!source || !target || source === target) return;
    source.state = "leftOut";
    for (const page of source.from) if (page !== target.identity) target.from.add(page);
    target.depth = Math.min(target.depth, source.depth);
    target.order = Math.min(target.order, source.order);
  }

  stateOf(path: string): PageState | undefined {
    return this.#entries.get(identityOf(path))?.state;
  }

  /** All that may be pages. */
  all(): PageRecord[] {
    const entries = [...this.#entries.values()].filter(({ state }) => state !== "refused");
    return entries.map((entry) => {
      const { identity, from, depth, order, places, state } = entry;
      const path = spellingOf(entry);
      return {
        identity,
        path,
        from,
        depth,
        order,
        route: this.#routeOf(path),
        places: [...places.values()].map(({ list, isMenu, isInline, from: pages }) => ({
          list,
          isInline,
          isMenu: isMenu || (pages.size > 1 && pages.size >= menuShare * this.#looked.size),
        })),
        ...(state && { state }),
      };
    });
  }

  #entryOf(path: string, from?: string): Entry | null {
    const identity = identityOf(path);
    let entry = this.#entries.get(identity);
    if (!entry) {
      if (this.#entries.size >= mostPages) return null;
      const never = { depth: Infinity, order: Infinity };
      entry = { identity, spellings: new Map(), places: new Map(), from: new Set(), ...never };
      this.#entries.set(identity, entry);
    }
    const spelledBy = entry.spellings.get(path) ?? new Set();
    entry.spellings.set(path, spelledBy);
    // A build names `about.html` without its ending, which not every host leaves out: what pages link to answers.
    if (from !== undefined) spelledBy.add(from);
    return entry;
  }
}

/** Without a query if anything spells it so, as most links do; the same whatever was found first. */
function spellingOf({ settled, spellings }: Entry): string {
  if (settled !== undefined) return settled;
  const [[best] = ["/"]] = [...spellings].toSorted(
    ([a, pages], [b, others]) =>
      Number(a.includes("?")) - Number(b.includes("?")) || others.size - pages.size || (a < b ? -1 : 1),
  );
  return best;
}
