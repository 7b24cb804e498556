import { identityOf, comparePaths } from "./page-paths.ts";
import type { PageRecord } from "./page-records.ts";
import { shapesOf } from "./page-shapes.ts";

/** Pages that one template makes. */
export interface PageShape {
  name: string;
  /** Best first: the one to visit for all of them. */
  members: readonly PageRecord[];
  /** How many of the pages that were loaded link to one of them, other than in a footer. */
  links: number;
  /** Links that have to be followed from the first page. */
  depth: number;
  order: number;
}

/**
 * All shapes of a site, the most important first: the first page, then by how many pages link to them.
 *
 * Nothing here is measured, and nothing depends on which revision is base: pages are chosen by their addresses and by links to
 * them, so that a choice cannot prefer pages on which one side is faster.
 * @param first path of the page that comes first in any case.
 * @param declared paths that pages declare as versions of themselves in other languages.
 */
export function rankShapes(
  records: readonly PageRecord[],
  first: string,
  declared: readonly string[] = [],
): PageShape[] {
  const start = identityOf(first);
  const shapes = shapesOf(records, declared);
  const grouped = Map.groupBy(records, ({ identity }) => shapes.get(identity)?.name ?? identity);
  return [...grouped]
    .map(([name, members]) => {
      const own = new Set(members.map(({ identity }) => identity));
      const open = members.filter(({ state }) => state !== "leftOut");
      const from = new Set(open.flatMap((member) => [...member.from]).filter((page) => !own.has(page)));
      const isVersion = ({ identity }: PageRecord) => shapes.get(identity)?.isVersion ?? false;
      return {
        name,
        members: members.toSorted(
          (a, b) =>
            Number(b.identity === start) - Number(a.identity === start) ||
            Number(b.state === "page") - Number(a.state === "page") ||
            Number(isVersion(a)) - Number(isVersion(b)) ||
            b.from.size - a.from.size ||
            comparePaths(a.identity, b.identity),
        ),
        links: from.size,
        depth: Math.min(...members.map(({ depth }) => depth)),
        order: Math.min(...members.map(({ order }) => order)),
      };
    })
    .toSorted(
      (a, b) =>
        Number(isFirst(b, start)) - Number(isFirst(a, start)) ||
        b.links - a.links ||
        compareNumbers(a.order, b.order) ||
        compareShapes(a, b),
    );
}

/** Shapes in the order in which their pages are loaded: breadth first. */
export function crawlOrder(shapes: readonly PageShape[]): PageShape[] {
  return shapes.toSorted(
    (a, b) => compareNumbers(a.depth, b.depth) || b.links - a.links || compareShapes(a, b),
  );
}

function isFirst({ members }: PageShape, start: string): boolean {
  return members[0]?.identity === start;
}

function compareShapes(a: PageShape, b: PageShape): number {
  return comparePaths(a.members[0]?.identity ?? "", b.members[0]?.identity ?? "");
}

/** Infinity minus Infinity is not a number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
