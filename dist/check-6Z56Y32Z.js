import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Closures,
  Turns,
  Visitor,
  abortAfter,
  arrivalOf,
  buildNames,
  changedLines,
  checkoutBase,
  countInteractions,
  countPages,
  countQueries,
  filmPages,
  followUp,
  inOneDocument,
  inPreparedTab,
  isCompared,
  openAndSettle,
  orderOfPair,
  planTurns,
  profileInteractions,
  profileLoads,
  pruneStale,
  readBaseBudget,
  replayGraph,
  reuseModules,
  sameFiles,
  visitPages,
  weighByVisits
} from "./chunk-DGGSHYN4.js";
import {
  findRoot,
  mapConcurrently,
  nameSources,
  weigh
} from "./chunk-2HW2GTZI.js";
import {
  NetworkGuard,
  firstOnlyMatch,
  openGuarded,
  surveyOpened,
  tryStep,
  unsafeWord
} from "./chunk-YDBILJ54.js";
import {
  actionOf,
  decisiveLine,
  describeEnd,
  prepareRevision,
  readHostRules,
  serveDirectory,
  staticSettings,
  tabCrash,
  useDeployed
} from "./chunk-LCBYTEA4.js";
import {
  findBrowser,
  guardFolder,
  startCommand
} from "./chunk-URZXJUKC.js";
import "./chunk-OVDJ256U.js";
import "./chunk-QZSHJSYO.js";
import "./chunk-XN25P7AZ.js";
import {
  detectProject
} from "./chunk-HCW32QIF.js";
import "./chunk-ZNJEF54D.js";
import {
  makeTemporary
} from "./chunk-2Y6FSFWW.js";
import "./chunk-TNPVKZUN.js";
import {
  assembleReport,
  chooseComparedCommands,
  commandMeasurements,
  commandsOfShard,
  describeBase,
  describeHead,
  fillIn,
  measuresSite,
  note,
  pagesOnDevices,
  pathOf,
  requestedFile,
  routeOf,
  startRun
} from "./chunk-QXKUDEWN.js";
import {
  commandJudge,
  isAutomatic,
  judgeBundle,
  leastExactRuns,
  pageJudge
} from "./chunk-CNBJ3CUS.js";
import "./chunk-JVQXDTF7.js";
import "./chunk-2C672HPQ.js";
import {
  chooseBase
} from "./chunk-SJ2HT4ZV.js";
import "./chunk-GUNI6L3E.js";
import "./chunk-RGZ3UWB5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-7NDGHDES.js";
import {
  askGit,
  openRepository
} from "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRDRND5V.js";
import "./chunk-VKJPOLIV.js";
import {
  refuseOutputInside
} from "./chunk-QYN77N4E.js";
import {
  shortestRun
} from "./chunk-WO6KBRSR.js";
import {
  redactError
} from "./chunk-6JDCCXHE.js";
import "./chunk-XHS5CSLH.js";
import "./chunk-2JIQINC5.js";
import {
  findBundleLimit
} from "./chunk-VLWDRHPQ.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import {
  commandOf
} from "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-6J4GLBNE.js";
import "./chunk-UYW2PLBL.js";
import "./chunk-JKXOPL5F.js";
import "./chunk-2OZHE5PH.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-67SHD5FX.js";
import "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import {
  printDuration
} from "./chunk-5K2H5UK7.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-QLJU6TMA.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import {
  memoryAdvice,
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  attributeFile,
  bytesWithin,
  outside,
  unite
} from "./chunk-RE2Y7J46.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  StrayFailure,
  isOfTheMachine,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/check.ts
import { dirname } from "node:path";

// src/collect/coverage/cover-load.ts
var quietMs = 1e3;
async function coverLoad(options) {
  return inPreparedTab(options, (page) => record(page, options));
}
async function record(page, { url, onLoaded }) {
  const session = await page.createCDPSession();
  const requested = /* @__PURE__ */ new Set();
  const onResponse = (response) => {
    if (response.ok() || response.status() === 304) requested.add(response.url());
  };
  page.on("response", onResponse);
  const entries = await inOneDocument(session, async () => {
    await page.coverage.startJSCoverage({ useBlockCoverage: true });
    await openAndSettle(page, url, quietMs);
    return page.coverage.stopJSCoverage();
  });
  page.off("response", onResponse);
  await onLoaded?.(page);
  return {
    pageUrl: page.url(),
    requested: [...requested],
    scripts: entries.map(({ url: script, text, ranges }) => ({ url: script, text, used: ranges }))
  };
}

// src/bundle/unused/unused-code.ts
import { join } from "node:path";

