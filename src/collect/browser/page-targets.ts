import type { CDPSession, Page } from "puppeteer";
import { inTime, within } from "./within.ts";

/** A global function of every document, by which it can speak while it cannot be asked. */
export const messageFunction = "__budgetCheckMessage";

const longestDisposalMs = 1_000;
/** A main thread takes the command between two of its tasks. */
const longestThrottlingMs = 10_000;

/** A document in which scripts of the page run. */
export interface PageDocument {
  session: CDPSession;
  /** Id of its execution context, for `Runtime.evaluate`. */
  contextId: number;
}

/**
 * A session of our own with the page and with each frame that has a process of its own, also those that come later. Puppeteer's
 * CPU throttling reaches the page alone. Workers are left alone: one that is busy answers no command, and delays no paint.
 */
export class PageTargets implements AsyncDisposable {
  readonly page: CDPSession;
  readonly #tab: Page;
  readonly #sessions = new Map<CDPSession, Map<number, PageDocument>>();
  readonly #onMessage: (payload: string) => void;
  #cpuSlowdown = 1;

  private constructor(tab: Page, page: CDPSession, onMessage: (payload: string) => void) {
    this.#tab = tab;
    this.page = page;
    this.#onMessage = onMessage;
  }

  /** @param onMessage what a document says through the function `messageFunction`. */
  static async attach(page: Page, onMessage: (payload: string) => void): Promise<PageTargets> {
    const targets = new PageTargets(page, await page.createCDPSession(), onMessage);
    await targets.#follow(targets.page);
    return targets;
  }

  /** The documents that are there now. Puppeteer would wait for those of frames that have none yet. */
  get documents(): readonly PageDocument[] {
    return [...this.#sessions.values()].flatMap((documents) => [...documents.values()]);
  }

  /**
   * Does something in the sessions of the page and of all its frames at the same time.
   * @param longestMs after which a session that does not answer is left out, as is one that fails.
   */
  async inSessions<T>(longestMs: number, work: (session: CDPSession) => Promise<T>): Promise<T[]> {
    const done = [...this.#sessions.keys()].map((session) => within(longestMs, work(session)));
    return (await Promise.all(done)).filter((result) => result !== undefined);
  }

  /**
   * Runs a script in all documents that are there, and in those of the page that are to come before any script of theirs.
   * @param longestMs after which a document that does not answer is left out.
   */
  async install(script: string, longestMs: number): Promise<void> {
    // The page comes first; a frame that hangs would not take it.
    await inTime(longestMs, this.#tab.evaluateOnNewDocument(script));
    await Promise.all(
      this.documents.map(({ session, contextId }) =>
        within(longestMs, session.send("Runtime.evaluate", { contextId, expression: script })),
      ),
    );
  }

  /**
   * A frame that is busy follows when it can; the page must.
   * @param factor how many times slower the main threads run; 1 for as fast as they can.
   */
  async slowDown(factor: number): Promise<void> {
    this.#cpuSlowdown = factor;
    const frames = [...this.#sessions.keys()].filter((session) => session !== this.page);
    const page = inTime(
      longestThrottlingMs,
      this.#throttle(this.page).then(() => true),
    );
    await Promise.all(frames.map((session) => within(longestDisposalMs, this.#throttle(session))));
    if (!(await page) && factor !== 1)
      throw new Error("The page does not answer: its CPU cannot be slowed down.");
  }

  async #follow(session: CDPSession): Promise<void> {
    const documents = new Map<number, PageDocument>();
    this.#sessions.set(session, documents);
    session.on("Target.attachedToTarget", ({ sessionId }) => {
      const child = session.connection()?.session(sessionId);
      if (child) void this.#follow(child).catch(() => undefined);
    });
    session.on("Target.detachedFromTarget", ({ sessionId }) => {
      for (const child of this.#sessions.keys()) if (child.id() === sessionId) this.#sessions.delete(child);
    });
    session.on("Runtime.bindingCalled", ({ name, payload }) => {
      if (name === messageFunction) this.#onMessage(payload);
    });
    session.on("Runtime.executionContextCreated", ({ context }) => {
      const { isDefault } = (context.auxData ?? {}) as { isDefault?: boolean };
      if (isDefault) documents.set(context.id, { session, contextId: context.id });
    });
    session.on("Runtime.executionContextDestroyed", ({ executionContextId }) =>
      documents.delete(executionContextId),
    );
    session.on("Runtime.executionContextsCleared", () => documents.clear());
    const throttled = session === this.page ? undefined : this.#throttle(session);
    // Enabled, it also gives the function to documents to come.
    await Promise.all([
      throttled,
      session.send("Runtime.enable"),
      session.send("Runtime.addBinding", { name: messageFunction }),
      session.send("Target.setAutoAttach", {
        autoAttach: true,
        flatten: true,
        waitForDebuggerOnStart: false,
        filter: [{ type: "iframe" }],
      }),
    ]);
  }

  async #throttle(session: CDPSession): Promise<void> {
    await session.send("Emulation.setCPUThrottlingRate", { rate: this.#cpuSlowdown });
  }

  /** A page that hangs takes no more commands. */
  async [Symbol.asyncDispose](): Promise<void> {
    await within(
      longestDisposalMs,
      this.slowDown(1).then(() => this.page.detach()),
    );
  }
}
