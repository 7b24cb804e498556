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

/** Whose session: a setup on one site and one device. */
export interface SessionOwner {
  setup: Setup;
  device: Device;
  /** The URL of a path of the app. */
  urlOf: (path: string) => string;
}

/** A session that ends this often does not last as long as a visit. */
const mostRenewals = 3;

/**
 * A user's session on one site and device. It begins with one login, whose cookies and storage every visit's own fresh
 * context is then given: logging in before each visit would cost as much as the visit, fill its cache, and look like an
 * attack to the server. Base and head are two sites, and two sessions, unless both have the same address: then two visits
 * may use one session at the same time. A login that failed is never tried again.
 */
export class Session {
  readonly #setup: Setup;
  readonly #owner: SessionOwner;
  readonly #secrets: Secrets;
  #login: Promise<SessionState> | undefined;
  /** What the last login has brought; undefined while there is none. */
  #current: SessionState | undefined;
  /** Whether a visit has been let in with it. */
  #isProven = false;
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
    const login = (this.#login ??= this.#begin(browser, signal));
    try {
      const state = await login;
      if (this.#login === login) this.#current = state;
      return state;
    } catch (error) {
      if (this.#login === login) this.fail(error);
      throw error;
    }
  }

  /** A visit was let in with this state. */
  prove(state: SessionState): void {
    if (state === this.#current) this.#isProven = true;
  }

  /**
   * Logs in anew, where the site has ended the session that a visit used; once for all visits that used it.
   * @returns false where it did so too often, or no visit was ever let in.
   */
  renew(used: SessionState): boolean {
    if (used !== this.#current) return true;
    if (!this.#isProven || this.#renewals >= mostRenewals) return false;
    this.#renewals++;
    this.#forget();
    return true;
  }

  /** From now on there is only this error, unless it was the browser's. */
  fail(error: unknown): void {
    this.#forget();
    if (error instanceof CheckError && error.code !== "BROWSER_CRASHED") this.#failure = error;
  }

  #forget(): void {
    this.#login = undefined;
    this.#current = undefined;
    this.#isProven = false;
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
    // Two sites may share an origin, each in a folder of its own, and know different users.
    const key = JSON.stringify([owner.urlOf("/"), owner.device.name, owner.setup]);
    const session = this.#sessions.get(key) ?? new Session(owner, this.#secrets);
    this.#sessions.set(key, session);
    return session;
  }
}
