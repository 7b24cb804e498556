import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  BrowserPool,
  PageHung,
  Sessions,
  actionOf,
  answerDialogs,
  asksForPassword,
  betweenKeysMs,
  blockUrls,
  browserCrashed,
  emulateDevice,
  evaluateApart,
  findLoadError,
  findMainThreads,
  findTasks,
  followTargets,
  hung,
  inPage,
  leftItself,
  loadFailed,
  loginFailed,
  noDownloads,
  pageFailed,
  pageUrl,
  pathOnSite,
  redirectedAway,
  runInteractions,
  setPixelRatio,
  sumTasks,
  surroundingsFor,
  threadOf,
  toLoadError,
  within,
  withoutOrigin
} from "./chunk-XFTSAXXQ.js";
import {
  mapConcurrently
} from "./chunk-JF32GLH7.js";
import {
  visitHtml
} from "./chunk-4IR2F77W.js";
import {
  redactVisit
} from "./chunk-6JDCCXHE.js";
import {
  Secrets,
  shortestRun
} from "./chunk-4S2PNNY3.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  note,
  pagesOnDevices
} from "./chunk-ARZI7BWS.js";
import {
  CumulativeLayoutShiftComputed,
  ExecutionContext,
  LanternFirstContentfulPaintComputed,
  LanternInteractiveComputed,
  LanternLargestContentfulPaintComputed,
  LanternMaxPotentialFIDComputed,
  LanternSpeedIndexComputed,
  LanternTotalBlockingTimeComputed,
  MainResourceComputed,
  NetworkAnalysisComputed,
  NetworkMonitor,
  NetworkRecordsComputed,
  PageDependencyGraphComputed,
  ProcessedNavigationComputed,
  ProcessedTraceComputed,
  Runner,
  SpeedlineComputed,
  TargetManager,
  TimeToFirstByteComputed,
  TraceEngineResultComputed,
  createIcuMessageFn,
  lighthouse_logger_default,
  navigationGather,
  pageFunctions,
  trace_default
} from "./chunk-CP4IPP54.js";
import {
  nonSimulatedSettingsOverrides
} from "./chunk-T64ZWC4P.js";
import {
  printAddress,
  stripAddresses
} from "./chunk-5OJVB62Z.js";
import {
  isAutomatic
} from "./chunk-GYIBVR4L.js";
import {
  fileName,
  isSameOrigin
} from "./chunk-AVPF4UN6.js";
import {
  decodePath,
  locateFile
} from "./chunk-SDZVXACJ.js";
import {
  ask
} from "./chunk-KB6LCHWX.js";
import {
  printDuration,
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  ownStrayFailures
} from "./chunk-IYRPPH64.js";
import {
  CheckError,
  isOfTheMachine,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/stages/plan-turns.ts
function isTooSlowForPairs(restartMs, state, options) {
  const compared = pagesOnDevices(state.budget, options.shard).filter(
    ({ page }) => !state.newPages.has(page.name)
  );
  const starts = compared.length * (state.looks[0] ?? 1) * 2;
  return starts * restartMs > options.maxTimeMs / 2;
}
function planTurns({ port, restartMs }, state, options) {
  const both = `Head's and base's server both listen on port ${port}`;
  if (!isTooSlowForPairs(restartMs, state, options)) {
    const text3 = `${both}, so they run in turn: before each visit its server is started again and warmed up with a visit that does not count`;
    note(state, options, "info", text3);
    return "pairs";
  }
  state.baseElsewhere = true;
  const text2 = `${both} and take ${printDuration(restartMs)} to start, which is too long to start them before each visit: head and base are visited in blocks, one after the other, so timings can only warn. To compare timings, let the server listen on the port in PORT`;
  note(state, options, "warn", text2);
  return "blocks";
}

// src/stages/turns.ts
var Turns = class _Turns {
  port;
  #servers;
  /** When the work before has ended; never rejects. */
  #last = Promise.resolve();
  constructor(servers) {
    this.#servers = servers;
    this.port = servers.head.port;
  }
  /** Null where the sites answer at the same time. */
  static of(head, base) {
    const [one, other] = [head.server, base.server];
    if (!one || !other || one.port !== other.port) return null;
    return new _Turns({ head: one, base: other });
  }
  /** What it costs to end a server and start one, milliseconds: the slowest so far. */
  get restartMs() {
    const { head, base } = this.#servers;
    return Math.max(head.haltMs, base.haltMs) + Math.max(head.startMs, base.startMs);
  }
  /**
   * Does work while the server of a revision has the port, after all work that was requested before.
   * @param work its argument says whether the server was started for it.
   * @throws CheckError SERVER_NOT_READY if the server does not start, or should have been kept and does not run; what
   * `work` throws; the signal's reason on abort.
   */
  during(revision, wanted, signal, work) {
    const done = this.#last.then(async () => {
      signal.throwIfAborted();
      return work(await this.#turnTo(revision, wanted, signal));
    });
    this.#last = done.catch(() => void 0);
    return done;
  }
  async #turnTo(revision, wanted, signal) {
    const server = this.#servers[revision];
    if (wanted !== "anew" && server.isRunning()) return false;
    if (wanted === "kept") {
      throw new CheckError("SERVER_NOT_READY", `The server of ${revision} ended between two loads`, {
        advice: "Read its log above, and fix what ends it."
      });
    }
    await this.#servers[revision === "head" ? "base" : "head"].halt();
    await server.halt();
    await server.resume(signal);
    return true;
  }
};

