import { CDPSessionEvent, type CDPSession, type Page } from "puppeteer";
import { within } from "./within.ts";

/** A global function of every document, by which it can speak while it cannot be asked. */
export const messageFunction = "__budgetCheckMessage";

const longestDisposalMs = 1_000;

/**
 * A session of our own with the page and with each frame that has a process of its own, also those that come later. Puppeteer's
 * CPU throttling reaches the page alone.
 */
export class PageTargets implements AsyncDisposable {
  readonly page: CDPSession;
  readonly #sessions = new Set<CDPSession>();
  readonly #onMessage: (payload: string) => void;
  #cpuSlowdown = 1;

  private constructor(page: CDPSession, onMessage: (payload: string) => void) {
    this.page = page;
    this.#onMessage = onMessage;
  }

  /** @param onMessage what a document says through the function `messageFunction`. */
  static async attach(page: Page, onMessage: (payload: string) => void): Promise<PageTargets> {
    const targets = new PageTargets(await page.createCDPSession(), onMessage);
    await targets.#follow(targets.page);
    return targets;
  }

  get sessions(): readonly CDPSession[] {
    return [...this.#sessions];
  }

  /** @param factor how many times slower the main threads run; 1 for as fast as they can. */
  async slowDown(factor: number): Promise<void> {
    this.#cpuSlowdown = factor;
    await Promise.all(this.sessions.map((session) => this.#throttle(session)));
  }

  async #follow(session: CDPSession): Promise<void> {
    this.#sessions.add(session);
    session.on(CDPSessionEvent.SessionAttached, (child) => void this.#follow(child).catch(() => undefined));
    session.on(CDPSessionEvent.SessionDetached, (child) => this.#sessions.delete(child));
    session.on("Runtime.bindingCalled", ({ name, payload }) => {
      if (name === messageFunction) this.#onMessage(payload);
    });
    if (session !== this.page) await this.#throttle(session);
    // Enabled, it also gives the function to documents to come.
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: messageFunction });
    await session.send("Target.setAutoAttach", {
      autoAttach: true,
      flatten: true,
      waitForDebuggerOnStart: false,
    });
  }

  /** Workers are attached too, and have no such command. */
  async #throttle(session: CDPSession): Promise<void> {
    await session
      .send("Emulation.setCPUThrottlingRate", { rate: this.#cpuSlowdown })
      .catch((error: unknown) => {
        if (session === this.page) throw error;
      });
  }

  /** A page that hangs takes no more commands. */
  async [Symbol.asyncDispose](): Promise<void> {
    await within(
      longestDisposalMs,
      this.slowDown(1).then(() => this.page.detach()),
    );
  }
}
