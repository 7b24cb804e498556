import type { Report } from "../types.ts";
import { code } from "./escape/markdown.ts";
import { brokenStage } from "./markdown/broken.ts";
import { brokenLine, compose } from "./markdown/compose.ts";
import type { Composed } from "./markdown/compose.ts";
import type { CommentOptions } from "./markdown/options.ts";
import type { Part } from "./markdown/parts.ts";
import type { ReportOptions } from "./options.ts";

export type { CommentOptions } from "./markdown/options.ts";

/**
 * GitHub refuses a comment of more than 65,536 characters; the difference is for a marker line.
 * https://github.com/orgs/community/discussions/41331
 */
export const mostCommentCharacters = 65_000;

/**
 * GitHub drops a summary of more than 1 MiB a step without a word; what is left is for the step's own lines.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const mostSummaryBytes = 1_000_000;

/**
 * The body of the comment on a pull request. Always under GitHub's bound: rows are cut, the least important first, and
 * counted.
 */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  return within(mostCommentCharacters, characters, compose(report, options, true));
}

/** The job summary: the comment with all that the comment has no room for, and in full where nothing changed. */
export function renderSummary(report: Report, options: CommentOptions = {}): string {
  return within(mostSummaryBytes, bytes, compose(report, options, false));
}

/** The body of the comment without what only GitHub knows: for a file, or another forge. */
export function markdown(
  report: Report,
  { files, command, recheck, maxCharacters = mostCommentCharacters }: ReportOptions = {},
): string {
  const options = {
    ...(files && { files }),
    ...(command !== undefined && { command }),
    ...(recheck !== undefined && { recheck }),
  };
  return within(maxCharacters, characters, compose(report, options, true));
}

/** A run that has no report, since it ended before it could measure: a wrong budget, a shard that is missing. */
export interface Failure {
  /** Code of a known failure, otherwise null. */
  code: string | null;
  message: string;
}

/** The comment of a run without a report, in place of what an earlier run said. */
export function renderFailure({ code: known, message }: Failure, options: CommentOptions = {}): string {
  const { what, advice } = brokenStage(known);
  return `${brokenLine(what, options)}\n\n${code(message, 400)}\n\nNo limits could be checked, so the gate fails. ${advice(options.runUrl)}\n`;
}

/** How much room a text takes: characters for a comment, bytes for a job summary. */
type Measure = (text: string) => number;

/** UTF-16 units: never fewer than what GitHub counts as characters. */
const characters: Measure = (text) => text.length;

const encoder = new TextEncoder();

/** UTF-8 bytes. */
const bytes: Measure = (text) => encoder.encode(text).length;

/** The text within its room: the parts get what opening and closing leave of it. */
function within(room: number, measure: Measure, { opening, parts, closing }: Composed): string {
  return opening + fit(parts, room - measure(opening) - measure(closing), measure) + closing;
}

const cut = (left: number) => `\n${left} more did not fit; the full report has them.\n`;

const leftOut = (parts: readonly Part[]) =>
  parts.length === 0
    ? ""
    : `Left out, since it did not fit: ${parts.map(({ name, rows }) => `${name} (${rows.length})`).join(", ")}.\n`;

/**
 * Joins parts in their order, within `room`. Room is given out by importance, row by row, so that no table or fold is
 * ever cut in its middle; what does not fit is counted. Only where there is no room even for that it is left unsaid.
 */
function fit(parts: readonly Part[], room: number, measure: Measure): string {
  const apology = measure(leftOut(parts));
  let left = room - apology;
  const kept = new Map<Part, number>();
  for (const part of parts.toSorted((a, b) => a.importance - b.importance)) {
    const notice = measure(cut(part.rows.length)) + 1;
    let used = measure(part.open) + measure(part.close) + 1;
    let rows = 0;
    for (const row of part.rows) {
      const size = measure(row) + 1;
      const isLast = rows === part.rows.length - 1;
      if (used + size + (isLast ? 0 : notice) > left) break;
      used += size;
      rows++;
    }
    if (rows < part.rows.length) used += notice;
    if (used > left || (rows === 0 && part.rows.length > 0)) continue;
    kept.set(part, rows);
    left -= used;
  }
  const text = parts.map((part) => printed(part, kept.get(part))).join("");
  const missing = leftOut(parts.filter((part) => !kept.has(part)));
  return measure(text) + measure(missing) > room ? text : text + missing;
}

function printed(part: Part, rows: number | undefined): string {
  if (rows === undefined) return "";
  const missing = part.rows.length - rows;
  const lines = part.rows.slice(0, rows).map((row) => `${row}\n`);
  return `${part.open}${lines.join("")}${missing > 0 ? `${cut(missing)}\n` : ""}${part.close}\n`;
}
