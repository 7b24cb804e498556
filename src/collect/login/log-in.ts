import type { BrowserContext } from "puppeteer";
import type { Device, Login, Setup } from "../../types.ts";
import { CheckError, messageOf } from "../../errors.ts";
import { printWait } from "../../quantity.ts";
import type { Secrets } from "../../secrets.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { noDownloads } from "../browser/no-downloads.ts";
import { answerDialogs } from "../browser/dialogs.ts";
import { answerWindowDialogs } from "../browser/window-dialogs.ts";
import { emulateDevice, setPixelRatio } from "../browser/emulate-device.ts";
import { browserCrashed } from "../browser/browser-crashed.ts";
import { within } from "../browser/within.ts";
import { printAddress } from "../../address.ts";
import { loginFailed } from "./login-failure.ts";
import type { LoginContext } from "./login-context.ts";
import { logInByModule } from "./log-in-by-module.ts";
import { logInByRequest } from "./log-in-by-request.ts";
import { logInBySteps } from "./log-in-by-steps.ts";
import { sendHeaders } from "./origin-headers.ts";
import { headersOf } from "./headers-of.ts";
import { applyState, readState, stateOf } from "./session-state.ts";
import type { SessionState } from "./session-state.ts";

export interface LoginTask {
  browser: BrowserHandle;
  device: Device;
  /** Its texts have their values. */
  setup: Setup & { login: Login };
  /** The URL of a path of the app. */
  urlOf: (path: string) => string;
  /** For what a module asks. */
  secrets: Secrets;
  signal: AbortSignal;
}

const longestLoginMs = 90_000;
const tidyMs = 5_000;
const answerMs = 1_000;

/**
 * Logs in, in a browser context of its own that is closed afterwards, and returns the session: cookies, localStorage
 * and sessionStorage. (What a site keeps in IndexedDB is not carried over.)
 * @throws CheckError LOGIN_FAILED with what the page showed, BROWSER_CRASHED; the signal's reason immediately on abort.
 */
export async function logIn(task: LoginTask): Promise<SessionState> {
  const { browser, device, setup, urlOf, secrets } = task;
  const timeout = AbortSignal.timeout(longestLoginMs);
  const signal = AbortSignal.any([task.signal, timeout]);
  const { origin } = new URL(urlOf("/"));
  let opening: Promise<BrowserContext> | undefined;
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => undefined);
  const onAbort = () => ended.reject(signal.reason);
  const onDisconnect = () => ended.reject(browserCrashed("a login"));
  signal.addEventListener("abort", onAbort, { once: true });
  browser.puppeteer.on("disconnected", onDisconnect);
  const work = async () => {
    opening = browser.puppeteer.createBrowserContext(noDownloads);
    const context = await opening;
    const page = await context.newPage();
    answerDialogs(page, "accept");
    await emulateDevice(page, device, browser.version);
    await setPixelRatio(page, device);
    await sendHeaders(page, origin, headersOf(setup));
    await applyState(page, stateOf(setup, origin), origin);
    // They are left open: a login may need them.
    await using _ = await answerWindowDialogs(page);
    await logInBy(setup.login, { page, urlOf, secrets, signal });
    return await readState(page, origin);
  };
  try {
    signal.throwIfAborted();
    return await Promise.race([work(), ended.promise]);
  } catch (error) {
    task.signal.throwIfAborted();
    if (timeout.aborted) throw loginFailed(`it was not done within ${printWait(longestLoginMs)}`);
    if (await isGone(browser)) throw browserCrashed("a login", error);
    if (error instanceof CheckError) throw error;
    throw loginFailed(`${messageOf(error)} (${printAddress(urlOf("/"))})`, undefined, error);
  } finally {
    signal.removeEventListener("abort", onAbort);
    browser.puppeteer.off("disconnected", onDisconnect);
    // It may be on its way only now.
    await within(
      tidyMs,
      Promise.resolve(opening).then((context) => context?.close()),
    );
  }
}

function logInBy(login: Login, context: LoginContext): Promise<void> {
  switch (login.kind) {
    case "steps":
      return logInBySteps(login, context);
    case "request":
      return logInByRequest(login, context);
    case "module":
      return logInByModule(login, context);
  }
}

/** What fails with a browser often says so before the browser does. */
async function isGone({ puppeteer }: BrowserHandle): Promise<boolean> {
  await within(answerMs, puppeteer.version());
  return !puppeteer.connected;
}
