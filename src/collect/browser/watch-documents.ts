import type { CDPSession, Page } from "puppeteer";

/** A document of a tab's main frame that took the place of another. */
export interface LeftDocument {
  /** URL of the document that came. */
  to: string;
  /** Documents that were left so far, this one included. */
  times: number;
  /** Whether the page counted as loaded already: what is being measured is gone. */
  late: boolean;
}

export interface DocumentWatch {
  /** From now on the page counts as loaded. */
  settle(): void;
  /** How long ago the document that stands now has loaded, milliseconds; 0 while it has not. */
  loadedForMs(): number;
  /** Ends the watch; a navigation after this is somebody else's. Safe to call twice. */
  stop(): void;
}

/**
 * Watches which documents a tab's main frame shows. Server redirects, `history.pushState`, fragments, downloads and
 * frames do not count: these leave the document in place. `location`, `<meta http-equiv="refresh">` and reloads do.
 * @param onLeave called each time that the page itself replaces its document; the first document is not counted.
 */
export async function watchDocuments(
  page: Page,
  onLeave: (left: LeftDocument) => void,
): Promise<DocumentWatch> {
  const session = await page.createCDPSession();
  await session.send("Page.enable");
  let documents = 0;
  let settled = false;
  let stopped = false;
  let loadedAt: number | null = null;
  session.on("Page.frameNavigated", ({ frame: { parentId, url } }) => {
    // A tab begins with an empty document, and Lighthouse begins with another.
    if (parentId !== undefined || stopped || (documents === 0 && url === "about:blank")) return;
    loadedAt = null;
    documents++;
    if (documents > 1) onLeave({ to: url, times: documents - 1, late: settled });
  });
  session.on("Page.loadEventFired", () => {
    if (documents > 0) loadedAt = performance.now();
  });
  return {
    settle: () => {
      settled = true;
    },
    loadedForMs: () => (loadedAt === null ? 0 : performance.now() - loadedAt),
    stop: () => {
      if (stopped) return;
      stopped = true;
      detach(session);
    },
  };
}

function detach(session: CDPSession): void {
  session.detach().catch(() => undefined);
}
