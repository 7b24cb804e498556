import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  HashNames,
  mapConcurrently,
  weigh,
  withVisits
} from "./chunk-37URYLAJ.js";
import {
  BrowserPool,
  PageHung,
  PageTargets,
  Sessions,
  actionOf,
  answerDialogs,
  asksForPassword,
  betweenKeysMs,
  blockUrls,
  browserCrashed,
  decodedMappings,
  emulateDevice,
  evaluateApart,
  findLoadError,
  findMainThreads,
  findTasks,
  followTargets,
  hung,
  inPage,
  inTime,
  leftItself,
  loadFailed,
  loadText,
  loginFailed,
  moduleName,
  noDownloads,
  originalPositionFor,
  pageFailed,
  pageUrl,
  parseSourceMap,
  pathOnSite,
  readSourceMapUrls,
  redirectedAway,
  runInteractions,
  setPixelRatio,
  shapeOf,
  sourceContentFor,
  sumTasks,
  surroundingsFor,
  threadOf,
  toLoadError,
  within,
  withoutOrigin
} from "./chunk-YFX7I7DQ.js";
import {
  guardFolder
} from "./chunk-6EJA6FUG.js";
import {
  pnpmPackages
} from "./chunk-HCW32QIF.js";
import {
  fewNames,
  listFiles,
  visitHtml
} from "./chunk-WD5GC7T3.js";
import {
  makeTemporary
} from "./chunk-2Y6FSFWW.js";
import {
  stringsIn
} from "./chunk-TNPVKZUN.js";
import {
  hasLocalPackage,
  lockfileNames,
  readIfThere,
  record
} from "./chunk-RGZ3UWB5.js";
import {
  chunksOf,
  fileOfUrl,
  matchChunks,
  note,
  pagesOnDevices,
  requestedFile,
  routeOf
} from "./chunk-WCFAYEEI.js";
import {
  loadsAtFirst,
  loadsNeeded
} from "./chunk-U5AUG6XS.js";
import {
  filmMoments,
  frameOnShow,
  visibleFrom
} from "./chunk-OTD7M3SZ.js";
import {
  packageOf
} from "./chunk-SN65VS3F.js";
import {
  Secrets,
  loadBudget,
  shortestRun
} from "./chunk-PL76N6FC.js";
import {
  redactVisit
} from "./chunk-6JDCCXHE.js";
import {
  checksOf,
  commandChecks,
  isAutomatic,
  isChecked
} from "./chunk-GL6DTGI4.js";
import {
  verdictId
} from "./chunk-Q22W6YCJ.js";
import {
  median
} from "./chunk-SCUI4QYO.js";
import {
  GitError,
  askGit,
  gitEnvironment,
  gitSettings,
  runGit
} from "./chunk-KYJHNWVM.js";
import {
  printAddress,
  stripAddresses
} from "./chunk-5OJVB62Z.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  fileName,
  findMetric,
  isSameOrigin,
  scriptName,
  stepOf
} from "./chunk-BJ2X5M25.js";
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
} from "./chunk-UYW2PLBL.js";
import {
  core_exports,
  graph_exports,
  metrics_exports,
  nonSimulatedSettingsOverrides,
  simulation_exports
} from "./chunk-JKXOPL5F.js";
import {
  decodePath,
  digestOf,
  locateFile
} from "./chunk-67SHD5FX.js";
import {
  ask
} from "./chunk-KB6LCHWX.js";
import {
  printDuration,
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  ownStrayFailures
} from "./chunk-QLJU6TMA.js";
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

// src/lantern/paint-graph.ts
function paintGraph(nodes, { members, counts, layouts }) {
  const [root] = nodes;
  if (!root) throw new RangeError("a graph has at least one node");
  const isNeeded = /* @__PURE__ */ new Set();
  for (const [at, node] of nodes.entries())
    if (node.type === "network" && (node.isMainDocument() || members.has(at))) isNeeded.add(node);
  const tasks = nodes.filter((node) => node.type === "cpu").toSorted(byStart);
  const late = tasksAfter(nodes.filter((node) => node.type === "network" && !isNeeded.has(node)));
  const inTime2 = tasks.filter((task) => !late.has(task));
  const holding = (name) => inTime2.filter(({ childEvents }) => childEvents.some((e) => e.name === name));
  const wanted = /* @__PURE__ */ new Set([
    ...holding("Layout").slice(0, layouts),
    ...holding("Paint").slice(0, 1),
    ...holding("ParseHTML").slice(0, 1)
  ]);
  const evaluatedBy = firstEvaluations(tasks);
  for (const node of isNeeded) {
    if (node.type !== "network" || !counts(node)) continue;
    wanted.add(node);
    const task = node.request.resourceType === "Script" ? evaluatedBy.get(node.request.url) : void 0;
    if (task) wanted.add(task);
  }
  return root.cloneWithRelationships(
    (node) => wanted.has(node) || node.type === "network" && node.isMainDocument()
  );
}
function byStart(a, b) {
  return a.startTime - b.startTime;
}
function tasksAfter(requests) {
  const late = /* @__PURE__ */ new Set();
  const open = [...requests];
  for (let next = open.pop(); next; next = open.pop())
    for (const node of next.dependents) {
      if (node.type !== "cpu" || late.has(node)) continue;
      late.add(node);
      open.push(node);
    }
  return late;
}
function firstEvaluations(tasks) {
  const first = /* @__PURE__ */ new Map();
  for (const task of tasks)
    for (const url of task.getEvaluateScriptURLs()) if (!first.has(url)) first.set(url, task);
  return first;
}

// src/lantern/rebuild-graph.ts
var { NetworkNode, CPUNode } = graph_exports;
function rebuildGraph(graph) {
  const made = graph.nodes.map(
    (node, at) => node.kind === "task" ? rebuildTask(node, at) : rebuildRequest(node, at, graph)
  );
  for (const [at, { after, before }] of graph.nodes.entries()) {
    const node = made[at];
    if (!node) continue;
    const placed = (positions2) => positions2.map((position2) => made[position2]).filter((other) => other !== void 0);
    node.dependencies = placed(after);
    node.dependents = placed(before);
  }
  return made;
}
function addressAt(position2) {
  return `script:${position2}`;
}
function rebuildRequest(node, at, { origins }) {
  const { scheme = "", host = 0 } = origins[node.origin] ?? {};
  const made = new NetworkNode({
    requestId: String(at),
    url: addressAt(at),
    protocol: node.protocol,
    parsedURL: { scheme, host: String(host), securityOrigin: String(node.origin) },
    rendererStartTime: node.startMs,
    networkRequestTime: node.sentMs,
    // What did not end has a negative time in Lighthouse.
    networkEndTime: node.endMs ?? -1,
    responseHeadersEndTime: node.sentMs,
    transferSize: node.transferSize,
    resourceSize: node.resourceSize,
    fromDiskCache: node.fromDiskCache ?? false,
    initiator: { type: node.initiator },
    priority: node.priority,
    resourceType: node.type
  });
  made.setIsMainDocument(node.isMain ?? false);
  return made;
}
function rebuildTask(node, at) {
  const event = { name: "RunTask", args: {}, pid: 1, tid: at, ts: node.start, dur: node.duration };
  const inside = (name, url) => ({
    ...event,
    name,
    args: { data: url === void 0 ? {} : { url } }
  });
  return new CPUNode(event, [
    ...node.layout ? [inside("Layout")] : [],
    ...node.paint ? [inside("Paint")] : [],
    ...node.parse ? [inside("ParseHTML")] : [],
    ...(node.scripts ?? []).map((position2) => inside("EvaluateScript", addressAt(position2)))
  ]);
}

