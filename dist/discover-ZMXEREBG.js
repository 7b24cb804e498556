import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  NetworkGuard,
  firstOnlyMatch,
  openGuarded,
  surveyPage,
  tryStep,
  unsafeWord
} from "./chunk-GZJVOO7M.js";
import {
  BrowserPool,
  Sessions,
  inPage,
  pageUrl,
  pathOnSite,
  prepareRevision,
  selectorOf,
  stepOf,
  within
} from "./chunk-XFTSAXXQ.js";
import {
  findBrowser
} from "./chunk-NXCWJNMM.js";
import "./chunk-TA545M6U.js";
import "./chunk-PV2JRPQJ.js";
import "./chunk-Q4ZFV53E.js";
import "./chunk-4IR2F77W.js";
import "./chunk-OXEOFCXR.js";
import {
  redactError
} from "./chunk-6JDCCXHE.js";
import "./chunk-FCFFAJ4M.js";
import "./chunk-T65WFC4R.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-6J4GLBNE.js";
import "./chunk-T64ZWC4P.js";
import "./chunk-2OZHE5PH.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PWP2G5MI.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/collect/discover/rehearse-steps.ts
var mostSteps = 10;
async function rehearseSteps(options, tried) {
  var _stack = [];
  try {
    const [last, ...others] = tried.filter(({ changesPage }) => changesPage);
    const stays = tried.filter(({ changesPage }) => !changesPage);
    const steps = [];
    const leftOut = others.map((step) => ({
      control: step.control,
      selector: selectorOf(step.step),
      why: "changes the page, as the last step does: give it a page entry of its own"
    }));
    if (tried.length === 0) return { steps, leftOut };
    const opened = __using(_stack, await openGuarded(options), true);
    const { page } = opened;
    const most = last ? mostSteps - 1 : mostSteps;
    for (const next of [...stays, ...last ? [last] : []]) {
      if (performance.now() > options.deadline) break;
      if (next !== last && steps.length >= most) continue;
      const trial = await tryStep({ ...options, page, step: next.step });
      if ("measured" in trial) steps.push({ ...next, routes: trial.routes, shift: trial.shift });
      else
        leftOut.push({
          control: next.control,
          selector: selectorOf(next.step),
          why: steps.length === 0 ? trial.why : `after the steps before it: ${trial.why}`
        });
    }
    return { steps, leftOut };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/collect/discover/what-remains.ts
var mostAsked = 12;
var longestAnswerMs = 2e3;
async function shareThatRemains(page, selectors) {
  const asked = selectors.slice(0, mostAsked);
  if (asked.length === 0) return 1;
  const there = await Promise.all(asked.map((selector) => within(longestAnswerMs, isThere(page, selector))));
  return there.filter(Boolean).length / asked.length;
}
async function isThere(page, selector) {
  var _stack = [];
  try {
    const handle = __using(_stack, await page.$(selector));
    if (!handle) return false;
    return handle.evaluate(inPage.isReachable);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/collect/discover/discover-controls.ts
var remainingShare = 0.5;
var rehearsalShare = 0.3;
var longestRehearsalMs = 6e4;
async function discoverControls(options) {
  var _stack = [];
  try {
    const { url, device, signal, maxTimeMs, onProgress } = options;
    const startedAt = performance.now();
    const deadline = startedAt + maxTimeMs;
    const lastTrial = deadline - Math.min(longestRehearsalMs, maxTimeMs * rehearsalShare);
    const browsers = __using(_stack, new GuardedBrowsers(options), true);
    const { blockedUrls = [] } = options.conditions ?? {};
    const open = async () => ({
      ...await browsers.get(),
      url,
      device,
      blockedUrls,
      signal
    });
    onProgress("Looking for controls");
    const survey = await surveyPage(await open(), options.limit);
    const own = new Set(survey.ownAttempts.map(({ identity }) => identity).filter(Boolean));
    const isOwn = ({ identity }) => own.has(identity);
    const tried = [];
    const leftOut = [];
    let [done, outOfTime] = [0, false];
    for (const candidate of survey.candidates) {
      signal.throwIfAborted();
      outOfTime = performance.now() > lastTrial;
      if (outOfTime) break;
      done++;
      onProgress(`Control ${done} of ${survey.candidates.length}: ${candidate.control}`);
      const others = survey.candidates.flatMap(
        ({ selectors }) => selectors === candidate.selectors ? [] : selectors.slice(0, 1)
      );
      const result = await tryCandidate(candidate, others, { ...await open(), isOwn });
      if ("why" in result) leftOut.push(result);
      else tried.push(result);
      await browsers.dropIfGone();
    }
    tried.sort((a, b) => durationOf(b) - durationOf(a));
    if (tried.length > 0) onProgress("Running the slowest ones after one another");
    const rehearsal = await rehearseSteps(
      { ...await open(), isOwn, cpuSlowdown: device.cpuSlowdown, deadline },
      tried
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
      durationMs: performance.now() - startedAt
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function untriedOf(beyondLimit, unreached, outOfTime) {
  const count = beyondLimit + unreached;
  if (count === 0) return { count, why: null };
  return { count, why: outOfTime ? "time" : "limit" };
}
function durationOf({ measured }) {
  if (!measured) return 0;
  return measured.duration.below16 ? 1 : measured.duration.value;
}
async function tryCandidate({ control, label, trial, selectors }, others, options) {
  const [first = ""] = selectors;
  const leave = (why) => ({ control, selector: first, why });
  try {
    var _stack = [];
    try {
      const opened = __using(_stack, await openGuarded(options), true);
      const { page } = opened;
      const isOwn = (attempt) => options.isOwn(attempt) || opened.ownAttempts.some(({ identity }) => identity !== "" && identity === attempt.identity);
      const selector = await firstOnlyMatch(page, selectors, async (handle) => {
        const text = await handle.evaluate(
          (element) => `${element.textContent} ${element.getAttribute("aria-label") ?? ""}`
        );
        return trial.kind !== "click" || unsafeWord(text.slice(0, 500)) === null;
      });
      if (selector === null) return leave("was not found again after a reload");
      const step = stepOf(trial, selector);
      const result = await tryStep({ ...options, page, step, cpuSlowdown: options.device.cpuSlowdown, isOwn });
      if ("why" in result) return leave(result.why);
      const remains = await shareThatRemains(page, others);
      return { step, control, label, ...result, changesPage: remains < remainingShare };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (!options.browser.puppeteer.connected) return leave("crashed the browser");
    if (error instanceof CheckError && error.code === "PAGE_FAILED") return leave(error.message);
    throw error;
  } finally {
    options.guard.take();
  }
}
var GuardedBrowsers = class {
  #pool;
  #logIn;
  #current;
  constructor({ browserPath, signal, conditions, url, logIn }) {
    const { hosts, insecure } = conditions ?? {};
    this.#pool = new BrowserPool(browserPath, signal, { hosts, insecureSites: insecure ? [url] : [] });
    this.#logIn = logIn;
  }
  async get() {
    if (this.#current) return this.#current;
    const browser = await this.#pool.get(0);
    const enter = await this.#logIn?.(browser);
    this.#current = { browser, guard: await NetworkGuard.start(browser.puppeteer), enter };
    return this.#current;
  }
  async dropIfGone() {
    if (!this.#current || this.#current.browser.puppeteer.connected) return;
    this.#current = void 0;
    await this.#pool.drop(0);
  }
  [Symbol.asyncDispose]() {
    return this.#pool[Symbol.asyncDispose]();
  }
};

// src/discover.ts
async function discover(budget, run) {
  const { secrets } = run;
  try {
    return secrets.redactAll(await tryControls(budget, run));
  } catch (error) {
    run.signal.throwIfAborted();
    throw redactError(error, secrets);
  }
}
async function tryControls(budget, run) {
  var _stack = [];
  try {
    const { page, device, limit, maxTimeMs, build, signal, onProgress, chromePath, secrets } = run;
    const browser = await findBrowser({ chromePath });
    const { directory } = budget;
    const head = __using(_stack, await prepareRevision({
      revision: "head",
      budget,
      directory,
      build,
      signal,
      onProgress
    }), true);
    const urlOf = (path) => pageUrl(head.site, pathOnSite(head.site, path));
    const { setup } = page;
    const session = setup && new Sessions(secrets).of({ setup, device, urlOf });
    return await discoverControls({
      browserPath: browser.path,
      path: page.path,
      url: urlOf(page.path),
      device,
      ...budget.conditions && { conditions: budget.conditions },
      ...session && {
        logIn: async (handle) => {
          const state = await session.state(handle, signal);
          return (tab) => session.enter(tab, state, true);
        }
      },
      limit,
      maxTimeMs,
      signal,
      onProgress: (text) => onProgress({ type: "stage", stage: "visit", text: secrets.redact(text) })
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  discover
};
