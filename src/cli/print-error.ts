import { CheckError, messageOf } from "../errors.ts";
import { plain, plainLines } from "../report/escape/terminal.ts";

/** Code points of the longest message: what a page or a build said may be in it. */
const mostCharacters = 4_000;

/** A failure: what happened, the evidence, what to do; the stack only when asked for. */
export function printError(stream: NodeJS.WriteStream, error: unknown, verbose: boolean): void {
  const known = error instanceof CheckError;
  stream.write(
    `budget-check: ${known ? "" : "internal error: "}${plain(messageOf(error), mostCharacters)}\n`,
  );
  if (known && error.detail) stream.write(`${indent(plainLines(error.detail))}\n`);
  if (known && error.advice) stream.write(`${plain(error.advice, mostCharacters)}\n`);
  if (!known && !verbose)
    stream.write("This is a bug of budget-check: please report it with the output of --verbose\n");
  if (verbose && error instanceof Error && error.stack) stream.write(`${plainLines(error.stack)}\n`);
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
