import { CheckError } from "../../errors.ts";
import type { Page } from "puppeteer";
import type { Conditions, Device } from "../../types.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { BrowserPool } from "../browser/browser-pool.ts";
import type { DiscoveredStep, Discovery, LeftOutControl } from "./discovery.ts";
import { firstOnlyMatch } from "./match-selector.ts";
import { NetworkGuard } from "./network-guard.ts";
import type { Attempt } from "./network-guard.ts";
import { openGuarded } from "./open-page.ts";
import type { OpenOptions } from "./open-page.ts";
import { rehearseSteps } from "./rehearse-steps.ts";
import { stepOf } from "./step-of.ts";
import { surveyPage } from "./survey-page.ts";
import type { Candidate } from "./survey-page.ts";
import { tryStep } from "./try-control.ts";
import { unsafeWord } from "./unsafe-words.ts";
import { shareThatRemains } from "./what-remains.ts";

export interface DiscoverOptions {
  browserPath: string;
  /** As the budget spells the page. */
  path: string;
  /** Absolute, http or https. */
  url: string;
  device: Device;
  conditions?: Pick<Conditions, "blockedUrls" | "hosts" | "insecure">;
  /** Logs in, and gives what makes a tab that of the user. Done before the guard is there: a login sends what nothing else may. */
  logIn?: (browser: BrowserHandle) => Promise<(tab: Page) => Promise<void>>;
  /** Controls to try at most. */
  limit: number;
  maxTimeMs: number;
  signal: AbortSignal;
  onProgress: (text: string) => void;
}

/** A control after which fewer of the others can be reached has changed the page. */
const remainingShare = 0.5;
/** Kept back for running the proposed steps one after another. */
const rehearsalShare = 0.3;
const longestRehearsalMs = 60_000;

/**
 * Finds controls that are safe to use, tries each on a page of its own, freshly loaded, and measures it under the device's CPU slowdown.
 * Nothing but GET leaves the browser meanwhile, and no page leaves its document.
 * @throws CheckError PAGE_FAILED where the page cannot be loaded; the signal's reason on abort.
 */
export async function discoverControls(options: DiscoverOptions): Promise<Discovery> {
  const { url, device, signal, maxTimeMs, onProgress } = options;
  const startedAt = performance.now();
  const deadline = startedAt + maxTimeMs;
  const lastTrial = deadline - Math.min(longestRehearsalMs, maxTimeMs * rehearsalShare);
  await using browsers = new GuardedBrowsers(options);
  const { blockedUrls = [] } = options.conditions ?? {};
  const open = async (): Promise<OpenOptions> => ({
    ...(await browsers.get()),
    url,
    device,
    blockedUrls,
    signal,
  });

  onProgress("Looking for controls");
  const survey = await surveyPage(await open(), options.limit);
  const own = new Set(survey.ownAttempts.map(({ identity }) => identity).filter(Boolean));
  const isOwn = ({ identity }: Attempt) => own.has(identity);

  const tried: DiscoveredStep[] = [];
  const leftOut: LeftOutControl[] = [];
  let [done, outOfTime] = [0, false];
  for (const candidate of survey.candidates) {
    signal.throwIfAborted();
    outOfTime = performance.now() > lastTrial;
    if (outOfTime) break;
    done++;
    onProgress(`Control ${done} of ${survey.candidates.length}: ${candidate.control}`);
    const others = survey.candidates.flatMap(({ selectors }) =>
      selectors === candidate.selectors ? [] : selectors.slice(0, 1),
    );
    const result = await tryCandidate(candidate, others, { ...(await open()), isOwn });
    if ("why" in result) leftOut.push(result);
    else tried.push(result);
    await browsers.dropIfGone();
  }
  tried.sort((a, b) => durationOf(b) - durationOf(a));
  if (tried.length > 0) onProgress("Running the slowest ones after one another");
  const rehearsal = await rehearseSteps(
    { ...(await open()), isOwn, cpuSlowdown: device.cpuSlowdown, deadline },
    tried,
  );
  return {
    path: options.path,
    url,
    device: device.name,
    found: survey.found,
    steps: rehearsal.steps,
    tried,
    leftOut: [...leftOut, ...rehearsal.leftOut],
    skipped: survey.skipped,
    ownAttempts: survey.ownAttemptsInWords,
    untried: untriedOf(survey.beyondLimit, survey.candidates.length - done, outOfTime),
    duplicates: survey.duplicates,
    durationMs: performance.now() - startedAt,
  };
}

function untriedOf(beyondLimit: number, unreached: number, outOfTime: boolean): Discovery["untried"] {
  const count = beyondLimit + unreached;
  if (count === 0) return { count, why: null };
  return { count, why: outOfTime ? "time" : "limit" };
}

/** Under 16 ms, and what the browser did not count, come last. */
function durationOf({ measured }: DiscoveredStep): number {
  if (!measured) return 0;
  return measured.duration.below16 ? 1 : measured.duration.value;
}

async function tryCandidate(
  { control, label, trial, selectors }: Candidate,
  others: readonly string[],
  options: OpenOptions & { isOwn: (attempt: Attempt) => boolean },
): Promise<DiscoveredStep | LeftOutControl> {
  const [first = ""] = selectors;
  const leave = (why: string): LeftOutControl => ({ control, selector: first, why });
  try {
    await using opened = await openGuarded(options);
    const { page } = opened;
    const isOwn = (attempt: Attempt) =>
      options.isOwn(attempt) ||
      opened.ownAttempts.some(({ identity }) => identity !== "" && identity === attempt.identity);
    const selector = await firstOnlyMatch(page, selectors, async (handle) => {
      const text = await handle.evaluate(
        (element) => `${element.textContent} ${element.getAttribute("aria-label") ?? ""}`,
      );
      return trial.kind !== "click" || unsafeWord(text.slice(0, 500)) === null;
    });
    if (selector === null) return leave("was not found again after a reload");
    const step = stepOf(trial, selector);
    const result = await tryStep({ ...options, page, step, cpuSlowdown: options.device.cpuSlowdown, isOwn });
    if ("why" in result) return leave(result.why);
    const remains = await shareThatRemains(page, others);
    return { step, control, label, ...result, changesPage: remains < remainingShare };
  } catch (error) {
    options.signal.throwIfAborted();
    if (!options.browser.puppeteer.connected) return leave("crashed the browser");
    if (error instanceof CheckError && error.code === "PAGE_FAILED") return leave(error.message);
    throw error;
  } finally {
    options.guard.take();
  }
}

type Guarded = Pick<OpenOptions, "browser" | "guard" | "enter">;

/** A browser with its guard, started again after a crash. */
class GuardedBrowsers implements AsyncDisposable {
  readonly #pool: BrowserPool;
  readonly #logIn: DiscoverOptions["logIn"];
  #current: Guarded | undefined;

  constructor({ browserPath, signal, conditions, url, logIn }: DiscoverOptions) {
    const { hosts, insecure } = conditions ?? {};
    this.#pool = new BrowserPool(browserPath, signal, { hosts, insecureSites: insecure ? [url] : [] });
    this.#logIn = logIn;
  }

  async get(): Promise<Guarded> {
    if (this.#current) return this.#current;
    const browser = await this.#pool.get(0);
    const enter = await this.#logIn?.(browser);
    this.#current = { browser, guard: await NetworkGuard.start(browser.puppeteer), enter };
    return this.#current;
  }

  async dropIfGone(): Promise<void> {
    if (!this.#current || this.#current.browser.puppeteer.connected) return;
    this.#current = undefined;
    await this.#pool.drop(0);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#pool[Symbol.asyncDispose]();
  }
}
