import { pathOf } from "../../bundle/route-of.ts";
import type { Budget, Bundle } from "../../types.ts";
import { builtPages } from "./built-pages.ts";

/** As many as a reader needs to see what is meant. */
const mostNamed = 3;

/**
 * If the user named no pages: how many more the build has, and how to add them. Null if the budget or the command line
 * names pages, if they are found automatically, and if no others are known.
 * @param isStatic our own server answers from the weighed folder, so that each document in it is a page.
 */
export function unvisitedPages(
  { pages, arePagesAssumed, autoPages }: Pick<Budget, "pages" | "arePagesAssumed" | "autoPages">,
  bundle: Pick<Bundle, "assets" | "groups"> | null,
  isStatic: boolean,
): string | null {
  const [first] = pages;
  if (!arePagesAssumed || autoPages || !first || !bundle) return null;
  const { paths, patterns } = builtPages(bundle, isStatic);
  const visited = new Set(pages.map(({ path }) => pathOf(path)));
  const isOther = (path: string) => !visited.has(path);
  const others = [...paths, ...patterns].filter(isOther);
  if (others.length === 0) return null;
  const named = paths
    .filter(isOther)
    .toSorted((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  const kind = isStatic ? "page" : "route";
  const count = `${others.length} more ${kind}${others.length === 1 ? "" : "s"}`;
  const [example = "/path"] = named;
  const shown = named.slice(0, mostNamed);
  const which =
    shown.length === 0
      ? ""
      : shown.length === others.length
        ? ` (${shown.join(", ")})`
        : `, such as ${shown.join(", ")}`;
  return (
    `Only ${first.path} is visited, and the build has ${count}${which}. ` +
    `Name those to measure in the budget: "pages": ${JSON.stringify([first.path, example]).replace(",", ", ")}, ` +
    'or let them be found: "pages": "auto"; ' +
    `npx budget-check discover ${example} proposes interactions for one`
  );
}
