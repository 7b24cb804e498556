import type { BrowserContext } from "puppeteer";
import type { Setup, VisitData } from "../../types.ts";
import { visitPage } from "../visit/visit.ts";
import type { VisitOptions, VisitResult } from "../visit/visit.ts";
import { loginFailed } from "./login-failure.ts";
import { pathOf } from "./page-path.ts";
import type { Sessions } from "./sessions.ts";

export interface UserVisitOptions extends VisitOptions {
  setup: Setup;
  sessions: Sessions;
  /** The URL of a path of the app. */
  urlOf: (path: string) => string;
  signal: AbortSignal;
}

/**
 * Visits a page with what its setup gives a visitor. A visit that was sent to the login after others were let in is made
 * again with a new session; one that was sent there at once says that the login does not work.
 * @throws CheckError LOGIN_FAILED, which every later visit would meet too; what visitPage throws.
 */
export async function visitAsUser(options: UserVisitOptions): Promise<VisitResult> {
  const { browser, device, setup, sessions, urlOf, signal, url } = options;
  const session = sessions.of({ setup, device, urlOf });
  for (;;) {
    const state = await session.state(browser, signal);
    const entered = new WeakSet<BrowserContext>();
    const result = await visitPage({
      ...options,
      enter: async (tab) => {
        const context = tab.browserContext();
        await session.enter(tab, state, !entered.has(context));
        entered.add(context);
      },
    });
    if (!setup.login || !isLoggedOut(result.data, setup)) {
      if (setup.login) session.isProven = true;
      return result;
    }
    if (session.renew()) continue;
    const failure = loginFailed(
      `it was done, but ${pathOf(url)} is still redirected to ${pathOf(result.data.finalUrl)}`,
    );
    session.fail(failure);
    throw failure;
  }
}

/** Sent elsewhere, and that is where the login is done, or where a password is asked for. */
function isLoggedOut({ requestedUrl, finalUrl, asksForPassword }: VisitData, { login }: Setup): boolean {
  if (pathOf(requestedUrl) === pathOf(finalUrl)) return false;
  const page = login?.kind === "steps" ? login.page.split("?", 1)[0] : undefined;
  return asksForPassword === true || (page !== undefined && pathOf(finalUrl).endsWith(page));
}
