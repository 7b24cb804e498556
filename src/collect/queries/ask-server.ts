import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";

/** Data that a page asks for once it has loaded is asked for by then. */
const quietMs = 1_000;

/**
 * Loads a page once more, as fast as it can, for what that makes its server do. Nothing of it is a sample of a time.
 * @returns when the load began and when its tab was gone, milliseconds since 1970.
 * @throws Error where the page cannot be loaded or its server answers with an error; the signal's reason on abort.
 */
export async function askServer(
  options: Load & { signal: AbortSignal },
): Promise<{ from: number; to: number }> {
  const { url, onLoaded } = options;
  const from = await inPreparedTab(options, async (page) => {
    // For a repeat view, the load that fills the cache is over.
    const startedAt = Date.now();
    const status = await openAndSettle(page, url, quietMs);
    if (status !== null && status >= 400) throw new Error(`the server answered with status ${status}`);
    await onLoaded?.(page);
    return startedAt;
  });
  return { from, to: Date.now() };
}