// src/lantern/replay-graph.ts
var { FirstContentfulPaint, LargestContentfulPaint, SpeedIndex } = metrics_exports;
var { Interactive, TotalBlockingTime, MaxPotentialFID } = metrics_exports;
var replayGraph = (graph, members) => {
  const known = remembered.get(graph) ?? /* @__PURE__ */ new Map();
  remembered.set(graph, known);
  const name = members ? [[...members.fcp], [...members.lcp], members.layouts].join("|") : "own";
  const timings = known.get(name) ?? simulate(graph, members);
  known.set(name, timings);
  return timings;
};
var remembered = /* @__PURE__ */ new WeakMap();
function simulate(graph, members) {
  const nodes = rebuildGraph(graph);
  const [root] = nodes;
  if (!root) return none;
  const data = {
    graph: root,
    simulator: oncePerGraph(simulatorOf(graph), root),
    processedNavigation: {
      timestamps: {
        firstContentfulPaint: graph.paints.fcp,
        ...graph.paints.lcp !== null && { largestContentfulPaint: graph.paints.lcp }
      }
    }
  };
  const [Fcp, Lcp] = members ? withMembers(nodes, members) : [FirstContentfulPaint, LargestContentfulPaint];
  const fcpResult = attempt(() => Fcp.compute(data));
  if (!fcpResult) return none;
  const lcpResult = graph.paints.lcp === null ? null : attempt(() => Lcp.compute(data, { fcpResult }));
  const interactiveResult = lcpResult && attempt(() => Interactive.compute(data, { lcpResult }));
  const { observedSpeedIndex: observedSpeedIndex2 } = graph;
  return {
    FCP: timing(fcpResult),
    LCP: timing(lcpResult),
    SI: observedSpeedIndex2 === null ? null : timing(attempt(() => SpeedIndex.compute(data, { fcpResult, observedSpeedIndex: observedSpeedIndex2 }))),
    TBT: interactiveResult && timing(attempt(() => TotalBlockingTime.compute(data, { fcpResult, interactiveResult }))),
    TTI: timing(interactiveResult),
    FID: timing(attempt(() => MaxPotentialFID.compute(data, { fcpResult })))
  };
}
var none = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };
function withMembers(nodes, members) {
  class Fcp extends FirstContentfulPaint {
    static getOptimisticGraph = () => paintGraph(nodes, {
      members: members.fcp,
      counts: (node) => node.hasRenderBlockingPriority() && node.initiatorType !== "script",
      layouts: 1
    });
    static getPessimisticGraph = () => paintGraph(nodes, {
      members: members.fcp,
      counts: (node) => node.hasRenderBlockingPriority(),
      layouts: 1
    });
  }
  class Lcp extends LargestContentfulPaint {
    static getOptimisticGraph = () => paintGraph(nodes, {
      members: members.lcp,
      counts: LargestContentfulPaint.isNotLowPriorityImageNode,
      layouts: 1
    });
    static getPessimisticGraph = () => paintGraph(nodes, { members: members.lcp, counts: () => true, layouts: members.layouts });
  }
  return [Fcp, Lcp];
}
function simulatorOf({ device, origins }) {
  const figures = (of) => new Map(
    origins.flatMap((origin, at) => origin[of] === null ? [] : [[String(at), origin[of]]])
  );
  const { rttMs, throughputKbps, cpuSlowdown } = device;
  return simulation_exports.Simulator.createSimulator({
    throttlingMethod: "simulate",
    throttling: {
      rttMs,
      throughputKbps,
      cpuSlowdownMultiplier: cpuSlowdown,
      // Those of the other throttling methods, which nothing reads here.
      requestLatencyMs: 0,
      downloadThroughputKbps: 0,
      uploadThroughputKbps: 0
    },
    networkAnalysis: {
      rtt: 0,
      throughput: 0,
      additionalRttByOrigin: figures("rttMs"),
      serverResponseTimeByOrigin: figures("responseMs")
    }
  });
}
function oncePerGraph(simulator, whole) {
  const simulateGraph = simulator.simulate.bind(simulator);
  let ofWhole;
  simulator.simulate = (graph, options) => graph === whole ? ofWhole ??= simulateGraph(graph, options) : simulateGraph(graph, options);
  return simulator;
}
function attempt(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof core_exports.LanternError) return null;
    throw error;
  }
}
function timing(result) {
  return result && Number.isFinite(result.timing) ? result.timing : null;
}

// src/stages/closure/same-loads.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/stages/closure/renaming.ts
function pairHashes(base, head, names) {
  const [one, other] = [names.base.split(base), names.head.split(head)];
  const same = one.hashes.length === other.hashes.length && one.texts.every((text2, at) => text2 === other.texts[at]);
  return same ? one.hashes.map((hash, at) => [hash, other.hashes[at] ?? ""]) : null;
}
var Renaming = class {
  #there = /* @__PURE__ */ new Map();
  #back = /* @__PURE__ */ new Map();
  #names;
  constructor(names) {
    this.#names = names;
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
  inHead(text2) {
    const { texts, hashes } = this.#names.base.split(text2);
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
  const [first, ...rest] = loads.map((load2) => askedBy(load2, build));
  if (!first || rest.some((one) => !one || !equalSets(one.own, first.own))) return null;
  return rest.every((one) => one && equalSets(one.others, first.others)) ? first : null;
}
function askedBy({ requests, unseen: unseen2 }, { url, names }) {
  if (unseen2 !== null) return null;
  const [own, others] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const request of requests) {
    const space = request.indexOf(" ");
    const [method, address] = [request.slice(0, space), request.slice(space + 1)];
    if (address.startsWith(`${url}/`)) own.add(`${method} ${address.slice(url.length)}`);
    else if (names.split(address).hashes.length > 0) return null;
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
  const names = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
  for (const match of matchChunks(chunksOf(base), chunksOf(head))) {
    const [before, ...moreBefore] = match.base;
    const [after, ...moreAfter] = match.head;
    if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0) continue;
    names.base.set(before.asset.file, after.asset.file);
    names.head.set(after.asset.file, after.asset.file);
  }
  return names;
}

// src/stages/build-names.ts
function buildNames(bundles) {
  const { base, head } = bundles;
  if (!base || !head) return void 0;
  const names = commonNames(base, head);
  const fileOf = { base: requestedFile(base.assets), head: requestedFile(head.assets) };
  return (revision, request) => {
    const file = fileOf[revision](request);
    return file === null ? null : names[revision].get(file) ?? null;
  };
}

// src/abort-after.ts
function abortAfter(ms, signal) {
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(ms)))]);
}

