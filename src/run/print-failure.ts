import type { Writable } from "node:stream";
import { CheckError, messageOf } from "../errors.ts";

/**
 * Prints a failure to a terminal or a log. What words it is loaded only now. Never rejects, not even where that cannot be loaded
 * for the very failure: whoever takes failures that nothing handles would be given one more with each.
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
