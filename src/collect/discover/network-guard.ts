import type { Browser, CDPSession, Page } from "puppeteer";
import type { AttemptKind } from "../in-page/guard.ts";
import { printAddress } from "../../address.ts";
import { KnownRequests } from "./known-requests.ts";
import type { RequestPaused } from "./known-requests.ts";
import { unsafePath } from "./unsafe-words.ts";

/** Something that a page tried and that was not let through. */
export interface Attempt {
  kind: AttemptKind;
  /** For a person: `POST http://…/save`. Untrusted text. */
  text: string;
  /** Distinguishes two requests; empty if it is not a request. */
  identity: string;
  /** Sent by a beacon or a ping: the page does not wait for the response. */
  isReport: boolean;
}

/** Attempts kept for one page. A loop that posts must not fill the memory. */
const mostAttempts = 200;

/**
 * Blocks all requests except GET, and all navigation. It watches the browser itself, so that workers, frames, windows
 * that open, and beacons sent on the way out cannot bypass it.
 */
export class NetworkGuard {
  readonly #session: CDPSession;
  readonly #tabs = new Set<string>();
  #attempts: Attempt[] = [];
  #mainFrame: string | null = null;
  #isLoading = false;
  /** What pages ask for without being used; null where any GET is let through. */
  #known: KnownRequests | null = null;
  /** The page's own document was asked for; what follows is where it is sent. */
  #isAsked = false;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** From now on, until it is disposed or the browser ends. */
  static async start(browser: Browser): Promise<NetworkGuard> {
    const session = await browser.target().createCDPSession();
    const guard = new NetworkGuard(session);
    session.on("Target.targetCreated", ({ targetInfo }) => {
      if (targetInfo.type === "page") guard.#tabs.add(targetInfo.targetId);
    });
    session.on("Fetch.requestPaused", (event) => {
      const attempt = guard.#forbid(event);
      const { requestId } = event;
      if (attempt) guard.add(attempt);
      const answer = attempt
        ? // Aborted, a navigation leaves the page where it is; any other reason would show an error page.
          session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
        : session.send("Fetch.continueRequest", { requestId });
      // The page may have given the request up meanwhile.
      answer.catch(() => undefined);
    });
    await session.send("Target.setDiscoverTargets", { discover: true });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
    return guard;
  }

  /** A page that is about to be loaded: only it may ask for documents, until `arm`. */
  async follow(page: Page): Promise<void> {
    const session = await page.createCDPSession();
    const { targetInfo } = await session.send("Target.getTargetInfo");
    await session.detach();
    this.#mainFrame = targetInfo.targetId;
    this.#isLoading = true;
    this.#isAsked = false;
  }

  /** It has loaded, and stays where it is. */
  arm(): void {
    this.#isLoading = false;
  }

  /** From now on, what pages ask for is written down, for `onlyKnown`. */
  learn(): void {
    this.#known ??= new KnownRequests();
    this.#known.isOpen = true;
  }

  /**
   * Until the next `learn`, a GET has to be of a kind that changes nothing on any server: what was asked for before, a file, or a
   * page that is fetched in advance, all from origins that the page has used before.
   */
  onlyKnown(): void {
    if (this.#known) this.#known.isOpen = false;
  }

  /** Lets everything through again. */
  async stop(): Promise<void> {
    await this.#session.send("Fetch.disable").catch(() => undefined);
    await this.#session.detach().catch(() => undefined);
  }

  add(attempt: Attempt): void {
    if (this.#attempts.length < mostAttempts) this.#attempts.push(attempt);
  }

  /** What was tried since the last time. */
  take(): Attempt[] {
    const taken = this.#attempts;
    this.#attempts = [];
    return taken;
  }

  #forbid({ request, resourceType, frameId }: RequestPaused): Attempt | null {
    const { method, url, postData } = request;
    const isReport = resourceType === "Ping" || resourceType === "CSPViolationReport";
    const shown = printAddress(url);
    if (method !== "GET")
      return {
        kind: "request",
        text: `${method} ${shown}`,
        identity: `${method} ${shown} ${isReport ? "" : (postData ?? "")}`,
        isReport,
      };
    if (resourceType === "Document" && this.#tabs.has(frameId)) {
      const isOwn = frameId === this.#mainFrame;
      if (isOwn && this.#isLoading) {
        const isSafe = !this.#isAsked || !changesState(url);
        this.#isAsked = true;
        if (isSafe) return null;
      }
      return { kind: isOwn ? "navigation" : "window", text: shown, identity: "", isReport: false };
    }
    if ((isReport || asking.has(resourceType)) && changesState(url))
      return { kind: "request", text: `GET ${shown}`, identity: `GET ${shown}`, isReport };
    if (this.#known && !this.#known.allows(request, resourceType))
      return { kind: "request", text: `GET ${shown}`, identity: `GET ${shown}`, isReport };
    return null;
  }
}

/** What a page asks for to do something, or before it is wanted; its scripts and styles may be called anything. */
const asking: ReadonlySet<string> = new Set(["XHR", "Fetch", "Image", "Prefetch"]);

/** Whether an address may change something although it is only asked for. */
function changesState(url: string): boolean {
  return unsafePath(URL.parse(url)?.pathname ?? "") !== null;
}

const verbs: Readonly<Record<AttemptKind, string>> = {
  request: "tried to send",
  navigation: "tried to leave the page for",
  window: "tried to open a window:",
  form: "tried to submit a form to",
  dialog: "asked a question,",
  socket: "tried to send a message to",
  print: "tried to print",
  payment: "tried to ask for a payment",
  download: "tried to download",
  file: "asked for a file",
  fullscreen: "tried to fill the screen",
};

/** `tried to send POST http://…/save`: each thing once. */
export function describeAttempts(attempts: readonly Attempt[]): string[] {
  return [...new Set(attempts.map(({ kind, text }) => `${verbs[kind]} ${text}`.trim()))];
}
