import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  levelOf
} from "./chunk-RVRLAKT2.js";
import {
  table
} from "./chunk-I4PZWNLP.js";
import {
  clientScript,
  hashes,
  style
} from "./chunk-DPYGGNMX.js";
import {
  paintFor,
  truncate,
  wrap
} from "./chunk-LEWYM5HX.js";
import {
  filmMoments,
  frameOnShow
} from "./chunk-OTD7M3SZ.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  embedReport,
  inSchemaOrder,
  inert,
  pack
} from "./chunk-KPEW5HW6.js";
import {
  html
} from "./chunk-TEAJE2YI.js";
import {
  packageOf
} from "./chunk-SN65VS3F.js";
import {
  bandOf,
  bundleChanges,
  cancelledWhileReported,
  describeLoads,
  describeLoosening,
  evidenceOf,
  expectationOf,
  factsOf,
  failedVisitsInWords,
  groupByPlace,
  hasRisen,
  headValue,
  headlineOf,
  isChanged,
  keyOf,
  kindOf,
  likeRows,
  markdown,
  nameOfMetric,
  nextStep,
  notesOf,
  pathFromTop,
  printDelta,
  printDeltaInterval,
  printDeltaRange,
  printDeltaVerdict,
  printFate,
  printHead,
  printPairs,
  printRevision,
  readLineOfChange,
  sameReasons,
  savingOf,
  sectionsOf,
  splitCommand,
  storyOf,
  trendsOf,
  underTitle,
  unlimitedOf,
  withoutCause,
  withoutEchoes
} from "./chunk-NRLIIOLW.js";
import {
  distinctNames
} from "./chunk-FUNOG5ZC.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  labelOf,
  nameOf,
  placeWithoutPage,
  scriptName
} from "./chunk-AVPF4UN6.js";
import {
  printChange,
  printQuantity,
  printSamples,
  printShare
} from "./chunk-5K2H5UK7.js";
import {
  exitCodeOf,
  mostSevere
} from "./chunk-MZFDMTDF.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/run/delivery-outcome.ts
function asUnwritten(report, failures) {
  const [first, ...others] = failures;
  if (first === void 0) return report;
  if (report.outcome === "error") return { ...report, notes: [...report.notes, ...failures.map(toNote)] };
  return {
    ...report,
    outcome: "error",
    summary: `Could not be reported: ${first.message}`,
    error: { code: first.code, message: first.message },
    notes: [...report.notes, ...others.map(toNote)]
  };
}
function toNote({ message }) {
  return { level: "warn", text: message };
}
function asCancelled(report) {
  if (report.outcome === "error") return report;
  const incomplete = cancelledWhileReported;
  return { ...report, outcome: "error", summary: `Not finished: ${incomplete}`, incomplete };
}

