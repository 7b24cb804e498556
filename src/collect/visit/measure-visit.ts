/** One visit, from the first load to the last step. */
import type { Artifacts, Trace } from "lighthouse";
import { navigationGather } from "lighthouse/core/gather/navigation-runner.js";
import { Runner } from "lighthouse/core/runner.js";
import type { Page } from "puppeteer";
import type { Clock, Conditions, Device, Step, VisitData } from "../../types.ts";
import { isSameOrigin } from "../../same-origin.ts";
import type { Redact } from "../../secrets.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { within } from "../browser/within.ts";
import { checkBackForward } from "./check-back-forward.ts";
import type { BackForward } from "./check-back-forward.ts";
import { blockUrls } from "../conditions/block-urls.ts";
import { DocumentWatch } from "./watch-documents.ts";
import type { LeftDocument } from "./watch-documents.ts";
import { fillCache } from "../conditions/fill-cache.ts";
import { answerDialogs } from "../browser/dialogs.ts";
import { emulateDevice, setPixelRatio } from "../browser/emulate-device.ts";
import { DeviceTrace } from "./device-trace.ts";
import { readImageFaults } from "./read-image-faults.ts";
import { readLayoutShifts } from "./read-layout-shifts.ts";
import { noDownloads } from "../browser/no-downloads.ts";
import { leanConfig } from "./lighthouse-config.ts";
import { watchHtml } from "./html-content.ts";
import type { LoadBounds } from "./lighthouse-config.ts";
import { runInteractions } from "../interactions/run-interactions.ts";
import { warnOfExceptions, watchExceptions } from "./page-errors.ts";
import { findLoadError, loadFailed, pageFailed, redirectedAway } from "./page-failure.ts";
import { asksForPassword } from "../login/look-at-page.ts";
import type { ModuleSurroundings } from "../login/module-surroundings.ts";
import { RequestRecorder } from "./requested-urls.ts";
import type { RequestedUrls } from "./requested-urls.ts";
import { readVisitData } from "./visit-data.ts";
import { watchHang } from "./watch-hang.ts";
import { watchRefusals } from "./watch-refusals.ts";

export interface VisitOptions {
  browser: BrowserHandle;
  /** Absolute, http or https. */
  url: string;
  device: Device;
  /** `cpu` adds the timings on thread CPU time to those on the wall clock. */
  clock: Clock;
  /** Absent: throttling is simulated and nothing is blocked. (Hosts are the browser's, see `launchBrowser`.) */
  conditions?: Pick<Conditions, "throttling" | "blockedUrls">;
  /**
   * Throttling is applied, the load ends soon after it has gone quiet, and its graph is kept: of what the page waits for under
   * real throttling it says more than an ordinary visit does. Its timings count for nothing.
   */
  slowed?: boolean;
  /** A repeat view: a first load, which is not measured, fills the cache. */
  warm?: boolean;
  /** Makes a tab that of a user, before it loads anything. */
  enter?: (tab: Page) => Promise<void>;
  /** Steps to do once the page has loaded. Without them, INP is not measured. */
  interactions?: readonly Step[];
  /** What modules among them are given. */
  modules?: ModuleSurroundings;
  /** Whether to find out, after everything else, what keeps the page out of the back/forward cache. */
  backForward?: boolean;
  /** Takes secrets out of what the page shows, before it is shortened. */
  redact?: Redact;
  signal?: AbortSignal;
  /** Bound on the whole visit. The page itself gets half of it, at most Lighthouse's own 45 s. */
  timeoutMs?: number;
  /** Whether that bound is the time that the run has left for visits. */
  isCut?: boolean;
}

export interface VisitResult {
  data: VisitData;
  /** As the browser recorded it, for who wants to keep it. Megabytes. */
  trace: Trace;
  /** All that was asked for, from the first load to the last step. */
  requested: RequestedUrls;
}

/** What ends a visit early. */
export interface VisitEvents {
  onTabCrash: () => void;
  onHang: (silentMs: number) => void;
  onLeave: (left: LeftDocument) => void;
}

/** A load, and going away and back. */
const longestBackForwardMs = 30_000;
/** The longest wait for cleaning up after a visit, whether it succeeded or failed. */
export const tidyMs = 5_000;

/**
 * Loads a page in a tab of its own, does its steps, and reads what Lighthouse and the page say.
 * @param signal ends it, and closes the tab.
 * @throws CheckError for a page that did not load; whatever Lighthouse or the browser throws.
 */
