import type { BundleGroup } from "../types.ts";

/** The route that a page is of by its address: the same path, or one with parameters (`/shop/[id]`, `/shop/:id`, `/docs/[...path]`). */
export function routeOf(url: string, groups: readonly BundleGroup[]): BundleGroup | null {
  const routes = groups.filter(({ kind }) => kind === "route");
  const path = pathOf(url);
  return (
    routes.find(({ name }) => name === path) ??
    // If one route matches a single part of the path and another the rest of it, the former applies.
    routes
      .toSorted((a, b) => Number(a.name.includes("...")) - Number(b.name.includes("...")))
      .find(({ name }) => /[[:]/.test(name) && patternOf(name).test(path)) ??
    null
  );
}

/** The path as routes are called: without its file, query and last slash. */
export function pathOf(url: string): string {
  const path = URL.parse(url, "http://site.invalid")?.pathname ?? url;
  return path.replace(/(\/|\/index\.html|\.html)$/, "") || "/";
}

function patternOf(route: string): RegExp {
  const segments = route.split("/").slice(1);
  const source = segments.map((segment) => {
    if (/^\[\[\.\.\..*\]\]$/.test(segment)) return "(/.*)?";
    if (/^\[\.\.\..*\]$/.test(segment)) return "/.+";
    if (/^(\[.*\]|:.+)$/.test(segment)) return "/[^/]+";
    return `/${segment.replace(/[^\w]/g, "\\$&")}`;
  });
  return new RegExp(`^${source.join("")}$`);
}
