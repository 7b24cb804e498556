import type { BrowserContext, Page } from "puppeteer";
import { CheckError } from "../../errors.ts";
import type { Device } from "../../types.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { answerDialogs } from "../browser/dialogs.ts";
import { blockUrls } from "../conditions/block-urls.ts";
import { noDownloads } from "../browser/no-downloads.ts";
import { emulateDevice, setPixelRatio } from "../browser/emulate-device.ts";
import { within } from "../browser/within.ts";
import { notOpened, redirectedAway } from "../visit/page-failure.ts";
import { printAddress } from "../../address.ts";
import { isSameOrigin } from "../../same-origin.ts";
import type { AttemptKind } from "../in-page/guard.ts";
import { inPage } from "../in-page.ts";
import type { Attempt, NetworkGuard } from "./network-guard.ts";

export interface OpenOptions {
  browser: BrowserHandle;
  guard: NetworkGuard;
  url: string;
  device: Device;
  /** URLs that are not asked for; `*` stands for any text. */
  blockedUrls: readonly string[];
  /** Makes a tab that of a user, before it loads anything. */
  enter: ((tab: Page) => Promise<void>) | undefined;
  signal: AbortSignal;
}

/** A page that has loaded and can do no harm, in a browser context of its own: each begins as a first visit does. */
export interface GuardedPage extends AsyncDisposable {
  page: Page;
  /** What the page tried while it loaded. */
  ownAttempts: readonly Attempt[];
}

/** A page as it came out, whatever it answered. */
export interface LoadedPage extends GuardedPage {
  /** The status of the document's response; 0 if there is none. */
  status: number;
  /** Its content type. */
  type: string;
  /** Its text, before any script ran. */
  html: () => Promise<string>;
  /** Whether it answers, so that the guard in it is armed. */
  isArmed: boolean;
}

/** Names that no page has by chance. */
const sayFunction = "__budgetCheckAttempt";
const guardKey = "__budgetCheckGuard";

const longestLoadMs = 30_000;
const quietMs = 500;
const longestQuietWaitMs = 5_000;
const longestAnswerMs = 5_000;
const longestCloseMs = 5_000;

/**
 * No WebSocket leaves the browser, not even a worker's, which no script of ours reaches: Chromium sends sockets to the SOCKS proxy, of which
 * there is none on this port. Where the user has a proxy of their own, it stays, and the script in the page stops what a socket would send.
 * https://chromium.googlesource.com/chromium/src/+/HEAD/net/docs/proxy.md
 */
const noSockets = {
  proxyServer: "http=direct://;https=direct://;socks=socks5://127.0.0.1:9",
  proxyBypassList: ["<-loopback>"],
};

/**
 * Opens a page, with both guards on before anything of it runs, and waits until it is quiet.
 * @throws CheckError PAGE_FAILED where it does not load; the signal's reason on abort.
 */
export async function openGuarded(options: OpenOptions): Promise<GuardedPage> {
  const { url } = options;
  const opened = await loadGuarded(options);
  const problem = problemOf(opened, url);
  if (problem === null) return opened;
  await opened[Symbol.asyncDispose]();
  throw problem;
}

/**
 * As {@link openGuarded}, for a page that may have answered anything, or have been sent anywhere.
 * @throws CheckError PAGE_FAILED where nothing came; the signal's reason on abort.
 */
export async function loadGuarded(options: OpenOptions): Promise<LoadedPage> {
  const { browser, guard, signal, url } = options;
  signal.throwIfAborted();
  const hasProxy = Object.keys(process.env).some((name) => /^(?:https?|all)_proxy$/i.test(name));
  const context = await browser.puppeteer.createBrowserContext({
    ...noDownloads,
    ...(!hasProxy && noSockets),
  });
  const close = () => within(longestCloseMs, context.close());
  signal.addEventListener("abort", close, { once: true });
  const dispose = async () => {
    signal.removeEventListener("abort", close);
    await close();
  };
  try {
    guard.take();
    const loaded = await load(context, options);
    return { ...loaded, ownAttempts: guard.take(), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    signal.throwIfAborted();
    if (error instanceof CheckError || !browser.puppeteer.connected) throw error;
    throw notOpened(url, error);
  }
}

function problemOf({ page, status, isArmed }: LoadedPage, url: string): CheckError | null {
  if (status >= 400)
    return new CheckError("PAGE_FAILED", `${printAddress(url)} answered ${status}.`, {
      advice: "Name a path that the server has.",
    });
  if (!isSameOrigin(page.url(), url)) return redirectedAway(url, page.url());
  if (!isArmed)
    return new CheckError("PAGE_FAILED", `${printAddress(url)} keeps its main thread busy.`, {
      advice: "Look for a loop that does not end in the page's scripts.",
    });
  return null;
}

async function load(
  context: BrowserContext,
  { browser, guard, url, device, blockedUrls, enter }: OpenOptions,
): Promise<Omit<LoadedPage, "ownAttempts" | typeof Symbol.asyncDispose>> {
  const page = await context.newPage();
  // Whoever listens later finds the dialog dealt with: a question is answered with no.
  answerDialogs(page, "dismiss", (dialog) => {
    guard.add({
      kind: "dialog",
      text: `${dialog.type()}: ${dialog.message().slice(0, 200)}`,
      identity: "",
      isReport: false,
    });
  });
  page.on("popup", (popup) => void popup?.close().catch(() => undefined));
  await page.exposeFunction(sayFunction, (told: unknown) => {
    const attempt = parseAttempt(told);
    if (attempt) guard.add(attempt);
  });
  await page.evaluateOnNewDocument(inPage.installGuard, sayFunction, guardKey);
  // Intercepts file choosers, so that none opens.
  const session = await page.createCDPSession();
  await session.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const attempt = (kind: AttemptKind, text: string) =>
    guard.add({ kind, text, identity: "", isReport: false });
  session.on("Page.fileChooserOpened", () => attempt("file", ""));
  // The context denies it, after the browser has said so.
  session.on("Page.downloadWillBegin", ({ url: from }) => attempt("download", printAddress(from)));
  await session.send("Page.enable");
  await emulateDevice(page, device, browser.version);
  await setPixelRatio(page, device);
  await blockUrls(page, blockedUrls);
  await enter?.(page);

  await guard.follow(page);
  const response = await page.goto(url, { waitUntil: "load", timeout: longestLoadMs });
  const status = response?.status() ?? 0;
  if (status < 400)
    await page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).catch(() => undefined);
  guard.arm();
  const armed = await within(longestAnswerMs, page.evaluate(inPage.armGuard, guardKey));
  return {
    page,
    status,
    type: response?.headers()["content-type"] ?? "",
    html: async () => (await response?.text()) ?? "",
    isArmed: armed ?? false,
  };
}

const kinds: readonly AttemptKind[] = [
  "navigation",
  "window",
  "form",
  "dialog",
  "socket",
  "print",
  "payment",
  "fullscreen",
];

/** What a page says is data, and may be anything. */
function parseAttempt(told: unknown): Attempt | null {
  if (typeof told !== "string" || told.length > 4_000) return null;
  try {
    const value: unknown = JSON.parse(told);
    if (typeof value !== "object" || value === null) return null;
    const kind = kinds.find((known) => known === Reflect.get(value, "kind"));
    const what: unknown = Reflect.get(value, "what");
    if (!kind || typeof what !== "string") return null;
    const text = kind === "dialog" ? what.slice(0, 200) : printAddress(what);
    return { kind, text, identity: "", isReport: false };
  } catch {
    return null;
  }
}