// src/run/deliver.ts
import { lstat, mkdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

// src/report/agent.ts
var mostRows = 20;
var mostCauses = 5;
var mostEvidence = 2;
var mostNotes = 5;
var titles = {
  exceeded: "Failed limits",
  missing: "Limits without data, which fail",
  inconclusive: "Undecided limits",
  warned: "Warnings"
};
function agent(whole, options = {}) {
  const report = withoutEchoes(whole);
  const { exitCode, files = [] } = options;
  const code = exitCode === void 0 ? "" : ` (exit code ${exitCode})`;
  const parts3 = [
    [
      `${plain(headlineOf(report), 600)}${code}`,
      ...notesOf(report).prominent.slice(0, mostNotes).map(({ text: text2 }) => `Note: ${plain(text2, 600)}`)
    ],
    ...sectionsOf(report).map(({ kind, rows }) => kind === "passed" ? [] : limits(titles[kind], rows)),
    causesOf(report),
    next(report, options),
    files.length === 0 ? [] : [`Whole report: ${files.map((file) => plain(file)).join(", ")}`]
  ];
  return `${parts3.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function limits(title, rows) {
  const groups = rows.some((row) => headValue(row) === null) ? sameReasons(rows) : rows.map((row) => [row]);
  const lines = groups.map((group) => {
    const [row] = group;
    if (!row || headValue(row) !== null) return group.map(limitLine).join("; ");
    const [first] = row.verdicts;
    return `- ${group.map(placed).join("; ")}: no data: ${plain(first?.reason ?? "")}`;
  });
  const left = lines.length - mostRows;
  return [`${title}:`, ...lines.slice(0, mostRows), ...left > 0 ? [`- and ${left} more`] : []];
}
function limitLine(row) {
  const failed = row.verdicts.filter(({ status }) => status === "fail");
  const held = (failed.length > 0 ? failed : row.verdicts).map((verdict) => {
    const { actual, expected } = expectationOf(verdict);
    const { position, preset } = verdict.limit;
    const place = position && !preset ? ` [${plain(position.file, 200)}:${position.line}]` : "";
    const why2 = verdict.status === "inconclusive" ? ` (${plain(verdict.reason, 200)})` : "";
    return `${actual ?? "no data"}, expected ${plain(expected, 80)}${place}${why2}`;
  });
  return `- ${placed(row)}: ${held.join("; ")}`;
}
function placed(row) {
  const { page, device } = row;
  const where = [page, device].flatMap((word) => word === null ? [] : [plain(word, 120)]).join(", ");
  return `${plain(nameOf(row), 80)}${where === "" ? "" : ` on ${where}`}`;
}
function causesOf(report) {
  const story = storyOf(report);
  const { causes: causes2, partly, unexplained } = story;
  const left = causes2.length - mostCauses;
  const unknown = unexplained.map((rows) => withoutCause(rows, report));
  const rest = [...partly, ...unknown, ...unknown.length > 0 ? [nextStep(story, report)] : []];
  const lines = [
    ...causes2.slice(0, mostCauses).flatMap((cause, at2) => causeLines(cause, at2 + 1)),
    ...left > 0 ? [`and ${left} more in the whole report`] : [],
    ...rest.map((words) => `- ${plain(words, 400)}`)
  ];
  const title = causes2.length > 1 ? "Causes, the one to fix first on top:" : "Causes:";
  return lines.length === 0 ? [] : [title, ...lines];
}
function causeLines({ finding, title, effects }, number) {
  const { certainty, fix, link } = finding;
  const likely = certainty === "together" ? " (likely: it changed at the same time)" : "";
  return [
    `${number}. ${plain(title, 300)}${likely}`,
    ...effects === "" ? [] : [`   Makes worse: ${plain(effects, 300)}`],
    ...evidenceOf(finding, mostEvidence).map((line2) => `   Evidence: ${plain(underTitle(line2, title), 300)}`),
    `   Fix: ${plain(fix, 300)}${link === null ? "" : ` ${plain(link, 200)}`}`
  ];
}
function next({ outcome, partial }, { recheck, command }) {
  const again = outcome === "fail" && recheck !== void 0;
  const whole = command === void 0 || partial ? " again." : `:
  ${plain(command, 600)}`;
  return [
    ...again ? ["After a fix, check only the failed limits again:", `  ${plain(recheck, 600)}`] : [],
    ...again || partial ? [`That is a partial check. Before you finish, run the whole one${whole}`] : []
  ];
}

// src/report/code-quality.ts
var severities = {
  exceeded: "critical",
  missing: "major",
  inconclusive: "info",
  warned: "minor"
};
var mostCharacters = 1e3;
function codequality(whole, options = {}) {
  const report = withoutEchoes(whole);
  const problems = [
    ...broken(report, options),
    ...ofMissingBase(report, options),
    ...ofLimits(report, options),
    ...ofLoosened(report, options)
  ];
  return `${JSON.stringify(problems, null, 2)}
`;
}
function broken(report, options) {
  if (report.error === null && report.incomplete === null) return [];
  const parts3 = { severity: "blocker", check: "run", key: ["run"] };
  return [degradation(headlineOf(report), parts3, report, options)];
}
function ofMissingBase(report, options) {
  const { revisions: revisions2, onInconclusive } = report;
  if (!revisions2.missingBase) return [];
  const severity = onInconclusive === "fail" ? "major" : "info";
  const text2 = `Nothing was compared with base: ${revisions2.noBase ?? "there is none"}`;
  return [degradation(text2, { severity, check: "base", key: ["base"] }, report, options)];
}
function ofLimits(report, options) {
  const story = storyOf(report);
  return sectionsOf(report).flatMap(
    ({ kind, rows }) => kind === "passed" ? [] : rows.map((row) => ofRow(row, kind, { report, story, options }))
  );
}
function ofRow(row, kind, { report, story, options }) {
  const { metric, page, device } = row;
  const worst = row.verdicts.filter((verdict) => kindOf(verdict) === kind);
  const cause = story.causes.find((one) => one.explains(row));
  const on = device === null ? "" : ` (${device})`;
  const where = page === null ? "" : ` on ${page}${on}`;
  const why2 = cause ? `. Cause: ${cause.title}` : "";
  const fails = worst.some((verdict) => levelOf(verdict, report) === "error");
  const [limit] = limitsOf(worst);
  const parts3 = {
    severity: kind === "inconclusive" && fails ? "major" : severities[kind],
    check: metric,
    key: [metric, ...page === null ? [] : [page, device ?? ""]],
    ...limit && { budget: limit.file }
  };
  const text2 = `${nameOf(row)}${where}: ${worst.map(describe).join("; ")}${why2}`;
  const at2 = cause && changedLine(cause, report);
  return degradation(text2, parts3, report, options, at2 ?? (limit && fromBudget(limit, report, options)));
}
function describe(verdict) {
  const { actual, expected } = expectationOf(verdict);
  return `${actual ?? "no data"}, expected ${expected}${verdict.reason === "" ? "" : ` (${verdict.reason})`}`;
}
function changedLine({ finding }, { revisions: revisions2 }) {
  const lines = finding.evidence.map((line3) => readLineOfChange(line3));
  const line2 = lines.find((one) => one?.how === "changed");
  return line2 ? placeOf(pathFromTop(line2.file, revisions2.folder), Number(line2.line)) : null;
}
function ofLoosened(report, options) {
  return (report.loosened ?? []).map((one) => {
    const key = ["loosened", one.what, one.name, ...one.pages];
    const parts3 = { severity: "minor", check: "loosened", key };
    const text2 = `This change loosens its own budget: ${describeLoosening(one)}`;
    return degradation(
      text2,
      parts3,
      report,
      options,
      one.position && fromBudget(one.position, report, options)
    );
  });
}
function degradation(description, { severity, check, key, budget }, report, options, location) {
  const { directory = report.revisions.folder ?? "" } = options;
  const app = budget === void 0 ? directory : pathFromTop(budget, directory) ?? budget;
  return {
    description: plain(description, mostCharacters),
    check_name: plain(`budget-check/${check}`),
    // Readable, and different for each app of a repository. Blanks and control characters are encoded.
    fingerprint: ["budget-check", app, ...key].map((part) => encodeURIComponent(part.toWellFormed())).join("|"),
    severity,
    location: location ?? somewhere(report, options)
  };
}
function limitsOf(verdicts) {
  return verdicts.flatMap(({ limit }) => limit.preset || !limit.position ? [] : [limit.position]);
}
function fromBudget({ file, line: line2 }, { revisions: revisions2 }, { directory = revisions2.folder }) {
  return placeOf(pathFromTop(file, directory), line2);
}
function placeOf(path, line2 = 1) {
  const clean = path == null ? null : pathFromTop(plain(path));
  return clean === null ? null : { path: clean, lines: { begin: Math.max(1, line2) } };
}
function somewhere(report, options) {
  const [limit] = limitsOf(report.verdicts);
  const budget = limit && fromBudget({ ...limit, line: 1 }, report, options);
  if (budget) return budget;
  const { directory = report.revisions.folder } = options;
  return placeOf(pathFromTop("package.json", directory)) ?? { path: "package.json", lines: { begin: 1 } };
}

// src/report/html/former-files.ts
function formerFiles({ head, base, diff }) {
  const found = /* @__PURE__ */ new Map();
  const left = new Map((base?.assets ?? []).map((asset) => [asset.file, asset]));
  const pair = (file, was) => {
    if (!was || found.has(file)) return;
    found.set(file, was);
    left.delete(was.file);
  };
  const assets = head?.assets ?? [];
  for (const { file } of assets) pair(file, left.get(file));
  for (const chunk of diff?.chunks ?? []) {
    const [[was, ...others], [file, ...more]] = [chunk.base, chunk.head];
    if (was !== void 0 && file !== void 0 && others.length + more.length === 0)
      pair(file, left.get(was));
  }
  const before = Map.groupBy(left.values(), keyOf2);
  const after = Map.groupBy(
    assets.filter(({ file }) => !found.has(file)),
    keyOf2
  );
  for (const [key, own] of after) {
    const same = (before.get(key) ?? []).toSorted(bySize);
    for (const { file, raw } of own)
      pair(
        file,
        same.find((was) => was.raw === raw && left.has(was.file))
      );
    const rest = same.filter(({ file }) => left.has(file));
    const open = own.filter(({ file }) => !found.has(file)).toSorted(bySize);
    for (const [at2, { file }] of open.entries()) pair(file, rest[at2]);
  }
  return found;
}
function keyOf2({ type, name }) {
  return `${type} ${name}`;
}
function bySize(a, b) {
  return b.raw - a.raw;
}

// src/report/html/bundle-tree.ts
var kinds = { initial: "initial", lazy: "lazy", nomodule: "nomodule", other: "other files" };
var acronyms = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };
var ownCode = "the app's own code";
var leastRest = 5e-3;
var sameFile = { bytes: 20, share: 0.01 };
function bundleTree(bundle) {
  const { head, base } = bundle;
  if (!head || head.assets.length === 0) return null;
  const before = base && beforeOf(bundle, base);
  const parts3 = partsByFile(head);
  const nameOf4 = distinctNames(head.assets);
  const groups = Map.groupBy(head.assets, kindOf2);
  return parent(
    "everything",
    [...groups].map(
      ([name, assets]) => parent(
        name,
        assets.map((asset) => fileNode(asset, nameOf4(asset.file), parts3.get(asset.file) ?? [], before))
      )
    )
  );
}
function beforeOf(bundle, base) {
  const none = base.modules && !base.modulesLeftOut ? 0 : null;
  const raw = new Map((base.modules ?? []).map(({ name, parts: parts3 }) => [name, sum(parts3, (one) => one.raw)]));
  const renamed = new Map((bundle.diff?.modules ?? []).map(({ name, before = name }) => [name, before]));
  return {
    files: formerFiles(bundle),
    rawOf: (module) => raw.get(module) ?? raw.get(renamed.get(module) ?? module) ?? none,
    parts: partsByFile(base)
  };
}
function kindOf2({ loading, type }) {
  if (loading === "other") return kinds.other;
  return `${kinds[loading]} ${acronyms[type] ?? type}`;
}
function partsByFile({ modules: modules2 = [] }) {
  const parts3 = modules2.flatMap((module) => module.parts.map((part) => ({ module, ...part })));
  return Map.groupBy(parts3, ({ file }) => file);
}
function fileNode(asset, name, parts3, before) {
  const was = before?.files.get(asset.file);
  const owners = Map.groupBy(parts3, ({ module }) => module.package ?? ownCode);
  const known = [...owners].map(
    ([owner, own]) => parent(
      owner,
      own.map((part) => moduleNode(part, before))
    )
  );
  const bytes = asset.gzip - sum(known, (one) => one.bytes);
  const rest = { name: "the rest of the file", bytes, change: null, added: false, children: [] };
  const hasRest = known.length > 0 && bytes > asset.gzip * leastRest;
  const former = was && { asset: was, parts: before?.parts.get(was.file) ?? [] };
  return {
    name,
    bytes: asset.gzip,
    change: before && fileChange(asset, parts3, former, known),
    added: before !== null && !was && (changeOf(known) === null || known.every(({ added }) => added)),
    children: sorted(
      hasRest ? [
        ...known,
        {
          ...rest,
          change: former ? ownChange(bytes, restOf(asset, parts3), restOf(former.asset, former.parts)) : null
        }
      ] : known
    )
  };
}
function fileChange(asset, parts3, former, known) {
  if (!former) return changeOf(known) ?? asset.gzip;
  const change = asset.gzip - former.asset.gzip;
  const isSmall = Math.abs(change) <= Math.max(sameFile.bytes, former.asset.gzip * sameFile.share);
  return isSmall && parts3.length > 0 && contentOf(parts3) === contentOf(former.parts) ? 0 : change;
}
function contentOf(parts3) {
  return parts3.map(({ module, raw }) => JSON.stringify([module.name, raw])).toSorted().join();
}
function moduleNode({ module, gzip }, before) {
  const raw = sum(module.parts, (one) => one.raw);
  const was = before?.rawOf(module.name) ?? null;
  return {
    name: module.name,
    bytes: gzip,
    change: was === null ? null : ownChange(gzip, raw, was),
    added: was === 0,
    children: []
  };
}
function ownChange(gzip, raw, was) {
  return raw <= 0 ? 0 : gzip * ((raw - was) / raw);
}
function restOf({ raw }, parts3) {
  return Math.max(0, raw - sum(parts3, (one) => one.raw));
}
function parent(name, children) {
  return {
    name,
    bytes: sum(children, ({ bytes }) => bytes),
    change: changeOf(children),
    added: children.every(({ added }) => added),
    children: sorted(children)
  };
}
function changeOf(nodes) {
  return nodes.every(({ change }) => change === null) ? null : sum(nodes, ({ change }) => change ?? 0);
}
function sorted(nodes) {
  return nodes.toSorted((a, b) => b.bytes - a.bytes);
}
function sum(items, of) {
  return items.reduce((total, item2) => total + of(item2), 0);
}

// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
  var sum3 = 0, children = node.children, i = children && children.length;
  if (!i) sum3 = 1;
  else while (--i >= 0) sum3 += children[i].value;
  node.value = sum3;
}
function node_count() {
  return this.eachAfter(count);
}
function node_each(callback, that) {
  let index2 = -1;
  for (const node of this) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_eachBefore(callback, that) {
  var node = this, nodes = [node], children, i, index2 = -1;
  while (node = nodes.pop()) {
    callback.call(that, node, ++index2, this);
    if (children = node.children) {
      for (i = children.length - 1; i >= 0; --i) {
        nodes.push(children[i]);
      }
    }
  }
  return this;
}
function node_eachAfter(callback, that) {
  var node = this, nodes = [node], next2 = [], children, i, n, index2 = -1;
  while (node = nodes.pop()) {
    next2.push(node);
    if (children = node.children) {
      for (i = 0, n = children.length; i < n; ++i) {
        nodes.push(children[i]);
      }
    }
  }
  while (node = next2.pop()) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_find(callback, that) {
  let index2 = -1;
  for (const node of this) {
    if (callback.call(that, node, ++index2, this)) {
      return node;
    }
  }
}
function node_sum(value) {
  return this.eachAfter(function(node) {
    var sum3 = +value(node.data) || 0, children = node.children, i = children && children.length;
    while (--i >= 0) sum3 += children[i].value;
    node.value = sum3;
  });
}
function node_sort(compare) {
  return this.eachBefore(function(node) {
    if (node.children) {
      node.children.sort(compare);
    }
  });
}
function node_path(end) {
  var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
  while (start !== ancestor) {
    start = start.parent;
    nodes.push(start);
  }
  var k = nodes.length;
  while (end !== ancestor) {
    nodes.splice(k, 0, end);
    end = end.parent;
  }
  return nodes;
}
function leastCommonAncestor(a, b) {
  if (a === b) return a;
  var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
  a = aNodes.pop();
  b = bNodes.pop();
  while (a === b) {
    c = a;
    a = aNodes.pop();
    b = bNodes.pop();
  }
  return c;
}
function node_ancestors() {
  var node = this, nodes = [node];
  while (node = node.parent) {
    nodes.push(node);
  }
  return nodes;
}
function node_descendants() {
  return Array.from(this);
}
function node_leaves() {
  var leaves = [];
  this.eachBefore(function(node) {
    if (!node.children) {
      leaves.push(node);
    }
  });
  return leaves;
}
function node_links() {
  var root = this, links = [];
  root.each(function(node) {
    if (node !== root) {
      links.push({ source: node.parent, target: node });
    }
  });
  return links;
}
function* node_iterator() {
  var node = this, current, next2 = [node], children, i, n;
  do {
    current = next2.reverse(), next2 = [];
    while (node = current.pop()) {
      yield node;
      if (children = node.children) {
        for (i = 0, n = children.length; i < n; ++i) {
          next2.push(children[i]);
        }
      }
    }
  } while (next2.length);
}
function hierarchy(data, children) {
  if (data instanceof Map) {
    data = [void 0, data];
    if (children === void 0) children = mapChildren;
  } else if (children === void 0) {
    children = objectChildren;
  }
  var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
  while (node = nodes.pop()) {
    if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
      node.children = childs;
      for (i = n - 1; i >= 0; --i) {
        nodes.push(child = childs[i] = new Node$1(childs[i]));
        child.parent = node;
        child.depth = node.depth + 1;
      }
    }
  }
  return root.eachBefore(computeHeight);
}
function node_copy() {
  return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
  return d.children;
}
function mapChildren(d) {
  return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
  if (node.data.value !== void 0) node.value = node.data.value;
  node.data = node.data.data;
}
function computeHeight(node) {
  var height4 = 0;
  do
    node.height = height4;
  while ((node = node.parent) && node.height < ++height4);
}
function Node$1(data) {
  this.data = data;
  this.depth = this.height = 0;
  this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
  constructor: Node$1,
  count: node_count,
  each: node_each,
  eachAfter: node_eachAfter,
  eachBefore: node_eachBefore,
  find: node_find,
  sum: node_sum,
  sort: node_sort,
  path: node_path,
  ancestors: node_ancestors,
  descendants: node_descendants,
  leaves: node_leaves,
  links: node_links,
  copy: node_copy,
  [Symbol.iterator]: node_iterator
};
function required(f) {
  if (typeof f !== "function") throw new Error();
  return f;
}
function constantZero() {
  return 0;
}
function constant(x) {
  return function() {
    return x;
  };
}
function roundNode(node) {
  node.x0 = Math.round(node.x0);
  node.y0 = Math.round(node.y0);
  node.x1 = Math.round(node.x1);
  node.y1 = Math.round(node.y1);
}
function treemapDice(parent2, x0, y0, x1, y1) {
  var nodes = parent2.children, node, i = -1, n = nodes.length, k = parent2.value && (x1 - x0) / parent2.value;
  while (++i < n) {
    node = nodes[i], node.y0 = y0, node.y1 = y1;
    node.x0 = x0, node.x1 = x0 += node.value * k;
  }
}
function partition() {
  var dx = 1, dy = 1, padding = 0, round = false;
  function partition2(root) {
    var n = root.height + 1;
    root.x0 = root.y0 = padding;
    root.x1 = dx;
    root.y1 = dy / n;
    root.eachBefore(positionNode(dy, n));
    if (round) root.eachBefore(roundNode);
    return root;
  }
  function positionNode(dy2, n) {
    return function(node) {
      if (node.children) {
        treemapDice(node, node.x0, dy2 * (node.depth + 1) / n, node.x1, dy2 * (node.depth + 2) / n);
      }
      var x0 = node.x0, y0 = node.y0, x1 = node.x1 - padding, y1 = node.y1 - padding;
      if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
      if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
      node.x0 = x0;
      node.y0 = y0;
      node.x1 = x1;
      node.y1 = y1;
    };
  }
  partition2.round = function(x) {
    return arguments.length ? (round = !!x, partition2) : round;
  };
  partition2.size = function(x) {
    return arguments.length ? (dx = +x[0], dy = +x[1], partition2) : [dx, dy];
  };
  partition2.padding = function(x) {
    return arguments.length ? (padding = +x, partition2) : padding;
  };
  return partition2;
}
function TreeNode(node, i) {
  this._ = node;
  this.parent = null;
  this.children = null;
  this.A = null;
  this.a = this;
  this.z = 0;
  this.m = 0;
  this.c = 0;
  this.s = 0;
  this.t = null;
  this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent2, x0, y0, x1, y1) {
  var nodes = parent2.children, node, i = -1, n = nodes.length, k = parent2.value && (y1 - y0) / parent2.value;
  while (++i < n) {
    node = nodes[i], node.x0 = x0, node.x1 = x1;
    node.y0 = y0, node.y1 = y0 += node.value * k;
  }
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent2, x0, y0, x1, y1) {
  var rows = [], nodes = parent2.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent2.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
  while (i0 < n) {
    dx = x1 - x0, dy = y1 - y0;
    do
      sumValue = nodes[i1++].value;
    while (!sumValue && i1 < n);
    minValue = maxValue = sumValue;
    alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
    beta = sumValue * sumValue * alpha;
    minRatio = Math.max(maxValue / beta, beta / minValue);
    for (; i1 < n; ++i1) {
      sumValue += nodeValue = nodes[i1].value;
      if (nodeValue < minValue) minValue = nodeValue;
      if (nodeValue > maxValue) maxValue = nodeValue;
      beta = sumValue * sumValue * alpha;
      newRatio = Math.max(maxValue / beta, beta / minValue);
      if (newRatio > minRatio) {
        sumValue -= nodeValue;
        break;
      }
      minRatio = newRatio;
    }
    rows.push(row = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) });
    if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
    else treemapSlice(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
    value -= sumValue, i0 = i1;
  }
  return rows;
}
var squarify = (function custom(ratio) {
  function squarify2(parent2, x0, y0, x1, y1) {
    squarifyRatio(ratio, parent2, x0, y0, x1, y1);
  }
  squarify2.ratio = function(x) {
    return custom((x = +x) > 1 ? x : 1);
  };
  return squarify2;
})(phi);
function index() {
  var tile = squarify, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
  function treemap2(root) {
    root.x0 = root.y0 = 0;
    root.x1 = dx;
    root.y1 = dy;
    root.eachBefore(positionNode);
    paddingStack = [0];
    if (round) root.eachBefore(roundNode);
    return root;
  }
  function positionNode(node) {
    var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
    if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
    if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
    node.x0 = x0;
    node.y0 = y0;
    node.x1 = x1;
    node.y1 = y1;
    if (node.children) {
      p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
      x0 += paddingLeft(node) - p;
      y0 += paddingTop(node) - p;
      x1 -= paddingRight(node) - p;
      y1 -= paddingBottom(node) - p;
      if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
      if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
      tile(node, x0, y0, x1, y1);
    }
  }
  treemap2.round = function(x) {
    return arguments.length ? (round = !!x, treemap2) : round;
  };
  treemap2.size = function(x) {
    return arguments.length ? (dx = +x[0], dy = +x[1], treemap2) : [dx, dy];
  };
  treemap2.tile = function(x) {
    return arguments.length ? (tile = required(x), treemap2) : tile;
  };
  treemap2.padding = function(x) {
    return arguments.length ? treemap2.paddingInner(x).paddingOuter(x) : treemap2.paddingInner();
  };
  treemap2.paddingInner = function(x) {
    return arguments.length ? (paddingInner = typeof x === "function" ? x : constant(+x), treemap2) : paddingInner;
  };
  treemap2.paddingOuter = function(x) {
    return arguments.length ? treemap2.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap2.paddingTop();
  };
  treemap2.paddingTop = function(x) {
    return arguments.length ? (paddingTop = typeof x === "function" ? x : constant(+x), treemap2) : paddingTop;
  };
  treemap2.paddingRight = function(x) {
    return arguments.length ? (paddingRight = typeof x === "function" ? x : constant(+x), treemap2) : paddingRight;
  };
  treemap2.paddingBottom = function(x) {
    return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant(+x), treemap2) : paddingBottom;
  };
  treemap2.paddingLeft = function(x) {
    return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant(+x), treemap2) : paddingLeft;
  };
  return treemap2;
}
var resquarify = (function custom2(ratio) {
  function resquarify2(parent2, x0, y0, x1, y1) {
    if ((rows = parent2._squarify) && rows.ratio === ratio) {
      var rows, row, nodes, i, j = -1, n, m = rows.length, value = parent2.value;
      while (++j < m) {
        row = rows[j], nodes = row.children;
        for (i = row.value = 0, n = nodes.length; i < n; ++i) row.value += nodes[i].value;
        if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += (y1 - y0) * row.value / value : y1);
        else treemapSlice(row, x0, y0, value ? x0 += (x1 - x0) * row.value / value : x1, y1);
        value -= row.value;
      }
    } else {
      parent2._squarify = rows = squarifyRatio(ratio, parent2, x0, y0, x1, y1);
      rows.ratio = ratio;
    }
  }
  resquarify2.ratio = function(x) {
    return custom2((x = +x) > 1 ? x : 1);
  };
  return resquarify2;
})(phi);

// src/report/html/treemap.ts
var width = 1100;
var height = 460;
var line = 20;
var mostPanels = 150;
var mostParts = 120;
var least = { width: 3, height: 3 };
var leastNamed = { width: 44, height: 16 };
function treemap(root) {
  const ids = /* @__PURE__ */ new Map();
  const groups = [root];
  for (const group of groups) {
    if (group.children.length === 0 || ids.size >= mostPanels) continue;
    ids.set(group, `map-${ids.size}`);
    groups.push(...group.children);
  }
  const panels = [];
  const draw = (node, path) => {
    const id = ids.get(node);
    if (id === void 0) return;
    panels.push(panel(node, id, path, ids));
    for (const child of node.children) draw(child, [...path, node]);
  };
  draw(root, []);
  return html`<div class="treemap" data-treemap="">
    <div class="search" hidden>
      <label>Find a file, package or module <input type="search" autocomplete="off" /></label>
      <output></output>
      <p class="soft">Select a part of the map to see what it contains.</p>
      <ul class="hits"></ul>
    </div>
    <nav class="crumbs" aria-label="Path in the bundle"></nav>
    ${panels} ${legend(root.change !== null)}
  </div> `;
}
function panel(node, id, path, ids) {
  const parentId = ids.get(path.at(-1) ?? node);
  const levels = path.length === 0 ? 3 : 2;
  const tree = hierarchy(shown(node, levels), ({ children }) => children).sum(
    (one) => one.children.length > 0 ? 0 : one.node.bytes
  );
  const root = index().size([width, height]).paddingTop((area) => area.depth > 0 && area.children ? line : 0).paddingInner(1)(tree);
  const areas = root.descendants().slice(1);
  return html`<div
    class="panel"
    id="${id}"
    data-name="${node.name}"
    ${{ markup: path.length === 0 ? "" : ` data-parent="${parentId}" hidden` }}
  >
    <p class="soft">${describe2(node)}</p>
    <svg
      class="map"
      width="100%"
      height="${height}"
      role="group"
      aria-label="${node.name}, ${node.children.length} parts by size"
    >
      ${areas.map((area) => drawArea(area, ids))}
    </svg>
  </div> `;
}
function shown(node, levels) {
  const parts3 = levels > 0 ? node.children.slice(0, mostParts) : [];
  return { node, children: parts3.map((child) => shown(child, levels - 1)) };
}
function drawArea(area, ids) {
  const { x0, y0, x1, y1, depth } = area;
  const data = area.data.node;
  const [wide, high] = [x1 - x0, y1 - y0];
  if (wide < least.width || high < least.height) return null;
  const to = depth === 1 ? ids.get(data) : void 0;
  const inside2 = depth === 1 ? void 0 : groupOf(area, ids);
  const named = wide >= leastNamed.width && high >= leastNamed.height;
  const isGroup = area.children !== void 0;
  const words = named && html`<text>${shortName(data.name)}${isGroup && ` · ${summary(data)}`}</text
      >${!isGroup && high >= 34 && html`<text class="size">${summary(data)}</text>`}`;
  const action = depth === 1 ? to === void 0 ? ` role="img"` : ` role="button" tabindex="-1" data-to="${to}"` : ` aria-hidden="true"${inside2 === void 0 ? "" : ` data-in="${inside2}"`}`;
  const place = `x="${percent(x0, width)}" y="${percent(y0, height)}" width="${percent(wide, width)}" height="${percent(high, height)}"`;
  return html`<svg class="cell d${depth} ${tint(data)}" ${{ markup: action }} ${{ markup: place }}>
    <title>${describe2(data)}</title>
    <rect />
    ${words}
  </svg>`;
}
function groupOf(area, ids) {
  const [, ...above] = area.ancestors();
  const groups = area.depth === 2 && area.children ? [area, ...above] : above;
  return groups.map((group) => ids.get(group.data.node)).find((id) => id !== void 0);
}
function percent(value, of) {
  return `${(value / of * 100).toFixed(1)}%`;
}
function shortName(name) {
  const parts3 = name.split("/");
  return name.startsWith("@") && parts3.length === 2 ? name : parts3.at(-1) ?? name;
}
function summary({ bytes, change, added }) {
  const size2 = printQuantity(Math.round(bytes), "B");
  if (added) return `${size2}, new`;
  return change === null || Math.abs(change) < 1 ? size2 : `${size2}, ${printChange(Math.round(change), "B")}`;
}
function describe2(node) {
  return `${node.name}: ${summary(node)}`;
}
function tint({ bytes, change, added }) {
  if (change === null) return "even";
  if (added) return "new";
  const share = change / Math.max(1, bytes - change);
  if (Math.abs(change) < 10 || Math.abs(share) < 0.01) return "same";
  if (share > 0) return share > 0.1 ? "up2" : "up1";
  return share < -0.1 ? "down2" : "down1";
}
var shades = [
  ["down2", "over 10 % smaller"],
  ["down1", "smaller"],
  ["same", "as in base"],
  ["up1", "larger"],
  ["up2", "over 10 % larger"],
  ["new", "new"]
];
function legend(compared) {
  if (!compared) return null;
  return html`<ul class="legend" aria-label="Colours">
    ${shades.map(([shade, words]) => html`<li><span class="key ${shade}" aria-hidden="true"></span> ${words}</li> `)}
  </ul>`;
}

// src/report/html/bundle.ts
var mostRows2 = 200;
function bundlePart({ bundle, pageLoads }) {
  const changes = bundleChanges(bundle);
  if (!changes) return null;
  const tree = bundleTree(bundle);
  const compared = bundle.base !== null;
  return {
    id: "bundle",
    title: html`Bundle`,
    body: null,
    more: html`${tree && treemap(tree)}${sizeTable("Gzip bytes by kind", changes.groups, compared)}
      ${packages(bundle)}${modules(bundle)}${loadTable(pageLoads)}
      <details>
        <summary>${counted(changes.files.length, "file")}</summary>
        ${sizeTable("Gzip bytes by file", changes.files, compared)}
      </details>`
  };
}
function packages({ head, base, diff }) {
  const own = head?.packages ?? [];
  if (own.length === 0) return null;
  const changed = new Map((diff?.packages ?? []).map((change) => [change.name, change]));
  const before = new Map((base?.packages ?? []).map(({ name, gzip }) => [name, gzip]));
  const compared = base?.packages !== void 0;
  const rows = own.map(
    (one) => packageSize(one, changed.get(one.name), compared ? before.get(one.name) ?? null : void 0)
  );
  const gone = (diff?.packages ?? []).filter(({ kind }) => kind === "removed").map(({ name, gzip }) => ({ name, kind: "", base: gzip.base, head: null, change: -gzip.base }));
  const all = [...rows, ...gone].toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  return html`<details${{ markup: changed.size > 0 ? " open" : "" }}>
    <summary>${counted(all.length, "package")}</summary>
    ${sizeTable("Packages: their share of the gzip bytes", all, compared)}
  </details> `;
}
function packageSize({ name, versions, gzip }, change, before) {
  const [was, is] = [change?.versions.base.join(", ") ?? "", versions.join(", ")];
  const version = was !== "" && was !== is ? `${was} → ${is}` : is;
  const brought = change?.importer === void 0 ? "" : `imported by ${change.importer}`;
  return {
    name,
    kind: [version, brought].filter((part) => part !== "").join(", "),
    base: before ?? null,
    head: gzip,
    change: before === void 0 ? null : gzip - (before ?? 0)
  };
}
function modules({ diff }) {
  const changed = diff?.modules ?? [];
  if (changed.length === 0) return null;
  const rows = changed.map(({ kind, name, before, gzip, importer }) => {
    const words = [kind, before && `was ${before}`, importer && `imported by ${importer}`].filter(Boolean);
    return {
      name,
      kind: words.join(", "),
      base: kind === "added" ? null : gzip.base,
      head: kind === "removed" ? null : gzip.head,
      change: gzip.head - gzip.base
    };
  });
  return html`<details>
    <summary>${counted(rows.length, "module")} changed</summary>
    ${sizeTable("Modules that changed: their share of the gzip bytes", rows, true)}
  </details> `;
}
function loadTable(loads) {
  const described = describeLoads(loads ?? []);
  if (described.length === 0) return null;
  return html`<details>
    <summary>What ${counted(described.length, "page")} loaded of it</summary>
    <table role="table">
      <caption>
        JS of the bundle that pages requested while they loaded
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Page or file</th>
          <th scope="col" role="columnheader">Loaded</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${described.map(
    ({ page, devices, summary: summary2, lines }) => html`<tr role="row">
                <th scope="row" role="rowheader">${page}<small>${devices.join(", ")}</small></th>
                <td role="cell" data-label="Loaded">${summary2}</td>
              </tr>
              ${lines.map(
      ({ name, text: text2 }) => html`<tr role="row">
                    <th scope="row" role="rowheader">${name}</th>
                    <td role="cell" data-label="Loaded">${text2}</td>
                  </tr> `
    )}`
  )}
      </tbody>
    </table>
  </details> `;
}
function counted(count2, of) {
  return `${count2} ${of}${count2 === 1 ? "" : "s"}`;
}
function sizeTable(title, all, changes) {
  const sizes = all.slice(0, mostRows2);
  return html`<table role="table">
      <caption>
        ${title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Name</th>
          ${changes && html`<th scope="col" role="columnheader" class="number">Base</th>`}
          <th scope="col" role="columnheader" class="number">Head</th>
          ${changes && html`<th scope="col" role="columnheader" class="number">Change</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sizes.map((size2) => sizeRow(size2, changes))}
      </tbody>
    </table>
    ${all.length > sizes.length && html`<p class="soft">${all.length - sizes.length} more are in the report's data.</p>`}`;
}
function sizeRow(size2, changes) {
  const { name, base, head, change } = size2;
  const kind = `${size2.kind}${printFate(size2, (file) => file)}`;
  const share = base && change !== null ? ` (${printShare(change / base)})` : "";
  const tint2 = change === null || change === 0 ? "soft" : change > 0 ? "middling" : "good";
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${name}${kind !== name && kind !== "" && html`<small>${kind}</small>`}
    </th>
    ${changes && html`<td role="cell" class="number" data-label="Base" data-sort="${base ?? 0}">${base === null ? "new" : printQuantity(base, "B")}</td>`}
    <td role="cell" class="number" data-label="Head" data-sort="${head ?? 0}">
      ${head === null ? "removed" : printQuantity(head, "B")}
    </td>
    ${changes && html`<td role="cell" class="number" data-label="Change" data-sort="${change ?? 0}"><span class="${tint2}">${change !== null && `${printChange(change, "B")}${share}`}</span></td>`}
  </tr> `;
}

// src/report/html/details.ts
var mostItems = 10;
function loosenedPart(loosened) {
  if (!loosened || loosened.length === 0) return null;
  return {
    id: "loosened",
    title: html`This change loosens its own budget <span class="count">${loosened.length}</span>`,
    body: html`<ul>
      ${loosened.map((one) => html`<li><span class="middling">Softer:</span> ${describeLoosening(one)}</li>`)}
    </ul>`,
    more: null
  };
}
function prominentSection(notes) {
  if (notes.length === 0) return null;
  return html`<section>
    ${notes.map(
    ({ text: text2 }) => html`<p>
          <strong><span class="middling">Warning:</span> ${text2}</strong>
        </p>`
  )}
  </section> `;
}
function noteSection(notes) {
  if (notes.length === 0) return null;
  return html`<section>
    <h2>Notes</h2>
    ${list(notes.map(({ level, text: text2 }) => html`<li>${level === "warn" && html`<span class="middling">Warning:</span> `}${text2}</li>`))}
  </section> `;
}
function failedVisitSection(visits) {
  if (visits.length === 0) return null;
  return html`<section>
    <h2>Failed visits <span class="count">${visits.length}</span></h2>
    ${list(
    failedVisitsInWords(visits).map(
      ({ page, device, revision, index: index2, message, code, advice }) => html`<li>
            ${page}, ${device}, ${revision}, visit ${index2}: ${message} <code>${code}</code> ${advice}
          </li>`
    )
  )}
  </section> `;
}
function list(items) {
  const [first, rest] = [items.slice(0, mostItems), items.slice(mostItems)];
  return html`<ul>
      ${first}
    </ul>
    ${rest.length > 0 && html`<details>
        <summary>${rest.length} more</summary>
        <ul>
          ${rest}
        </ul>
      </details>`}`;
}
function factSection(report, files) {
  return html`<footer>
    <h2>How it was measured</h2>
    <details>
      <summary>Machine, versions and statistics</summary>
      <dl>
        ${factsOf(report).map(
    ({ label: label2, value }) => html`<div>
              <dt>${label2}</dt>
              <dd>${value}</dd>
            </div>`
  )}
      </dl>
    </details>
    ${files.map((file) => html`<p><code>${file}</code></p>`)}
  </footer> `;
}

// src/report/html/findings.ts
var mostOpenCauses = 6;
var mostEvidence2 = 20;
function linkCauses({ causes: causes2 }, sections) {
  const rows = sections.filter(({ kind }) => kind !== "passed").flatMap((section) => section.rows);
  return new Map(
    rows.map((row) => [
      row,
      causes2.flatMap(
        (cause, index2) => cause.explains(row) ? [{ number: index2 + 1, title: cause.title }] : []
      )
    ])
  );
}
function causeItem({ finding, title, effects }, index2) {
  const { evidence: evidence2, fix, certainty, link } = finding;
  const [first] = evidenceOf(finding, 1);
  const saving = savingOf(finding);
  const sure = certainty === "certain" ? "This is certain." : "This is likely: it changed at the same time.";
  return html`<li class="finding ${certainty}" id="cause-${index2 + 1}">
    <strong>${title}</strong>
    ${effects !== "" && html`<p>Makes worse: ${effects}</p>`}
    ${first !== void 0 && html`<p><code>${first}</code></p>`}
    <p>${fix}</p>
    <p class="soft">${saving === "" ? sure : `${sure} It ${saving}.`}</p>
    ${evidence2.length > 1 && evidenceFold(evidenceOf(finding, mostEvidence2).slice(1))}${linkLine(link)}
  </li> `;
}
function adviceItem(finding, nameOf4) {
  const { title, metric, page, device, evidence: evidence2, fix, link } = finding;
  const about = [metric && nameOf4(metric), page, device].filter((part) => part !== null).join(" · ");
  const facts2 = [about, savingOf(finding)].filter(Boolean);
  const { words, command } = splitCommand(fix);
  return html`<li class="finding">
    <strong>${title}</strong>
    <p>${words}${command !== null && html` <code>${command}</code>`}</p>
    ${facts2.length > 0 && html`<p class="soft">${facts2.join("; ")}</p>`}
    ${evidence2.length > 0 && evidenceFold(evidenceOf(finding, mostEvidence2))}${linkLine(link)}
  </li> `;
}
function evidenceFold(lines) {
  return html`<details>
    <summary>Evidence</summary>
    ${lines.map((line2) => html`<p><code>${line2}</code></p>`)}
  </details>`;
}
function linkLine(link) {
  return link === null ? null : html`<p><small>${link}</small></p>`;
}
function leadingCause({ first }) {
  return first === null ? null : html`<p class="lead"><strong>${first}</strong></p>`;
}
function causePart({ causes: causes2, partly }) {
  if (causes2.length === 0) return null;
  const items = causes2.map((cause, index2) => causeItem(cause, index2));
  return {
    id: "causes",
    title: html`Causes <span class="count">${causes2.length}</span>`,
    body: html`<ol class="findings">
        ${items.slice(0, mostOpenCauses)}
      </ol>
      ${items.length > mostOpenCauses && html`<details>
          <summary>${items.length - mostOpenCauses} more</summary>
          <ol class="findings">
            ${items.slice(mostOpenCauses)}
          </ol>
        </details>`}
      ${partly.map((words) => html`<p class="soft">${words}</p>`)}`,
    more: null
  };
}
function advicePart({ advice }, { verdicts, revisions: revisions2 }) {
  if (advice.length === 0) return null;
  return {
    id: "advice",
    title: html`Other suggestions <span class="count">${advice.length}</span>`,
    body: null,
    more: html`<details>
      <summary>
        They explain no failure${revisions2.base !== null && ", and most apply to base as well"}
      </summary>
      <ul class="findings">
        ${advice.map((finding) => adviceItem(finding, (metric) => nameOfMetric(metric, verdicts)))}
      </ul>
    </details>`
  };
}

// src/report/html/measured.ts
function measuredPart(measurements) {
  if (measurements.length === 0) return null;
  return {
    id: "measured",
    title: html`Measured, no limit <span class="count">${measurements.length}</span>`,
    body: null,
    more: html`<details>
      <summary>Show ${measurements.length} ${measurements.length === 1 ? "value" : "values"}</summary>
      <table role="table" class="filtered">
        <caption class="soft">
          Values that no limit judges
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Metric</th>
            <th scope="col" role="columnheader">Page</th>
            <th scope="col" role="columnheader">Device</th>
            <th scope="col" role="columnheader" class="number">Base</th>
            <th scope="col" role="columnheader" class="number">Head</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${measurements.map(
      ({ metric, page, device, unit, base, head }) => html`<tr role="row">
                <th scope="row" role="rowheader">${metric}</th>
                <td role="cell" data-label="Page">${page ?? "commands"}</td>
                <td role="cell" data-label="Device">${device}</td>
                <td role="cell" class="number" data-label="Base" data-sort="${base?.median ?? -1}">
                  ${base && printQuantity(base.median, unit)}
                </td>
                <td role="cell" class="number" data-label="Head" data-sort="${head?.median ?? -1}">
                  ${head ? printQuantity(head.median, unit) : "no data"}
                </td>
              </tr> `
    )}
        </tbody>
      </table>
    </details>`
  };
}

// src/report/html/navigation.ts
var names = {
  loosened: "Loosened",
  exceeded: "Exceeded",
  missing: "Without data",
  causes: "Causes",
  inconclusive: "Undecided",
  warned: "Warnings",
  pages: "Pages",
  bundle: "Bundle",
  history: "History",
  passed: "Passed",
  advice: "Suggestions",
  measured: "No limit"
};
function navigation(parts3) {
  return html`<div class="tools">
    <nav aria-label="Sections">${parts3.map(({ id }) => html`<a href="#${id}">${names[id] ?? id}</a> `)}</nav>
    <div id="filter" role="search" hidden>
      <label>Filter <input type="search" placeholder="LCP cart mobile" autocomplete="off" /></label>
      <output></output>
    </div>
  </div> `;
}

// src/report/html/parts.ts
var longest = 2e5;
var mostPlain = 6e4;
function drawParts(parts3) {
  const later = [];
  const all = parts3.reduce((sum3, { more }) => sum3 + (more?.markup.length ?? 0), 0);
  let room = all > longest ? mostPlain : all;
  const placed2 = (more) => {
    const { length } = more.markup;
    if (length > room) return placeholder(later.push(more.markup) - 1);
    room -= length;
    return more;
  };
  const sections = parts3.map(
    ({ id, title, body: body2, more }) => html`<section id="${id}">
        <h2>${title}</h2>
        ${body2}${more && placed2(more)}
      </section> `
  );
  const packed = later.length > 0 && pack(JSON.stringify(later));
  return {
    sections,
    packed: packed ? html`<script type="application/json" id="packed">
          ${{ markup: inert(JSON.stringify(packed)) }}
        </script>` : null
  };
}
function placeholder(index2) {
  return html`<p class="soft" data-packed="${index2}">
    This part is packed, because the report is long. A current browser shows it if JavaScript is on.
  </p>`;
}

// src/report/html/printed-script.ts
var anyOwnServer = "http://localhost/";
function printedScript(name) {
  return scriptName(name, anyOwnServer);
}

// src/report/html/flame.ts
var width2 = 1e3;
var rowHeight = 22;
var mostRows3 = 24;
var leastWidth = 3;
var leastNamed2 = 60;
var colours = 4;
var ownCode2 = "the app's own code";
var otherCode = "others";
function flameCharts(loads) {
  const drawn = loads.filter(({ calls }) => calls.length > 0);
  if (drawn.length === 0) return null;
  const longest2 = Math.max(...drawn.map(totalOf));
  const shades2 = shadesOf(drawn);
  return html`${drawn.map((load) => flameChart(load, longest2, shades2))}
    <ul class="legend" aria-label="Colours by package">
      ${[...shades2, [otherCode, colours + 1]].map(
    ([name, shade]) => html`<li><span class="key f${shade}" aria-hidden="true"></span> ${name}</li> `
  )}
    </ul>`;
}
function flameChart(load, longest2, shades2) {
  const total = totalOf(load);
  const tree = hierarchy(treeOf(load.calls), ({ children }) => children);
  tree.eachAfter((node) => {
    const below = (node.children ?? []).reduce((sum3, child) => sum3 + (child.value ?? 0), 0);
    Object.assign(node, { value: Math.max(node.data.call?.ms ?? 0, below) });
  });
  const rows = Math.min(mostRows3, tree.height) + 1;
  const root = partition().size([width2 * total / longest2, rows * rowHeight])(
    tree
  );
  const cells = root.descendants().filter(({ depth, x0, x1 }) => depth > 0 && depth < rows && x1 - x0 >= leastWidth);
  const height4 = (rows - 1) * rowHeight;
  const caption = `${load.revision}, ${printQuantity(total, "ms")} of scripts`;
  return html`<figure class="flame">
    <figcaption>${caption}</figcaption>
    <svg
      class="map"
      width="100%"
      height="${height4}"
      role="img"
      aria-label="${caption}, by who called whom; the table above has the same by module and package"
    >
      ${cells.map((cell) => drawCell(cell, shades2))}
    </svg>
  </figure>`;
}
function drawCell({ data, depth, x0, x1 }, shades2) {
  const { call } = data;
  if (!call) return null;
  const wide = x1 - x0;
  const label2 = nameOf2(call);
  const shade = shades2.get(packageOf2(call)) ?? colours + 1;
  const place = `x="${percent2(x0)}" y="${(depth - 1) * rowHeight}" width="${percent2(wide)}" height="${rowHeight}"`;
  const name = wide >= leastNamed2 && html`<text>${label2}</text>`;
  return html`<svg class="cell f${shade}" ${{ markup: place }}>
    <title>${label2}: ${printQuantity(call.ms, "ms")}</title>
    <rect />
    ${name}
  </svg>`;
}
function percent2(value) {
  return `${(value / width2 * 100).toFixed(2)}%`;
}
function nameOf2({ name, place }) {
  return place === null ? printedScript(name) : `${name === "" ? "(no name)" : name} ${place}`;
}
function packageOf2(call) {
  return call.package === null ? ownCode2 : printedScript(call.package);
}
function totalOf({ calls }) {
  return calls.reduce((sum3, { parent: parent2, ms }) => parent2 === null ? sum3 + ms : sum3, 0);
}
function treeOf(calls) {
  const root = { call: null, children: [] };
  const nodes = [];
  for (const call of calls) {
    const node = { call, children: [] };
    (nodes[call.parent ?? -1] ?? root).children.push(node);
    nodes.push(node);
  }
  return root;
}
function shadesOf(loads) {
  const times = /* @__PURE__ */ new Map();
  for (const { calls } of loads)
    for (const [at2, call] of calls.entries()) {
      const below = calls.reduce((sum3, { parent: parent2, ms }) => parent2 === at2 ? sum3 + ms : sum3, 0);
      const name = packageOf2(call);
      times.set(name, (times.get(name) ?? 0) + Math.max(0, call.ms - below));
    }
  const packages2 = [...times].filter(([name]) => name !== ownCode2).toSorted(([, a], [, b]) => b - a);
  const names2 = [ownCode2, ...packages2.slice(0, colours - 1).map(([name]) => name)];
  return new Map(names2.map((name, at2) => [name, at2 + 1]));
}

// src/report/html/cpu-time.ts
var mostRows4 = 15;
function cpuTime(loads) {
  const [base, head] = ["base", "head"].map(
    (revision) => loads.find((load) => load.revision === revision)
  );
  const rows = rowsOf(base, head);
  if (rows.length === 0) return null;
  return html`<div class="plot cpu-time">
    <h4>Scripts while the page loaded, by module and package</h4>
    <p class="soft">
      From loads under the CPU profiler, on the device's CPU. Time in packages counts for the module of the
      app that called them.
    </p>
    <table role="table">
      <caption class="hidden">
        CPU time by module and package
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">For</th>
          <th scope="col" role="columnheader">Mostly in</th>
          ${base && html`<th scope="col" role="columnheader" class="number">Base</th>`}
          <th scope="col" role="columnheader" class="number">Head</th>
          ${base && html`<th scope="col" role="columnheader" class="number">Change</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => tableRow(row, base, head))}
      </tbody>
    </table>
    ${flameCharts([base, head].filter((load) => load !== void 0))}
  </div> `;
}
function tableRow({ owner, base, head }, baseLoad, headLoad) {
  const compared = baseLoad !== void 0;
  const change = (head ?? 0) - (base ?? 0);
  const isKnown = !(base === null && baseLoad?.cut) && !(head === null && headLoad?.cut);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${nameOf3(owner)} <small>${owner.kind}</small></th>
    ${inside(owner) === "" ? html`<td role="cell" class="none"></td>` : html`<td role="cell" data-label="Mostly in">${inside(owner)}</td>`}
    ${compared && time("Base", base)}${time("Head", head)}${compared && html`<td role="cell" class="number" data-label="Change" data-sort="${change}">
        ${isKnown ? printChange(change, "ms") : "—"}
      </td>`}
  </tr> `;
}
function time(label2, ms) {
  return html`<td role="cell" class="number" data-label="${label2}" data-sort="${ms ?? -1}">
    ${ms === null ? "—" : printQuantity(ms, "ms")}
  </td>`;
}
function inside({ hottest, called = [] }) {
  const line2 = hottest ? [`line ${hottest.line}${hottest.function === "" ? "" : ` ${hottest.function}`}`] : [];
  return [...line2, ...called.map(({ name, ms }) => `${name} ${printQuantity(ms, "ms")}`)].join(", ");
}
function rowsOf(base, head) {
  const rows = /* @__PURE__ */ new Map();
  for (const [side, load] of [["base", base], ["head", head]])
    for (const owner of load?.owners ?? []) {
      const known = rows.get(keyOf3(owner)) ?? { owner, base: null, head: null };
      rows.set(keyOf3(owner), { ...known, owner, [side]: (known[side] ?? 0) + owner.ms });
    }
  return [...rows.values()].toSorted((a, b) => Math.max(b.base ?? 0, b.head ?? 0) - Math.max(a.base ?? 0, a.head ?? 0)).slice(0, mostRows4);
}
function keyOf3({ kind, name }) {
  return `${kind} ${nameOf3({ kind, name })}`;
}
function nameOf3({ kind, name }) {
  return kind === "script" ? printedScript(name) : name;
}

// src/report/html/films.ts
function filmstrip(films) {
  const shown2 = films.filter(({ film }) => film.frames.length > 0);
  const moments = filmMoments(shown2.map(({ film }) => film));
  if (moments.length === 0) return null;
  const marked = shown2.some(({ film }) => film.largestPaintMs !== void 0);
  return html`<div class="plot films">
    <h4>Filmstrip</h4>
    <p class="soft">
      One extra load of each revision, slowed down to the device's network and CPU. It is not one of the
      samples${marked && ": the LCP marked here is that of this load, and can differ from the LCP that was judged"}.
    </p>
    ${shown2.map((one) => strip(one, moments))}
  </div> `;
}
function strip({ film, index: index2 }, moments) {
  const { revision, endMs, largestPaintMs } = film;
  const paintedAt = largestPaintMs === void 0 ? -1 : firstAfter(largestPaintMs, moments);
  return html`<figure>
    <figcaption>${revision} <small>last change after ${printQuantity(endMs, "ms")}</small></figcaption>
    <ol class="strip" aria-label="Filmstrip of ${revision}">
      ${moments.map((moment, at2) => {
    const time2 = printQuantity(moment, "ms");
    const mark = at2 === paintedAt && largestPaintMs !== void 0 && html` <strong>LCP ${printQuantity(largestPaintMs, "ms")}</strong>`;
    return html`<li${{ markup: mark ? ' class="lcp"' : "" }}>
          <img alt="${revision} after ${time2}" data-frame="${index2}.${frameOnShow(film, moment)}" /><small
            >${time2}${mark}</small
          >
        </li> `;
  })}
    </ol>
  </figure> `;
}
function firstAfter(paintMs, moments) {
  const after = moments.findIndex((moment) => moment >= paintMs - 0.5);
  return after < 0 ? moments.length - 1 : after;
}

// src/report/html/bars.ts
var width3 = 300;
var height2 = 16;
function barTable(caption, first, parts3, bars, unit) {
  const most2 = Math.max(...bars.map(totalOf2));
  if (bars.length === 0 || !(most2 > 0)) return null;
  const several = parts3.length > 1;
  return html`<table role="table" class="bars">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${first}</th>
        <th scope="col" role="columnheader" class="drawing" data-unsorted="">Chart</th>
        ${parts3.map((part, at2) => html`<th scope="col" role="columnheader" class="number">${several && html`<span class="key p${at2 + 1}" aria-hidden="true"></span> `}${part}</th>`)}
        ${several && html`<th scope="col" role="columnheader" class="number">Total</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${bars.map((bar) => barRow(bar, parts3, most2, unit))}
    </tbody>
  </table> `;
}
function totalOf2({ values }) {
  return values.reduce((sum3, value) => sum3 + (value ?? 0), 0);
}
function barRow(bar, parts3, most2, unit) {
  const { name, note, values } = bar;
  const total = totalOf2(bar);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}${note !== "" && html` <small>${note}</small>`}</th>
    <td role="cell" class="drawing">${drawBar(values, most2)}</td>
    ${values.map((value, at2) => html`<td role="cell" class="number" data-label="${parts3[at2]}" data-sort="${value ?? -1}">${value === null ? "—" : printQuantity(value, unit)}</td>`)}
    ${values.length > 1 && html`<td role="cell" class="number" data-label="Total" data-sort="${total}">${printQuantity(total, unit)}</td>`}
  </tr> `;
}
function drawBar(values, most2) {
  let x = 0;
  const drawn = values.map((value, at2) => {
    const wide = (value ?? 0) / most2 * width3;
    const left = x;
    x += wide;
    return wide < 0.05 ? null : html`<rect
          class="p${at2 + 1}"
          x="${left.toFixed(1)}"
          width="${wide.toFixed(1)}"
          height="${height2}"
        />`;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 ${width3} ${height2}"
    width="${width3}"
    height="${height2}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;
}

// src/report/html/interactions.ts
var parts = ["input delay", "processing", "presentation"];
function interactionTimeline(details) {
  const head = details.find(({ revision }) => revision === "head") ?? details[0];
  const names2 = /* @__PURE__ */ new Set([
    ...head?.interactions.map(({ step }) => step) ?? [],
    ...details.flatMap(({ interactions }) => interactions.map(({ step }) => step))
  ]);
  const bars = [...names2].flatMap(
    (name) => details.flatMap(
      ({ revision, interactions }) => interactions.filter(({ step }) => step === name).map((one) => ({
        name,
        note: revision,
        values: [one.parts.inputDelay, one.parts.processing, one.parts.presentation]
      }))
    )
  );
  const table2 = barTable(
    "Slowest interaction of each step, from input to paint (wall time)",
    "Step",
    parts,
    bars,
    "ms"
  );
  return table2 && html`<div class="plot interactions">
      <h4>Interactions${details.some(({ automatic }) => automatic) ? " (chosen automatically)" : ""}</h4>
      ${table2}
    </div> `;
}

// src/report/html/largest-paint.ts
var parts2 = ["TTFB", "load delay", "load duration", "render delay"];
function largestPaint(details) {
  const known = details.flatMap(
    ({ revision, largestPaint: paint }) => paint ? [{ revision, ...paint }] : []
  );
  if (known.length === 0) return null;
  const bars = known.map(({ revision, parts: own }) => ({
    name: revision,
    note: "",
    values: parts2.map((name) => own.find((part) => part.name === name)?.ms ?? null)
  }));
  const elements = new Set(known.map(({ element }) => element).filter((element) => element !== null));
  return html`<div class="plot largest-paint">
    <h4>Largest paint</h4>
    ${barTable("Parts of the largest paint, unthrottled, in the middle visit", "Revision", parts2, bars, "ms")}
    ${elements.size === 1 && html`<p class="soft">Element: <code>${[...elements]}</code></p>`}${elements.size > 1 && known.map(({ revision, element }) => html`<p class="soft">Element of ${revision}: <code>${element}</code></p>`)}${grown(bars)}
  </div> `;
}
function grown(bars) {
  const [base, head] = ["base", "head"].map((name) => bars.find((bar) => bar.name === name)?.values);
  if (!base || !head) return null;
  const changes = parts2.map((name, at2) => ({ name, change: (head[at2] ?? 0) - (base[at2] ?? 0) }));
  const [most2] = changes.toSorted((a, b) => b.change - a.change);
  if (!most2 || most2.change < 50) return null;
  return html`<p>Grew most in this visit: ${most2.name}, ${printChange(most2.change, "ms")}.</p>`;
}

// src/report/html/main-thread-bars.ts
var revisions = ["base", "head"];
var mostNames = 12;
function mainThreadBars(details, profiles) {
  const load = barTable(
    "While the page loaded, by script, on the device's CPU",
    "Script",
    ["scripting", "other work"],
    pairs(
      new Map(
        details.map(({ revision, scripts }) => [
          revision,
          sum2(
            scripts.map(({ name, totalMs, scriptingMs }) => [
              name,
              [scriptingMs, Math.max(0, totalMs - scriptingMs)]
            ])
          )
        ])
      )
    ),
    "ms"
  );
  const steps = [...new Set(profiles.map(({ step }) => step))];
  if (!load && steps.length === 0) return null;
  return html`<div class="plot main-thread">
    <h4>Main thread</h4>
    ${load && html`<div>${load}${otherWork(details)}</div>`}${steps.map(
    (step) => stepProfile(
      step,
      profiles.filter((profile) => profile.step === step)
    )
  )}
  </div> `;
}
var unattributable = "Unattributable";
function otherWork(details) {
  const isThere = details.some(({ scripts }) => scripts.some(({ name }) => name === unattributable));
  return html`<p class="soft">
    Scripting is running the code. Other work is parsing it, and the style, layout and painting that it
    caused.${isThere && html` ${unattributable} is time that Lighthouse cannot assign to a script or document: mostly the browser's own work, such as compositing and garbage collection.`}
  </p>`;
}
function stepProfile(step, profiles) {
  const byPackage = new Map(
    profiles.map(({ revision, functions }) => [
      revision,
      sum2(functions.map((one) => [ownerOf(one), [one.selfMs]]))
    ])
  );
  return html`<div>
    ${barTable(`While “${step}” waited for its paint, by package: its functions that took most, under the profiler`, "Package", ["time"], pairs(byPackage), "ms")}
    <details>
      <summary>Functions of “${step}”</summary>
      ${functionTable(step, profiles)}
    </details>
  </div>`;
}
function functionTable(step, profiles) {
  const rows = profiles.flatMap(({ revision, functions }) => functions.map((one) => ({ revision, ...one })));
  return html`<table role="table">
    <caption class="hidden">
      Functions while “${step}” waited
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Function</th>
        <th scope="col" role="columnheader">Where</th>
        <th scope="col" role="columnheader">Revision</th>
        <th scope="col" role="columnheader" class="number">Itself</th>
        <th scope="col" role="columnheader" class="number">With what it called</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
    (one) => html`<tr role="row">
            <th scope="row" role="rowheader">${one.function === "" ? "(no name)" : one.function}</th>
            <td role="cell" data-label="Where"><code>${placeOf2(one)}</code></td>
            <td role="cell" data-label="Revision">${one.revision}</td>
            <td role="cell" class="number" data-label="Itself" data-sort="${one.selfMs}">
              ${printQuantity(one.selfMs, "ms")}
            </td>
            <td role="cell" class="number" data-label="Called" data-sort="${one.totalMs}">
              ${printQuantity(one.totalMs, "ms")}
            </td>
          </tr> `
  )}
    </tbody>
  </table>`;
}
function placeOf2(one) {
  const { source, line: line2, column } = one;
  return source ? `${source.module}:${source.line}` : `${scriptOf(one)}:${line2}:${column}`;
}
function scriptOf({ script, url }) {
  return script ?? printedScript(url);
}
function ownerOf(one) {
  return one.source ? packageOf(one.source.module) ?? "the app's own code" : scriptOf(one);
}
function sum2(entries) {
  const sums = /* @__PURE__ */ new Map();
  for (const [name, values] of entries) {
    const known = sums.get(name);
    sums.set(name, known ? values.map((value, at2) => value + (known[at2] ?? 0)) : values);
  }
  return sums;
}
function pairs(sums) {
  const total = (values = []) => values.reduce((all, value) => all + value, 0);
  const most2 = (name) => Math.max(...revisions.map((revision) => total(sums.get(revision)?.get(name))));
  const names2 = [...new Set([...sums.values()].flatMap((own) => [...own.keys()]))];
  const parts3 = Math.max(
    0,
    ...[...sums.values()].flatMap((own) => [...own.values()].map(({ length }) => length))
  );
  return names2.toSorted((a, b) => most2(b) - most2(a)).slice(0, mostNames).flatMap(
    (name) => revisions.flatMap((revision) => {
      const own = sums.get(revision);
      return own ? [{ name, note: revision, values: own.get(name) ?? Array(parts3).fill(null) }] : [];
    })
  );
}

// src/report/html/shifts.ts
var most = { shifts: 3, moved: 5 };
var size = 300;
var markSize = 15;
function shiftDrawings(details, films) {
  const drawn = details.flatMap(
    (detail) => detail.layoutShifts.slice(0, most.shifts).map((shift) => ({ detail, shift }))
  );
  if (drawn.length === 0) return null;
  return html`<div class="plot shifts">
    <h4>Layout shifts</h4>
    <div class="shift-list">
      ${drawn.map(({ detail, shift }) => {
    const film = films.find((one) => one.film.revision === detail.revision);
    return drawing(detail, shift, film && { film: film.index, frame: film.film.frames.length - 1 });
  })}
    </div>
  </div> `;
}
function drawing({ revision, viewport }, shift, picture) {
  const { width: width6, height: height4 } = viewport;
  const scale = size / Math.max(width6, height4, 1);
  const moved = shift.moved.slice(0, most.moved);
  const title = `${revision}: ${printQuantity(shift.value, "unitless")} after ${printQuantity(shift.atMs, "ms")}`;
  return html`<figure>
    <svg
      class="screen"
      viewBox="0 0 ${width6} ${height4}"
      width="${Math.round(width6 * scale)}"
      height="${Math.round(height4 * scale)}"
      role="img"
      aria-label="${title}: ${moved.length} elements moved"
    >
      ${picture && picture.frame >= 0 && html`<image data-frame="${picture.film}.${picture.frame}" width="${width6}" height="${height4}" preserveAspectRatio="none" />`}
      <g font-size="${(markSize / scale).toFixed(1)}">
        ${moved.map(({ from, to }, at2) => drawMove(from, to, at2 + 1, markSize / scale))}
      </g>
    </svg>
    <figcaption>
      <strong>${title}</strong
      >${shift.font !== null && html`<p>just after the font <code>${shift.font}</code></p>`}
      <ol>
        ${moved.map(({ selector, from, to, lacksSize, pushedBy }) => html`<li><code>${selector}</code> ${describe3(from, to)}${lacksSize && ", an image without size"}${pushedBy && html`; above it now <code>${pushedBy.selector}</code>, ${Math.round(pushedBy.height)} px high${pushedBy.lacksSize && ", without size"}`}</li> `)}
      </ol>
    </figcaption>
  </figure> `;
}
function drawMove(from, to, number, letter) {
  const at2 = isEmpty(to) ? from : to;
  return html`${!isEmpty(from) && box(from, "from")}${!isEmpty(from) && !isEmpty(to) && arrow(from, to)}${!isEmpty(to) && box(to, "to")}
    <text class="mark" x="${(at2.x + letter * 0.3).toFixed(1)}" y="${(at2.y + letter).toFixed(1)}"
      >${number}</text
    >`;
}
function isEmpty({ width: width6, height: height4 }) {
  return width6 <= 0 || height4 <= 0;
}
function box({ x, y, width: width6, height: height4 }, kind) {
  return html`<rect
    class="${kind}"
    x="${x}"
    y="${y}"
    width="${Math.max(0, width6)}"
    height="${Math.max(0, height4)}"
  />`;
}
function arrow(from, to) {
  const middle = ({ x, y, width: width6, height: height4 }) => ({ x: x + width6 / 2, y: y + height4 / 2 });
  const [a, b] = [middle(from), middle(to)];
  return html`<line class="way" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" />`;
}
function describe3(from, to) {
  if (isEmpty(to)) return "left the screen";
  if (isEmpty(from)) return "came onto the screen";
  const [right, down] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  const ways = [
    down === 0 ? "" : `${Math.abs(down)} px ${down > 0 ? "down" : "up"}`,
    right === 0 ? "" : `${Math.abs(right)} px ${right > 0 ? "right" : "left"}`
  ].filter((way) => way !== "");
  const [wider, higher] = [Math.round(to.width - from.width), Math.round(to.height - from.height)];
  const grew = wider !== 0 || higher !== 0 ? `now ${Math.round(to.width)} × ${Math.round(to.height)} px` : "";
  return [ways.join(" and "), grew].filter((part) => part !== "").join(", ") || "in its place";
}

// src/report/html/places.ts
var mostOpen = 3;
function placePart(report) {
  const places2 = /* @__PURE__ */ new Map();
  for (const { page, device } of [
    ...report.details ?? [],
    ...report.films ?? [],
    ...report.profiles ?? []
  ])
    places2.set(JSON.stringify([page, device]), { page, device });
  const drawn = [...places2.values()].flatMap((place) => {
    const content = placeContent(report, place.page, place.device);
    return content.some((part) => part !== null) ? [{ ...place, content }] : [];
  });
  if (drawn.length === 0) return null;
  const troubled = drawn.map((place) => ({ place, trouble: troubleOf(report, place) })).filter(({ trouble }) => trouble > 0).toSorted((a, b) => b.trouble - a.trouble);
  const open = new Set(troubled.slice(0, mostOpen).map(({ place }) => place));
  return {
    id: "pages",
    title: html`What happened on the pages <span class="count">${drawn.length}</span>`,
    body: html`<p class="soft">The median visit of each revision, unless it says otherwise.</p>`,
    more: html`${drawn.map(
      (place) => html`<details class="place" ${{ markup: open.has(place) ? " open" : "" }}>
          <summary>
            <h3>${place.page} <small>${place.device}</small></h3>
          </summary>
          <div class="plots">${place.content}</div>
        </details> `
    )}`
  };
}
function placeContent(report, page, device) {
  const here = (one) => one.page === page && one.device === device;
  const details = inOrder((report.details ?? []).filter(here));
  const films = (report.films ?? []).flatMap((film, index2) => here(film) ? [{ film, index: index2 }] : []);
  return [
    filmstrip(films.toSorted((a, b) => order(a.film) - order(b.film))),
    largestPaint(details),
    interactionTimeline(details),
    shiftDrawings(details, films),
    mainThreadBars(details, (report.profiles ?? []).filter(here)),
    cpuTime((report.loadProfiles ?? []).filter(here))
  ];
}
function inOrder(details) {
  return details.toSorted((a, b) => order(a) - order(b));
}
function order({ revision }) {
  return revision === "base" ? 0 : 1;
}
function troubleOf({ verdicts }, { page, device }) {
  const kinds2 = verdicts.filter((one) => one.page === page && one.device === device).map(kindOf);
  if (kinds2.some((kind) => kind === "exceeded" || kind === "missing")) return 2;
  return kinds2.some((kind) => kind !== "passed") ? 1 : 0;
}

// src/report/html/trend.ts
var mostPlots = 24;
var width4 = 560;
var height3 = 96;
var margin = { left: 8, right: 72, top: 10, bottom: 10 };
function trendPart(history) {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return null;
  const shown2 = trends.slice(0, mostPlots);
  const left = trends.length - shown2.length;
  const risen = shown2.filter(({ series }) => hasRisen(series));
  const others = shown2.filter(({ series }) => !hasRisen(series));
  const { source, recorded, runs } = history;
  return {
    id: "history",
    title: html`History <span class="count">${runs.length} runs</span>`,
    body: null,
    more: html`<p class="soft">
        Medians of the default branch, kept in ${source}.
        ${recorded ? "The last is this run." : "The last, hollow, is this run, which is not part of it."}
      </p>
      ${risen.map((trend) => figure(trend, history))}${others.length > 0 && html`<details>
          <summary>
            ${others.length} ${risen.length > 0 ? "more" : others.length === 1 ? "metric" : "metrics"}
          </summary>
          ${others.map((trend) => figure(trend, history))}${left > 0 && html`<p class="soft">${left} more are in the report's data.</p>`}
        </details>`}`
  };
}
function figure({ name, place, series, first, last, jump }, { runs, recorded }) {
  const { unit, creep } = series;
  const rises = [
    jump && `jumped by ${jump.size} at ${jump.since}`,
    creep && `crept up by ${printQuantity(creep.change, unit)} in ${creep.runs} runs`
  ].filter(Boolean);
  const words = rises.length > 0 ? html` <span class="middling">${rises.join(", ")}</span>` : null;
  return html`<div role="group" aria-label="${name}, ${place ?? "bundle"}">
    <p><strong>${name}</strong> <span class="soft">${place ?? "bundle"}, ${first} → ${last}</span>${words}</p>
    ${plot(series, runs, recorded, `${name}, ${place ?? "bundle"}`)}
    ${jump?.command && html`<p class="soft">Find the commit: <code>${jump.command}</code></p>`}
    <details>
      <summary>values</summary>
      <p><code>${valuesOf(series, runs)}</code></p>
    </details>
  </div> `;
}
function plot(series, runs, recorded, name) {
  const { values, unit } = series;
  const points = values.flatMap((value, at2) => value === null ? [] : [{ at: at2, value }]);
  const high = Math.max(...points.map(({ value }) => value));
  const low = Math.min(...points.map(({ value }) => value), high * 0.9);
  const span = high - low || 1;
  const x = (at2) => {
    const room = width4 - margin.left - margin.right;
    return (margin.left + (runs.length > 1 ? at2 / (runs.length - 1) : 0.5) * room).toFixed(1);
  };
  const y = (value) => {
    const room = height3 - margin.top - margin.bottom;
    return (margin.top + (1 - (value - low) / span) * room).toFixed(1);
  };
  const past = recorded ? points : points.filter(({ at: at2 }) => at2 < runs.length - 1);
  const now = recorded ? [] : points.filter(({ at: at2 }) => at2 === runs.length - 1);
  const label2 = `${name}: ${points.length} runs, between ${printQuantity(Math.min(...points.map(({ value }) => value)), unit)} and ${printQuantity(high, unit)}`;
  const floor = height3 - margin.bottom;
  return html`<svg
    viewBox="0 0 ${width4} ${height3}"
    width="100%"
    height="${height3}"
    preserveAspectRatio="xMinYMid"
    role="img"
    aria-label="${label2}"
  >
    <line
      x1="0"
      x2="${width4 - margin.right}"
      y1="${floor}"
      y2="${floor}"
      stroke="currentColor"
      stroke-opacity="0.2"
    />
    <line
      x1="0"
      x2="${width4 - margin.right}"
      y1="${margin.top}"
      y2="${margin.top}"
      stroke="currentColor"
      stroke-opacity="0.1"
    />
    ${scaleEnd(printQuantity(high, unit), margin.top)}${scaleEnd(printQuantity(low, unit), floor)}
    ${jumpsWithin(series, runs).map(
    // Between two runs: that is where the commit is.
    ({ at: at2 }) => html`<line
          x1="${x(at2 - 0.5)}"
          x2="${x(at2 - 0.5)}"
          y1="${margin.top}"
          y2="${floor}"
          stroke="currentColor"
          stroke-opacity="0.6"
          stroke-dasharray="3 3"
          ><title>jumped at ${runs[at2]?.sha?.slice(0, 8) ?? runs[at2]?.date.slice(0, 10)}</title></line
        >`
  )}
    <polyline
      points="${past.map(({ at: at2, value }) => `${x(at2)},${y(value)}`).join(" ")}"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-opacity="0.7"
    />
    <path
      d="${past.map(({ at: at2, value }) => `M${x(at2)} ${y(value)}h0`).join("")}"
      stroke="currentColor"
      stroke-width="5"
      stroke-linecap="round"
    />
    ${now.map(({ at: at2, value }) => html`<circle cx="${x(at2)}" cy="${y(value)}" r="3.5" fill="none" stroke="currentColor" stroke-width="1.5"><title>this run: ${printQuantity(value, unit)}</title></circle>`)}
  </svg>`;
}
function jumpsWithin({ jumps = [] }, runs) {
  return jumps.filter(({ at: at2 }) => at2 > 0 && at2 < runs.length);
}
function scaleEnd(text2, at2) {
  return html`<text
    x="${width4 - margin.right + 12}"
    y="${at2 + 4}"
    font-size="12"
    fill="currentColor"
    fill-opacity="0.75"
  >
    ${text2}
  </text>`;
}
function valuesOf({ values, unit }, runs) {
  const lines = runs.flatMap(({ date, sha }, at2) => {
    const value = values[at2] ?? null;
    return value === null ? [] : [`${printQuantity(value, unit)} ${date.slice(0, 10)} ${sha?.slice(0, 8) ?? "uncommitted"}`];
  });
  return lines.join(" · ");
}

// src/report/html/dots.ts
var width5 = 210;
var margin2 = 8;
var mostDots = 60;
var leastSpan = { ms: 50, B: 2e3, count: 5, unitless: 0.05 };
var at = { head: 8, interval: 18, base: 28, numbers: 45 };
function dots(row) {
  const head = row.head?.values.slice(0, mostDots) ?? [];
  const base = row.base?.values.slice(0, mostDots) ?? [];
  if (head.length < 2 && base.length < 2) return null;
  const limit = row.verdicts.find((verdict) => !boundsChange(verdict.limit.kind))?.limit.value;
  const interval = intervalOf(row, row.base?.median);
  const ends = [interval?.from, interval?.to].filter((end) => typeof end === "number");
  const { low, high } = axisOf([...head, ...base, ...ends], limit, row.unit);
  const bound = limit !== void 0 && limit >= low && limit <= high ? limit : void 0;
  const x = (value) => (margin2 + (value - low) / (high - low) * (width5 - 2 * margin2)).toFixed(1);
  const path = (values, y) => values.map((value) => `M${Math.round(Number(x(value)))} ${y}h0`).join("");
  const compared = base.length > 0;
  const height4 = compared ? 48 : 30;
  const numbers = compared ? at.numbers : 27;
  const middle = compared ? at.interval : 16;
  return html`<svg
    class="dots"
    width="${width5}"
    height="${height4}"
    role="img"
    aria-label="${label(row, head, base, bound)}"
  >
    <svg viewBox="0 0 ${width5} ${height4}" preserveAspectRatio="none">
      <line class="axis" x1="0" x2="${width5}" y1="${middle}" y2="${middle}" />
      ${interval && html`<line class="interval" x1="${x(interval.from ?? low)}" x2="${x(interval.to ?? high)}" y1="${middle}" y2="${middle}" />`}
      ${compared && html`<path class="base" d="${path(base, at.base)}" />${row.base && median(x(row.base.median), at.base)}`}
      ${head.length > 0 && html`<path class="head" d="${path(head, at.head)}" />`}${row.head && median(x(row.head.median), at.head)}
      ${bound !== void 0 && html`<line class="bound" x1="${x(bound)}" x2="${x(bound)}" y1="0" y2="${numbers - 10}" />`}
    </svg>
    <text x="0" y="${numbers}">${printQuantity(low, row.unit)}</text>
    <text class="end" x="100%" y="${numbers}">${printQuantity(high, row.unit)}</text>
  </svg>`;
}
function median(x, y) {
  return html`<line class="median" x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}" />`;
}
function intervalOf({ delta, unit }, base) {
  if (!delta || base === void 0 || printDeltaInterval(delta, unit) === null) return null;
  const { low, high } = delta;
  const from = low === null || delta.verdict === "unchanged" ? null : base + low;
  return { from, to: high === null ? null : base + high };
}
function axisOf(samples, limit, unit) {
  let low = Math.min(...samples);
  let high = Math.max(...samples);
  const least2 = Math.max(leastSpan[unit], Math.abs(low + high) / 8);
  if (limit !== void 0 && limit > low - least2 && limit < high + least2) {
    low = Math.min(low, limit);
    high = Math.max(high, limit);
  }
  const middle = (low + high) / 2;
  const half = Math.max(high - low, least2) / 2;
  const shift = low >= 0 && middle < half ? half - middle : 0;
  return { low: middle - half + shift, high: middle + half + shift };
}
function label(row, head, base, bound) {
  const parts3 = [range("head", head, row.unit), range("base", base, row.unit)];
  if (bound !== void 0) parts3.push(`limit ${printQuantity(bound, row.unit)}`);
  const middle = headValue(row);
  if (middle !== null) parts3.push(`median of head ${printQuantity(middle, row.unit)}`);
  const interval = row.delta && printDeltaInterval(row.delta, row.unit);
  if (interval) parts3.push(`change ${row.delta?.verdict === "unchanged" ? interval : `within ${interval}`}`);
  return parts3.filter(Boolean).join(", ");
}
function range(name, values, unit) {
  if (values.length === 0) return "";
  return `${values.length} samples of ${name} from ${printQuantity(Math.min(...values), unit)} to ${printQuantity(Math.max(...values), unit)}`;
}

// src/report/html/verdicts.ts
var titles2 = {
  exceeded: { sign: "✗", word: "Exceeded", tint: "bad" },
  missing: { sign: "✗", word: "Without data, which fails the gate", tint: "bad" },
  inconclusive: { sign: "?", word: "Undecided", tint: "middling" },
  warned: { sign: "!", word: "Warnings", tint: "middling" },
  passed: { sign: "✓", word: "Passed", tint: "good" }
};
var mostOpenRows = { failures: 40, others: 12 };
function verdictPart(section, beside) {
  const { kind, rows } = section;
  const { sign, word, tint: tint2 } = titles2[kind];
  const fails = kind === "exceeded" || kind === "missing";
  const most2 = fails ? mostOpenRows.failures : mostOpenRows.others;
  const open = rows.length <= most2 ? rows : fails ? rows.slice(0, most2) : [];
  const folded = rows.slice(open.length);
  const table2 = (some) => verdictTable({ kind, rows: some }, beside);
  return {
    id: kind,
    title: html`<span class="${tint2}">${sign} ${word}</span> <span class="count">${rows.length}</span>`,
    body: open.length > 0 ? table2(open) : null,
    more: folded.length > 0 ? html`<details>
            <summary>
              Show ${folded.length} ${open.length > 0 && "more "}${folded.length === 1 ? "limit" : "limits"}
            </summary>
            ${table2(folded)}
          </details>` : null
  };
}
function samplesLegend(sections) {
  if (!sections.some(({ rows }) => rows.some((row) => row.delta && dots(row) !== null))) return null;
  return html`<p class="soft legend">
    <small
      >Samples: the upper dots are head, the lower dots are base. Upright lines are medians, the bar is the
      range of head's median, a dashed line is an absolute limit.</small
    >
  </p> `;
}
function verdictTable({ kind, rows }, beside) {
  const { word } = titles2[kind];
  const changes = rows.some(({ delta }) => delta);
  return html`<table role="table" class="verdicts filtered">
    <caption class="hidden">
      ${word}: limits by page and device
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Metric</th>
        ${changes && html`<th scope="col" role="columnheader" class="number base">Base</th>`}
        <th scope="col" role="columnheader" class="number">Head</th>
        ${changes && html`<th scope="col" role="columnheader" class="number change">Change</th>`}
        <th scope="col" role="columnheader" class="limit">Limit</th>
        <th scope="col" role="columnheader" class="strip" data-unsorted="">Samples</th>
      </tr>
    </thead>
    ${groupByPlace(rows).map((group) => placeRows(group, changes, kind, beside))}
  </table>`;
}
var milderWords = {
  exceeded: "exceeded",
  missing: "no data",
  inconclusive: "undecided",
  warned: "warning",
  passed: "kept"
};
function placeRows({ page, device, kind: place, rows }, changes, kind, beside) {
  const columns2 = changes ? 6 : 4;
  return html`<tbody role="rowgroup">
    <tr role="row" class="place">
      <th scope="rowgroup" role="rowheader" colspan="${columns2}">
        ${page ?? place}${device === null ? null : html` <small>${device}</small>`}
      </th>
    </tr>
    ${rows.map((row) => verdictRow(row, changes, columns2, kind, beside.get(row) ?? []))}
  </tbody> `;
}
function verdictRow(row, changes, columns2, kind, found) {
  const name = nameOf(row);
  const below = why(row, columns2 - 1, kind, found);
  return html`<tr role="row">
      <th scope="row" role="rowheader">${name}${row.label !== name && html`<small>${row.label}</small>`}</th>
      ${changes && baseCell(row)}${headCell(row)}${changes && changeCell(row)}
      <td role="cell" class="limit" data-label="Limit">
        ${row.verdicts.map((verdict) => {
    const { bound, note } = expectationOf(verdict);
    const own = kindOf(verdict);
    const milder = own !== kind && !note.includes(milderWords[own]) && html` <em class="middling">${milderWords[own]}</em>`;
    return html`<span>≤ ${bound}${note !== "" && ` (${note})`}${milder}</span>`;
  })}${(row.kept ?? []).map((verdict) => html`<span class="soft">kept: ≤ ${expectationOf(verdict).bound}</span>`)}
      </td>
      ${samplesCell(row, below ? 2 : 1)}
    </tr>
    ${below}`;
}
function samplesCell(row, rows) {
  const { head, base, delta, unit } = row;
  const strip2 = dots(row);
  if (strip2 === null) return html`<td role="cell" class="none" rowspan="${rows}"></td>`;
  const lines = [
    head ? `head ${printSamples(head.values, unit)}` : "",
    base ? `base ${printSamples(base.values, unit)}` : "",
    delta ? `${printPairs(delta.pairs)}, tolerance ${printQuantity(delta.tolerance, unit)}` : ""
  ].filter(Boolean);
  return html`<td role="cell" data-label="Samples" rowspan="${rows}">
    ${strip2}
    <details>
      <summary>${head?.values.length ?? 0} head${base && `, ${base.values.length} base`}</summary>
      ${lines.map((line2) => html`<p><code>${line2}</code></p>`)}
    </details>
  </td>`;
}
var emptyCell = html`<td role="cell" class="none"></td>`;
function baseCell({ base, delta, unit }) {
  if (!delta || !base) return emptyCell;
  return html`<td role="cell" class="number" data-label="Base" data-sort="${base.median}">
    ${printQuantity(base.median, unit)}
  </td>`;
}
function headCell(row) {
  const value = headValue(row);
  if (value === null)
    return html`<td role="cell" class="number" data-label="Head"><span class="soft">no data</span></td>`;
  const printed = printHead(row);
  const band = bandOf(row.metric, value);
  const tint2 = band === "poor" ? "bad" : band === "needs improvement" ? "middling" : "good";
  return html`<td role="cell" class="number" data-label="Head" data-sort="${value}">
    <span>${printed}${band !== void 0 && html`<small class="${tint2}">${band}</small>`}</span>
  </td>`;
}
function changeCell({ delta, unit }) {
  if (!delta) return emptyCell;
  const interval = printDeltaInterval(delta, unit);
  const tint2 = delta.verdict === "regressed" ? "bad" : delta.verdict === "improved" ? "good" : delta.verdict === "inconclusive" ? "middling" : "soft";
  return html`<td role="cell" class="number" data-label="Change" data-sort="${delta.relative ?? delta.value}">
    <span
      >${printDelta(delta, unit)}<small
        ><span class="${tint2}">${printDeltaVerdict(delta)}</span
        >${interval && html` <span class="whole">${interval}</span>`}</small
      ></span
    >
  </td>`;
}
function why(row, columns2, kind, found) {
  const own = row.verdicts.filter((verdict) => kindOf(verdict) === kind);
  const reasons = kind === "passed" ? [] : [...new Set(own.map(({ reason }) => reason))].filter(Boolean);
  const approvals = row.verdicts.flatMap(
    ({ allowed, reason }) => allowed && !reason.includes(allowed.reason) ? [`Approved exception until ${allowed.expires}: ${allowed.reason}`] : []
  );
  const words = [reasons.join("; "), ...approvals, row.basisReason].filter(Boolean);
  if (words.length === 0 && found.length === 0) return null;
  return html`<tr role="row" class="why">
    <td role="cell" colspan="${columns2}">
      ${words.map((line2) => html`<p class="soft">${line2}</p>`)}${causes(found)}
    </td>
  </tr> `;
}
function causes([first, ...others]) {
  if (!first) return null;
  return html`<p>
    Cause: <a href="#cause-${first.number}">${first.title}</a>${others.length > 0 && html`, and
      ${others.map(({ number }, index2) => html`${index2 > 0 && ", "}<a href="#cause-${number}">cause ${number}</a>`)}`}
  </p>`;
}

// src/report/html.ts
var policy = `default-src 'none'; script-src '${hashes.script}'; style-src '${hashes.style}'; img-src data:; base-uri 'none'; form-action 'none'`;
var signs = { pass: "✓", warn: "!", fail: "✗", error: "✗" };
var tints = { pass: "good", warn: "middling", fail: "bad", error: "bad" };
function html2(report, options = {}) {
  const { head, base, noBase, missingBase } = report.revisions;
  const { prominent, others } = notesOf(report);
  const against = base ? ` against base ${printRevision(base)}` : missingBase ? ", not compared with base" : noBase === null ? "" : `, no base: ${noBase}`;
  const sections = sectionsOf(report);
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const passed = sections.filter(({ kind }) => kind === "passed");
  const unsure = sections.filter((section) => !failed.includes(section) && !passed.includes(section));
  const story = storyOf(report);
  const links = linkCauses(story, sections);
  const shown2 = [...failed, ...unsure, ...passed];
  const legend2 = samplesLegend(shown2);
  const judged = (section) => {
    const drawn2 = verdictPart(section, links);
    if (section !== shown2[0]) return drawn2;
    const { body: body2, more } = drawn2;
    return body2 ? { ...drawn2, body: html`${body2}${legend2}` } : { ...drawn2, more: html`${more}${legend2}` };
  };
  const parts3 = [
    loosenedPart(report.loosened),
    ...failed.map(judged),
    causePart(story),
    ...unsure.map(judged),
    placePart(report),
    bundlePart(report),
    trendPart(report.history),
    ...passed.map(judged),
    advicePart(story, report),
    measuredPart(unlimitedOf(report))
  ].filter((part) => part !== null);
  const { sections: drawn, packed } = drawParts(parts3);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(report).slice(0, 200)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header class="verdict ${report.outcome}"><h1><span class="${tints[report.outcome]}" aria-hidden="true">${signs[report.outcome]}</span> ${headlineOf(report)}</h1>
<p class="soft">Head ${printRevision(head)}${against}</p>${leadingCause(story)}</header>
${prominentSection(prominent)}${navigation(parts3)}${drawn}${failedVisitSection(report.failedVisits)}${noteSection(others)}${factSection(report, options.files ?? [])}</main>
${packed}${embedReport(report)}
<script>${{ markup: clientScript }}</script>
</body>
</html>
`.markup;
}

// src/report/json.ts
function json(report, _options = {}) {
  return `${JSON.stringify(inSchemaOrder(report), null, 2)}
`;
}

// src/report/escape/xml.ts
function xml(text2, max = 1e4) {
  return text2.slice(0, max).toWellFormed().replaceAll(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]|[\ufffe\uffff]/gu, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

// src/report/junit.ts
function junit(report, _options = {}) {
  const { verdicts, environment } = report;
  const broken2 = report.error?.message ?? report.incomplete;
  const count2 = (result) => verdicts.filter((verdict) => resultOf(verdict) === result).length;
  const uncompared = broken2 === null && report.revisions.missingBase ? uncomparedCase(report) : null;
  const more = (result) => uncompared?.result === result ? 1 : 0;
  const tests = verdicts.length + (broken2 === null ? 0 : 1) + (uncompared ? 1 : 0);
  const totals = `tests="${tests}" failures="${count2("failure") + more("failure")}" skipped="${count2("skipped") + more("skipped")}" errors="${broken2 === null ? 0 : 1}"`;
  const time2 = (environment.durationMs / 1e3).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="budget-check" ${totals} time="${time2}">`,
    `  <testsuite name="${xml(headlineOf(report))}" ${totals} time="${time2}" timestamp="${xml(environment.startedAt)}">`,
    ...broken2 === null ? [] : [brokenCase(broken2, report.error?.code ?? "INCOMPLETE")],
    ...uncompared?.lines ?? [],
    ...verdicts.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function resultOf({ status, limit }) {
  if (status === "fail" || status === "missing" && limit.level === "fail") return "failure";
  return status === "inconclusive" || status === "missing" ? "skipped" : "passed";
}
function uncomparedCase({ revisions: revisions2, onInconclusive }) {
  const why2 = xml(revisions2.noBase ?? "base could not be had");
  const fails = onInconclusive === "fail";
  return {
    result: fails ? "failure" : "skipped",
    lines: [
      '    <testcase classname="base" name="compared with base">',
      fails ? `      <failure type="missing" message="${why2}"/>` : `      <skipped message="${why2}"/>`,
      "    </testcase>"
    ]
  };
}
function testCase(verdict) {
  const { page, device, metric } = verdict;
  const place = page === null ? placeWithoutPage(metric) : [page, device].filter((part) => part !== null).join("/");
  const { expected, actual } = expectationOf(verdict);
  const message = xml(`${actual ?? "no data"}, expected ${expected}`);
  const result = resultOf(verdict);
  const outcome = result === "failure" ? [`      <failure type="${verdict.status}" message="${message}">${xml(verdict.reason)}</failure>`] : result === "skipped" ? [`      <skipped message="${xml(verdict.reason)}"/>`] : [];
  return [
    `    <testcase classname="${xml(place)}" name="${xml(`${nameOf(verdict)} ${expected}`)}">`,
    ...outcome,
    `      <system-out>${xml(evidence(verdict))}</system-out>`,
    "    </testcase>"
  ].join("\n");
}
function evidence(verdict) {
  const { head, base, delta, reason, allowed, status, limit } = verdict;
  const range2 = delta && printDeltaRange(delta, limit.unit);
  return [
    `${status}: ${reason}`,
    allowed ? `approved exception until ${allowed.expires}: ${allowed.reason}` : "",
    delta ? `change: ${printDelta(delta, limit.unit)}${range2 ? `, ${range2}` : ""}: ${printDeltaVerdict(delta)}` : "",
    head ? `head: ${printSamples(head.values, limit.unit)}` : "",
    base ? `base: ${printSamples(base.values, limit.unit)}` : ""
  ].filter(Boolean).join("\n");
}
function brokenCase(message, code) {
  return `    <testcase classname="budget-check" name="the run is complete"><error type="${xml(code)}" message="${xml(message)}"/></testcase>`;
}

// src/report/text/blocks.ts
var signs2 = {
  exceeded: "✗",
  missing: "✗",
  inconclusive: "?",
  warned: "!",
  passed: "✓"
};
function block(rows, { kind, told, withReasons }, width6, paint) {
  const [row] = rows;
  if (!row) return [];
  const color = kind === "exceeded" || kind === "missing" ? paint.red : paint.yellow;
  const name = truncate(plain(nameOf(row)), 50);
  const held = row.verdicts.map((verdict) => expectation(verdict)).join("; ");
  const [first = "", ...rest] = wrap(`${name}${places(rows)}: ${held}`, width6 - 6);
  const before = told.has(keyOf(row));
  told.add(keyOf(row));
  return [
    `  ${color(signs2[kind])} ${first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first}`,
    ...rest.map((line2) => `      ${line2}`),
    ...(before ? [] : facts(row)).flatMap(([label2, value]) => labelled(label2, value, width6, paint)),
    ...(withReasons ? reasonsOf(row) : []).flatMap((reason) => wrap(reason, width6 - 6)).map((line2) => `      ${paint.dim(line2)}`)
  ];
}
function places(rows) {
  const all = rows.flatMap(({ page, device }) => page === null ? [] : [[plain(page), plain(device ?? "")]]);
  if (all.length === 0) return "";
  const one = all.length === 1;
  const print = ([page, device]) => device === "" ? page : one ? `${page}, ${device}` : `${page} (${device})`;
  return ` on ${all.map(print).join(", ")}`;
}
function expectation(verdict) {
  const { actual, expected } = expectationOf(verdict);
  return `${actual ?? "no data"}, expected ${plain(expected, 80)}`;
}
function labelled(label2, value, width6, paint) {
  return wrap(value, width6 - 15).map(
    (line2, at2) => `      ${paint.dim((at2 === 0 ? label2 : "").padEnd(9))}${line2}`
  );
}
function facts(row) {
  const list2 = [];
  const { delta, unit, base, head } = row;
  const band = bandOf(row.metric, headValue(row));
  const rated = band && band !== "good" ? band : "";
  const exact = delta?.pairs === 0 && base && head;
  if (delta) {
    const parts3 = [
      exact ? `${printQuantity(base.median, unit)} → ${printQuantity(head.median, unit)}` : "",
      printDelta(delta, unit),
      printDeltaRange(delta, unit) ?? "",
      delta.tolerance > 0 ? `tolerance ${printQuantity(delta.tolerance, unit)}` : "",
      delta.pairs > 0 ? printPairs(delta.pairs) : ""
    ];
    list2.push(["change", `${parts3.filter(Boolean).join(", ")}: ${printDeltaVerdict(delta)}`]);
  }
  for (const [label2, samples, more] of [
    ["head", head, rated],
    ["base", base, ""]
  ]) {
    if (exact || !samples || samples.values.length < 2 && !delta) continue;
    const median2 = samples.values.length > 1 ? `median ${printQuantity(samples.median, unit)}` : "";
    const notes = [median2, more].filter(Boolean).join(", ");
    list2.push([label2, `${printSamples(samples.values, unit)}${notes ? `   ${notes}` : ""}`]);
  }
  const kept = (row.kept ?? []).map((verdict) => plain(expectationOf(verdict).expected, 80));
  if (kept.length > 0) list2.push(["kept", kept.join(", ")]);
  if (row.basisReason !== null) list2.push(["measured", plain(row.basisReason)]);
  return list2;
}
function reasonsOf(row) {
  const lines = row.verdicts.flatMap(({ reason, allowed }) => [
    plain(reason),
    allowed && !reason.includes(allowed.reason) ? `Approved exception until ${plain(allowed.expires, 40)}: ${plain(allowed.reason)}` : ""
  ]);
  return [...new Set(lines)].filter(Boolean);
}

// src/report/text/trends.ts
var mostRows5 = 8;
var mostCommands = 3;
function trendLines({ history }, width6, paint) {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return [];
  const columns2 = [
    { title: "metric", align: "left", drop: 0 },
    { title: `${history.runs.length} runs`, align: "left", drop: 1 },
    { title: "first", align: "right", drop: 2 },
    { title: "last", align: "right", drop: 0 },
    { title: "", align: "left", drop: 0 }
  ];
  const rows = trends.slice(0, mostRows5).map(({ name, place, series, sparkline, first, last, jump }) => [
    { text: plain(place === null ? name : `${name} on ${place}`, 60) },
    { text: sparkline },
    { text: first },
    { text: last },
    { text: rise(jump, series), paint: paint.yellow }
  ]);
  const commands = trends.flatMap(({ jump }) => jump?.command ?? []).slice(0, mostCommands);
  const left = trends.length - mostRows5;
  return [
    ...table(columns2, rows, width6 - 2, paint).map((line2) => `  ${line2}`),
    ...left > 0 ? [paint.dim(`  ${left} more in the HTML report`)] : [],
    ...commands.map((command) => `  Find the commit: ${plain(command, 300)}`)
  ];
}
function rise(jump, { creep }) {
  const jumped = jump && `jumped +${jump.size} at ${plain(jump.since, 12)}`;
  return [jumped, creep && "crept up"].filter(Boolean).join(", ");
}

// src/report/text/tables.ts
var columns = [
  { title: "", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 3 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 1 },
  { title: "interval", align: "right", drop: 4 },
  { title: "tolerance", align: "right", drop: 5 },
  { title: "spread", align: "left", drop: 6 },
  { title: "limit", align: "left", drop: 0 }
];
function rowsTable(rows, width6, paint) {
  const groups = groupByPlace(rows);
  const cells = groups.flatMap((group) => group.rows.map((row) => cellsOf(row, paint)));
  const [titles4 = "", ...lines] = table(columns, cells, width6 - 4, paint);
  let at2 = 0;
  return groups.flatMap((group, index2) => {
    const place = group.page === null ? group.kind : [group.page, group.device ?? ""].map((part) => plain(part)).join(" · ");
    const own = lines.slice(at2, at2 += group.rows.length);
    const heading = index2 === 0 && titles4.trim() !== "" ? [`    ${titles4}`] : [];
    return [...heading, `  ${truncate(place, width6 - 2)}`, ...own.map((line2) => `    ${line2}`)];
  });
}
function cellsOf(row, paint) {
  const { delta, unit } = row;
  const head = headValue(row);
  const band = bandOf(row.metric, head);
  const tint2 = band === "poor" ? paint.red : band === "needs improvement" ? paint.yellow : void 0;
  return [
    { text: plain(nameOf(row), 80) },
    { text: row.base && delta ? printQuantity(row.base.median, unit) : "" },
    { text: printHead(row) ?? "", ...tint2 && { paint: tint2 } },
    {
      text: delta ? printDelta(delta, unit) : "",
      ...delta?.verdict === "improved" && { paint: paint.green }
    },
    { text: (delta && printDeltaInterval(delta, unit)) ?? "" },
    { text: delta && delta.tolerance > 0 ? `±${printQuantity(delta.tolerance, unit)}` : "" },
    { text: delta ? "" : spreadOf(row) },
    { text: row.verdicts.map((one) => plain(expectationOf(one).expected, 60)).join(", ") }
  ];
}
function spreadOf({ head, unit }) {
  if (!head || head.values.length < 2) return "";
  const low = head.values.reduce((least3, value) => Math.min(least3, value));
  const high = head.values.reduce((most3, value) => Math.max(most3, value));
  const [least2, most2] = [printQuantity(low, unit), printQuantity(high, unit)];
  return least2 === most2 ? "none" : `${least2} to ${most2}`;
}
function measurementsTable(measurements, width6, paint) {
  const rows = measurements.map(({ metric, page, device, unit, basis, base, head }) => ({
    metric,
    label: page === null ? labelOf(metric) : metric,
    page,
    device,
    unit,
    basis,
    basisReason: null,
    delta: null,
    verdicts: [],
    base: base ?? null,
    head: head ?? null
  }));
  return rowsTable(rows, width6, paint);
}
var bundleColumns = [
  { title: "gzip", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 0 },
  { title: "", align: "left", drop: 1 }
];
var mostFiles = 8;
function bundleTable(bundle, width6, paint) {
  const changes = bundleChanges(bundle);
  if (!changes) return [];
  const interesting = bundle.base ? changes.files.filter(isChanged) : changes.files;
  const files = interesting.slice(0, mostFiles);
  const left = interesting.length - files.length;
  const cells = [
    ...changes.groups.map((group) => sizeCells(group, "", paint)),
    ...files.map(
      (file) => sizeCells(file, `${file.kind}${printFate(file, (name) => plain(name, 60))}`, paint)
    )
  ];
  const [titles4 = "", ...lines] = table(bundleColumns, cells, width6 - 4, paint);
  const heading = bundle.base ? "files that changed" : "largest files";
  return [
    `    ${titles4}`,
    ...lines.slice(0, changes.groups.length).map((line2) => `    ${line2}`),
    ...files.length > 0 ? [`  ${heading}`] : [],
    ...lines.slice(changes.groups.length).map((line2) => `    ${line2}`),
    ...left > 0 ? [`    ${paint.dim(`and ${left} more`)}`] : [],
    ...attributionLine(bundle.head, paint)
  ];
}
var mostAtOnce = 4;
function loadLines(loads, width6, paint) {
  const described = describeLoads(loads ?? []);
  if (described.length === 0) return [];
  return [
    "  loaded by each page",
    ...described.flatMap(({ page, devices, summary: summary2, lines }) => {
      const place = [page, devices.join(", ")].map((part) => plain(part)).join(" · ");
      const left = lines.length - mostAtOnce;
      return [
        `    ${truncate(`${place}: ${summary2}`, width6 - 4)}`,
        ...lines.slice(0, mostAtOnce).flatMap(({ name, text: text2 }) => wrap(`${plain(name)}: ${plain(text2)}`, width6 - 8)).map((line2) => `      ${paint.dim(line2)}`),
        ...left > 0 ? [`      ${paint.dim(`and ${left} more`)}`] : []
      ];
    })
  ];
}
function attributionLine(head, paint) {
  if (!head?.attribution || head.attribution.raw === 0) return [];
  const { attributed, raw, engine } = head.attribution;
  const percent3 = (Math.floor(attributed / raw * 1e3) / 10).toFixed(1);
  return [`  ${paint.dim(`known by module: ${percent3} % of the code (${engine})`)}`];
}
function sizeCells(size2, kind, paint) {
  const share = size2.base && size2.change !== null ? ` (${printShare(size2.change / size2.base)})` : "";
  const fate = size2.change === null ? "" : size2.base === null ? "new" : size2.head === null ? "removed" : "";
  return [
    { text: plain(size2.name, 200) },
    { text: size2.change === null || size2.base === null ? "" : printQuantity(size2.base, "B") },
    { text: size2.head === null ? "" : printQuantity(size2.head, "B") },
    { text: size2.change === null ? "" : `${printChange(size2.change, "B")}${share}` },
    { text: [kind, fate].filter(Boolean).join(", "), paint: paint.dim }
  ];
}

// src/report/text.ts
var titles3 = {
  exceeded: "Exceeded",
  missing: "Without data (fails the gate)",
  inconclusive: "Undecided",
  warned: "Warnings",
  passed: "Passed"
};
function text(whole, options = {}) {
  const report = withoutEchoes(whole);
  const width6 = Math.min(160, Math.max(60, options.width ?? 100));
  const paint = paintFor(options.color ?? false);
  const told = /* @__PURE__ */ new Set();
  const sections = sectionsOf(report).map((section) => ({
    kind: section.kind,
    lines: [
      paint.bold(`${titles3[section.kind]} (${section.rows.length})`),
      ...body(section, told, width6, paint)
    ]
  }));
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const rest = sections.filter((section) => !failed.includes(section));
  const unlimited = options.all || report.verdicts.length === 0 ? unlimitedOf(report) : [];
  const parts3 = [
    opening(report, width6, paint),
    titled(
      "This change loosens its own budget",
      (report.loosened ?? []).flatMap((one) => item(paint.yellow("!"), plain(describeLoosening(one)), width6)),
      paint
    ),
    ...failed.map(({ lines }) => lines),
    findings(report, width6, paint),
    ...rest.map(({ lines }) => lines),
    titled("Measured, no limit", measurementsTable(unlimited, width6, paint), paint),
    titled(
      "Bundle",
      [...bundleTable(report.bundle, width6, paint), ...loadLines(report.pageLoads, width6, paint)],
      paint
    ),
    titled("History of the default branch", trendLines(report, width6, paint), paint),
    titled(
      "Notes",
      notesOf(report).others.flatMap(
        (note) => item(note.level === "warn" ? paint.yellow("!") : "·", plain(note.text), width6)
      ),
      paint
    ),
    titled("Failed visits", failedVisits(report, width6), paint),
    closing(report, options, width6, paint)
  ];
  return `${parts3.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function opening(report, width6, paint) {
  const sign = { pass: "✓", warn: "!", fail: "✗", error: "✗" }[report.outcome];
  const color = { pass: paint.green, warn: paint.yellow, fail: paint.red, error: paint.red }[report.outcome];
  const lines = wrap(`${sign} ${plain(headlineOf(report), 600)}`, width6).map(
    (line2) => paint.bold(color(line2))
  );
  const [ofBase, ofHead] = [true, false].map(
    (isOfBase) => notesOf(report).prominent.filter(({ about }) => about === "base" === isOfBase).flatMap((note) => wrap(`! ${plain(note.text)}`, width6 - 2)).map((line2) => paint.yellow(`  ${line2}`))
  );
  lines.push(...ofBase ?? []);
  const { first } = storyOf(report);
  if (first !== null)
    lines.push(...wrap(plain(first, 600), width6 - 2).map((line2) => `  ${paint.bold(line2)}`));
  const { head, base, noBase, missingBase } = report.revisions;
  const against = base ? ` against base ${plain(printRevision(base))}` : missingBase ? ", not compared with base" : noBase === null ? "" : `, no base: ${plain(noBase)}`;
  lines.push(
    ...wrap(`head ${plain(printRevision(head))}${against}`, width6 - 2).map((line2) => paint.dim(`  ${line2}`))
  );
  lines.push(...ofHead ?? []);
  return lines;
}
function body(section, told, width6, paint) {
  if (section.kind === "passed") return rowsTable(section.rows, width6, paint);
  const groups = likeRows(section.kind === "missing" ? sameReasons(section.rows).flat() : section.rows);
  return groups.flatMap((rows, at2) => {
    const sameAfter = sameReason(rows, groups[at2 + 1]);
    const lines = block(rows, { kind: section.kind, told, withReasons: !sameAfter }, width6, paint);
    return sameReason(groups[at2 - 1], rows) ? lines : ["", ...lines];
  });
}
function sameReason(above, below) {
  const [one, other] = [above?.[0], below?.[0]];
  if (!one || !other || headValue(one) !== null || headValue(other) !== null) return false;
  return reasonsOf(one).join("\n") === reasonsOf(other).join("\n");
}
function findings(report, width6, paint) {
  const story = storyOf(report);
  const { causes: causes2, advice, partly, unexplained } = story;
  const indented = (words) => wrap(plain(words), width6 - 6).map((line2) => `      ${line2}`);
  const lines = causes2.flatMap(({ finding, title, effects }) => {
    const { metric, page, fix, link, certainty } = finding;
    const about = [metric && nameOfMetric(metric, report.verdicts), page].flatMap((word) => word === null || effects !== "" ? [] : [plain(word)]).join(" on ");
    const saving = savingOf(finding);
    return [
      ...item("→", `${about ? `${about}: ` : ""}${plain(title)}${saving && ` (${saving})`}`, width6),
      ...effects === "" ? [] : indented(`makes worse: ${effects}`),
      ...certainty === "together" ? [`      ${paint.dim(proofless)}`] : [],
      ...evidenceOf(finding, 5).flatMap((line2) => indented(underTitle(line2, title))).map((line2) => paint.dim(line2)),
      ...indented(`${fix}${link === null ? "" : ` ${link}`}`)
    ];
  });
  const rest = [
    ...partly.map((words) => plain(words)),
    ...unexplained.map((rows) => plain(withoutCause(rows, report), 600)),
    ...unexplained.length > 0 ? [nextStep(story, report)] : []
  ];
  return [
    ...titled("Why", [...lines, ...rest.flatMap((words) => item("·", words, width6))], paint),
    ...lines.length + rest.length > 0 && advice.length > 0 ? [""] : [],
    ...titled(
      "Other suggestions",
      advice.flatMap(({ title }) => item("·", plain(title), width6)),
      paint
    )
  ];
}
var proofless = "likely: it changed at the same time";
function failedVisits(report, width6) {
  return failedVisitsInWords(report.failedVisits).flatMap((visit) => {
    const { page, device, revision, index: index2, message, code, advice } = visit;
    const where = `${plain(page)}, ${plain(device)}, ${revision}, visit ${index2}`;
    return [
      ...item("·", `${where}: ${plain(message)} (${plain(code, 40)})`, width6),
      ...advice === null ? [] : item(" ", plain(advice), width6)
    ];
  });
}
function item(sign, words, width6) {
  return wrap(words, width6 - 4).map((line2, at2) => at2 === 0 ? `  ${sign} ${line2}` : `    ${line2}`);
}
function titled(title, lines, paint) {
  return lines.length === 0 ? [] : [paint.bold(title), ...lines];
}
function closing(report, { files = [], recheck }, width6, paint) {
  const again = report.outcome === "fail" && recheck !== void 0;
  const facts2 = factsOf(report).map(({ label: label2, value }) => `${label2} ${plain(value, 160)}`);
  return [
    ...wrap(facts2.join(" · "), width6).map((line2) => paint.dim(line2)),
    ...files.map((file) => paint.dim(`→ ${plain(file)}`)),
    ...again ? [`To check only what failed again: ${plain(recheck, 600)}`] : []
  ];
}

// src/report/index.ts
var reporters = {
  text,
  agent,
  markdown,
  json,
  html: html2,
  junit,
  codequality
};

// src/run/deliver.ts
var folderFiles = [
  ["json", "report.json"],
  ["markdown", "report.md"],
  ["html", "report.html"]
];
async function deliver(report, folder, targets, { cwd, color, width: width6, format = "text", command, recheck, directory, exitCode }) {
  const options = {
    ...command !== void 0 && { command },
    ...recheck !== void 0 && { recheck },
    ...directory !== void 0 && { directory }
  };
  const unopened = folder instanceof CheckError ? [folder] : [];
  const places2 = placesOf(report, folder instanceof CheckError ? null : folder, targets);
  const failures = /* @__PURE__ */ new Map();
  let told = report;
  for (let known = -1; failures.size > known; ) {
    known = failures.size;
    told = asUnwritten(report, [...unopened, ...failures.values()]);
    for (const place of places2) {
      if (failures.has(place)) continue;
      const failure2 = await write(told, place, { cwd, options });
      if (failure2) failures.set(place, failure2);
    }
  }
  const written = places2.filter((place) => !failures.has(place));
  const files = written.filter(({ own }) => own).map(({ file }) => relative(cwd, file) || file);
  const toStdout = targets.find(({ file }) => file === null);
  const [failure = null] = [...unopened, ...failures.values()];
  const code = mostSevere(exitCode ?? exitCodeOf(told), failure?.exitCode ?? 0);
  const text2 = toStdout ? reporters[toStdout.name](told, options) : reporters[format](told, { ...options, color, width: width6, files, exitCode: code });
  return { report: told, text: text2, files: written.map(({ file }) => file), failure };
}
function placesOf(report, folder, targets) {
  const places2 = [];
  if (folder) {
    const add = (reporter, name) => places2.push({ reporter, file: join(folder.directory, name), own: true });
    for (const [reporter, name] of folderFiles) add(reporter, name);
    if (report.shard) {
      const { index: index2, count: count2, run, attempt } = report.shard;
      const commit = report.revisions.head.sha?.slice(0, 7) ?? "uncommitted";
      add("json", `shard-${index2}-of-${count2}-${commit}-${run ?? "local"}-${attempt}.json`);
    }
  }
  for (const { name, file } of targets) if (file !== null) places2.push({ reporter: name, file, own: false });
  return places2;
}
async function write(report, { reporter, file, own }, { cwd, options }) {
  const content = reporters[reporter](report, options);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWholeFile(file, content);
    return null;
  } catch (error) {
    if (own) await removeFile(file);
    const name = relative(cwd, file) || file;
    return new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${name}: ${messageOf(error)}`, {
      advice: own ? "Free disk space, check who owns the folder, or name another one with --output DIR" : "Free disk space, or name another file"
    });
  }
}
async function removeFile(file) {
  const found = await lstat(file).catch(() => null);
  if (found?.isFile()) await rm(file, { force: true }).catch(() => {
  });
}

export {
  asCancelled,
  deliver
};
