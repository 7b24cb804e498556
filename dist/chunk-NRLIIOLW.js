import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bisectJump
} from "./chunk-YXJOWZFH.js";
import {
  distinctNames,
  isCore,
  leadOf
} from "./chunk-FUNOG5ZC.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  initialBytes,
  sameLoading
} from "./chunk-BHL6HJQI.js";
import {
  findMetric,
  isOfCommand,
  labelOf,
  nameOf,
  placeWithoutPage
} from "./chunk-AVPF4UN6.js";
import {
  printAgainst,
  printChange,
  printDuration,
  printInterval,
  printMost,
  printQuantity,
  printSamples,
  printShare
} from "./chunk-5K2H5UK7.js";

// src/report/escape/markdown.ts
function code(text, max = 120) {
  const clean = text.slice(0, max * 8).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll("`", "'").replaceAll("|", "¦").replaceAll("\\", "/").trim();
  const points = [...clean];
  const cut2 = points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
  return cut2 === "" ? "`–`" : `\`${cut2}\``;
}
var widest = 20;
function narrow(text, max = 100) {
  const parts = code(text, max).slice(1, -1).match(/\.?[^/._?&= -]*[/_?&= -]+|\.?[^/._?&= -]+|\./g);
  const lines = [];
  for (const part of (parts ?? []).flatMap((one) => one.match(new RegExp(`.{1,${widest}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== void 0 && last.length + part.trimEnd().length <= widest)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line2) => code(line2)).join("<br>");
}
var harmlessWord = /^(?:[(“]?[A-Za-z]+(?:-[A-Za-z]+)*(?:'[a-z])?[)”]?[.,;:]?|[%×][.,;:]?)$/;
var harmlessNumber = /^\(?[+−]?(?:\d{1,6}|\d{1,3},\d{3})(?:\.\d{1,6}){0,3}%?\)?[.,;:]?$/;
var percentile = /^\(?p\d{1,2}(?:\.\d{1,2})?\)?[.,;:]?$/;
var hashLike = /[0-9a-f]{7,}/i;
function prose(text, max = 300, how = {}) {
  const tokens = code(text, max).slice(1, -1).split(" ");
  const inQuotes = quotedTokens(tokens);
  const parts = [];
  for (const [at, token] of tokens.entries()) {
    const inSelector = [tokens[at - 1], tokens[at + 1]].some((beside) => beside === ">");
    const harmless = isHarmless(token) && !(harmlessNumber.test(token) && tokens[at - 1] === "<");
    const isWide = how.narrow === true && token.length > widest;
    const plain = harmless && !inSelector && !inQuotes.has(at) && !isWide;
    const kind = plain ? "plain" : how.linkOf?.(bare(token).inside) === void 0 ? "code" : "link";
    const last = parts.at(-1);
    if (last && last.kind === kind && kind !== "link") last.text += ` ${token}`;
    else parts.push({ text: token, kind });
  }
  return parts.map((part) => part.kind === "plain" ? part.text : quoted(part.text, how)).join(" ");
}
function isHarmless(token) {
  const isWord = harmlessWord.test(token) || percentile.test(token) || harmlessNumber.test(token);
  return isWord && !hashLike.test(token);
}
function quotedTokens(tokens) {
  const found = /* @__PURE__ */ new Set();
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\(?"[^"]*$/.test(tokens[at] ?? "")) continue;
    const end = tokens.findIndex((token, index) => index > at && token.includes('"'));
    if (end < 0) break;
    if (/^[^"]*"[).,;:]*$/.test(tokens[end] ?? ""))
      for (let index = at; index <= end; index++) found.add(index);
    at = end;
  }
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.startsWith("“") !== true) continue;
    const end = tokens.findIndex((token, index) => index >= at && /”[).,;:]*$/.test(token));
    if (end < 0) break;
    const indexes2 = tokens.slice(at, end + 1).map((_, index) => at + index);
    if (!indexes2.every((index) => isHarmless(tokens[index] ?? "")))
      for (const index of indexes2) found.add(index);
    at = end;
  }
  return found;
}
function bare(text) {
  const [, whole = text, stop = ""] = /^(.+?)([.,;:]?)$/.exec(text) ?? [];
  if (/^\([^()]+$/.test(whole)) return { before: "(", inside: whole.slice(1), after: stop };
  if (/^[^()]+\)$/.test(whole)) return { before: "", inside: whole.slice(0, -1), after: `)${stop}` };
  if (/^\([^()]+:\d+\)$/.test(whole)) return { before: "(", inside: whole.slice(1, -1), after: `)${stop}` };
  return { before: "", inside: whole, after: stop };
}
function quoted(text, how) {
  const { before, inside, after } = bare(text);
  const name = /^(?:"([^"]+ [^"]+)"|“(.+)”)$/.exec(inside)?.slice(1).find(Boolean) ?? inside;
  const span = how.narrow ? narrow(name, name.length) : code(name, name.length);
  return `${before}${link(span, how.linkOf?.(inside))}${after}`;
}
function link(words2, address) {
  if (address === void 0 || !URL.canParse(address)) return words2;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return words2;
  url.username = "";
  url.password = "";
  const safe = url.href.replaceAll(
    /[^\w\-.~:/?#@!$&*+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`
  ).replaceAll("&", "&amp;");
  return `[${words2}](${safe})`;
}

// src/report/markdown/broken.ts
var log = (runUrl) => `The end of its output is in the ${link("log of the run", runUrl)}.`;
var stages = {
  INSTALL_FAILED: { what: "the dependencies could not be installed", advice: log },
  BUILD_FAILED: { what: "the build failed", advice: log },
  BUILD_EMPTY: {
    what: "the build left no files to serve",
    advice: () => "Name the output folder in the budget: serve."
  },
  BUNDLE_UNREADABLE: { what: "the bundle could not be read", advice: log },
  SERVER_NOT_READY: { what: "the app's server did not answer", advice: log },
  BROWSER_NOT_FOUND: {
    what: "there is no browser",
    advice: () => "Run budget-check doctor on that machine."
  },
  BROWSER_NOT_STARTED: {
    what: "the browser did not start",
    advice: () => "Run budget-check doctor on that machine."
  },
  TEMPORARY_FOLDER: { what: "the temporary folder cannot be used", advice: log },
  MACHINE_LIMIT: {
    what: "the machine gave too few files or too little memory",
    advice: () => "Raise the limit on that machine; the log of the run says which."
  },
  BROWSER_CRASHED: {
    what: "the browser crashed",
    advice: () => "Run it again; budget-check doctor says what the machine lacks."
  },
  GIT_FAILED: { what: "git failed", advice: log },
  BASE_NOT_FOUND: {
    what: "base was not found",
    advice: () => "Name it with --base, or check out with its history."
  },
  BASE_FAILED: { what: "base could not be built", advice: log },
  OUTPUT_NOT_WRITABLE: {
    what: "the reports could not be written",
    advice: () => "Free disk space on that machine, and check who owns the folder."
  },
  NOTHING_MEASURED: {
    what: "no page could be measured",
    advice: () => "Open the pages in a browser; check serve and pages in the budget."
  },
  PAGE_FAILED: { what: "a page failed", advice: () => "Open it in a browser." },
  LOGIN_FAILED: {
    what: "the login failed",
    advice: () => "Try it in a browser with the same values: setup in the budget."
  },
  MODULE_FAILED: { what: "a module of the budget cannot be loaded", advice: log },
  BUDGET: { what: "the budget is wrong", advice: () => "Fix it at the place named." },
  BUDGET_NOT_FOUND: {
    what: "the budget file is not there",
    advice: () => "Name it as it lies in the repository."
  },
  PROJECT_NOT_FOUND: { what: "there is no app here", advice: () => "Name its folder in the workflow." },
  SHARDS: {
    what: "parts of the run are missing or do not belong together",
    advice: () => "Run the failed jobs again."
  },
  USAGE: { what: "the workflow asks for something that cannot be done", advice: log }
};
function brokenStage(code2) {
  const known = code2 !== null && Object.hasOwn(stages, code2) ? stages[code2] : void 0;
  return known ?? { what: `the run failed${code2 === null ? "" : ` (${code2})`}`, advice: log };
}

// src/report/graph-facts.ts
var mostPlaces = 5;
function factsOfGraphs({ measurements, verdicts }) {
  const facts = [];
  const shared = measurements.filter(({ graph }) => graph && !graph.recorded);
  if (shared.length > 0) {
    const value = "one graph for all visits: closer to a throttled load than Lighthouse's";
    facts.push({ label: "simulation", value });
  }
  const slowed = countSlowedLoads(shared);
  if (slowed > 0) facts.push({ label: "loads under real throttling", value: String(slowed) });
  const onlyShared = verdicts.filter((verdict) => verdict.onlyShared);
  if (onlyShared.length > 0)
    facts.push({ label: "would fail by Lighthouse's own value", value: placesOf(onlyShared) });
  return facts;
}
function countSlowedLoads(shared) {
  const pairs = /* @__PURE__ */ new Map();
  for (const { page, device, graph } of shared) {
    const key = JSON.stringify([page, device]);
    pairs.set(key, Math.max(graph?.slowed?.base.length ?? 0, pairs.get(key) ?? 0));
  }
  return 2 * [...pairs.values()].reduce((sum2, count2) => sum2 + count2, 0);
}
function placesOf(verdicts) {
  const places = verdicts.map((verdict) => `${nameOf(verdict)} on ${verdict.page} (${verdict.device})`);
  const left = places.length - mostPlaces;
  return left > 0 ? `${places.slice(0, mostPlaces).join(", ")} and ${left} more` : places.join(", ");
}

// src/report/in-words.ts
var cancelledWhileReported = "cancelled while its result was reported";
var words = {
  pass: { word: "Passed", said: /^Passed\b/ },
  warn: { word: "Passed with warnings", said: /^Passed\b/ },
  fail: { word: "Failed", said: /^Failed\b/ },
  error: { word: "Not measured", said: /^(?:Not|Could not)\b/ }
};
function headlineOf({ partial, ...report }) {
  const verdict = verdictInWords(report);
  return partial ? `Partial check ${lowerFirst(verdict)}` : verdict;
}
function verdictInWords({ outcome, summary }) {
  const { word, said } = words[outcome];
  if (said.test(summary)) return summary;
  return summary.trim() === "" ? word : `${word}: ${lowerFirst(summary)}`;
}
function lowerFirst(text) {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function printRevision({ ref, sha, dirty }) {
  const short = sha?.slice(0, 7);
  const isHash = sha !== null && ref.length >= 7 && sha.startsWith(ref);
  const name = isHash ? short ?? ref : ref;
  const marks = [isHash ? void 0 : short, dirty ? "with uncommitted changes" : void 0].filter(Boolean);
  return marks.length > 0 ? `${name} (${marks.join(", ")})` : name;
}
function notesOf({ notes: notes2, verdicts, partial }) {
  return {
    prominent: [...partial ? [partialNote(partial)] : [], ...notes2.filter(({ prominent }) => prominent)],
    others: [...notes2.filter(({ prominent }) => !prominent), ...unaskedNotes(verdicts)]
  };
}
function partialNote({ of, failed, notMeasured }) {
  const [limits, were] = failed === 1 ? ["limit", "was"] : [`${failed} limits`, "were"];
  const checked = `Only the ${limits} that failed in ${of} ${were} checked again`;
  const what = failed === 0 ? `No limit failed in ${of}, so nothing was measured` : checked;
  const others = notMeasured === 1 ? "its other limit was" : `its other ${notMeasured} limits were`;
  const left = failed === 0 || notMeasured === 0 ? "" : `; ${others} not measured`;
  return {
    level: "info",
    text: `${what}${left}. This does not replace the full check: run budget-check before you merge`
  };
}
var mostPages = 3;
var noSteps = "not measured: no interactions declared";
function unaskedNotes(verdicts) {
  const missing = verdicts.filter(({ unasked, status, page }) => unasked && status === "missing" && page);
  return [...Map.groupBy(missing, ({ reason }) => reason)].map(([reason, same]) => {
    const pages = [...new Set(same.map(({ page }) => page))];
    const shown2 = pages.slice(0, mostPages);
    const more = pages.length > shown2.length ? ` and ${pages.length - shown2.length} more` : "";
    const they = pages.length === 1 ? "the page has" : "the pages have";
    const why = reason === noSteps ? `${they} no interactions in the budget; npx budget-check discover proposes some` : reason;
    return { level: "info", text: `INP was not measured on ${shown2.join(", ")}${more}: ${why}` };
  });
}
function factsOf(report) {
  const { environment } = report;
  const facts = [];
  if (environment.runs > 0) facts.push(...factsOfVisits(report));
  if (environment.lighthouse) facts.push({ label: "Lighthouse", value: environment.lighthouse });
  if (environment.browser) facts.push({ label: "browser", value: environment.browser });
  facts.push({ label: "Node", value: environment.node.replace(/^v/, "") });
  facts.push({ label: "machine", value: `${environment.platform}, ${environment.cpus} CPUs` });
  facts.push({ label: "started", value: environment.startedAt });
  facts.push({ label: "duration", value: printDuration(environment.durationMs) });
  facts.push({ label: "budget-check", value: environment.budgetCheck });
  return facts;
}
function factsOfVisits(report) {
  const { environment } = report;
  const facts = [];
  facts.push({ label: "visits", value: String(environment.runs) });
  if (report.revisions.base)
    facts.push({ label: "pairs of visits per page", value: `up to ${environment.pairs}` });
  facts.push({ label: "times measured in", value: clockOf(report) });
  facts.push(...factsOfGraphs(report));
  if (environment.throttling)
    facts.push({ label: "throttling", value: "applied (DevTools), timings are as observed" });
  facts.push({ label: "machine load (wall time / CPU time)", value: contention(environment.contention) });
  facts.push({ label: "random seed", value: String(environment.seed) });
  facts.push({ label: "chance of a false failure", value: bound(report) });
  return facts;
}
function clockOf({ environment, measurements }) {
  if (environment.clock === "wall") return "wall time";
  const measuredOn = (clock) => measurements.filter(({ basis, head }) => head && basis === clock).length;
  const [onCpu, onWall] = [measuredOn("cpu"), measuredOn("wall")];
  if (onWall === 0) return "CPU time";
  return onCpu === 0 ? "wall time, since the browser gave no usable CPU time" : `CPU time, but wall time for ${onWall} of ${onWall + onCpu}`;
}
function bound({ environment: { falseFailureBound, comparisons }, verdicts }) {
  const percent = Number((100 * falseFailureBound).toPrecision(3));
  const outside = verdicts.filter((verdict) => verdict.outsideBound).length;
  const all = comparisons === 1 ? "" : `, all ${comparisons} comparisons together`;
  const but = outside === 0 ? "" : `; not counting ${outside} where every visit is far over the limit`;
  return `at most ${percent} %${all}${but}`;
}
function contention(value) {
  if (value === null) return "not known";
  return value.toFixed(2);
}
function expectationOf(verdict) {
  const { limit } = verdict;
  const printed2 = printAgainst(verdict.actual, limit.value, limit.unit, boundsChange(limit.kind));
  const note = spelling(verdict, printed2.limit);
  const expected = `${limit.operator} ${printed2.limit}${note === "" ? "" : ` (${note})`}`;
  return { expected, bound: printed2.limit, note, actual: printed2.actual };
}
function spelling(verdict, printed2) {
  const { kind, text, level, preset } = verdict.limit;
  const isDefault = text.trim() === "default tolerance";
  const marks = (kind === "warn" || kind === "warnIncrease" || level === "warn") && !isDefault ? ["warning"] : [];
  if (preset && boundsChange(kind) && !isDefault) marks.push("preset");
  const says = isDefault ? "default" : text.trim();
  const adds = boundsChange(kind) ? /[^\d.,+\-−\s]/.test(says) && !sameWords(says, printed2) : /[KMG]iB$/.test(says);
  if (adds) marks.push(says);
  return marks.join(", ");
}
function sameWords(one, other) {
  const bare2 = (text) => text.replaceAll(/[\s+]/g, "");
  return bare2(one) === bare2(other);
}
function printDelta(delta, unit) {
  const share = printRelative(delta, unit);
  return `${printChange(delta.value, unit)}${share === null ? "" : ` (${share})`}`;
}
var mostTimes = 1e3;
function printRelative({ value, relative }, unit) {
  if (relative === null || relative >= mostTimes - 1) return null;
  return value === 0 || printChange(value, unit).startsWith("<") ? null : printShare(relative);
}
function printDeltaInterval(delta, unit) {
  const { value, low, high, verdict, pairs, tolerance } = delta;
  if (pairs === 0 || low === null && high === null) return null;
  if (verdict !== "unchanged") {
    const interval = printInterval(low, high, unit);
    return interval === printChange(value, unit) ? null : interval;
  }
  return high !== null && high < tolerance ? `at most ${printMost(high, unit)}` : null;
}
function printDeltaRange(delta, unit) {
  const interval = printDeltaInterval(delta, unit);
  return interval === null || delta.verdict === "unchanged" ? interval : `interval ${interval}`;
}
function printPairs(pairs) {
  return `${pairs} ${pairs === 1 ? "pair" : "pairs"}`;
}
function printDeltaVerdict(delta) {
  return delta.verdict === "inconclusive" && delta.suspected ? "suspected regression" : delta.verdict;
}

// src/report/sections.ts
var sectionOrder = [
  "exceeded",
  "missing",
  "inconclusive",
  "warned",
  "passed"
];
function sectionsOf(report) {
  const reasons = basisReasons(report);
  const asked = askedOf(report);
  const passed = Map.groupBy(
    asked.filter((verdict) => kindOf(verdict) === "passed"),
    keyOf
  );
  const worst = new Map(
    // The most important kind is set last, and stays.
    sectionOrder.toReversed().flatMap((kind) => asked.filter((one) => kindOf(one) === kind).map((one) => [keyOf(one), kind]))
  );
  return sectionOrder.flatMap((kind) => {
    const isHere = (verdict) => worst.get(keyOf(verdict)) === kind && (kind === "passed" || kindOf(verdict) !== "passed");
    const rows = rowsOf(asked.filter(isHere), reasons, report.verdicts);
    const withKept = (row) => ({ ...row, kept: passed.get(keyOf(row)) ?? [] });
    if (rows.length === 0) return [];
    return [{ kind, rows: kind === "passed" ? rows : coreFirst(rows).map(withKept) }];
  });
}
function coreFirst(rows) {
  return rows.toSorted((a, b) => Number(isCore(b)) - Number(isCore(a)));
}
function basisReasons(report) {
  return new Map(placedMeasurements(report).map((one) => [keyOf(one), one.basisReason]));
}
function askedOf({ verdicts }) {
  const failed = new Set(
    verdicts.filter(({ status }) => status === "fail").map((one) => keyOf(one) + one.limit.kind)
  );
  return verdicts.filter((verdict) => {
    if (verdict.unasked && verdict.status === "missing" && verdict.limit.level !== "fail") return false;
    const { kind } = verdict.limit;
    const stronger = kind === "warn" ? "max" : kind === "warnIncrease" ? "maxIncrease" : null;
    return stronger === null || verdict.status !== "warn" || !failed.has(keyOf(verdict) + stronger);
  });
}
function withoutEchoes(report) {
  const { error, incomplete, verdicts } = report;
  const hasEnded = error !== null || incomplete !== null;
  return hasEnded && verdicts.every(({ status }) => status === "missing") ? { ...report, verdicts: [] } : report;
}
function kindOf(verdict) {
  if (verdict.status === "fail") return "exceeded";
  if (verdict.status === "missing") return verdict.limit.level === "fail" ? "missing" : "warned";
  if (verdict.status === "inconclusive") return "inconclusive";
  return verdict.status === "warn" ? "warned" : "passed";
}
function keyOf(of) {
  return JSON.stringify([of.metric, of.page, of.device]);
}
function allRowsOf(report) {
  return rowsOf(askedOf(report), basisReasons(report));
}
function rowsOf(verdicts, reasons, all = verdicts) {
  const changes = new Map(all.filter(decidesChange).map((one) => [keyOf(one), one]));
  const together = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const row = together.get(key);
    if (row) row.push(verdict);
    else together.set(key, [verdict]);
  }
  return [...together.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { metric, label, page, device, basis } = first;
    const own = alike.filter(decidesChange);
    const decided = own.find(({ delta: delta2 }) => delta2?.verdict === "regressed") ?? own[0] ?? changes.get(keyOf(first)) ?? alike.find((verdict) => verdict.delta);
    const { base, head, delta } = decided ?? first;
    const basisReason = reasons.get(keyOf(first)) ?? null;
    const { unit } = first.limit;
    return [{ metric, label, page, device, unit, basis, basisReason, base, head, delta, verdicts: alike }];
  });
}
function decidesChange({ limit, delta }) {
  return boundsChange(limit.kind) && delta !== null;
}
function groupByPlace(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const { page, device, metric } = row;
    const kind = page === null ? placeWithoutPage(metric) : "page";
    const key = JSON.stringify([kind, page, device]);
    const group = groups.get(key) ?? { page, device, kind, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
function likeRows(rows) {
  const together = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const says = row.verdicts.map(({ limit, reason }) => [limit.kind, limit.value, reason]);
    const key = headValue(row) === null ? JSON.stringify([row.metric, says]) : keyOf(row);
    const like = together.get(key);
    if (like) like.push(row);
    else together.set(key, [row]);
  }
  return [...together.values()];
}
function sameReasons(rows) {
  const reasons = ({ verdicts }) => JSON.stringify([...new Set(verdicts.map(({ reason }) => reason))]);
  return [...Map.groupBy(rows, reasons).values()];
}
function nameOfMetric(metric, verdicts) {
  const label = verdicts.find((verdict) => verdict.metric === metric)?.label ?? labelOf(metric);
  return nameOf({ metric, label });
}
function headValue(row) {
  if (row.head) return row.head.median;
  return row.verdicts.find((verdict) => !boundsChange(verdict.limit.kind))?.actual ?? null;
}
function printHead(row) {
  const value = headValue(row);
  if (value === null) return null;
  const absolute = row.verdicts.find(({ limit, actual }) => !boundsChange(limit.kind) && actual === value);
  return (absolute && expectationOf(absolute).actual) ?? printQuantity(value, row.unit);
}
function bandOf(metric, value) {
  const bands = findMetric(metric)?.bands;
  if (!bands || value === null) return void 0;
  if (value <= bands.good) return "good";
  return value <= bands.poor ? "needs improvement" : "poor";
}
function unlimitedOf(report) {
  const judged = new Set(report.verdicts.map(keyOf));
  return placedMeasurements(report).filter((measurement) => !judged.has(keyOf(measurement)));
}
function placedMeasurements({ measurements, commands = [] }) {
  return [...measurements, ...commands.map((one) => ({ ...one, page: null, device: null }))];
}

// src/report/findings.ts
function isCause({ standing, metric, page, device, effects = [] }, { verdicts }) {
  if (standing || metric === null) return false;
  if (effects.some((effect) => isWorse(effect, verdicts))) return true;
  return verdicts.some(
    (verdict) => verdict.metric === metric && (page === null || verdict.page === null || verdict.page === page) && (device === null || verdict.device === device) && (verdict.status !== "pass" || verdict.delta?.verdict === "regressed")
  );
}
function readLineOfChange(evidence2) {
  const [, file, line2, rest = "", how] = /^(\S+):(\d+), ((changed|removed) since base\b.*)$/s.exec(evidence2) ?? [];
  if (file === void 0 || line2 === void 0) return null;
  return { file, line: line2, rest, how: how === "removed" ? "removed" : "changed" };
}
function titleOf({ title, evidence: evidence2 }) {
  const found = readLineOfChange(evidence2[0] ?? "");
  if (found === null || title.includes(`${found.file}:`)) return title;
  const { file, line: line2, how } = found;
  if (how === "removed") return `${title} (removed: ${file}:${line2})`;
  const at = title.indexOf(file);
  const end = at + file.length;
  if (at < 0 || /[\w/-]/.test(title[at - 1] ?? "") || /\w/.test(title[end] ?? ""))
    return `${title} (${file}:${line2})`;
  return `${title.slice(0, end)}:${line2}${title.slice(end)}`;
}
function underTitle(evidence2, title) {
  const found = readLineOfChange(evidence2);
  return found && title.includes(`${found.file}:${found.line}`) ? found.rest : evidence2;
}
var ownServer = /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/g;
function evidenceOf({ evidence: evidence2 }, most) {
  return evidence2.slice(0, most).map((line2) => line2.replaceAll(ownServer, ""));
}
function savingOf({ saving, title }) {
  if (saving === null) return "";
  const quantity = printQuantity(saving.value, saving.unit);
  return title.includes(quantity) ? "" : `could save up to ${quantity}`;
}
var mostPages2 = 3;
function effectsInWords({ effects = [] }, { verdicts, devices }) {
  const told = effects.filter((effect) => isWorse(effect, verdicts));
  const words2 = (certainty) => {
    const mine = told.filter((effect) => effect.certainty === certainty);
    return [...Map.groupBy(mine, ({ metric }) => metric)].map(
      ([metric, alike]) => nameEffects(metric, alike, verdicts, devices.length > 1)
    );
  };
  return { certain: words2("certain"), likely: words2("together") };
}
function nameEffects(metric, alike, verdicts, withDevice) {
  const [first] = alike;
  const name = nameOfMetric(metric, verdicts);
  if (!first) return name;
  const value = alike.length === 1 ? amountOf(first, verdicts) : null;
  const places = alike.flatMap(
    ({ page, device }) => page === null ? [] : [withDevice && device !== null ? `${page} (${device})` : page]
  );
  const more = places.length - mostPages2;
  const named = [...places.slice(0, mostPages2), ...more > 0 ? [`${more} more`] : []];
  return [name, value, named.length > 0 ? `on ${named.join(", ")}` : null].filter((part) => part !== null).join(" ");
}
function amountOf(effect, verdicts) {
  if (effect.value === null || effect.value === 0) return null;
  const mine = verdictsOf(effect, verdicts);
  const over = mine.find(
    ({ status, limit }) => status === "fail" && !boundsChange(limit.kind) && limit.unit === effect.unit
  );
  const isSame = mine.every(({ delta }) => delta === null || /^(?:unchanged|improved)$/.test(delta.verdict));
  if (over && over.actual !== null && isSame) {
    const [part, whole] = [Math.min(effect.value, over.actual), over.actual];
    return `${printQuantity(part, effect.unit)} of ${printQuantity(whole, effect.unit)}`;
  }
  const changes = mine.flatMap(({ delta }) => delta ? [delta.value] : []);
  const most = changes.length > 0 ? Math.max(...changes) : effect.value;
  return printChange(Math.min(effect.value, most), effect.unit);
}
var indexes = /* @__PURE__ */ new WeakMap();
function verdictsOf({ metric, page, device }, verdicts) {
  const index = indexes.get(verdicts) ?? Map.groupBy(verdicts, keyOfPage);
  indexes.set(verdicts, index);
  const there = index.get(keyOfPage({ metric, page })) ?? [];
  return device === null ? there : there.filter((one) => one.device === device);
}
function keyOfPage({ metric, page }) {
  return JSON.stringify([metric, page]);
}
function isWorse(effect, verdicts) {
  return verdictsOf(effect, verdicts).some(
    ({ status, delta }) => status !== "pass" || delta?.verdict === "regressed"
  );
}
function effectsLine(finding, report) {
  const { certain, likely } = effectsInWords(finding, report);
  return [certain.join(", "), likely.length > 0 ? `likely ${likely.join(", ")}` : ""].filter(Boolean).join("; ");
}

// src/report/story.ts
var mostlyExplained = 0.8;
function storyOf(report) {
  const { findings, outcome, verdicts } = report;
  const found = findings.filter((finding) => isCause(finding, report));
  const decisive = outcome === "fail" || outcome === "warn" ? verdicts.filter((one) => one.status === outcome) : [];
  const lead = leadOf(decisive);
  const all = found.map((finding) => ({
    finding,
    title: titleOf(finding),
    effects: effectsLine(finding, report),
    explains: (row) => placesOf2(finding).some((place) => holds(place, row))
  }));
  const [main] = lead ? all.toSorted((a, b) => shareOf(b, lead) - shareOf(a, lead)) : [];
  const causes2 = main ? [main, ...all.filter((one) => one !== main)] : all;
  return {
    first: firstOf(causes2, lead, decisive, report),
    causes: causes2,
    advice: findings.filter((finding) => !found.includes(finding)),
    partly: partlyExplained(found, report),
    unexplained: unexplainedOf(causes2, report)
  };
}
var minorShare = 0.2;
function shareOf({ finding, explains }, lead) {
  if (!explains(lead)) return 0;
  const change = lead.delta?.value ?? 0;
  const known = (finding.effects ?? []).filter(
    (effect) => holds(effect, lead) && effect.unit === lead.limit.unit && effect.value !== null
  );
  const most = Math.max(...known.map(({ value }) => value ?? 0));
  return known.length > 0 && change > 0 && most < change * minorShare ? 1 : 2;
}
function firstOf(causes2, lead, decisive, { outcome, verdicts }) {
  const explained = (cause2) => lead && cause2.explains(lead) ? lead : decisive.find((verdict) => cause2.explains(verdict));
  const cause = causes2.find((one) => explained(one) !== void 0);
  const of = cause && explained(cause);
  if (!cause || !of) return null;
  const likely = cause.finding.certainty === "together" ? " (likely: it changed at the same time)" : "";
  const about = of === lead ? "" : `, for ${nameOfMetric(of.metric, verdicts)}${of.page === null ? "" : ` on ${of.page}`}`;
  return `${outcome === "fail" ? "Fix first" : "Look at first"}${about}: ${cause.title}${likely}`;
}
function unexplainedOf(causes2, report) {
  const rows = sectionsOf(report).find(({ kind }) => kind === "exceeded")?.rows ?? [];
  const unknown = rows.filter(
    (row) => (row.page !== null || isOfCommand(row.metric)) && !causes2.some((cause) => cause.explains(row))
  );
  return [...Map.groupBy(unknown, ({ metric }) => metric).values()];
}
function withoutCause(rows, { devices, verdicts }) {
  const places = rows.flatMap(
    ({ page, device }) => page === null ? [] : [devices.length > 1 && device !== null ? `${page} (${device})` : page]
  );
  const name = nameOfMetric(rows[0]?.metric ?? "", verdicts);
  return `${name}${places.length === 0 ? "" : ` on ${places.join(", ")}`}: no cause found`;
}
function nextStep({ unexplained, advice }, { revisions: revisions2 }) {
  const ofPages = unexplained.some((rows) => rows.some(({ page }) => page !== null));
  if (!ofPages) return "What to do next: run the command on base and on head, and compare what it prints.";
  if (revisions2.base !== null)
    return "What to do next: compare base and head in the HTML report (film, main-thread time, files that changed), or undo one part of the change and run again.";
  const suggestions = advice.length > 0 ? ", and see the other suggestions" : "";
  return `What to do next: look in the HTML report for where the time goes (film, main-thread time)${suggestions}.`;
}
function placesOf2({ metric, page, device, effects }) {
  return [...effects ?? [], ...metric === null ? [] : [{ metric, page, device }]];
}
function holds({ metric, page, device }, row) {
  return metric === row.metric && page === row.page && (device === null || device === row.device);
}
function partlyExplained(found, { devices, verdicts }) {
  const known = Map.groupBy(
    // 0 is what a cause has whose part nobody could estimate: it is not that it explains nothing.
    found.flatMap(({ effects = [] }) => effects).filter(({ value }) => value !== null && value !== 0),
    ({ metric, page }) => JSON.stringify([metric, page])
  );
  return verdicts.flatMap((verdict) => {
    const { metric, page, device, status, delta, limit } = verdict;
    if (status !== "fail" || delta?.verdict !== "regressed" || limit.kind !== "maxIncrease") return [];
    const mine = (known.get(JSON.stringify([metric, page])) ?? []).filter(
      (effect) => holds(effect, verdict) && effect.unit === limit.unit
    );
    const explained = mine.reduce((sum2, { value }) => sum2 + (value ?? 0), 0);
    if (mine.length === 0 || explained >= delta.value * mostlyExplained) return [];
    const where = page === null ? "" : ` on ${page}`;
    const on = devices.length > 1 && device !== null ? ` (${device})` : "";
    const [part, whole] = [explained, delta.value].map((value) => printQuantity(value, limit.unit));
    return [`${nameOfMetric(metric, verdicts)}${where}${on}: ${part} of ${whole} explained`];
  });
}

// src/report/bundle-changes.ts
function bundleChanges({ head, base, diff }) {
  if (!head) return null;
  const groups = kindChanges(head, base);
  const everything = pair(head, base, () => ({ name: "everything", kind: "everything" }));
  const files = fileChanges(head, base, diff?.chunks ?? []);
  const rank = (name) => name.startsWith("initial") ? 0 : name.startsWith("lazy") ? 1 : 2;
  groups.sort((a, b) => rank(a.name) - rank(b.name) || size(b) - size(a));
  files.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || size(b) - size(a));
  return { groups: groups.length > 1 ? [...groups, ...everything] : groups, files };
}
function kindChanges(head, base) {
  const both = base === null ? [head] : [head, base];
  const types = ["js", "css"].filter(
    (type) => both.some((bundle) => (initialBytes(bundle, type, "gzip").bytes ?? 0) > 0)
  );
  const comparable = base === null || sameLoading(base, head);
  const rest = pair(head, base, (asset) => ({ name: kindOf2(asset), kind: kindOf2(asset) })).filter(({ kind }) => !types.some((type) => kind === initialKind(type))).map((row) => comparable || !row.kind.startsWith("lazy") ? row : { ...row, base: null, change: null });
  const initial = types.flatMap((type) => {
    const kind = initialKind(type);
    const [is, was] = [
      initialBytes(head, type, "gzip"),
      base && comparable ? initialBytes(base, type, "gzip") : null
    ];
    const others = {
      head: ofOthers(head, type, is.files),
      base: was && base && ofOthers(base, type, was.files)
    };
    return [
      sizeRow(kind, is.bytes ?? 0, was?.bytes ?? null),
      ...others.head > 0 || (others.base ?? 0) > 0 ? [sizeRow(`${kind} of other pages`, others.head, others.base)] : []
    ];
  });
  return [...initial, ...rest];
}
function sizeRow(kind, head, base) {
  return { name: kind, kind, base, head, change: base === null ? null : head - base };
}
function initialKind(type) {
  return kindOf2({ loading: "initial", type });
}
function ofOthers({ assets }, type, largest) {
  return assets.filter((asset) => asset.type === type && asset.loading === "initial" && !largest.has(asset.file)).reduce((bytes2, { gzip }) => bytes2 + gzip, 0);
}
function isChanged({ change, fate }) {
  return change !== 0 || fate !== void 0;
}
function printFate({ fate }, name) {
  if (!fate) return "";
  const files = fate.files.slice(0, mostNamed).map(name);
  const left = fate.files.length - files.length;
  return `, ${fate.words}${files.length > 0 ? ` ${files.join(", ")}` : ""}${left > 0 ? ` and ${left} more` : ""}`;
}
var mostNamed = 3;
function fileChanges(head, base, chunks) {
  const nameOf2 = chunkNames(head, base);
  const told = chunks.map((chunk) => ({ ...chunk, name: nameOf2(chunk), isShared: nameOf2(chunk) !== chunk.name })).filter(
    ({ kind, loading, isShared }) => loading || isShared || !["changed", "added", "removed"].includes(kind)
  );
  const [before, after] = ["base", "head"].map(
    (side) => new Set(told.flatMap((chunk) => chunk[side]))
  );
  const rest = (bundle, left) => ({
    ...bundle,
    assets: bundle.assets.filter(({ file }) => !left?.has(file))
  });
  const byName = (asset) => ({ name: asset.name, kind: kindOf2(asset) });
  const others = rest(head, after);
  const counts2 = new Map(
    [...Map.groupBy(others.assets, ({ name }) => name)].map(([name, all]) => [name, all.length])
  );
  const counted2 = (row) => {
    const count2 = counts2.get(row.name) ?? 1;
    return count2 === 1 ? row : { ...row, name: `${row.name} (${count2} files)` };
  };
  return [
    ...told.map((chunk) => describeChunk(chunk, head, base)),
    ...pair(others, base && rest(base, before), byName).map(counted2)
  ];
}
function chunkNames(head, base) {
  const names = (bundle) => ({
    own: distinctNames(bundle?.assets ?? []),
    stable: new Map((bundle?.assets ?? []).map(({ file, name }) => [file, name]))
  });
  const [ofHead, ofBase] = [names(head), names(base)];
  return (chunk) => {
    const [files, { own, stable }] = chunk.head.length > 0 ? [chunk.head, ofHead] : [chunk.base, ofBase];
    const file = files.find((one) => stable.get(one) === chunk.name);
    return file === void 0 ? chunk.name : own(file);
  };
}
function describeChunk(chunk, head, base) {
  const { kind, name, gzip, loading } = chunk;
  const main = head.assets.find(({ file }) => chunk.head.includes(file));
  const names = (bundle, files) => [
    ...new Set((bundle?.assets ?? []).filter(({ file }) => files.includes(file)).map((one) => one.name))
  ];
  const fates = {
    renamed: { words: "was", files: names(base, chunk.base) },
    merged: { words: "merged from", files: names(base, chunk.base) },
    split: { words: "split into", files: names(head, chunk.head) }
  };
  const was = { words: `was ${loading?.base ?? ""}`, files: [] };
  return {
    name,
    kind: kindOf2(main ?? { type: chunk.type, loading: loading?.head ?? "other" }),
    base: chunk.base.length > 0 ? gzip.base : null,
    head: chunk.head.length > 0 ? gzip.head : null,
    change: gzip.head - gzip.base,
    ...kind === "renamed" || kind === "merged" || kind === "split" ? { fate: fates[kind] } : loading && { fate: was }
  };
}
function size(change) {
  return change.head ?? change.base ?? 0;
}
var acronyms = /* @__PURE__ */ new Set(["js", "css", "html", "json"]);
function kindOf2({ loading, type }) {
  const word = acronyms.has(type) ? type.toUpperCase() : type;
  return loading === "other" ? word : `${loading} ${word}`;
}
function pair(head, base, key) {
  const before = sum(base, key);
  const after = sum(head, key);
  const ids = /* @__PURE__ */ new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const one = after.get(id) ?? before.get(id);
    if (!one) return [];
    const was = before.get(id)?.gzip ?? null;
    const is = after.get(id)?.gzip ?? null;
    return [
      { name: one.name, kind: one.kind, base: was, head: is, change: base ? (is ?? 0) - (was ?? 0) : null }
    ];
  });
}
function sum(bundle, key) {
  const sums = /* @__PURE__ */ new Map();
  for (const asset of bundle?.assets ?? []) {
    const { name, kind } = key(asset);
    const id = JSON.stringify([kind, name]);
    sums.set(id, { name, kind, gzip: (sums.get(id)?.gzip ?? 0) + asset.gzip });
  }
  return sums;
}

