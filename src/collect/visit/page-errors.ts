import type { Page } from "puppeteer";
import { messageOf } from "../../errors.ts";
import type { Redact } from "../../secrets.ts";
import type { VisitRequest } from "../../types.ts";

/** More than these add nothing to the word that the page is broken. */
const mostErrors = 3;
const mostCharacters = 200;

/**
 * Collects what the page throws from now on. A broken page loads fast: nothing of its speed says that it is broken.
 * @returns the warnings so far, at most {@link mostErrors}.
 */
export function watchExceptions(page: Page, redact: Redact): () => string[] {
  const thrown = new Set<string>();
  page.on("pageerror", (error) => {
    if (thrown.size < mostErrors) thrown.add(redact(messageOf(error)).slice(0, mostCharacters));
  });
  return () => [...thrown].map((message) => `the page threw while it loaded: ${message}`);
}

/** The page's own scripts and styles that it asked for and did not get. */
export function brokenCode(requests: readonly VisitRequest[]): string[] {
  return requests
    .filter(
      ({ type, status, thirdParty }) =>
        (type === "script" || type === "stylesheet") && status >= 400 && !thirdParty,
    )
    .slice(0, mostErrors)
    .map(({ type, url, status }) => `the ${type} ${new URL(url).pathname} answered ${status}`);
}
