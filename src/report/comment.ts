import type { Report } from "../types.ts";
import { code } from "./escape/markdown.ts";
import { brokenStage } from "./markdown/broken.ts";
import { compose } from "./markdown/compose.ts";
import { characters } from "./markdown/fit.ts";
import { brokenLine } from "./markdown/opening.ts";
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

/** A run that has no report, since it ended before it could measure: a wrong budget, a shard that is missing. */
export interface Failure {
  /** Of a known failure, else null. */
  code: string | null;
  message: string;
}

/** The comment of a run without a report, in place of what an earlier run said. */
export function renderFailure({ code: known, message }: Failure, options: CommentOptions = {}): string {
  const { what, advice } = brokenStage(known);
  return `${brokenLine(what, options)}\n\n${code(message, 400)}\n\nSo nothing was judged, and the gate does not pass. ${advice(options.runUrl)}\n`;
}
