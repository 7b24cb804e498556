import type { Page } from "puppeteer";
import { messageOf } from "../../errors.ts";
import type { Redact } from "../../secrets.ts";
import type { CodeFailure } from "../../types.ts";

/** More than these add nothing to the word that the page is broken. */
const mostErrors = 3;
const mostCharacters = 200;
/** Either text may have been cut off at another place. */
const mostCompared = 100;

/**
 * Collects what the page throws from now on. A broken page loads fast: nothing of its speed says that it is broken.
 * @returns the messages so far, at most {@link mostErrors}.
 */
export function watchExceptions(page: Page, redact: Redact): () => string[] {
  const thrown = new Set<string>();
  page.on("pageerror", (error) => {
    if (thrown.size < mostErrors) thrown.add(redact(messageOf(error)).slice(0, mostCharacters));
  });
  return () => [...thrown];
}

/** A warning of each message that was thrown, unless the page's code that failed says it already. */
export function warnOfExceptions(messages: readonly string[], failures: readonly CodeFailure[]): string[] {
  const said = failures.filter(({ reason }) => reason === "syntax" || reason === "threw");
  return messages
    .filter((message) => !said.some(({ detail }) => detail.includes(message.slice(0, mostCompared))))
    .map((message) => `the page threw while it loaded: ${message}`);
}
