import type { BrowserContext, Page } from "puppeteer";
import type { Setup } from "../../types.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { loginFailed } from "./login-failure.ts";
import { asksForPassword } from "./look-at-page.ts";
import { routeOf } from "./page-path.ts";
import type { Sessions, SessionOwner } from "./sessions.ts";

/** Whose load it is, and what a login is done with. */
export interface UserTask {
  browser: BrowserHandle;
  sessions: Sessions;
  owner: SessionOwner;
  signal: AbortSignal;
}

/** Where a load came out. */
export interface Arrival {
  requestedUrl: string;
  finalUrl: string;
  /** Whether a login is on show. */
  asksForPassword?: boolean;
}

/** What a load needs to be that of a user. */
export interface UserAccess {
  /** Makes a tab the user's, before it loads anything. */
  enter(tab: Page): Promise<void>;
  /**
   * To be called once the page has loaded.
   * @throws what ends the load, and must reach `asUser`, where the load was sent to the login.
   */
  checkArrival(arrival: Arrival): void;
}

/**
 * Loads a page with what its setup gives a visitor. A load that was sent to the login after others were let in is made again
 * with a new session; one that was sent there the first time says that the login does not work.
 * @throws CheckError LOGIN_FAILED, which every later load would meet too; what `load` throws.
 */
export async function asUser<T>(
  { browser, sessions, owner, signal }: UserTask,
  load: (access: UserAccess) => Promise<T>,
): Promise<T> {
  const { setup } = owner;
  const session = sessions.of(owner);
  for (;;) {
    const state = await session.state(browser, signal);
    const entered = new WeakSet<BrowserContext>();
    try {
      return await load({
        async enter(tab) {
          const context = tab.browserContext();
          await session.enter(tab, state, !entered.has(context));
          entered.add(context);
        },
        checkArrival(arrival) {
          if (!setup.login) return;
          if (isLoggedOut(arrival, setup)) throw new SentToLogin(arrival);
          session.prove(state);
        },
      });
    } catch (error) {
      if (!(error instanceof SentToLogin)) throw error;
      if (session.renew(state)) continue;
      const failure = loginFailed(error.message);
      session.fail(failure);
      throw failure;
    }
  }
}

/** Where a tab that was to load a URL is now. */
export async function arrivalOf(tab: Page, requestedUrl: string): Promise<Arrival> {
  return { requestedUrl, finalUrl: tab.url(), asksForPassword: await asksForPassword(tab) };
}

class SentToLogin extends Error {
  constructor({ requestedUrl, finalUrl }: Arrival) {
    const [asked, reached] = [routeOf(requestedUrl), routeOf(finalUrl)];
    super(
      asked === reached
        ? `it was done, but ${asked} still asks for a password`
        : `it was done, but ${asked} is still redirected to ${reached}`,
    );
  }
}

/**
 * A password is asked for, in place or elsewhere, or the load was sent to where the login is done. The page of the login
 * itself may be measured, too.
 */
function isLoggedOut({ requestedUrl, finalUrl, asksForPassword: asks }: Arrival, { login }: Setup): boolean {
  const page = login?.kind === "steps" ? routeOf(new URL(login.page, "http://site.invalid").href) : undefined;
  const isLogin = (url: string) => page !== undefined && routeOf(url).endsWith(page);
  if (isLogin(requestedUrl)) return false;
  return asks === true || (routeOf(requestedUrl) !== routeOf(finalUrl) && isLogin(finalUrl));
}
