/** The path of a URL, without a slash at its end: servers add and remove it. */
export function pathOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path === "/" ? path : path.replace(/\/$/, "");
}

/** The same with the route that a fragment names, as in `/#/report`. */
export function routeOf(url: string): string {
  const [, route = ""] = /^(#!?\/[^?]*)/.exec(URL.parse(url)?.hash ?? "") ?? [];
  return pathOf(url) + route.replace(/\/$/, "").replace(/^#!?$/, "");
}
