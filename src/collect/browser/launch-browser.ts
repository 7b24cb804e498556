import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "puppeteer";
import type { Conditions } from "../../types.ts";
import { hostRules } from "../conditions/host-rules.ts";
import { browserNotStarted } from "./launch-failure.ts";
import { sandboxFlags } from "./sandbox.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

interface LaunchOptions {
  path: string;
  /** Kills the browser, now or at any later time. */
  signal?: AbortSignal | undefined;
  /** Hosts that are elsewhere, for all that the browser asks for. */
  hosts?: Conditions["hosts"] | undefined;
  /** Keys of servers that are believed whatever is wrong with their certificates, see `certificateKey`. */
  trustedKeys?: readonly string[];
}

/** A running browser; disposing it ends all its processes and removes its profile. */
export interface BrowserHandle extends AsyncDisposable {
  puppeteer: Browser;
  path: string;
  /** Such as `156.0.7444.59`. */
  version: string;
}

const startTimeoutMs = 30_000;
const versionTimeoutMs = 15_000;
const closeTimeoutMs = 5_000;

/**
 * Beside puppeteer's own (no background networking, sync, first run, crash reports; shared memory on disk): nothing
 * that asks hosts of the browser's maker, nothing that differs from start to start.
 * Meanings: https://github.com/GoogleChrome/chrome-launcher/blob/main/docs/chrome-flags-for-tools.md
 */
const flags = [
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--no-default-browser-check",
  "--no-pings",
  // The emulated screen has to be within the window: what is painted beyond the window's edge is never presented, and
  // Event Timing has no entry for an input whose change is there. Seen with Chromium 156 in its default window of 800
  // by 600.
  "--window-size=4096,4096",
  `--disable-features=${[
    "AutofillServerCommunication",
    "CalculateNativeWinOcclusion",
    "CertificateTransparencyComponentUpdater",
    "DialMediaRouteProvider",
    "InterestFeedContentSuggestions",
    "PrivacySandboxSettings4",
  ].join(",")}`,
];

/**
 * Flags of puppeteer that no visitor's browser has. Without the popup blocker, a window that a page opens without a
 * click would move to the foreground.
 */
const removedFlags = ["--disable-popup-blocking"];

/**
 * Starts a headless browser with a temporary profile. The connection is a pipe: a browser exits when its pipe closes,
 * so that even a killed process leaves none behind. The caller handles signals. The sandbox is off only for root,
 * because Chrome has no sandbox for root.
 * @throws CheckError BROWSER_NOT_STARTED that says why; the signal's reason on abort.
 */
export async function launchBrowser({
  path,
  signal,
  hosts = {},
  trustedKeys = [],
}: LaunchOptions): Promise<BrowserHandle> {
  signal?.throwIfAborted();
  await using cleanup = new AsyncDisposableStack();
  const folder = cleanup.use(await makeTemporaryFolder());
  const more = [
    ...hostRules(hosts),
    ...(trustedKeys.length > 0 ? [`--ignore-certificate-errors-spki-list=${trustedKeys.join(",")}`] : []),
  ];
  const browser = await startSomehow(path, folder.path, more, signal).catch((error: unknown) => {
    folder.expectLateWrites();
    signal?.throwIfAborted();
    throw browserNotStarted(path, error);
  });
  cleanup.defer(() => close(browser));
  // It may have started and ended again, such as for lack of file handles.
  const version = await browser.version().catch((error: unknown) => {
    signal?.throwIfAborted();
    throw browserNotStarted(path, error);
  });
  const running = cleanup.move();
  return {
    puppeteer: browser,
    path,
    version: version.replace(/^.*\//, ""),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function startSomehow(
  path: string,
  folder: string,
  more: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Browser> {
  if (process.platform !== "win32") {
    await tryToRun(path, signal);
    try {
      return await start(path, folder, more, true, signal);
    } catch {
      signal?.throwIfAborted();
    }
  }
  // Over a pipe puppeteer does not say what the browser printed. Over a socket it does, or it starts after all.
  return start(path, folder, more, false, signal);
}

/** A program that cannot even be run would, over a pipe, end our process: puppeteer does not listen for it. Windows has no `--version`. */
async function tryToRun(path: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await promisify(execFile)(path, ["--version", ...sandboxFlags], {
      timeout: versionTimeoutMs,
      killSignal: "SIGKILL",
      ...(signal && { signal }),
    });
  } catch (error) {
    const slow = error instanceof Error && "killed" in error && error.killed === true;
    if (!slow) throw error;
  }
}

async function start(
  path: string,
  folder: string,
  more: readonly string[],
  pipe: boolean,
  signal: AbortSignal | undefined,
): Promise<Browser> {
  const { default: puppeteer } = await import("puppeteer");
  signal?.throwIfAborted();
  const kill = new AbortController();
  const onAbort = () => kill.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Timed out after ${startTimeoutMs} ms`));
      kill.abort();
    }, startTimeoutMs);
  });
  try {
    const browser = await Promise.race([
      puppeteer.launch({
        executablePath: path,
        headless: true,
        pipe,
        userDataDir: join(folder, "profile"),
        env: environment(folder),
        args: [...flags, ...more, ...sandboxFlags],
        ignoreDefaultArgs: removedFlags,
        // The window's own size until a visit sets its device.
        defaultViewport: null,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        timeout: startTimeoutMs,
        signal: kill.signal,
      }),
      timeout,
    ]);
    browser.on("disconnected", () => signal?.removeEventListener("abort", onAbort));
    return browser;
  } catch (error) {
    signal?.removeEventListener("abort", onAbort);
    kill.abort();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Chromium keeps a socket outside its profile, and leaves it there when killed. macOS gives longer paths than one may have. */
function environment(folder: string): Record<string, string | undefined> {
  return process.platform === "linux" ? { ...process.env, TMPDIR: folder } : process.env;
}

/** Politely first, then the whole process group: helper processes would outlive a main process that hangs. */
async function close(browser: Browser): Promise<void> {
  const child = browser.process();
  const exited = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  const closed = browser.close().catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), closeTimeoutMs);
  });
  if ((await Promise.race([Promise.all([closed, exited]), timeout])) === "late") {
    killGroup(child?.pid);
    await Promise.race([Promise.all([closed, exited]), new Promise((resolve) => setTimeout(resolve, 1_000))]);
  }
  clearTimeout(timer);
}

/** On Windows there is no group; the main process takes its helpers with it. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
