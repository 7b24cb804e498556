import type { Page } from "puppeteer";
import { CheckError } from "../../errors.ts";
import type { Secrets } from "../../secrets.ts";
import type { Device, Setup } from "../../types.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { headersOf } from "./headers-of.ts";
import { logIn } from "./log-in.ts";
import { sendHeaders } from "./origin-headers.ts";
import { applyState, stateOf, tokensOf } from "./session-state.ts";
import type { SessionState } from "./session-state.ts";

/** Whose session: a setup on one origin and one device. */
export interface SessionOwner {
  setup: Setup;
  device: Device;
  /** The URL of a path of the app. */
  urlOf: (path: string) => string;
}

/** A session that ends this often does not last as long as a visit. */
const mostRenewals = 3;

/**
 * A user's session on one origin and device. It begins with one login, whose cookies and storage every visit's own fresh
 * context is then given: logging in before each visit would cost as much as the visit, fill its cache, and look like an
 * attack to the server. Base and head are two origins, and two sessions. A login that failed is never tried again.
 */
export class Session {
  /** Whether a visit has been let in with it. */
  isProven = false;
  readonly #setup: Setup;
  readonly #owner: SessionOwner;
  readonly #secrets: Secrets;
  #state: Promise<SessionState> | undefined;
  #failure: unknown;
  #renewals = 0;

  constructor(owner: SessionOwner, secrets: Secrets) {
    this.#owner = owner;
    this.#secrets = secrets;
    this.#setup = secrets.resolveAll(owner.setup);
  }

  /** Makes a tab the user's, before it loads anything. The state is a context's: its second tab has it. */
  async enter(page: Page, state: SessionState, isFirstTab: boolean): Promise<void> {
    const { origin } = new URL(this.#owner.urlOf("/"));
    await sendHeaders(page, origin, headersOf(this.#setup));
    if (isFirstTab) await applyState(page, state, origin);
  }

  /** @throws CheckError LOGIN_FAILED, also each time after a login that failed. */
  async state(browser: BrowserHandle, signal: AbortSignal): Promise<SessionState> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#state ??= this.#begin(browser, signal);
    try {
      return await this.#state;
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /** Logs in anew, where the site has ended the session. @returns false where it did so too often. */
  renew(): boolean {
    if (!this.isProven || this.#renewals >= mostRenewals) return false;
    this.#renewals++;
    this.isProven = false;
    this.#state = undefined;
    return true;
  }

  /** From now on there is only this error, unless it was the browser's. */
  fail(error: unknown): void {
    this.#state = undefined;
    if (error instanceof CheckError && error.code !== "BROWSER_CRASHED") this.#failure = error;
  }

  async #begin(browser: BrowserHandle, signal: AbortSignal): Promise<SessionState> {
    const { login, ...rest } = this.#setup;
    const { device, urlOf } = this.#owner;
    if (!login) return stateOf(rest, new URL(urlOf("/")).origin);
    const setup = { ...rest, login };
    const state = await logIn({ browser, device, setup, urlOf, secrets: this.#secrets, signal });
    for (const token of tokensOf(state)) this.#secrets.hide(token);
    return state;
  }
}

/** The sessions of a run. Pages with the same setup share one. */
export class Sessions {
  readonly #secrets: Secrets;
  readonly #sessions = new Map<string, Session>();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  of(owner: SessionOwner): Session {
    const { origin } = new URL(owner.urlOf("/"));
    const key = JSON.stringify([origin, owner.device.name, owner.setup]);
    const session = this.#sessions.get(key) ?? new Session(owner, this.#secrets);
    this.#sessions.set(key, session);
    return session;
  }
}