// src/collect/login/page-path.ts
function pathOf(url) {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path === "/" ? path : path.replace(/\/$/, "");
}
function routeOf(url) {
  const [, route = ""] = /^(#!?\/[^?]*)/.exec(URL.parse(url)?.hash ?? "") ?? [];
  return pathOf(url) + route.replace(/\/$/, "").replace(/^#!?$/, "");
}

// src/collect/login/as-user.ts
async function asUser({ browser, sessions, owner, signal }, load) {
  const { setup } = owner;
  const session = sessions.of(owner);
  for (; ; ) {
    const state = await session.state(browser, signal);
    const entered = /* @__PURE__ */ new WeakSet();
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
        }
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
async function arrivalOf(tab, requestedUrl) {
  return { requestedUrl, finalUrl: tab.url(), asksForPassword: await asksForPassword(tab) };
}
var SentToLogin = class extends Error {
  constructor({ requestedUrl, finalUrl }) {
    const [asked, reached] = [routeOf(requestedUrl), routeOf(finalUrl)];
    super(
      asked === reached ? `it was done, but ${asked} still asks for a password` : `it was done, but ${asked} is still redirected to ${reached}`
    );
  }
};
function isLoggedOut({ requestedUrl, finalUrl, asksForPassword: asks }, { login }) {
  const page = login?.kind === "steps" ? routeOf(new URL(login.page, "http://site.invalid").href) : void 0;
  const isLogin = (url) => page !== void 0 && routeOf(url).endsWith(page);
  if (isLogin(requestedUrl)) return false;
  return asks === true || routeOf(requestedUrl) !== routeOf(finalUrl) && isLogin(finalUrl);
}

// src/stages/given-secrets.ts
function isGivenSecrets({ variables = [], setup, interactions = [] }) {
  return variables.length > 0 || setup?.login !== void 0 || interactions.some((step) => "module" in step);
}

// src/stages/served-maps.ts
import { readFile, realpath, stat } from "node:fs/promises";
var mostMapBytes = 64 * 1024 * 1024;
function servedMaps(site, outputDirectory) {
  return async (scriptUrl) => {
    const folder = `${site.url}${site.basePath}`;
    if (!URL.canParse(scriptUrl) || !scriptUrl.startsWith(folder)) return null;
    const path = `/${new URL(scriptUrl).pathname.slice(site.basePath.length)}.map`;
    const names = decodePath(path);
    if (!names) return null;
    const found = await locateFile(await realpath(outputDirectory), path, names);
    if (found.kind !== "file" || (await stat(found.file)).size > mostMapBytes) return null;
    return readFile(found.file, "utf8");
  };
}

// src/stages/visitor.ts
var firstAnswerMs = 3e4;
var Visitor = class {
  secrets;
  #sessions;
  #pool;
  /** Set where head's and base's server run in turn, since they listen on the same port. */
  #turns;
  #budget;
  #bypass;
  #revisions;
  constructor(revisions, browser, budget, {
    secrets = new Secrets(),
    signal,
    bypass
  }, turns = null) {
    this.#turns = turns;
    this.#bypass = bypass;
    this.#revisions = revisions;
    this.#budget = budget;
    for (const served of [revisions.head, revisions.base]) {
      if (!served) continue;
      secrets.share(`${served.site.url}/`);
      const { username, password } = served.site.credentials ?? {};
      if (password) for (const text2 of [password, `${username}:${password}`]) secrets.hide(text2);
      else if (username && username.length >= shortestRun)
        for (const text2 of [username, `${username}:`]) secrets.hide(text2);
    }
    const { hosts, insecure } = budget.conditions ?? {};
    const sites = Object.values(revisions).flatMap((served) => served ? [served.site.url] : []);
    this.#pool = new BrowserPool(browser.path, signal, { hosts, insecureSites: insecure ? sites : [] });
    this.secrets = secrets;
    this.#sessions = new Sessions(secrets);
  }
  /** Whether there is something to load of a revision. */
  has(revision) {
    return this.#revisions[revision] !== null;
  }
  /** Whether a revision, or every one of the run, is a folder that our own server answers from. */
  isServedByUs(revision) {
    const asked = revision ? [this.#revisions[revision]] : Object.values(this.#revisions);
    return asked.every((served) => served === null || served.outputDirectory !== null);
  }
  /** Whether one load is made at a time, because head's and base's server run in turn. */
  get takesTurns() {
    return this.#turns !== null;
  }
  /** Ends the browser of a slot: the next one to ask gets a new one. */
  async drop(slot) {
    await this.#pool.drop(slot);
  }
  /** Logs in again for the next loads: a server that was started again forgets whom it has let in. */
  forgetSessions() {
    this.#sessions = new Sessions(this.secrets);
  }
  /** Ends all browsers, so that something else has the machine for itself; the next load starts them again. */
  async rest() {
    await this.#pool[Symbol.asyncDispose]();
  }
  /**
   * Whether a page may show something that cannot be removed from a picture or a trace: the value of a variable, what a
   * login leads to, or what only the user in a site's address may see.
   */
  isGivenSecrets(page) {
    const given = Object.values(this.#revisions).some(
      (served) => served && (served.site.credentials || this.#bypass?.isFor(served.site.url))
    );
    return given || isGivenSecrets(page);
  }
  /** What is wrong with a revision's server, where it says so. */
  problem(revision) {
    return this.#revisions[revision]?.site.problem() ?? null;
  }
  /**
   * Loads a page by its user, in the browser of a slot, which is started when it is first needed; again with a new session
   * where the site has ended the user's. Where servers run in turn, the revision's has the port for as long as that takes.
   * @throws CheckError LOGIN_FAILED, BROWSER_NOT_STARTED, SERVER_NOT_READY; what `work` throws; the signal's reason on abort.
   */
  async load(target, signal, work) {
    if (!this.#turns) return this.#load(target, signal, work);
    const { page, revision, server = "running" } = target;
    return this.#turns.during(revision, server, signal, async (isFresh) => {
      if (isFresh) {
        this.forgetSessions();
        await ask(this.#urlOf(revision)(page.path), firstAnswerMs, {
          signal,
          insecure: this.#budget.conditions?.insecure
        });
      }
      return this.#load(target, signal, work);
    });
  }
  /** The URL of a path of the app on a revision. */
  #urlOf(revision) {
    const site = this.#servedOf(revision).site;
    const head = this.#revisions.head?.site ?? site;
    return (path) => pageUrl(site, pathOnSite(head, path));
  }
  #servedOf(revision) {
    const served = this.#revisions[revision];
    if (!served) throw new Error(`There is no site of ${revision} to visit`);
    return served;
  }
  async #load({ page, device, revision, slot }, signal, work) {
    const { site, outputDirectory } = this.#servedOf(revision);
    const urlOf = this.#urlOf(revision);
    const url = urlOf(page.path);
    const browser = await this.#pool.get(slot);
    const { warm = false } = page;
    const setup = withBypass(setupFor(page, site), site, this.#bypass);
    const load = {
      browser,
      url,
      urlOf,
      device,
      blockedUrls: this.#budget.conditions?.blockedUrls ?? [],
      warm,
      ...outputDirectory !== null && { readMap: servedMaps(site, outputDirectory) }
    };
    if (!setup) return work({ ...load, checkArrival: () => void 0 });
    const owner = { setup, device, urlOf };
    return asUser(
      { browser, sessions: this.#sessions, owner, signal },
      ({ enter, checkArrival }) => work({
        ...load,
        enter,
        checkArrival,
        ...setup.login && { onLoaded: async (tab) => checkArrival(await arrivalOf(tab, url)) }
      })
    );
  }
  async [Symbol.asyncDispose]() {
    await this.#pool[Symbol.asyncDispose]();
  }
};
function setupFor({ setup }, { credentials }) {
  if (!credentials) return setup;
  const own = setup ?? { cookies: [], headers: {}, localStorage: {} };
  const isSet = own.basicAuth || Object.keys(own.headers).some((name) => /^authorization$/i.test(name));
  return isSet ? setup : { ...own, basicAuth: credentials };
}
function withBypass(setup, { url }, bypass) {
  if (!bypass?.isFor(url)) return setup;
  const own = setup ?? { cookies: [], headers: {}, localStorage: {} };
  const kept = Object.entries(own.headers).filter(
    ([name]) => !Object.hasOwn(bypass.headers, name.toLowerCase())
  );
  return { ...own, headers: { ...Object.fromEntries(kept), ...bypass.headers } };
}

// src/stages/visit-pages.ts
import { join as join2 } from "node:path";

// src/collect/steps/longest-steps.ts
var longestStepMs = 3e3;
function longestStepsMs(steps) {
  return steps.reduce((sum, step) => sum + longestStepMs + ownMs(step), 0);
}
function ownMs(step) {
  const { timeoutMs = 0 } = step;
  if ("type" in step) return timeoutMs + step.type[1].length * betweenKeysMs;
  if (!("waitFor" in step) || typeof step.waitFor === "string" || !("ms" in step.waitFor)) return timeoutMs;
  return step.waitFor.ms;
}

// src/collect/visits-in-memory.ts
import { getHeapStatistics } from "node:v8";
var perVisit = { machine: 6e8, heap: 25e7 };
function visitsInMemory(memory = freeMemory()) {
  return Math.floor(Math.min(memory.machine / perVisit.machine, memory.heap / perVisit.heap));
}
function freeMemory() {
  const { heap_size_limit: most, used_heap_size: used } = getHeapStatistics();
  return { machine: process.availableMemory(), heap: most - used };
}

// src/collect/cell-state.ts
var CellState = class {
  cell;
  /** False for a page that base does not have: head is then measured alone. */
  compare;
  /** Visits of whole pairs, and loads under applied throttling. */
  kept = [];
  /** Whole pairs. */
  pairs = 0;
  attempts = 0;
  /** Failed attempts, the warm-up's too, since the last whole pair; those at the same time are one. */
  failuresInRow = 0;
  certainty = 0;
  /** Pairs of loads under applied throttling. */
  slowedPairs = 0;
  /** Set while it is found out whether it is decided: no other pair begins before. */
  isDeciding = false;
  isDone = false;
  #looks;
  /** Numbers of pairs with which attempt each is. */
  #underWay = /* @__PURE__ */ new Map();
  #whole = /* @__PURE__ */ new Set();
  /** Attempts there were when a failure was last counted. */
  #attemptsAtFailure = 0;
  /** How many more visits of base than of head each browser has made. */
  #lean = /* @__PURE__ */ new Map();
  constructor(cell, { compare, looks }) {
    this.cell = cell;
    this.compare = compare && !cell.headAlone;
    this.#looks = cell.looks ?? looks;
  }
  /** Whether it is neither decided nor at its last look. */
  isOpen() {
    return !this.isDone && this.pairs < (this.#looks.at(-1) ?? 0);
  }
  /**
   * Whether another pair may begin now: up to the next look, since one beyond it could be for nothing; and only the first
   * until it has ended, since it shows what the others need.
   */
  wantsPair() {
    if (!this.isOpen() || this.isDeciding) return false;
    if (this.pairs === 0) return this.#underWay.size === 0;
    return this.pairs + this.#underWay.size < (this.#looks[this.level()] ?? 0);
  }
  /** Which look is next, from 0. */
  level() {
    return this.#looks.filter((look) => look <= this.pairs).length;
  }
  /**
   * Whether it has the pairs of a look. Then no pair is in progress, because pairs are only made up to the next look.
   */
  isAtLook() {
    return this.#looks.includes(this.pairs);
  }
  /** Visits that may still be made. */
  mostLeft() {
    return this.isDone ? 0 : ((this.#looks.at(-1) ?? 0) - this.pairs) * (this.compare ? 2 : 1);
  }
  /** @returns the number of the pair that begins, from 1: the lowest that is neither complete nor in progress. */
  begin() {
    let index = 1;
    while (this.#whole.has(index) || this.#underWay.has(index)) index++;
    this.#underWay.set(index, this.attempts);
    this.attempts++;
    return index;
  }
  /**
   * The browsers of a pair in the order of its sides: base gets the one that has had it less often.
   * @param slots one or two.
   */
  inTurn(order, slots) {
    const [one, other] = slots;
    if (one === void 0 || other === void 0 || order.length < 2) return slots;
    const leaning = this.#leanOf(one) - this.#leanOf(other);
    const isTurned = leaning !== 0 && leaning < 0 !== (order[0] === "base");
    return isTurned ? [other, one] : slots;
  }
  #leanOf(slot) {
    return this.#lean.get(slot) ?? 0;
  }
  /**
   * @param made the visits of a whole pair; null where one of them failed.
   * @param slots the browsers that it was made in, in the order of its sides.
   */
  end(index, made, slots) {
    const attempt = this.#underWay.get(index) ?? 0;
    this.#underWay.delete(index);
    if (!made) {
      if (attempt < this.#attemptsAtFailure) return;
      this.#attemptsAtFailure = this.attempts;
      this.failuresInRow++;
      return;
    }
    for (const [at, { revision }] of made.entries()) {
      const slot = slots[at] ?? slots[0] ?? 0;
      this.#lean.set(slot, this.#leanOf(slot) + (revision === "base" ? 1 : -1));
    }
    this.#whole.add(index);
    this.pairs++;
    this.failuresInRow = 0;
    this.kept.push(...made);
    this.kept.sort((a, b) => a.index - b.index);
  }
  /** @param made a pair of loads under applied throttling. */
  addSlowed(made) {
    this.slowedPairs++;
    this.kept.push(...made);
  }
  decide(certainty) {
    this.certainty = certainty;
    this.isDone = this.isDecided();
  }
  /** Whether no further visit is needed; false for a page that was given up. */
  isDecided() {
    return this.certainty >= 1;
  }
  /** Head is measured alone from now on. */
  goOnAlone() {
    this.compare = false;
    this.failuresInRow = 0;
  }
};

// src/collect/schedule.ts
function coin(seed) {
  let state = seed >>> 0 || 2654435769;
  for (let round2 = 0; round2 < 8; round2++) {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
  }
  return (state & 1) === 1;
}
function orderOfPair(pair, seed) {
  return pair % 2 === 0 === coin(seed) ? ["base", "head"] : ["head", "base"];
}

// src/collect/sample.ts
async function sample(plan, hooks) {
  const visits = [];
  const states = plan.cells.map((cell) => new CellState(cell, plan));
  const warmed = /* @__PURE__ */ new Map();
  const givenUp = [];
  const over = /* @__PURE__ */ new Set();
  const underWay = /* @__PURE__ */ new Set();
  const freeSlots = new Set(Array.from({ length: plan.atOnce }, (_, slot) => slot));
  let visitsUnderWay = 0;
  let isQuiet = false;
  let failure;
  const overTime = () => performance.now() >= plan.deadline;
  const aborted = () => hooks.signal?.aborted ?? false;
  let uncounted2 = 0;
  const atMost = () => visits.length - uncounted2 + states.reduce((sum, state) => sum + state.mostLeft(), 0);
  const visit = async (target) => {
    const made = await hooks.visit(target);
    visits.push(made);
    if (!target.warmUp) uncounted2++;
    hooks.onVisit?.(made, visits.length, atMost());
    return made;
  };
  while (!aborted() && !failure) {
    const next = nextOf(states);
    if (next && start(next)) continue;
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (failure && !aborted()) throw failure.error;
  const isOpen = states.some((state) => state.isOpen());
  if (!aborted()) for (const state of states) tellOver(state, true);
  return { visits, ended: aborted() ? "interrupted" : isOpen ? "time" : "decided", givenUp };
  function nextOf(all) {
    const ready = all.flatMap(nextOfCell);
    return ready.toSorted(
      (a, b) => a.state.level() - b.state.level() || Number(a.needsQuiet) - Number(b.needsQuiet) || a.state.certainty - b.state.certainty
    )[0];
  }
  function nextOfCell(state) {
    const { cell, kept } = state;
    const { name } = cell.page;
    const needsQuiet = hooks.needsQuiet?.(cell, kept) ?? false;
    if (!state.wantsPair() || warmed.get(name) === "under way") return [];
    if (overTime() && state.attempts > 0) return [];
    const isWarmUp = !warmed.has(name) && !overTime() && (needsQuiet || (hooks.needsWarmUp?.(cell) ?? true));
    return [{ state, isWarmUp, needsQuiet }];
  }
  function start({ state, isWarmUp, needsQuiet }) {
    const room = Math.min(plan.atOnce, Math.max(1, hooks.room?.() ?? plan.atOnce));
    const wanted = state.compare ? 2 : 1;
    const isAlone = needsQuiet || room < wanted;
    if (isQuiet || isAlone && visitsUnderWay > 0) return false;
    const count = isAlone ? 1 : wanted;
    if (visitsUnderWay + count > room) return false;
    const slots = [...freeSlots].toSorted((a, b) => a - b).slice(0, count);
    for (const slot of slots) freeSlots.delete(slot);
    visitsUnderWay += count;
    isQuiet = isAlone;
    const work = (isWarmUp ? warmUp(state, slots) : makePair(state, slots)).catch((error) => {
      failure ??= { error };
    }).finally(() => {
      for (const slot of slots) freeSlots.add(slot);
      visitsUnderWay -= count;
      if (isAlone) isQuiet = false;
      underWay.delete(work);
    });
    underWay.add(work);
    return true;
  }
  async function warmUp(state, slots) {
    const { name } = state.cell.page;
    warmed.set(name, "under way");
    try {
      const made = await makeVisits(state, state.compare ? ["base", "head"] : ["head"], 0, slots);
      if (made.some(({ error }) => error)) state.failuresInRow++;
      if (overTime() && made.some(({ revision, error }) => revision === "head" && error)) state.attempts++;
    } finally {
      warmed.set(name, "done");
    }
  }
  async function makePair(state, slots) {
    const index = state.begin();
    const order = state.compare ? orderOfPair(index - 1, plan.seed) : ["head"];
    const inTurn = state.inTurn(order, slots);
    const made = await makeVisits(state, order, index, inTurn);
    const isWhole = made.length === order.length && made.every(({ data }) => data);
    const isUnchanged = state.compare && (await hooks.isUnchanged?.(state.cell) ?? false);
    state.end(index, isWhole ? made : null, inTurn);
    uncounted2 -= made.length;
    if (!isWhole && !aborted()) giveUpOn(state, made);
    const isNext = isWhole && !state.isDone && (isUnchanged || state.isAtLook());
    if (isNext) await decideAtLook(state, slots);
    else if (state.isDecided()) decide(state);
    tellOver(state);
    await askAgain(states.filter((one) => one !== state && one.cell.page.name === state.cell.page.name));
  }
  async function decideAtLook(state, slots) {
    state.isDeciding = true;
    try {
      while (state.compare && (hooks.slowedPairs?.(state.cell, state.kept) ?? 0) > state.slowedPairs) {
        if (aborted() || overTime()) break;
        const index = state.slowedPairs + 1;
        const made = await makeVisits(state, orderOfPair(index - 1, plan.seed), index, slots, true);
        if (!made.every(({ data }) => data)) break;
        state.addSlowed(made);
      }
    } finally {
      state.isDeciding = false;
    }
    decide(state);
  }
  async function askAgain(others) {
    for (const state of others.filter((one) => one.compare && one.isDecided())) {
      await hooks.isUnchanged?.(state.cell);
      decide(state);
      tellOver(state);
    }
  }
  function tellOver(state, isEnd = false) {
    const isOver = isEnd || !state.isOpen();
    if (isOver === over.has(state)) return;
    if (!isOver) return void over.delete(state);
    over.add(state);
    const isGivenUp = givenUp.some(({ cell }) => cell === state.cell);
    const end = isGivenUp ? "failed" : state.isDecided() ? "decided" : "undecided";
    hooks.onOver?.(state.cell, end, state.kept.length, over.size);
  }
  function decide(state) {
    state.decide(hooks.certainty(state.cell, state.kept));
  }
  function giveUpOn(state, made) {
    if (state.failuresInRow < plan.maxFailures || state.isDone) return;
    const onlyBaseFails = state.pairs === 0 && made.some((v) => v.revision === "head" && v.data);
    if (state.compare && onlyBaseFails) return state.goOnAlone();
    state.isDone = true;
    const failed = made.findLast(({ error }) => error);
    if (failed) givenUp.push({ cell: state.cell, visit: failed });
  }
  async function makeVisits({ cell }, order, index, slots, isSlowed = false) {
    const targets = order.map((revision, at) => ({
      page: cell.page,
      device: cell.device,
      revision,
      index,
      warmUp: index === 0 || isSlowed,
      ...isSlowed && { slowed: true },
      slot: slots[at] ?? slots[0] ?? 0
    }));
    if (slots.length > 1) return mapConcurrently(targets, targets.length, visit);
    const made = [];
    for (const target of targets) {
      const one = await visit(target);
      made.push(one);
      const isUseless = one.error && (target.warmUp || target.revision === "head");
      if (aborted() || isUseless && overTime()) break;
    }
    return made;
  }
}

// src/collect/sample-in-blocks.ts
async function sampleInBlocks(plan, hooks) {
  const visits = [];
  const givenUp = [];
  const pages = plan.cells.map((cell) => ({
    cell,
    compare: plan.compare && !cell.headAlone,
    kept: [],
    isDone: false
  }));
  const last = plan.looks.at(-1) ?? 0;
  let before = 0;
  let over = 0;
  for (const [round2, look] of plan.looks.entries()) {
    const order = round2 % 2 === 0 ? ["head", "base"] : ["base", "head"];
    for (const revision of order) {
      const wasThere = round2 > 0 && revision === order[0];
      const open = pages.filter(({ isDone, compare }) => !isDone && (revision === "head" || compare));
      for (const page of open) await makeBlock(page, revision, wasThere ? before + 1 : 0, before + 1, look);
    }
    if (mustStop()) break;
    for (const page of pages.filter(({ isDone }) => !isDone)) {
      const isDecided = hooks.certainty(page.cell, page.kept) >= 1;
      page.isDone = look === last || isDecided;
      if (page.isDone) tellOver(page, isDecided ? "decided" : "undecided");
    }
    if (pages.every(({ isDone }) => isDone)) break;
    before = look;
  }
  const isOpen = pages.some(({ isDone }) => !isDone);
  if (!isAborted()) for (const page of pages.filter(({ isDone }) => !isDone)) tellOver(page, "undecided");
  return { visits, ended: isAborted() ? "interrupted" : isOpen ? "time" : "decided", givenUp };
  function isAborted() {
    return hooks.signal?.aborted ?? false;
  }
  function mustStop() {
    return isAborted() || performance.now() >= plan.deadline;
  }
  async function makeBlock(page, revision, first, next, look) {
    const { cell, kept } = page;
    let failures = 0;
    for (let index = mustStop() ? next : first; index <= look; ) {
      const isNeeded = revision === "head" && index === 1 && failures === 0 && !isAborted();
      if (mustStop() && !isNeeded) return;
      const warmUp = index === 0;
      const { page: of, device } = cell;
      const made = await hooks.visit({ page: of, device, revision, index, warmUp, slot: 0 });
      visits.push(made);
      if (made.data && !warmUp) kept.push(made);
      hooks.onVisit?.(made, visits.length, visits.length + mostLeft2());
      failures = made.error ? failures + 1 : 0;
      if (failures >= plan.maxFailures) return giveUp(page, revision, made);
      if (warmUp) index = next;
      else if (!made.error) index++;
    }
  }
  function giveUp(page, revision, visit) {
    const isBaseAlone = revision === "base" && page.kept.every((one) => one.revision === "head");
    if (isBaseAlone) {
      page.compare = false;
      return;
    }
    page.isDone = true;
    givenUp.push({ cell: page.cell, visit });
    tellOver(page, "failed");
  }
  function tellOver({ cell, kept }, end) {
    hooks.onOver?.(cell, end, kept.length, ++over);
  }
  function mostLeft2() {
    const left = ({ compare, kept }) => Math.max(0, last * (compare ? 2 : 1) - kept.length);
    return pages.filter(({ isDone }) => !isDone).reduce((sum, page) => sum + left(page), 0);
  }
}

// src/collect/visit/find-loop.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/collect/browser/own-context.ts
var tidyMs = 5e3;
async function inOwnContext(browser, signal, work) {
  signal.throwIfAborted();
  const context = await browser.puppeteer.createBrowserContext(noDownloads);
  const close = () => context.close().catch(() => void 0);
  const aborted = Promise.withResolvers();
  aborted.promise.catch(() => void 0);
  const onAbort = () => {
    aborted.reject(signal.reason);
    void close();
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const working = ownStrayFailures(aborted.reject, () => work(context));
    working.catch(() => void 0);
    return await Promise.race([working, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    await within(tidyMs, close());
  }
}

// src/collect/browser/prepare-tab.ts
async function prepareTab(tab, { browser, device, blockedUrls, enter }) {
  answerDialogs(tab, "accept");
  await emulateDevice(tab, device, browser.version);
  await setPixelRatio(tab, device);
  await blockUrls(tab, blockedUrls);
  await enter?.(tab);
}

// src/collect/visit/find-loop.ts
var pauseMs = 1e3;
var longestAnswerMs = 2e3;
var longestSearchMs = 8e3;
var mostScripts = 5e3;
async function findLoop(load, signal) {
  return inOwnContext(load.browser, signal, async (context) => {
    const tab = await context.newPage();
    await prepareTab(tab, load);
    const session = await tab.createCDPSession();
    const paused = Promise.withResolvers();
    let isAsked = false;
    const urls = /* @__PURE__ */ new Map();
    session.on("Debugger.scriptParsed", ({ scriptId, url }) => {
      if (urls.size < mostScripts) urls.set(scriptId, url);
    });
    session.on("Debugger.paused", ({ callFrames }) => {
      if (!isAsked) return void session.send("Debugger.resume").catch(() => void 0);
      const places = callFrames.map(({ location }) => ({
        url: urls.get(location.scriptId) ?? "",
        line: location.lineNumber + 1
      }));
      paused.resolve(places.find(({ url }) => /^https?:/.test(url)) ?? null);
    });
    await session.send("Debugger.enable");
    tab.goto(load.url, { waitUntil: "load", timeout: longestSearchMs }).catch(() => void 0);
    const deadline = performance.now() + longestSearchMs;
    while (performance.now() < deadline) {
      await sleep(pauseMs, void 0, { signal });
      if (await within(longestAnswerMs, session.send("Runtime.evaluate", { expression: "0" }))) continue;
      isAsked = true;
      session.send("Debugger.pause").catch(() => void 0);
      return await within(longestAnswerMs, paused.promise) ?? null;
    }
    return null;
  });
}

// src/collect/visit/watch-documents.ts
import { AsyncLocalStorage } from "node:async_hooks";
var longestAnswerMs2 = 1e3;
var DocumentWatch = class _DocumentWatch {
  #session;
  #onLeave;
  #signal;
  #phase = "loading";
  /** Documents so far; the last one is the current one. */
  #documents = 0;
  #url = "";
  #loadedAt = null;
  /** Once it had loaded. */
  #wasReloaded = false;
  #network;
  #networkBusyAt = -Infinity;
  #observe;
  /** The document whose long tasks are observed, and the last one that said how quiet it is. */
  #observed = 0;
  #answered = 0;
  constructor(session, onLeave, signal) {
    this.#session = session;
    this.#onLeave = onLeave;
    this.#signal = signal;
    session.on("Page.frameNavigated", ({ frame, type }) => this.#onNavigated(frame, type));
    session.on("Page.loadEventFired", () => {
      if (this.#documents > 0) this.#loadedAt = performance.now();
    });
  }
  /**
   * @param page a tab that is still blank.
   * @param onLeave called each time that the page itself replaces its document; the first document does not count.
   * @param signal aborts where the visit has ended.
   */
  static async start(page, onLeave, signal) {
    const watch = new _DocumentWatch(await page.createCDPSession(), onLeave, signal);
    await watch.#session.send("Page.enable");
    return watch;
  }
  /**
   * Does all work that needs the measured document: Lighthouse's gathering, and what is read of the page after it. The watch
   * ends with it; a navigation after that is somebody else's. Where the work fails because the page has left,
   * `onLeave` has been called when this rejects.
   */
  async follow(work) {
    try {
      return await waiting.run(this, work);
    } finally {
      await within(longestAnswerMs2, this.#session.send("Page.getFrameTree"));
      this.#phase = "over";
      this.#session.detach().catch(() => void 0);
    }
  }
  /** Call it when the trace ends: from then on, the current document is the one that was measured. */
  measured() {
    const isUnloaded = this.#documents > 2 && this.#loadedAt === null;
    const isUnasked = this.#wasReloaded && this.#answered < this.#documents;
    if (isUnloaded || isUnasked) this.#tell({ isReload: true, source: "server", isLost: true });
    this.#phase = "measured";
  }
  /** Call it with the monitor of the visit's network. */
  useNetwork(network) {
    this.#network = network;
  }
  /** Observes long tasks in the current document, and in those that replace it. */
  async observeLongTasks(observe) {
    this.#observe = observe;
    const observed = this.#documents;
    try {
      await observe();
      this.#observed = observed;
    } catch {
    }
  }
  /**
   * How long the current document has been quiet, in milliseconds: it has loaded, and its main thread and, after a
   * reload, its network are idle. 0 if it cannot answer: the visit has its own time limits, and reports why it failed.
   * @param ask asks the page for the time since its last long task.
   * @returns something other than a number once nobody waits any more.
   */
  async quietForMs(ask2) {
    if (this.#phase === "loading") this.#phase = "loaded";
    if (this.#observe && this.#observed < this.#documents) await this.observeLongTasks(this.#observe);
    const asked = this.#documents;
    try {
      const quietForMs = await ask2();
      if (typeof quietForMs !== "number") return quietForMs;
      this.#answered = asked;
      const now = performance.now();
      if (this.#wasReloaded && this.#isNetworkBusy()) this.#networkBusyAt = now;
      return Math.min(quietForMs, now - (this.#loadedAt ?? now), now - this.#networkBusyAt);
    } catch {
      return this.#signal.aborted ? void 0 : 0;
    }
  }
  #onNavigated({ parentId, url: shown, unreachableUrl }, type) {
    const url = unreachableUrl ?? shown;
    if (parentId !== void 0 || this.#documents === 0 && url === "about:blank") return;
    const isReload = url === this.#url;
    this.#url = url;
    this.#loadedAt = null;
    this.#documents++;
    if (this.#documents === 1 || this.#phase === "over") return;
    const isServed = /^https?:/.test(url) && type !== "BackForwardCacheRestore";
    const source = unreachableUrl !== void 0 ? "failed" : isServed ? "server" : "nowhere";
    const isUpdate = isReload && !this.#wasReloaded;
    const isLate = this.#phase === "measured" || this.#phase === "loaded" && !isUpdate;
    this.#tell({ isReload, source, isLost: isLate || source !== "server" });
    if (this.#phase === "loaded") this.#wasReloaded = true;
  }
  #tell(left) {
    const hadLoaded = this.#phase !== "loading";
    this.#onLeave({ ...left, hadLoaded, to: this.#url, times: this.#documents - 1 });
  }
  #isNetworkBusy() {
    return this.#network !== void 0 && !(this.#network.is2Idle() && this.#network.isCriticalIdle());
  }
};
var waiting = new AsyncLocalStorage();
var observeLongTasks = "registerPerformanceObserverInPage";
var askForQuiet = "checkTimeSinceLastLongTaskInPage";
function waitForTheLastDocument(evaluate) {
  return function(...args) {
    const watch = waiting.getStore();
    const [asked] = args;
    const ask2 = () => evaluate.apply(this, args);
    if (!watch || typeof asked !== "function") return ask2();
    if (asked.name === observeLongTasks) return watch.observeLongTasks(ask2);
    return asked.name === askForQuiet ? watch.quietForMs(ask2) : ask2();
  };
}
function tellOfTraceEnd(stop) {
  return function(...args) {
    waiting.getStore()?.measured();
    return stop.apply(this, args);
  };
}
function tellOfNetwork(enable) {
  return function() {
    waiting.getStore()?.useNetwork(this);
    return enable.call(this);
  };
}

// src/collect/visit/adapt-lighthouse.ts
var adapted = false;
function adaptLighthouse() {
  if (adapted) return;
  adapted = true;
  measureBenchmarkIndexOnce();
  oneTraceAtATime();
  keepNoTimings();
  forgetLeftDocuments();
  outliveItsTab();
  replaceMethod(ExecutionContext.prototype, "evaluate", waitForTheLastDocument);
  replaceMethod(NetworkMonitor.prototype, "enable", tellOfNetwork);
  replaceMethod(trace_default.prototype, "stopSensitiveInstrumentation", tellOfTraceEnd);
  waitAsConfigured();
  nameElementsAsWeDo();
}
function waitAsConfigured() {
  for (const name of [
    "pauseAfterFcpMs",
    "pauseAfterLoadMs",
    "networkQuietThresholdMs",
    "cpuQuietThresholdMs"
  ]) {
    if (typeof nonSimulatedSettingsOverrides[name] !== "number") throw new Error(`Lighthouse has no ${name}`);
    nonSimulatedSettingsOverrides[name] = 0;
  }
}
function measureBenchmarkIndexOnce() {
  const benchmark = pageFunctions.computeBenchmarkIndex;
  let measured;
  replaceMethod(
    ExecutionContext.prototype,
    "evaluate",
    (evaluate) => function(...args) {
      if (args[0] !== benchmark) return evaluate.apply(this, args);
      const asked = measured;
      if (asked) return asked.catch(() => evaluate.apply(this, args));
      measured = evaluate.apply(this, args);
      measured.catch(() => measured = void 0);
      return measured;
    }
  );
}
function oneTraceAtATime() {
  let last = Promise.resolve();
  const queue = (method) => function(...args) {
    const turn = last.then(() => inSilence(() => method.apply(this, args)));
    last = turn.catch(() => void 0);
    return turn;
  };
  replaceMethod(TraceEngineResultComputed, "runTraceEngine", queue);
  replaceMethod(CumulativeLayoutShiftComputed, "computeWithSharedTraceEngine", queue);
}
async function inSilence(work) {
  const print = console.error;
  console.error = () => void 0;
  try {
    return await work();
  } finally {
    console.error = print;
  }
}
function keepNoTimings() {
  for (const name of ["time", "timeEnd", "takeTimeEntries", "getTimeEntries"]) {
    if (typeof lighthouse_logger_default[name] !== "function") throw new Error(`lighthouse-logger has no ${name}`);
  }
  lighthouse_logger_default.time = () => void 0;
  lighthouse_logger_default.timeEnd = () => void 0;
  lighthouse_logger_default.takeTimeEntries = () => [];
  lighthouse_logger_default.getTimeEntries = () => [];
}
function nameElementsAsWeDo() {
  const { getNodeSelector, getNodeDetails } = pageFunctions;
  const name = pageFunctions.getRuntimeFunctionName(getNodeSelector);
  const ours = `function ${name}(element) { return (${String(inPage.nameElement)})(element); }`;
  getNodeSelector.toString = () => ours;
  if (!String(getNodeDetails).includes(ours))
    throw new Error("Lighthouse names elements by another function than getNodeSelector");
}
function outliveItsTab() {
  replaceMethod(
    TargetManager.prototype,
    "_onFrameNavigated",
    (onNavigated) => function(...args) {
      return onNavigated.apply(this, args).catch(() => void 0);
    }
  );
}
function forgetLeftDocuments() {
  replaceMethod(
    NetworkMonitor.prototype,
    "_isIdlePeriod",
    (isIdle) => function(allowed, filter) {
      const main = this["_frameNavigations"].findLast(({ parentId }) => parentId === void 0)?.id;
      const documents = (this["_networkRecorder"]?.getRawRecords() ?? []).filter(
        (request) => request.frameId === main && request.resourceType === "Document" && !request.redirectDestination
      );
      const last = documents.length > 1 ? documents.findLast(({ finished }) => finished) : void 0;
      const isLeft = (request) => last !== void 0 && request !== last && request.networkRequestTime < last.responseHeadersEndTime;
      return isIdle.call(this, allowed, (request) => !isLeft(request) && filter?.(request) !== false);
    }
  );
}
function replaceMethod(owner, name, wrap) {
  const method = Reflect.get(owner, name);
  if (typeof method !== "function") throw new Error(`Lighthouse has no ${name} to adapt`);
  Reflect.set(owner, name, wrap(method));
}

// node_modules/lighthouse/core/lib/bf-cache-strings.js
var UIStrings = {
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  notMainFrame: "Navigation happened in a frame other than the main frame.",
  /**
   * @description Description text for not restored reason BackForwardCacheDisabled.
   */
  backForwardCacheDisabled: "Back/forward cache is disabled by flags. Visit chrome://flags/#back-forward-cache to enable it locally on this device.",
  /**
   * @description Description text for not restored reason RelatedActiveContentsExist.
   * Note: "window.open()" is the name of a JavaScript method and should not be translated.
   */
  relatedActiveContentsExist: "The page was opened using '`window.open()`' and another tab has a reference to it, or the page opened a window.",
  /**
   * @description Description text for not restored reason HTTPStatusNotOK.
   */
  HTTPStatusNotOK: "Only pages with a status code of 2XX can be cached.",
  /**
   * @description Description text for not restored reason SchemeNotHTTPOrHTTPS.
   */
  schemeNotHTTPOrHTTPS: "Only pages whose URL scheme is HTTP / HTTPS can be cached.",
  /**
   * @description Description text for not restored reason Loading.
   */
  loading: "The page did not finish loading before navigating away.",
  /**
   * @description Description text for not restored reason WasGrantedMediaAccess.
   */
  wasGrantedMediaAccess: "Pages that have granted access to record video or audio are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason HTTPMethodNotGET.
   */
  HTTPMethodNotGET: "Only pages loaded via a GET request are eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason SubframeIsNavigating.
   */
  subframeIsNavigating: "An iframe on the page started a navigation that did not complete.",
  /**
   * @description Description text for not restored reason Timeout.
   */
  timeout: "The page exceeded the maximum time in back/forward cache and was expired.",
  /**
   * @description Description text for not restored reason CacheLimit.
   */
  cacheLimit: "The page was evicted from the cache to allow another page to be cached.",
  /**
   * @description Description text for not restored reason JavaScriptExecution.
   */
  JavaScriptExecution: "Chrome detected an attempt to execute JavaScript while in the cache.",
  /**
   * @description Description text for not restored reason RendererProcessKilled.
   */
  rendererProcessKilled: "The renderer process for the page in back/forward cache was killed.",
  /**
   * @description Description text for not restored reason RendererProcessCrashed.
   */
  rendererProcessCrashed: "The renderer process for the page in back/forward cache crashed.",
  /**
   * @description Description text for not restored reason GrantedMediaStreamAccess.
   */
  grantedMediaStreamAccess: "Pages that have granted media stream access are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason CacheFlushed.
   */
  cacheFlushed: "The cache was intentionally cleared.",
  /**
   * @description Description text for not restored reason ServiceWorkerVersionActivation.
   */
  serviceWorkerVersionActivation: "The page was evicted from back/forward cache due to a service worker activation.",
  /**
   * @description Description text for not restored reason SessionRestored.
   */
  sessionRestored: "Chrome restarted and cleared the back/forward cache entries.",
  /**
   * @description Description text for not restored reason ServiceWorkerPostMessage.
   * Note: "MessageEvent" should not be translated.
   */
  serviceWorkerPostMessage: "A service worker attempted to send the page in back/forward cache a `MessageEvent`.",
  /**
   * @description Description text for not restored reason EnteredBackForwardCacheBeforeServiceWorkerHostAdded.
   */
  enteredBackForwardCacheBeforeServiceWorkerHostAdded: "A service worker was activated while the page was in back/forward cache.",
  /**
   * @description Description text for not restored reason ServiceWorkerClaim.
   */
  serviceWorkerClaim: "The page was claimed by a service worker while it is in back/forward cache.",
  /**
   * @description Description text for not restored reason HaveInnerContents.
   */
  haveInnerContents: "Pages that have certain kinds of embedded content (e.g. PDFs) are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason TimeoutPuttingInCache.
   */
  timeoutPuttingInCache: "The page timed out entering back/forward cache (likely due to long-running pagehide handlers).",
  /**
   * @description Description text for not restored reason BackForwardCacheDisabledByLowMemory.
   */
  backForwardCacheDisabledByLowMemory: "Back/forward cache is disabled due to insufficient memory.",
  /**
   * @description Description text for not restored reason BackForwardcCacheDisabledByCommandLine.
   */
  backForwardCacheDisabledByCommandLine: "Back/forward cache is disabled by the command line.",
  /**
   * @description Description text for not restored reason NetworkRequestDatapipeDrainedAsBytesConsumer.
   */
  networkRequestDatapipeDrainedAsBytesConsumer: "Pages that have inflight fetch() or XHR are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NetworkRequestRedirected.
   */
  networkRequestRedirected: "The page was evicted from back/forward cache because an active network request involved a redirect.",
  /**
   * @description Description text for not restored reason NetworkRequestTimeout.
   */
  networkRequestTimeout: "The page was evicted from the cache because a network connection was open too long. Chrome limits the amount of time that a page may receive data while cached.",
  /**
   * @description Description text for not restored reason NetworkExceedsBufferLimit.
   */
  networkExceedsBufferLimit: "The page was evicted from the cache because an active network connection received too much data. Chrome limits the amount of data that a page may receive while cached.",
  /**
   * @description Description text for not restored reason NavigationCancelledWhileRestoring.
   */
  navigationCancelledWhileRestoring: "Navigation was cancelled before the page could be restored from back/forward cache.",
  /**
   * @description Description text for not restored reason BackForwardCacheDisabledForPrerender.
   */
  backForwardCacheDisabledForPrerender: "Back/forward cache is disabled for prerenderer.",
  /**
   * @description Description text for not restored reason userAgentOverrideDiffers.
   */
  userAgentOverrideDiffers: "Browser has changed the user agent override header.",
  /**
   * @description Description text for not restored reason ForegroundCacheLimit.
   */
  foregroundCacheLimit: "The page was evicted from the cache to allow another page to be cached.",
  /**
   * @description Description text for not restored reason BackForwardCacheDisabledForDelegate.
   */
  backForwardCacheDisabledForDelegate: "Back/forward cache is not supported by delegate.",
  /**
   * @description Description text for not restored reason UnloadHandlerExistsInMainFrame.
   */
  unloadHandlerExistsInMainFrame: "The page has an unload handler in the main frame.",
  /**
   * @description Description text for not restored reason UnloadHandlerExistsInSubFrame.
   */
  unloadHandlerExistsInSubFrame: "The page has an unload handler in a sub frame.",
  /**
   * @description Description text for not restored reason ServiceWorkerUnregistration.
   */
  serviceWorkerUnregistration: "ServiceWorker was unregistered while a page was in back/forward cache.",
  /**
   * @description Description text for not restored reason NoResponseHead.
   */
  noResponseHead: "Pages that do not have a valid response head cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason CacheControlNoStore.
   */
  cacheControlNoStore: "Pages with cache-control:no-store header cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason IneligibleAPI.
   */
  ineligibleAPI: "Ineligible APIs were used.",
  /**
   * @description Description text for not restored reason InternalError.
   */
  internalError: "Internal error.",
  /**
   * @description Description text for not restored reason WebSocket.
   */
  webSocket: "Pages with WebSocket cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason WebTransport.
   */
  webTransport: "Pages with WebTransport cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason WebRTC.
   */
  webRTC: "Pages with WebRTC cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason MainResourceHasCacheControlNoStore.
   */
  mainResourceHasCacheControlNoStore: "Pages whose main resource has cache-control:no-store cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason MainResourceHasCacheControlNoCache.
   */
  mainResourceHasCacheControlNoCache: "Pages whose main resource has cache-control:no-cache cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason SubresourceHasCacheControlNoStore.
   */
  subresourceHasCacheControlNoStore: "Pages whose subresource has cache-control:no-store cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason SubresourceHasCacheControlNoCache.
   */
  subresourceHasCacheControlNoCache: "Pages whose subresource has cache-control:no-cache cannot enter back/forward cache.",
  /**
   * @description Description text for not restored reason ContainsPlugins.
   */
  containsPlugins: "Pages containing plugins are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason DocumentLoaded.
   */
  documentLoaded: "The document did not finish loading before navigating away.",
  /**
   * @description Description text for not restored reason DedicatedWorkerOrWorklet.
   */
  dedicatedWorkerOrWorklet: "Pages that use a dedicated worker or worklet are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason OutstandingNetworkRequestOthers.
   */
  outstandingNetworkRequestOthers: "Pages with an in-flight network request are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason OutstandingIndexedDBTransaction.
   */
  outstandingIndexedDBTransaction: "Page with ongoing indexed DB transactions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedNotificationsPermission.
   */
  requestedNotificationsPermission: "Pages that have requested notifications permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedMIDIPermission.
   */
  requestedMIDIPermission: "Pages that have requested MIDI permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedAudioCapturePermission.
   */
  requestedAudioCapturePermission: "Pages that have requested audio capture permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedVideoCapturePermission.
   */
  requestedVideoCapturePermission: "Pages that have requested video capture permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedBackForwardCacheBlockedSensors.
   */
  requestedBackForwardCacheBlockedSensors: "Pages that have requested sensor permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason RequestedBackgroundWorkPermission.
   */
  requestedBackgroundWorkPermission: "Pages that have requested background sync or fetch permissions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason BroadcastChannel.
   */
  broadcastChannel: "The page cannot be cached because it has a BroadcastChannel instance with registered listeners.",
  /**
   * @description Description text for not restored reason IndexedDBConnection.
   */
  indexedDBConnection: "Pages that have an open IndexedDB connection are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebXR.
   */
  webXR: "Pages that use WebXR are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason SharedWorker.
   */
  sharedWorker: "Pages that use SharedWorker are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason SharedWorkerMessage.
   */
  sharedWorkerMessage: "The page was evicted from the cache because it received a message from a SharedWorker",
  /**
   * @description Description text for not restored reason WebLocks.
   */
  webLocks: "Pages that use WebLocks are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebHID.
   */
  webHID: "Pages that use WebHID are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebShare.
   */
  webShare: "Pages that use WebShare are not currently eligible for back/forwad cache.",
  /**
   * @description Description text for not restored reason RequestedStorageAccessGrant.
   */
  requestedStorageAccessGrant: "Pages that have requested storage access are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebNfc.
   */
  webNfc: "Pages that use WebNfc are not currently eligible for back/forwad cache.",
  /**
   * @description Description text for not restored reason OutstandingNetworkRequestFetch.
   */
  outstandingNetworkRequestFetch: "Pages with an in-flight fetch network request are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason OutstandingNetworkRequestXHR.
   */
  outstandingNetworkRequestXHR: "Pages with an in-flight XHR network request are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason AppBanner.
   */
  appBanner: "Pages that requested an AppBanner are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason Printing.
   */
  printing: "Pages that show Printing UI are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebDatabase.
   */
  webDatabase: "Pages that use WebDatabase are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason PictureInPicture.
   */
  pictureInPicture: "Pages that use Picture-in-Picture are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason SpeechRecognizer.
   */
  speechRecognizer: "Pages that use SpeechRecognizer are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason IdleManager.
   */
  idleManager: "Pages that use IdleManager are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason PaymentManager.
   */
  paymentManager: "Pages that use PaymentManager are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason SpeechSynthesis.
   */
  speechSynthesis: "Pages that use SpeechSynthesis are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason KeyboardLock.
   */
  keyboardLock: "Pages that use Keyboard lock are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason WebOTPService.
   */
  webOTPService: "Pages that use WebOTPService are not currently eligible for bfcache.",
  /**
   * @description Description text for not restored reason OutstandingNetworkRequestDirectSocket.
   */
  outstandingNetworkRequestDirectSocket: "Pages with an in-flight network request are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason InjectedJavascript.
   */
  injectedJavascript: "Pages that `JavaScript` is injected into by extensions are not currently eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason InjectedStyleSheet.
   */
  injectedStyleSheet: "Pages that a `StyleSheet` is injected into by extensions are not currently eligible for back/forward cache.",
  // TODO(tluk): Please provide meaningful description.
  /**
   * @description Description text for not restored reason ContentDiscarded.
   */
  contentDiscarded: "Undefined",
  /**
   * @description Description text for not restored reason ContentSecurityHandler.
   */
  contentSecurityHandler: "Pages that use SecurityHandler are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentWebAuthenticationAPI: "Pages that use WebAuthetication API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentFileChooser: "Pages that use FileChooser API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentSerial: "Pages that use Serial API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentFileSystemAccess: "Pages that use File System Access API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentMediaDevicesDispatcherHost: "Pages that use Media Device Dispatcher are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason NotMainFrame.
   */
  contentWebBluetooth: "Pages that use WebBluetooth API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason ContentWebUSB.
   */
  contentWebUSB: "Pages that use WebUSB API are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason ContentMediaSession.
   */
  contentMediaSession: "Pages that use MediaSession API and set a playback state are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason ContentMediaSessionService.
   */
  contentMediaSessionService: "Pages that use MediaSession API and set action handlers are not eligible for back/forward cache.",
  /**
   * @description Description text for not restored reason ContentMediaPlay.
   */
  contentMediaPlay: "A media player was playing upon navigating away.",
  /**
   * @description Description text for not restored reason ContentScreenReader.
   */
  contentScreenReader: "Back/forward cache is disabled due to screen reader.",
  /**
   *  @description Description text for not restored reason EmbedderPopupBlockerTabHelper.
   */
  embedderPopupBlockerTabHelper: "Popup blocker was present upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderSafeBrowsingTriggeredPopupBlocker.
   */
  embedderSafeBrowsingTriggeredPopupBlocker: "Safe Browsing considered this page to be abusive and blocked popup.",
  /**
   *  @description Description text for not restored reason EmbedderSafeBrowsingThreatDetails.
   */
  embedderSafeBrowsingThreatDetails: "Safe Browsing details were shown upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderAppBannerManager.
   */
  embedderAppBannerManager: "App Banner was present upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderDomDistillerViewerSource.
   */
  embedderDomDistillerViewerSource: "DOM Distiller Viewer was present upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderDomDistillerSelfDeletingRequestDelegate.
   */
  embedderDomDistillerSelfDeletingRequestDelegate: "DOM distillation was in progress upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderOomInterventionTabHelper.
   */
  embedderOomInterventionTabHelper: "Out-Of-Memory Intervention bar was present upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderOfflinePage.
   */
  embedderOfflinePage: "The offline page was shown upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderChromePasswordManagerClientBindCredentialManager.
   */
  embedderChromePasswordManagerClientBindCredentialManager: "Chrome Password Manager was present upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderPermissionRequestManager.
   */
  embedderPermissionRequestManager: "There were permission requests upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderModalDialog.
   */
  embedderModalDialog: "Modal dialog such as form resubmission or http password dialog was shown for the page upon navigating away.",
  /**
   *  @description Description text for not restored reason EmbedderExtensions.
   */
  embedderExtensions: "Back/forward cache is disabled due to extensions.",
  /**
   *  @description Description text for not restored reason EmbedderExtensionMessaging.
   */
  embedderExtensionMessaging: "Back/forward cache is disabled due to extensions using messaging API.",
  /**
   *  @description Description text for not restored reason EmbedderExtensionMessagingForOpenPort.
   */
  embedderExtensionMessagingForOpenPort: "Extensions with long-lived connection should close the connection before entering back/forward cache.",
  /**
   *  @description Description text for not restored reason EmbedderExtensionSentMessageToCachedFrame.
   */
  embedderExtensionSentMessageToCachedFrame: "Extensions with long-lived connection attempted to send messages to frames in back/forward cache.",
  /**
   *  @description Description text for not restored reason ErrorDocument.
   */
  errorDocument: "Back/forward cache is disabled due to a document error.",
  /**
   *  @description Description text for not restored reason FencedFramesEmbedder.
   */
  fencedFramesEmbedder: "Pages using FencedFrames cannot be stored in bfcache.",
  /**
   *  @description Description text for not restored reason KeepaliveRequest.
   */
  keepaliveRequest: "Back/forward cache is disabled due to a keepalive request.",
  /**
   *  @description Description text for not restored reason JsNetworkRequestReceivedCacheControlNoStoreResource.
   */
  jsNetworkRequestReceivedCacheControlNoStoreResource: "Back/forward cache is disabled because some JavaScript network request received resource with `Cache-Control: no-store` header.",
  /**
   *  @description Description text for not restored reason IndexedDBEvent.
   */
  indexedDBEvent: "Back/forward cache is disabled due to an IndexedDB event.",
  /**
   * @description Description text for not restored reason CookieDisabled.
   */
  cookieDisabled: "Back/forward cache is disabled because cookies are disabled on a page that uses `Cache-Control: no-store`.",
  /**
   * @description Description text for not restored reason WebRTCUsedWithCCNS.
   */
  webRTCUsedWithCCNS: "Back/forward cache is disabled because WebRTC has been used.",
  /**
   * @description Description text for not restored reason WebTransportUsedWithCCNS.
   */
  webTransportUsedWithCCNS: "Back/forward cache is disabled because WebTransport has been used.",
  /**
   * @description Description text for not restored reason WebSocketUsedWithCCNS.
   */
  webSocketUsedWithCCNS: "Back/forward cache is disabled because WebSocket has been used."
};
var str_ = createIcuMessageFn("node_modules/@paulirish/trace_engine/panels/application/components/BackForwardCacheStrings.js", UIStrings);
var NotRestoredReasonDescription = {
  NotPrimaryMainFrame: { name: str_(UIStrings.notMainFrame) },
  BackForwardCacheDisabled: { name: str_(UIStrings.backForwardCacheDisabled) },
  RelatedActiveContentsExist: { name: str_(UIStrings.relatedActiveContentsExist) },
  HTTPStatusNotOK: { name: str_(UIStrings.HTTPStatusNotOK) },
  SchemeNotHTTPOrHTTPS: { name: str_(UIStrings.schemeNotHTTPOrHTTPS) },
  Loading: { name: str_(UIStrings.loading) },
  WasGrantedMediaAccess: { name: str_(UIStrings.wasGrantedMediaAccess) },
  HTTPMethodNotGET: { name: str_(UIStrings.HTTPMethodNotGET) },
  SubframeIsNavigating: { name: str_(UIStrings.subframeIsNavigating) },
  Timeout: { name: str_(UIStrings.timeout) },
  CacheLimit: { name: str_(UIStrings.cacheLimit) },
  JavaScriptExecution: { name: str_(UIStrings.JavaScriptExecution) },
  RendererProcessKilled: { name: str_(UIStrings.rendererProcessKilled) },
  RendererProcessCrashed: { name: str_(UIStrings.rendererProcessCrashed) },
  // kept for backwards compatibly
  GrantedMediaStreamAccess: { name: str_(UIStrings.grantedMediaStreamAccess) },
  CacheFlushed: { name: str_(UIStrings.cacheFlushed) },
  ServiceWorkerVersionActivation: { name: str_(UIStrings.serviceWorkerVersionActivation) },
  SessionRestored: { name: str_(UIStrings.sessionRestored) },
  ServiceWorkerPostMessage: { name: str_(UIStrings.serviceWorkerPostMessage) },
  EnteredBackForwardCacheBeforeServiceWorkerHostAdded: { name: str_(UIStrings.enteredBackForwardCacheBeforeServiceWorkerHostAdded) },
  ServiceWorkerClaim: { name: str_(UIStrings.serviceWorkerClaim) },
  HaveInnerContents: { name: str_(UIStrings.haveInnerContents) },
  TimeoutPuttingInCache: { name: str_(UIStrings.timeoutPuttingInCache) },
  BackForwardCacheDisabledByLowMemory: { name: str_(UIStrings.backForwardCacheDisabledByLowMemory) },
  BackForwardCacheDisabledByCommandLine: { name: str_(UIStrings.backForwardCacheDisabledByCommandLine) },
  NetworkRequestDatapipeDrainedAsBytesConsumer: { name: str_(UIStrings.networkRequestDatapipeDrainedAsBytesConsumer) },
  NetworkRequestRedirected: { name: str_(UIStrings.networkRequestRedirected) },
  NetworkRequestTimeout: { name: str_(UIStrings.networkRequestTimeout) },
  NetworkExceedsBufferLimit: { name: str_(UIStrings.networkExceedsBufferLimit) },
  NavigationCancelledWhileRestoring: { name: str_(UIStrings.navigationCancelledWhileRestoring) },
  BackForwardCacheDisabledForPrerender: { name: str_(UIStrings.backForwardCacheDisabledForPrerender) },
  UserAgentOverrideDiffers: { name: str_(UIStrings.userAgentOverrideDiffers) },
  ForegroundCacheLimit: { name: str_(UIStrings.foregroundCacheLimit) },
  BackForwardCacheDisabledForDelegate: { name: str_(UIStrings.backForwardCacheDisabledForDelegate) },
  UnloadHandlerExistsInMainFrame: { name: str_(UIStrings.unloadHandlerExistsInMainFrame) },
  UnloadHandlerExistsInSubFrame: { name: str_(UIStrings.unloadHandlerExistsInSubFrame) },
  ServiceWorkerUnregistration: { name: str_(UIStrings.serviceWorkerUnregistration) },
  NoResponseHead: { name: str_(UIStrings.noResponseHead) },
  CacheControlNoStore: { name: str_(UIStrings.cacheControlNoStore) },
  CacheControlNoStoreCookieModified: { name: str_(UIStrings.cacheControlNoStore) },
  CacheControlNoStoreHTTPOnlyCookieModified: { name: str_(UIStrings.cacheControlNoStore) },
  DisableForRenderFrameHostCalled: { name: str_(UIStrings.ineligibleAPI) },
  BlocklistedFeatures: { name: str_(UIStrings.ineligibleAPI) },
  SchedulerTrackedFeatureUsed: { name: str_(UIStrings.ineligibleAPI) },
  DomainNotAllowed: { name: str_(UIStrings.internalError) },
  ConflictingBrowsingInstance: { name: str_(UIStrings.internalError) },
  NotMostRecentNavigationEntry: { name: str_(UIStrings.internalError) },
  IgnoreEventAndEvict: { name: str_(UIStrings.internalError) },
  BrowsingInstanceNotSwapped: { name: str_(UIStrings.internalError) },
  ActivationNavigationsDisallowedForBug1234857: { name: str_(UIStrings.internalError) },
  Unknown: { name: str_(UIStrings.internalError) },
  RenderFrameHostReused_SameSite: { name: str_(UIStrings.internalError) },
  RenderFrameHostReused_CrossSite: { name: str_(UIStrings.internalError) },
  WebSocket: { name: str_(UIStrings.webSocket) },
  WebTransport: { name: str_(UIStrings.webTransport) },
  WebRTC: { name: str_(UIStrings.webRTC) },
  MainResourceHasCacheControlNoStore: { name: str_(UIStrings.mainResourceHasCacheControlNoStore) },
  MainResourceHasCacheControlNoCache: { name: str_(UIStrings.mainResourceHasCacheControlNoCache) },
  SubresourceHasCacheControlNoStore: { name: str_(UIStrings.subresourceHasCacheControlNoStore) },
  SubresourceHasCacheControlNoCache: { name: str_(UIStrings.subresourceHasCacheControlNoCache) },
  ContainsPlugins: { name: str_(UIStrings.containsPlugins) },
  DocumentLoaded: { name: str_(UIStrings.documentLoaded) },
  DedicatedWorkerOrWorklet: { name: str_(UIStrings.dedicatedWorkerOrWorklet) },
  OutstandingNetworkRequestOthers: { name: str_(UIStrings.outstandingNetworkRequestOthers) },
  OutstandingIndexedDBTransaction: { name: str_(UIStrings.outstandingIndexedDBTransaction) },
  RequestedNotificationsPermission: { name: str_(UIStrings.requestedNotificationsPermission) },
  RequestedMIDIPermission: { name: str_(UIStrings.requestedMIDIPermission) },
  RequestedAudioCapturePermission: { name: str_(UIStrings.requestedAudioCapturePermission) },
  RequestedVideoCapturePermission: { name: str_(UIStrings.requestedVideoCapturePermission) },
  RequestedBackForwardCacheBlockedSensors: { name: str_(UIStrings.requestedBackForwardCacheBlockedSensors) },
  RequestedBackgroundWorkPermission: { name: str_(UIStrings.requestedBackgroundWorkPermission) },
  BroadcastChannel: { name: str_(UIStrings.broadcastChannel) },
  IndexedDBConnection: { name: str_(UIStrings.indexedDBConnection) },
  WebXR: { name: str_(UIStrings.webXR) },
  SharedWorker: { name: str_(UIStrings.sharedWorker) },
  SharedWorkerMessage: { name: str_(UIStrings.sharedWorkerMessage) },
  WebLocks: { name: str_(UIStrings.webLocks) },
  WebHID: { name: str_(UIStrings.webHID) },
  WebShare: { name: str_(UIStrings.webShare) },
  RequestedStorageAccessGrant: { name: str_(UIStrings.requestedStorageAccessGrant) },
  WebNfc: { name: str_(UIStrings.webNfc) },
  OutstandingNetworkRequestFetch: { name: str_(UIStrings.outstandingNetworkRequestFetch) },
  OutstandingNetworkRequestXHR: { name: str_(UIStrings.outstandingNetworkRequestXHR) },
  AppBanner: { name: str_(UIStrings.appBanner) },
  Printing: { name: str_(UIStrings.printing) },
  WebDatabase: { name: str_(UIStrings.webDatabase) },
  PictureInPicture: { name: str_(UIStrings.pictureInPicture) },
  SpeechRecognizer: { name: str_(UIStrings.speechRecognizer) },
  IdleManager: { name: str_(UIStrings.idleManager) },
  PaymentManager: { name: str_(UIStrings.paymentManager) },
  SpeechSynthesis: { name: str_(UIStrings.speechSynthesis) },
  KeyboardLock: { name: str_(UIStrings.keyboardLock) },
  WebOTPService: { name: str_(UIStrings.webOTPService) },
  OutstandingNetworkRequestDirectSocket: { name: str_(UIStrings.outstandingNetworkRequestDirectSocket) },
  InjectedJavascript: { name: str_(UIStrings.injectedJavascript) },
  InjectedStyleSheet: { name: str_(UIStrings.injectedStyleSheet) },
  Dummy: { name: str_(UIStrings.internalError) },
  ContentDiscarded: { name: str_(UIStrings.contentDiscarded) },
  ContentSecurityHandler: { name: str_(UIStrings.contentSecurityHandler) },
  ContentWebAuthenticationAPI: { name: str_(UIStrings.contentWebAuthenticationAPI) },
  ContentFileChooser: { name: str_(UIStrings.contentFileChooser) },
  ContentSerial: { name: str_(UIStrings.contentSerial) },
  ContentFileSystemAccess: { name: str_(UIStrings.contentFileSystemAccess) },
  ContentMediaDevicesDispatcherHost: { name: str_(UIStrings.contentMediaDevicesDispatcherHost) },
  ContentWebBluetooth: { name: str_(UIStrings.contentWebBluetooth) },
  ContentWebUSB: { name: str_(UIStrings.contentWebUSB) },
  ContentMediaSession: { name: str_(UIStrings.contentMediaSession) },
  ContentMediaSessionService: { name: str_(UIStrings.contentMediaSessionService) },
  ContentMediaPlay: { name: str_(UIStrings.contentMediaPlay) },
  ContentScreenReader: { name: str_(UIStrings.contentScreenReader) },
  EmbedderPopupBlockerTabHelper: { name: str_(UIStrings.embedderPopupBlockerTabHelper) },
  EmbedderSafeBrowsingTriggeredPopupBlocker: { name: str_(UIStrings.embedderSafeBrowsingTriggeredPopupBlocker) },
  EmbedderSafeBrowsingThreatDetails: { name: str_(UIStrings.embedderSafeBrowsingThreatDetails) },
  EmbedderAppBannerManager: { name: str_(UIStrings.embedderAppBannerManager) },
  EmbedderDomDistillerViewerSource: { name: str_(UIStrings.embedderDomDistillerViewerSource) },
  EmbedderDomDistillerSelfDeletingRequestDelegate: { name: str_(UIStrings.embedderDomDistillerSelfDeletingRequestDelegate) },
  EmbedderOomInterventionTabHelper: { name: str_(UIStrings.embedderOomInterventionTabHelper) },
  EmbedderOfflinePage: { name: str_(UIStrings.embedderOfflinePage) },
  EmbedderChromePasswordManagerClientBindCredentialManager: { name: str_(UIStrings.embedderChromePasswordManagerClientBindCredentialManager) },
  EmbedderPermissionRequestManager: { name: str_(UIStrings.embedderPermissionRequestManager) },
  EmbedderModalDialog: { name: str_(UIStrings.embedderModalDialog) },
  EmbedderExtensions: { name: str_(UIStrings.embedderExtensions) },
  EmbedderExtensionMessaging: { name: str_(UIStrings.embedderExtensionMessaging) },
  EmbedderExtensionMessagingForOpenPort: { name: str_(UIStrings.embedderExtensionMessagingForOpenPort) },
  EmbedderExtensionSentMessageToCachedFrame: { name: str_(UIStrings.embedderExtensionSentMessageToCachedFrame) },
  ErrorDocument: { name: str_(UIStrings.errorDocument) },
  FencedFramesEmbedder: { name: str_(UIStrings.fencedFramesEmbedder) },
  KeepaliveRequest: { name: str_(UIStrings.keepaliveRequest) },
  JsNetworkRequestReceivedCacheControlNoStoreResource: { name: str_(UIStrings.jsNetworkRequestReceivedCacheControlNoStoreResource) },
  IndexedDBEvent: { name: str_(UIStrings.indexedDBEvent) },
  CookieDisabled: { name: str_(UIStrings.cookieDisabled) },
  WebRTCUsedWithCCNS: { name: str_(UIStrings.webRTCUsedWithCCNS) },
  WebTransportUsedWithCCNS: { name: str_(UIStrings.webTransportUsedWithCCNS) },
  WebSocketUsedWithCCNS: { name: str_(UIStrings.webSocketUsedWithCCNS) },
  HTTPAuthRequired: { name: "HTTPAuthRequired" },
  CookieFlushed: { name: "CookieFlushed" },
  SmartCard: { name: "SmartCard" },
  LiveMediaStreamTrack: { name: "LiveMediaStreamTrack" },
  UnloadHandler: { name: "UnloadHandler" },
  ParserAborted: { name: "ParserAborted" },
  BroadcastChannelOnMessage: { name: "BroadcastChannelOnMessage" },
  RequestedByWebViewClient: { name: "RequestedByWebViewClient" },
  PostMessageByWebViewClient: { name: "PostMessageByWebViewClient" },
  WebViewSettingsChanged: { name: "WebViewSettingsChanged" },
  WebViewJavaScriptObjectChanged: { name: "WebViewJavaScriptObjectChanged" },
  WebViewMessageListenerInjected: { name: "WebViewMessageListenerInjected" },
  WebViewSafeBrowsingAllowlistChanged: { name: "WebViewSafeBrowsingAllowlistChanged" },
  WebViewDocumentStartJavascriptChanged: { name: "WebViewDocumentStartJavascriptChanged" },
  CacheControlNoStoreDeviceBoundSessionTerminated: { name: str_(UIStrings.cacheControlNoStore) },
  CacheLimitPrunedOnModerateMemoryPressure: { name: "CacheLimitPrunedOnModerateMemoryPressure" },
  CacheLimitPrunedOnCriticalMemoryPressure: { name: "CacheLimitPrunedOnCriticalMemoryPressure" }
};

// src/collect/visit/check-back-forward.ts
var longestLoadMs = 1e4;
var quietMs = 500;
var longestReturnMs = 1e4;
var longestCloseMs = 2e3;
var mostReasons = 20;
var elsewhere = "chrome://terms";
var notSaid = { noBackForward: "the browser did not say whether it restored the page" };
async function checkBackForward(context, url, prepare) {
  const tab = await context.newPage();
  try {
    await prepare(tab);
    const session = await tab.createCDPSession();
    await session.send("Page.enable");
    await tab.goto(url, { waitUntil: "load", timeout: longestLoadMs }).catch(() => void 0);
    await tab.waitForNetworkIdle({ idleTime: quietMs, timeout: longestLoadMs }).catch(() => void 0);
    const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
    const entry = entries[currentIndex];
    if (!entry) return notSaid;
    await tab.goto(elsewhere, { timeout: longestLoadMs });
    const returned = Promise.withResolvers();
    session.on("Page.frameNavigated", ({ frame, type }) => {
      if (frame.parentId === void 0 && type === "BackForwardCacheRestore") returned.resolve("restored");
    });
    session.on("Page.backForwardCacheNotUsed", returned.resolve);
    await session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    const event = await within(longestReturnMs, returned.promise);
    if (event === void 0) return notSaid;
    return event === "restored" ? { backForward: [] } : readReasons(event, entry.url);
  } finally {
    await within(longestCloseMs, tab.close());
  }
}
function readReasons(event, pageUrl2) {
  const reasons = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Set();
  const add = (explanations, frame) => {
    for (const { type, reason } of explanations)
      if (type === "Circumstantial") others.add(reason);
      else if (!reasons.has(reason))
        reasons.set(reason, { reason, text: sentenceOf(reason), ...frame !== void 0 && { frame } });
  };
  const walk = ({ url, explanations, children }) => {
    add(explanations, url === pageUrl2 ? void 0 : printAddress(url));
    children.forEach(walk);
  };
  if (event.notRestoredExplanationsTree) walk(event.notRestoredExplanationsTree);
  add(event.notRestoredExplanations, void 0);
  if (reasons.size > 0) return { backForward: [...reasons.values()].slice(0, mostReasons) };
  const named = [...others].slice(0, mostReasons).join(", ");
  return named === "" ? notSaid : { noBackForward: `the browser did not restore the page for reasons of its own: ${named}` };
}
function sentenceOf(reason) {
  const name = NotRestoredReasonDescription[reason]?.name;
  return (typeof name === "string" ? name : name?.formattedDefault) ?? "Chrome gives no more than this word.";
}

// src/collect/conditions/fill-cache.ts
var mostUrls = 1e4;
var quietMs2 = 1e3;
async function fillCache(context, url, prepare, timeoutMs) {
  const page = await context.newPage();
  try {
    await prepare(page);
    const sizes = await recordSizes(page);
    const deadline = performance.now() + timeoutMs;
    const left = () => Math.max(1, deadline - performance.now());
    await page.goto(url, { waitUntil: "load", timeout: left() }).then(() => page.waitForNetworkIdle({ idleTime: quietMs2, timeout: left() })).catch(() => void 0);
    return sizes;
  } finally {
    await page.close().catch(() => void 0);
  }
}
async function recordSizes(page) {
  const sizes = /* @__PURE__ */ new Map();
  await followTargets(page, async (session) => {
    const urls = /* @__PURE__ */ new Map();
    session.on("Network.responseReceived", ({ requestId, response }) => {
      if (urls.size < mostUrls) urls.set(requestId, response.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const url = urls.get(requestId);
      if (url === void 0 || encodedDataLength <= 0 || sizes.size >= mostUrls) return;
      sizes.set(url, encodedDataLength);
    });
    await session.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  });
  return sizes;
}

// src/collect/visit/device-trace.ts
var DeviceTrace = class extends trace_default {
  #page;
  #device;
  constructor(page, device) {
    super();
    this.#page = page;
    this.#device = device;
  }
  async startInstrumentation() {
    await setPixelRatio(this.#page, this.#device);
  }
  /** The viewport that we set does not count as a visitor's input. */
  getArtifact() {
    const trace = super.getArtifact();
    countAllShifts(trace);
    return trace;
  }
};
function countAllShifts(trace) {
  for (const { name, args } of trace.traceEvents) {
    const data = args.data;
    if (name === "LayoutShift" && data?.had_recent_input === true) data.had_recent_input = false;
  }
}

// src/collect/visit/read-image-faults.ts
var longestWaitMs = 2e3;
async function readImageFaults(page) {
  const found = await within(longestWaitMs, evaluateApart(page, inPage.listImageFaults));
  return found?.map((fault) => ({ ...fault, url: printAddress(fault.url) }));
}

// src/collect/visit/read-layout-shifts.ts
var longestWaitMs2 = 2e3;
var longestFont = 120;
async function readLayoutShifts(page) {
  const found = await within(longestWaitMs2, evaluateApart(page, inPage.listLayoutShifts)) ?? [];
  return found.map(({ font, ...shift }) => ({
    ...shift,
    font: font === null ? null : fileName(font, page.url()).slice(-longestFont)
  }));
}

// src/collect/visit/lighthouse-config.ts
var metricAudits = [
  "metrics/first-contentful-paint",
  "metrics/largest-contentful-paint",
  "metrics/speed-index",
  "metrics/total-blocking-time",
  "metrics/max-potential-fid",
  "metrics/cumulative-layout-shift",
  "metrics/interactive",
  "metrics",
  "user-timings"
];
var explainingAudits = [
  "insights/cache-insight",
  "insights/cls-culprits-insight",
  "insights/document-latency-insight",
  "insights/dom-size-insight",
  "insights/duplicated-javascript-insight",
  "insights/font-display-insight",
  "insights/forced-reflow-insight",
  "insights/image-delivery-insight",
  "insights/lcp-breakdown-insight",
  "insights/lcp-discovery-insight",
  "insights/legacy-javascript-insight",
  "insights/modern-http-insight",
  "insights/network-dependency-tree-insight",
  "insights/render-blocking-insight",
  "insights/third-parties-insight",
  "insights/viewport-insight",
  "layout-shifts",
  "long-tasks",
  "bootup-time",
  "mainthread-work-breakdown",
  "non-composited-animations",
  "byte-efficiency/unminified-javascript",
  "byte-efficiency/total-byte-weight"
];
var auditPaths = [...metricAudits, ...explainingAudits];
var explainingAuditIds = explainingAudits.map(
  (path) => path.slice(path.lastIndexOf("/") + 1)
);
var gathererByArtifact = {
  DevtoolsLog: "devtools-log",
  Scripts: "scripts",
  SourceMaps: "source-maps",
  TraceElements: "trace-elements"
};
var gathererPaths = Object.values(gathererByArtifact);
var devtoolsRttFactor = 3.75;
var devtoolsThroughputFactor = 0.9;
function appliedNetwork({ network: { rttMs, throughputKbps } }) {
  const kbps = throughputKbps * devtoolsThroughputFactor;
  return { latencyMs: rttMs * devtoolsRttFactor, downloadKbps: kbps, uploadKbps: kbps };
}
var appliedQuietMs = 5250;
var slowedQuietMs = 1e3;
function quietFor(throttling) {
  const ms = throttling === "slowed" ? slowedQuietMs : appliedQuietMs;
  return { pauseAfterFcpMs: ms, pauseAfterLoadMs: ms, networkQuietThresholdMs: ms, cpuQuietThresholdMs: ms };
}
function leanConfig(device, bounds, traceGatherer, throttling = "simulate") {
  const { rttMs, throughputKbps } = device.network;
  const { latencyMs, downloadKbps, uploadKbps } = appliedNetwork(device);
  return {
    settings: {
      locale: "en-US",
      output: [],
      formFactor: device.viewport.mobile ? "mobile" : "desktop",
      throttlingMethod: throttling === "simulate" ? "simulate" : "devtools",
      throttling: {
        rttMs,
        throughputKbps,
        cpuSlowdownMultiplier: device.cpuSlowdown,
        requestLatencyMs: latencyMs,
        downloadThroughputKbps: downloadKbps,
        uploadThroughputKbps: uploadKbps
      },
      // The page is emulated through puppeteer, because Lighthouse resets its own emulation when it is done.
      screenEmulation: { disabled: true },
      emulatedUserAgent: false,
      disableFullPageScreenshot: true,
      // Every visit has a browser context of its own: there is nothing to reset.
      disableStorageReset: true,
      maxWaitForLoad: bounds.maxWaitForLoadMs,
      maxWaitForFcp: bounds.maxWaitForFcpMs,
      ...throttling !== "simulate" && quietFor(throttling)
    },
    artifacts: [
      { id: "Trace", gatherer: { instance: traceGatherer } },
      ...Object.entries(gathererByArtifact).map(([id, gatherer]) => ({ id, gatherer }))
    ],
    audits: [...auditPaths]
  };
}

// src/collect/visit/html-content.ts
var unseen = /* @__PURE__ */ new Set(["head", "script", "style", "noscript", "link", "meta"]);
var uncounted = /* @__PURE__ */ new Set(["html", "body", "template"]);
var longest = 2e6;
var longestAnswerMs3 = 1e3;
function watchHtml(tab) {
  let last;
  tab.on("response", (response) => {
    const isDocument = response.request().isNavigationRequest() && response.frame() === tab.mainFrame();
    if (isDocument) last = response;
  });
  return async () => {
    const html = last && await within(longestAnswerMs3, last.text());
    return html === void 0 ? void 0 : readHtmlContent(html);
  };
}
function readHtmlContent(html) {
  let [elements, characters] = [0, 0];
  visitHtml(html.slice(0, longest), (node) => {
    if ("tagName" in node) {
      if (unseen.has(node.tagName)) return false;
      if (!uncounted.has(node.tagName)) elements++;
      return true;
    }
    if (node.nodeName === "#text" && "value" in node) characters += node.value.replaceAll(/\s/g, "").length;
    return false;
  });
  return { elements, characters };
}

// src/collect/visit/page-errors.ts
var mostErrors = 3;
var mostCharacters = 200;
var mostCompared = 100;
function watchExceptions(page, redact) {
  const thrown = /* @__PURE__ */ new Set();
  page.on("pageerror", (error) => {
    if (thrown.size < mostErrors) thrown.add(redact(messageOf(error)).slice(0, mostCharacters));
  });
  return () => [...thrown];
}
function warnOfExceptions(messages, failures) {
  const said = failures.filter(({ reason }) => reason === "syntax" || reason === "threw");
  return messages.filter((message) => !said.some(({ detail }) => detail.includes(message.slice(0, mostCompared)))).map((message) => `the page threw while it loaded: ${message}`);
}

// src/collect/visit/requested-urls.ts
var mostRequests = 5e3;
var RequestRecorder = class {
  #requests = /* @__PURE__ */ new Set();
  #unseen = null;
  /** Tabs that are there, less those that are followed. */
  #strangers = 0;
  /** @param context the visit's own, before it has a tab. */
  constructor(context) {
    context.on("targetcreated", (target) => {
      if (target.type() === "page") this.#strangers++;
      else if (/^(?:https?|blob|data):/.test(target.url()))
        this.#unseen ??= `it has a ${target.type() === "other" ? "worker" : target.type().replace("_", " ")}`;
    });
  }
  /** @param tab before it loads anything. */
  follow(tab) {
    this.#strangers--;
    tab.on("request", (request) => {
      const url = request.url().replace(/#.*$/s, "");
      if (!/^https?:/.test(url)) return;
      if (request.resourceType() === "other" && url.endsWith("/favicon.ico")) return;
      if (this.#requests.size >= mostRequests) this.#unseen ??= "it makes too many requests";
      else this.#requests.add(`${request.method()} ${url}`);
    });
    tab.on("response", (response) => {
      if (response.fromServiceWorker()) this.#unseen ??= "a service worker answers for it";
    });
    tab.on("workercreated", () => this.#unseen ??= "it has a worker");
  }
  /** What was asked for so far. */
  recorded() {
    const unseen2 = this.#strangers > 0 ? "it opened another tab" : null;
    return { requests: new Set(this.#requests), unseen: this.#unseen ?? unseen2 };
  }
};

// src/collect/visit/asked-at-once.ts
var lowest = "VeryLow";
var callers = /* @__PURE__ */ new Set([
  "EvaluateScript",
  "v8.evaluateModule",
  "EventDispatch",
  "TimerFire",
  "FireAnimationFrame",
  "RunPostTaskCallback"
]);
var idle = "FireIdleCallback";
var calls = /* @__PURE__ */ new Set(["FunctionCall", "v8.callFunction"]);
var microtasks = "RunMicrotasks";
var enclosing = /* @__PURE__ */ new Set([...callers, ...calls, idle, microtasks]);
function readAskedAtOnce(events, loadedAt) {
  const asked = /* @__PURE__ */ new Map();
  const ranAt = /* @__PURE__ */ new Map();
  const spans = [];
  for (const event of events) {
    const { name, ph, ts, args } = event;
    const url = args.data?.url;
    if (enclosing.has(name) && ph === "X") spans.push(event);
    if (url === void 0) continue;
    if (name === "ResourceSendRequest" && args.data?.priority !== lowest && !asked.has(url))
      asked.set(url, { event, preloaded: args.data?.isLinkPreload === true });
    if (name === "EvaluateScript" || name === "v8.compileModule") ranAt.set(url, ranAt.get(url) ?? ts);
  }
  return {
    of({ url, type, endMs }) {
      const found = asked.get(url);
      if (loadedAt === void 0 || !found || found.event.ts > loadedAt) return void 0;
      if (isOfNoHurry(spans.filter((span) => contains(span, found.event)))) return void 0;
      const ran = type === "stylesheet" && endMs !== void 0 ? endMs * 1e3 : ranAt.get(url);
      if (ran !== void 0 && ran <= loadedAt) return "ran";
      return ran !== void 0 || found.preloaded ? "asked" : void 0;
    }
  };
}
function contains(span, { pid, tid, ts }) {
  return span.pid === pid && span.tid === tid && span.ts <= ts && ts <= span.ts + (span.dur ?? 0);
}
function isOfNoHurry(around) {
  const names = around.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)).map(({ name }) => name);
  if (names.includes(idle)) return true;
  const [first] = names;
  return first !== void 0 && calls.has(first) && !names.some((name) => callers.has(name));
}

// src/collect/visit/audit-excerpts.ts
var maxBytes = 6e4;
var maxItems = 15;
var maxDepth = 10;
var maxStringLength = 300;
var maxReadLength = 2e4;
var dropped = /* @__PURE__ */ new Set([
  "headings",
  "boundingRect",
  "path",
  "lhId",
  "skipSumming",
  "sortedBy",
  "isEntityGrouped",
  "controlledBy",
  "debugData"
]);
function excerptAudits(audits, redact) {
  const excerpts = {};
  let bytes = 0;
  for (const id of explainingAuditIds) {
    const audit = audits[id];
    if (!audit || !saysSomething(audit)) continue;
    const excerpt = {
      title: audit.title,
      score: audit.score,
      ...audit.numericValue === void 0 ? {} : { numericValue: audit.numericValue },
      ...audit.metricSavings ? { metricSavings: audit.metricSavings } : {},
      ...audit.details ? { details: trim(audit.details, redact, 0) } : {}
    };
    const size = Buffer.byteLength(JSON.stringify(excerpt));
    if (bytes + size > maxBytes) continue;
    bytes += size;
    excerpts[id] = excerpt;
  }
  return excerpts;
}
function saysSomething({ scoreDisplayMode, score, details }) {
  if (scoreDisplayMode === "error" || scoreDisplayMode === "notApplicable") return false;
  if (score !== null && score < 1) return true;
  return Boolean(details && "items" in details && Array.isArray(details.items) && details.items.length > 0);
}
function trim(value, redact, depth) {
  if (typeof value === "string") {
    const whole = redact(value.slice(0, maxReadLength));
    return /^https?:/.test(whole) ? printAddress(whole) : whole.slice(0, maxStringLength);
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth >= maxDepth) return void 0;
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => trim(item, redact, depth + 1));
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !dropped.has(key)).slice(0, 50).map(([key, item]) => [key, trim(item, redact, depth + 1)])
  );
}

// src/collect/visit/code-failures.ts
var mostFailures = 10;
var mostCharacters2 = 200;
function readCodeFailures(log, { isOwn, refusals, redact }) {
  const { requests, thrown } = readLog(log);
  const typeOf = new Map(requests.map(({ url, type }) => [url, type]));
  const inHtml = new Set(requests.filter((one) => one.isInHtml).map(({ url }) => url));
  const found = [
    ...requests.flatMap(({ failure, ...request }) => failure ? [{ ...request, ...failure }] : []),
    ...refusals.map((refusal) => ({
      ...refusal,
      type: refusal.inline ? refusal.type : typeOf.get(refusal.url) ?? refusal.type,
      isInHtml: inHtml.has(refusal.url)
    })),
    ...thrown.map((one) => ({ type: "script", isInHtml: false, ...one }))
  ];
  const failures = /* @__PURE__ */ new Map();
  for (const { url, type, inline, reason, detail, isInHtml } of found) {
    const key = [type, url, inline, reason === "threw" && detail].join(" ");
    const parsed = URL.parse(url);
    if (failures.has(key) || !parsed || !/^https?:$/.test(parsed.protocol)) continue;
    const own = isOwn(parsed);
    if (!own && !isInHtml) continue;
    failures.set(key, {
      type,
      url: printAddress(redact(url)),
      ...inline && { inline },
      own,
      reason,
      detail: redact(detail).slice(0, mostCharacters2)
    });
  }
  return [...failures.values()].toSorted((one, other) => Number(other.own) - Number(one.own)).slice(0, mostFailures);
}
function readLog(log) {
  const requests = /* @__PURE__ */ new Map();
  const loaders = /* @__PURE__ */ new Map();
  let thrown = [];
  const fail = (requestId, reason, detail) => {
    const request = requests.get(requestId);
    if (request) request.failure ??= { reason, detail };
  };
  for (const { method, params, targetType } of log) {
    if (targetType !== "page") continue;
    if (method === "Page.frameNavigated" && params.frame.parentId === void 0) {
      for (const [requestId, loader] of loaders)
        if (loader !== params.frame.loaderId) requests.delete(requestId);
      thrown = [];
    } else if (method === "Network.requestWillBeSent") {
      const type = codeTypes[params.type ?? ""];
      if (!type) continue;
      const isInHtml = params.initiator.type === "parser";
      requests.set(params.requestId, { url: params.request.url, type, isInHtml, failure: null });
      loaders.set(params.requestId, params.loaderId);
    } else if (method === "Network.responseReceived") {
      const { status } = params.response;
      if (status >= 400) fail(params.requestId, "status", String(status));
    } else if (method === "Network.loadingFailed") {
      const why = whyFailed(params);
      if (why) fail(params.requestId, why.reason, why.detail);
    } else if (method === "Network.loadingFinished") {
      const came = requests.get(params.requestId);
      if (!came || came.failure) continue;
      for (const other of requests.values())
        if (withoutCacheBusting(other.url) === withoutCacheBusting(came.url)) other.failure = null;
    } else if (method === "Runtime.exceptionThrown") {
      const one = readThrown(params.exceptionDetails);
      if (one) thrown.push(one);
    }
  }
  return { requests: [...requests.values()], thrown };
}
var codeTypes = {
  Script: "script",
  Stylesheet: "stylesheet"
};
function whyFailed({ errorText, canceled, blockedReason, corsErrorStatus }) {
  if (blockedReason === "inspector" || blockedReason === "subresource-filter") return null;
  if (blockedReason === "csp") return { reason: "csp", detail: "" };
  if (blockedReason) return { reason: "blocked", detail: blockedReason };
  if (corsErrorStatus) return { reason: "cors", detail: corsErrorStatus.corsError };
  if (canceled || errorText === "net::ERR_BLOCKED_BY_CLIENT") return null;
  return { reason: "network", detail: errorText };
}
function readThrown({ text: text2, url, stackTrace, exception }) {
  if (!exception && !stackTrace || /^(?:Uncaught )?ResizeObserver loop/.test(text2)) return null;
  const from = url ?? stackTrace?.callFrames[0]?.url;
  if (!from || text2.includes("in promise")) return null;
  const said = exception?.description ?? String(exception?.value ?? text2);
  const detail = (said.split("\n    at ")[0] ?? said).replace(/\s+/g, " ").trim();
  const isOfParser = exception?.className === "SyntaxError" && !stackTrace;
  return { url: from, reason: isOfParser ? "syntax" : "threw", detail };
}
function withoutCacheBusting(url) {
  const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  return [address, ...query.split("&").filter((one) => one !== "" && !isCacheBusting(one))].join("&");
}
var retryName = /^(?:_|again|r|rand(?:om)?|reload|t|ts|time(?:stamp)?|cb|(?:cache[-_]?)?bust(?:er)?|no-?cache|(?:.*[-_])?(?:attempt|retry|retries))$/i;
var retryValue = /^(?:[\d.]*|true)$/;
var momentary = /^(?:1\d{12}|0\.\d{6,})$/;
function isCacheBusting(parameter) {
  const [name = "", value = ""] = parameter.split("=", 2);
  return momentary.test(value || name) || retryName.test(name) && retryValue.test(value);
}

// src/collect/visit/cpu-clock.ts
var marks = /paint|navigationStart|domContent|domInteractive|loadEvent|LayoutShift|markAsMainFrame|FrameStarted/i;
var partOfTask = /* @__PURE__ */ new Set(["X", "B", "E", "I", "i"]);
function toCpuClock(events) {
  const threads = findMainThreads(events);
  const tasksOf = findTasks(events, threads);
  const times = sumTasks(tasksOf.values());
  if (times.cpu === null) return { whyNot: times.whyNoCpu };
  const traceEvents = events.map((event) => {
    if (!partOfTask.has(event.ph)) return event;
    if (event.ph !== "X" && marks.test(event.name)) return event;
    const tasks = tasksOf.get(threadOf(event));
    const task = tasks && taskAt(tasks, event.ts);
    return task?.event.tdur === void 0 ? event : onCpuClock(event, task, task.event.tdur);
  });
  return { traceEvents, wallMs: times.wall, cpuMs: times.cpu };
}
function taskAt(tasks, ts) {
  let low = 0;
  let high = tasks.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const task = tasks[middle];
    if (!task) return void 0;
    if (ts < task.start) high = middle - 1;
    else if (ts >= task.end) low = middle + 1;
    else return task;
  }
  return void 0;
}
function onCpuClock(event, task, cpu) {
  const whole = task.event;
  if (event === whole) return { ...event, dur: cpu };
  const wall = whole.dur ?? 0;
  const ratio = wall > 0 ? cpu / wall : 1;
  const passed = event.tts !== void 0 && whole.tts !== void 0 ? event.tts - whole.tts : (event.ts - task.start) * ratio;
  const offset = Math.min(Math.max(passed, 0), cpu);
  const moved = { ...event, ts: task.start + offset };
  if (event.ph !== "X") return moved;
  return { ...moved, dur: Math.min(event.tdur ?? (event.dur ?? 0) * ratio, cpu - offset) };
}

// src/collect/visit/never-idle.ts
var mostOpen = 2;
var criticalPriorities = /* @__PURE__ */ new Set(["VeryHigh", "High", "Medium"]);
var fewestRepeats = 4;
var repeatSeconds = 10;
var mostNames = 2;
function isOfNoRest(warning) {
  return warning.startsWith("The page loaded too slowly to finish within the time limit");
}
function neverIdle(log, longTasks, { pageUrl: pageUrl2, redact, isCut = false }) {
  if (isCut) return "the page was measured before it came to rest, because the time for visits ran out";
  const { open, repeated } = readRequests(log);
  const name = (url) => withoutOrigin(redact(url), pageUrl2);
  const causes = [
    ...open.length > 0 ? [`requests to ${listed(open.map(name))} did not end`] : [],
    ...repeated.length > 0 ? [`${listed(repeated.map(name))} was asked for again and again`] : []
  ];
  if (causes.length === 0) {
    const byScript = Map.groupBy(longTasks, ({ url }) => url);
    const sums = [...byScript].map(([url, tasks]) => ({
      url,
      sum: tasks.reduce((all, { duration }) => all + duration, 0)
    }));
    const [most] = sums.toSorted((a, b) => b.sum - a.sum);
    if (most) causes.push(`its main thread had long tasks, most of them in ${name(most.url)}`);
  }
  const why = causes.length === 0 ? "" : `: ${causes.join(", and ")}`;
  return `the page never came to rest, and was measured when the time for its load was over${why}`;
}
function readRequests(log) {
  const open = /* @__PURE__ */ new Map();
  const times = /* @__PURE__ */ new Map();
  for (const { method, params } of log) {
    if (method === "Network.requestWillBeSent") {
      const { url: whole, initialPriority } = params.request;
      if (!/^https?:/.test(whole)) continue;
      const url = whole.replace(/[?#].*$/s, "");
      open.set(params.requestId, { url, isCritical: criticalPriorities.has(initialPriority) });
      times.set(url, [...times.get(url) ?? [], params.timestamp]);
    } else if (method === "Network.loadingFinished" || method === "Network.loadingFailed")
      open.delete(params.requestId);
  }
  const repeated = [...times].filter(([, at]) => at.length >= fewestRepeats && Math.max(...at) - Math.min(...at) >= repeatSeconds).toSorted(([, one], [, other]) => other.length - one.length).map(([url]) => url);
  const left = [...open.values()];
  const isWaitedFor = left.length > mostOpen || left.some(({ isCritical }) => isCritical);
  return { open: isWaitedFor ? left.map(({ url }) => url) : [], repeated };
}
function listed(names) {
  return [...new Set(names)].slice(0, mostNames).join(" and ");
}

// src/collect/visit/read-insights.ts
var mostImages = 200;
async function readInsights({
  lhr,
  artifacts: { Trace: trace, SourceMaps, HostDPR },
  settings,
  context,
  redact
}) {
  const { insights } = await TraceEngineResultComputed.request({ trace, settings, SourceMaps, HostDPR }, context);
  const model = [...insights.values()].find(({ navigation }) => navigation?.args.data?.navigationId)?.model;
  const { ImageDelivery: images, RenderBlocking: blocking } = model ?? {};
  const print = (url) => printAddress(redact(url));
  const selectors = selectorsOf(lhr.audits["image-delivery-insight"]);
  return {
    ...images && {
      imageWaste: images.optimizableImages.slice(0, mostImages).flatMap(({ request, optimizations }) => {
        const { url } = request.args.data;
        if (!/^https?:/.test(url)) return [];
        const selector = selectors.get(url);
        const image = { url: print(url), ...selector !== void 0 && { selector: redact(selector) } };
        return optimizations.flatMap((one) => {
          const wasted = Math.round(one.byteSavings);
          if (one.type === "MODERN_FORMAT_OR_COMPRESSION" || one.type === "VIDEO_FORMAT")
            return [{ ...image, fault: "legacy-format", wasted }];
          if (one.type !== "RESPONSIVE_SIZE") return [];
          const { fileDimensions: file, displayDimensions: display } = one;
          const shown = `${file.width}x${file.height} pixels, shown at ${display.width}x${display.height}`;
          return [{ ...image, fault: "oversized", shown, wasted }];
        });
      })
    },
    ...blocking && !blocking.warnings?.length && {
      blocking: [...new Set(blocking.renderBlockingRequests.map(({ args }) => print(args.data.url)))]
    }
  };
}
function selectorsOf(audit) {
  const items = audit?.details && "items" in audit.details ? audit.details.items : void 0;
  const selectors = /* @__PURE__ */ new Map();
  for (const item of Array.isArray(items) ? items : []) {
    const { url, node } = item;
    if (typeof url === "string" && typeof node?.selector === "string") selectors.set(url, node.selector);
  }
  return selectors;
}

// src/collect/visit/server-timing.ts
var maxEntries = 100;
var maxNameLength = 100;
var token = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
var quotedString = /"((?:[^"\\]|\\[\s\S])*)"?/y;
var whitespace = /[ \t]*/y;
var untilParameter = /[^;,]*/y;
var number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function parseServerTiming(header) {
  const reader = new Reader(header);
  const timings = [];
  while (!reader.atEnd && timings.length < maxEntries) {
    reader.skip(whitespace);
    const name = reader.read(token);
    const duration = readDuration(reader);
    if (name !== void 0 && name.length <= maxNameLength && duration !== void 0) {
      timings.push({ name, duration });
    }
    reader.take(",");
  }
  return timings;
}
function readDuration(reader) {
  let value;
  reader.skip(untilParameter);
  while (reader.take(";")) {
    reader.skip(whitespace);
    const parameter = reader.read(token)?.toLowerCase();
    reader.skip(whitespace);
    let given = "";
    if (reader.take("=")) {
      reader.skip(whitespace);
      given = reader.read(quotedString) ?? reader.read(token) ?? "";
    }
    if (parameter === "dur") value ??= given;
    reader.skip(untilParameter);
  }
  if (value === void 0 || !number.test(value)) return void 0;
  const duration = Number(value);
  return Number.isFinite(duration) && duration >= 0 ? duration : void 0;
}
var Reader = class {
  #text;
  #at = 0;
  constructor(text2) {
    this.#text = text2;
  }
  get atEnd() {
    return this.#at >= this.#text.length;
  }
  /** What the pattern matches here (its first group, if it has one), or undefined; moves past it. */
  read(pattern) {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return void 0;
    this.#at += match[0].length;
    return match[1] ?? match[0];
  }
  skip(pattern) {
    this.read(pattern);
  }
  take(character) {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
};

// src/collect/visit/simulate.ts
async function simulate(trace, recorded, input, context) {
  const data = { ...input, trace, simulator: null };
  const timingOf = async (metric) => {
    try {
      return (await metric).timing;
    } catch {
      return null;
    }
  };
  const speedIndex = async () => {
    const { speedIndex: observedSpeedIndex2 } = await SpeedlineComputed.request(recorded, context);
    const fcpResult = await LanternFirstContentfulPaintComputed.request(data, context);
    return LanternSpeedIndexComputed.computeMetricWithGraphs(data, context, { observedSpeedIndex: observedSpeedIndex2, fcpResult });
  };
  return {
    FCP: await timingOf(LanternFirstContentfulPaintComputed.request(data, context)),
    LCP: await timingOf(LanternLargestContentfulPaintComputed.request(data, context)),
    SI: await timingOf(speedIndex()),
    TBT: await timingOf(LanternTotalBlockingTimeComputed.request(data, context)),
    TTI: await timingOf(LanternInteractiveComputed.request(data, context)),
    FID: await timingOf(LanternMaxPotentialFIDComputed.request(data, context))
  };
}

// src/collect/visit/user-timings.ts
var maxTimings = 500;
var maxNameLength2 = 200;
function readUserTimings(audits) {
  const details = audits["user-timings"]?.details;
  if (details?.type !== "table") return [];
  const timings = /* @__PURE__ */ new Map();
  for (const { name, timingType, startTime, duration } of details.items) {
    if (typeof name !== "string" || name.length > maxNameLength2) continue;
    const kind = timingType === "Measure" ? "measure" : "mark";
    const value = kind === "measure" ? duration : startTime;
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    const key = `${kind} ${name}`;
    if (timings.size >= maxTimings && !timings.has(key)) continue;
    timings.set(key, { name, kind, value });
  }
  return [...timings.values()];
}

// src/lantern/read-graph.ts
var mostNodes = 1e3;
var mostLinks = 1e4;
var mostOrigins = 200;
var longestText = 500;
var largestNumber = 1e12;
function readGraph(data) {
  try {
    const { clock, paints, observedSpeedIndex: observedSpeedIndex2, device, origins, nodes } = record(data);
    const { fcp, lcp } = record(paints);
    const { rttMs, throughputKbps, cpuSlowdown } = record(device);
    const graph = {
      clock: oneOf(clock, ["cpu", "wall", "slowed"]),
      paints: { fcp: number2(fcp), lcp: lcp === null ? null : number2(lcp) },
      observedSpeedIndex: observedSpeedIndex2 === null ? null : number2(observedSpeedIndex2),
      device: {
        rttMs: number2(rttMs),
        throughputKbps: positive(throughputKbps),
        cpuSlowdown: positive(cpuSlowdown)
      },
      origins: list(origins, mostOrigins).map(readOrigin),
      nodes: list(nodes, mostNodes).map(readNode)
    };
    requireWhole(graph);
    return graph;
  } catch (error) {
    if (error instanceof NoGraph) return null;
    throw error;
  }
}
var NoGraph = class extends Error {
};
function readOrigin(data, at) {
  const { scheme, host, rttMs, responseMs } = record(data);
  return {
    scheme: text(scheme),
    host: position(host, at + 1),
    rttMs: rttMs === null ? null : amount(rttMs),
    responseMs: responseMs === null ? null : amount(responseMs)
  };
}
function readNode(data) {
  const node = record(data);
  const links = { after: positions(node["after"]), before: positions(node["before"]) };
  if (node["kind"] === "task")
    return {
      kind: "task",
      start: number2(node["start"]),
      duration: amount(node["duration"]),
      ...flags(node, ["layout", "paint", "parse"]),
      ...node["scripts"] !== void 0 && { scripts: positions(node["scripts"]) },
      ...links
    };
  if (node["kind"] !== "request") throw new NoGraph();
  const { endMs, blocking } = node;
  return {
    kind: "request",
    url: text(node["url"]),
    ...flags(node, ["isMain", "fromDiskCache"]),
    origin: position(node["origin"], mostOrigins),
    priority: text(node["priority"]),
    type: text(node["type"]),
    initiator: text(node["initiator"]),
    protocol: text(node["protocol"]),
    ...blocking !== void 0 && { blocking: text(blocking) },
    startMs: number2(node["startMs"]),
    sentMs: number2(node["sentMs"]),
    endMs: endMs === null ? null : number2(endMs),
    transferSize: amount(node["transferSize"]),
    resourceSize: amount(node["resourceSize"]),
    ...links
  };
}
function requireWhole({ nodes, origins }) {
  const [root] = nodes;
  if (root?.kind !== "request" || root.after.length > 0) throw new NoGraph();
  if (nodes.reduce((sum, { after, before }) => sum + after.length + before.length, 0) > mostLinks)
    throw new NoGraph();
  const linked = new Set(nodes.flatMap(({ after }, at) => after.map((other) => `${other} ${at}`)));
  const back = nodes.flatMap(({ before }, at) => before.map((other) => `${at} ${other}`));
  const once = nodes.every(({ after }) => new Set(after).size === after.length);
  if (!once || back.length !== linked.size || new Set(back).size !== back.length) throw new NoGraph();
  if (!back.every((link) => linked.has(link))) throw new NoGraph();
  for (const node of nodes) {
    if (node.kind === "request") {
      if (!origins[node.origin]) throw new NoGraph();
    } else if (!(node.scripts ?? []).every((at) => nodes[at]?.kind === "request")) throw new NoGraph();
  }
  requireNoCycle(nodes);
}
function requireNoCycle(nodes) {
  const waiting2 = nodes.map(({ after }) => after.length);
  const ready = [0];
  let reached = 0;
  for (let at = ready.pop(); at !== void 0; at = ready.pop()) {
    reached += 1;
    for (const other of nodes[at]?.before ?? []) {
      waiting2[other] = (waiting2[other] ?? 0) - 1;
      if (waiting2[other] === 0) ready.push(other);
    }
  }
  if (reached !== nodes.length) throw new NoGraph();
}
function record(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new NoGraph();
  return data;
}
function list(data, most) {
  if (!Array.isArray(data) || data.length > most) throw new NoGraph();
  return data;
}
function positions(data) {
  return list(data, mostNodes).map((at) => position(at, mostNodes));
}
function position(data, end) {
  if (typeof data !== "number" || !Number.isInteger(data) || data < 0 || data >= end) throw new NoGraph();
  return data;
}
function number2(data) {
  if (typeof data !== "number" || !(Math.abs(data) <= largestNumber)) throw new NoGraph();
  return data;
}
function amount(data) {
  const value = number2(data);
  if (value < 0) throw new NoGraph();
  return value;
}
function positive(data) {
  const value = number2(data);
  if (value <= 0) throw new NoGraph();
  return value;
}
function text(data) {
  if (typeof data !== "string" || data.length > longestText) throw new NoGraph();
  return data;
}
function oneOf(data, words) {
  const found = words.find((word2) => word2 === data);
  if (found === void 0) throw new NoGraph();
  return found;
}
function flags(data, names) {
  const set = names.filter((name) => data[name] !== void 0);
  if (!set.every((name) => data[name] === true)) throw new NoGraph();
  return Object.fromEntries(set.map((name) => [name, true]));
}

// src/collect/visit/graph-origins.ts
var longestScheme = 20;
var Origins = class {
  list = [];
  #known = /* @__PURE__ */ new Map();
  #hosts = /* @__PURE__ */ new Map();
  #network;
  constructor(network) {
    this.#network = network;
  }
  of({ scheme, host, securityOrigin }) {
    const known = this.#known.get(securityOrigin);
    if (known !== void 0) return known;
    const at = this.list.length;
    const first = this.#hosts.get(host) ?? at;
    this.#known.set(securityOrigin, at);
    this.#hosts.set(host, first);
    const { additionalRttByOrigin, serverResponseTimeByOrigin } = this.#network;
    const figure = (of) => {
      const value = of.get(securityOrigin);
      return value === void 0 || !Number.isFinite(value) ? null : value;
    };
    this.list.push({
      scheme: scheme.slice(0, longestScheme),
      host: first,
      rttMs: figure(additionalRttByOrigin),
      responseMs: figure(serverResponseTimeByOrigin)
    });
    return at;
  }
};

// src/collect/visit/visit-graph.ts
var longestUrl = 200;
var longestWord = 20;
async function keepGraph(source) {
  try {
    return readGraph(await graphOf(source)) ?? void 0;
  } catch {
    return void 0;
  }
}
async function graphOf({
  trace,
  recorded,
  clock,
  input,
  settings,
  context,
  redact
}) {
  const root = await PageDependencyGraphComputed.request({ ...input, trace, fromTrace: false }, context);
  const { timestamps } = await ProcessedNavigationComputed.request(trace, context);
  const network = await NetworkAnalysisComputed.request(input.devtoolsLog, context);
  const { rttMs, throughputKbps, cpuSlowdownMultiplier } = settings.throttling;
  const found = [];
  root.traverse((node) => found.push(node));
  const origins = new Origins(network);
  const placed = new Map(found.map((node, at) => [node, at]));
  const scripts = firstOfEachAddress(found);
  const blocking = readBlocking(recorded);
  const { timeOrigin, firstContentfulPaint, largestContentfulPaint } = timestamps;
  return {
    clock,
    paints: {
      fcp: round(firstContentfulPaint - timeOrigin),
      lcp: largestContentfulPaint === void 0 ? null : round(largestContentfulPaint - timeOrigin)
    },
    observedSpeedIndex: await observedSpeedIndex(recorded, context),
    device: { rttMs, throughputKbps, cpuSlowdown: cpuSlowdownMultiplier },
    nodes: found.map((node) => {
      const links = {
        after: node.getDependencies().map((other) => placed.get(other) ?? -1),
        before: node.getDependents().map((other) => placed.get(other) ?? -1)
      };
      return node.type === "cpu" ? { ...taskOf(node, timeOrigin, scripts), ...links } : { ...requestOf(node, timeOrigin, origins, blocking, redact), ...links };
    }),
    origins: origins.list
  };
}
async function observedSpeedIndex(recorded, context) {
  try {
    return round((await SpeedlineComputed.request(recorded, context)).speedIndex);
  } catch {
    return null;
  }
}
function taskOf(node, timeOrigin, scripts) {
  const holds = (name) => node.childEvents.some((event) => event.name === name);
  const evaluates = [...node.getEvaluateScriptURLs()].flatMap((url) => scripts.get(url) ?? []);
  return {
    kind: "task",
    start: round(node.startTime - timeOrigin),
    duration: round(node.duration),
    ...node.didPerformLayout() && { layout: true },
    ...holds("Paint") && { paint: true },
    ...holds("ParseHTML") && { parse: true },
    ...evaluates.length > 0 && { scripts: evaluates }
  };
}
function requestOf(node, timeOrigin, origins, blocking, redact) {
  const { request } = node;
  const since = (ms) => round(ms - timeOrigin / 1e3);
  const said = blocking.get(request.requestId);
  return {
    kind: "request",
    url: addressOf(request.url, redact),
    ...node.isMainDocument() && { isMain: true },
    origin: origins.of(request.parsedURL),
    priority: word(request.priority),
    type: word(request.resourceType),
    initiator: word(node.initiatorType),
    protocol: word(request.protocol),
    ...said && { blocking: word(said) },
    startMs: since(request.rendererStartTime),
    sentMs: since(request.networkRequestTime),
    endMs: request.networkEndTime < 0 ? null : since(request.networkEndTime),
    transferSize: request.transferSize || 0,
    resourceSize: request.resourceSize || 0,
    ...node.fromDiskCache && { fromDiskCache: true }
  };
}
function addressOf(url, redact) {
  if (!/^https?:/i.test(url)) return `${word(/^[a-z][a-z0-9+.-]*/i.exec(url)?.[0] ?? "")}:`;
  return printAddress(redact(url)).slice(0, longestUrl);
}
function firstOfEachAddress(nodes) {
  const first = /* @__PURE__ */ new Map();
  for (const [at, node] of nodes.entries())
    if (node.type === "network" && !first.has(node.request.url)) first.set(node.request.url, at);
  return first;
}
function readBlocking({ traceEvents }) {
  const said = /* @__PURE__ */ new Map();
  for (const { name, args } of traceEvents) {
    if (name !== "ResourceSendRequest") continue;
    const { requestId, renderBlocking } = args.data ?? {};
    if (requestId !== void 0 && renderBlocking !== void 0) said.set(requestId, renderBlocking);
  }
  return said;
}
function word(text2) {
  return (text2 ?? "").slice(0, longestWord);
}
function round(value) {
  return Math.round(value * 1e3) / 1e3;
}

// src/collect/visit/visit-requests.ts
var typeByChromeType = {
  Document: "document",
  Script: "script",
  Stylesheet: "stylesheet",
  Image: "image",
  Media: "media",
  Font: "font"
};
function readRequests2(records, entities, pageUrl2, { filled = /* @__PURE__ */ new Map(), redact = String, asked } = {}) {
  const isOwn = ownUrls(entities, pageUrl2);
  const requests = [];
  const startedAt = Math.min(...records.map(({ rendererStartTime = Infinity }) => rendererStartTime));
  const sizes = new Map(filled);
  for (const record2 of records) {
    const type = typeByChromeType[record2.resourceType ?? ""] ?? "other";
    const url = URL.canParse(record2.url) ? new URL(record2.url) : void 0;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (type === "other" && url.pathname.endsWith("/favicon.ico")) continue;
    const fromCache = Boolean(record2.fromDiskCache || record2.fromMemoryCache || record2.fromPrefetchCache);
    if (!fromCache && record2.transferSize > 0) sizes.set(record2.url, record2.transferSize);
    requests.push({
      url: printAddress(redact(record2.url)),
      type,
      transferSize: record2.transferSize || 0,
      resourceSize: record2.resourceSize || 0,
      thirdParty: !isOwn(url),
      status: record2.statusCode,
      fromCache,
      ...fromCache && { cacheHitSize: sizes.get(record2.url) ?? (record2.resourceSize || 0) },
      ...readInitiator(record2, redact),
      ...readDelivery(record2, startedAt),
      ...readLocation(record2, redact),
      ...(type === "script" || type === "stylesheet") && readAtOnce(asked?.of({ url: record2.url, type, endMs: record2.networkEndTime }))
    });
  }
  return requests;
}
function ownUrls(entities, pageUrl2) {
  const firstParty = new Set(entities?.find((entity) => entity.isFirstParty)?.origins);
  const pageHost = new URL(pageUrl2).hostname;
  return ({ origin, hostname }) => firstParty.has(origin) || hostname === pageHost;
}
function readAtOnce(atOnce) {
  return atOnce === void 0 ? {} : { atOnce };
}
function readInitiator({ initiator, initiatorRequest }, redact) {
  const frame = initiator?.stack?.callFrames.find(({ url: url2 }) => url2 !== "");
  const url = initiatorRequest?.url ?? frame?.url ?? initiator?.url;
  return url !== void 0 && /^https?:/i.test(url) ? { initiator: printAddress(redact(url)) } : {};
}
function readDelivery({ protocol, priority, responseHeaders, rendererStartTime, networkEndTime }, startedAt) {
  const since = (time) => time !== void 0 && time >= 0 && Number.isFinite(time - startedAt) ? Math.round(time - startedAt) : void 0;
  const [startMs, endMs] = [since(rendererStartTime), since(networkEndTime)];
  return {
    ...protocol && { protocol: protocol.slice(0, 20) },
    ...priority && { priority },
    ...startMs !== void 0 && { startMs },
    ...endMs !== void 0 && { endMs },
    ...responseHeaders && { headers: readHeaders(responseHeaders) }
  };
}
function readLocation({ url, statusCode, responseHeaders = [] }, redact) {
  if (statusCode < 300 || statusCode >= 400) return {};
  const value = responseHeaders.find(({ name }) => name.toLowerCase() === "location")?.value;
  const target = value === void 0 ? null : URL.parse(value, url);
  return target ? { location: printAddress(redact(target.href)) } : {};
}
function readHeaders(headers) {
  const read = (wanted) => {
    const found = headers.find(({ name }) => name.toLowerCase() === wanted);
    return found ? found.value.trim().toLowerCase().slice(0, 120) : null;
  };
  return {
    contentType: read("content-type")?.split(";")[0]?.trim() ?? null,
    contentEncoding: read("content-encoding"),
    cacheControl: read("cache-control"),
    vary: read("vary"),
    validator: (read("etag") ?? read("last-modified")) !== null
  };
}
function blockedRequests(log) {
  const ids = /* @__PURE__ */ new Set();
  for (const { method, params } of log) {
    if (method === "Network.loadingFailed" && params.blockedReason === "inspector") ids.add(params.requestId);
  }
  return ids;
}

// src/collect/visit/visit-data.ts
async function readVisitData(record2) {
  const { lhr, artifacts, context, redact } = record2;
  const { DevtoolsLog: devtoolsLog, Trace: trace, URL: urls } = artifacts;
  const rewritten = record2.clock === "cpu" ? traceOnCpuClock(trace) : void 0;
  const noCpuClock = typeof rewritten === "string" ? rewritten : void 0;
  const onCpuClock2 = typeof rewritten === "string" ? void 0 : rewritten;
  const cpu = onCpuClock2 && await simulate(onCpuClock2, trace, simulationInput(record2), context);
  const isThrottled = record2.settings.throttlingMethod !== "simulate";
  const source = {
    trace: onCpuClock2 ?? trace,
    recorded: trace,
    clock: record2.slowed ? "slowed" : onCpuClock2 ? "cpu" : "wall",
    input: simulationInput(record2),
    settings: record2.settings,
    context,
    redact
  };
  const graph = isThrottled && !record2.slowed ? void 0 : await keepGraph(source);
  const records = await NetworkRecordsComputed.request(devtoolsLog, context);
  const blocked = blockedRequests(devtoolsLog);
  const sent = records.filter(({ requestId }) => !blocked.has(requestId));
  const document = await MainResourceComputed.request({ URL: urls, devtoolsLog }, context);
  const pageUrl2 = lhr.mainDocumentUrl ?? lhr.finalDisplayedUrl;
  const { timestamps } = await ProcessedNavigationComputed.request(trace, context);
  const isOwn = ownUrls(lhr.entities, pageUrl2);
  const { refusals = [] } = record2;
  const codeFailures = readCodeFailures(devtoolsLog, { isOwn, refusals, redact });
  const asked = readAskedAtOnce(trace.traceEvents, timestamps.load);
  return {
    requestedUrl: printAddress(redact(lhr.requestedUrl ?? pageUrl2)),
    finalUrl: printAddress(redact(lhr.finalDisplayedUrl)),
    ...record2.settings.throttlingMethod === "devtools" && { throttling: "devtools" },
    ...record2.filled && { warm: true },
    wall: readWallTimings(lhr.audits),
    ...cpu && { cpu },
    ...noCpuClock !== void 0 && { noCpuClock },
    ...graph && { graph },
    observed: { ...readObserved(lhr.audits), TTFB: await observeTtfb(record2, records) },
    CLS: numericValue(lhr.audits, "cumulative-layout-shift"),
    requests: readRequests2(sent, lhr.entities, pageUrl2, { filled: record2.filled, redact, asked }),
    ...await readInsights(record2),
    ...codeFailures.length > 0 && { codeFailures },
    userTimings: readUserTimings(lhr.audits),
    serverTimings: document.responseHeaders.filter(({ name }) => name.toLowerCase() === "server-timing").flatMap(({ value }) => parseServerTiming(value)),
    mainThread: sumMainThread(trace.traceEvents),
    heapBytes: record2.heapBytes,
    audits: excerptAudits(lhr.audits, redact),
    versions: { lighthouse: lhr.lighthouseVersion, browser: record2.browserVersion },
    warnings: [
      ...lhr.runWarnings.filter((text2) => !isOfRedirect(text2) && !isOfNoRest(text2)),
      ...lhr.runWarnings.some(isOfNoRest) ? [neverIdle(devtoolsLog, readLongTasks(lhr.audits), { pageUrl: pageUrl2, redact, isCut: record2.isCut })] : [],
      ...noCpuClock === void 0 ? [] : [`The timings are on the wall clock: ${noCpuClock}.`]
    ]
  };
}
function isOfRedirect(text2) {
  return text2.startsWith("The page may not be loading as expected because your test URL");
}
function readLongTasks(audits) {
  const details = audits["long-tasks"]?.details;
  const items = details && "items" in details ? details.items : void 0;
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const { url, duration } = item;
    return typeof url === "string" && typeof duration === "number" ? [{ url, duration }] : [];
  });
}
function readWallTimings(audits) {
  return {
    FCP: numericValue(audits, "first-contentful-paint"),
    LCP: numericValue(audits, "largest-contentful-paint"),
    SI: numericValue(audits, "speed-index"),
    TBT: numericValue(audits, "total-blocking-time"),
    TTI: numericValue(audits, "interactive"),
    FID: numericValue(audits, "max-potential-fid")
  };
}
function traceOnCpuClock(trace) {
  const rewritten = toCpuClock(trace.traceEvents);
  if ("whyNot" in rewritten) return rewritten.whyNot;
  return { ...trace, traceEvents: rewritten.traceEvents };
}
async function observeTtfb(record2, networkRecords) {
  const { artifacts, context } = record2;
  try {
    const data = { ...simulationInput(record2), trace: artifacts.Trace, simulator: null, networkRecords };
    const processedTrace = await ProcessedTraceComputed.request(artifacts.Trace, context);
    const processedNavigation = await ProcessedNavigationComputed.request(artifacts.Trace, context);
    const ttfb = await TimeToFirstByteComputed.computeObservedMetric(
      { ...data, processedTrace, processedNavigation },
      context
    );
    return Number.isFinite(ttfb.timing) ? ttfb.timing : null;
  } catch {
    return null;
  }
}
function simulationInput({ artifacts, settings }) {
  const { DevtoolsLog: devtoolsLog, GatherContext: gatherContext, URL: URL2, SourceMaps, HostDPR } = artifacts;
  return { devtoolsLog, gatherContext, settings, URL: URL2, SourceMaps, HostDPR };
}
function readObserved(audits) {
  const details = audits["metrics"]?.details;
  const items = details && "items" in details ? details.items : void 0;
  const observed = Array.isArray(items) ? items[0] : void 0;
  const read = (key) => {
    const value = typeof observed === "object" && observed ? Reflect.get(observed, key) : void 0;
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  return {
    FCP: read("observedFirstContentfulPaint"),
    LCP: read("observedLargestContentfulPaint"),
    SI: read("observedSpeedIndex")
  };
}
function sumMainThread(events) {
  const { wall, cpu } = sumTasks(findTasks(events, findMainThreads(events)).values());
  return { wall, cpu };
}
function numericValue(audits, id) {
  const value = audits[id]?.numericValue;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

// src/collect/visit/watch-hang.ts
var pauseMs2 = 5e3;
var longestAnswerMs4 = 3e4;
async function watchHang(page, onHang) {
  const session = await page.createCDPSession();
  let isOver = false;
  let timer = setTimeout(ask2, pauseMs2).unref();
  return {
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
    }
  };
  function ask2() {
    timer = setTimeout(() => onHang(longestAnswerMs4), longestAnswerMs4).unref();
    const answered = session.send("Runtime.evaluate", { expression: "0" }).then(goOn, goOn);
    answered.catch(() => void 0);
  }
  function goOn() {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(ask2, pauseMs2).unref();
  }
}

// src/collect/visit/watch-refusals.ts
var mostRefusals = 50;
async function watchRefusals(page) {
  const session = await page.createCDPSession();
  let refusals = [];
  const add = (refusal) => {
    if (refusal && refusals.length < mostRefusals) refusals.push(refusal);
  };
  session.on("Page.frameNavigated", ({ frame }) => {
    if (frame.parentId === void 0) refusals = [];
  });
  session.on("Log.entryAdded", ({ entry }) => add(readLogEntry(entry)));
  session.on("Audits.issueAdded", ({ issue }) => add(readIssue(issue)));
  await Promise.all([session.send("Page.enable"), session.send("Log.enable"), session.send("Audits.enable")]);
  return () => refusals;
}
function readLogEntry({ text: text2, url }) {
  const digest = /^Failed to find a valid digest in the 'integrity' attribute for resource '(.*?)' with/s.exec(text2)?.[1];
  if (digest !== void 0)
    return {
      type: isStyleSheet(digest) ? "stylesheet" : "script",
      url: digest,
      reason: "integrity",
      detail: ""
    };
  const [, verb, refused, kind = ""] = /^Refused to (execute script|apply style) from '(.*)' because its MIME type \('(.*?)'\)/s.exec(text2) ?? [];
  if (refused !== void 0)
    return {
      type: verb === "apply style" ? "stylesheet" : "script",
      url: refused,
      reason: "mime",
      detail: kind
    };
  const moduleKind = /^Failed to load module script: .* MIME type of "(.*?)"/s.exec(text2)?.[1];
  return moduleKind === void 0 || url === void 0 ? void 0 : { type: "script", url, reason: "mime", detail: moduleKind };
}
function isStyleSheet(url) {
  return /\.css(?:[?#]|$)/.test(url);
}
function readIssue({ details }) {
  const issue = details.contentSecurityPolicyIssueDetails;
  if (!issue || issue.isReportOnly || issue.contentSecurityPolicyViolationType !== "kInlineViolation")
    return void 0;
  const { violatedDirective, sourceCodeLocation } = issue;
  const type = { "script-src-elem": "script", "style-src-elem": "stylesheet" }[violatedDirective];
  if (!type || !sourceCodeLocation) return void 0;
  return { type, url: sourceCodeLocation.url, inline: true, reason: "csp", detail: violatedDirective };
}

// src/collect/visit/measure-visit.ts
var longestBackForwardMs = 3e4;
var tidyMs2 = 5e3;
async function measureVisit({
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
  redact = String
}, bounds, signal, { onTabCrash, onHang, onLeave }) {
  const context = await browser.puppeteer.createBrowserContext(noDownloads);
  const requests = new RequestRecorder(context);
  const closeContext = () => within(tidyMs2, context.close());
  signal.addEventListener("abort", closeContext, { once: true });
  try {
    var _stack = [];
    try {
      const prepare = async (tab) => {
        requests.follow(tab);
        answerDialogs(tab, "accept");
        await emulateDevice(tab, device, browser.version);
        await blockUrls(tab, blockedUrls);
        await enter?.(tab);
      };
      const prepareFirst = async (tab) => {
        await prepare(tab);
        await setPixelRatio(tab, device);
      };
      const filled = warm ? await fillCache(context, url, prepareFirst, bounds.maxWaitForLoadMs) : void 0;
      const page = await context.newPage();
      page.on("error", onTabCrash);
      const exceptions = watchExceptions(page, redact);
      await prepare(page);
      const hang = __using(_stack, await watchHang(page, onHang));
      const readRefusals = await watchRefusals(page);
      const readHtml = watchHtml(page);
      const documents = await DocumentWatch.start(page, onLeave, signal);
      const trace = new DeviceTrace(page, device);
      const config = leanConfig(device, bounds, trace, slowed ? "slowed" : throttling);
      const { artifacts, runnerOptions, asks, layoutShifts, imageFaults, html, heapBytes } = await documents.follow(async () => {
        const flags2 = { logLevel: "silent" };
        const gathered = await navigationGather(page, url, { config, flags: flags2, signal });
        assertLoaded(url, gathered.artifacts, bounds);
        return {
          ...gathered,
          asks: await asksForPassword(page),
          layoutShifts: await readLayoutShifts(page),
          imageFaults: await readImageFaults(page),
          html: await readHtml(),
          heapBytes: await readHeap(page)
        };
      });
      hang[Symbol.dispose]();
      const [threw, refusals] = [exceptions(), [...readRefusals()]];
      const { cpuSlowdown } = device;
      const done = steps.length > 0 ? await runInteractions({
        page,
        url,
        steps,
        cpuSlowdown,
        loaded: artifacts,
        modules,
        clock,
        signal
      }) : null;
      const requested = requests.recorded();
      let backForward = {};
      if (checksBackForward) {
        await within(tidyMs2, page.close());
        const found = await within(longestBackForwardMs, checkBackForward(context, url, prepareFirst));
        backForward = found ?? { noBackForward: "the page could not be left and opened again" };
      }
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
        redact
      });
      await closing;
      const warnings = [
        ...data.warnings,
        ...warnOfExceptions(threw, data.codeFailures ?? []),
        ...done?.warnings ?? []
      ];
      const whole = {
        ...data,
        ...asks && { asksForPassword: asks },
        layoutShifts,
        ...imageFaults && { imageFaults },
        ...html && { html },
        ...backForward,
        ...done && { interactions: done.interactions },
        warnings
      };
      return { data: whole, trace: artifacts.Trace, requested };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } finally {
    signal.removeEventListener("abort", closeContext);
    await closeContext();
  }
}
function assertLoaded(url, artifacts, bounds) {
  for (const reached of [artifacts.URL.mainDocumentUrl, artifacts.URL.finalDisplayedUrl]) {
    if (reached && /^https?:/.test(reached) && !isSameOrigin(url, reached)) {
      throw redirectedAway(url, reached);
    }
  }
  const failure = findLoadError(artifacts);
  if (failure) throw loadFailed(url, failure, bounds);
}
async function readHeap(page) {
  try {
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize } = await page.metrics();
    return JSHeapUsedSize ?? null;
  } catch {
    return null;
  }
}

// src/collect/visit/visit-once.ts
var defaultTimeoutMs = 12e4;
var longestLoadMs2 = 45e3;
var longestWaitForFcpMs = 3e4;
var mostLeft = 4;
async function visitOnce(options) {
  const { browser, url, signal, timeoutMs = defaultTimeoutMs, isCut = false } = options;
  signal?.throwIfAborted();
  adaptLighthouse();
  const bounds = {
    maxWaitForLoadMs: Math.min(longestLoadMs2, timeoutMs / 2),
    maxWaitForFcpMs: Math.min(longestWaitForFcpMs, timeoutMs / 3),
    isCut: isCut && timeoutMs < 2 * longestLoadMs2
  };
  const stop = new AbortController();
  const ended = Promise.withResolvers();
  ended.promise.catch(() => void 0);
  const endWith = (reason) => {
    ended.reject(reason);
    stop.abort(reason);
  };
  const onAbort = () => endWith(signal?.reason);
  const onDisconnect = () => endWith(browserCrashed("a visit"));
  const timer = setTimeout(() => {
    const message = `was not done within ${printWait(timeoutMs)}`;
    endWith(pageFailed(url, { code: "TIMEOUT", message }, { ...bounds, isCut }));
  }, timeoutMs);
  signal?.addEventListener("abort", onAbort, { once: true });
  browser.puppeteer.on("disconnected", onDisconnect);
  const events = {
    onTabCrash: () => endWith(pageFailed(url, { code: "TARGET_CRASHED" }, bounds)),
    onHang: (silentMs) => endWith(new PageHung(silentMs)),
    onLeave: (left) => {
      if (left.isLost || left.times > mostLeft) endWith(leftItself(url, left));
    }
  };
  const work = ownStrayFailures(endWith, () => measureVisit(options, bounds, stop.signal, events));
  try {
    return await Promise.race([work, ended.promise]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!browser.puppeteer.connected) throw browserCrashed("a visit", error);
    if (error instanceof CheckError || error instanceof PageHung) throw error;
    throw loadFailed(url, toLoadError(error), bounds, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    browser.puppeteer.off("disconnected", onDisconnect);
    stop.abort();
    await within(tidyMs2, work);
  }
}

// src/collect/visit/visit.ts
async function visitPage(options) {
  try {
    return await visitOnce(options);
  } catch (error) {
    if (!(error instanceof PageHung)) throw error;
    const { conditions, signal = new AbortController().signal } = options;
    const place = await findLoop({ ...options, blockedUrls: conditions?.blockedUrls ?? [] }, signal).catch(
      () => null
    );
    signal.throwIfAborted();
    throw hung(options.url, error, place);
  }
}

// src/stages/resolve-steps.ts
function resolveSteps(steps, secrets) {
  return steps.map((step) => ({ ...secrets.resolveAll(step), name: step.name }));
}
var longestWaitMs3 = 3e3;
function withSteps(page, device, automatic) {
  if (!isAutomatic(page)) return page;
  const chosen = automatic.find((one) => one.page === page.name && one.device === device.name);
  const interactions = (chosen?.steps ?? []).map((step) => ({
    ...actionOf(step),
    name: step.name,
    timeoutMs: longestWaitMs3
  }));
  return { ...page, automatic: page.automatic ?? "default", interactions };
}

// src/stages/trace-keeper.ts
import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

// src/stages/visit-name.ts
function visitName({ page, device, revision, warmUp, slowed, index }) {
  return [page, device, revision, slowed ? `slowed-${index}` : warmUp ? "warm-up" : index].map(
    (part) => String(part).replace(/[^\w.-]+/g, "_").slice(0, 60)
  ).join("-");
}

// src/stages/trace-keeper.ts
var mostCandidates = 3;
var mostEvents = 1e6;
var TraceKeeper = class {
  #directory;
  #candidates = /* @__PURE__ */ new Map();
  /** LCP of all visits, kept or not, by page, device and revision. */
  #lcps = /* @__PURE__ */ new Map();
  #ready;
  /** Visits end at the same time: one is ranked, and what falls out is removed, after the other. */
  #last = Promise.resolve();
  /** @param visitsDirectory the empty folder `traces` is made next to it; if absent, no traces are kept. */
  constructor(visitsDirectory) {
    this.#directory = visitsDirectory === void 0 ? null : join(dirname(visitsDirectory), "traces");
  }
  async add(visit, trace) {
    this.#last = this.#last.then(() => this.#add(visit, trace));
    await this.#last;
  }
  async #add(visit, trace) {
    const { data } = visit;
    if (this.#directory === null || !data || visit.warmUp || trace.traceEvents.length > mostEvents) return;
    const key = JSON.stringify([visit.page, visit.device, visit.revision]);
    const lcp = data.cpu?.LCP ?? data.wall.LCP ?? Infinity;
    const lcps = [...this.#lcps.get(key) ?? [], lcp];
    this.#lcps.set(key, lcps);
    const known = this.#candidates.get(key) ?? [];
    const name = visitName(visit);
    const candidate = { lcp, name, file: join(this.#directory, `${name}.partial`) };
    const ranked = nearestFirst([...known, candidate], lcps);
    const kept = ranked.slice(0, mostCandidates);
    this.#candidates.set(key, kept);
    try {
      await (this.#ready ??= this.#makeFolder(this.#directory));
      if (kept.includes(candidate))
        await writeWholeFile(candidate.file, stripAddresses(JSON.stringify(trace)));
      for (const { file } of ranked.slice(mostCandidates)) await rm(file, { force: true });
    } catch {
      this.#candidates.set(key, known);
    }
  }
  async [Symbol.asyncDispose]() {
    for (const [key, candidates] of this.#candidates) {
      const [middle, ...others] = nearestFirst(candidates, this.#lcps.get(key) ?? []);
      try {
        if (middle)
          await pipeline(
            createReadStream(middle.file),
            createGzip(),
            (chunks) => writeWholeFile(join(dirname(middle.file), `${middle.name}.json.gz`), chunks)
          );
      } catch {
      }
      for (const { file } of [...middle ? [middle] : [], ...others])
        await rm(file, { force: true }).catch(() => void 0);
    }
  }
  async #makeFolder(directory) {
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
  }
};
function nearestFirst(candidates, lcps) {
  const middle = lcps.toSorted((a, b) => a === b ? 0 : a - b)[Math.floor((lcps.length - 1) / 2)];
  const distance = ({ lcp }) => middle === void 0 || lcp === middle ? 0 : Math.abs(lcp - middle);
  return candidates.toSorted((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    return one === other ? 0 : one - other;
  });
}

// src/stages/visit-in-turn.ts
async function visitInTurn(target, make) {
  const { slowed: _, ...rest } = target;
  const first = await make({ ...rest, index: 0, warmUp: true }, "anew");
  if (target.warmUp && !target.slowed) return first;
  if (first.error) {
    const { index, warmUp, slowed } = target;
    return { ...first, index, warmUp, ...slowed && { slowed } };
  }
  return make(target, "kept");
}

// src/stages/visit-pages.ts
var maxFailures = 3;
var visitTimeoutMs = 12e4;
var graceMs = 3e4;
async function visitPages({ visitor, judge, closures, inTurn }, state, options) {
  var _stack = [];
  try {
    const { budget } = state;
    const startedAt = performance.now();
    const traces = __using(_stack, new TraceKeeper(options.visitsDirectory), true);
    let unsaved = false;
    const visit = async (target) => {
      const endsAt = Math.max(performance.now(), startedAt + options.maxTimeMs) + graceMs;
      const page = pageOf(target, state);
      let trace;
      const onResult = (result) => {
        trace = result.trace;
        closures?.add(page, target.device.name, target.revision, result.requested);
      };
      const make = (one, server) => {
        trace = void 0;
        return makeVisit({ ...one, server }, visitor, endsAt, state, { ...options, onResult });
      };
      const made = await (inTurn === "pairs" ? visitInTurn(target, make) : make(target, "running"));
      if (made.error) closures?.add(page, target.device.name, target.revision, null);
      state.visits.push(made);
      if (trace && !visitor.isGivenSecrets(page)) await traces.add(made, trace);
      await save(made, options.visitsDirectory).catch((error) => {
        if (!unsaved) note(state, options, "warn", `a visit could not be written: ${messageOf(error)}`);
        unsaved = true;
      });
      return made;
    };
    const cells = pagesOnDevices(budget, options.shard).map((cell) => ({
      ...cell,
      headAlone: state.newPages.has(cell.page.name),
      // Visited only to weigh the bundle by what pages load.
      ...budget.onlyFailed && !judge.isJudged(cell.page, cell.device) && { looks: [1] }
    }));
    options.onProgress({
      type: "pages",
      pages: cells.map(({ page, device }) => ({ page: page.name, device: device.name }))
    });
    const { ended, givenUp } = await (inTurn === "blocks" ? sampleInBlocks : sample)(
      {
        cells,
        compare: state.compare,
        looks: state.looks,
        seed: options.seed,
        deadline: startedAt + options.maxTimeMs,
        // If servers run in turn, only one can be visited at a time.
        atOnce: inTurn ? 1 : options.atOnce,
        maxFailures
      },
      {
        visit,
        certainty: (cell, kept) => {
          const page = budget.pages.find((p) => p.name === cell.page.name);
          return page ? judge.certainty(page, cell.device, kept) : 1;
        },
        slowedPairs: (cell, kept) => {
          const page = budget.pages.find((p) => p.name === cell.page.name);
          return page ? judge.slowedPairs(page, cell.device, kept) : 0;
        },
        // A user's server may have to load, compile or fetch something for its first response; ours does not. If the
        // servers take turns, every visit has a warm-up of its own.
        needsWarmUp: () => !visitor.isServedByUs() && !inTurn,
        needsQuiet: (cell, kept) => {
          const page = budget.pages.find((p) => p.name === cell.page.name);
          return page === void 0 || judge.needsQuiet(page, kept);
        },
        room: () => visitsInMemory(),
        isUnchanged: async ({ page, device }) => {
          await closures?.update(page.name, device.name);
          return closures?.isUnchanged(page.name, device.name) ?? false;
        },
        onVisit: (made, done, total) => {
          const perVisit2 = (performance.now() - startedAt) / done;
          const left = Math.min(
            (total - done) * perVisit2,
            Math.max(0, startedAt + options.maxTimeMs - performance.now())
          );
          options.onProgress({
            type: "visit",
            page: made.page,
            device: made.device,
            revision: made.revision,
            failed: made.error?.message ?? null,
            done,
            total,
            leftMs: left
          });
        },
        onOver: ({ page, device }, end, visits, over) => options.onProgress({
          type: "pageOver",
          page: page.name,
          device: device.name,
          end,
          visits,
          over,
          total: cells.length
        }),
        signal: options.signal
      }
    );
    for (const { page, device } of cells) await closures?.update(page.name, device.name);
    state.givenUp = givenUp.map(({ cell, visit: { error } }) => ({
      page: cell.page.name,
      device: cell.device.name,
      message: error?.message ?? ""
    }));
    if (ended === "interrupted") state.incomplete = "interrupted";
    if (ended === "time") {
      state.timeIsUp = true;
      note(
        state,
        options,
        "warn",
        `the time for visits (${printDuration(options.maxTimeMs)}) was over before every limit was decided`
      );
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function makeVisit(target, visitor, endsAt, state, { signal, onResult }) {
  const { device, revision, index, warmUp, slowed, slot, server } = target;
  const page = withSteps(pageOf(target, state), device, state.automatic);
  const { clock, conditions } = state.budget;
  const { secrets } = visitor;
  const startedAt = /* @__PURE__ */ new Date();
  const left = () => Math.max(1, endsAt - performance.now());
  const timeIsUp = new AbortController();
  const timer = setTimeout(() => timeIsUp.abort(cutOff()), left());
  const made = {
    page: page.name,
    device: device.name,
    revision,
    index,
    warmUp,
    ...slowed && { slowed },
    startedAt: startedAt.toISOString()
  };
  try {
    const bound = AbortSignal.any([signal, timeIsUp.signal]);
    const result = await visitor.load({ page, device, revision, slot, server }, bound, async (load) => {
      const longestMs = visitTimeoutMs + longestStepsMs(page.interactions ?? []);
      const leftMs = left();
      const loaded = await visitPage({
        browser: load.browser,
        url: load.url,
        device,
        clock: slowed ? "wall" : clock,
        ...conditions && { conditions },
        ...slowed && { slowed },
        warm: load.warm,
        ...load.enter && { enter: load.enter },
        ...page.interactions && !slowed && {
          interactions: resolveSteps(page.interactions, secrets),
          modules: surroundingsFor(load.urlOf, secrets)
        },
        ...!slowed && { backForward: page.limits.some(({ metric }) => metric === "bfcache") },
        redact: (text2) => secrets.redact(text2),
        signal,
        timeoutMs: Math.min(longestMs, leftMs),
        isCut: leftMs < longestMs
      });
      load.checkArrival(loaded.data);
      return page.automatic ? { ...loaded, data: withAutomaticSteps(loaded.data) } : loaded;
    });
    onResult(result);
    const data = {
      ...redactVisit(result.data, secrets),
      ...visitor.isServedByUs(revision) && { ownServer: true }
    };
    return { ...made, durationMs: Date.now() - startedAt.getTime(), data };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof CheckError) || isOfTheMachine(error)) throw error;
    if (revision === "head" && (error.code === "LOGIN_FAILED" || error.code === "MODULE_FAILED")) throw error;
    if (error.code === "BROWSER_CRASHED") await visitor.drop(slot);
    const problem = visitor.problem(revision);
    const message = secrets.redact(messageOf(error) + (problem ? ` (${problem})` : ""));
    const advice = error.advice && secrets.redact(error.advice);
    const failure = { code: error.code, message, ...advice && { advice } };
    return { ...made, durationMs: Date.now() - startedAt.getTime(), error: failure };
  } finally {
    clearTimeout(timer);
  }
}
function withAutomaticSteps({ interactions, ...data }) {
  if (!interactions) return data;
  const { incomplete } = interactions;
  if (incomplete === void 0) return { ...data, interactions: { ...interactions, automatic: true } };
  const text2 = `${incomplete.replace(/(\.) .*$/s, "$1")} The step was chosen automatically: name steps of your own in "interactions", or turn them off with [].`;
  return {
    ...data,
    interactions: { ...interactions, automatic: true, incomplete: text2 },
    warnings: data.warnings.map((one) => one === incomplete ? text2 : one)
  };
}
function cutOff() {
  return new CheckError(
    "PAGE_FAILED",
    "The visit was cut off: the time for visits was over before its server or its login was ready",
    { advice: "Give the run more time with --max-time, or make the server's start or the login faster." }
  );
}
function pageOf({ page: { name } }, { budget }) {
  const page = budget.pages.find((one) => one.name === name);
  if (!page) throw new Error(`The budget has no page ${name}`);
  return page;
}
async function save(visit, directory) {
  if (!directory) return;
  const attempt = visit.error ? `-failed-${Date.now()}` : "";
  await writeWholeFile(join2(directory, `${visitName(visit)}${attempt}.json`), JSON.stringify(visit));
}

export {
  longestStepsMs,
  fillCache,
  inOwnContext,
  prepareTab,
  resolveSteps,
  withSteps,
  appliedNetwork,
  arrivalOf,
  orderOfPair,
  planTurns,
  Turns,
  Visitor,
  visitPages
};
