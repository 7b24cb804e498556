import { localesOf, withoutLocale } from "./locales.ts";
import { segmentsOf } from "./page-paths.ts";
import { segmentKind } from "./segment-kinds.ts";

/** Where a link to a page is, on whichever page. */
export interface LinkPlace {
  /** The same for links of one list. */
  list: string;
  /** It stands among others in one element, and not in an element of its own as an entry of a list does. */
  isInline: boolean;
  /** It is in a menu, a header or a footer, whose links name single pages. */
  isMenu: boolean;
}

/** What is known of a page before it is grouped. */
export interface ShapedPage {
  /** Its path, see `identityOf`. */
  identity: string;
  /** Where links to it are; empty for a page that only a sitemap or the build names. */
  places: readonly LinkPlace[];
  /** The framework's route that answers for it; null where that is not known. */
  route: string | null;
}

export interface Shape {
  /** The same for pages that one template makes: `/product/:n`, `/blog/*`. */
  name: string;
  /** A version of another page: in another language, or another page of a list. It stands for its shape last. */
  isVersion: boolean;
}

/** Siblings in one list of a page's content that are one shape. */
const similarInContent = 3;
/** In a menu, entries are single pages; one that long is a table of contents. */
const similarInMenu = 8;
/** Directly below the root there are single pages, except where a list shows many: the posts of a blog. */
const similarAtRoot = 6;

/**
 * Which pages are made by one template, as far as addresses and links show. It depends on what is there and not on the order in
 * which that was found.
 *
 * The framework's own dynamic routes come first. Else a part of the path varies if it is a number, a date or a key; or if
 * several siblings are linked in one list, or are only known from a sitemap.
 * @param declared paths that pages declare as versions of themselves in other languages.
 * @returns by identity.
 */
export function shapesOf(
  pages: readonly ShapedPage[],
  declared: readonly string[] = [],
): ReadonlyMap<string, Shape> {
  const locales = localesOf(
    pages.map(({ identity }) => identity),
    declared,
  );
  const parted = pages.map((page) => {
    const own = withoutLocale(page.identity, locales);
    const listed = own.replace(/\/page\/\d+$/, "") || "/";
    const isVersion = listed !== page.identity;
    const parts = segmentsOf(listed).map(segmentKind);
    return { ...page, parts, isVersion, isStatic: page.route === listed };
  });
  const deepest = Math.max(0, ...parted.map(({ parts }) => parts.length));
  for (let depth = 0; depth < deepest; depth++) varyAt(depth, parted);
  return new Map(
    parted.map(({ identity, route, parts, isVersion, isStatic }) => {
      const own = `/${parts.join("/")}`;
      const isDynamic = route !== null && !isStatic && !isCatchAll(route);
      return [identity, { name: isDynamic ? route : own, isVersion }];
    }),
  );
}

/** `/[...path]` answers for a whole site: it does not show which of its pages are similar. */
function isCatchAll(route: string): boolean {
  return /\[\.\.\.|\*/.test(route);
}

interface PartedPage extends ShapedPage {
  /** What is known to vary is replaced. */
  parts: string[];
  /** It has a route of its own, so that none of its parts varies. */
  isStatic: boolean;
}

/** Replaces the parts at one depth that vary among siblings: pages below the same parent, with the same rest. */
function varyAt(depth: number, pages: readonly PartedPage[]): void {
  const families = Map.groupBy(
    pages.filter(({ parts, isStatic }) => parts.length > depth && !isStatic),
    ({ parts }) => parts.slice(0, depth).join("/"),
  );
  for (const family of families.values()) {
    const varying = varyingIn(family, depth);
    for (const { parts } of family) if (varying.has(parts[depth] ?? "")) parts[depth] = "*";
  }
}

/** The parts of siblings at a depth that only say which record it is. */
function varyingIn(family: readonly PartedPage[], depth: number): ReadonlySet<string> {
  const lists = new Map<string, { isMenu: boolean; names: Set<string> }>();
  const unlinked = new Map<string, Set<string>>();
  const ending = (parts: readonly string[]) => parts.slice(depth + 1).join("/");
  for (const { parts, places } of family) {
    const [name = "", rest] = [parts[depth], ending(parts)];
    if (name === ":n" || name === ":id") continue;
    for (const { list, isMenu, isInline } of places) {
      // Directly below the root, links next to each other lead to single pages.
      if (depth === 0 && isInline && !isMenu) continue;
      const key = JSON.stringify([list, isMenu, rest]);
      const known = lists.get(key) ?? { isMenu, names: new Set<string>() };
      lists.set(key, known);
      known.names.add(name);
    }
    if (places.length === 0) unlinked.set(rest, (unlinked.get(rest) ?? new Set()).add(name));
  }
  const inMenu = new Set([...lists.values()].flatMap(({ isMenu, names }) => (isMenu ? [...names] : [])));
  const varying = new Set<string>();
  for (const { isMenu, names } of lists.values()) {
    const counted = depth === 0 ? new Set([...names].filter((name) => !inMenu.has(name))) : names;
    const needed = isMenu ? similarInMenu : depth === 0 ? similarAtRoot : similarInContent;
    if (counted.size >= needed) for (const name of counted) varying.add(name);
  }
  // What only a sitemap names is like its siblings; without any that are linked, several are like each other.
  for (const names of unlinked.values())
    if (varying.size > 0 || (depth > 0 && names.size >= similarInContent))
      for (const name of names) varying.add(name);
  return varying;
}
