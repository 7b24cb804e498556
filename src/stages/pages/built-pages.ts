import { pathOf } from "../../bundle/route-of.ts";
import type { Bundle } from "../../types.ts";

/**
 * Documents of a build that are not pages of the app: error pages, shells for other paths, and a framework's own files.
 */
const notAPage = /(?:^|\/)(?:_[^/]*|[45]\d\d|200|index\.csr|offline)$/;

/** The pages that a build names. */
export interface BuiltPages {
  /** Paths of documents and of routes without parameters. */
  paths: readonly string[];
  /** `/blog/[slug]`, `/blog/:slug`, `/blog/*`: an address of it is not known. */
  patterns: readonly string[];
}

/**
 * The pages that a build has, as far as its files show.
 * @param isStatic our own server answers from the weighed folder, so that each document in it is a page.
 */
export function builtPages(bundle: Pick<Bundle, "assets" | "groups"> | null, isStatic: boolean): BuiltPages {
  const { assets = [], groups = [] } = bundle ?? {};
  const documents = isStatic
    ? assets.flatMap(({ file, type }) => (type === "html" ? [addressOf(`/${file}`)] : []))
    : [];
  const routes = groups.flatMap(({ kind, name }) => (kind === "route" ? [addressOf(name)] : []));
  const all = [...new Set([...documents, ...routes])].filter(
    (path) => path.startsWith("/") && !notAPage.test(path),
  );
  const { false: paths = [], true: patterns = [] } = Object.groupBy(all, (path) =>
    isPattern(path) ? "true" : "false",
  );
  return { paths, patterns };
}

function isPattern(route: string): boolean {
  return /[[\]:*]/.test(route);
}

/** A file or a route as builds name them, as the path of an address. */
function addressOf(name: string): string {
  return pathOf(name.replace(/[%?#]/g, encodeURIComponent));
}