export async function measureVisit(
  {
    browser,
    url,
    device,
    clock,
    conditions: { throttling, blockedUrls } = { throttling: "simulate", blockedUrls: [] },
    slowed = false,
    warm = false,
    enter,
    interactions: steps = [],
    modules,
    backForward: checksBackForward = false,
    redact = String,
  }: VisitOptions,
  bounds: LoadBounds,
  signal: AbortSignal,
  { onTabCrash, onHang, onLeave }: VisitEvents,
): Promise<VisitResult> {
  const context = await browser.puppeteer.createBrowserContext(noDownloads);
  const requests = new RequestRecorder(context);
  const closeContext = () => within(tidyMs, context.close());
  signal.addEventListener("abort", closeContext, { once: true });
  try {
    const prepare = async (tab: Page) => {
      requests.follow(tab);
      answerDialogs(tab, "accept");
      await emulateDevice(tab, device, browser.version);
      await blockUrls(tab, blockedUrls);
      await enter?.(tab);
    };
    const prepareFirst = async (tab: Page) => {
      await prepare(tab);
      await setPixelRatio(tab, device);
    };
    const filled = warm ? await fillCache(context, url, prepareFirst, bounds.maxWaitForLoadMs) : undefined;
    const page = await context.newPage();
    page.on("error", onTabCrash);
    const exceptions = watchExceptions(page, redact);
    await prepare(page);
    using hang = await watchHang(page, onHang);
    const readRefusals = await watchRefusals(page);
    const readHtml = watchHtml(page);
    const documents = await DocumentWatch.start(page, onLeave, signal);
    const trace = new DeviceTrace(page, device);
    const config = leanConfig(device, bounds, trace, slowed ? "slowed" : throttling);
    // After it, the steps may leave the page.
    const { artifacts, runnerOptions, asks, layoutShifts, imageFaults, html, heapBytes } =
      await documents.follow(async () => {
        const flags = { logLevel: "silent" } as const;
        const gathered = await navigationGather(page, url, { config, flags, signal });
        assertLoaded(url, gathered.artifacts, bounds);
        return {
          ...gathered,
          asks: await asksForPassword(page),
          layoutShifts: await readLayoutShifts(page),
          imageFaults: await readImageFaults(page),
          html: await readHtml(),
          heapBytes: await readHeap(page),
        };
      });
    // A step that takes long has its own bound.
    hang[Symbol.dispose]();
    // Before any interaction: what a click throws is not the load's.
    const [threw, refusals] = [exceptions(), [...readRefusals()]];
    const { cpuSlowdown } = device;
    const done =
      steps.length > 0
        ? await runInteractions({
            page,
            url,
            steps,
            cpuSlowdown,
            loaded: artifacts,
            modules,
            clock,
            signal,
          })
        : null;
    const requested = requests.recorded();
    let backForward: BackForward = {};
    if (checksBackForward) {
      // It would share locks and channels with a second tab of the page.
      await within(tidyMs, page.close());
      const found = await within(longestBackForwardMs, checkBackForward(context, url, prepareFirst));
      backForward = found ?? { noBackForward: "the page could not be left and opened again" };
    }
    // Everything has been read from the page; its tab does not have to use CPU while the audits run.
    const closing = closeContext();

    const audited = await Runner.audit(artifacts, runnerOptions);
    if (!audited) throw new Error("Lighthouse gave no result");
    const { lhr } = audited;
    if (lhr.runtimeError) throw loadFailed(url, lhr.runtimeError, bounds);
    const fcp = lhr.audits["first-contentful-paint"];
    if (fcp?.scoreDisplayMode === "error") {
      throw pageFailed(url, { code: "NO_TIMINGS", message: fcp.errorMessage ?? "no timings" }, bounds);
    }
    const data = await readVisitData({
      lhr,
      artifacts,
      settings: runnerOptions.resolvedConfig.settings,
      context: { computedCache: runnerOptions.computedCache },
      heapBytes,
      browserVersion: browser.version,
      clock,
      slowed,
      filled,
      refusals,
      isCut: bounds.isCut ?? false,
      redact,
    });
    await closing;
    const warnings = [
      ...data.warnings,
      ...warnOfExceptions(threw, data.codeFailures ?? []),
      ...(done?.warnings ?? []),
    ];
    const whole = {
      ...data,
      ...(asks && { asksForPassword: asks }),
      layoutShifts,
      ...(imageFaults && { imageFaults }),
      ...(html && { html }),
      ...backForward,
      ...(done && { interactions: done.interactions }),
      warnings,
    };
    return { data: whole, trace: artifacts.Trace, requested };
  } finally {
    signal.removeEventListener("abort", closeContext);
    await closeContext();
  }
}

/** An origin that is not the requested one comes first: what it answered is its own affair. */
function assertLoaded(url: string, artifacts: Artifacts, bounds: LoadBounds): void {
  for (const reached of [artifacts.URL.mainDocumentUrl, artifacts.URL.finalDisplayedUrl]) {
    if (reached && /^https?:/.test(reached) && !isSameOrigin(url, reached)) {
      throw redirectedAway(url, reached);
    }
  }
  const failure = findLoadError(artifacts);
  if (failure) throw loadFailed(url, failure, bounds);
}

/** Bytes in use after a forced garbage collection, which would otherwise run at random times. Null if they could not be read. */
async function readHeap(page: Page): Promise<number | null> {
  try {
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize } = await page.metrics();
    return JSHeapUsedSize ?? null;
  } catch {
    return null;
  }
}
