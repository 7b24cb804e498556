import type { CDPSession } from "puppeteer";

/**
 * Keeps a page where it is until its interaction has been measured. A step that leaves the page would take the next paint with it: on
 * this machine the new document is there within milliseconds, for a visitor it is a network away.
 */
export class NavigationHold {
  readonly #session: CDPSession;
  readonly #mainFrame: string;
  readonly #held: string[] = [];
  #holding = false;

  private constructor(session: CDPSession, mainFrame: string) {
    this.#session = session;
    this.#mainFrame = mainFrame;
  }

  static async enable(session: CDPSession): Promise<NavigationHold> {
    const { frameTree } = await session.send("Page.getFrameTree");
    const navigations = new NavigationHold(session, frameTree.frame.id);
    session.on("Fetch.requestPaused", ({ requestId, frameId }) => {
      if (navigations.#holding && frameId === navigations.#mainFrame) navigations.#held.push(requestId);
      else void navigations.#continue(requestId);
    });
    await session.send("Fetch.enable", {
      patterns: [{ resourceType: "Document", requestStage: "Request" }],
    });
    return navigations;
  }

  /** From now on, the page's requests for another document wait. */
  hold(): void {
    this.#holding = true;
  }

  /** Whether the page is on its way. Until it is there or has given up, the browser passes no question on to it. */
  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  async release(): Promise<void> {
    this.#holding = false;
    await Promise.all(this.#held.splice(0).map((id) => this.#continue(id)));
  }

  /** The page may have given the request up meanwhile. */
  async #continue(requestId: string): Promise<void> {
    await this.#session.send("Fetch.continueRequest", { requestId }).catch(() => undefined);
  }
}