// src/report/failed-visits.ts
function failedVisitsInWords(visits) {
  const given = /* @__PURE__ */ new Set();
  return visits.map(({ page, device, revision, index, error }) => {
    const { message = "no reason given", code: code2 = "unknown", advice } = error ?? {};
    const isNew = advice !== void 0 && !given.has(advice);
    if (isNew) given.add(advice);
    return { page, device, revision, index, message, code: code2, advice: isNew ? advice : null };
  });
}

// src/report/loosenings.ts
function describeLoosening({ what, name, pages, before, after }) {
  const where = pages.length === 0 ? "" : ` on ${listed(pages)}`;
  switch (what) {
    case "exception":
      return before === null ? `new exception for ${name}${where}, ${after ?? "without end"}` : `exception for ${name}${where} extended, it was ${before}, it is ${after ?? "without end"}`;
    case "page":
      return after === null ? `page ${name}${before === null || before === name ? "" : ` (${before})`} is no longer visited` : `page ${name} was ${before ?? "unknown"}, it is ${after}`;
    case "device":
      return after === null ? `device ${name} is no longer measured` : `device ${name} is simulated faster: it was ${before ?? "unknown"}; it is ${after}`;
    case "interactions":
      return after === null ? `page ${name} has no interactions any more, so INP is not measured on it` : `page ${name} has fewer or softer interactions: ${before ?? ""}, now ${after}`;
    case "setting":
      return `${name}: ${before ?? "unset"} is now ${after ?? "unset"}`;
    default:
      if (before !== null && after?.startsWith(`${before}, `))
        return `${name}${where}: ${what} ${before} is now ${after.slice(before.length + 2)}`;
      return after === null ? `${name}${where}: ${what} ${before ?? ""} removed` : `${name}${where}: ${what} raised from ${before ?? "nothing"} to ${after}`;
  }
}
var mostPages3 = 5;
function listed(pages) {
  const left = pages.length - mostPages3;
  return `${pages.slice(0, mostPages3).join(", ")}${left > 0 ? ` and ${left} more pages` : ""}`;
}

