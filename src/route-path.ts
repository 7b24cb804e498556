/** The URL of a route without its origin, which differs from run to run. */
export function routePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
