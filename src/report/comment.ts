import type { Report } from "../types.ts";
import { compose } from "./markdown/compose.ts";
import { characters } from "./markdown/fit.ts";
import type { CommentOptions } from "./markdown/options.ts";

export type { CommentOptions } from "./markdown/options.ts";

/**
 * GitHub refuses a comment of more than 65,536 characters; the difference is for a marker line.
 * https://github.com/orgs/community/discussions/41331
 */
export const mostCommentCharacters = 65_000;

/**
 * The body of the comment on a pull request. Always under GitHub's bound: rows are cut, the least important first, and
 * counted.
 */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  return compose(report, options, { room: mostCommentCharacters, measure: characters, terse: true });
}
