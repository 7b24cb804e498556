import { CheckError, messageOf } from "../errors.ts";
import { plain, plainLines } from "../report/escape/terminal.ts";

/** Code points of the longest message: what a page or a build said may be in it. */
const mostCharacters = 4_000;

/** A failure as text for a terminal or a log: what happened, the evidence, what to do; the stack only when asked for. */
export function renderError(error: unknown, verbose: boolean): string {
  const known = error instanceof CheckError;
  const stack = verbose && error instanceof Error ? error.stack : undefined;
  const lines = [
    `budget-check: ${known ? "" : "internal error: "}${plain(messageOf(error), mostCharacters)}`,
    ...(known && error.detail ? [plainLines(error.detail).replace(/^/gm, "  ")] : []),
    ...(known && error.advice ? [plain(error.advice, mostCharacters)] : []),
    ...(!known && !verbose
      ? ["This is a bug of budget-check: please report it with the output of --verbose"]
      : []),
    ...(stack ? [plainLines(stack)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
