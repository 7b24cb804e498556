import type { Writable } from "node:stream";
import { CheckError, messageOf } from "../errors.ts";

/**
 * Prints a failure to a terminal or a log. The code that words it is only loaded now. Never rejects, even if that code
 * cannot be loaded because of the same failure: otherwise, the handler of unhandled failures would get one more each
 * time.
 * @param verbose with the stack.
 */
export async function printFailure(
  stream: Pick<Writable, "write">,
  error: unknown,
  verbose: boolean,
): Promise<void> {
  const { renderError } = await import("./render-error.ts").catch(() => ({ renderError: renderPlainly }));
  stream.write(renderError(error, verbose));
}

/** No control characters: what a page or a build said may be in it. */
function renderPlainly(error: unknown): string {
  const advice = error instanceof CheckError && error.advice ? `\n${error.advice}` : "";
  return `budget-check: ${messageOf(error).replaceAll(/\p{C}/gu, "")}${advice}\n`;
}
