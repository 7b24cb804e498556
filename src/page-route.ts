import type { BundleGroup } from "./types.ts";

/** The route that a page is of by its path: the same, or with parameters (`/shop/[id]`, `/shop/:id`, `/docs/[...path]`). */
export function routeOf(url: string, groups: readonly BundleGroup[]): BundleGroup | null {
  const routes = groups.filter(({ kind }) => kind === "route");
  const path = URL.canParse(url)
    ? new URL(url).pathname.replace(/(\/|\/index\.html|\.html)$/, "") || "/"
    : url;
  return (
    routes.find(({ name }) => name === path) ??
    // Of a route for one part of the path and one for the rest of it, the former is meant.
    routes
      .toSorted((a, b) => Number(a.name.includes("...")) - Number(b.name.includes("...")))
      .find(({ name }) => /[[:]/.test(name) && patternOf(name).test(path)) ??
    null
  );
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