// src/stages/resolve-steps.ts
function resolveSteps(steps, secrets) {
  return steps.map((step) => ({ ...secrets.resolveAll(step), name: step.name }));
}
var longestWaitMs = 3e3;
function withSteps(page, device, automatic) {
  if (!isAutomatic(page)) return page;
  const chosen = automatic.find((one) => one.page === page.name && one.device === device.name);
  const interactions = (chosen?.steps ?? []).map((step) => ({
    ...actionOf(step),
    name: step.name,
    timeoutMs: longestWaitMs
  }));
  return { ...page, automatic: page.automatic ?? "default", interactions };
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
  const { order, atOnce = 1, needsAll = false } = definition;
  const revisions = order.filter((revision) => isLoaded(revision, cell, context));
  for (let from = 0; from < revisions.length; from += atOnce) {
    const ends = await Promise.all(
      revisions.slice(from, from + atOnce).map((revision, slot) => loadOnce(definition, { ...cell, revision, slot }, context, taken))
    );
    if (ends.includes("over")) return false;
    if (needsAll && ends.includes("failed")) break;
  }
  return true;
}
function isLoaded(revision, { page }, { visitor, state }) {
  return visitor.has(revision) && (revision === "head" || isCompared(page, state));
}
async function loadOnce({ words, longestLoadMs: longestLoadMs6, run }, target, { visitor, state, options, deadline }, taken) {
  const { page, device, revision, slot } = target;
  const where = `${page.name} (${revision}, ${device.name})`;
  const left = deadline - performance.now();
  if (left <= 0) {
    note(state, options, "info", words.noTime(`${page.name} (${device.name})`));
    return "over";
  }
  options.onProgress({ type: "step", text: words.doing(where) });
  const longestMs3 = longestLoadMs6(page);
  const signal = abortAfter(Math.min(left, longestMs3), options.signal);
  try {
    const result = await visitor.load(target, signal, (load2) => run(load2, target, visitor, signal, taken));
    taken.push({ revision, result });
    return "taken";
  } catch (error) {
    if (options.signal.aborted) return "over";
    const ranOut = left < longestMs3 ? "the time for it was over" : "it took too long";
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

// src/collect/browser/prepare-tab.ts
async function prepareTab(tab, { browser, device, blockedUrls, enter }) {
  answerDialogs(tab, "accept");
  await emulateDevice(tab, device, browser.version);
  await setPixelRatio(tab, device);
  await blockUrls(tab, blockedUrls);
  await enter?.(tab);
}

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
async function functionNamer(urls, targets, readMap, pageUrl2) {
  const files = [...urls].filter((url) => /^https?:/.test(url)).slice(0, mostMaps);
  const named2 = await readSourceMapUrls(targets, new Set(files));
  const maps = /* @__PURE__ */ new Map();
  for (const url of files) {
    const at = named2.get(url);
    const text2 = at !== void 0 && URL.canParse(at, url) ? await loadText(targets.page, new URL(at, url).href) : await readMap?.(url) ?? null;
    const map = text2 === null ? null : parseSourceMap(text2);
    if (map) maps.set(url, map);
  }
  return (time) => toProfiled(time, maps.get(time.url), pageUrl2);
}
function toProfiled(time, map, pageUrl2) {
  const { function: name, url, line, column, selfMs, totalMs } = time;
  const place = {
    url: printAddress(url),
    line: line + 1,
    column: column + 1,
    selfMs: round(selfMs),
    totalMs: round(totalMs)
  };
  const found = map && originalPositionFor(map, { line: line + 1, column });
  if (!found || found.source === null) return { function: name, ...place, script: scriptName(url, pageUrl2) };
  const { source, line: sourceLine, column: sourceColumn } = found;
  return {
    // What has no name in the script has none in the source: a function that is passed on as it is written.
    function: name === "" ? "" : found.name ?? nameInSource(map, source, sourceLine, sourceColumn) ?? name,
    ...place,
    source: { module: moduleName(source), line: sourceLine }
  };
}
function nameInSource(map, source, line, column) {
  const text2 = sourceContentFor(map, source)?.split("\n")[line - 1];
  if (text2 === void 0) return null;
  const [before, after] = [text2.slice(0, column), text2.slice(column)];
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
  run: (load2, { page: { interactions = [] } }, { secrets }, signal) => profilePage({
    ...load2,
    steps: resolveSteps(interactions, secrets),
    modules: surroundingsFor(load2.urlOf, secrets),
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

// src/collect/conditions/fill-cache.ts
var mostUrls = 1e4;
var quietMs = 1e3;
async function fillCache(context, url, prepare, timeoutMs) {
  const page = await context.newPage();
  try {
    await prepare(page);
    const sizes = await recordSizes(page);
    const deadline = performance.now() + timeoutMs;
    const left = () => Math.max(1, deadline - performance.now());
    await page.goto(url, { waitUntil: "load", timeout: left() }).then(() => page.waitForNetworkIdle({ idleTime: quietMs, timeout: left() })).catch(() => void 0);
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
async function openAndSettle(page, url, quietMs8) {
  const deadline = performance.now() + longestLoadMs2;
  const left = () => Math.max(1, Math.round(deadline - performance.now()));
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: left() });
  await page.waitForNetworkIdle({ idleTime: quietMs8, timeout: left() }).catch(() => void 0);
  return response?.status() ?? null;
}

// src/collect/work/count-blocks.ts
function countBlocks(scripts, isOwn3) {
  let [blocks, calls2] = [0, 0];
  for (const { url, functions } of scripts) {
    if (!isScriptFile(url) || !isOwn3(url)) continue;
    for (const { ranges } of functions) {
      calls2 += ranges[0]?.count ?? 0;
      for (const { count: count2 } of ranges) blocks += count2;
    }
  }
  return { blocks, calls: calls2 };
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
  const text2 = named2 !== void 0 && URL.canParse(named2, url) ? await loadText(session, new URL(named2, url).href) : await readMap?.(url) ?? null;
  const map = text2 === null ? null : parseSourceMap(text2);
  return map && { map, lineStarts: lineStartsOf(answer.scriptSource) };
}
function lineStartsOf(text2) {
  return [
    0,
    ...Array.from(text2.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length)
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
    const text2 = part?.text ?? this.#lineOf(map, source, line);
    parts.set(line, { text: text2, line, blocks: (part?.blocks ?? 0) + count2 });
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
var quietMs2 = 1e3;
var longestQuietWaitMs = 5e3;
async function countSteps(options) {
  const { url, steps, modules, isOwn: isOwn3, signal } = options;
  return inPreparedTab(options, async (page) => {
    const counter = new StepCounter(page, await CoverageSessions.start(page));
    await openAndSettle(page, url, quietMs2);
    await options.onLoaded?.(page);
    let names = [];
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
        names = done2.map(({ name }) => name);
      }
    });
    if (failure) throw new Error(failure.message);
    const done = names.map((name, index) => ({ name, scripts: counter.executed[index] ?? null }));
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
      await this.#page.waitForNetworkIdle({ idleTime: quietMs2, timeout: longestQuietWaitMs }).catch(() => void 0);
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
function noteOnce(state, options, text2) {
  if (!state.notes.some((one) => one.text === text2)) note(state, options, "info", text2);
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
  const record5 = readings[revision]?.record;
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return async (url) => {
    const file = record5 === void 0 ? null : fileOf({ url, thirdParty: true });
    const kept = record5 !== void 0 && file !== null ? await readFile2(join2(record5, `${file}.map`), "utf8").catch(() => null) : null;
    return kept ?? await readMap?.(url) ?? null;
  };
}
function ownScripts(state, revision, pageUrl2) {
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return (url) => isSameOrigin(url, pageUrl2) || fileOf({ url, thirdParty: true }) !== null;
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
  for (const { text: text2, blocks } of base) before.set(text2, (before.get(text2) ?? 0) + blocks);
  const growth = ({ text: text2, blocks }) => blocks - (before.get(text2) ?? 0);
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
    run: (load2, { page: { interactions = [] }, revision }, { secrets }, signal) => countSteps({
      ...load2,
      steps: resolveSteps(interactions, secrets),
      modules: surroundingsFor(load2.urlOf, secrets),
      isOwn: ownScripts(state, revision, load2.url),
      readMap: mapsOf(revision, readings, state, load2),
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
    for (let round4 = 0; round4 < rounds; round4++) {
      await pass(session, roundMs);
      if (round4 === 0) await going;
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
var quietMs3 = 1e3;
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
    if (date === null) await openAndSettle(page, url, quietMs3);
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
    async run(load2, { page: { name }, device, revision }, _visitor, signal, taken) {
      const isReal = taken.some(({ result }) => result.page === null);
      const page = await countLoad({
        ...load2,
        date: isReal ? null : Math.floor(state.startedAt.getTime() / 1e3),
        isOwn: ownScripts(state, revision, load2.url),
        readMap: mapsOf(revision, readings, state, load2),
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
        ...bothSides.flatMap((side) => used[side].map(({ load: load2 }) => load2.uncounted ?? 0))
      );
      if (lost > 0)
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what ${lost} of its workers or frames executed is not counted, since they did not answer or had ended`
        );
      for (const revision of bothSides)
        for (const [index, { load: load2 }] of used[revision].entries())
          run.visits.push({ ...countedVisit(cell, revision, index + 1, run), counted: load2 });
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
  (path9) => path9.slice(path9.lastIndexOf("/") + 1)
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

// src/collect/film/film-page.ts
var quietMs4 = 500;
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
  await openAndSettle(page, url, quietMs4);
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
  run: (load2, _target, _visitor, signal) => filmPage({ ...load2, signal }),
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
  const calls2 = [];
  const waiting2 = [...roots.values()].map((call) => ({
    call,
    parent: null
  }));
  while (waiting2.length > 0 && calls2.length < mostCalls) {
    const longest2 = waiting2.reduce((a, b, at) => b.call.ms > (waiting2[a]?.call.ms ?? 0) ? at : a, 0);
    const [next] = waiting2.splice(longest2, 1);
    if (!next || next.call.ms < least) break;
    const parent = calls2.push(toCall(next.call, next.parent)) - 1;
    waiting2.push(...[...next.call.below.values()].map((call) => ({ call, parent })));
  }
  return calls2;
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
function ownFrame({ functionName, url, lineNumber, columnNumber }, found, pageUrl2) {
  const script = {
    kind: "script",
    owner: scriptName(found.url, pageUrl2),
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
function readLoad(profile, nameOf2, slowdown, pageUrl2) {
  const named2 = /* @__PURE__ */ new Map();
  const ownerOf = (frame) => {
    const known = named2.get(frame);
    if (known !== void 0) return known;
    const found = isScript(frame) ? ownFrame(frame, nameOf2(frame), pageUrl2) : null;
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
      (load2) => load2.owners.find((one) => one.kind === owner.kind && one.name === owner.name)
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
var quietMs5 = 1e3;
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
  await openAndSettle(page, url, quietMs5);
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
  run: (load2, _target, _visitor, signal) => profileLoad({ ...load2, signal }),
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
  const path9 = URL.canParse(url) ? new URL(url).pathname : url;
  return path9 === "/" ? path9 : path9.replace(/\/$/, "");
}
function routeOf2(url) {
  const [, route = ""] = /^(#!?\/[^?]*)/.exec(URL.parse(url)?.hash ?? "") ?? [];
  return pathOf(url) + route.replace(/\/$/, "").replace(/^#!?$/, "");
}

// src/collect/login/as-user.ts
async function asUser({ browser, sessions, owner, signal }, load2) {
  const { setup } = owner;
  const session = sessions.of(owner);
  for (; ; ) {
    const state = await session.state(browser, signal);
    const entered = /* @__PURE__ */ new WeakSet();
    try {
      return await load2({
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
    const [asked, reached] = [routeOf2(requestedUrl), routeOf2(finalUrl)];
    super(
      asked === reached ? `it was done, but ${asked} still asks for a password` : `it was done, but ${asked} is still redirected to ${reached}`
    );
  }
};
function isLoggedOut({ requestedUrl, finalUrl, asksForPassword: asks }, { login }) {
  const page = login?.kind === "steps" ? routeOf2(new URL(login.page, "http://site.invalid").href) : void 0;
  const isLogin = (url) => page !== void 0 && routeOf2(url).endsWith(page);
  if (isLogin(requestedUrl)) return false;
  return asks === true || routeOf2(requestedUrl) !== routeOf2(finalUrl) && isLogin(finalUrl);
}

// src/stages/given-secrets.ts
function isGivenSecrets({ variables = [], setup, interactions = [] }) {
  return variables.length > 0 || setup?.login !== void 0 || interactions.some((step) => "module" in step);
}

// src/stages/served-maps.ts
import { readFile as readFile3, realpath, stat as stat2 } from "node:fs/promises";
var mostMapBytes = 64 * 1024 * 1024;
function servedMaps(site, outputDirectory) {
  return async (scriptUrl) => {
    const folder = `${site.url}${site.basePath}`;
    if (!URL.canParse(scriptUrl) || !scriptUrl.startsWith(folder)) return null;
    const path9 = `/${new URL(scriptUrl).pathname.slice(site.basePath.length)}.map`;
    const names = decodePath(path9);
    if (!names) return null;
    const found = await locateFile(await realpath(outputDirectory), path9, names);
    if (found.kind !== "file" || (await stat2(found.file)).size > mostMapBytes) return null;
    return readFile3(found.file, "utf8");
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
    return (path9) => pageUrl(site, pathOnSite(head, path9));
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
    const load2 = {
      browser,
      url,
      urlOf,
      device,
      blockedUrls: this.#budget.conditions?.blockedUrls ?? [],
      warm,
      ...outputDirectory !== null && { readMap: servedMaps(site, outputDirectory) }
    };
    if (!setup) return work({ ...load2, checkArrival: () => void 0 });
    const owner = { setup, device, urlOf };
    return asUser(
      { browser, sessions: this.#sessions, owner, signal },
      ({ enter, checkArrival }) => work({
        ...load2,
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
import { join as join5 } from "node:path";

// src/collect/visits-in-memory.ts
import { getHeapStatistics } from "node:v8";
var perVisit = { machine: 6e8, heap: 25e7 };
function visitsInMemory(memory = freeMemory()) {
  return Math.floor(Math.min(memory.machine / perVisit.machine, memory.heap / perVisit.heap));
}
function freeMemory() {
  const { heap_size_limit: most3, used_heap_size: used } = getHeapStatistics();
  return { machine: process.availableMemory(), heap: most3 - used };
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
    const attempt2 = this.#underWay.get(index) ?? 0;
    this.#underWay.delete(index);
    if (!made) {
      if (attempt2 < this.#attemptsAtFailure) return;
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
  for (let round4 = 0; round4 < 8; round4++) {
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
    if (next && start2(next)) continue;
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
  function start2({ state, isWarmUp, needsQuiet }) {
    const room = Math.min(plan.atOnce, Math.max(1, hooks.room?.() ?? plan.atOnce));
    const wanted = state.compare ? 2 : 1;
    const isAlone = needsQuiet || room < wanted;
    if (isQuiet || isAlone && visitsUnderWay > 0) return false;
    const count2 = isAlone ? 1 : wanted;
    if (visitsUnderWay + count2 > room) return false;
    const slots = [...freeSlots].toSorted((a, b) => a - b).slice(0, count2);
    for (const slot of slots) freeSlots.delete(slot);
    visitsUnderWay += count2;
    isQuiet = isAlone;
    const work = (isWarmUp ? warmUp(state, slots) : makePair(state, slots)).catch((error) => {
      failure ??= { error };
    }).finally(() => {
      for (const slot of slots) freeSlots.add(slot);
      visitsUnderWay -= count2;
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
    const inTurn2 = state.inTurn(order, slots);
    const made = await makeVisits(state, order, index, inTurn2);
    const isWhole = made.length === order.length && made.every(({ data }) => data);
    const isUnchanged = state.compare && (await hooks.isUnchanged?.(state.cell) ?? false);
    state.end(index, isWhole ? made : null, inTurn2);
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
  for (const [round4, look] of plan.looks.entries()) {
    const order = round4 % 2 === 0 ? ["head", "base"] : ["base", "head"];
    for (const revision of order) {
      const wasThere = round4 > 0 && revision === order[0];
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
var pauseMs = 1e3;
var longestAnswerMs = 2e3;
var longestSearchMs = 8e3;
var mostScripts2 = 5e3;
async function findLoop(load2, signal) {
  return inOwnContext(load2.browser, signal, async (context) => {
    const tab = await context.newPage();
    await prepareTab(tab, load2);
    const session = await tab.createCDPSession();
    const paused = Promise.withResolvers();
    let isAsked2 = false;
    const urls = /* @__PURE__ */ new Map();
    session.on("Debugger.scriptParsed", ({ scriptId, url }) => {
      if (urls.size < mostScripts2) urls.set(scriptId, url);
    });
    session.on("Debugger.paused", ({ callFrames }) => {
      if (!isAsked2) return void session.send("Debugger.resume").catch(() => void 0);
      const places = callFrames.map(({ location }) => ({
        url: urls.get(location.scriptId) ?? "",
        line: location.lineNumber + 1
      }));
      paused.resolve(places.find(({ url }) => /^https?:/.test(url)) ?? null);
    });
    await session.send("Debugger.enable");
    tab.goto(load2.url, { waitUntil: "load", timeout: longestSearchMs }).catch(() => void 0);
    const deadline = performance.now() + longestSearchMs;
    while (performance.now() < deadline) {
      await sleep(pauseMs, void 0, { signal });
      if (await within(longestAnswerMs, session.send("Runtime.evaluate", { expression: "0" }))) continue;
      isAsked2 = true;
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
var longestLoadMs4 = 1e4;
var quietMs6 = 500;
var longestReturnMs = 2e3;
var mostReasons = 20;
var elsewhere = "chrome://terms";
var notSaid = { noBackForward: "the browser did not say whether it restored the page" };
async function checkBackForward(context, url, prepare) {
  const tab = await context.newPage();
  try {
    await prepare(tab);
    const session = await tab.createCDPSession();
    await session.send("Page.enable");
    await tab.goto(url, { waitUntil: "load", timeout: longestLoadMs4 }).catch(() => void 0);
    await tab.waitForNetworkIdle({ idleTime: quietMs6, timeout: longestLoadMs4 }).catch(() => void 0);
    const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
    const entry = entries[currentIndex];
    if (!entry) return notSaid;
    await tab.goto(elsewhere, { timeout: longestLoadMs4 });
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
    await within(longestReturnMs, tab.close());
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
  const walk2 = ({ url, explanations, children }) => {
    add(explanations, url === pageUrl2 ? void 0 : printAddress(url));
    children.forEach(walk2);
  };
  if (event.notRestoredExplanationsTree) walk2(event.notRestoredExplanationsTree);
  add(event.notRestoredExplanations, void 0);
  if (reasons.size > 0) return { backForward: [...reasons.values()].slice(0, mostReasons) };
  const named2 = [...others].slice(0, mostReasons).join(", ");
  return named2 === "" ? notSaid : { noBackForward: `the browser did not restore the page for reasons of its own: ${named2}` };
}
function sentenceOf(reason) {
  const name = NotRestoredReasonDescription[reason]?.name;
  return (typeof name === "string" ? name : name?.formattedDefault) ?? "Chrome gives no more than this word.";
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
var longestWaitMs2 = 2e3;
async function readImageFaults(page) {
  const found = await within(longestWaitMs2, evaluateApart(page, inPage.listImageFaults));
  return found?.map((fault) => ({ ...fault, url: printAddress(fault.url) }));
}

// src/collect/visit/read-layout-shifts.ts
var longestWaitMs3 = 2e3;
var longestFont = 120;
async function readLayoutShifts(page) {
  const found = await within(longestWaitMs3, evaluateApart(page, inPage.listLayoutShifts)) ?? [];
  return found.map(({ font, ...shift }) => ({
    ...shift,
    font: font === null ? null : fileName(font, page.url()).slice(-longestFont)
  }));
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
function readCodeFailures(log, { isOwn: isOwn3, refusals, redact }) {
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
    const own = isOwn3(parsed);
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
function readThrown({ text: text2, url, stackTrace, exception: exception2 }) {
  if (!exception2 && !stackTrace || /^(?:Uncaught )?ResizeObserver loop/.test(text2)) return null;
  const from = url ?? stackTrace?.callFrames[0]?.url;
  if (!from || text2.includes("in promise")) return null;
  const said = exception2?.description ?? String(exception2?.value ?? text2);
  const detail = (said.split("\n    at ")[0] ?? said).replace(/\s+/g, " ").trim();
  const isOfParser = exception2?.className === "SyntaxError" && !stackTrace;
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
    const [most3] = sums.toSorted((a, b) => b.sum - a.sum);
    if (most3) causes.push(`its main thread had long tasks, most of them in ${name(most3.url)}`);
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
async function simulate2(trace, recorded, input, context) {
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
    const { clock, paints, observedSpeedIndex: observedSpeedIndex2, device, origins, nodes } = record4(data);
    const { fcp, lcp } = record4(paints);
    const { rttMs, throughputKbps, cpuSlowdown } = record4(device);
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
  const { scheme, host, rttMs, responseMs } = record4(data);
  return {
    scheme: text(scheme),
    host: position(host, at + 1),
    rttMs: rttMs === null ? null : amount(rttMs),
    responseMs: responseMs === null ? null : amount(responseMs)
  };
}
function readNode(data) {
  const node = record4(data);
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
  if (!back.every((link2) => linked.has(link2))) throw new NoGraph();
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
function record4(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new NoGraph();
  return data;
}
function list(data, most3) {
  if (!Array.isArray(data) || data.length > most3) throw new NoGraph();
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
      fcp: round3(firstContentfulPaint - timeOrigin),
      lcp: largestContentfulPaint === void 0 ? null : round3(largestContentfulPaint - timeOrigin)
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
    return round3((await SpeedlineComputed.request(recorded, context)).speedIndex);
  } catch {
    return null;
  }
}
function taskOf(node, timeOrigin, scripts) {
  const holds = (name) => node.childEvents.some((event) => event.name === name);
  const evaluates = [...node.getEvaluateScriptURLs()].flatMap((url) => scripts.get(url) ?? []);
  return {
    kind: "task",
    start: round3(node.startTime - timeOrigin),
    duration: round3(node.duration),
    ...node.didPerformLayout() && { layout: true },
    ...holds("Paint") && { paint: true },
    ...holds("ParseHTML") && { parse: true },
    ...evaluates.length > 0 && { scripts: evaluates }
  };
}
function requestOf(node, timeOrigin, origins, blocking, redact) {
  const { request } = node;
  const since = (ms) => round3(ms - timeOrigin / 1e3);
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
function round3(value) {
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
  const isOwn3 = ownUrls(entities, pageUrl2);
  const requests = [];
  const startedAt = Math.min(...records.map(({ rendererStartTime = Infinity }) => rendererStartTime));
  const sizes = new Map(filled);
  for (const record5 of records) {
    const type = typeByChromeType[record5.resourceType ?? ""] ?? "other";
    const url = URL.canParse(record5.url) ? new URL(record5.url) : void 0;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (type === "other" && url.pathname.endsWith("/favicon.ico")) continue;
    const fromCache = Boolean(record5.fromDiskCache || record5.fromMemoryCache || record5.fromPrefetchCache);
    if (!fromCache && record5.transferSize > 0) sizes.set(record5.url, record5.transferSize);
    requests.push({
      url: printAddress(redact(record5.url)),
      type,
      transferSize: record5.transferSize || 0,
      resourceSize: record5.resourceSize || 0,
      thirdParty: !isOwn3(url),
      status: record5.statusCode,
      fromCache,
      ...fromCache && { cacheHitSize: sizes.get(record5.url) ?? (record5.resourceSize || 0) },
      ...readInitiator(record5, redact),
      ...readDelivery(record5, startedAt),
      ...readLocation(record5, redact),
      ...(type === "script" || type === "stylesheet") && readAtOnce(asked?.of({ url: record5.url, type, endMs: record5.networkEndTime }))
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
async function readVisitData(record5) {
  const { lhr, artifacts, context, redact } = record5;
  const { DevtoolsLog: devtoolsLog, Trace: trace, URL: urls } = artifacts;
  const rewritten = record5.clock === "cpu" ? traceOnCpuClock(trace) : void 0;
  const noCpuClock = typeof rewritten === "string" ? rewritten : void 0;
  const onCpuClock2 = typeof rewritten === "string" ? void 0 : rewritten;
  const cpu = onCpuClock2 && await simulate2(onCpuClock2, trace, simulationInput(record5), context);
  const isThrottled = record5.settings.throttlingMethod !== "simulate";
  const source = {
    trace: onCpuClock2 ?? trace,
    recorded: trace,
    clock: record5.slowed ? "slowed" : onCpuClock2 ? "cpu" : "wall",
    input: simulationInput(record5),
    settings: record5.settings,
    context,
    redact
  };
  const graph = isThrottled && !record5.slowed ? void 0 : await keepGraph(source);
  const records = await NetworkRecordsComputed.request(devtoolsLog, context);
  const blocked = blockedRequests(devtoolsLog);
  const sent = records.filter(({ requestId }) => !blocked.has(requestId));
  const document = await MainResourceComputed.request({ URL: urls, devtoolsLog }, context);
  const pageUrl2 = lhr.mainDocumentUrl ?? lhr.finalDisplayedUrl;
  const { timestamps } = await ProcessedNavigationComputed.request(trace, context);
  const isOwn3 = ownUrls(lhr.entities, pageUrl2);
  const { refusals = [] } = record5;
  const codeFailures = readCodeFailures(devtoolsLog, { isOwn: isOwn3, refusals, redact });
  const asked = readAskedAtOnce(trace.traceEvents, timestamps.load);
  return {
    requestedUrl: printAddress(redact(lhr.requestedUrl ?? pageUrl2)),
    finalUrl: printAddress(redact(lhr.finalDisplayedUrl)),
    ...record5.settings.throttlingMethod === "devtools" && { throttling: "devtools" },
    ...record5.filled && { warm: true },
    wall: readWallTimings(lhr.audits),
    ...cpu && { cpu },
    ...noCpuClock !== void 0 && { noCpuClock },
    ...graph && { graph },
    observed: { ...readObserved(lhr.audits), TTFB: await observeTtfb(record5, records) },
    CLS: numericValue(lhr.audits, "cumulative-layout-shift"),
    requests: readRequests2(sent, lhr.entities, pageUrl2, { filled: record5.filled, redact, asked }),
    ...await readInsights(record5),
    ...codeFailures.length > 0 && { codeFailures },
    userTimings: readUserTimings(lhr.audits),
    serverTimings: document.responseHeaders.filter(({ name }) => name.toLowerCase() === "server-timing").flatMap(({ value }) => parseServerTiming(value)),
    mainThread: sumMainThread(trace.traceEvents),
    heapBytes: record5.heapBytes,
    audits: excerptAudits(lhr.audits, redact),
    versions: { lighthouse: lhr.lighthouseVersion, browser: record5.browserVersion },
    warnings: [
      ...lhr.runWarnings.filter((text2) => !isOfRedirect(text2) && !isOfNoRest(text2)),
      ...lhr.runWarnings.some(isOfNoRest) ? [neverIdle(devtoolsLog, readLongTasks(lhr.audits), { pageUrl: pageUrl2, redact, isCut: record5.isCut })] : [],
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
async function observeTtfb(record5, networkRecords) {
  const { artifacts, context } = record5;
  try {
    const data = { ...simulationInput(record5), trace: artifacts.Trace, simulator: null, networkRecords };
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
  let timer = setTimeout(ask2, pauseMs2);
  return {
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
    }
  };
  function ask2() {
    timer = setTimeout(() => onHang(longestAnswerMs4), longestAnswerMs4);
    const answered = session.send("Runtime.evaluate", { expression: "0" }).then(goOn, goOn);
    answered.catch(() => void 0);
  }
  function goOn() {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(ask2, pauseMs2);
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

// src/collect/visit/visit-once.ts
var defaultTimeoutMs = 12e4;
var longestLoadMs5 = 45e3;
var longestWaitForFcpMs = 3e4;
var mostLeft = 4;
var longestBackForwardMs = 3e4;
var tidyMs2 = 5e3;
async function visitOnce(options) {
  const { browser, url, signal, timeoutMs = defaultTimeoutMs, isCut = false } = options;
  signal?.throwIfAborted();
  adaptLighthouse();
  const bounds = {
    maxWaitForLoadMs: Math.min(longestLoadMs5, timeoutMs / 2),
    maxWaitForFcpMs: Math.min(longestWaitForFcpMs, timeoutMs / 3),
    isCut: isCut && timeoutMs < 2 * longestLoadMs5
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
  const work = ownStrayFailures(endWith, () => measure(options, bounds, stop.signal, events));
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
async function measure({
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

// src/stages/trace-keeper.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";
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
    this.#directory = visitsDirectory === void 0 ? null : join4(dirname(visitsDirectory), "traces");
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
    const candidate = { lcp, name, file: join4(this.#directory, `${name}.partial`) };
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
            createReadStream2(middle.file),
            createGzip(),
            (chunks) => writeWholeFile(join4(dirname(middle.file), `${middle.name}.json.gz`), chunks)
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
async function visitPages({ visitor, judge, closures, inTurn: inTurn2 }, state, options) {
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
      const made = await (inTurn2 === "pairs" ? visitInTurn(target, make) : make(target, "running"));
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
    const { ended, givenUp } = await (inTurn2 === "blocks" ? sampleInBlocks : sample)(
      {
        cells,
        compare: state.compare,
        looks: state.looks,
        seed: options.seed,
        deadline: startedAt + options.maxTimeMs,
        // If servers run in turn, only one can be visited at a time.
        atOnce: inTurn2 ? 1 : options.atOnce,
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
        needsWarmUp: () => !visitor.isServedByUs() && !inTurn2,
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
    const result = await visitor.load({ page, device, revision, slot, server }, bound, async (load2) => {
      const longestMs3 = visitTimeoutMs + longestStepsMs(page.interactions ?? []);
      const leftMs = left();
      const loaded = await visitPage({
        browser: load2.browser,
        url: load2.url,
        device,
        clock: slowed ? "wall" : clock,
        ...conditions && { conditions },
        ...slowed && { slowed },
        warm: load2.warm,
        ...load2.enter && { enter: load2.enter },
        ...page.interactions && !slowed && {
          interactions: resolveSteps(page.interactions, secrets),
          modules: surroundingsFor(load2.urlOf, secrets)
        },
        ...!slowed && { backForward: page.limits.some(({ metric }) => metric === "bfcache") },
        redact: (text2) => secrets.redact(text2),
        signal,
        timeoutMs: Math.min(longestMs3, leftMs),
        isCut: leftMs < longestMs3
      });
      load2.checkArrival(loaded.data);
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
  const attempt2 = visit.error ? `-failed-${Date.now()}` : "";
  await writeWholeFile(join5(directory, `${visitName(visit)}${attempt2}.json`), JSON.stringify(visit));
}

// src/stages/weigh-by-visits.ts
import { relative as relative2 } from "node:path";

// src/bundle/served-folder.ts
import { readdir, stat as stat3 } from "node:fs/promises";
import { join as join6, relative } from "node:path";
var skipped = /* @__PURE__ */ new Set(["node_modules", ".git", ".budget-check", ".yarn", ".cache", ".turbo", "coverage"]);
var deepest = 8;
var most = 1e5;
async function findServedFolders(directory, served) {
  const wanted = Map.groupBy(served, ({ path: path9 }) => path9.split("/").at(-1) ?? "");
  const folders2 = /* @__PURE__ */ new Map();
  for await (const file of walk(directory, new Set(wanted.keys()))) {
    const segments = relative(directory, file).split(/[\\/]/);
    for (const { path: path9, bytes } of wanted.get(segments.at(-1) ?? "") ?? []) {
      const names2 = path9.split("/").filter(Boolean);
      if ((await stat3(file).catch(() => null))?.size !== bytes) continue;
      for (let same = 1; same <= names2.length && segments.at(-same) === names2.at(-same); same++) {
        const folder = join6(directory, ...segments.slice(0, -same));
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
  const names = Math.max(0, ...best.map((one) => one.names));
  return best.filter((one) => one.names === names).map(({ folder }) => folder).sort();
}
async function* walk(directory, names) {
  let folders2 = [directory];
  let seen = 0;
  for (let depth = 0; depth < deepest && folders2.length > 0; depth++) {
    const next = [];
    for (const folder of folders2) {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        if (++seen > most) return;
        if (entry.isDirectory() && !skipped.has(entry.name)) next.push(join6(folder, entry.name));
        else if (entry.isFile() && names.has(entry.name)) yield join6(folder, entry.name);
      }
    }
    folders2 = next;
  }
}

// src/stages/new-elsewhere.ts
function newElsewhere({ base, head }) {
  const before = new Map(base.map(({ path: path9, elsewhere: elsewhere2 }) => [path9, elsewhere2]));
  const names = head.flatMap(({ path: path9, elsewhere: elsewhere2 }) => {
    const was = before.get(path9);
    return was && elsewhere2.length > was.length ? elsewhere2.filter((name) => !was.includes(name)) : [];
  });
  return [...new Set(names)];
}

// src/stages/visited-pages.ts
function visitedPages(run) {
  const { pages, visits, bundles, compare, newPages } = run;
  const { base, head } = bundles;
  const all = { base: [], head: [] };
  if (!head) return all;
  const names = base && commonNames(base, head);
  const files = { base: new Set(names?.base.values()), head: new Set(names?.head.values()) };
  for (const page of pages) {
    const ofPage = (revision) => visits.filter((one) => one.page === page.name && one.revision === revision);
    const isBoth = compare && base !== null && !newPages.has(page.name);
    const seen = { head: seenBy(ofPage("head"), head), base: isBoth ? seenBy(ofPage("base"), base) : null };
    if (!seen.head || isBoth && !seen.base) return { base: [], head: [] };
    all.head.push(pageOf2(page, seen.head, counts("head", seen.base ?? storedSeen(page, seen.head.landed))));
    if (isBoth && seen.base) all.base.push(pageOf2(page, seen.base, counts("base", seen.head)));
  }
  return all;
  function counts(revision, other) {
    const there = revision === "head" ? "base" : "head";
    const named2 = {
      ran: new Set([...other?.ran ?? []].map((file) => names?.[there].get(file))),
      asked: new Set([...other?.asked ?? []].map((file) => names?.[there].get(file)))
    };
    return (how, file) => {
      const name = names?.[revision].get(file);
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
function pageOf2({ path: path9 }, seen, counts) {
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
    const { atOnce, type, thirdParty, url } = request;
    if (atOnce === void 0 && !hasFailed(request)) continue;
    const own = fileOf(request);
    const file = own ?? fileOfUrl(url, files);
    if (file === null || types.get(file) !== (type === "script" ? "js" : "css")) {
      if (atOnce !== void 0 && type === "script" && !thirdParty)
        asked.elsewhere.add(fileName(url, finalUrl));
      continue;
    }
    asked.asked.add(file);
    if (atOnce === "ran" && own !== null) asked.ran.add(file);
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
    const text2 = `Pages of head run ${fewNames(unweighed)}, which ${is} not in base's pages and not in the folder that was weighed, so no bundle limit counts ${it}. Limit "transfer:script" to cover such scripts`;
    note(state, options, "warn", text2, { prominent: true });
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
    const names = found.map((path9) => relative2(root, path9) || ".").join(", ");
    return leave(
      `several folders hold what its pages load: ${names}; name the one for browsers in the budget: "bundle": { "directory": "…" }`
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
var quietMs7 = 1e3;
async function askServer(options) {
  const { url, onLoaded } = options;
  const from = await inPreparedTab(options, async (page) => {
    const startedAt = Date.now();
    const status = await openAndSettle(page, url, quietMs7);
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
    const values = loads[revision].map((load2) => {
      const found = load2.find((one) => keyOf3(one) === key);
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
  const names = directories.flatMap((directory) => {
    if (directory === null || !isAbsolute(path9)) return [];
    const name2 = relative3(directory, path9);
    return name2 === "" || name2.startsWith("..") || isAbsolute(name2) ? [] : [name2];
  });
  const name = names[0] ?? (isAbsolute(path9) ? path9.split(/[\\/]/).at(-1) ?? path9 : path9);
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
var longestMs2 = 6e5;
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
        const cell = asked.find((one) => one.page === page && one.device === device);
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
    longestMs: longestMs2,
    async run(load2, { revision }, _visitor, signal, taken) {
      const receiver = received[revision];
      if (typeof receiver === "string") throw new Error(receiver);
      const isFresh = sides.turns !== null || !taken.some((one) => one.revision === revision);
      if (isFresh) await askServer({ ...load2, signal });
      const window = await askServer({ ...load2, signal });
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
    for (const [at, load2] of loadsOf(taken, revision, received).entries())
      addLoad(state, cell, revision, at + 1, load2);
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
var longestText2 = 200;
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
  for (const text2 of diff.split("\n")) {
    const changed = text2.slice(1).trim().slice(0, longestText2);
    if (removed > 0 && text2.startsWith("-")) {
      removed--;
      if (removedFrom && left.removed-- > 0)
        lines.push({ file: removedFrom, line: removedLine, text: changed, removed: true });
      removedLine++;
    } else if (added > 0 && text2.startsWith("+")) {
      added--;
      if (addedTo && left.added-- > 0) lines.push({ file: addedTo, line: addedLine, text: changed });
      addedLine++;
    } else {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text2);
      if (hunk) {
        [removedLine, addedLine] = [Number(hunk[1]), Number(hunk[3])];
        [removed, added] = [Number(hunk[2] ?? 1), Number(hunk[4] ?? 1)];
      } else if (text2.startsWith("--- ")) removedFrom = nameOf(text2.slice(4), "a/");
      else if (text2.startsWith("+++ ")) addedTo = nameOf(text2.slice(4), "b/");
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
import { readdir as readdir4, realpath as realpath3, rm as rm2 } from "node:fs/promises";
import path4 from "node:path";

// src/project/modules/copy-modules.ts
import { constants } from "node:fs";
import { copyFile, link, mkdir as mkdir2, readdir as readdir2, readlink, realpath as realpath2, symlink } from "node:fs/promises";
import path from "node:path";
var mostEntries = 1e6;
var together = 32;
var packageFolders = /* @__PURE__ */ new Set([".bin", ".pnpm", ".store", ".bun"]);
async function planCopy(modules, root, signal) {
  const source = await realpath2(modules);
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
  await mkdir2(destination);
  for (const folder of plan.folders.slice(1)) {
    signal?.throwIfAborted();
    await mkdir2(path.join(destination, folder));
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
    target = await realpath2(file);
  } catch {
    return void 0;
  }
  if (within2(target, source) || !within2(target, root)) return void 0;
  return slashed(path.relative(root, target)) || ".";
}
function within2(file, folder) {
  const relative4 = path.relative(folder, file);
  return relative4 !== ".." && !relative4.startsWith(`..${path.sep}`) && !path.isAbsolute(relative4);
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
  const names = new Set(manifests);
  for (const folder of folders) {
    for (const side of [head, base]) for (const file of await filesUnder(side, folder)) names.add(file);
  }
  const list2 = [...names];
  for (let from = 0; from < list2.length; from += readTogether) {
    const some = list2.slice(from, from + readTogether);
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
  const text2 = (await readIfThere(path3.join(folder, "package.json")))?.toString("utf8");
  if (text2 === void 0) return "there is no package.json next to node_modules";
  let manifest;
  try {
    manifest = record(JSON.parse(text2));
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
  const headRoot = await realpath3(options.headRoot);
  const baseRoot = await realpath3(options.baseRoot);
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
    for (const { destination } of plans) await rm2(destination, { recursive: true, force: true });
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
import { readFile as readFile4, realpath as realpath5, rm as rm4 } from "node:fs/promises";
import path7 from "node:path";

// src/git/lfs-pointers.ts
import path5 from "node:path";
var pointerStart = "version https://git-lfs.github.com/spec/";
var looked = 20;
async function lfsState(place) {
  const list2 = await askGit(place, ["ls-files", "-z", "--", ":(top,attr:filter=lfs)"], {
    maxBytes: 64 * 1024,
    beyond: "cut"
  });
  const files = (list2 ?? "").split("\0").filter((file) => file !== "");
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
import { lstat, mkdir as mkdir3, realpath as realpath4, rm as rm3, symlink as symlink2 } from "node:fs/promises";
import path6 from "node:path";
var prefix = "budget-check-outside-";
var mostLevels = 8;
var mostLinks2 = 100;
async function linkOutside(place, sha, root) {
  const outside = [];
  for (const from of await outsidePaths(place, sha)) {
    const to = path6.join(root, from);
    if (!path6.relative(root, to).startsWith("..")) continue;
    if (await exists(to)) outside.push({ from, to });
  }
  if (outside.length === 0) return null;
  const folder = await realpath4(await makeTemporary(prefix));
  const guard = guardFolder(folder);
  const remove = async () => {
    await rm3(folder, { recursive: true, force: true });
    guard.release();
  };
  try {
    const levels = Math.max(...outside.map(({ from }) => levelsUp(from)));
    const parent = path6.join(folder, ...Array.from({ length: levels - 1 }, () => "up"));
    await mkdir3(parent, { recursive: true });
    for (const { from, to } of outside.toSorted((a, b) => a.from.length - b.from.length)) {
      const link2 = path6.join(parent, "base", from);
      if (await exists(link2)) continue;
      await mkdir3(path6.dirname(link2), { recursive: true });
      await symlink2(to, link2, "junction");
    }
    return { parent, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
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
    const [, manifest, text2] = /^[0-9a-f]+:(.*?package\.json):(.*)$/.exec(line) ?? [];
    if (manifest === void 0 || text2 === void 0) return [];
    return [...text2.matchAll(/:\s*"(?:(?:file|link|portal):(?:\/\/)?)?((?:\.\/)*\.\.\/[^"\\]*)"/g)].map(
      ([, to = ""]) => path6.posix.join(path6.posix.dirname(manifest), to).replace(/\/$/, "")
    );
  });
  const leaving = paths.filter((one) => /^(?:\.\.\/)+[^./]/.test(one) && levelsUp(one) <= mostLevels);
  return [...new Set(leaving)].slice(0, mostLinks2);
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
  const root = await realpath5(options.root);
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
    return await realpath5(await makeTemporary(`${worktreePrefix}${process.pid}-`, outside?.parent));
  } catch (error) {
    await outside?.[Symbol.asyncDispose]();
    throw error;
  }
}
async function removeWorktree(place, directory) {
  const held = living.get(directory);
  const administration = held?.administration ?? null;
  try {
    await rm4(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } finally {
    await forget(place, directory);
    if (administration !== null) await rm4(administration, { recursive: true, force: true });
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
  const link2 = await readFile4(path7.join(directory, ".git"), "utf8");
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
  const relative4 = path7.relative(root, existing(path7.resolve(root, folder)));
  if (relative4 === ".." || relative4.startsWith(`..${path7.sep}`) || path7.isAbsolute(relative4)) {
    throw new RangeError(`${folder} is not in the repository ${root}`);
  }
  return relative4;
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
import { lstat as lstat2, readFile as readFile5, readdir as readdir5, realpath as realpath6 } from "node:fs/promises";
import { tmpdir } from "node:os";
import path8 from "node:path";
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
  const list2 = await runGit(place, ["worktree", "list", "--porcelain"]);
  return list2.split("\n").filter((line) => line.startsWith("worktree ")).map((line) => line.slice("worktree ".length));
}
async function abandonedFolders() {
  const parent = await realpath6(tmpdir()).catch(() => tmpdir());
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
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// src/judge/loosened.ts
var most2 = 200;
function loosened(base, head) {
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
    ...pairs.flatMap(({ before, after }) => lessOfPage(before, after)),
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
    checks.map(({ kind, metric, value, tolerance, level, text: text2, limit }) => {
      const increase = kind === "maxIncrease" ? tolerance : null;
      const size = increase ? { absolute: increase.floor, relative: increase.relative } : { absolute: value, relative: 0 };
      const { position: position2 } = limit ?? {};
      return { what: kind, metric, ...size, level, text: text2, compression: "gzip", ...position2 && { position: position2 } };
    })
  );
}
function boundsOfBundle(limits) {
  return byKey(
    limits.flatMap((limit) => {
      const { metric, level, compression = "gzip", position: position2 } = limit;
      const shared = { metric, compression, ...position2 && { position: position2 } };
      const ofHead = (what, own) => {
        const amount2 = limit[what];
        return amount2 ? [{ ...shared, what, level: own, absolute: amount2.value, relative: 0, text: amount2.text }] : [];
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
  relative: relative4 = 0,
  text: text2
}) {
  return { absolute, relative: relative4, text: text2 };
}
function widened(base, head, pages) {
  return [...base].flatMap(([key, before]) => {
    const { what, metric: name } = before;
    const alike = boundsChange(what) ? ["maxIncrease", "warnIncrease"] : ["max", "warn"];
    const bounds = alike.flatMap((kind) => head.get(`${name}|${kind}`) ?? []);
    if (bounds.some((bound) => !isWider(before, bound))) return [];
    const after = head.get(key);
    if (!after) return [{ what, name, pages, before: spelled(before), after: null }];
    const { position: position2 } = after;
    return [
      {
        what,
        name,
        pages,
        before: spelled(before, after),
        after: spelled(after, before),
        ...position2 && { position: position2 }
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
function together2(changes, pages) {
  const alike = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.name, change.before, change.after]);
    const known = alike.get(key);
    alike.set(key, known ? { ...known, pages: [...known.pages, ...change.pages] } : change);
  }
  return [...alike.values()].map(
    (change) => change.pages.length === pages && pages > 1 ? { ...change, pages: [] } : change
  );
}
function exception(allowance, known) {
  const { limit, page, expires, reason, position: position2 } = allowance;
  const earlier = known.filter((one) => one.limit === limit && (one.page === void 0 || one.page === page)).map((one) => one.expires).toSorted().at(-1);
  if (earlier !== void 0 && earlier >= expires) return [];
  return [
    {
      what: "exception",
      name: limit,
      pages: page === void 0 ? [] : [page],
      before: earlier === void 0 ? null : `until ${earlier}`,
      after: `until ${expires}: ${reason}`,
      ...position2 && { position: position2 }
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
    if (own.file && place !== null) state.loosened = loosened(own, state.budget.narrowedFrom ?? state.budget);
    return own;
  } catch (error) {
    options.signal.throwIfAborted();
    const why = `base's budget cannot be read (${messageOf(error)}): whether this change loosens limits is not known`;
    note(state, options, "warn", why);
    return null;
  }
}
async function budgetAt(inBase, { directory, file }) {
  const place = file === void 0 ? void 0 : placeIn(inBase, file);
  return load(inBase(directory), place ?? void 0);
}
function placeIn(inBase, file) {
  try {
    return inBase(file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
async function load(cwd, file) {
  const settings = { cwd, now: beforeAnyExpiry };
  try {
    return await loadBudget({ ...settings, ...file !== void 0 && { file } });
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "BUDGET_NOT_FOUND") throw error;
    return loadBudget(settings);
  }
}

export {
  replayGraph,
  Closures,
  buildNames,
  inPreparedTab,
  openAndSettle,
  abortAfter,
  followUp,
  isCompared,
  profileInteractions,
  countInteractions,
  inOneDocument,
  countPages,
  filmPages,
  profileLoads,
  arrivalOf,
  changedLines,
  reuseModules,
  checkoutBase,
  pruneStale,
  readBaseBudget,
  budgetAt,
  sameFiles,
  filesDigest,
  orderOfPair,
  planTurns,
  Turns,
  Visitor,
  visitPages,
  weighByVisits,
  countQueries
};
