import { quote } from "../text/quote.ts";

/*
 * Path patterns of Lighthouse's budget.json, as in robots.txt: a prefix of path and query, at most one `*`, and `$` at the end for
 * an exact end.
 * https://github.com/GoogleChrome/lighthouse/blob/v11.7.1/core/config/budget.js
 */

/** What is wrong with a pattern, or null. */
export function wrongLightWalletPath(pattern: string): string | null {
  if (!pattern.startsWith("/")) return `the path ${quote(pattern)} does not begin with "/"`;
  if (pattern.split("*").length > 2) return `the path ${quote(pattern)} has more than one "*"`;
  if (/\$./s.test(pattern)) return `the path ${quote(pattern)} has a "$" before its end`;
  return /\s|\p{Cc}/u.test(pattern) ? `the path ${quote(pattern)} has white space` : null;
}

/** Whether it is a pattern (or none) for every page of a site. */
export function matchesEveryPage(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === "/" || pattern === "/*";
}

/** Whether a pattern (absent: every page) matches a path with its query. */
export function lightWalletMatches(pattern: string | undefined, path: string): boolean {
  const exact = pattern?.endsWith("$") ?? false;
  const [before = "", after] = (exact ? pattern?.slice(0, -1) : pattern)?.split("*") ?? [];
  if (!path.startsWith(before)) return false;
  const rest = path.slice(before.length);
  if (after === undefined) return exact ? rest === "" : true;
  return exact ? rest.endsWith(after) : rest.includes(after);
}