// src/bundle/unused/unused-inline.ts
function unusedInline(loads) {
  const shares = loads.flatMap(({ pageUrl, scripts }) => {
    const document = withoutHash(pageUrl);
    let [unused, all] = [0, 0];
    for (const { url, text, used } of scripts) {
      if (withoutHash(url) !== document) continue;
      unused += bytesWithin(text, outside(used, text.length));
      all += Buffer.byteLength(text);
    }
    return all === 0 ? [] : unused / all;
  });
  return shares.length === 0 ? null : Math.min(...shares);
}
function withoutHash(url) {
  return url.replace(/#.*$/, "");
}

// src/bundle/unused/unused-owners.ts
var leastBytes = 500;
var mostOwners = 50;
async function unusedOwners({ modules = [], directory }, files, { root, otherInstall }) {
  const owners = /* @__PURE__ */ new Map();
  const add2 = (name, asset, raw, of) => {
    const known = owners.get(name) ?? { name, raw: 0, gzip: 0, of: 0 };
    const gzip = asset.raw === 0 ? 0 : asset.gzip * raw / asset.raw;
    owners.set(name, { name, raw: known.raw + raw, gzip: known.gzip + gzip, of: known.of + of });
  };
  const mapped = files.flatMap(
    (file) => file.relativeTo === null ? [] : { ...file, relativeTo: file.relativeTo }
  );
  const named = await nameSources(mapped, { root: root ?? await findRoot(directory), otherInstall });
  for (const { asset, relativeTo, unmapped } of files) {
    const own = named.find(({ file }) => file === asset.file);
    if (relativeTo === null || !own) add2(asset.name, asset, unmapped, asset.gzip);
    for (const module of own?.modules ?? []) add2(ownerOf(module), asset, module.bytes, 0);
  }
  const loaded = new Set(named.map(({ file }) => file));
  for (const module of modules) {
    const owner = owners.get(ownerOf(module));
    if (owner) {
      for (const part of module.parts) if (loaded.has(part.file)) owner.of += part.gzip;
    }
  }
  return [...owners.values()].map((owner) => ({ ...owner, gzip: Math.round(owner.gzip) })).map((owner) => ({ ...owner, of: Math.max(owner.gzip, owner.of) })).filter(({ gzip }) => gzip >= leastBytes).toSorted((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1)).slice(0, mostOwners);
}
function ownerOf(module) {
  return module.package ?? module.workspace ?? module.name;
}

// src/bundle/unused/unused-code.ts
async function unusedCode(bundle, loads, reading) {
  const scripts = coveredFiles(bundle, loads);
  const route = routeOf(loads[0]?.pageUrl ?? "", bundle.groups ?? []);
  const mine = route && new Set(route.files);
  const initial = bundle.assets.filter(
    ({ type, file, loading }) => type === "js" && (mine ? mine.has(file) : loading === "initial")
  );
  const loaded = initial.filter(({ file }) => scripts.has(file));
  if (initial.length > 0 && loaded.length === 0)
    return unknown(`it requested none of the initial JS files, such as ${initial[0]?.name ?? ""}`);
  const files = [];
  for (const asset of loaded) {
    const ranges = unusedRanges(asset, scripts.get(asset.file) ?? []);
    if (!ranges) return unknown(`${asset.name} was not served as it was weighed`);
    const map = reading.record === void 0 ? void 0 : join(reading.record, `${asset.file}.map`);
    const { file } = asset;
    files.push({ asset, ...await attributeFile({ file, directory: bundle.directory, map, only: ranges }) });
  }
  const sizes = files.map(
    ({ asset, sources, unmapped }) => share(asset, sources.reduce((sum, { bytes }) => sum + bytes, unmapped) / Math.max(1, asset.raw))
  );
  const inline = route ? route.inline : bundle.inline;
  if (inline) sizes.push(share(inline, unusedInline(loads) ?? 1));
  return {
    unused: sizes.reduce(add, { raw: 0, gzip: 0, brotli: 0 }),
    owners: await unusedOwners(bundle, files, reading)
  };
}
function coveredFiles({ assets }, loads) {
  const fileOf = requestedFile(assets);
  const found = /* @__PURE__ */ new Map();
  for (const { pageUrl, requested, scripts } of loads) {
    const { host } = new URL(pageUrl);
    const named = (url) => fileOf({ url, thirdParty: URL.canParse(url) && new URL(url).host !== host });
    for (const url of requested) {
      const file = named(url);
      if (file !== null && !found.has(file)) found.set(file, []);
    }
    for (const script of scripts) {
      const file = named(script.url);
      if (file !== null) found.set(file, [...found.get(file) ?? [], script]);
    }
  }
  return found;
}
function unusedRanges({ raw }, scripts) {
  const [first] = scripts;
  if (!first) return [{ start: 0, end: raw }];
  const bytes = Buffer.byteLength(first.text);
  const mark = raw - bytes === 3 ? 1 : 0;
  const isFile = mark === 1 || bytes === raw || first.text.length === raw;
  if (!isFile || scripts.some(({ text }) => text.length !== first.text.length)) return null;
  const used = unite(...scripts.map((script) => script.used));
  const inFile = used.map(({ start, end }) => ({ start: start + mark, end: end + mark }));
  return outside(unite(inFile, [{ start: 0, end: mark }]), first.text.length + mark);
}
function share(size, part) {
  const of = (bytes) => Math.round(bytes * Math.min(1, part));
  return {
    raw: of(size.raw),
    gzip: of(size.gzip),
    ...size.brotli !== void 0 && { brotli: of(size.brotli) }
  };
}
function add(a, b) {
  return {
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    ...a.brotli !== void 0 && b.brotli !== void 0 && { brotli: a.brotli + b.brotli }
  };
}
function unknown(missing) {
  return { unused: null, missing, owners: [] };
}

// src/stages/follow-up/cover-loads.ts
var slowedMetrics = /* @__PURE__ */ new Set(["TBT", "LCP"]);
var mostAdvised = 6;
async function coverLoads(readings, context) {
  const { state, options } = context;
  if (!state.bundles.head) return;
  const isLimited = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.loadsPages);
  const isHeavy = !isLimited && failsInitial(state);
  const found = { head: [], base: [] };
  const definition = {
    words: {
      doing: (where) => `Recording which JS runs while ${where} loads`,
      notDone: (where) => `which JS runs while ${where} loads could not be recorded`,
      noTime: (where) => `no time was left to record which JS runs while ${where} loads`
    },
    isWanted: ({ device }, verdicts) => device === state.budget.devices[0] && (isLimited || isHeavy || verdicts.some(isSlow)),
    // What either load executed counts as executed, so that a callback that came too late in one of them fails no limit.
    order: isLimited && state.bundles.base ? ["head", "base", "base", "head"] : ["head", "head"],
    ...!isLimited && { most: mostAdvised },
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 4e4,
    longestMs: isLimited ? 3e5 : 6e4,
    run: (load2, _target, _visitor, signal) => coverLoad({ ...load2, signal }),
    async keep(taken, cell, _state, { secrets }) {
      for (const revision of ["head", "base"]) {
        const loads = taken.filter((one) => one.revision === revision).map(({ result }) => result);
        const unused = await unusedOf(loads, revision, cell, state, readings[revision]);
        const { page, device } = cell;
        if (unused)
          found[revision].push({ ...secrets.redactAll(unused), page: page.name, device: device.name });
      }
    }
  };
  await followUp(definition, isLimited ? { ...context, deadline: Infinity } : context);
  const wanted = pagesOnDevices(state.budget, options.shard).filter(
    ({ device }) => device === state.budget.devices[0]
  );
  const isComplete = isLimited && found.head.length === wanted.length;
  if (isLimited || found.head.length > 0) keepFor("head", found.head);
  if (isLimited && state.compare) keepFor("base", found.base);
  if (isLimited && state.identical) keepFor("base", found.head);
  function keepFor(revision, pages) {
    const bundle = state.bundles[revision];
    if (bundle) state.bundles[revision] = { ...bundle, unused: { complete: isComplete, pages } };
  }
}
async function unusedOf(loads, revision, { page }, state, reading) {
  const bundle = state.bundles[revision];
  const isMeant = revision === "head" || state.compare && !state.newPages.has(page.name);
  if (!bundle || !isMeant) return null;
  const missing = (why) => ({ unused: null, missing: why, owners: [] });
  if (loads.length === 0) return missing("it could not be loaded to measure it");
  try {
    return await unusedCode(bundle, loads, reading ?? {});
  } catch (error) {
    return missing(messageOf(error));
  }
}
function failsInitial({ budget, bundles: { head, base } }) {
  const bundle = budget.bundle.filter(({ metric }) => metric === "initial" || metric === "initial:js");
  return judgeBundle({ ...budget, bundle }, head, base, null).some(({ status }) => status === "fail");
}
function isSlow({ metric, status, actual }) {
  return slowedMetrics.has(metric) && status === "fail" && actual !== null;
}

// src/collect/discover/automatic/explore-page.ts
import { setTimeout as pause } from "node:timers/promises";

// src/collect/discover/automatic/control-choice.ts
var mostSteps = 2;
var mostRehearsals = 6;
var ControlChoice = class {
  #ranked;
  #dropped = /* @__PURE__ */ new Map();
  /** Turned round, because the first leaves nothing of the second, such as a menu over the whole page. */
  #plan;
  #isTurned = false;
  #proven = [];
  #rehearsals = 0;
  #isDecided = false;
  constructor(ranked) {
    this.#ranked = ranked;
    this.#plan = this.#best();
    this.#isDecided = this.#plan.length === 0;
  }
  /** The steps to be rehearsed next; null where the choice is made. */
  get next() {
    return this.#isDecided ? null : this.#plan.map(({ step }) => step);
  }
  /** What was chosen, so far. */
  get chosen() {
    return this.#isDecided ? this.#plan : [];
  }
  /** Controls that were tried in vain, with the reason. */
  get dropped() {
    return this.#dropped;
  }
  /** @param outcomes of the rehearsal of `next` on each revision. */
  add(outcomes) {
    const worst = outcomes.reduce((a, b) => b.done < a.done ? b : a);
    const failed = this.#plan[worst.done];
    if (!failed) {
      this.#isDecided = true;
      return;
    }
    this.#rehearsals++;
    if (worst.done > this.#proven.length) this.#proven = this.#plan.slice(0, worst.done);
    const [first, second] = this.#plan;
    const mayBeInTheWay = worst.done === 1 && !this.#isTurned;
    if (this.#rehearsals === mostRehearsals) {
      this.#plan = this.#proven;
      this.#isDecided = true;
    } else if (mayBeInTheWay && first && second) {
      this.#plan = [second, first];
      this.#isTurned = true;
    } else {
      const loser = this.#isTurned ? this.#plan[0] : failed;
      if (loser) this.#dropped.set(loser.step.selector, worst.why ?? "it did not work");
      this.#plan = this.#best();
      this.#isTurned = false;
      this.#isDecided = this.#plan.length === 0;
    }
  }
  /** The best control, and the best of another kind; where all are of one kind, of another group. */
  #best() {
    const [first, ...others] = this.#ranked.filter(({ step }) => !this.#dropped.has(step.selector));
    if (!first) return [];
    const second = others.find(({ kind }) => kind !== first.kind) ?? others.find(({ group }) => group !== first.group) ?? others[0];
    return [first, ...second ? [second] : []].slice(0, mostSteps);
  }
};