// src/report/advice.ts
function splitCommand(advice) {
  const at = advice.lastIndexOf(": npx budget-check ");
  return at < 0 ? { words: advice, command: null } : { words: advice.slice(0, at + 1), command: advice.slice(at + 2) };
}

// src/report/markdown/tables.ts
function solid(text) {
  return text.replaceAll(" ", " ");
}
function metricName({ metric, verdicts }) {
  return prose(nameOfMetric(metric, verdicts), 80);
}
function nameCell({ metric, verdicts }) {
  return prose(nameOfMetric(metric, verdicts), 80, { narrow: true });
}
function placeOf({ page, device }, withDevice = true) {
  if (page === null) return "";
  return ` on ${code(page, 60)}${device === null || !withDevice ? "" : ` (${code(device, 40)})`}`;
}
function line(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function heading(first, second) {
  return `${line(first, second)}
${line("---", "---")}
`;
}
var signs = {
  exceeded: "❌",
  missing: "❌",
  inconclusive: "❔",
  warned: "⚠️",
  passed: "✅"
};
var statusWords = {
  fail: "exceeded: ",
  // The other column says that it has no data.
  missing: "",
  inconclusive: "undecided: ",
  warn: "warns above ",
  pass: "kept: "
};
function verdictTable(rows, withDevice) {
  const changes = rows.some((row) => row.delta);
  const head = heading("Limit", changes ? "Base → head, change [interval]" : "Head");
  return {
    head,
    rows: rows.map((row) => line(limitCell(row, withDevice), valueCell(row, changes)))
  };
}
function limitCell(row, withDevice) {
  const lines = Object.entries(statusWords).flatMap(([status, words2]) => {
    if (row.kind === "exceeded" && status === "inconclusive") return [];
    const bounds = row.verdicts.filter((verdict) => verdict.status === status).map(printBound);
    return bounds.length === 0 ? [] : [words2 + bounds.join(", ")];
  });
  return [`${signs[row.kind]} **${nameCell(row)}**${placeCell(row, withDevice)}`, ...lines].join("<br>");
}
function placeCell({ page, device }, withDevice) {
  const names = [page, withDevice ? device : null].flatMap((name) => name === null ? [] : [narrow(name)]);
  return names.map((name) => (names.some((one) => one.includes("<br>")) ? "<br>" : " ") + name).join("");
}
function printBound(verdict) {
  const { bound: bound2, note } = expectationOf(verdict);
  const own = verdict.status === "warn" ? note.replace(/^warning(?:, )?/, "") : note;
  const says = verdict.allowed ? "exception in use" : own === "" ? "" : prose(own, 60);
  return `${solid(verdict.status === "warn" ? bound2 : `≤ ${bound2}`)}${says === "" ? "" : ` (${says})`}`;
}
function valueCell(row, changes) {
  const value = headValue(row);
  if (value === null) return "no data";
  const now = solid(printHead(row) ?? "");
  const before = row.delta && row.base ? `${solid(printQuantity(row.base.median, row.unit))} → ` : "";
  const band = bandOf(row.metric, value);
  return [
    `${before}**${now}**`,
    // A limit that is exceeded says already that it needs improvement.
    band === void 0 || band === "good" || row.kind === "exceeded" && band !== "poor" ? "" : rated[band],
    changes ? changeOf(row) : ""
  ].filter(Boolean).join("<br>");
}
var rated = { "needs improvement": "🟡 needs improvement", poor: "🔴 poor" };
function changeOf({ delta, unit, kind }) {
  if (!delta) return "not compared";
  const interval = printDeltaInterval(delta, unit);
  const relative = printRelative(delta, unit);
  const share = relative === null ? "" : ` (${solid(relative)})`;
  const isSaid = delta.verdict === "inconclusive" && (kind === "exceeded" || !delta.suspected);
  const isPlain = delta.verdict === "unchanged" || delta.pairs === 0 || isSaid;
  const change = delta.value === 0 ? "" : `${solid(printChange(delta.value, unit))}${share}`;
  const word = isPlain ? "" : printDeltaVerdict(delta);
  if (interval === null) return [change, word].filter(Boolean).join(", ");
  const range = solid(interval).replace(", ", ", ").replace("at most ", "at most ");
  return [change, [range, word].filter(Boolean).join(", ")].filter(Boolean).join("<br>");
}
function measurementTable(measurements, withDevice) {
  const compared = measurements.some(({ base }) => base);
  const rows = measurements.map(({ metric, page, device, unit, base, head: now }) => {
    const before = base ? `${solid(printQuantity(base.median, unit))} → ` : "";
    return line(
      `${nameCell({ metric, verdicts: [] })}${placeCell({ page, device }, withDevice)}`,
      `${before}${now ? solid(printQuantity(now.median, unit)) : "no data"}`
    );
  });
  return { head: heading("Metric", compared ? "Base → head" : "Head"), rows };
}
function sizeTable(sizes, names) {
  const changes = sizes.some(({ change }) => change !== null);
  const rows = sizes.map(
    (size2) => line(
      names === "ours" ? size2.name : `${narrow(size2.name, 100)}<br>${size2.kind}${printFate(size2, (file) => narrow(file))}`,
      [sizesOf(size2), changes ? printGrowth(size2) : ""].filter(Boolean).join("<br>")
    )
  );
  return { head: heading(names === "ours" ? "Gzip" : "File", changes ? "Base → head" : "Head"), rows };
}
function sizesOf({ base, head, change }) {
  const now = head === null ? "removed" : solid(printQuantity(head, "B"));
  if (change === null) return now;
  return `${base === null ? "new" : solid(printQuantity(base, "B"))} → ${now}`;
}
function printGrowth({ change, base }) {
  if (change === null || change === 0) return "";
  return `${solid(printChange(change, "B"))}${base ? ` (${solid(printShare(change / base))})` : ""}`;
}
function reasonsOf(verdicts) {
  const reasons = new Set(verdicts.map(({ reason }) => reason.trim()).filter(Boolean));
  return [...reasons].map((reason) => prose(reason)).join("; ");
}
function samplesOf(rows) {
  return rows.flatMap((row) => {
    const { delta, unit, base, head } = row;
    const interval = delta && printDeltaInterval(delta, unit);
    const range = interval && (delta.verdict === "unchanged" ? solid(interval) : `interval ${code(interval)}`);
    const several = (head?.values.length ?? 0) > 1 || (base?.values.length ?? 0) > 1;
    const parts = [
      reasonsOf(row.verdicts),
      ...row.verdicts.flatMap(
        ({ allowed, reason }) => allowed && !reason.includes(allowed.reason) ? [`approved exception until ${code(allowed.expires, 40)}: ${prose(allowed.reason)}`] : []
      ),
      delta ? `${printDeltaVerdict(delta)}${range ? `, ${range}` : ""}${delta.tolerance > 0 ? `, tolerance ${solid(printQuantity(delta.tolerance, unit))}` : ""}${delta.pairs > 0 ? `, ${printPairs(delta.pairs)}` : ""}` : "",
      several && head ? `head ${code(printSamples(head.values, unit))}` : "",
      several && base ? `base ${code(printSamples(base.values, unit))}` : "",
      row.basisReason === null ? "" : prose(row.basisReason)
    ].filter(Boolean);
    return parts.length === 0 ? [] : [`- **${metricName(row)}**${placeOf(row)}: ${parts.join(" · ")}`];
  });
}

// src/report/markdown/bundle-files.ts
var mostFiles = 5;
var leastShare = 0.01;
function isOfBundle({ page, metric }) {
  return page === null && !isOfCommand(metric);
}
function bundleFiles(report, unexplained) {
  const limits = unexplained.filter(
    (row) => isOfBundle(row) && row.kind !== "passed" && row.kind !== "missing"
  );
  if (limits.length === 0) return [];
  const compared = report.bundle.base !== null;
  const sizeOf = ({ change, head }) => (compared ? change : head) ?? 0;
  const all = (bundleChanges(report.bundle)?.files ?? []).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const files = compared ? all : all.filter(({ kind }) => limits.some(({ metric }) => counts(metric, kind)));
  const most = sizeOf(files[0] ?? { name: "", kind: "", base: 0, head: 0, change: 0 });
  const large = files.filter((file) => sizeOf(file) > most * leastShare);
  const shown2 = large.slice(0, mostFiles).map((file) => {
    const size2 = compared ? printGrowth(file) : printQuantity(file.head ?? 0, "B").replace(" ", " ");
    return `<br>${code(file.name, 100)} ${size2}${compared && file.base === null ? ", new" : ""}, ${file.kind}`;
  });
  const left = large.length - shown2.length;
  if (shown2.length === 0) return [];
  const title = compared ? "Files that grew" : "Largest files";
  return [`- **${title}**:${shown2.join("")}${left > 0 ? `<br>and ${left} more` : ""}`];
}
function counts(metric, kind) {
  const [part = "", type = ""] = metric.split(":");
  if (part !== "initial" && part !== "lazy" && part !== "total") return true;
  const ofPart = part === "total" || kind.startsWith(part);
  return ofPart && (type === "" || kind.toLowerCase().endsWith(type));
}

// src/report/repository-path.ts
function pathFromTop(file, folder = "") {
  if (file.startsWith("/")) return null;
  const parts = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.length === 0 ? null : parts.join("/");
}

// src/report/markdown/source-lines.ts
function sourceLinks({ findings, revisions: revisions2 }, { repositoryUrl }) {
  if (repositoryUrl === void 0) return () => void 0;
  const files = /* @__PURE__ */ new Set();
  const removed = /* @__PURE__ */ new Set();
  for (const line2 of findings.flatMap(({ evidence: evidence2 }) => evidence2)) {
    const found = readLineOfChange(line2);
    if (found?.how === "removed") removed.add(`${found.file}:${found.line}`);
    else if (found) files.add(found.file);
  }
  const { head, base, folder = "" } = revisions2;
  return (place) => {
    const [, file = "", line2 = ""] = /^(.+):(\d{1,7})$/.exec(place) ?? [];
    const revision = removed.has(place) ? base : files.has(file) ? head : null;
    const path = pathFromTop(file, folder);
    if (!isCommit(revision) || path === null) return void 0;
    const encoded = path.split("/").map((part) => encodeURIComponent(part.toWellFormed()));
    return `${repositoryUrl.replace(/\/+$/, "")}/blob/${revision.sha}/${encoded.join("/")}#L${line2}`;
  };
}
function isCommit(revision) {
  return revision?.sha != null && /^[0-9a-f]{40,64}$/i.test(revision.sha);
}

// src/report/markdown/places.ts
function withoutData(rows) {
  const [first] = rows;
  if (!first) return "";
  const byMetric = [...Map.groupBy(rows, ({ metric }) => metric).values()].map((alike) => ({
    name: alike[0] ? `**${metricName(alike[0])}**` : "",
    where: placesOf3(alike, [])
  }));
  const what = [...Map.groupBy(byMetric, ({ where }) => where)].map(
    ([where, metrics]) => `${metrics.map(({ name }) => name).join(", ")}${where}`
  );
  const why = reasonsOf(first.verdicts);
  const has = rows.length === 1 ? "has" : "have";
  return `- ${what.join("; ")}${/^not measured\b/i.test(why) ? ": " : ` ${has} no data: `}${why}`;
}
var mostPlaces2 = 6;
function placesOf3(rows, devices) {
  const byPage = [...Map.groupBy(rows, ({ page }) => page)].flatMap(([page, alike]) => {
    if (page === null) return [];
    const on = devices.filter((name) => alike.some(({ device }) => device === name));
    const isEverywhere = on.length === devices.length;
    return [{ page: code(page, 60), on: isEverywhere ? "" : on.map((name) => code(name, 40)).join(", ") }];
  });
  const byDevice = [...Map.groupBy(byPage, ({ on }) => on)].map(([on, pages]) => {
    const left = pages.length - mostPlaces2;
    const named = pages.slice(0, mostPlaces2).map(({ page }) => page);
    return `${named.join(", ")}${left > 0 ? ` and ${left} more` : ""}${on === "" ? "" : ` (${on})`}`;
  });
  return byDevice.length === 0 ? "" : ` on ${byDevice.join(", ")}`;
}

// src/report/markdown/causes.ts
var mostReasons = 6;
var mostSoftReasons = 2;
var mostFindings = 5;
function causes(report, open, options) {
  const story = storyOf(report);
  const links = sourceLinks(report, options);
  const missing = sameReasons(open.filter(({ kind }) => kind === "missing"));
  const unexplained = open.filter((row) => !story.causes.some((cause) => cause.explains(row)));
  const soft = unexplained.filter(({ kind }) => kind === "inconclusive" || kind === "warned");
  const failing = open.some(({ kind }) => kind === "exceeded" || kind === "missing");
  const items = story.causes.map((cause) => findingItem(cause, report, links));
  const files = bundleFiles(report, unexplained);
  const ofBundle = unexplained.filter((row) => row.kind === "exceeded" && isOfBundle(row));
  const shown2 = [
    ...items.slice(0, mostFindings),
    ...story.partly.map((words2) => `- ${prose(words2)}`),
    ...files.length > 0 ? files : reasonItems(ofBundle, report),
    ...withoutCause2(story, report, options),
    ...failing ? besideFailures(soft, report) : reasonItems(soft, report),
    ...missing.map((rows) => withoutData(rows))
  ];
  const advice = story.advice.map(
    (finding) => findingItem({ finding, title: finding.title, effects: "" }, report, links)
  );
  return { shown: shown2, more: items.slice(mostFindings), advice };
}
function besideFailures(soft, report) {
  const telling = soft.filter(({ kind, delta }) => kind === "warned" || delta?.suspected === true);
  return telling.length > mostSoftReasons ? [] : reasonItems(telling, report);
}
function withoutCause2(story, report, { htmlUrl }) {
  const { unexplained } = story;
  if (unexplained.length === 0) return [];
  const limits = unexplained.map((rows) => {
    const name = rows[0] ? metricName(rows[0]) : "";
    return `**${name}**${placesOf3(rows, report.devices)}`;
  });
  const next = nextStep(story, report).replace("HTML report", link("HTML report", htmlUrl));
  return [`- No cause found for ${limits.join("; ")}.<br>${next}`];
}
function reasonItems(rows, { devices }) {
  if (rows.length > mostReasons) return [];
  return rows.flatMap((row) => {
    const why = reasonsOf(row.verdicts.filter((verdict) => kindOf(verdict) === row.kind));
    return why === "" ? [] : [`- **${metricName(row)}**${placeOf(row, devices.length > 1)}: ${why}`];
  });
}
function findingItem({ finding, title, effects }, { devices, verdicts }, linkOf) {
  const withDevice = devices.length > 1;
  const { metric, page, device, fix, certainty, standing } = finding;
  const name = metric === null ? "" : prose(nameOfMetric(metric, verdicts), 60);
  const place = page === null ? "" : prose(page, 60);
  const where = withDevice && device !== null ? ` (${prose(device, 40)})` : "";
  const about = effects === "" ? [name, place].filter(Boolean).join(" on ") + where : "";
  const words2 = prose(title, 300, { linkOf });
  const saving = savingOf(finding).replace(/ (?=\S+$)/, " ");
  const does = effects === "" ? "" : `<br>→ ${prose(effects)}`;
  const isDoubted = certainty === "together" && !standing && effects === "";
  const doubt = isDoubted ? "<br>Likely: it changed at the same time." : "";
  const [first, ...others] = evidenceOf(finding, 6).map((text) => `<br>${evidence(text, title, linkOf)}`);
  const { words: how, command } = splitCommand(fix);
  const shown2 = command === null ? "" : ` ${code(command, 300)}`;
  const advice = fix === "" ? "" : `<br>${prose(how)}${shown2}${readMore(finding.link)}`;
  const rest = `${others.join("")}${advice}`.replace(/^<br>/, "");
  const fold = rest === "" || standing ? `${others.join("")}${advice}` : folded("Evidence, and what to do", rest);
  const line2 = `${about.trim() ? `**${about.trim()}**: ` : ""}${effects === "" ? words2 : `**${words2}**`}`;
  return `- ${line2}${saving && ` (${saving})`}${does}${doubt}${first ?? ""}${fold}`;
}
function evidence(text, title, linkOf) {
  const found = readLineOfChange(text);
  if (found === null) return code(text);
  const place = `${found.file}:${found.line}`;
  const where = underTitle(text, title) === text ? `${link(code(place), linkOf(place))}, ` : "";
  const [, how = "", line2 = ""] = /^(.*? since base)(?:: (.*))?$/s.exec(found.rest) ?? [];
  return `${where}${prose(how)}${line2 === "" ? "" : `: ${code(line2)}`}`;
}
function folded(summary, content) {
  return `<details><summary>${summary}</summary>${content}</details>`;
}
var teachers = /* @__PURE__ */ new Set([
  "web.dev",
  "developer.chrome.com",
  "developer.mozilla.org",
  "docs.npmjs.com",
  "webpack.js.org"
]);
function readMore(address) {
  if (address === null) return "";
  const isOurs = URL.canParse(address) && teachers.has(new URL(address).host);
  return ` ${isOurs ? link("Read more", address) : code(address, 200)}`;
}

// src/report/page-loads.ts
function describeLoads(loads) {
  const alike = Map.groupBy(loads, (load) => JSON.stringify({ ...load, device: "" }));
  return [...alike.values()].flatMap((same) => {
    const [load] = same;
    if (!load) return [];
    const { page, initial, lazy } = load;
    const first = `${counted(initial.files, "initial file")} of JS (${printQuantity(initial.gzip, "B")})`;
    const more = lazy.files === 0 ? "" : `, ${lazy.files} lazy but loaded immediately (${printQuantity(lazy.gzip, "B")})`;
    return [{ page, devices: same.map(({ device }) => device), summary: first + more, lines: linesOf(load) }];
  });
}
function linesOf({ route, lazy, atOnce, notRequested }) {
  const left = lazy.files - atOnce.length;
  return [
    ...atOnce.map(({ name, gzip, by }) => ({
      name,
      text: `lazy, loaded immediately, ${printQuantity(gzip, "B")}${by === null ? "" : `, asked for by ${by}`}`
    })),
    ...left > 0 ? [{ name: `and ${left} more`, text: "lazy, loaded immediately" }] : [],
    ...notRequested.map((name) => ({ name, text: `initial for ${route ?? "all"}, but not requested` }))
  ];
}
function counted(count2, of) {
  return `${count2} ${of}${count2 === 1 ? "" : "s"}`;
}

// src/report/markdown/loads.ts
var mostLines = 8;
function loadRows({ pageLoads = [] }) {
  return describeLoads(pageLoads).filter(({ lines }) => lines.length > 0).map(({ page, devices, summary, lines }) => {
    const where = `${code(page, 60)} (${devices.map((device) => code(device, 40)).join(", ")})`;
    const shown2 = lines.slice(0, mostLines).map(({ name, text }) => `  - ${code(name, 100)}: ${prose(text)}`);
    const left = lines.length - shown2.length;
    return [`- ${where}: ${summary}`, ...shown2, ...left > 0 ? [`  - and ${left} more`] : []].join("\n");
  });
}

// src/report/trend.ts
var bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var mostBars = 40;
function trendsOf(history) {
  return history.series.toSorted((a, b) => Number(hasRisen(b)) - Number(hasRisen(a))).flatMap((one) => {
    const values = one.values.filter((value) => value !== null);
    const [first, last] = [values.at(0), values.at(-1)];
    if (first === void 0 || last === void 0 || values.length < 2) return [];
    if (values.every((value) => value === 0)) return [];
    const { metric, page, device, unit } = one;
    return [
      {
        name: nameOfSeries(metric, page),
        place: page === null ? null : `${page}, ${device ?? ""}`.replace(/, $/, ""),
        series: one,
        sparkline: sparkline(values),
        first: printQuantity(first, unit),
        last: printQuantity(last, unit),
        count: values.length,
        jump: lastJump(history, one)
      }
    ];
  });
}
function hasRisen({ creep, jumps = [] }) {
  return creep !== null || jumps.length > 0;
}
function lastJump(history, series) {
  const jump = series.jumps?.at(-1);
  const run = jump && history.runs[jump.at];
  if (!run) return null;
  return {
    size: printQuantity(jump.change, series.unit),
    since: run.sha?.slice(0, 8) ?? run.date.slice(0, 10),
    command: bisectJump(history, series, jump)
  };
}
function nameOfSeries(metric, page) {
  const isOfBundle2 = page === null && !isOfCommand(metric);
  return metric.includes(":") && !isOfBundle2 ? labelOf(metric) : metric;
}
function sparkline(values) {
  const shown2 = values.slice(-mostBars);
  const high = Math.max(...shown2);
  const low = Math.min(...shown2, high * 0.9);
  const most = bars.length - 1;
  const step = (high - low) / most;
  const barOf = (value) => step > 0 ? Math.min(most, Math.round((value - low) / step)) : 0;
  return shown2.map((value) => bars[barOf(value)]).join("");
}

// src/report/markdown/trends.ts
var mostRows = 12;
var mostBars2 = 14;
function trendTable(history) {
  return {
    head: heading("Metric", "Runs, first → last"),
    rows: trendsOf(history).slice(0, mostRows).map(({ name, place, series, sparkline: sparkline2, first, last, count: count2, jump }) => {
      const where = place === null ? "bundle" : narrow(place);
      const jumped = jump ? `<br>⚠️ jumped +${solid(jump.size)} at ${narrow(jump.since)}` : "";
      const crept = series.creep ? "<br>⚠️ crept up" : "";
      return `| ${narrow(name)} ${where} | ${[...sparkline2].slice(-mostBars2).join("")} ${count2}<br>${solid(first)} → ${solid(last)}${jumped}${crept} |`;
    })
  };
}

// src/report/markdown/parts.ts
function partsOf(report, remarks, options) {
  const several = report.devices.length > 1;
  const { open, beyond, aside, unmeasured, rest } = arrange(report);
  const limits = verdictTable(open, several);
  const why = causes(report, [...open, ...beyond], options);
  const fails = ({ kind }) => kind === "exceeded" || kind === "missing";
  const failing = [...open, ...beyond].filter(fails);
  const others = [...open.filter((row) => !fails(row)), ...aside, ...rest.filter(isCore)];
  const changes = bundleChanges(report.bundle);
  const moved = changes?.files.filter(isChanged) ?? [];
  const unlimited = unlimitedOf(report);
  const nothing = report.environment.runs === 0;
  return [
    ...shown(0, "⚠️ This change loosens its own budget", loosenedList(report)),
    ...shown(1, "Limits", limits, ""),
    ...shown(2, failing.length > 0 ? "Why" : "Good to know", list(why.shown)),
    ...shown(3, "Not measured", list(sameReasons(unmeasured).map((rows) => withoutData(rows)))),
    ...folded2(
      3,
      `❌ ${beyond.every(({ kind }) => kind === "missing") ? "Without data" : "Failed"}: ${open.length === 0 ? limitsOf(beyond) : count(beyond)}`,
      verdictTable(beyond, several)
    ),
    ...folded2(4, `More findings: ${why.more.length}`, list(why.more)),
    ...folded2(8, `Other suggestions: ${why.advice.length}`, list(why.advice)),
    ...folded2(5, `❔ Undecided, or warned of: ${aside.length} more limits`, verdictTable(aside, several)),
    ...folded2(6, `✅ Kept: ${limitsOf(rest)}`, verdictTable(rest, several)),
    ...folded2(4, "All samples of what failed", list(samplesOf(failing.filter(hasData)))),
    ...folded2(
      5,
      failing.length > 0 ? "All samples of the others" : "All samples",
      list(samplesOf(others.filter(isWorthSaying)))
    ),
    ...folded2(7, "Bundle by kind", sizeTable(changes?.groups ?? [], "ours")),
    ...folded2(
      8,
      `Files${report.bundle.base ? " that changed" : ""}: ${moved.length}`,
      sizeTable(moved, "outside")
    ),
    ...folded2(9, "Files of the bundle that each page loads", list(loadRows(report))),
    ...report.history ? folded2(9, "History of the default branch", trendTable(report.history)) : [],
    ...folded2(10, `Measured, without a limit: ${unlimited.length}`, measurementTable(unlimited, several)),
    ...(nothing ? shown : folded2)(
      3,
      `Failed visits: ${report.failedVisits.length}`,
      list(failedVisits(report))
    ),
    ...folded2(9, `Notes: ${countNotes(remarks)}`, list(notes(remarks)))
  ];
}
var mostFailing = 12;
var manyFailing = 15;
var mostSoft = 5;
function arrange(report) {
  const rows = allRowsOf(report).map((row) => ({ ...row, kind: worstOf(row) }));
  const says = (row) => row.kind !== "warned" || headValue(row) !== null;
  const unmeasured = rows.filter((row) => !says(row));
  const told = rows.filter(says);
  const rest = told.filter(({ kind }) => kind === "passed");
  const notPassed = sectionOrder.flatMap(
    (kind) => kind === "passed" ? [] : coreFirst(told.filter((row) => row.kind === kind))
  );
  const exceeded = notPassed.filter(({ kind }) => kind === "exceeded");
  const beyond = /* @__PURE__ */ new Set([
    ...exceeded.length > manyFailing ? exceeded.slice(mostFailing) : [],
    ...notPassed.filter(({ kind }) => kind === "missing")
  ]);
  const soft = notPassed.filter(
    (row) => !isCore(row) && (row.kind === "inconclusive" || row.kind === "warned")
  );
  const aside = new Set(soft.length > mostSoft ? soft : []);
  const open = notPassed.filter((row) => !aside.has(row) && !beyond.has(row));
  return { open, beyond: [...beyond], aside: [...aside], unmeasured, rest };
}
function worstOf({ verdicts }) {
  const kinds = new Set(verdicts.map(kindOf));
  return sectionOrder.find((kind) => kinds.has(kind)) ?? "passed";
}
function limitsOf(rows) {
  return rows.length === 1 ? "1 limit" : `${rows.length} limits`;
}
function count(rows) {
  return rows.length === 1 ? "1 more limit" : `${rows.length} more limits`;
}
function hasData(row) {
  return row.head !== null || row.delta !== null;
}
function isWorthSaying(row) {
  return hasData(row) && (row.verdicts.some(({ status }) => status !== "pass") || row.basis !== "exact");
}
function shown(importance, name, { head, rows }, title = `**${name}**

`) {
  return rows.length === 0 ? [] : [{ name, importance, open: `${title}${head}`, rows, close: "" }];
}
function folded2(importance, title, { head, rows }) {
  if (rows.length === 0) return [];
  const open = `<details><summary>${title}</summary>

${head}`;
  return [{ name: title, importance, open, rows, close: "\n</details>\n" }];
}
function list(rows) {
  return { head: "", rows };
}
function loosenedList({ loosened }) {
  return list((loosened ?? []).map((one) => `- ${prose(describeLoosening(one))}`));
}
function failedVisits({ failedVisits: visits }) {
  return failedVisitsInWords(visits).map((visit) => {
    const { page, device, revision, index, message, advice } = visit;
    const where = `${code(page, 60)} (${code(device, 40)}), ${revision}, visit ${index}`;
    return `- ${where}: ${code(message)} ${code(visit.code, 40)}${advice === null ? "" : ` ${prose(advice)}`}`;
  });
}
function countNotes(remarks) {
  const serious = remarks.filter(({ level }) => level === "warn").length;
  if (serious === 0) return `${remarks.length}`;
  if (serious === remarks.length) return serious === 1 ? "1 warning" : `${serious} warnings`;
  return `${remarks.length}, ${serious} of them ${serious === 1 ? "a warning" : "warnings"}`;
}
function notes(remarks) {
  return remarks.map(({ level, text }) => `- ${level === "warn" ? "⚠️ warning: " : ""}${prose(text)}`);
}

// src/report/markdown/quiet.ts
function isQuiet(report) {
  const { outcome, verdicts, revisions: revisions2, failedVisits: failedVisits2, loosened, findings, notes: notes2, partial } = report;
  if (outcome === "fail" || outcome === "error" || revisions2.base === null || partial) return false;
  const compared = verdicts.filter(({ delta }) => delta !== null);
  const changes = bundleChanges(report.bundle);
  return (compared.length > 0 || isUnmeasured(report)) && compared.every(({ delta, status }) => delta?.verdict === "unchanged" && status !== "inconclusive") && verdicts.every(({ status, allowed }) => status !== "inconclusive" && allowed === void 0) && (changes?.files ?? []).every(({ change }) => change === 0 || change === null) && (loosened ?? []).length === 0 && failedVisits2.length === 0 && !notes2.some(({ prominent }) => prominent) && findings.every(({ standing }) => standing);
}
function isUnmeasured({ outcome, verdicts, bundle, environment }) {
  return outcome === "pass" && verdicts.length === 0 && bundle.head === null && environment.runs === 0;
}

// src/report/markdown/compose.ts
function compose(whole, options, terse) {
  const report = withoutEchoes(whole);
  const first = headline(report, options);
  if (terse && isQuiet(report) && !options.fork)
    return { opening: `${first}
${nothingChanged(report, options)}
`, parts: [], closing: "" };
  const notes2 = notesOf(report);
  const [ofBase, ofHead] = [true, false].map(
    (isOfBase) => notes2.prominent.filter(({ about }) => about === "base" === isOfBase)
  );
  const opening = [
    first,
    ...warnings(ofBase ?? []),
    forkNotice(options),
    fixFirst(report, options),
    revisions(report, options),
    ...warnings(ofHead ?? []),
    ...broken(report, options)
  ].filter((text) => text !== "").map((text) => `${text}

`).join("");
  return { opening, parts: partsOf(report, notes2.others, options), closing: footer(report, options) };
}
var signs2 = { pass: "✅", warn: "⚠️", fail: "❌", error: "❌" };
function headline(report, options) {
  if (report.error && report.incomplete !== null)
    return brokenLine(brokenStage(report.error.code).what, options);
  return firstLine(signs2[report.outcome], headlineOf(report), options);
}
function brokenLine(what, options) {
  return firstLine(signs2.error, `Not measured: ${what}`, options);
}
function firstLine(sign, words2, { key = "", title = key }) {
  return `### ${sign} ${title === "" ? "" : `${prose(title, 80)} · `}${prose(words2, 500)}`;
}
function fixFirst(report, options) {
  const { first } = storyOf(report);
  return first === null ? "" : `**${prose(first, 500, { linkOf: sourceLinks(report, options) })}**`;
}
function revisions({ outcome, notes: notes2, revisions: { head, base, noBase, missingBase } }, options) {
  const isSaid = notes2.some(({ prominent, about }) => prominent && about === "base");
  const against = base ? ` against base ${commit(base, options)}` : missingBase ? isSaid ? "" : ", not compared with base: only absolute limits were judged" : noBase === null ? "" : `. No base to compare with, so only absolute limits were judged: ${prose(noBase)}`;
  const harmless = outcome === "warn" ? ". Warnings do not fail the check." : "";
  return `Head ${commit(head, options)}${against}${harmless}`;
}
function commit(revision, { repositoryUrl }) {
  const { sha } = revision;
  const known = sha !== null && /^[0-9a-f]{7,64}$/i.test(sha);
  const address = repositoryUrl !== void 0 && known ? `${repositoryUrl.replace(/\/+$/, "")}/commit/${sha}` : void 0;
  return link(code(printRevision(revision)), address);
}
function forkNotice({ fork }) {
  return fork ? "**These figures come from the fork's own run.** Whoever wrote the change also controlled the machine's workflow: take them as a claim, not as a proof." : "";
}
var mostProminent = 10;
function warnings(prominent) {
  const left = prominent.length - mostProminent;
  return [
    ...prominent.slice(0, mostProminent).map(({ text }) => `⚠️ **${prose(text, 600)}**`),
    ...left > 0 ? [`and ${left} more; the full report has them.`] : []
  ];
}
function broken({ error, incomplete, verdicts }, options) {
  if (error === null && incomplete === null) return [];
  const judged = whatIsJudged({ incomplete, verdicts });
  if (error === null) return [judged];
  return [code(error.message, 400), `${judged} ${brokenStage(error.code).advice(options.runUrl)}`];
}
function whatIsJudged({ incomplete, verdicts }) {
  const all = "Everything was measured and is judged below, but the gate does not pass";
  if (incomplete === null) return `${all} without its report.`;
  if (verdicts.every(({ status }) => status === "missing"))
    return "No limits could be checked, so the gate fails.";
  return incomplete === cancelledWhileReported ? `${all}: the run was cancelled before its result was reported everywhere.` : "The results below are incomplete: they cover only what was measured before that.";
}
function nothingChanged(report, options) {
  const { base } = report.revisions;
  const compared = report.verdicts.flatMap(({ delta }) => delta ?? []);
  const same = compared.every(({ value }) => value === 0);
  const how = isUnmeasured(report) ? ", so nothing had to be measured" : same ? ": every value that was compared is the same" : `: of ${compared.length} comparisons none differs by more than its tolerance`;
  const against = base ? ` against base ${commit(base, options)}` : "";
  const where = [link("HTML report", options.htmlUrl), link("log of the run", options.runUrl)].filter(
    (word) => word.startsWith("[")
  );
  return `Nothing changed${against}${how}.${where.length > 0 ? ` ${where.join(" · ")}` : ""}`;
}
function footer(report, options) {
  const facts = factsOf(report).map(({ label, value }) => `${label} ${prose(value, 80)}`);
  const where = [
    options.htmlUrl === void 0 ? "" : link("HTML report", options.htmlUrl),
    options.runUrl === void 0 ? "" : link("log of the run", options.runUrl),
    ...(options.files ?? []).slice(0, 10).map((file) => code(file, 200))
  ].filter((word) => word !== "");
  return [
    "",
    `Repeat it locally: ${code(commandOf(report, options), 600)}${again(report, options)}${where.length > 0 ? ` · ${where.join(" · ")}` : ""}`,
    "",
    `<details><summary>How it was measured: ${visitsOf(report)}</summary>`,
    "",
    `<sub>${facts.join(" · ")}</sub>`,
    "",
    "</details>",
    ""
  ].join("\n");
}
function again({ outcome }, { recheck }) {
  return outcome === "fail" && recheck !== void 0 ? ` · only what failed: ${code(recheck, 600)}` : "";
}
function visitsOf({ environment: { runs, durationMs } }) {
  return `${runs} ${runs === 1 ? "visit" : "visits"} in ${printDuration(durationMs)}`;
}
function commandOf({ revisions: { base } }, { command }) {
  if (command !== void 0) return command;
  const sha = base?.sha ?? null;
  return `npx budget-check${sha !== null && /^[0-9a-f]{7,64}$/i.test(sha) ? ` --base ${sha.slice(0, 12)}` : ""}`;
}

// src/report/comment.ts
var mostCommentCharacters = 65e3;
var mostSummaryBytes = 1e6;
function renderComment(report, options = {}) {
  return within(mostCommentCharacters, characters, compose(report, options, true));
}
function renderSummary(report, options = {}) {
  return within(mostSummaryBytes, bytes, compose(report, options, false));
}
function markdown(report, { files, command, recheck, maxCharacters = mostCommentCharacters } = {}) {
  const options = {
    ...files && { files },
    ...command !== void 0 && { command },
    ...recheck !== void 0 && { recheck }
  };
  return within(maxCharacters, characters, compose(report, options, true));
}
function renderFailure({ code: known, message }, options = {}) {
  const { what, advice } = brokenStage(known);
  return `${brokenLine(what, options)}

${code(message, 400)}

No limits could be checked, so the gate fails. ${advice(options.runUrl)}
`;
}
var characters = (text) => text.length;
var encoder = new TextEncoder();
var bytes = (text) => encoder.encode(text).length;
function within(room, measure, { opening, parts, closing }) {
  return opening + fit(parts, room - measure(opening) - measure(closing), measure) + closing;
}
var cut = (left) => `
${left} more did not fit; the full report has them.
`;
var leftOut = (parts) => parts.length === 0 ? "" : `Left out, since it did not fit: ${parts.map(({ name, rows }) => `${name} (${rows.length})`).join(", ")}.
`;
function fit(parts, room, measure) {
  const apology = measure(leftOut(parts));
  let left = room - apology;
  const kept = /* @__PURE__ */ new Map();
  for (const part of parts.toSorted((a, b) => a.importance - b.importance)) {
    const notice = measure(cut(part.rows.length)) + 1;
    let used = measure(part.open) + measure(part.close) + 1;
    let rows = 0;
    for (const row of part.rows) {
      const size2 = measure(row) + 1;
      const isLast = rows === part.rows.length - 1;
      if (used + size2 + (isLast ? 0 : notice) > left) break;
      used += size2;
      rows++;
    }
    if (rows < part.rows.length) used += notice;
    if (used > left || rows === 0 && part.rows.length > 0) continue;
    kept.set(part, rows);
    left -= used;
  }
  const text = parts.map((part) => printed(part, kept.get(part))).join("");
  const missing = leftOut(parts.filter((part) => !kept.has(part)));
  return measure(text) + measure(missing) > room ? text : text + missing;
}
function printed(part, rows) {
  if (rows === void 0) return "";
  const missing = part.rows.length - rows;
  const lines = part.rows.slice(0, rows).map((row) => `${row}
`);
  return `${part.open}${lines.join("")}${missing > 0 ? `${cut(missing)}
` : ""}${part.close}
`;
}

export {
  prose,
  cancelledWhileReported,
  headlineOf,
  printRevision,
  notesOf,
  factsOf,
  expectationOf,
  printDelta,
  printDeltaInterval,
  printDeltaRange,
  printPairs,
  printDeltaVerdict,
  sectionOrder,
  sectionsOf,
  withoutEchoes,
  kindOf,
  keyOf,
  groupByPlace,
  likeRows,
  sameReasons,
  nameOfMetric,
  headValue,
  printHead,
  bandOf,
  unlimitedOf,
  readLineOfChange,
  underTitle,
  evidenceOf,
  savingOf,
  storyOf,
  withoutCause,
  nextStep,
  bundleChanges,
  isChanged,
  printFate,
  failedVisitsInWords,
  describeLoosening,
  splitCommand,
  pathFromTop,
  describeLoads,
  trendsOf,
  hasRisen,
  isQuiet,
  mostCommentCharacters,
  mostSummaryBytes,
  renderComment,
  renderSummary,
  markdown,
  renderFailure
};
