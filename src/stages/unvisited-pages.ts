import { pathOf } from "../bundle/route-of.ts";
import type { Budget, Bundle } from "../types.ts";

/**
 * Documents of a build that are not pages of the app: error pages, shells for other paths, and a framework's own files.
 */
const notAPage = /(?:^|\/)(?:_[^/]*|[45]\d\d|200|index\.csr|offline)$/;

/** As many as a reader needs to see what is meant. */
const mostNamed = 3;

/**
 * If the user named no pages: how many more the build has, and how to add them. Null if the budget or the command line
 * names pages, and if no others are known.
 * @param isStatic our own server answers from the weighed folder, so that each document in it is a page.
 */
export function unvisitedPages(
  { pages, arePagesAssumed }: Pick<Budget, "pages" | "arePagesAssumed">,
  bundle: Pick<Bundle, "assets" | "groups"> | null,
  isStatic: boolean,
): string | null {
  const [first] = pages;
  if (!arePagesAssumed || !first || !bundle) return null;
  const documents = isStatic
    ? bundle.assets.flatMap(({ file, type }) => (type === "html" ? [addressOf(`/${file}`)] : []))
    : [];
  const routes = (bundle.groups ?? []).flatMap(({ kind, name }) =>
    kind === "route" ? [addressOf(name)] : [],
  );
  const visited = new Set(pages.map(({ path }) => pathOf(path)));
  const others = [...new Set([...documents, ...routes])].filter(
    (path) => path.startsWith("/") && !visited.has(path) && !notAPage.test(path),
  );
  if (others.length === 0) return null;
  const named = others
    .filter((path) => !isPattern(path))
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
    `Name those to measure in the budget: "pages": ${JSON.stringify([first.path, example]).replace(",", ", ")}; ` +
    `npx budget-check discover ${example} proposes interactions for one`
  );
}

/** `/blog/[slug]`, `/blog/:slug`, `/blog/*`: an address of it is not known. */
function isPattern(route: string): boolean {
  return /[[\]:*]/.test(route);
}

/** A file or a route as builds name them, as the path of an address. */
function addressOf(name: string): string {
  return pathOf(name.replace(/[%?#]/g, encodeURIComponent));
}