// src/collect/discover/automatic/consent.ts
var names = /(?:^|[^a-z])(?:cookies?|consent|gdpr|ccpa|rgpd|dsgvo|privacy|cmpbox|cmpwrapper|onetrust|ot-sdk|optanon|didomi|usercentrics|uc-banner|cky|cookieyes|cookiebot|cybot\w*|truste|trustarc|qc-cmp\w*|quantcast|osano|iubenda|klaro|tarteaucitron|sp-message|fc-consent|borlabs|complianz|cmplz|termly)/i;
var labels = /\bcookies?\b|\bgdpr\b|\bconsent\b|\b(?:allow|agree|reject|decline|deny|refuse)\b|\bgot it\b|^ok(?:ay)?$|\b(?:akzeptier|zustimm|einverstanden|ablehn|erlaub|verstanden)|\b(?:accepte|refuse|tout autoriser|d'accord|compris)|\b(?:acept|rechaz|permitir|entendido)|\b(?:accett|rifiut|consenti|ho capito)|\b(?:aceit|rejeit|recus|entendi)|\b(?:accepte|weiger|toestaan|akkoord|begrepen)|\b(?:akceptuj|zgadzam|odrzu)|\b(?:godk[äa]nn|godta|tillad|avvisa|hyväksy)|\b(?:kabul|reddet)|соглас|принять|принима|отклон|同意|拒否|許可|接受|拒绝|拒絕|동의|거부/iu;
function isOfConsent({ scopes, label, hints }) {
  if (labels.test(label.trim()) || names.test(hints)) return true;
  return scopes.flat().some(({ id, classes }) => [id, ...classes].some((name) => names.test(name)));
}

// src/collect/discover/automatic/rank-controls.ts
function rankControls(surveys, recorded = []) {
  const [one = [], other = one] = surveys.map(usable);
  const again = recorded.flatMap((step, index) => {
    const control = one.find(
      ({ selectors, trial }) => selectors.includes(step.selector) && isSameTrial(trial, step)
    );
    return control ? [{ ...rankedBy(control, control, step.selector), kind: `recorded ${index + 1}` }] : [];
  });
  const pairs = one.flatMap(
    (control, at) => other.flatMap((twin, there) => {
      const [selector] = sharedSelectors(control, twin);
      return selector === void 0 ? [] : [{ control, twin, place: at + there, selector }];
    })
  );
  const taken = /* @__PURE__ */ new Set();
  const ranked = pairs.toSorted((a, b) => a.place - b.place || compareText(a.selector, b.selector)).flatMap(({ control, twin, selector }) => {
    if (taken.has(control) || twin !== control && taken.has(twin)) return [];
    taken.add(control).add(twin);
    return [rankedBy(control, twin, selector)];
  });
  const known = new Set(again.map(({ step }) => step.selector));
  return [...again, ...ranked.filter(({ step }) => !known.has(step.selector))];
}
function usable(candidates) {
  return candidates.flatMap((candidate) => {
    const { seen, control, trial } = candidate;
    if (isOfConsent(seen)) return [];
    const selectors = candidate.selectors.filter((selector) => !changes(selector));
    if (selectors.length === 0) return [];
    return [
      { control, trial, selectors, kind: kindOf(candidate), group: `${seen.group} ${seen.parents[1]}` }
    ];
  });
}
function sharedSelectors(one, other) {
  if (JSON.stringify(one.trial) !== JSON.stringify(other.trial)) return [];
  const isSame = withoutNumbers(one.control) === withoutNumbers(other.control);
  const depth = (selector) => one.selectors.indexOf(selector) + other.selectors.indexOf(selector);
  return one.selectors.filter((selector) => other.selectors.includes(selector) && (isSame || isName(selector))).toSorted((a, b) => depth(a) - depth(b) || compareText(a, b));
}
function changes(selector) {
  return selector.startsWith("aria/") && new RegExp("\\p{N}", "u").test(selector);
}
function isName(selector) {
  return /^(?:#[^\s>]+|\[[^\]]+\]|\w+\[name=[^\]]+\]|aria\/.*)$/s.test(selector);
}
function withoutNumbers(text) {
  return text.replace(new RegExp("\\p{N}+", "gu"), "#");
}
function kindOf({ seen: { tag, type, role, discloses }, trial }) {
  if (trial.kind === "type") return "field";
  if (trial.kind === "select") return "select";
  if (/^(?:tab|menuitem)/.test(role)) return "tab";
  if (discloses) return "disclosure";
  if (tag === "button" || type === "button" || role === "button") return "button";
  return tag === "input" || role !== "" ? "choice" : "other";
}
function rankedBy(one, other, selector) {
  const { control, trial } = one;
  const text = trial.kind === "type" ? trial.text : trial.kind === "select" ? trial.value : void 0;
  const step = {
    name: `${trial.kind} ${selector}`,
    kind: trial.kind,
    selector,
    ...text !== void 0 && { text }
  };
  const either = (key) => one[key] < other[key] ? one[key] : other[key];
  return { control, kind: either("kind"), group: either("group"), step };
}
function isSameTrial(trial, { kind, text }) {
  const own = trial.kind === "type" ? trial.text : trial.kind === "select" ? trial.value : void 0;
  return trial.kind === kind && own === text;
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/collect/discover/automatic/explore-page.ts
var mostControls = 40;
var watchedMs = 1500;
var elementTimeoutMs = 3e3;
var afterMs = 1e3;
async function explorePage(options, recorded = []) {
  return withGuardedPage(options, async (opened, rehearse) => {
    const survey = await surveyOpened(opened, opened, mostControls);
    const steps = new ControlChoice(rankControls([survey.candidates], recorded)).next;
    return { survey, rehearsed: steps && { steps, outcome: await rehearse(steps) } };
  });
}
async function rehearsePage(options, steps) {
  return withGuardedPage(options, (_, rehearse) => rehearse(steps));
}
async function withGuardedPage(options, work) {
  const { browser, signal } = options;
  const guard = await NetworkGuard.start(browser.puppeteer);
  try {
    var _stack = [];
    try {
      guard.learn();
      const opened = __using(_stack, await openGuarded({ ...options, guard }), true);
      const { page } = opened;
      await options.onLoaded?.(page);
      await page.bringToFront();
      await page.keyboard.press("Shift");
      await pause(watchedMs, void 0, { signal });
      const ownAttempts = guard.take();
      const own = new Set(ownAttempts.map(({ identity }) => identity).filter(Boolean));
      const watched = { page, guard, ownAttempts, signal };
      return await work(watched, (steps) => {
        guard.onlyKnown();
        return rehearseSteps(watched, options, own, steps);
      });
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } finally {
    await guard.stop();
  }
}
async function rehearseSteps({ page, guard, signal }, { url }, own, steps) {
  for (const [done, step] of steps.entries()) {
    signal.throwIfAborted();
    const before = page.url();
    const found = await firstOnlyMatch(page, [step.selector], async (handle) => {
      const text = await handle.evaluate(
        (element) => `${element.textContent} ${element.getAttribute("aria-label") ?? ""}`
      );
      return step.kind !== "click" || unsafeWord(text.slice(0, 500)) === null;
    });
    if (found === null) return { done, why: "was not found again" };
    const result = await tryStep({
      page,
      guard,
      url,
      step: actionOf(step),
      // What is done counts here, not how long it takes.
      cpuSlowdown: 1,
      isOwn: ({ identity }) => own.has(identity),
      timeoutMs: elementTimeoutMs,
      afterMs,
      signal
    });
    if ("why" in result) return { done, why: result.why };
    if (isOtherRoute(before, page.url())) return { done, why: "leads to another route" };
  }
  return { done: steps.length, why: null };
}
function isOtherRoute(before, after) {
  const [one, other] = [before, after].map((url) => url.replace(/#(?![/!]).*$/s, ""));
  return one !== other;
}

// src/collect/discover/automatic/why-none.ts
var mostReasons = 3;
function whyNone({ found, skipped, candidates }, dropped) {
  if (found === 0) return "the page shows no controls";
  const counts = /* @__PURE__ */ new Map();
  const add2 = (why) => counts.set(why, (counts.get(why) ?? 0) + 1);
  for (const { why } of skipped) add2(why);
  for (const { seen } of candidates) if (isOfConsent(seen)) add2("belongs to a cookie dialog");
  for (const why of dropped.values()) add2(why);
  const reasons = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostReasons);
  const listed = reasons.map(([why, count]) => count === 1 ? why : `${count} × ${why}`).join("; ");
  return `none of its ${found} controls is safe to use unasked${listed === "" ? "" : ` (${listed})`}`;
}

// src/stages/page-choice.ts
var PageChoice = class {
  /** Revisions that still take part. */
  sides;
  /** Steps of a saved report that stands in for base. */
  recorded;
  #cells;
  #explored = /* @__PURE__ */ new Map();
  #rehearsed = /* @__PURE__ */ new Map();
  #ranked = [];
  #choice;
  #failure;
  /** @param cells pages on a device that show the same. */
  constructor(cells, sides, recorded = []) {
    this.#cells = cells;
    this.sides = sides;
    this.recorded = recorded;
  }
  get page() {
    return this.#first.page;
  }
  get device() {
    return this.#first.device;
  }
  get #first() {
    const [first] = this.#cells;
    if (!first) throw new Error("a choice without a page");
    return first;
  }
  get isDecided() {
    return this.#failure !== void 0 || this.#choice !== void 0 && this.#choice.next === null;
  }
  /** What is to be rehearsed; null until all revisions have been explored. */
  get steps() {
    return this.#choice?.next ?? null;
  }
  explored(revision, exploration) {
    this.#explored.set(revision, exploration);
    this.#goOn();
  }
  rehearsed(revision, outcome) {
    this.#rehearsed.set(revision, outcome);
    this.#goOn();
  }
  /** A revision whose page cannot be loaded cannot be compared either: head goes on alone. */
  fail(revision, why) {
    if (revision === "head") this.#failure = why;
    this.sides = this.sides.filter((side) => side !== revision);
    this.#goOn();
  }
  /** What was chosen, for each of the pages. */
  results() {
    const chosen = this.#choice?.chosen ?? [];
    const head = this.#explored.get("head");
    const notInBase = this.sides.includes("base") && head ? this.#onlyInHead(head) : [];
    const result = {
      steps: chosen.map(({ step }) => step),
      ...chosen.length === 0 && { whyNone: this.#whyNone(head) },
      ...notInBase.length > 0 && { notInBase }
    };
    return this.#cells.map(({ page, device }) => ({ page: page.name, device: device.name, ...result }));
  }
  /** The next stage, where every revision has had the present one. */
  #goOn() {
    if (this.isDecided) return;
    const explorations = this.sides.flatMap((side) => this.#explored.get(side) ?? []);
    if (explorations.length < this.sides.length) return;
    if (!this.#choice) {
      const surveys = explorations.map(({ survey }) => survey.candidates);
      this.#ranked = rankControls(surveys, this.recorded);
      this.#choice = new ControlChoice(this.#ranked);
      this.#useExplored(explorations, this.#choice);
      return;
    }
    const outcomes = this.sides.flatMap((side) => this.#rehearsed.get(side) ?? []);
    if (outcomes.length < this.sides.length) return;
    this.#rehearsed.clear();
    this.#choice.add(outcomes);
  }
  /** Each revision has rehearsed what it would choose on its own: mostly that is what all of them choose. */
  #useExplored(explorations, choice) {
    const wanted = JSON.stringify(choice.next);
    const outcomes = explorations.flatMap(
      ({ rehearsed }) => rehearsed && JSON.stringify(rehearsed.steps) === wanted ? [rehearsed.outcome] : []
    );
    if (outcomes.length === explorations.length && choice.next) choice.add(outcomes);
  }
  /** What head alone would begin with, and base does not have. */
  #onlyInHead(head) {
    const own = rankControls([head.survey.candidates], this.recorded);
    const known = new Set(this.#ranked.map(({ step }) => step.selector));
    const first = new ControlChoice(own).next?.map(({ selector }) => selector) ?? [];
    return own.filter(({ step: { selector } }) => first.includes(selector) && !known.has(selector)).map(({ control }) => control);
  }
  #whyNone(head) {
    if (this.#failure !== void 0 || !head) return this.#failure ?? "its controls could not be tried";
    const isInBase2 = this.#ranked.length > 0 || !this.sides.includes("base");
    const own = rankControls([head.survey.candidates]);
    if (!isInBase2 && own.length > 0) return "base has none of the controls that are safe to use in head";
    return whyNone(head.survey, this.#choice?.dropped ?? /* @__PURE__ */ new Map());
  }
};

// src/stages/choose-interactions.ts
var longestLoadMs = 9e4;
var longestMs = 3e5;
var shareOfVisits = 0.25;
async function chooseInteractions(visitor, state, options) {
  const cells = pagesOnDevices(state.budget, options.shard).filter(({ page }) => isAutomatic(page));
  if (cells.length === 0) return;
  const deadline = performance.now() + Math.min(longestMs, options.maxTimeMs * shareOfVisits);
  const groups = Map.groupBy(
    cells,
    ({ page: { path: path2, setup }, device }) => JSON.stringify([path2, device.name, setup])
  );
  const choices = [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [choiceFor(first, same, visitor, state)] : [];
  });
  const context = { visitor, state, options, deadline };
  await (visitor.takesTurns ? inTurn(choices, context) : atOnce(choices, context));
  state.automatic.push(...choices.flatMap((choice) => choice.results()));
  await visitor.rest();
}
function choiceFor(first, cells, visitor, state) {
  const sides = visitor.has("base") && isCompared(first.page, state) ? ["head", "base"] : ["head"];
  const recorded = state.storedBase?.automatic?.find(
    ({ page, device }) => page === first.page.name && device === first.device.name
  );
  return new PageChoice(cells, sides, recorded?.steps);
}
async function atOnce(choices, context) {
  const widest = Math.max(1, ...choices.map(({ sides }) => sides.length));
  const width = Math.max(1, Math.floor(context.options.atOnce / widest));
  const free = Array.from({ length: width }, (_, at) => at * widest);
  await mapConcurrently(choices, width, async (choice) => {
    const slot = free.pop() ?? 0;
    try {
      while (!choice.isDecided)
        await Promise.all(choice.sides.map((side, at) => load(choice, side, slot + at, context)));
    } finally {
      free.push(slot);
    }
  });
}
async function inTurn(choices, context) {
  let order = ["base", "head"];
  for (; ; ) {
    const open = choices.filter(({ isDecided }) => !isDecided);
    if (open.length === 0) return;
    for (const side of order)
      for (const choice of open) if (choice.sides.includes(side)) await load(choice, side, 0, context);
    order = order.toReversed();
  }
}
async function load(choice, revision, slot, context) {
  const { visitor, options, deadline } = context;
  const { page, device } = choice;
  const left = deadline - performance.now();
  if (left <= 0) return choice.fail(revision, "the time to look for controls was over");
  const text = `Choosing interactions for ${page.name} (${revision}, ${device.name})`;
  options.onProgress({ type: "stage", stage: "visit", text });
  const signal = abortAfter(Math.min(left, longestLoadMs), options.signal);
  try {
    await visitor.load({ page, device, revision, slot }, signal, async (served) => {
      const guarded = guardedOptions(served, signal);
      const { steps } = choice;
      if (steps) choice.rehearsed(revision, await rehearsePage(guarded, steps));
      else choice.explored(revision, await explorePage(guarded, choice.recorded));
    });
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof CheckError && isOfTheMachine(error)) throw error;
    await visitor.drop(slot);
    const why = error === signal.reason ? "it took too long" : messageOf(error);
    choice.fail(revision, visitor.secrets.redact(`its controls could not be tried: ${why}`));
  }
}
function guardedOptions(served, signal) {
  const { browser, url, device, blockedUrls, enter, checkArrival } = served;
  return {
    browser,
    url,
    device,
    blockedUrls,
    enter,
    signal,
    ...enter && { onLoaded: async (tab) => checkArrival(await arrivalOf(tab, url)) }
  };
}

// src/stages/prepare-base.ts
import { isAbsolute as isAbsolute2, relative as relative2 } from "node:path";

// src/git/missing-environment.ts
import { access, readdir } from "node:fs/promises";
import path from "node:path";
var environmentFile = /^\.env(?:\.|$)/;
var mostNamed = 5;
async function missingEnvironment(place, folders, inBase) {
  const missing = [];
  for (const folder of new Set(folders)) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (environmentFile.test(entry.name) && !entry.isDirectory() && !await isThere(inBase(file)))
        missing.push(file);
    }
  }
  if (missing.length === 0) return [];
  const untracked = await askGit(place, ["ls-files", "--others", "--full-name", "-z", "--", ...missing]);
  const names2 = (untracked ?? "").split("\0").filter((name) => name !== "");
  if (names2.length === 0) return [];
  const more = names2.length > mostNamed ? ` and ${names2.length - mostNamed} more` : "";
  const text = `base is built without ${names2.slice(0, mostNamed).join(", ")}${more}, which git does not have: where the build reads it, base and head differ by more than this change`;
  return [{ level: "warn", text }];
}
async function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/stages/output-apart.ts
import { constants } from "node:fs";
import { cp, lstat, mkdir, readdir as readdir2, realpath, rm } from "node:fs/promises";
import { isAbsolute, join as join2, relative, sep } from "node:path";
var mostCopiedBytes = 2n * 1024n ** 3n;
var OutputApart = class _OutputApart {
  #options;
  #folder;
  #stack = new AsyncDisposableStack();
  /** Null where it is not watched. */
  #before = null;
  #copy = null;
  #emptied = false;
  constructor(options, folder) {
    this.#options = options;
    this.#folder = folder;
  }
  /** Call it before base is built. */
  static async of(options) {
    const folder = options.output === null ? null : await realpath(options.output);
    const apart = new _OutputApart(options, folder);
    if (folder === null) return apart;
    if (!options.built || isWithin(await realpath(options.project), folder)) return apart;
    apart.#before = await fingerprint(folder, options.served);
    if (!options.served) await apart.#keepCopy(folder, apart.#before);
    return apart;
  }
  /**
   * Call it after each of base's builds.
   * @returns whether base wrote into head's folder. That is empty now: build base again, so that nothing of head is left in it.
   * @throws CheckError BASE_FAILED where head's files cannot be put back.
   */
  async met() {
    if (this.#folder === null || this.#emptied || !await this.#isChanged()) return false;
    if (this.#copy === null) throw this.#mixed();
    await empty(this.#folder);
    this.#emptied = true;
    return true;
  }
  /**
   * @param output where base's build is.
   * @returns where base's files are, and nothing of head's.
   * @throws CheckError BASE_FAILED where base has no files but head's.
   */
  async take(output) {
    const real = await realpath(output);
    const folder = this.#folder;
    const meets = folder !== null && (this.#before === null ? real === folder : isWithin(real, folder) || isWithin(folder, real));
    if (!meets) return output;
    if (!this.#emptied) throw this.#mixed();
    const own = await this.#temporary("budget-check-base-output-");
    await copy(real, own);
    await this.restore();
    return own;
  }
  /**
   * Puts head's files back where base has changed them.
   * @throws CheckError BASE_FAILED where there is no copy of them.
   */
  async restore() {
    if (this.#folder === null || !await this.#isChanged()) return;
    if (this.#copy === null) throw this.#mixed();
    await mkdir(this.#folder, { recursive: true });
    await empty(this.#folder);
    await copy(this.#copy, this.#folder);
    this.#before = await fingerprint(this.#folder, this.#options.served);
    this.#emptied = false;
  }
  async [Symbol.asyncDispose]() {
    try {
      if (this.#copy !== null) await this.restore();
    } finally {
      await this.#stack.disposeAsync();
    }
  }
  async #keepCopy(folder, before) {
    const sizes = [...before.values()].map((entry) => BigInt(entry.split(" ")[0] ?? 0));
    if (sizes.reduce((sum, size) => sum + size, 0n) > mostCopiedBytes) return;
    const aside = await this.#temporary("budget-check-head-output-");
    try {
      await copy(folder, aside);
      this.#copy = aside;
    } catch {
    }
  }
  async #temporary(prefix) {
    const folder = await realpath(await makeTemporary(prefix));
    const guard = guardFolder(folder);
    this.#stack.defer(async () => {
      await rm(folder, { recursive: true, force: true });
      guard.release();
    });
    return folder;
  }
  async #isChanged() {
    const before = this.#before;
    if (this.#folder === null || before === null) return false;
    const now = await fingerprint(this.#folder, this.#options.served);
    if (now.size !== before.size) return true;
    return [...before].some(([file, entry]) => now.get(file) !== entry);
  }
  #mixed() {
    return new CheckError("BASE_FAILED", `The builds of head and base share one folder, ${this.#folder}`, {
      advice: "Let the build write to a relative path inside the project, such as `dist`, so that each revision has its own."
    });
  }
};
var loadedByBrowsers = /\.(?:m?js|css|wasm)$/;
var written = /* @__PURE__ */ new Set(["node_modules", ".git", ".budget-check", "cache"]);
async function fingerprint(root, served) {
  const found = /* @__PURE__ */ new Map();
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const entries = await readdir2(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = join2(folder, entry.name);
      if (entry.isDirectory()) {
        if (!written.has(entry.name)) folders.push(file);
        continue;
      }
      if (served && !loadedByBrowsers.test(entry.name)) continue;
      const stat = await lstat(file, { bigint: true }).catch(() => null);
      if (stat) found.set(relative(root, file), `${stat.size} ${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`);
    }
  }
  return found;
}
function isWithin(path2, folder) {
  const inside = relative(folder, path2);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
async function empty(folder) {
  for (const name of await readdir2(folder).catch(() => []))
    await rm(join2(folder, name), { recursive: true, force: true });
}
async function copy(from, to) {
  for (const name of await readdir2(from))
    await cp(join2(from, name), join2(to, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE
    });
}

// src/stages/prepare-base.ts
async function prepareBase(choice, head, state, options, stack) {
  const { signal } = options;
  const named = (ref) => ({ ref, sha: null, dirty: false });
  switch (choice.kind) {
    case "none":
      if (choice.fix === void 0) {
        state.revisions.noBase = choice.why;
        options.onProgress({ type: "stage", stage: "base", text: `No base: ${choice.why}` });
      } else missBase(state, options, choice.why, choice.fix);
      return null;
    case "url":
      state.revisions.base = named(printAddress(choice.url));
      if (state.budget.serve?.kind !== "url") {
        state.baseElsewhere = true;
        note(
          state,
          options,
          "warn",
          "base is a deployed site and head is served here: timings can only warn"
        );
      }
      chooseComparedCommands({ directory: null }, state, options);
      return {
        site: stack.use(
          await useDeployed(choice.url, { signal, insecure: state.budget.conditions?.insecure })
        ),
        outputDirectory: null,
        bundleDirectory: null,
        directory: null
      };
    case "directory": {
      const { basePath } = await detectProject(state.budget.directory);
      state.revisions.base = named(choice.ref);
      const { rules } = await readHostRules([choice.directory, state.budget.directory]);
      const site = stack.use(
        await serveDirectory(choice.directory, {
          ...staticSettings(state.budget.serve),
          basePath,
          rules,
          signal
        })
      );
      chooseComparedCommands({ directory: null }, state, options);
      const files = { outputDirectory: choice.directory, bundleDirectory: choice.directory };
      return { site, ...files, directory: null };
    }
    case "report":
      state.storedBase = choice.report;
      state.bundles.base = choice.report.bundle.head;
      state.comparedCommands = new Set((choice.report.commands ?? []).map(({ metric }) => commandOf(metric)));
      state.revisions.base = { ...choice.report.revisions.head, ref: choice.ref };
      note(
        state,
        options,
        "warn",
        "base is a saved report: its timings come from another run and can only warn"
      );
      return null;
    case "commit":
      return buildBase(choice, head, state, options, stack);
  }
}
function missBase(state, options, why, fix) {
  state.revisions.noBase = why;
  state.revisions.missingBase = true;
  const text = `Nothing was compared with base: ${why}. ${fix} Absolute limits still gate.`;
  note(state, options, "warn", text, { prominent: true, about: "base" });
}
async function buildBase({ found, named }, head, state, options, stack) {
  const { signal, onProgress } = options;
  const { budget } = state;
  const short = found.sha.slice(0, 8);
  const place = { cwd: budget.directory, env: process.env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  await pruneStale({ cwd: repository.root });
  onProgress({
    type: "stage",
    stage: "base",
    text: `Base is ${found.ref} (${short}): ${found.how}`
  });
  const apart = stack.use(
    await OutputApart.of({
      output: head.outputDirectory ?? head.bundleDirectory,
      served: head.outputDirectory === null,
      built: head.hasBuild,
      project: budget.directory
    })
  );
  const attempt = stack.use(new AsyncDisposableStack());
  let inWords = (text) => text;
  try {
    const worktree = attempt.use(await checkoutBase({ root: repository.root, sha: found.sha, signal }));
    inWords = (text) => text.replaceAll(worktree.directory, `a checkout of ${short}`);
    const unlike = await missingEnvironment(
      place,
      [repository.root, budget.directory],
      (file) => worktree.resolve(file)
    );
    for (const { level, text } of [...worktree.notes, ...unlike]) note(state, options, level, text);
    const fromTop = relative2(repository.root, budget.directory);
    const folder = isAbsolute2(fromTop) ? "" : fromTop.split("\\").join("/");
    const reuse = await reuseModules({
      headRoot: repository.root,
      baseRoot: worktree.directory,
      folder,
      signal
    });
    onProgress({ type: "note", note: { level: "info", text: reuse.text } });
    const directory = worktree.resolve(budget.directory);
    const own = await readBaseBudget((path2) => worktree.resolve(path2), state, options);
    if (own?.file) markNewPages(own, state, options);
    const prepared = attempt.use(
      await buildEitherWay(budget, own, { directory, apart, head: head.site }, options)
    );
    state.revisions.base = describeBase(found);
    if (folder !== "") state.revisions.folder = folder;
    chooseComparedCommands({ directory, ...isInBase(budget, worktree) && { own } }, state, options);
    state.changes = await linesSince(found, repository.root, folder, options);
    return {
      site: prepared.site,
      outputDirectory: prepared.outputDirectory,
      bundleDirectory: prepared.bundleDirectory,
      reading: prepared.reading,
      whyNotWeighed: prepared.whyNotWeighed,
      directory,
      env: prepared.env
    };
  } catch (error) {
    await attempt.disposeAsync();
    await apart.restore();
    signal.throwIfAborted();
    if (!(error instanceof Error)) throw error;
    const { advice, detail } = error instanceof CheckError ? error : {};
    const message = messageOf(error);
    const line = detail === void 0 ? null : decisiveLine(detail);
    const isSaid = line === null || message.endsWith(`: ${line}`);
    const said = inWords(isSaid ? message.replace(/\.$/, "") : `${message.replace(/\.$/, "")}: ${line}`);
    const fix = advice === void 0 ? "Fix base, or name another one with --base REF." : inWords(advice);
    if (named)
      throw new CheckError("BASE_FAILED", `Base ${found.ref} (${short}) could not be built: ${said}`, {
        advice: fix,
        detail: detail === void 0 ? void 0 : inWords(detail),
        cause: error
      });
    missBase(state, options, `base (${found.ref}, ${short}) could not be built: ${said}`, fix);
    if (detail !== void 0) onProgress({ type: "output", text: `${detail}
` });
    return null;
  }
}
function isInBase({ file }, worktree) {
  try {
    return file !== void 0 && worktree.resolve(file) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
async function linesSince({ sha }, root, folder, { signal, secrets }) {
  const place = { cwd: root, env: process.env, signal };
  try {
    const lines = await changedLines(place, sha, folder);
    return secrets?.redactAll(lines) ?? lines;
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
function markNewPages(own, state, options) {
  const known = new Set(own.pages.map(({ path: path2 }) => path2));
  for (const { name, path: path2 } of state.budget.pages) {
    if (known.has(path2)) continue;
    state.newPages.add(name);
    note(
      state,
      options,
      "info",
      `page ${name} is new: base's budget does not have it, so it is not compared`
    );
  }
}
async function buildEitherWay(budget, own, place, options) {
  const { signal, onProgress } = options;
  const { instrument } = options;
  const shared = { ...place, revision: "base", build: true, instrument, signal, onProgress };
  try {
    return await prepareRevision({ ...shared, budget });
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    const differs = own?.file && JSON.stringify([own.build, own.serve]) !== JSON.stringify([budget.build, budget.serve]);
    if (!own || !differs) throw error;
    return prepareRevision({ ...shared, budget: own });
  }
}

// src/stages/nothing-measured.ts
function nothingMeasured(visits) {
  const last = visits.at(-1)?.error;
  const isCrash = last?.code === "BROWSER_CRASHED" || last?.message.includes(tabCrash);
  return new CheckError(
    "NOTHING_MEASURED",
    `No page could be measured: ${last?.message ?? "no visit was made"}`,
    {
      advice: isCrash ? memoryAdvice : last?.advice ?? "Open the page in a browser; check `serve` and `pages` in the budget"
    }
  );
}

// src/commands/run-once.ts
var mostBytes = 4 * 1024 * 1024;
var drainMs = 1e3;
var mostWords = 300;
async function runOnce(options) {
  const { signal, timeoutMs } = options;
  signal.throwIfAborted();
  const kept = [];
  let bytes = 0;
  const tooMuch = Promise.withResolvers();
  const startedAt = performance.now();
  const command = startCommand({
    command: options.command,
    directory: options.directory,
    env: options.env,
    onOutput: options.onOutput,
    onStdout(chunk) {
      bytes += chunk.length;
      if (bytes <= mostBytes) kept.push(chunk);
      else tooMuch.resolve("too much");
    }
  });
  const aborted = Promise.withResolvers();
  const onAbort = () => aborted.resolve("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.resolve({ timeoutMs }), timeoutMs);
  try {
    const end = await Promise.race([command.ended, tooMuch.promise, late.promise, aborted.promise]);
    const durationMs = performance.now() - startedAt;
    if (end === "aborted") throw signal.reason;
    if (end === "too much" || bytes > mostBytes)
      return { failed: `printed more than ${mostBytes / 1024 ** 2} MiB to stdout` };
    if (isSuccess(end)) await drained(command.silent);
    else await command.stop();
    if (!isSuccess(end)) return { failed: describeEnd(end) + lastWords(command.tail()) };
    return { stdout: Buffer.concat(kept).toString("utf8"), durationMs };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    await command.stop(0);
  }
}
function isSuccess(end) {
  return "code" in end && end.code === 0;
}
function lastWords(output) {
  const text = output.replace(/\s+/g, " ").trim();
  if (text === "") return "";
  return `; its last words: ${text.length > mostWords ? `…${text.slice(-mostWords).toWellFormed()}` : text}`;
}
async function drained(silent) {
  const waited = Promise.withResolvers();
  const timer = setTimeout(waited.resolve, drainMs);
  await Promise.race([silent, waited.promise]);
  clearTimeout(timer);
}

// src/commands/read-output.ts
var largest = 1e12;
function readOutput(values, { stdout, durationMs }) {
  const json = values.some(({ from }) => from !== "time") ? parseOutput(stdout) : void 0;
  return new Map(
    values.map((value) => {
      const { from, factor, metric } = value;
      const found = from === "time" ? durationMs : from === null ? json : valueAt(json, from.path);
      return [metric, readingOf(found, factor, from, json === void 0, stdout)];
    })
  );
}
function readingOf(found, factor, from, isUnreadable, stdout) {
  if (from !== "time" && isUnreadable) {
    const wanted = from === null ? "number" : "JSON";
    return { missing: `printed no ${wanted} to stdout${lastWords(stdout) || ", nothing at all"}` };
  }
  const where = from === null || from === "time" ? "the output" : `"${from.path}" of the output`;
  if (found === void 0) return { missing: `${where} does not exist${namesOf(from, stdout)}` };
  if (typeof found !== "number") return { missing: `${where} is ${describe(found)}, not a number` };
  const value = found * factor;
  if (!(value >= 0 && value <= largest))
    return { missing: `${where} is ${found}, which is not a measurement` };
  return { value };
}
function describe(found) {
  if (found === null) return "null";
  if (Array.isArray(found)) return "a list";
  return typeof found === "object" ? "an object" : `the text ${JSON.stringify(String(found).slice(0, 60))}`;
}
function namesOf(from, stdout) {
  const json = parseOutput(stdout);
  if (from === null || typeof json !== "object" || json === null) return "";
  const names2 = Object.keys(json).slice(0, 10);
  return names2.length === 0 ? "" : `; it has ${names2.join(", ")}`.slice(0, 300);
}
function parseOutput(stdout) {
  const text = stdout.replace(/^\ufeff/, "").trim();
  const lines = text.split(/\r?\n/);
  const opening = lines.findIndex((line) => /^\s*[{[]/.test(line));
  const candidates = [text, lines.at(-1) ?? "", ...opening > 0 ? [lines.slice(opening).join("\n")] : []];
  for (const candidate of candidates) {
    try {
      return JSON.parse(candidate);
    } catch {
    }
  }
  return void 0;
}
function valueAt(json, path2) {
  const steps = path2.startsWith("/") ? path2.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : path2.split(".");
  let here = json;
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
    here = here[step];
  }
  return here;
}

// src/stages/run-commands.ts
var maxFailures = 3;
var graceMs = 3e4;
async function runCommands(context) {
  const { state, options } = context;
  const commands = commandsOfShard(state.budget, options.shard);
  if (commands.length === 0) return;
  options.onProgress({ type: "stage", stage: "command", text: "Running the commands of the budget" });
  const deadline = performance.now() + options.maxTimeMs;
  const samplers = commands.map((command) => new CommandSampler(command, deadline, context));
  const looks = looksOf(commands, state.looks);
  for (const look of looks) for (const sampler of samplers) await sampler.reach(look);
  if (!samplers.some(({ isOpen }) => isOpen && performance.now() >= deadline)) return;
  state.timeIsUp = true;
  const time = printDuration(options.maxTimeMs);
  note(state, options, "warn", `the time for commands (${time}) was over before every limit was decided`);
}
function looksOf(commands, looks) {
  const hasExact = commands.some(({ values }) => values.some(({ exact }) => exact));
  const [first] = looks;
  return hasExact && first !== void 0 && first > leastExactRuns ? [leastExactRuns, ...looks] : looks;
}
var CommandSampler = class {
  #command;
  #deadline;
  #context;
  #compare;
  #attempts = 0;
  #pairs = 0;
  #failuresInRow = 0;
  #isWarm = false;
  /** Whether more runs would help. */
  isOpen = true;
  constructor(command, deadline, context) {
    this.#command = command;
    this.#deadline = deadline;
    this.#context = context;
    this.#compare = context.sides.base !== null && context.state.comparedCommands.has(command.name);
  }
  /** Makes pairs until there are so many, and asks whether that is enough. */
  async reach(look) {
    while (this.isOpen && this.#pairs < look) {
      if (performance.now() >= this.#deadline && this.#attempts > 0) return;
      await this.#makePair();
    }
    if (!this.isOpen) return;
    const { judge, state } = this.#context;
    this.isOpen = !judge.isDecided(this.#command, commandMeasurements(this.#command, state));
  }
  async #makePair() {
    const { options } = this.#context;
    const index = ++this.#attempts;
    const order = this.#compare ? orderOfPair(index - 1, options.seed) : ["head"];
    const failed = this.#isWarm ? /* @__PURE__ */ new Map() : await this.#warmUp(order, index);
    this.#isWarm = failed.size === 0;
    if (this.#isWarm)
      for (const revision of order) {
        const result = await this.#run(revision);
        if (typeof result === "string") failed.set(revision, result);
        this.#keep(revision, index, result);
      }
    if (failed.size === 0) {
      this.#pairs++;
      this.#failuresInRow = 0;
    } else if (++this.#failuresInRow >= maxFailures) this.#giveUp(failed);
  }
  /** The first run of a side may fill caches and compile: it does not count, unless it fails. */
  async #warmUp(order, index) {
    const failed = /* @__PURE__ */ new Map();
    for (const revision of order) {
      const result = await this.#run(revision);
      if (typeof result !== "string") continue;
      failed.set(revision, result);
      this.#keep(revision, index, result);
    }
    return failed;
  }
  #keep(revision, index, result) {
    const { state, options } = this.#context;
    const { name: command } = this.#command;
    const isFailed = typeof result === "string";
    const readings = isFailed ? this.#allMissing(result) : result;
    state.commandRuns.push({ command, revision, index, readings });
    const most = state.looks.at(-1) ?? 0;
    options.onProgress({
      type: "run",
      command,
      revision,
      failed: isFailed ? result : null,
      done: index,
      most
    });
  }
  /** A command that only base cannot run goes on with head alone. */
  #giveUp(failed) {
    const { state, options } = this.#context;
    const { name } = this.#command;
    const why = failed.get("head") ?? failed.get("base") ?? "";
    if (this.#compare && this.#pairs === 0 && !failed.has("head")) {
      this.#compare = false;
      this.#failuresInRow = 0;
      const text = `command ${name} is not compared, since it fails in base: it ${why}`;
      note(state, options, "warn", text, { prominent: true, about: "base" });
      return;
    }
    this.isOpen = false;
    state.commandsGivenUp.set(name, why);
  }
  #allMissing(why) {
    return new Map(this.#command.values.map(({ metric }) => [metric, { missing: `the command ${why}` }]));
  }
  /** One run: its readings, or why it failed. */
  async #run(revision) {
    const { turns, options } = this.#context;
    const { signal } = options;
    if (!turns || !measuresSite(this.#command.run)) return this.#runOn(revision);
    try {
      return await turns.during(revision, "anew", signal, async () => {
        const first = await this.#runOn(revision);
        return typeof first === "string" ? first : this.#runOn(revision);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof CheckError && error.code === "SERVER_NOT_READY")
        return `could not be run: ${this.#redact(messageOf(error))}`;
      throw error;
    }
  }
  async #runOn(revision) {
    const { sides, options } = this.#context;
    const side = sides[revision];
    if (!side) throw new Error(`There is no ${revision} to run a command for`);
    const { run, timeoutMs, values } = this.#command;
    const { signal, onProgress } = options;
    const url = side.site.url + side.site.basePath.replace(/\/$/, "");
    const result = await runOnce({
      command: fillIn(run, { url, directory: side.directory }),
      // What measures a site is the same program for both: head's.
      directory: (measuresSite(run) ? sides.head.directory : side.directory) ?? options.cwd,
      env: side.env,
      timeoutMs: Math.min(timeoutMs, Math.max(0, this.#deadline - performance.now()) + graceMs),
      signal,
      onOutput: (text, waitUntil) => onProgress({ type: "output", text, waitUntil })
    });
    if ("failed" in result) {
      const problem = side.site.problem();
      return this.#redact(problem === null ? result.failed : `${result.failed} (${problem})`);
    }
    const readings = readOutput(values, result);
    const missing = [...readings.values()].flatMap(
      (reading) => "missing" in reading ? [reading.missing] : []
    );
    const [why] = missing;
    if (why !== void 0 && missing.length === readings.size) return this.#redact(why);
    return new Map(
      [...readings].map(([metric, reading]) => [
        metric,
        "missing" in reading ? { missing: this.#redact(`the command ${reading.missing}`) } : reading
      ])
    );
  }
  #redact(text) {
    return this.#context.options.secrets?.redact(text) ?? text;
  }
};

// src/stages/unvisited-pages.ts
var notAPage = /(?:^|\/)(?:_[^/]*|[45]\d\d|200|index\.csr|offline)$/;
var mostNamed2 = 3;
function unvisitedPages({ pages, arePagesAssumed }, bundle, isStatic) {
  const [first] = pages;
  if (!arePagesAssumed || !first || !bundle) return null;
  const documents = isStatic ? bundle.assets.flatMap(({ file, type }) => type === "html" ? [addressOf(`/${file}`)] : []) : [];
  const routes = (bundle.groups ?? []).flatMap(
    ({ kind: kind2, name }) => kind2 === "route" ? [addressOf(name)] : []
  );
  const visited = new Set(pages.map(({ path: path2 }) => pathOf(path2)));
  const others = [.../* @__PURE__ */ new Set([...documents, ...routes])].filter(
    (path2) => path2.startsWith("/") && !visited.has(path2) && !notAPage.test(path2)
  );
  if (others.length === 0) return null;
  const named = others.filter((path2) => !isPattern(path2)).toSorted((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  const kind = isStatic ? "page" : "route";
  const count = `${others.length} more ${kind}${others.length === 1 ? "" : "s"}`;
  const [example = "/path"] = named;
  const shown = named.slice(0, mostNamed2);
  const which = shown.length === 0 ? "" : shown.length === others.length ? ` (${shown.join(", ")})` : `, such as ${shown.join(", ")}`;
  return `Only ${first.path} is visited, and the build has ${count}${which}. Name those to measure in the budget: "pages": ${JSON.stringify([first.path, example]).replace(",", ", ")}; npx budget-check discover ${example} proposes interactions for one`;
}
function isPattern(route) {
  return /[[\]:*]/.test(route);
}
function addressOf(name) {
  return pathOf(name.replace(/[%?#]/g, encodeURIComponent));
}

// src/check.ts
async function check(asked, options) {
  const { signal, onProgress, build, instrument } = options;
  const state = startRun(asked, options);
  for (const { level, text } of asked.notes) note(state, options, level, text);
  for (const name of options.secrets?.tooShort ?? [])
    note(
      state,
      options,
      "warn",
      `the value of ${name} has fewer than ${shortestRun} characters: only the whole value can be hidden in reports`
    );
  let judge;
  const fail = (thrown) => {
    const error = nameLimit(thrown);
    state.error = options.secrets ? redactError(error, options.secrets) : error;
    options.onFailure?.(state.error);
  };
  try {
    var _stack = [];
    try {
      const stack = __using(_stack, new AsyncDisposableStack(), true);
      const isVisited = asked.pages.length > 0;
      const browser = isVisited ? await findBrowser({ chromePath: options.chromePath }) : null;
      state.revisions.head = await describeHead({ cwd: asked.directory, signal });
      const choice = await chooseBase(asked, options);
      const { directory } = asked;
      const head = stack.use(
        await prepareRevision({
          revision: "head",
          budget: asked,
          directory,
          build,
          instrument,
          signal,
          onProgress
        })
      );
      const refuseInside = async (served) => {
        if (served && options.visitsDirectory)
          await refuseOutputInside(dirname(options.visitsDirectory), served);
      };
      await refuseInside(head.outputDirectory);
      state.ownServer = head.outputDirectory !== null;
      if (head.bundleDirectory) await weigh("head", head.bundleDirectory, state, options, head.reading);
      else {
        state.whyNoBundle = head.whyNotWeighed ?? "there is no folder of built files: the site is served by a command or from a URL";
      }
      const unvisited = unvisitedPages(asked, state.bundles.head, state.ownServer);
      if (unvisited !== null) note(state, options, "info", unvisited);
      const base = await prepareBase(choice, head, state, options, stack);
      await refuseInside(base?.outputDirectory);
      const turns = base && Turns.of(head.site, base.site);
      if (!turns) await head.site.server?.resume(signal);
      if (base?.bundleDirectory) await weigh("base", base.bundleDirectory, state, options, base.reading);
      state.identical = await servesTheSame(state, head.outputDirectory, base?.outputDirectory ?? null, signal);
      state.compare = base !== null && !state.identical;
      if (state.identical) note(state, options, "info", "base and head serve the same files: nothing changed");
      const visitor = browser && stack.use(new Visitor({ base, head }, browser, asked, options, turns));
      const { budget } = state;
      const closures = state.compare ? await Closures.of(base, head, signal) : null;
      const inTurn2 = turns && planTurns(turns, state, options);
      if (closures) state.isUnchanged = (page, device) => closures.isUnchanged(page, device);
      const names2 = buildNames(state.bundles);
      judge = pageJudge({ ...state, replay: replayGraph, ...names2 && { buildNames: names2 } });
      if (visitor) await chooseInteractions(visitor, state, options);
      const deadline = performance.now() + options.maxTimeMs;
      if (visitor) {
        const { path: path2, version } = browser;
        onProgress({ type: "stage", stage: "visit", text: `Visiting with ${path2} ${version}` });
        await visitPages({ visitor, judge, closures, ...inTurn2 && { inTurn: inTurn2 } }, state, options);
        await weighByVisits({ base, head }, state, options);
        if (commandsOfShard(budget, options.shard).length > 0) await visitor.rest();
      }
      const sides = { head: { ...head, directory }, base };
      await runCommands({ sides, turns, judge: commandJudge(state), state, options });
      if (visitor) {
        const context = { visitor, judge, state, options, deadline };
        const readings = { head: head.reading, base: base?.reading };
        await coverLoads(readings, context);
        await countPages(readings, context);
        await countInteractions(readings, context);
        await followUp(profileInteractions, context);
        await followUp(profileLoads, context);
        await followUp(filmPages, context);
        const sites = { head: head.site, base: base?.site ?? null };
        const directories = [directory, base?.directory ?? null];
        await countQueries({ ...context, sides: { sites, turns }, directories });
      }
      const hasCells = pagesOnDevices(budget, options.shard).length > 0;
      if (hasCells && !state.incomplete && state.visits.every((visit) => visit.error))
        throw nothingMeasured(state.visits);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (signal.aborted) state.incomplete = "interrupted";
    else fail(error);
  }
  if (signal.reason instanceof StrayFailure) {
    state.incomplete = null;
    fail(signal.reason.cause);
  }
  return assembleReport(state, judge ?? pageJudge(state), options);
}
async function servesTheSame(state, head, base, signal) {
  if (!head || !base || state.budget.serve?.kind === "command") return false;
  return sameFiles(base, head, signal);
}
export {
  check
};
