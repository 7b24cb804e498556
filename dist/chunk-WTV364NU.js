import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  NetworkGuard,
  firstOnlyMatch,
  openGuarded,
  surveyOpened,
  tryStep,
  unsafeWord
} from "./chunk-GZJVOO7M.js";
import {
  appliedNetwork,
  arrivalOf,
  fillCache,
  inOwnContext,
  longestStepsMs,
  prepareTab,
  resolveSteps,
  withSteps
} from "./chunk-XLIEY7YN.js";
import {
  PageTargets,
  actionOf,
  decodedMappings,
  evaluateApart,
  followTargets,
  inPage,
  inTime,
  loadText,
  makeGuardedFolder,
  moduleName,
  originalPositionFor,
  parseSourceMap,
  readHostRules,
  readSourceMapUrls,
  runInteractions,
  shapeOf,
  sourceContentFor,
  surroundingsFor,
  within
} from "./chunk-XFTSAXXQ.js";
import {
  guardFolder
} from "./chunk-NXCWJNMM.js";
import {
  HashNames,
  weigh,
  withVisits
} from "./chunk-XYHRE3QC.js";
import {
  mapConcurrently
} from "./chunk-JF32GLH7.js";
import {
  fewNames,
  listFiles
} from "./chunk-4IR2F77W.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import {
  pnpmPackages
} from "./chunk-FCFFAJ4M.js";
import {
  filmMoments,
  frameOnShow,
  visibleFrom
} from "./chunk-OTD7M3SZ.js";
import {
  makeTemporary
} from "./chunk-XCIN2Y2R.js";
import {
  stringsIn
} from "./chunk-AOM6QUCA.js";
import {
  hasLocalPackage,
  lockfileNames,
  readIfThere,
  record
} from "./chunk-UVEV6JYO.js";
import {
  chunksOf,
  fileOfUrl,
  matchChunks,
  requestedFile,
  routeOf
} from "./chunk-YYO224YC.js";
import {
  note,
  pagesOnDevices
} from "./chunk-ARZI7BWS.js";
import {
  packageOf
} from "./chunk-SN65VS3F.js";
import {
  GitError,
  askGit,
  gitEnvironment,
  gitSettings,
  runGit
} from "./chunk-TRTBGYMW.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import {
  loadsAtFirst,
  loadsNeeded
} from "./chunk-YQE2FPXT.js";
import {
  checksOf,
  commandChecks
} from "./chunk-SW7JJYVB.js";
import {
  verdictId
} from "./chunk-5TB5MAYV.js";
import {
  isAutomatic,
  isChecked
} from "./chunk-GYIBVR4L.js";
import {
  median
} from "./chunk-AHVW22R3.js";
import {
  fileName,
  findMetric,
  isSameOrigin,
  scriptName,
  stepOf
} from "./chunk-AVPF4UN6.js";
import {
  digestOf
} from "./chunk-CV3KSHLR.js";
import {
  openRegularFile
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  isOfTheMachine,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/stages/closure/same-loads.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/stages/closure/renaming.ts
function pairHashes(base, head, names2) {
  const [one, other] = [names2.base.split(base), names2.head.split(head)];
  const same = one.hashes.length === other.hashes.length && one.texts.every((text, at) => text === other.texts[at]);
  return same ? one.hashes.map((hash, at) => [hash, other.hashes[at] ?? ""]) : null;
}
var Renaming = class {
  #there = /* @__PURE__ */ new Map();
  #back = /* @__PURE__ */ new Map();
  #names;
  constructor(names2) {
    this.#names = names2;
  }
  /** @returns whether the pairs go with all that was learned before. */
  learn(pairs) {
    return pairs.every(([base, head]) => {
      if (base.length !== head.length) return false;
      if (base !== head && (this.#names.head.has(base) || this.#names.base.has(head))) return false;
      if ((this.#there.get(base) ?? head) !== head || (this.#back.get(head) ?? base) !== base) return false;
      this.#there.set(base, head);
      this.#back.set(head, base);
      return true;
    });
  }
  /** @returns whether two texts are the same except for hashes, which are learned. */
  learnTexts(base, head) {
    const pairs = pairHashes(base, head, this.#names);
    return pairs !== null && this.learn(pairs);
  }
  /** What a text of base is in head; null while one of its hashes is not known. */
  inHead(text) {
    const { texts, hashes } = this.#names.base.split(text);
    const renamed = hashes.map((hash) => this.#there.get(hash));
    if (renamed.includes(void 0)) return null;
    return texts.reduce((sum, part, at) => sum + (renamed[at - 1] ?? "") + part);
  }
};

// src/stages/closure/same-loads.ts
var derived = /* @__PURE__ */ new Set(["content-length", "content-range", "etag", "last-modified"]);
var SameLoads = class {
  #base;
  #head;
  #names;
  /** By both files and their digests: the hashes in which two contents differ, null where they differ otherwise. */
  #contents = /* @__PURE__ */ new Map();
  constructor(base, head) {
    this.#base = base;
    this.#head = head;
    this.#names = { base: base.names, head: head.names };
  }
  /** @returns whether the visits of each side asked for the same each time, so far as they have been made. */
  areSteady({ base, head }) {
    return (base.length === 0 || askedByAll(base, this.#base) !== null) && (head.length === 0 || askedByAll(head, this.#head) !== null);
  }
  /** @returns whether there are visits of both sides, and all of them loaded the same. */
  async areSame(loads) {
    await Promise.all([this.#base.answers.settle(), this.#head.answers.settle()]);
    const [base, head] = [askedByAll(loads.base, this.#base), askedByAll(loads.head, this.#head)];
    if (!base || !head || !equalSets(base.others, head.others)) return false;
    if (base.own.size === 0) return false;
    const renaming = new Renaming(this.#names);
    const reached = /* @__PURE__ */ new Set();
    let open = [...base.own];
    while (open.length > 0) {
      const known = open.filter((request) => renaming.inHead(request) !== null);
      if (known.length === 0) return false;
      for (const request of known) {
        const there = renaming.inHead(request);
        if (there === null || !head.own.has(there) || !renaming.learnTexts(request, there)) return false;
        if (!await this.#sameAnswers(request, there, renaming)) return false;
        reached.add(there);
      }
      const done = new Set(known);
      open = open.filter((request) => !done.has(request));
    }
    return reached.size === head.own.size;
  }
  async #sameAnswers(request, there, renaming) {
    const [base, head] = [this.#base.answers.of(request), this.#head.answers.of(there)];
    if (base.size === 0 || base.size !== head.size) return false;
    for (const [kind, answer] of base) {
      const other = head.get(kind);
      if (!other || !sameHeaders(answer, other, renaming)) return false;
      if (answer.file === null !== (other.file === null)) return false;
      if (answer.file === null || other.file === null) continue;
      const pairs = await this.#pairsOf({ ...answer, file: answer.file }, { ...other, file: other.file });
      if (pairs === null || !renaming.learn(pairs)) return false;
    }
    return true;
  }
  #pairsOf(base, head) {
    const key = JSON.stringify([base.file, base.digest, head.file, head.digest]);
    const found = this.#contents.get(key) ?? this.#compare(base, head);
    this.#contents.set(key, found);
    return found;
  }
  async #compare(base, head) {
    if (base.digest === null || head.digest === null) return null;
    if (!isText(base) || !isText(head)) return base.digest === head.digest ? [] : null;
    const [one, other] = await Promise.all([
      contentOf(this.#base.directory, base),
      contentOf(this.#head.directory, head)
    ]);
    return one === null || other === null ? null : pairHashes(one, other, this.#names);
  }
};
function askedByAll(loads, build) {
  const [first, ...rest] = loads.map((load3) => askedBy(load3, build));
  if (!first || rest.some((one) => !one || !equalSets(one.own, first.own))) return null;
  return rest.every((one) => one && equalSets(one.others, first.others)) ? first : null;
}
function askedBy({ requests, unseen }, { url, names: names2 }) {
  if (unseen !== null) return null;
  const [own, others] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const request of requests) {
    const space = request.indexOf(" ");
    const [method, address] = [request.slice(0, space), request.slice(space + 1)];
    if (address.startsWith(`${url}/`)) own.add(`${method} ${address.slice(url.length)}`);
    else if (names2.split(address).hashes.length > 0) return null;
    else others.add(request.replace(/\?.*$/s, ""));
  }
  return { own, others };
}
function sameHeaders(base, head, renaming) {
  const namesOf = ({ headers }) => new Set(Object.keys(headers));
  if (!equalSets(namesOf(base), namesOf(head))) return false;
  return Object.entries(base.headers).every(
    ([name, value]) => derived.has(name) || renaming.learnTexts(value, head.headers[name] ?? "")
  );
}
function isText({ headers }) {
  return headers["content-type"]?.includes("charset=") ?? false;
}
async function contentOf(directory, { file, digest }) {
  const content = await readFile(join(directory, file)).catch(() => null);
  return content && digestOf(content) === digest ? content.toString("latin1") : null;
}
function equalSets(a, b) {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

// src/stages/closure/closures.ts
var Closures = class _Closures {
  #same;
  /** By page and device. */
  #loads = /* @__PURE__ */ new Map();
  #unchanged = /* @__PURE__ */ new Set();
  /** Visits end at the same time: what they loaded is compared one after the other, so that the last word is of all of them. */
  #last = Promise.resolve();
  constructor(base, head) {
    this.#same = new SameLoads(base, head);
  }
  /**
   * Null where a page's files cannot be known to be the same: one side is not served by our own server, or its files cannot be
   * listed.
   */
  static async of(base, head, signal) {
    const [one, other] = [base && await buildOf(base, signal), await buildOf(head, signal)];
    return one && other ? new _Closures(one, other) : null;
  }
  /** @param requested by one more visit, the warm-up or another; null where it failed. */
  add(page, device, revision, requested) {
    const devices = this.#loads.get(page.name) ?? /* @__PURE__ */ new Map();
    const loads = devices.get(device) ?? { base: [], head: [] };
    loads[revision].push(knownOf(page, requested));
    this.#loads.set(page.name, devices.set(device, loads));
  }
  /** Looks at all visits of a page on a device so far, one of which may show that it loads something else after all. */
  async update(page, device) {
    this.#last = this.#last.then(() => this.#update(page, device));
    await this.#last;
  }
  async #update(page, device) {
    const key = keyOf(page, device);
    const devices = this.#loads.get(page);
    const loads = devices?.get(device);
    const isSteady = [...devices?.values() ?? []].every((one) => this.#same.areSteady(one));
    if (isSteady && loads && await this.#same.areSame(loads)) this.#unchanged.add(key);
    else this.#unchanged.delete(key);
  }
  /** Whether nothing that the page loads has changed, as {@link update} last saw it. */
  isUnchanged(page, device) {
    return this.#unchanged.has(keyOf(page, device));
  }
};
async function buildOf({ site, outputDirectory }, signal) {
  const { url, answers } = site;
  if (outputDirectory === null || !answers) return null;
  try {
    const { files } = await listFiles(outputDirectory, { signal });
    return { url, answers, directory: outputDirectory, names: new HashNames(files) };
  } catch (error) {
    if (error instanceof CheckError && error.code === "BUNDLE_UNREADABLE") return null;
    throw error;
  }
}
function knownOf({ setup }, requested) {
  if (requested === null) return { requests: /* @__PURE__ */ new Set(), unseen: "a visit failed" };
  return setup?.login ? { ...requested, unseen: "it needs a login" } : requested;
}
function keyOf(page, device) {
  return JSON.stringify([page, device]);
}

// src/bundle/diff/common-names.ts
function commonNames(base, head) {
  const names2 = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
  for (const match of matchChunks(chunksOf(base), chunksOf(head))) {
    const [before, ...moreBefore] = match.base;
    const [after, ...moreAfter] = match.head;
    if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0) continue;
    names2.base.set(before.asset.file, after.asset.file);
    names2.head.set(after.asset.file, after.asset.file);
  }
  return names2;
}

// src/stages/build-names.ts
function buildNames(bundles) {
  const { base, head } = bundles;
  if (!base || !head) return void 0;
  const names2 = commonNames(base, head);
  const fileOf = { base: requestedFile(base.assets), head: requestedFile(head.assets) };
  return (revision, request) => {
    const file = fileOf[revision](request);
    return file === null ? null : names2[revision].get(file) ?? null;
  };
}

// src/abort-after.ts
function abortAfter(ms, signal) {
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(ms)))]);
}

// src/stages/follow-up/follow-up.ts
async function followUp(definition, context) {
  const { visitor, judge, state, options } = context;
  if (definition.explains && state.budget.onlyFailed) return;
  const verdictsOf = ({ page, device }) => {
    const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
    return judge.verdicts(page, device, judge.measurements(mine), null);
  };
  const wanted = pagesOnDevices(state.budget, options.shard).map(({ page, device }) => ({ page: withSteps(page, device, state.automatic), device })).filter((cell) => definition.isWanted(cell, verdictsOf(cell), visitor));
  if (wanted.length === 0 || state.incomplete || options.signal.aborted) return;
  const cells = wanted.slice(0, definition.most);
  if (cells.length < wanted.length && definition.words.left)
    note(state, options, "info", definition.words.left(cells.length, wanted.length));
  options.onProgress({ type: "stage", stage: "visit", text: definition.words.stage });
  const deadline = Math.min(context.deadline, performance.now() + definition.longestMs);
  for (const cell of cells) {
    const taken = [];
    let order = definition.order;
    while (order.length > 0) {
      const before = taken.length;
      const goesOn = await loadInOrder({ ...definition, order }, cell, { ...context, deadline }, taken);
      await definition.keep(taken, cell, state, visitor);
      if (!goesOn) return;
      if (taken.length === before) break;
      order = definition.more?.(taken, cell, state, verdictsOf(cell)) ?? [];
    }
  }
}
async function loadInOrder(definition, cell, context, taken) {
  const { order, atOnce: atOnce2 = 1, needsAll = false } = definition;
  const revisions = order.filter((revision) => isLoaded(revision, cell, context));
  for (let from = 0; from < revisions.length; from += atOnce2) {
    const ends = await Promise.all(
      revisions.slice(from, from + atOnce2).map((revision, slot) => loadOnce(definition, { ...cell, revision, slot }, context, taken))
    );
    if (ends.includes("over")) return false;
    if (needsAll && ends.includes("failed")) break;
  }
  return true;
}
function isLoaded(revision, { page }, { visitor, state }) {
  return visitor.has(revision) && (revision === "head" || isCompared(page, state));
}
async function loadOnce({ words, longestLoadMs: longestLoadMs5, run }, target, { visitor, state, options, deadline }, taken) {
  const { page, device, revision, slot } = target;
  const where = `${page.name} (${revision}, ${device.name})`;
  const left = deadline - performance.now();
  if (left <= 0) {
    note(state, options, "info", words.noTime(`${page.name} (${device.name})`));
    return "over";
  }
  options.onProgress({ type: "step", text: words.doing(where) });
  const longestMs4 = longestLoadMs5(page);
  const signal = abortAfter(Math.min(left, longestMs4), options.signal);
  try {
    const result = await visitor.load(target, signal, (load3) => run(load3, target, visitor, signal, taken));
    taken.push({ revision, result });
    return "taken";
  } catch (error) {
    if (options.signal.aborted) return "over";
    const ranOut = left < longestMs4 ? "the time for it was over" : "it took too long";
    const why = error === signal.reason ? ranOut : messageOf(error);
    note(state, options, "info", `${words.notDone(where)}: ${why}`);
    if (error instanceof CheckError && isOfTheMachine(error)) return "over";
    await visitor.drop(slot);
    return "failed";
  }
}
function isCompared({ name }, state) {
  return state.compare && !state.newPages.has(name);
}

// src/collect/profile/hottest.ts
var mostOfIt = 0.5;
var leastShare = 0.1;
function hottestOf(functions, durationMs) {
  const all = Math.max(0, ...functions.map(({ totalMs }) => totalMs));
  const own = functions.filter((one) => isOwn(one) && one.totalMs >= durationMs * leastShare);
  const most3 = own.filter(({ totalMs }) => totalMs >= all * mostOfIt);
  const named2 = most3.filter(({ function: name }) => name !== "");
  const candidates = named2.length > 0 ? named2 : most3;
  if (candidates.length > 0) return candidates.reduce((a, b) => b.totalMs < a.totalMs ? b : a);
  return own.toSorted((a, b) => b.totalMs - a.totalMs)[0] ?? null;
}
function isOwn({ source, url }) {
  if (source) return !/(?:^|\/)node_modules\//.test(source.module);
  return /^https?:/.test(url) && !url.includes("/node_modules/");
}

// src/collect/profile/name-functions.ts
var mostMaps = 30;
async function functionNamer(urls, targets, readMap, pageUrl) {
  const files = [...urls].filter((url) => /^https?:/.test(url)).slice(0, mostMaps);
  const named2 = await readSourceMapUrls(targets, new Set(files));
  const maps = /* @__PURE__ */ new Map();
  for (const url of files) {
    const at = named2.get(url);
    const text = at !== void 0 && URL.canParse(at, url) ? await loadText(targets.page, new URL(at, url).href) : await readMap?.(url) ?? null;
    const map = text === null ? null : parseSourceMap(text);
    if (map) maps.set(url, map);
  }
  return (time) => toProfiled(time, maps.get(time.url), pageUrl);
}
function toProfiled(time, map, pageUrl) {
  const { function: name, url, line, column, selfMs, totalMs } = time;
  const place = {
    url: printAddress(url),
    line: line + 1,
    column: column + 1,
    selfMs: round(selfMs),
    totalMs: round(totalMs)
  };
  const found = map && originalPositionFor(map, { line: line + 1, column });
  if (!found || found.source === null) return { function: name, ...place, script: scriptName(url, pageUrl) };
  const { source, line: sourceLine, column: sourceColumn } = found;
  return {
    // What has no name in the script has none in the source: a function that is passed on as it is written.
    function: name === "" ? "" : found.name ?? nameInSource(map, source, sourceLine, sourceColumn) ?? name,
    ...place,
    source: { module: moduleName(source), line: sourceLine }
  };
}
function nameInSource(map, source, line, column) {
  const text = sourceContentFor(map, source)?.split("\n")[line - 1];
  if (text === void 0) return null;
  const [before, after] = [text.slice(0, column), text.slice(column)];
  const here = /^(?:(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*)?([\w$]+)\s*\(/.exec(
    after
  )?.[1];
  const assigned = /([\w$]+)\s*(?::[^=]+)?=\s*(?:async\s*)?$/.exec(before)?.[1];
  const declared = /(?:function\s*\*?\s*)([\w$]+)\s*$/.exec(before)?.[1];
  const known = assigned ?? declared ?? here;
  return known !== void 0 && !/^(?:function|async|if|for|while|switch|return)$/.test(known) ? known : null;
}
function round(ms) {
  return Math.round(ms * 10) / 10;
}

// src/collect/profile/read-profile.ts
var notScript = /^\((?:idle|program|root|garbage collector)\)$/;
function readProfile(profile, span) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id]))
  );
  const functions = /* @__PURE__ */ new Map();
  for (const [id, ms] of timeByNode(profile, span)) {
    const counted = /* @__PURE__ */ new Set();
    const passed = /* @__PURE__ */ new Set();
    for (let at = id; at !== void 0 && !passed.has(at); at = parents.get(at)) {
      passed.add(at);
      const frame = nodes.get(at)?.callFrame;
      if (!frame || !isScript(frame)) continue;
      const key = JSON.stringify([frame.scriptId, frame.lineNumber, frame.columnNumber, frame.functionName]);
      const known = functions.get(key) ?? toFunction(frame);
      functions.set(key, known);
      if (at === id) known.selfMs += ms;
      if (!counted.has(key)) known.totalMs += ms;
      counted.add(key);
    }
  }
  return [...functions.values()].toSorted((a, b) => b.totalMs - a.totalMs);
}
function isScript({ functionName }) {
  return !notScript.test(functionName);
}
function toFunction(frame) {
  const { functionName, url, scriptId, lineNumber, columnNumber } = frame;
  return {
    function: functionName,
    url,
    scriptId,
    line: lineNumber,
    column: columnNumber,
    selfMs: 0,
    totalMs: 0
  };
}
function timeByNode(profile, { start: start2, end }, mostMs = Infinity) {
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  const times = /* @__PURE__ */ new Map();
  let at = startTime / 1e3;
  for (const [index, node] of samples.entries()) {
    at += (timeDeltas[index] ?? 0) / 1e3;
    const next = index + 1 < samples.length ? at + (timeDeltas[index + 1] ?? 0) / 1e3 : endTime / 1e3;
    const ms = Math.min(mostMs, Math.min(end, next) - Math.max(start2, at));
    if (ms > 0) times.set(node, (times.get(node) ?? 0) + ms);
  }
  return times;
}

// src/collect/profile/step-profiler.ts
var intervalMicroseconds = 500;
var longestCommandMs = 5e3;
var longestStopMs = 2e4;
var StepProfiler = class {
  /** By number of the step, from 0. */
  recordings = [];
  #running = [];
  #clockOffsetMs = null;
  async begin(targets) {
    this.#clockOffsetMs = await within(longestCommandMs, clockOffset(targets.page)) ?? null;
    this.#running = await targets.inSessions(longestCommandMs, start);
  }
  end() {
    const stopped = this.#running.map((session) => within(longestStopMs, session.send("Profiler.stop")));
    const profiles = Promise.all(stopped).then((all) => all.flatMap((answer) => answer?.profile ?? []));
    this.recordings.push({ profiles, clockOffsetMs: this.#clockOffsetMs });
  }
};
async function start(session) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: intervalMicroseconds });
  await session.send("Profiler.start");
  return session;
}
async function clockOffset(session) {
  await session.send("Performance.enable");
  const { metrics: metrics2 } = await session.send("Performance.getMetrics");
  const navigationStart = metrics2.find(({ name }) => name === "NavigationStart")?.value;
  const { result } = await session.send("Runtime.evaluate", { expression: "performance.timeOrigin" });
  const timeOrigin = result.value;
  return navigationStart !== void 0 && typeof timeOrigin === "number" ? navigationStart * 1e3 - timeOrigin : null;
}

// src/collect/profile/profile-page.ts
var longestLoadMs = 45e3;
var mostFunctions = 10;
async function profilePage(options) {
  const { browser, url, steps, signal } = options;
  return inOwnContext(browser, signal, async (context) => {
    const page = await context.newPage();
    await prepareTab(page, options);
    await page.goto(url, { timeout: longestLoadMs });
    await page.waitForNetworkIdle({ timeout: longestLoadMs }).catch(() => void 0);
    await options.onLoaded?.(page);
    return profileSteps(page, steps, options);
  });
}
async function profileSteps(page, steps, { url, device, modules, readMap, signal }) {
  const profiler = new StepProfiler();
  let found = [];
  await runInteractions({
    page,
    url,
    steps,
    cpuSlowdown: device.cpuSlowdown,
    loaded: { Scripts: [], SourceMaps: [] },
    modules,
    clock: "wall",
    signal,
    watch: profiler,
    onDone: async ({ steps: done, spans, targets }) => {
      const read = [];
      for (const [index, { profiles, clockOffsetMs }] of profiler.recordings.entries()) {
        const [step, span] = [done[index], spans[index]];
        if (!step || !span || clockOffsetMs === null || shapeOf(step).interactions === 0) continue;
        const during = { start: span.start + clockOffsetMs, end: span.end + clockOffsetMs };
        const functions = (await profiles).flatMap((profile) => readProfile(profile, during)).filter(({ url: script }) => script !== "");
        read.push({ step: step.name, durationMs: Math.round(span.end - span.start), functions });
      }
      const urls = new Set(read.flatMap(({ functions }) => functions.map((one) => one.url)));
      const nameOf2 = await functionNamer(urls, targets, readMap, url);
      found = read.map(({ functions, ...rest }) => ({
        ...rest,
        ...summarise(functions, rest.durationMs, nameOf2)
      }));
    }
  });
  return found;
}
function summarise(times, durationMs, nameOf2) {
  const functions = times.map(nameOf2);
  const most3 = functions.toSorted((a, b) => b.selfMs - a.selfMs).slice(0, mostFunctions);
  return { hottest: hottestOf(functions, durationMs), functions: most3 };
}

// src/stages/follow-up/profile-interactions.ts
var longestVisitMs = 9e4;
var profileInteractions = {
  explains: true,
  words: {
    stage: "Profiling slow interactions",
    doing: (where) => `Profiling the interactions of ${where}`,
    notDone: (where) => `the interactions of ${where} could not be profiled`,
    noTime: (where) => `no time was left to profile the interactions of ${where}`
  },
  isWanted: ({ page }, verdicts) => page.interactions !== void 0 && verdicts.some(isSlowInp),
  order: ["head", "base"],
  longestLoadMs: ({ interactions = [] }) => longestVisitMs + longestStepsMs(interactions),
  longestMs: 3e5,
  run: (load3, { page: { interactions = [] } }, { secrets }, signal) => profilePage({
    ...load3,
    steps: resolveSteps(interactions, secrets),
    modules: surroundingsFor(load3.urlOf, secrets),
    signal
  }),
  keep(taken, { page, device }, state, { secrets }) {
    for (const { revision, result } of taken)
      for (const profile of result)
        state.profiles.push({
          ...secrets.redactAll(profile),
          // The names of steps come from the budget.
          step: profile.step,
          page: page.name,
          device: device.name,
          revision
        });
  }
};
function isSlowInp({ metric, status, actual, delta }) {
  const isInp = metric === "INP" || metric.startsWith("INP:");
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  return isInp && (delta?.verdict === "regressed" || isOver);
}

// src/collect/browser/in-prepared-tab.ts
var longestLoadMs2 = 15e3;
async function inPreparedTab(options, work) {
  const { browser, url, warm, signal } = options;
  return inOwnContext(browser, signal, async (context) => {
    const prepare = (tab) => prepareTab(tab, options);
    if (warm) await fillCache(context, url, prepare, longestLoadMs2);
    const page = await context.newPage();
    await prepare(page);
    return work(page);
  });
}
async function openAndSettle(page, url, quietMs6) {
  const deadline = performance.now() + longestLoadMs2;
  const left = () => Math.max(1, Math.round(deadline - performance.now()));
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: left() });
  await page.waitForNetworkIdle({ idleTime: quietMs6, timeout: left() }).catch(() => void 0);
  return response?.status() ?? null;
}

// src/collect/work/count-blocks.ts
function countBlocks(scripts, isOwn3) {
  let [blocks, calls] = [0, 0];
  for (const { url, functions } of scripts) {
    if (!isScriptFile(url) || !isOwn3(url)) continue;
    for (const { ranges } of functions) {
      calls += ranges[0]?.count ?? 0;
      for (const { count: count2 } of ranges) blocks += count2;
    }
  }
  return { blocks, calls };
}
function isScriptFile(url) {
  return /^https?:/.test(url);
}

// src/collect/work/coverage-sessions.ts
var longestTakeMs = 15e3;
var longestTaskMs = 3e3;
var CoverageSessions = class _CoverageSessions {
  #sessions = [];
  /**
   * Counts from now on.
   * @param page before it loads anything: what was executed before counts for nothing.
   */
  static async start(page) {
    const coverage = new _CoverageSessions();
    await followTargets(page, async (session) => {
      await session.send("Profiler.enable");
      await session.send("Profiler.startPreciseCoverage", {
        callCount: true,
        detailed: true,
        allowTriggeredUpdates: false
      });
      coverage.#sessions.push(session);
    });
    return coverage;
  }
  /** Waits until workers and frames have done what they are at: one answers between two of its tasks. */
  async settle() {
    const [, ...others] = this.#sessions;
    await Promise.all(
      others.map((session) => within(longestTaskMs, session.send("Runtime.evaluate", { expression: "0" })))
    );
  }
  /**
   * What was executed since the start or the last call.
   * @throws Error where the page itself does not answer, as one whose script never ends.
   */
  async take() {
    const answers = await Promise.all(
      this.#sessions.map((session) => within(longestTakeMs, session.send("Profiler.takePreciseCoverage")))
    );
    const [page] = answers;
    if (!page) throw new Error("the page did not report what it executed: a script of it may never end");
    return {
      scripts: answers.flatMap((answer) => answer?.result ?? []),
      lost: answers.filter((answer) => !answer).length
    };
  }
};

// src/collect/work/place-blocks.ts
var mostScripts = 30;
var longestReadMs = 1e4;
async function placeBlocks(page, runs, { isOwn: isOwn3, readMap }) {
  var _stack = [];
  try {
    const targets = __using(_stack, await PageTargets.attach(page, () => void 0), true);
    const parsed = await within(longestReadMs, parsedScripts(targets.page));
    const known = /* @__PURE__ */ new Map();
    const read = async (script) => {
      const { scriptId, url } = script;
      const inPage2 = parsed?.get(scriptId);
      if (inPage2?.url !== url) return null;
      const before = known.get(scriptId);
      if (before !== void 0) return before;
      if (known.size >= mostScripts) return null;
      const found = await readScript(targets.page, script, inPage2.sourceMapURL, readMap);
      known.set(scriptId, found);
      return found;
    };
    const placed = [];
    for (const scripts of runs) {
      const own = scripts.filter(({ url }) => isScriptFile(url) && isOwn3(url)).map((script) => ({ script, blocks: sumOf(script) })).filter(({ blocks }) => blocks > 0).toSorted((a, b) => b.blocks - a.blocks);
      const places = new Places();
      for (const { script, blocks } of own) {
        const found = await read(script);
        if (found) addBlocks(places, script, found, scriptName(script.url, page.url()));
        else places.add({ kind: "script", name: scriptName(script.url, page.url()) }, blocks);
      }
      placed.push(places.list());
    }
    return placed;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function sumOf({ functions }) {
  return functions.reduce((sum, { ranges }) => ranges.reduce((all, { count: count2 }) => all + count2, sum), 0);
}
async function parsedScripts(session) {
  const found = /* @__PURE__ */ new Map();
  session.on(
    "Debugger.scriptParsed",
    ({ scriptId, url, sourceMapURL }) => found.set(scriptId, { url, ...sourceMapURL && { sourceMapURL } })
  );
  await session.send("Debugger.enable");
  return found;
}
async function readScript(session, { scriptId, url }, named2, readMap) {
  const answer = await within(longestReadMs, session.send("Debugger.getScriptSource", { scriptId }));
  if (!answer) return null;
  const text = named2 !== void 0 && URL.canParse(named2, url) ? await loadText(session, new URL(named2, url).href) : await readMap?.(url) ?? null;
  const map = text === null ? null : parseSourceMap(text);
  return map && { map, lineStarts: lineStartsOf(answer.scriptSource) };
}
function lineStartsOf(text) {
  return [
    0,
    ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length)
  ];
}
function addBlocks(places, { functions }, script, name) {
  for (const { functionName, ranges } of functions) {
    const [whole] = ranges;
    if (!whole) continue;
    const isTop = functionName === "" && whole.startOffset === 0;
    const home = isTop ? null : homeOf(script, whole);
    for (const [index, { startOffset, count: count2 }] of ranges.entries()) {
      if (count2 === 0) continue;
      const at = isTop ? index === 0 ? null : positionAt(script, startOffset) : home;
      if (at) places.addAt(at, script.map, count2);
      else places.add({ kind: "script", name }, count2);
    }
  }
}
function positionAt({ map, lineStarts }, offset) {
  const line = lineAt(lineStarts, offset);
  const found = originalPositionFor(map, { line: line + 1, column: offset - (lineStarts[line] ?? 0) });
  return found.source === null ? null : { source: found.source, line: found.line };
}
function homeOf(script, { startOffset, endOffset }) {
  const found = positionAt(script, startOffset);
  if (found) return found;
  const line = lineAt(script.lineStarts, startOffset);
  const lineStart = script.lineStarts[line] ?? 0;
  const mapped = decodedMappings(script.map)[line]?.find(
    ([column, source]) => source !== void 0 && lineStart + column > startOffset
  );
  if (!mapped || lineStart + mapped[0] >= endOffset) return null;
  return positionAt(script, lineStart + mapped[0]);
}
function lineAt(lineStarts, offset) {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var runtime = /^(?:\0|virtual:|rolldown\/|vite\/|webpack\/|\(webpack\)\/|\[turbopack\]\/)/;
var Places = class {
  #places = /* @__PURE__ */ new Map();
  #lines = /* @__PURE__ */ new Map();
  addAt({ source, line }, map, count2) {
    const module = moduleName(source);
    const owner = packageOf(module);
    if (owner !== null) return void this.add({ kind: "package", name: owner }, count2);
    if (runtime.test(module)) return void this.add({ kind: "script", name: "code of the build tool" }, count2);
    const { parts } = this.add({ kind: "module", name: module }, count2);
    const part = parts.get(line);
    const text = part?.text ?? this.#lineOf(map, source, line);
    parts.set(line, { text, line, blocks: (part?.blocks ?? 0) + count2 });
  }
  add({ kind, name }, count2) {
    const key = `${kind} ${name}`;
    const place = this.#places.get(key) ?? { kind, name, blocks: 0, parts: /* @__PURE__ */ new Map() };
    place.blocks += count2;
    this.#places.set(key, place);
    return place;
  }
  list() {
    return [...this.#places.values()].map(({ parts, ...place }) => ({
      ...place,
      ...parts.size > 0 && { parts: [...parts.values()] }
    }));
  }
  #lineOf(map, source, line) {
    const lines = this.#lines.get(source) ?? (sourceContentFor(map, source) ?? "").split("\n");
    this.#lines.set(source, lines);
    return lines[line - 1]?.trim() ?? "";
  }
};

// src/collect/work/count-steps.ts
var quietMs = 1e3;
var longestQuietWaitMs = 5e3;
async function countSteps(options) {
  const { url, steps, modules, isOwn: isOwn3, signal } = options;
  return inPreparedTab(options, async (page) => {
    const counter = new StepCounter(page, await CoverageSessions.start(page));
    await openAndSettle(page, url, quietMs);
    await options.onLoaded?.(page);
    let names2 = [];
    const { failure } = await runInteractions({
      page,
      url,
      steps,
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      modules,
      clock: "wall",
      signal,
      watch: counter,
      onDone: async ({ steps: done2 }) => {
        names2 = done2.map(({ name }) => name);
      }
    });
    if (failure) throw new Error(failure.message);
    const done = names2.map((name, index) => ({ name, scripts: counter.executed[index] ?? null }));
    const stayed = done.flatMap(({ name, scripts }) => scripts ? [{ name, scripts }] : []);
    return {
      steps: stayed.map(({ name, scripts }) => ({ name, ...countBlocks(scripts, isOwn3) })),
      places: await placeBlocks(
        page,
        stayed.map(({ scripts }) => scripts),
        options
      ),
      left: done.flatMap(({ name, scripts }) => scripts ? [] : [name]),
      uncounted: counter.uncounted
    };
  });
}
var StepCounter = class {
  /** By number of the step, from 0; null where it left its document. */
  executed = [];
  uncounted = 0;
  #page;
  #coverage;
  constructor(page, coverage) {
    this.#page = page;
    this.#coverage = coverage;
  }
  async begin() {
    await this.#coverage.take();
  }
  async end(isLeaving) {
    if (!isLeaving()) {
      await this.#page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).catch(() => void 0);
    }
    if (isLeaving()) {
      this.executed.push(null);
      return;
    }
    await this.#coverage.settle();
    const { scripts, lost } = await this.#coverage.take();
    this.executed.push(scripts);
    this.uncounted = Math.max(this.uncounted, lost);
  }
};

// src/stages/follow-up/counting.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var bothSides = ["head", "base"];
var longestMs = 6e5;
var leastTotalMs = 2e4;
var shareOfVisits = 0.25;
async function countCode(definition, { isMine, mostAtOnce: mostAtOnce3 }, context) {
  const { state, options, visitor } = context;
  const isLimited = state.budget.pages.some(
    (page) => checksOf(page.limits, hasBase(state)).some(({ metric, limit }) => isMine(metric) && limit)
  );
  const spentMs = state.visits.reduce((sum, { durationMs }) => sum + durationMs, 0) / options.atOnce;
  await followUp(
    {
      ...definition,
      // Where servers run in turn, a load would wait for the others in its own time.
      atOnce: visitor.takesTurns ? 1 : Math.min(mostAtOnce3, options.atOnce),
      longestMs: isLimited ? longestMs : Math.max(leastTotalMs, spentMs * shareOfVisits)
    },
    isLimited ? { ...context, deadline: Infinity } : context
  );
}
function noteOnce(state, options, text) {
  if (!state.notes.some((one) => one.text === text)) note(state, options, "info", text);
}
function isVisited({ page, device }, { visits, onlyCounts }) {
  if (onlyCounts) return true;
  return visits.some((visit) => visit.data && visit.page === page.name && visit.device === device.name);
}
function isAsked({ page, device }, state, isMine) {
  const checks = checksOf(page.limits, hasBase(state) && !state.newPages.has(page.name)).filter(
    ({ metric, kind }) => isMine(metric) && isChecked(state.budget, verdictId(metric, page.name, device.name, kind))
  );
  if (checks.some(({ kind }) => kind !== "maxIncrease")) return true;
  if (state.isUnchanged(page.name, device.name)) return false;
  const isFirst = state.compare && device === state.budget.devices[0] && !state.baseElsewhere;
  return checks.some(({ limit }) => limit !== void 0 || isFirst);
}
function hasBase({ compare, storedBase }) {
  return compare || storedBase !== null;
}
function isExact(metric) {
  return findMetric(metric)?.readCounted !== void 0;
}
function nextLoads(made, verdicts, sides) {
  return inTurn(loadsNeeded(made, verdicts), sides);
}
function inTurn(times, sides) {
  return Array.from({ length: times }, () => sides).flat();
}
function countedVisit({ page, device }, revision, index, state) {
  return {
    page: page.name,
    device: device.name,
    revision,
    index,
    warmUp: false,
    startedAt: state.startedAt.toISOString(),
    durationMs: 0
  };
}
function mapsOf(revision, readings, state, { readMap }) {
  const record4 = readings[revision]?.record;
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return async (url) => {
    const file = record4 === void 0 ? null : fileOf({ url, thirdParty: true });
    const kept = record4 !== void 0 && file !== null ? await readFile2(join2(record4, `${file}.map`), "utf8").catch(() => null) : null;
    return kept ?? await readMap?.(url) ?? null;
  };
}
function ownScripts(state, revision, pageUrl) {
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return (url) => isSameOrigin(url, pageUrl) || fileOf({ url, thirdParty: true }) !== null;
}

// src/stages/follow-up/grown-places.ts
var mostPlaces = 15;
function grownPlaces(base, head) {
  const keyOf3 = ({ kind, name }) => `${kind} ${name}`;
  const before = new Map(base.map((place) => [keyOf3(place), place]));
  return head.map((now) => ({ now, was: before.get(keyOf3(now)) })).filter(({ now, was }) => now.blocks > (was?.blocks ?? 0)).toSorted((a, b) => b.now.blocks - (b.was?.blocks ?? 0) - (a.now.blocks - (a.was?.blocks ?? 0))).slice(0, mostPlaces).map(({ now, was }) => {
    const busiest = busiestOf(was?.parts ?? [], now.parts ?? []);
    return {
      kind: now.kind,
      name: now.name,
      blocks: { base: was?.blocks ?? 0, head: now.blocks },
      ...busiest && { busiest: { line: busiest.line, blocks: busiest.blocks } }
    };
  });
}
function busiestOf(base, head) {
  const before = /* @__PURE__ */ new Map();
  for (const { text, blocks } of base) before.set(text, (before.get(text) ?? 0) + blocks);
  const growth = ({ text, blocks }) => blocks - (before.get(text) ?? 0);
  return head.toSorted((a, b) => growth(b) - growth(a))[0];
}

// src/stages/follow-up/count-steps.ts
var longestLoadMs3 = 6e4;
var longestRestMs = 6e3;
var mostAtOnce = 2;
async function countInteractions(readings, context) {
  const definition = definitionOf(readings, context.state, context.options);
  await countCode(definition, { isMine: isOfStep, mostAtOnce }, context);
}
function definitionOf(readings, state, options) {
  return {
    words: {
      stage: "Counting what steps execute",
      doing: (where) => `Counting what the steps of ${where} execute`,
      notDone: (where) => `what the steps of ${where} execute could not be counted`,
      noTime: (where) => `no time was left to count what the steps of ${where} execute`
    },
    isWanted(cell, verdicts) {
      if (cell.page.interactions === void 0 || !isVisited(cell, state)) return false;
      const isSlow = !state.budget.onlyFailed && isCompared(cell.page, state) && verdicts.some(isSlowInp);
      return isSlow || isAsked(cell, state, isOfStep);
    },
    order: ["head", "base"],
    longestLoadMs: ({ interactions = [] }) => longestLoadMs3 + longestStepsMs(interactions) + longestRestMs * interactions.length,
    run: (load3, { page: { interactions = [] }, revision }, { secrets }, signal) => countSteps({
      ...load3,
      steps: resolveSteps(interactions, secrets),
      modules: surroundingsFor(load3.urlOf, secrets),
      isOwn: ownScripts(state, revision, load3.url),
      readMap: mapsOf(revision, readings, state, load3),
      signal
    }),
    keep(taken, cell, run, { secrets }) {
      const { page, device } = cell;
      const isHere = (one) => one.page === page.name && one.device === device.name;
      run.visits = run.visits.filter((visit) => !(visit.countedSteps && isHere(visit)));
      run.work = run.work.filter((one) => one.step === void 0 || !isHere(one));
      const used = usedOf(taken);
      const lost = Math.max(0, ...taken.map(({ result }) => result.uncounted));
      if (lost > 0)
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what ${lost} of its workers or frames executed in its steps is not counted, since they did not answer or had ended`
        );
      for (const name of new Set(taken.flatMap(({ result }) => result.left)))
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what the step “${name}” executes is not counted, since it leaves the page`
        );
      for (const revision of bothSides)
        for (const [index, { steps }] of used[revision].entries())
          run.visits.push({ ...countedVisit(cell, revision, index + 1, run), countedSteps: steps });
      const [head, base] = bothSides.map((revision) => used[revision].at(-1));
      if (!head || !base) return;
      for (const [index, { name }] of head.steps.entries()) {
        const before = base.steps.findIndex((step) => step.name === name);
        const places = grownPlaces(base.places[before] ?? [], head.places[index] ?? []);
        if (before >= 0 && places.length > 0)
          run.work.push({
            page: page.name,
            device: device.name,
            step: name,
            places: secrets.redactAll(places)
          });
      }
    },
    more(taken, cell, run, verdicts) {
      const used = usedOf(taken);
      const sides = isCompared(cell.page, run) ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sides.map((revision) => used[revision].length));
      if (made === 0 || !isAsked(cell, run, isOfStep)) return [];
      if (made < loadsAtFirst) return inTurn(loadsAtFirst - made, sides.toReversed());
      return nextLoads(
        made,
        verdicts.filter(({ metric }) => isOfStep(metric)),
        sides
      );
    }
  };
}
function isOfStep(metric) {
  return isExact(metric) && stepOf(metric) !== null;
}
function usedOf(taken) {
  const of = (revision) => taken.flatMap(({ revision: one, result }) => one === revision ? [result] : []);
  return { head: of("head"), base: of("base") };
}

// src/collect/browser/in-one-document.ts
var mostDocuments = 2;
async function inOneDocument(session, work) {
  let documents = 0;
  const count2 = ({ frame }) => {
    if (frame.parentId === void 0) documents++;
  };
  session.on("Page.frameNavigated", count2);
  await session.send("Page.enable");
  try {
    const result = await work();
    if (documents <= mostDocuments) return result;
  } catch (error) {
    if (documents <= mostDocuments) throw error;
  } finally {
    session.off("Page.frameNavigated", count2);
  }
  throw new CheckError("PAGE_FAILED", `it left itself ${documents - 1} times meanwhile`);
}

// src/collect/work/virtual-time.ts
import { setTimeout as pause } from "node:timers/promises";
var roundMs = 500;
var rounds = 8;
var frameMs = 100;
var longestAskingMs = 1e3;
var longestRealMs = 3e4;
var mostTasks = 1e5;
async function openOnVirtualTime(page, session, url, { date, settle }) {
  const opened = Promise.withResolvers();
  const onNavigated = ({ frame }) => {
    if (frame.parentId === void 0) opened.resolve();
  };
  const endless = Promise.withResolvers();
  const onResponse = (response) => {
    if (response.headers()["content-type"]?.startsWith("text/event-stream")) endless.resolve(false);
  };
  session.on("Page.frameNavigated", onNavigated);
  page.on("response", onResponse);
  const come = async () => {
    const going = page.goto(url, { waitUntil: "domcontentloaded", timeout: longestRealMs + 1 });
    going.catch(() => void 0);
    await Promise.race([opened.promise, going]);
    for (let round3 = 0; round3 < rounds; round3++) {
      await pass(session, roundMs);
      if (round3 === 0) await going;
      await within(longestAskingMs, evaluateApart(page, inPage.askForFrame));
      await Promise.all([settle(), pause(frameMs)]);
    }
    await pass(session, roundMs);
    return true;
  };
  try {
    await session.send("Page.enable");
    await session.send("Emulation.setVirtualTimePolicy", { policy: "pause", initialVirtualTime: date });
    return await inTime(longestRealMs, Promise.race([come(), endless.promise])) ?? false;
  } finally {
    session.off("Page.frameNavigated", onNavigated);
    page.off("response", onResponse);
  }
}
async function pass(session, ms) {
  const expired = Promise.withResolvers();
  session.once("Emulation.virtualTimeBudgetExpired", () => expired.resolve());
  await session.send("Emulation.setVirtualTimePolicy", {
    policy: "pauseIfNetworkFetchesPending",
    budget: ms,
    maxVirtualTimeTaskStarvationCount: mostTasks
  });
  await expired.promise;
}

// src/collect/work/count-load.ts
var quietMs2 = 1e3;
var longestCountMs = 15e3;
async function countLoad(options) {
  return inPreparedTab(options, (page) => count(page, options));
}
async function count(page, options) {
  const { url, date, isOwn: isOwn3, onLoaded } = options;
  const session = await page.createCDPSession();
  const coverage = await CoverageSessions.start(page);
  const taken = await inOneDocument(session, async () => {
    const settle = () => coverage.settle();
    if (date === null) await openAndSettle(page, url, quietMs2);
    else if (!await openOnVirtualTime(page, session, url, { date, settle })) return null;
    return coverage.take();
  });
  if (!taken) return null;
  const elements = await within(longestCountMs, evaluateApart(page, inPage.countElements));
  await onLoaded?.(page);
  const [places = null] = options.places ? await placeBlocks(page, [taken.scripts], options) : [];
  return {
    load: {
      ...countBlocks(taken.scripts, isOwn3),
      elements: elements ?? null,
      ...taken.lost > 0 && { uncounted: taken.lost }
    },
    places
  };
}

// src/stages/follow-up/count-work.ts
var timesOfCode = /* @__PURE__ */ new Set(["TBT", "FID", "TTI", "main-thread"]);
var mostAtOnce2 = 4;
async function countPages(readings, context) {
  const definition = definitionOf2(readings, context.state, context.options);
  await countCode(definition, { isMine: isOfLoad, mostAtOnce: mostAtOnce2 }, context);
}
function definitionOf2(readings, state, options) {
  const slow = /* @__PURE__ */ new Set();
  return {
    words: {
      stage: "Counting what pages execute",
      doing: (where) => `Counting what ${where} executes`,
      notDone: (where) => `what ${where} executes could not be counted`,
      noTime: (where) => `no time was left to count what ${where} executes`
    },
    isWanted(cell, verdicts) {
      if (!isVisited(cell, state)) return false;
      const isSlow = !state.budget.onlyFailed && isCompared(cell.page, state) && verdicts.some(isSlower);
      if (isSlow) slow.add(keyOf2(cell.page.name, cell.device.name));
      return isSlow || isAsked(cell, state, isOfLoad);
    },
    order: ["head", "base", "base", "head"],
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 6e4,
    async run(load3, { page: { name }, device, revision }, _visitor, signal, taken) {
      const isReal = taken.some(({ result }) => result.page === null);
      const page = await countLoad({
        ...load3,
        date: isReal ? null : Math.floor(state.startedAt.getTime() / 1e3),
        isOwn: ownScripts(state, revision, load3.url),
        readMap: mapsOf(revision, readings, state, load3),
        // The loads that confirm a growth also say where it is; so do the first ones if times grew.
        places: taken.length >= loadsAtFirst * bothSides.length || slow.has(keyOf2(name, device.name)),
        signal
      });
      return { isReal, page };
    },
    keep(taken, cell, run, { secrets }) {
      const { page, device } = cell;
      const isHere = (one) => one.page === page.name && one.device === device.name;
      run.visits = run.visits.filter((visit) => !(visit.counted && isHere(visit)));
      run.work = run.work.filter((one) => one.step !== void 0 || !isHere(one));
      const used = usedOf2(taken);
      const lost = Math.max(
        0,
        ...bothSides.flatMap((side) => used[side].map(({ load: load3 }) => load3.uncounted ?? 0))
      );
      if (lost > 0)
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what ${lost} of its workers or frames executed is not counted, since they did not answer or had ended`
        );
      for (const revision of bothSides)
        for (const [index, { load: load3 }] of used[revision].entries())
          run.visits.push({ ...countedVisit(cell, revision, index + 1, run), counted: load3 });
      const [head, base] = bothSides.map((side) => used[side].findLast(({ places: places2 }) => places2)?.places);
      if (!head || !base) return;
      const places = secrets.redactAll(grownPlaces(base, head));
      run.work.push({ page: page.name, device: device.name, places });
    },
    more(taken, cell, run, verdicts) {
      const used = usedOf2(taken);
      const sides = isCompared(cell.page, run) ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sides.map((revision) => used[revision].length));
      if (isRestless(taken) && !taken.some(({ result }) => result.isReal)) {
        note(
          run,
          options,
          "info",
          `${cell.page.name} (${cell.device.name}) waits for the time to pass or for an endless answer: what it executes is counted on the real clock, and may vary`
        );
        return inTurn(loadsAtFirst, sides);
      }
      return nextLoads(
        made,
        verdicts.filter(({ metric }) => isOfLoad(metric)),
        sides
      );
    }
  };
}
function isOfLoad(metric) {
  return isExact(metric) && stepOf(metric) === null;
}
function isSlower({ metric, delta }) {
  return timesOfCode.has(metric) && delta?.verdict === "regressed";
}
function isRestless(taken) {
  return taken.some(({ result }) => result.page === null);
}
function usedOf2(taken) {
  const isReal = isRestless(taken);
  const of = (revision) => taken.flatMap(
    ({ revision: one, result }) => one === revision && result.page && result.isReal === isReal ? [result.page] : []
  );
  return { head: of("head"), base: of("base") };
}
function keyOf2(page, device) {
  return JSON.stringify([page, device]);
}

// src/collect/film/choose-frames.ts
function chooseFrames(footage, momentsMs) {
  const indexes = new Set(momentsMs.map((moment) => frameOnShow(footage, moment)));
  const chosen = { ...footage, frames: footage.frames.filter((_, index) => indexes.has(index)) };
  const [start2 = 0] = momentsMs;
  const isEarlier = footage.firstPaintMs !== void 0 && visibleFrom(chosen) < start2;
  return isEarlier ? { ...chosen, firstPaintMs: start2 } : chosen;
}

// src/collect/film/film-page.ts
import { setTimeout as pause2 } from "node:timers/promises";
var quietMs3 = 500;
var lastFramesMs = 300;
var longestSide = 320;
var jpegQuality = 55;
var longestPaintWaitMs = 2e3;
var mostRecorded = 150;
async function filmPage(options) {
  return inPreparedTab(options, (page) => record2(page, options));
}
async function record2(page, { url, device, onLoaded }) {
  const session = await page.createCDPSession();
  const footage = await inOneDocument(session, () => filmOpening(page, session, url, device));
  await onLoaded?.(page);
  return footage;
}
async function filmOpening(page, session, url, device) {
  const recorded = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    if (metadata.timestamp !== void 0 && recorded.length < mostRecorded)
      recorded.push({ at: metadata.timestamp * 1e3, jpeg: data });
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => void 0);
  });
  await slowDown(page, session, device);
  await session.send("Page.startScreencast", {
    format: "jpeg",
    quality: jpegQuality,
    maxWidth: longestSide,
    maxHeight: longestSide
  });
  await openAndSettle(page, url, quietMs3);
  await pause2(lastFramesMs);
  const timeOrigin = await page.evaluate(() => performance.timeOrigin);
  await session.send("Page.stopScreencast").catch(() => void 0);
  const paints = await within(longestPaintWaitMs, evaluateApart(page, inPage.readPaintTimes));
  return { ...footageOf(recorded, timeOrigin), ...paintsOf(paints) };
}
function paintsOf(paints) {
  const { firstMs = null, largestMs = null } = paints ?? {};
  return {
    ...firstMs !== null && { firstPaintMs: Math.round(firstMs) },
    ...largestMs !== null && { largestPaintMs: Math.round(largestMs) }
  };
}
async function slowDown(page, session, device) {
  const { latencyMs, downloadKbps, uploadKbps } = appliedNetwork(device);
  const bytesPerSecond = (kbps) => kbps > 0 ? kbps * 1024 / 8 : -1;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond(downloadKbps),
    uploadThroughput: bytesPerSecond(uploadKbps)
  });
  if (device.cpuSlowdown > 1) await page.emulateCPUThrottling(device.cpuSlowdown);
}
function footageOf(recorded, timeOrigin) {
  const sorted = recorded.map(({ at, jpeg }) => ({ atMs: Math.max(0, Math.round(at - timeOrigin)), jpeg })).sort((a, b) => a.atMs - b.atMs);
  const started = sorted.filter((frame, at) => frame.atMs > 0 || (sorted[at + 1]?.atMs ?? 1) > 0);
  const frames = started.filter((frame, at) => at === 0 || frame.jpeg !== started[at - 1]?.jpeg);
  return { endMs: frames.at(-1)?.atMs ?? 0, frames };
}

// src/stages/follow-up/film-pages.ts
var visible = /* @__PURE__ */ new Set(["LCP", "FCP", "SI", "CLS", "TTFB", "TBT"]);
var filmPages = {
  explains: true,
  words: {
    stage: "Filming loads",
    doing: (where) => `Filming ${where}`,
    notDone: (where) => `${where} could not be filmed`,
    noTime: (where) => `no time was left to film ${where}`
  },
  isWanted: ({ page }, verdicts, visitor) => !visitor.isGivenSecrets(page) && verdicts.some(isVisible),
  order: ["head", "base"],
  // A load has its own time limit; this one is for a browser that hangs.
  longestLoadMs: () => 4e4,
  longestMs: 9e4,
  run: (load3, _target, _visitor, signal) => filmPage({ ...load3, signal }),
  keep(taken, { page, device }, state) {
    const films = taken.filter(({ result }) => result.frames.length > 0);
    const moments = filmMoments(films.map(({ result }) => result));
    for (const { revision, result } of films)
      state.films.push({ page: page.name, device: device.name, revision, ...chooseFrames(result, moments) });
  }
};
function isVisible({ metric, status, actual, delta }) {
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  const changed = delta?.verdict === "regressed" || delta?.verdict === "improved";
  return visible.has(metric) && (isOver || changed);
}

// src/collect/profile/call-tree.ts
var mostCalls = 60;
var leastShare2 = 4e-3;
function callTree(stacks) {
  const roots = /* @__PURE__ */ new Map();
  let all = 0;
  for (const { frames, ms } of stacks) {
    if (frames.length === 0) continue;
    all += ms;
    let level = roots;
    let before;
    for (const frame of frames) {
      const key = identity(frame);
      if (key === before) continue;
      before = key;
      const call = level.get(key) ?? { frame, ms: 0, below: /* @__PURE__ */ new Map() };
      level.set(key, call);
      call.ms += ms;
      level = call.below;
    }
  }
  return flat(roots, all * leastShare2);
}
function identity({ kind, owner, function: name, line }) {
  return kind === "module" ? `${owner}:${line} ${name}` : `${kind} ${owner}`;
}
function flat(roots, least) {
  const calls = [];
  const waiting = [...roots.values()].map((call) => ({
    call,
    parent: null
  }));
  while (waiting.length > 0 && calls.length < mostCalls) {
    const longest = waiting.reduce((a, b, at) => b.call.ms > (waiting[a]?.call.ms ?? 0) ? at : a, 0);
    const [next] = waiting.splice(longest, 1);
    if (!next || next.call.ms < least) break;
    const parent = calls.push(toCall(next.call, next.parent)) - 1;
    waiting.push(...[...next.call.below.values()].map((call) => ({ call, parent })));
  }
  return calls;
}
function toCall({ frame, ms }, parent) {
  const { kind, owner, function: name, line } = frame;
  const own = kind === "module";
  return {
    parent,
    name: own ? name : owner,
    place: own ? `${owner}:${line}` : null,
    package: own ? null : owner,
    ms: Math.round(ms * 10) / 10
  };
}

// src/collect/profile/own-frame.ts
var runtime2 = /^(?:\0|rolldown\/|vite\/|webpack\/|\(webpack\)\/|\[turbopack\]\/)/;
function ownFrame({ functionName, url, lineNumber, columnNumber }, found, pageUrl) {
  const script = {
    kind: "script",
    owner: scriptName(found.url, pageUrl),
    function: found.function,
    line: null
  };
  if (url === "" || !found.source) return script;
  if (functionName === "" && lineNumber === 0 && columnNumber === 0) return script;
  const { module, line } = found.source;
  if (runtime2.test(module)) return script;
  const name = packageOf(module);
  return name === null ? { kind: "module", owner: module, function: found.function, line } : { kind: "package", owner: name, function: found.function, line: null };
}

// src/collect/profile/read-load.ts
var mostOwners = 15;
var mostSampleMs = 1;
var mostCalled = 5;
function readLoad(profile, nameOf2, slowdown, pageUrl) {
  const named2 = /* @__PURE__ */ new Map();
  const ownerOf = (frame) => {
    const known = named2.get(frame);
    if (known !== void 0) return known;
    const found = isScript(frame) ? ownFrame(frame, nameOf2(frame), pageUrl) : null;
    named2.set(frame, found);
    return found;
  };
  const stacks = stacksOf(profile);
  const owners = /* @__PURE__ */ new Map();
  const times = [...timeByNode(profile, { start: -Infinity, end: Infinity }, mostSampleMs)];
  for (const [id, ms] of times) {
    const frames = (stacks.get(id) ?? []).flatMap((frame) => ownerOf(frame) ?? []);
    const top = frames.at(-1);
    if (!top) continue;
    const asked = frames.findLast(({ kind }) => kind === "module") ?? top;
    addTo(owners, asked, top, ms * slowdown);
  }
  return {
    owners: [...owners.values()].map(toOwner).toSorted((a, b) => b.ms - a.ms),
    calls: callTree(
      times.map(([id, ms]) => ({
        frames: (stacks.get(id) ?? []).flatMap((frame) => ownerOf(frame) ?? []),
        ms: ms * slowdown
      }))
    )
  };
}
function stacksOf({ nodes }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    nodes.map(({ id }) => {
      const stack = [];
      const passed = /* @__PURE__ */ new Set();
      for (let at = id; at !== void 0 && !passed.has(at); at = parents.get(at)) {
        passed.add(at);
        const frame = byId.get(at)?.callFrame;
        if (frame) stack.unshift(frame);
      }
      return [id, stack];
    })
  );
}
function addTo(owners, asked, top, ms) {
  const key = `${asked.kind} ${asked.owner}`;
  const share = owners.get(key) ?? { frame: asked, ms: 0, functions: /* @__PURE__ */ new Map(), called: /* @__PURE__ */ new Map() };
  owners.set(key, share);
  share.ms += ms;
  if (asked.line === null) return;
  const place = `${asked.line} ${asked.function}`;
  const known = share.functions.get(place) ?? { function: asked.function, line: asked.line, ms: 0 };
  share.functions.set(place, { ...known, ms: known.ms + ms });
  if (top.kind === "package") share.called.set(top.owner, (share.called.get(top.owner) ?? 0) + ms);
}
function toOwner({ frame, ms, functions, called }) {
  const [hottest] = [...functions.values()].toSorted((a, b) => b.ms - a.ms);
  const packages = [...called].map(([name, own]) => ({ name, ms: round2(own) })).filter((one) => one.ms >= 1).toSorted((a, b) => b.ms - a.ms).slice(0, mostCalled);
  return {
    kind: frame.kind,
    name: frame.owner,
    ms: round2(ms),
    ...hottest && { hottest: { function: hottest.function, line: hottest.line } },
    ...packages.length > 0 && { called: packages }
  };
}
function leastOf(loads) {
  const total = ({ owners: owners2 }) => owners2.reduce((sum, { ms }) => sum + ms, 0);
  const [first, ...others] = loads.toSorted((a, b) => total(a) - total(b));
  if (!first) return { owners: [], calls: [] };
  const owners = first.owners.flatMap((owner) => {
    const same = others.map(
      (load3) => load3.owners.find((one) => one.kind === owner.kind && one.name === owner.name)
    );
    return same.every((one) => one !== void 0) ? [same.reduce((least, one) => one.ms < least.ms ? one : least, owner)] : [];
  });
  return {
    owners: owners.toSorted((a, b) => b.ms - a.ms).slice(0, mostOwners),
    calls: first.calls,
    ...owners.length > mostOwners && { cut: true }
  };
}
function round2(ms) {
  return Math.round(ms * 10) / 10;
}

// src/collect/profile/profile-load.ts
var intervalMicroseconds2 = 250;
var quietMs4 = 1e3;
var longestStopMs2 = 1e4;
async function profileLoad(options) {
  return inPreparedTab(options, (page) => record3(page, options));
}
async function record3(page, { url, device, readMap, onLoaded }) {
  var _stack = [];
  try {
    const targets = __using(_stack, await PageTargets.attach(page, () => void 0), true);
    const session = targets.page;
    const stopped = await inOneDocument(session, () => profileOpening(page, session, url));
    await onLoaded?.(page);
    const { profile } = stopped;
    const frames = profile.nodes.map(({ callFrame }) => callFrame).filter(isScript);
    const urls = new Set(frames.map((frame) => frame.url));
    const name = await functionNamer(urls, targets, readMap, page.url());
    return readLoad(profile, (frame) => name(withoutTime(frame)), device.cpuSlowdown, page.url());
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function profileOpening(page, session, url) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: intervalMicroseconds2 });
  await session.send("Profiler.start");
  await openAndSettle(page, url, quietMs4);
  const stopped = await within(longestStopMs2, session.send("Profiler.stop"));
  if (!stopped) throw new Error("the profiler gave no answer");
  return stopped;
}
function withoutTime({ functionName, url, scriptId, lineNumber, columnNumber }) {
  return {
    function: functionName,
    url,
    scriptId,
    line: lineNumber,
    column: columnNumber,
    selfMs: 0,
    totalMs: 0
  };
}

// src/stages/follow-up/profile-loads.ts
var metrics = /* @__PURE__ */ new Set(["TBT", "FID", "TTI", "main-thread"]);
var profileLoads = {
  explains: true,
  words: {
    stage: "Profiling loads with a busy main thread",
    doing: (where) => `Profiling the load of ${where}`,
    notDone: (where) => `the load of ${where} could not be profiled`,
    noTime: (where) => `no time was left to profile the load of ${where}`,
    left: (done, all) => `the first ${done} of ${all} loads with a busy main thread were profiled`
  },
  isWanted: (_, verdicts) => verdicts.some(isBusy),
  // In turns, so that busy moments of the machine affect both revisions; the smaller time of each counts.
  order: ["head", "base", "base", "head"],
  // If more pages got slower together, they usually have one cause, and each adds bytes to the report.
  most: 6,
  // A load has its own time limit; this one is for a browser that hangs.
  longestLoadMs: () => 4e4,
  longestMs: 9e4,
  needsAll: true,
  run: (load3, _target, _visitor, signal) => profileLoad({ ...load3, signal }),
  keep(taken, { page, device }, state, { secrets }) {
    for (const revision of ["base", "head"]) {
      const times = taken.filter((one) => one.revision === revision).map(({ result }) => result);
      if (times.length < 2) continue;
      const found = secrets.redactAll({ revision, ...leastOf(times) });
      state.loadProfiles.push({ ...found, page: page.name, device: device.name });
    }
  }
};
function isBusy({ metric, status, actual, delta }) {
  const isOver = status === "fail" && actual !== null;
  return metrics.has(metric) && (delta?.verdict === "regressed" || isOver);
}

// src/collect/discover/automatic/explore-page.ts
import { setTimeout as pause3 } from "node:timers/promises";

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
var mostControls = 20;
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
      await pause3(watchedMs, void 0, { signal });
      const ownAttempts = guard.take();
      const own = new Set(ownAttempts.map(({ identity: identity2 }) => identity2).filter(Boolean));
      const watched2 = { page, guard, ownAttempts, signal };
      return await work(watched2, (steps) => {
        guard.onlyKnown();
        return rehearseSteps(watched2, options, own, steps);
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
      isOwn: ({ identity: identity2 }) => own.has(identity2),
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
function whyNone({ found, skipped: skipped2, candidates }, dropped) {
  if (found === 0) return "the page shows no controls";
  const counts = /* @__PURE__ */ new Map();
  const add = (why) => counts.set(why, (counts.get(why) ?? 0) + 1);
  for (const { why } of skipped2) add(why);
  for (const { seen } of candidates) if (isOfConsent(seen)) add("belongs to a cookie dialog");
  for (const why of dropped.values()) add(why);
  const reasons = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostReasons);
  const listed = reasons.map(([why, count2]) => count2 === 1 ? why : `${count2} × ${why}`).join("; ");
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
    const isInBase = this.#ranked.length > 0 || !this.sides.includes("base");
    const own = rankControls([head.survey.candidates]);
    if (!isInBase && own.length > 0) return "base has none of the controls that are safe to use in head";
    return whyNone(head.survey, this.#choice?.dropped ?? /* @__PURE__ */ new Map());
  }
};

// src/stages/choose-interactions.ts
var longestLoadMs4 = 9e4;
var longestMs2 = 3e5;
var shareOfVisits2 = 0.25;
async function chooseInteractions(visitor, state, options) {
  const cells = pagesOnDevices(state.budget, options.shard).filter(({ page }) => isAutomatic(page));
  if (cells.length === 0) return;
  options.onProgress({ type: "stage", stage: "visit", text: "Choosing interactions" });
  const deadline = performance.now() + Math.min(longestMs2, options.maxTimeMs * shareOfVisits2);
  const groups = Map.groupBy(
    cells,
    ({ page: { path: path9, setup }, device }) => JSON.stringify([path9, device.name, setup])
  );
  const choices = [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [choiceFor(first, same, visitor, state)] : [];
  });
  const context = { visitor, state, options, deadline };
  await (visitor.takesTurns ? inTurn2(choices, context) : atOnce(choices, context));
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
async function inTurn2(choices, context) {
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
  options.onProgress({ type: "step", text });
  const signal = abortAfter(Math.min(left, longestLoadMs4), options.signal);
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

// src/stages/same-files.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join as join3 } from "node:path";
async function sameFiles(a, b, signal) {
  const [left, right] = await Promise.all([filesOf(a, signal), filesOf(b, signal)]);
  if (!left || !right || left.length !== right.length || left.some((name, i) => name !== right[i]))
    return false;
  for (const name of left) {
    signal?.throwIfAborted();
    const [from, to] = [join3(a, name), join3(b, name)];
    if ((await stat(from)).size !== (await stat(to)).size) return false;
    if (await hashOf(from) !== await hashOf(to)) return false;
  }
  return left.length > 0;
}
async function filesDigest(directory, signal) {
  const files = await filesOf(directory, signal);
  if (!files || files.length === 0) return null;
  const hash = createHash("sha256");
  for (const name of files) {
    signal?.throwIfAborted();
    hash.update(`${name}\0${await hashOf(join3(directory, name))}\0`);
  }
  return hash.digest("hex");
}
async function siteDigest(place, signal) {
  const files = await filesDigest(place.served, signal);
  return files && createHash("sha256").update(`${files} ${await rulesOf(place)}`).digest("hex");
}
async function sameRules(a, b) {
  return await rulesOf(a) === await rulesOf(b);
}
async function rulesOf({ served, project }) {
  return JSON.stringify((await readHostRules([served, project])).rules);
}
async function filesOf(directory, signal) {
  try {
    const { files, links } = await listFiles(directory, { signal });
    return links.length > 0 ? null : files;
  } catch (error) {
    if (error instanceof CheckError && error.code === "BUNDLE_UNREADABLE") return null;
    throw error;
  }
}
async function hashOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

// src/stages/weigh-by-visits.ts
import { relative as relative2 } from "node:path";

// src/bundle/served-folder.ts
import { readdir, stat as stat2 } from "node:fs/promises";
import { join as join4, relative } from "node:path";
var skipped = /* @__PURE__ */ new Set(["node_modules", ".git", ".budget-check", ".yarn", ".cache", ".turbo", "coverage"]);
var deepest = 8;
var most = 1e5;
async function findServedFolders(directory, served) {
  const wanted = Map.groupBy(served, ({ path: path9 }) => path9.split("/").at(-1) ?? "");
  const folders2 = /* @__PURE__ */ new Map();
  for await (const file of walk(directory, new Set(wanted.keys()))) {
    const segments = relative(directory, file).split(/[\\/]/);
    for (const { path: path9, bytes } of wanted.get(segments.at(-1) ?? "") ?? []) {
      const names3 = path9.split("/").filter(Boolean);
      if ((await stat2(file).catch(() => null))?.size !== bytes) continue;
      for (let same = 1; same <= names3.length && segments.at(-same) === names3.at(-same); same++) {
        const folder = join4(directory, ...segments.slice(0, -same));
        const found = folders2.get(folder) ?? /* @__PURE__ */ new Map();
        folders2.set(folder, found.set(path9, Math.max(same, found.get(path9) ?? 0)));
      }
    }
  }
  const scored = [...folders2].map(([folder, found]) => ({
    folder,
    files: found.size,
    names: [...found.values()].reduce((sum, one) => sum + one, 0)
  }));
  const files = Math.max(0, ...scored.map((one) => one.files));
  const best = scored.filter((one) => one.files === files);
  const names2 = Math.max(0, ...best.map((one) => one.names));
  return best.filter((one) => one.names === names2).map(({ folder }) => folder).sort();
}
async function* walk(directory, names2) {
  let folders2 = [directory];
  let seen = 0;
  for (let depth = 0; depth < deepest && folders2.length > 0; depth++) {
    const next = [];
    for (const folder of folders2) {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        if (++seen > most) return;
        if (entry.isDirectory() && !skipped.has(entry.name)) next.push(join4(folder, entry.name));
        else if (entry.isFile() && names2.has(entry.name)) yield join4(folder, entry.name);
      }
    }
    folders2 = next;
  }
}

// src/stages/new-elsewhere.ts
function newElsewhere({ base, head }) {
  const before = new Map(base.map(({ path: path9, elsewhere }) => [path9, elsewhere]));
  const names2 = head.flatMap(({ path: path9, elsewhere }) => {
    const was = before.get(path9);
    return was && elsewhere.length > was.length ? elsewhere.filter((name) => !was.includes(name)) : [];
  });
  return [...new Set(names2)];
}

// src/stages/visited-pages.ts
function visitedPages(run) {
  const { pages, visits, bundles, compare, newPages } = run;
  const { base, head } = bundles;
  const all = { base: [], head: [] };
  if (!head) return all;
  const names2 = base && commonNames(base, head);
  const files = { base: new Set(names2?.base.values()), head: new Set(names2?.head.values()) };
  for (const page of pages) {
    const ofPage = (revision) => visits.filter((one) => one.page === page.name && one.revision === revision);
    const isBoth = compare && base !== null && !newPages.has(page.name);
    const seen = { head: seenBy(ofPage("head"), head), base: isBoth ? seenBy(ofPage("base"), base) : null };
    if (!seen.head || isBoth && !seen.base) return { base: [], head: [] };
    all.head.push(pageOf(page, seen.head, counts("head", seen.base ?? storedSeen(page, seen.head.landed))));
    if (isBoth && seen.base) all.base.push(pageOf(page, seen.base, counts("base", seen.head)));
  }
  return all;
  function counts(revision, other) {
    const there = revision === "head" ? "base" : "head";
    const named2 = {
      ran: new Set([...other?.ran ?? []].map((file) => names2?.[there].get(file))),
      asked: new Set([...other?.asked ?? []].map((file) => names2?.[there].get(file)))
    };
    return (how, file) => {
      const name = names2?.[revision].get(file);
      if (other === null || name === void 0 || !files[there].has(name)) return true;
      return named2[how === "ran" ? "ran" : "asked"].has(name);
    };
  }
  function storedSeen({ path: path9 }, landed) {
    if (!run.isBaseStored || !base?.groups) return null;
    const route = routeOf(landed, base.groups) ?? routeOf(path9, base.groups);
    return route && { ran: new Set(route.files), asked: new Set(route.files) };
  }
}
function pageOf({ path: path9 }, seen, counts) {
  const ran = [...seen.ran].filter((file) => counts("ran", file));
  const lost = [...seen.ran].filter((file) => !counts("ran", file));
  return {
    path: path9,
    landed: seen.landed,
    ran,
    asked: [...seen.asked].filter((file) => counts("asked", file)),
    sometimes: [...seen.sometimes, ...lost],
    elsewhere: [...seen.elsewhere]
  };
}
function seenBy(visits, bundle) {
  const loads = visits.flatMap(({ data, device }) => data ? [{ device, data }] : []);
  const [first] = loads;
  if (!first) return null;
  const fileOf = requestedFile(bundle.assets);
  const types = new Map(bundle.assets.map(({ file, type }) => [file, type]));
  const seen = {
    ran: /* @__PURE__ */ new Set(),
    asked: /* @__PURE__ */ new Set(),
    sometimes: /* @__PURE__ */ new Set(),
    elsewhere: /* @__PURE__ */ new Set()
  };
  for (const ofDevice of Map.groupBy(loads, ({ device }) => device).values()) {
    const each = ofDevice.map(({ data }) => askedIn(data, fileOf, types));
    const every = (pick) => each.map(pick).reduce((all, one) => new Set([...all].filter((name) => one.has(name))));
    const ran = every((one) => one.ran);
    for (const file of ran) seen.ran.add(file);
    for (const file of every((one) => one.asked)) seen.asked.add(file);
    for (const name of every((one) => one.elsewhere)) seen.elsewhere.add(name);
    for (const one of each) for (const file of one.ran) if (!ran.has(file)) seen.sometimes.add(file);
  }
  return { ...seen, landed: first.data.finalUrl };
}
function askedIn({ requests, finalUrl }, fileOf, types) {
  const asked = { ran: /* @__PURE__ */ new Set(), asked: /* @__PURE__ */ new Set(), elsewhere: /* @__PURE__ */ new Set() };
  const files = new Set(types.keys());
  for (const request of requests) {
    const { atOnce: atOnce2, type, thirdParty, url } = request;
    if (atOnce2 === void 0 && !hasFailed(request)) continue;
    const own = fileOf(request);
    const file = own ?? fileOfUrl(url, files);
    if (file === null || types.get(file) !== (type === "script" ? "js" : "css")) {
      if (atOnce2 !== void 0 && type === "script" && !thirdParty)
        asked.elsewhere.add(fileName(url, finalUrl));
      continue;
    }
    asked.asked.add(file);
    if (atOnce2 === "ran" && own !== null) asked.ran.add(file);
  }
  return asked;
}
function hasFailed({ type, status, priority }) {
  const isCode = type === "script" || type === "stylesheet";
  return isCode && priority !== "VeryLow" && (status < 200 || status >= 400);
}

// src/stages/weigh-by-visits.ts
async function weighByVisits(revisions, state, options) {
  const folders2 = {
    base: await folderOf("base", revisions, state, options),
    head: await folderOf("head", revisions, state, options)
  };
  if (state.bundles.head && revisions.base?.whyNotWeighed && !state.bundles.base)
    note(state, options, "warn", `The bundle of base was not weighed: ${revisions.base.whyNotWeighed}`);
  if (options.shard) return;
  const { budget, visits, bundles, compare, newPages } = state;
  const isBaseStored = state.storedBase !== null;
  const visited = visitedPages({ pages: budget.pages, visits, bundles, compare, newPages, isBaseStored });
  if (state.identical) visited.base = visited.head;
  const unweighed = newElsewhere(visited);
  if (unweighed.length > 0) {
    const [is, it] = unweighed.length === 1 ? ["is", "it"] : ["are", "them"];
    const text = `Pages of head run ${fewNames(unweighed)}, which ${is} not in base's pages and not in the folder that was weighed, so no bundle limit counts ${it}. Limit "transfer:script" to cover such scripts`;
    note(state, options, "warn", text, { prominent: true });
  }
  for (const revision of ["base", "head"]) {
    const [folder, before] = [folders2[revision], bundles[revision]];
    if (folder === null || !before || !tellMore(before, visited[revision])) continue;
    const reading = { ...revisions[revision]?.reading, ...folder.reading };
    await weigh(revision, folder.directory, state, options, {
      ...reading,
      before,
      visited: visited[revision]
    });
  }
}
async function folderOf(revision, revisions, state, options) {
  const { bundleDirectory = null, reading, whyNotWeighed } = revisions[revision] ?? {};
  if (bundleDirectory !== null) return { directory: bundleDirectory };
  const root = reading?.root;
  const leave = (why) => {
    if (revision === "head") {
      state.whyNoBundle = why;
      note(state, options, "info", `The bundle was not weighed: ${why}`);
    }
    return null;
  };
  if (!whyNotWeighed) return null;
  if (root === void 0) return leave(whyNotWeighed);
  const found = await findServedFolders(root, servedFiles(state.visits, revision));
  const [directory] = found;
  if (directory === void 0) return leave(whyNotWeighed);
  if (found.length > 1) {
    const names2 = found.map((path9) => relative2(root, path9) || ".").join(", ");
    return leave(
      `several folders hold what its pages load: ${names2}; name the one for browsers in the budget: "bundle": { "directory": "…" }`
    );
  }
  await weigh(revision, directory, state, options, { ...reading, serverRendered: true });
  return { directory, reading: { serverRendered: true } };
}
function servedFiles(visits, revision) {
  const served = /* @__PURE__ */ new Map();
  for (const { data, revision: of } of visits) {
    if (of !== revision || !data) continue;
    for (const { url, type, thirdParty, status, resourceSize: bytes } of data.requests) {
      if (thirdParty || status !== 200 || type !== "script" && type !== "stylesheet") continue;
      const path9 = pathnameOf(url);
      served.set(path9, { path: path9, bytes });
    }
  }
  return [...served.values()];
}
function pathnameOf(url) {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
function tellMore(bundle, visited) {
  const { initialBy = "everything", groups, inline, notes } = bundle;
  const filesOf2 = (loading) => new Set(bundle.assets.filter((asset) => asset.loading === loading).map(({ file }) => file));
  const loaded = {
    initial: filesOf2("initial"),
    initialBy,
    groups,
    inline,
    notes,
    nomodule: filesOf2("nomodule")
  };
  return withVisits(loaded, visited) !== loaded;
}

// src/collect/queries/ask-server.ts
var quietMs5 = 1e3;
async function askServer(options) {
  const { url, onLoaded } = options;
  const from = await inPreparedTab(options, async (page) => {
    const startedAt = Date.now();
    const status = await openAndSettle(page, url, quietMs5);
    if (status !== null && status >= 400) throw new Error(`the server answered with status ${status}`);
    await onLoaded?.(page);
    return startedAt;
  });
  return { from, to: Date.now() };
}

// src/stages/queries/compare-statements.ts
import { isAbsolute, relative as relative3, sep } from "node:path";
var mostStatements = 15;
function compareStatements(loads, directories) {
  const keyOf3 = ({ route, statement }) => JSON.stringify([route, statement]);
  const all = /* @__PURE__ */ new Map();
  for (const one of [...loads.base, ...loads.head].flat()) all.set(keyOf3(one), one);
  const middle = (revision, key, read) => {
    const values = loads[revision].map((load3) => {
      const found = load3.find((one) => keyOf3(one) === key);
      return found ? read(found) : 0;
    });
    return values.length === 0 ? 0 : median(values);
  };
  const both = (key, read) => ({
    base: middle("base", key, read),
    head: middle("head", key, read)
  });
  return [...all].map(([key, { statement, table, route, code }]) => {
    const place = code && placeOf(code, directories);
    return {
      statement,
      table,
      route,
      count: both(key, ({ count: count2 }) => count2),
      ms: both(key, ({ ms }) => ms),
      ...place && { code: place }
    };
  }).toSorted((a, b) => b.count.head - b.count.base - (a.count.head - a.count.base) || b.ms.head - a.ms.head).slice(0, mostStatements);
}
function placeOf({ file, line }, directories) {
  const path9 = file.replace(/^file:\/\//, "");
  const names2 = directories.flatMap((directory) => {
    if (directory === null || !isAbsolute(path9)) return [];
    const name2 = relative3(directory, path9);
    return name2 === "" || name2.startsWith("..") || isAbsolute(name2) ? [] : [name2];
  });
  const name = names2[0] ?? (isAbsolute(path9) ? path9.split(/[\\/]/).at(-1) ?? path9 : path9);
  return { file: name.split(sep).join("/"), ...line !== void 0 && { line } };
}

// src/stages/queries/queried-load.ts
var readMore = "see “Database queries” in the README";
function queriedLoad({ log, hasMetGrpc }, window) {
  const missing = (why) => ({ queries: null, missing: why });
  if (log.isFull) return missing("the server reported more spans than can be kept");
  if (log.isEmpty && hasMetGrpc)
    return missing("the server sends its telemetry by gRPC: use an exporter for OTLP over HTTP");
  if (log.isEmpty)
    return missing(
      `the server reported no spans: switch OpenTelemetry on in it, such as with NODE_OPTIONS="--import @opentelemetry/auto-instrumentations-node/register" (${readMore})`
    );
  if (!log.hasRequests)
    return missing(
      `the server reports no requests: add OpenTelemetry's instrumentation of its HTTP server (${readMore})`
    );
  if (!log.hasQueries)
    return missing(
      `the server reports requests and no database: add OpenTelemetry's instrumentation of its database client (${readMore})`
    );
  if (!log.hasRequestIn(window)) return missing("the server reported no request of the page");
  return { queries: log.queriesIn(window).count };
}

// src/stages/queries/telemetry-of-servers.ts
async function receiveTelemetry({ sites, turns }, state, options, stack) {
  const { TelemetryReceiver } = await import("./receiver-37L3LNHL.js");
  options.onProgress({
    type: "stage",
    stage: "serve",
    text: "Starting the server again to count its database queries"
  });
  const begin = async (revision) => {
    const site = sites[revision];
    if (!site || revision === "base" && !state.compare) return "there is no such server";
    const { server } = site;
    if (!server) return "only a server that serve.command starts on this machine can report them";
    const receiver = stack.use(await TelemetryReceiver.start());
    server.addEnvironment(receiver.environment);
    return await whyNot(() => server.halt()) ?? receiver;
  };
  const resume = async (revision, receiver) => {
    const server = sites[revision]?.server;
    if (!server || turns || typeof receiver === "string") return receiver;
    return await whyNot(() => server.resume(options.signal)) ?? receiver;
  };
  const whyNot = async (work) => {
    try {
      await work();
      return null;
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof CheckError)) throw error;
      return `the server did not start again for it: ${messageOf(error).replace(/\.$/, "")}`;
    }
  };
  const begun = { head: await begin("head"), base: await begin("base") };
  return { head: await resume("head", begun.head), base: await resume("base", begun.base) };
}
function noteProblems(received, state, options) {
  for (const [revision, receiver] of Object.entries(received)) {
    const problems = typeof receiver === "string" ? [] : receiver.problems;
    for (const problem of problems)
      note(state, options, "warn", `telemetry that ${revision}'s server sent was refused: ${problem}`);
  }
  const ofBase = state.visits.find(({ revision, queried }) => revision === "base" && queried?.missing);
  const why = typeof received.base === "string" ? received.base : ofBase?.queried?.missing;
  if (state.compare && why !== void 0)
    note(state, options, "info", `database queries are not compared, since base's are not known: ${why}`);
}

// src/stages/queries/count-queries.ts
var longestMs3 = 6e5;
async function countQueries(context) {
  var _stack = [];
  try {
    const { state, options, sides } = context;
    const asked = pagesOnDevices(state.budget, options.shard).filter((cell) => isAsked(cell, state, isQueries));
    if (asked.length === 0 || state.incomplete || options.signal.aborted) return;
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    const received = await receiveTelemetry(sides, state, options, stack);
    context.visitor.forgetSessions();
    const taken = /* @__PURE__ */ new Map();
    const keep = (cell) => keepLoads(taken.get(cell) ?? [], cell, received, context);
    if (typeof received.head === "string") {
      for (const cell of asked) addLoad(state, cell, "head", 1, { queries: null, missing: received.head });
      return;
    }
    const definition = {
      ...definitionOf3(received, context),
      keep(loads, { page, device }) {
        const cell = asked.find((one) => one.page.name === page.name && one.device.name === device.name);
        if (!cell) return;
        taken.set(cell, loads);
        keep(cell);
      }
    };
    await followUp(definition, { ...context, deadline: Infinity });
    for (const cell of taken.keys()) keep(cell);
    noteProblems(received, state, options);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function definitionOf3(received, { sides, state }) {
  return {
    words: {
      stage: "Counting database queries",
      doing: (where) => `Counting the database queries of ${where}`,
      notDone: (where) => `the database queries of ${where} could not be counted`,
      noTime: (where) => `no time was left to count the database queries of ${where}`
    },
    isWanted: (cell) => isAsked(cell, state, isQueries) && isVisited(cell, state),
    // One at a time, since a query is known to be of a load by the time at which it is made.
    order: typeof received.base === "string" ? ["head", "head"] : ["head", "base", "base", "head"],
    longestLoadMs: () => 9e4,
    longestMs: longestMs3,
    async run(load3, { revision }, _visitor, signal, taken) {
      const receiver = received[revision];
      if (typeof receiver === "string") throw new Error(receiver);
      const isFresh = sides.turns !== null || !taken.some((one) => one.revision === revision);
      if (isFresh) await askServer({ ...load3, signal });
      const window = await askServer({ ...load3, signal });
      await receiver.settle(window, signal);
      return window;
    },
    more(taken, { page }, run, verdicts) {
      const isCompared2 = typeof received.base !== "string" && run.compare && !run.newPages.has(page.name);
      const sidesOfPage = isCompared2 ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sidesOfPage.map((revision) => loadsOf(taken, revision, received).length));
      const mine = verdicts.filter(({ metric }) => isQueries(metric));
      return made === 0 ? [] : nextLoads(made, mine, sidesOfPage);
    }
  };
}
function loadsOf(taken, revision, received) {
  const receiver = received[revision];
  if (typeof receiver === "string") return [];
  return taken.flatMap((one) => one.revision === revision ? queriedLoad(receiver, one.result) : []);
}
function keepLoads(taken, cell, received, { state, options, directories }) {
  const isHere = ({ page, device }) => page === cell.page.name && device === cell.device.name;
  state.visits = state.visits.filter((visit) => !(visit.queried && isHere(visit)));
  state.queries = state.queries.filter((one) => !isHere(one));
  for (const revision of bothSides)
    for (const [at, load3] of loadsOf(taken, revision, received).entries())
      addLoad(state, cell, revision, at + 1, load3);
  const statementsOf = (revision) => {
    const receiver = received[revision];
    if (typeof receiver === "string") return [];
    return taken.filter((one) => one.revision === revision).map(({ result }) => receiver.log.queriesIn(result).statements);
  };
  const loads = { base: statementsOf("base"), head: statementsOf("head") };
  const statements = compareStatements(loads, directories);
  if (statements.length === 0) return;
  state.queries.push({
    page: cell.page.name,
    device: cell.device.name,
    compared: loadsOf(taken, "base", received).some(({ queries }) => queries !== null),
    statements: options.secrets?.redactAll(statements) ?? statements
  });
}
function addLoad(state, cell, revision, index, queried) {
  state.visits.push({ ...countedVisit(cell, revision, index, state), queried });
}
function isQueries(metric) {
  return metric === "queries";
}

// src/git/changed-lines.ts
import { posix } from "node:path";
var mostBytes = 4 * 1024 * 1024;
var mostLines = 5e3;
var longestText = 200;
var generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$|\.(?:map|snap|svg)$|\.min\.\w+$/;
async function changedLines(place, sha, folder) {
  const settings = ["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=all", "--diff-filter=ADMR"];
  const revisions = isCi(place.env) ? [sha, "HEAD"] : [sha];
  const diff = await runGit(
    place,
    ["-c", "core.quotePath=false", "diff", ...settings, ...prefixes, ...revisions, "--"],
    { maxBytes: mostBytes, beyond: "cut" }
  );
  return readDiff(diff).map((line) => ({ ...line, file: posix.relative(folder, line.file) }));
}
function isCi(env = process.env) {
  return [env["CI"], env["GITHUB_ACTIONS"]].some((value) => (value ?? "") !== "");
}
function readDiff(diff) {
  const lines = [];
  const left = { removed: mostLines, added: mostLines };
  let [removedFrom, addedTo] = [null, null];
  let [removed, added, removedLine, addedLine] = [0, 0, 0, 0];
  for (const text of diff.split("\n")) {
    const changed = text.slice(1).trim().slice(0, longestText);
    if (removed > 0 && text.startsWith("-")) {
      removed--;
      if (removedFrom && left.removed-- > 0)
        lines.push({ file: removedFrom, line: removedLine, text: changed, removed: true });
      removedLine++;
    } else if (added > 0 && text.startsWith("+")) {
      added--;
      if (addedTo && left.added-- > 0) lines.push({ file: addedTo, line: addedLine, text: changed });
      addedLine++;
    } else {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
      if (hunk) {
        [removedLine, addedLine] = [Number(hunk[1]), Number(hunk[3])];
        [removed, added] = [Number(hunk[2] ?? 1), Number(hunk[4] ?? 1)];
      } else if (text.startsWith("--- ")) removedFrom = nameOf(text.slice(4), "a/");
      else if (text.startsWith("+++ ")) addedTo = nameOf(text.slice(4), "b/");
    }
  }
  return lines.filter((one) => one.text !== "");
}
function nameOf(spelled2, prefix2) {
  const name = spelled2.replace(/\t$/, "");
  if (!name.startsWith(prefix2)) return null;
  return generated.test(name) ? null : name.slice(2);
}

// src/project/modules/reuse-modules.ts
import { readdir as readdir4, realpath as realpath2, rm } from "node:fs/promises";
import path4 from "node:path";

// src/project/modules/copy-modules.ts
import { constants } from "node:fs";
import { copyFile, link, mkdir, readdir as readdir2, readlink, realpath, symlink } from "node:fs/promises";
import path from "node:path";
var mostEntries = 1e6;
var together = 32;
var packageFolders = /* @__PURE__ */ new Set([".bin", ".pnpm", ".store", ".bun"]);
async function planCopy(modules, root, signal) {
  const source = await realpath(modules);
  const plan = {
    source,
    folders: [""],
    files: [],
    links: []
  };
  for (let index = 0; index < plan.folders.length; index += 1) {
    signal?.throwIfAborted();
    const folder = plan.folders[index] ?? "";
    for (const entry of await readdir2(path.join(source, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (entry.isSymbolicLink()) {
        const outside = await sourceLink(path.join(source, name), source, root);
        if (outside !== void 0)
          return { refused: `node_modules/${slashed(name)} is linked to ${outside}` };
        plan.links.push({ path: name, target: await readlink(path.join(source, name)) });
      } else if (entry.isDirectory()) {
        if (folder !== "" || !entry.name.startsWith(".") || packageFolders.has(entry.name))
          plan.folders.push(name);
        else if (entry.name === ".prisma")
          return { refused: "node_modules/.prisma is generated from the sources" };
      } else if (entry.isFile()) plan.files.push(name);
    }
    if (plan.folders.length + plan.files.length > mostEntries)
      return { refused: "node_modules is too large to copy" };
  }
  return plan;
}
async function copyModules(plan, destination, signal) {
  await mkdir(destination);
  for (const folder of plan.folders.slice(1)) {
    signal?.throwIfAborted();
    await mkdir(path.join(destination, folder));
  }
  const place = placeFile();
  await mapConcurrently(plan.files, together, async (file) => {
    signal?.throwIfAborted();
    await place(path.join(plan.source, file), path.join(destination, file));
  });
  await mapConcurrently(plan.links, together, async (entry) => {
    signal?.throwIfAborted();
    const file = path.join(destination, entry.path);
    await symlink(movedTarget(entry, plan.source, destination), file, "junction");
  });
}
function placeFile() {
  const ways = [
    (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL),
    (from, to) => link(from, to),
    (from, to) => copyFile(from, to)
  ];
  let best = 0;
  return async (from, to) => {
    for (const [index, way] of ways.entries()) {
      if (index < best) continue;
      try {
        await way(from, to);
        return;
      } catch (error) {
        if (index === ways.length - 1) throw error;
        best = Math.max(best, index + 1);
      }
    }
  };
}
function movedTarget(entry, source, destination) {
  if (!path.isAbsolute(entry.target)) {
    const absolute = path.resolve(source, path.dirname(entry.path), entry.target);
    return within2(absolute, source) ? entry.target : absolute;
  }
  return within2(entry.target, source) ? path.join(destination, path.relative(source, entry.target)) : entry.target;
}
async function sourceLink(file, source, root) {
  let target;
  try {
    target = await realpath(file);
  } catch {
    return void 0;
  }
  if (within2(target, source) || !within2(target, root)) return void 0;
  return slashed(path.relative(root, target)) || ".";
}
function within2(file, folder) {
  const relative5 = path.relative(folder, file);
  return relative5 !== ".." && !relative5.startsWith(`..${path.sep}`) && !path.isAbsolute(relative5);
}
function slashed(file) {
  return file.split(path.sep).join("/");
}

// src/project/modules/install-inputs.ts
import { readdir as readdir3 } from "node:fs/promises";
import path2 from "node:path";
var manifests = [
  ...lockfileNames,
  "package.json",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  "pnpm-workspace.yaml",
  ".pnpmfile.cjs",
  ".pnpmfile.mjs",
  "bunfig.toml"
];
var folders = ["patches", ".yarn/patches", ".yarn/plugins"];
var mostEntries2 = 2e3;
var readTogether = 16;
async function differingInput(head, base) {
  const names2 = new Set(manifests);
  for (const folder of folders) {
    for (const side of [head, base]) for (const file of await filesUnder(side, folder)) names2.add(file);
  }
  const list = [...names2];
  for (let from = 0; from < list.length; from += readTogether) {
    const some = list.slice(from, from + readTogether);
    const same = await Promise.all(
      some.map((name) => sameBytes(path2.join(head, name), path2.join(base, name)))
    );
    const index = same.indexOf(false);
    if (index !== -1) return some[index];
  }
  return void 0;
}
async function sameBytes(left, right) {
  const [a, b] = await Promise.all([readIfThere(left), readIfThere(right)]);
  return a === void 0 || b === void 0 ? a === b : a.equals(b);
}
async function filesUnder(root, folder) {
  try {
    const entries = await readdir3(path2.join(root, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).slice(0, mostEntries2).map((entry) => path2.relative(root, path2.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

// src/project/modules/local-dependencies.ts
import path3 from "node:path";
var localSpecifier = /^(?:file|link|portal|workspace|exec):|^(?:\.{0,2}|~)\//;
var installScripts = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish"
];
var harmless = /^(?:npx |pnpm exec |yarn |bunx )?(?:husky(?: install)?|is-ci|simple-git-hooks|lefthook install|patch-package)$|^(?:true|:|exit 0)$/;
async function localDependency(folder) {
  const text = (await readIfThere(path3.join(folder, "package.json")))?.toString("utf8");
  if (text === void 0) return "there is no package.json next to node_modules";
  let manifest;
  try {
    manifest = record(JSON.parse(text));
  } catch {
    return "package.json is not valid JSON";
  }
  if (manifest["workspaces"] !== void 0)
    return "package.json declares workspaces, which are linked to head's sources";
  if ((await pnpmPackages(folder) ?? []).length > 0)
    return "pnpm-workspace.yaml declares packages, which are linked to head's sources";
  return localSpecifierOf(manifest) ?? generatingScript(manifest) ?? await localLock(folder);
}
function localSpecifierOf(manifest) {
  const fields = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "overrides",
    "resolutions",
    "pnpm"
  ];
  for (const field of fields) {
    const found = stringsIn(manifest[field]).find(([, specifier]) => localSpecifier.test(specifier));
    if (found !== void 0) return `${found[0]} is installed from ${found[1]}, which may differ in base`;
  }
  return void 0;
}
function generatingScript(manifest) {
  const scripts = record(manifest["scripts"]);
  for (const name of installScripts) {
    const script = scripts[name];
    if (typeof script !== "string") continue;
    const commands = script.split(/&&|\|\||;/).map((command) => command.trim());
    if (!commands.every((command) => harmless.test(command)))
      return `its ${name} script may depend on the sources`;
  }
  return void 0;
}
async function localLock(folder) {
  let any = false;
  for (const name of lockfileNames) {
    const bytes = await readIfThere(path3.join(folder, name));
    if (bytes === void 0) continue;
    any = true;
    try {
      if (hasLocalPackage(name, bytes)) return `${name} has a package from the repository itself`;
    } catch {
      return `${name} cannot be read`;
    }
  }
  return any ? void 0 : "there is no lockfile next to node_modules";
}

// src/project/modules/reuse-modules.ts
async function reuseModules(options) {
  const { signal } = options;
  const headRoot = await realpath2(options.headRoot);
  const baseRoot = await realpath2(options.baseRoot);
  const folders2 = [];
  for (const folder of upFrom(options.folder)) {
    if (await hasPackages(path4.join(headRoot, folder, "node_modules"))) folders2.push(folder);
  }
  if (folders2.length === 0) return no(await whyNoModules(headRoot, options.folder));
  const plans = [];
  for (const folder of folders2) {
    signal?.throwIfAborted();
    const head = path4.join(headRoot, folder);
    const base = path4.join(baseRoot, folder);
    const differing = await differingInput(head, base);
    if (differing !== void 0) return no(`${named(folder, differing)} differs`);
    const local = await localDependency(head);
    if (local !== void 0) return no(folder === "" ? local : `in ${named(folder)}, ${local}`);
    const destination = path4.join(base, "node_modules");
    if (await entriesOf(destination) !== void 0)
      return no(`base brings its own ${named(folder, "node_modules")}`);
    const plan = await planCopy(path4.join(head, "node_modules"), headRoot, signal);
    if ("refused" in plan) return no(plan.refused);
    plans.push({ plan, destination });
  }
  try {
    for (const { plan, destination } of plans) await copyModules(plan, destination, signal);
  } catch (error) {
    for (const { destination } of plans) await rm(destination, { recursive: true, force: true });
    if (signal?.aborted === true) throw error;
    return no(`they could not be copied (${messageOf(error)})`);
  }
  return {
    reused: true,
    folders: folders2,
    text: "Base uses head's installed modules: lockfile and manifests are the same"
  };
}
async function whyNoModules(root, folder) {
  for (const name of upFrom(folder)) {
    const entries = await entriesOf(path4.join(root, name));
    if (entries?.some((entry) => entry === ".pnp.cjs" || entry === ".pnp.js"))
      return "Yarn Plug'n'Play keeps packages in its cache, not in node_modules";
  }
  return "head has no installed modules";
}
function no(reason) {
  return { reused: false, text: `Base needs an install of its own: ${reason}` };
}
function upFrom(folder) {
  const parts = path4.normalize(folder).split(path4.sep).filter((part) => part !== "" && part !== ".");
  return Array.from(
    { length: parts.length + 1 },
    (_, gone) => parts.slice(0, parts.length - gone).join(path4.sep)
  );
}
function named(folder, file = "") {
  return path4.join(folder, file).split(path4.sep).join("/");
}
async function hasPackages(modules) {
  const entries = await entriesOf(modules);
  return entries?.some((name) => !name.startsWith(".") || name === ".pnpm" || name === ".store") ?? false;
}
async function entriesOf(folder) {
  try {
    return await readdir4(folder);
  } catch {
    return void 0;
  }
}

// src/git/worktree.ts
import { realpathSync, rmSync } from "node:fs";
import { readFile as readFile3, realpath as realpath3, rm as rm2 } from "node:fs/promises";
import path7 from "node:path";

// src/git/lfs-pointers.ts
import path5 from "node:path";
var pointerStart = "version https://git-lfs.github.com/spec/";
var looked = 20;
async function lfsState(place) {
  const list = await askGit(place, ["ls-files", "-z", "--", ":(top,attr:filter=lfs)"], {
    maxBytes: 64 * 1024,
    beyond: "cut"
  });
  const files = (list ?? "").split("\0").filter((file) => file !== "");
  if (files.length === 0) return "none";
  for (const file of files.slice(0, looked)) {
    const start2 = await beginning(path5.join(place.cwd, file));
    if (start2 !== void 0) return start2 === pointerStart ? "pointers" : "files";
  }
  return "none";
}
async function beginning(file) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await openRegularFile(file), true);
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(pointerStart.length),
        0,
        pointerStart.length,
        0
      );
      return buffer.subarray(0, bytesRead).toString("utf8");
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return void 0;
  }
}

// src/git/outside-links.ts
import { lstat, mkdir as mkdir2, symlink as symlink2 } from "node:fs/promises";
import path6 from "node:path";
var prefix = "budget-check-outside-";
var mostLevels = 8;
var mostLinks = 100;
async function linkOutside(place, sha, root) {
  const outside = [];
  for (const from of await outsidePaths(place, sha)) {
    const to = path6.join(root, from);
    if (!path6.relative(root, to).startsWith("..")) continue;
    if (await exists(to)) outside.push({ from, to });
  }
  if (outside.length === 0) return null;
  const made = await makeGuardedFolder(prefix);
  try {
    const levels = Math.max(...outside.map(({ from }) => levelsUp(from)));
    const parent = path6.join(made.path, ...Array.from({ length: levels - 1 }, () => "up"));
    await mkdir2(parent, { recursive: true });
    for (const { from, to } of outside.toSorted((a, b) => a.from.length - b.from.length)) {
      const link2 = path6.join(parent, "base", from);
      if (await exists(link2)) continue;
      await mkdir2(path6.dirname(link2), { recursive: true });
      await symlink2(to, link2, "junction");
    }
    return { parent, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() };
  } catch (error) {
    await made[Symbol.asyncDispose]();
    throw error;
  }
}
async function outsidePaths(place, sha) {
  const named2 = String.raw`"[^"]+"[[:space:]]*:[[:space:]]*"((file|link|portal):(//)?)?(\./)*\.\./`;
  const args = ["grep", "--no-color", "-I", "-E", "--full-name", "-e", named2, sha, "--"];
  const found = await askGit(place, [...args, ":(top,glob)**/package.json"]).catch((error) => {
    if (error instanceof GitError) return void 0;
    throw error;
  });
  const paths = (found ?? "").split("\n").flatMap((line) => {
    const [, manifest, text] = /^[0-9a-f]+:(.*?package\.json):(.*)$/.exec(line) ?? [];
    if (manifest === void 0 || text === void 0) return [];
    return [...text.matchAll(/:\s*"(?:(?:file|link|portal):(?:\/\/)?)?((?:\.\/)*\.\.\/[^"\\]*)"/g)].map(
      ([, to = ""]) => path6.posix.join(path6.posix.dirname(manifest), to).replace(/\/$/, "")
    );
  });
  const leaving = paths.filter((one) => /^(?:\.\.\/)+[^./]/.test(one) && levelsUp(one) <= mostLevels);
  return [...new Set(leaving)].slice(0, mostLinks);
}
function levelsUp(from) {
  return from.split("/").filter((part) => part === "..").length;
}
async function exists(file) {
  return lstat(file).then(
    () => true,
    () => false
  );
}

// src/git/worktree.ts
var worktreePrefix = "budget-check-base-";
var checkoutTimeoutMs = 10 * 6e4;
var living = /* @__PURE__ */ new Map();
function isLiving(directory) {
  return living.has(directory);
}
async function checkoutBase(options) {
  const { sha, env, signal } = options;
  signal?.throwIfAborted();
  const root = await realpath3(options.root);
  const place = { cwd: root, env };
  const outside = await linkOutside({ ...place, signal }, sha, root);
  const directory = await makeFolder(outside);
  const held = remember(place, directory);
  const remove = async () => {
    await removeWorktree(place, directory);
    await outside?.[Symbol.asyncDispose]();
  };
  try {
    const lfs = await lfsState({ ...place, signal });
    await runGit({ ...place, signal }, ["worktree", "add", "--quiet", "--detach", directory, sha], {
      timeoutMs: checkoutTimeoutMs,
      extraEnv: lfs === "pointers" ? { GIT_LFS_SKIP_SMUDGE: "1" } : {}
    });
    held.administration = await administrationOf(directory);
    const notes = await notesOn({ ...place, cwd: directory });
    return {
      directory,
      sha,
      notes,
      resolve: (folder) => path7.join(directory, relativeTo(root, folder)),
      [Symbol.asyncDispose]: remove
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function makeFolder(outside) {
  try {
    return await realpath3(await makeTemporary(`${worktreePrefix}${process.pid}-`, outside?.parent));
  } catch (error) {
    await outside?.[Symbol.asyncDispose]();
    throw error;
  }
}
async function removeWorktree(place, directory) {
  const held = living.get(directory);
  const administration = held?.administration ?? null;
  try {
    await rm2(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } finally {
    await forget(place, directory);
    if (administration !== null) await rm2(administration, { recursive: true, force: true });
    living.delete(directory);
  }
  held?.guard.release();
}
async function forget(place, directory) {
  try {
    await askGit({ ...place, signal: void 0 }, forgetting(directory));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
}
function forgetting(directory) {
  return ["worktree", "remove", "--force", "--force", directory];
}
var watched = false;
function remember(place, directory) {
  if (!watched) process.once("exit", removeOnExit);
  watched = true;
  const guard = guardFolder(directory, {
    command: ["git", "-C", place.cwd, ...gitSettings, ...forgetting(directory)],
    env: gitEnvironment(place.env ?? process.env)
  });
  const held = { administration: null, guard };
  living.set(directory, held);
  return held;
}
function removeOnExit() {
  for (const [directory, { administration, guard }] of living) {
    for (const folder of [directory, administration]) {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
    if (administration !== null) guard.release();
  }
}
async function administrationOf(directory) {
  const link2 = await readFile3(path7.join(directory, ".git"), "utf8");
  const folder = link2.match(/^gitdir: (.+?)\r?\n?$/)?.[1];
  if (folder === void 0) return null;
  const absolute = path7.resolve(directory, folder);
  return path7.basename(path7.dirname(absolute)) === "worktrees" ? absolute : null;
}
async function notesOn(place) {
  const modules = await askGit(place, ["config", "--file", ".gitmodules", "--get-regexp", "\\.path$"]);
  const paths = (modules ?? "").split("\n").map((line) => line.replace(/^\S+ /, ""));
  const named2 = paths.filter((folder) => folder !== "");
  if (named2.length === 0) return [];
  return [{ level: "info", text: `Base is built without its submodules (${named2.slice(0, 5).join(", ")})` }];
}
function relativeTo(root, folder) {
  const relative5 = path7.relative(root, existing(path7.resolve(root, folder)));
  if (relative5 === ".." || relative5.startsWith(`..${path7.sep}`) || path7.isAbsolute(relative5)) {
    throw new RangeError(`${folder} is not in the repository ${root}`);
  }
  return relative5;
}
function existing(folder) {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path7.dirname(folder);
    return parent === folder ? folder : path7.join(existing(parent), path7.basename(folder));
  }
}

// src/git/stale-worktrees.ts
import { lstat as lstat2, readFile as readFile5, readdir as readdir5, realpath as realpath4 } from "node:fs/promises";
import { tmpdir } from "node:os";
import path8 from "node:path";

// src/process/started.ts
import { execFile } from "node:child_process";
import { readFile as readFile4 } from "node:fs/promises";
import { promisify } from "node:util";
var psTimeoutMs = 5e3;
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
async function startOf(id) {
  if (!isRunning(id)) return null;
  if (process.platform === "linux") return startOnLinux(id);
  if (process.platform === "win32") return "";
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=,lstart=", "-p", String(id)], {
      timeout: psTimeoutMs,
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" }
    });
    const [, state = "", started = ""] = /^\s*(\S+)\s+(.*\S)/.exec(stdout) ?? [];
    return state.startsWith("Z") ? null : started;
  } catch {
    return "";
  }
}
async function startOnLinux(id) {
  try {
    const stat3 = await readFile4(`/proc/${id}/stat`, "utf8");
    const [state = "", ...rest] = stat3.slice(stat3.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    const boot = (await readFile4("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
    return `${rest[18] ?? ""} ${boot}`;
  } catch {
    return isRunning(id) ? "" : null;
  }
}

// src/git/stale-worktrees.ts
async function pruneStale(place) {
  const removed = [];
  const failed = [];
  const stale = new Set([...await listedWorktrees(place), ...await abandonedFolders()].filter(isStale));
  for (const directory of stale) {
    try {
      await removeWorktree(place, directory);
      removed.push(directory);
    } catch (error) {
      failed.push(`${directory}: ${messageOf(error)}`);
    }
  }
  return { removed, failed };
}
async function listedWorktrees(place) {
  const list = await runGit(place, ["worktree", "list", "--porcelain"]);
  return list.split("\n").filter((line) => line.startsWith("worktree ")).map((line) => line.slice("worktree ".length));
}
async function abandonedFolders() {
  const parent = await realpath4(tmpdir()).catch(() => tmpdir());
  const found = [];
  for (const name of await readdir5(parent).catch(() => [])) {
    if (!name.startsWith(worktreePrefix)) continue;
    const directory = path8.join(parent, name);
    if (await isOwn2(directory) && !await hasRepository(directory)) found.push(directory);
  }
  return found;
}
async function isOwn2(directory) {
  try {
    const stats = await lstat2(directory);
    return stats.isDirectory() && (process.getuid === void 0 || stats.uid === process.getuid());
  } catch {
    return false;
  }
}
async function hasRepository(directory) {
  try {
    const link2 = await readFile5(path8.join(directory, ".git"), "utf8");
    await lstat2(link2.replace(/^gitdir: /, "").trimEnd());
    return true;
  } catch {
    return false;
  }
}
function isStale(directory) {
  const name = path8.basename(directory);
  const id = name.startsWith(worktreePrefix) ? /^(\d+)-/.exec(name.slice(worktreePrefix.length))?.[1] : void 0;
  if (id === void 0) return false;
  if (Number(id) === process.pid) return !isLiving(directory);
  return !isRunning(Number(id));
}

// src/collect/pages/page-paths.ts
function identityOf(path9) {
  const [, before = "/", query = "", route = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(path9) ?? [];
  void query;
  const place = withoutIndex(before);
  const inner = /^#!?(\/[^?]*)/.exec(route)?.[1];
  if (inner === void 0 || withoutIndex(inner) === "/") return place;
  return `${place === "/" ? "" : place}/#${withoutIndex(inner)}`;
}
function withoutIndex(pathname) {
  return decoded(pathname).replace(/\/+$/, "").replace(/\/index\.html?$/i, "").replace(/\.html?$/i, "") || "/";
}
function decoded(pathname) {
  try {
    return encodeURI(decodeURI(pathname));
  } catch {
    return pathname;
  }
}
function segmentsOf(identity2) {
  return identity2.split("/").filter((segment) => segment !== "");
}
var natural = new Intl.Collator("en", { numeric: true });
function comparePaths(a, b) {
  return segmentsOf(a).length - segmentsOf(b).length || natural.compare(a, b) || (a < b ? -1 : Number(a > b));
}

// src/judge/loosened.ts
var most2 = 200;
function loosened(base, head, { arePagesFound = head.autoPages === void 0 } = {}) {
  const pairs = base.pages.map((before) => ({ before, after: counterpart(before, head.pages) }));
  const common = pairs.flatMap(({ before, after }) => after ? [{ before, after }] : []);
  const onPages = common.flatMap(
    ({ before, after }) => widened(boundsOfPage(before), boundsOfPage(after), [after.name])
  );
  return [
    ...together2(onPages, common.length),
    ...widened(boundsOfBundle(base.bundle), boundsOfBundle(head.bundle), []),
    ...widened(boundsOfCommands(base), boundsOfCommands(head), []),
    ...head.allow.flatMap((allowance) => exception(allowance, base.allow)),
    ...(arePagesFound ? pairs : common).flatMap(({ before, after }) => lessOfPage(before, after)),
    ...base.devices.flatMap((device) => easierDevice(device, head.devices)),
    ...["alreadyOver", "onInconclusive"].flatMap(
      (name) => base[name] === "fail" && head[name] === "warn" ? [{ what: "setting", name, pages: [], before: "fail", after: "warn" }] : []
    )
  ].slice(0, most2);
}
function counterpart(page, pages) {
  return pages.find(({ path: path9 }) => path9 === page.path) ?? pages.find(({ name }) => name === page.name);
}
function byKey(bounds) {
  return new Map(bounds.map((bound) => [`${bound.metric}|${bound.what}`, bound]));
}
function boundsOfPage({ limits }) {
  return boundsOf(checksOf(limits, true));
}
function boundsOfCommands({ commands = [] }) {
  return boundsOf(commands.flatMap((command) => commandChecks(command, true)));
}
function boundsOf(checks) {
  return byKey(
    checks.map(({ kind, metric, value, tolerance, level, text, limit }) => {
      const increase = kind === "maxIncrease" ? tolerance : null;
      const size = increase ? { absolute: increase.floor, relative: increase.relative } : { absolute: value, relative: 0 };
      const { position } = limit ?? {};
      return { what: kind, metric, ...size, level, text, compression: "gzip", ...position && { position } };
    })
  );
}
function boundsOfBundle(limits) {
  return byKey(
    limits.flatMap((limit) => {
      const { metric, level, compression = "gzip", position } = limit;
      const shared = { metric, compression, ...position && { position } };
      const ofHead = (what, own) => {
        const amount = limit[what];
        return amount ? [{ ...shared, what, level: own, absolute: amount.value, relative: 0, text: amount.text }] : [];
      };
      const ofChange = (what, own) => {
        const increase = limit[what];
        return increase ? [{ ...shared, what, level: own, ...sizeOf(increase) }] : [];
      };
      return [
        ...ofHead("max", level),
        ...ofHead("warn", "warn"),
        ...ofChange("maxIncrease", level),
        ...ofChange("warnIncrease", "warn")
      ];
    })
  );
}
function sizeOf({
  absolute = 0,
  relative: relative5 = 0,
  text
}) {
  return { absolute, relative: relative5, text };
}
function widened(base, head, pages) {
  return [...base].flatMap(([key, before]) => {
    const { what, metric: name } = before;
    const alike = boundsChange(what) ? ["maxIncrease", "warnIncrease"] : ["max", "warn"];
    const bounds = alike.flatMap((kind) => head.get(`${name}|${kind}`) ?? []);
    if (bounds.some((bound) => !isWider(before, bound))) return [];
    const after = head.get(key);
    if (!after) return [{ what, name, pages, before: spelled(before), after: null }];
    const { position } = after;
    return [
      {
        what,
        name,
        pages,
        before: spelled(before, after),
        after: spelled(after, before),
        ...position && { position }
      }
    ];
  });
}
var density = { raw: 0, gzip: 1, brotli: 2 };
function isWider(before, after) {
  if (before.level === "fail" && after.level === "warn") return true;
  const packed = density[after.compression] - density[before.compression];
  if (packed !== 0) return packed > 0 && after.absolute >= before.absolute;
  return after.absolute > before.absolute || after.relative > before.relative;
}
function spelled(bound, other = bound) {
  const level = bound.level !== other.level && bound.level === "warn" ? ", only a warning" : "";
  const compression = bound.compression === other.compression ? "" : `, ${bound.compression}`;
  return `${bound.text}${compression}${level}`;
}
function together2(changes2, pages) {
  const alike = /* @__PURE__ */ new Map();
  for (const change of changes2) {
    const key = JSON.stringify([change.what, change.name, change.before, change.after]);
    const known = alike.get(key);
    alike.set(key, known ? { ...known, pages: [...known.pages, ...change.pages] } : change);
  }
  return [...alike.values()].map(
    (change) => change.pages.length === pages && pages > 1 ? { ...change, pages: [] } : change
  );
}
function exception(allowance, known) {
  const { limit, page, expires, reason, position } = allowance;
  const earlier = known.filter((one) => one.limit === limit && (one.page === void 0 || one.page === page)).map((one) => one.expires).toSorted().at(-1);
  if (earlier !== void 0 && earlier >= expires) return [];
  return [
    {
      what: "exception",
      name: limit,
      pages: page === void 0 ? [] : [page],
      before: earlier === void 0 ? null : `until ${earlier}`,
      after: `until ${expires}: ${reason}`,
      ...position && { position }
    }
  ];
}
function lessOfPage(before, after) {
  const { name, path: path9 } = before;
  if (!after) return [{ what: "page", name, pages: [], before: path9, after: null }];
  const moved = { what: "page", name, pages: [], before: path9, after: after.path };
  const fewer = {
    what: "interactions",
    name: after.name,
    pages: [],
    before: describeSteps(before),
    after: strictness(after) === 0 ? null : describeSteps(after)
  };
  const isLess = strictness(after) < strictness(before);
  return [...after.path === path9 ? [] : [moved], ...isLess ? [fewer] : []];
}
function strictness({ interactions, automatic }) {
  if (interactions) return interactions.length === 0 ? 0 : interactions.length + 2;
  return automatic === "asked" ? 2 : 1;
}
function describeSteps({ interactions, automatic }) {
  if (interactions) return `${interactions.length} ${interactions.length === 1 ? "step" : "steps"}`;
  return automatic === "asked" ? "controls chosen automatically" : "controls chosen automatically, whose INP only warns";
}
function easierDevice(before, devices) {
  const { name } = before;
  const after = devices.find((device) => device.name === name);
  if (!after) return [{ what: "device", name, pages: [], before: speed(before), after: null }];
  const easier = after.cpuSlowdown < before.cpuSlowdown || after.network.rttMs < before.network.rttMs || after.network.throughputKbps > before.network.throughputKbps;
  return easier ? [{ what: "device", name, pages: [], before: speed(before), after: speed(after) }] : [];
}
function speed({ cpuSlowdown, network }) {
  return `CPU ${cpuSlowdown} times slower, ${network.rttMs} ms, ${network.throughputKbps} kbps`;
}

// src/stages/base-budget.ts
var beforeAnyExpiry = /* @__PURE__ */ new Date(0);
async function readBaseBudget(inBase, state, options) {
  const { file } = state.budget;
  try {
    const place = file === void 0 ? void 0 : placeIn(inBase, file);
    const own = await budgetAt(inBase, state.budget);
    if (own.file && place !== null) {
      state.baseBudget = own;
      state.loosened = loosened(own, state.budget.narrowedFrom ?? state.budget);
    }
    return own;
  } catch (error) {
    options.signal.throwIfAborted();
    const why = `base's budget cannot be read (${messageOf(error)}): whether this change loosens limits is not known`;
    note(state, options, "warn", why);
    return null;
  }
}
function recordLoosened(state) {
  const { budget, baseBudget } = state;
  if (!baseBudget) return;
  const known = new Map(baseBudget.pages.map(({ path: path9 }) => [identityOf(path9), path9]));
  const pages = budget.pages.map((page) => ({
    ...page,
    path: known.get(identityOf(page.path)) ?? page.path
  }));
  const head = { ...budget.narrowedFrom ?? budget, pages, allow: budget.allow };
  state.loosened = loosened(baseBudget, head, { arePagesFound: true });
}
async function budgetAt(inBase, { directory, file }) {
  const place = file === void 0 ? void 0 : placeIn(inBase, file);
  return load2(inBase(directory), place ?? void 0);
}
function placeIn(inBase, file) {
  try {
    return inBase(file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
async function load2(cwd, file) {
  const settings = { cwd, now: beforeAnyExpiry };
  try {
    return await loadBudget({ ...settings, ...file !== void 0 && { file } });
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "BUDGET_NOT_FOUND") throw error;
    return loadBudget(settings);
  }
}

// src/stages/output-copy.ts
import { constants as constants2 } from "node:fs";
import { cp, lstat as lstat3, mkdir as mkdir3, readdir as readdir6, rename, rm as rm3 } from "node:fs/promises";
import { isAbsolute as isAbsolute2, join as join5, relative as relative4, sep as sep2 } from "node:path";
var mostCopiedBytes = 2n * 1024n ** 3n;
var loadedByBrowsers = /\.(?:m?js|css|wasm)$/;
var written = /* @__PURE__ */ new Set(["node_modules", ".git", ".budget-check", "cache"]);
async function fingerprint(root, served) {
  const found = /* @__PURE__ */ new Map();
  const folders2 = [root];
  for (let folder = folders2.pop(); folder !== void 0; folder = folders2.pop()) {
    const entries = await readdir6(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = join5(folder, entry.name);
      if (entry.isDirectory()) {
        if (!written.has(entry.name)) folders2.push(file);
        continue;
      }
      if (served && !loadedByBrowsers.test(entry.name)) continue;
      const stat3 = await lstat3(file, { bigint: true }).catch(() => null);
      if (stat3) found.set(relative4(root, file), `${stat3.size} ${stat3.ino} ${stat3.mtimeNs} ${stat3.ctimeNs}`);
    }
  }
  return found;
}
function differs(before, after) {
  return before.size !== after.size || [...before].some(([file, entry]) => after.get(file) !== entry);
}
function isTooLarge(files) {
  const sizes = [...files.values()].map((entry) => BigInt(entry.split(" ")[0] ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0n) > mostCopiedBytes;
}
function isWithin(path9, folder) {
  const inside = relative4(folder, path9);
  return inside !== ".." && !inside.startsWith(`..${sep2}`) && !isAbsolute2(inside);
}
async function empty(folder) {
  for (const name of await readdir6(folder).catch(() => []))
    await rm3(join5(folder, name), { recursive: true, force: true });
}
async function moveOut(from, to) {
  await mkdir3(to);
  try {
    for (const name of await readdir6(from)) await rename(join5(from, name), join5(to, name));
  } catch {
    await copy(from, to);
    await empty(from);
  }
}
async function copy(from, to) {
  for (const name of await readdir6(from))
    await cp(join5(from, name), join5(to, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants2.COPYFILE_FICLONE
    });
}

export {
  Closures,
  buildNames,
  inPreparedTab,
  openAndSettle,
  followUp,
  profileInteractions,
  countInteractions,
  inOneDocument,
  countPages,
  filmPages,
  profileLoads,
  chooseInteractions,
  changedLines,
  reuseModules,
  startOf,
  checkoutBase,
  pruneStale,
  identityOf,
  segmentsOf,
  comparePaths,
  readBaseBudget,
  recordLoosened,
  budgetAt,
  fingerprint,
  differs,
  isTooLarge,
  isWithin,
  empty,
  moveOut,
  copy,
  sameFiles,
  filesDigest,
  siteDigest,
  sameRules,
  weighByVisits,
  countQueries
};
