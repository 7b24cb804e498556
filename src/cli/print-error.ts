import { CheckError, messageOf } from "../errors.ts";

/** A failure: what happened, the evidence, what to do; the stack only when asked for. */
export function printError(stream: NodeJS.WriteStream, error: unknown, verbose: boolean): void {
  const known = error instanceof CheckError;
  stream.write(`budget-check: ${known ? "" : "internal error: "}${messageOf(error)}\n`);
  if (known && error.detail) stream.write(`${indent(error.detail)}\n`);
  if (known && error.advice) stream.write(`${error.advice}\n`);
  if (!known && !verbose)
    stream.write("This is a bug of budget-check: please report it with the output of --verbose\n");
  if (verbose && error instanceof Error && error.stack) stream.write(`${error.stack}\n`);
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
