import type { Report } from "../types.ts";
import { mostCommentCharacters } from "./comment.ts";
import { compose } from "./markdown/compose.ts";
import { characters } from "./markdown/fit.ts";
import type { ReportOptions } from "./options.ts";

/** The body of the comment without what only GitHub knows: for a file, or another forge. */
export function markdown(report: Report, { files, maxCharacters }: ReportOptions = {}): string {
  const room = maxCharacters ?? mostCommentCharacters;
  return compose(report, files ? { files } : {}, { room, measure: characters, terse: true });
}
