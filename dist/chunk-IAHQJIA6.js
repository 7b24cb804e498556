import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nameOfHistory,
  openHistory
} from "./chunk-B5TX6R3M.js";
import {
  below,
  seeded
} from "./chunk-VGAVLHXW.js";
import {
  readGithubEvent
} from "./chunk-EEPOMSH2.js";
import {
  bundleValue
} from "./chunk-KYDVW7W3.js";
import {
  bisectCreep,
  bisectJump
} from "./chunk-YXJOWZFH.js";
import {
  toleranceInUnit
} from "./chunk-25YGTOVX.js";
import {
  median,
  requireFinite
} from "./chunk-AHVW22R3.js";
import {
  findMetric,
  isOfCommand,
  labelOf
} from "./chunk-AVPF4UN6.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/statistics/trend.ts
var mostValues = 200;
function risingPValue(values) {
  requireCount(values);
  const pairs = values.length * (values.length - 1) / 2;
  let statistic = 0;
  for (const [at, value] of values.entries())
    for (const earlier of values.slice(0, at)) statistic += Math.sign(value - earlier);
  const mostInversions = Math.ceil((pairs - statistic) / 2);
  const chances = inversionsOf(values.length);
  return Math.min(
    1,
    chances.slice(0, mostInversions + 1).reduce((sum, chance) => sum + chance, 0)
  );
}
var known = /* @__PURE__ */ new Map();
function inversionsOf(n) {
  const found = known.get(n) ?? inversions(n);
  known.set(n, found);
  return found;
}
function inversions(n) {
  let chances = [1];
  for (let size = 2; size <= n; size++) {
    const next = [];
    let window = 0;
    for (let k = 0; k < chances.length + size - 1; k++) {
      window += (chances[k] ?? 0) - (chances[k - size] ?? 0);
      next.push(Math.max(0, window) / size);
    }
    chances = next;
  }
  return chances;
}
function theilSen(values) {
  requireCount(values);
  const slopes = values.flatMap(
    (value, at) => values.slice(0, at).map((earlier, before) => (value - earlier) / (at - before))
  );
  const slope = median(slopes);
  return { slope, start: median(values.map((value, at) => value - slope * at)) };
}
function isDrift(values) {
  const { start, slope } = theilSen(values);
  const fromLine = values.reduce((sum, value, at) => sum + Math.abs(value - start - slope * at), 0);
  return values.slice(1).every((_, before) => {
    const cut = before + 1;
    return fromLine <= spread(values.slice(0, cut)) + spread(values.slice(cut));
  });
}
function spread(values) {
  const level = median(values);
  return values.reduce((sum, value) => sum + Math.abs(value - level), 0);
}
function requireCount(values) {
  requireFinite(values);
  if (values.length > mostValues)
    throw new RangeError(`a trend is of at most ${mostValues} values, not of ${values.length}`);
}

// src/explain/recent-runs.ts
var mostRuns = 30;
var falseAlarms = 0.01;
var mostFindings = 5;
var exactTolerance = {
  B: { relative: 0.02, floor: 1e3 },
  count: { relative: 0.05, floor: 1 },
  ms: { relative: 0.05, floor: 50 },
  unitless: { relative: 0, floor: 0.02 }
};
function toleranceFrom({ metric, unit }, level) {
  const definition = findMetric(metric);
  const usual = definition && definition.tolerance !== "counted" ? definition.tolerance : exactTolerance[unit];
  return toleranceInUnit(usual, Math.max(0, level));
}
function isHarmfulIfHigher({ metric }) {
  return !metric.startsWith("cache-hit");
}

// src/explain/creep.ts
var fewestRuns = 10;
function creepOf(series, values, comparisons) {
  if (!isHarmfulIfHigher(series)) return null;
  const last = values.filter((value) => value !== null).slice(-mostRuns);
  if (last.length < fewestRuns) return null;
  const pValue = risingPValue(last);
  if (pValue > falseAlarms / Math.max(1, comparisons)) return null;
  const { start, slope } = theilSen(last);
  const change = slope * (last.length - 1);
  const tolerance = toleranceFrom(series, start);
  return change > tolerance && isDrift(last) ? { runs: last.length, change, tolerance, pValue } : null;
}
function findCreeps(history) {
  const { runs, series, recorded } = history;
  const past = recorded ? runs : runs.slice(0, -1);
  return series.flatMap((one) => one.creep ? [{ ...one, creep: one.creep }] : []).toSorted((a, b) => b.creep.change / b.creep.tolerance - a.creep.change / a.creep.tolerance).slice(0, mostFindings).map((one) => {
    const { metric, page, device, unit, values, creep } = one;
    const command = bisectCreep(history, one);
    const seen = past.flatMap(({ date, sha }, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [{ date, sha, value }];
    });
    const mine = seen.slice(-creep.runs);
    const [first, last] = [mine.at(0), mine.at(-1)];
    const third = Math.ceil(mine.length / 3);
    const level = (some) => printQuantity(median(some.map(({ value }) => value)), unit);
    const commit = first?.sha?.slice(0, 12);
    return {
      id: ["creep", page, device, metric].filter((part) => part !== null).join("|"),
      title: `${page === null && !isOfCommand(metric) ? metric : labelOf(metric)} crept up by ${printQuantity(creep.change, unit)} over the last ${creep.runs} runs of the default branch; no single one of them jumped`,
      metric,
      page,
      device,
      evidence: [
        `median of the first ${third} of these runs ${level(mine.slice(0, third))}, of the last ${third} ${level(mine.slice(-third))}`,
        ...[first, last].flatMap(
          (run) => run ? [
            `${printQuantity(run.value, unit)} on ${run.date.slice(0, 10)}${run.sha ? ` at ${run.sha.slice(0, 12)}` : ""}`
          ] : []
        )
      ],
      fix: [
        `Measure all of these changes as one, with --base ${commit ?? "and the commit before them"}.`,
        ...command ? [`Find the commit that adds most: ${command}`] : []
      ].join(" "),
      certainty: "together",
      standing: true,
      saving: { value: creep.change, unit },
      link: null
    };
  });
}

// src/statistics/change-point.ts
var mostValues2 = 200;
var extremesAtLevel = 5;
var leastLevel = 1e-5;
function changePoints(values, settings) {
  requireFinite(values);
  const { level, fewest } = settings;
  if (values.length > mostValues2)
    throw new RangeError(`changes are searched in at most ${mostValues2} values, not in ${values.length}`);
  if (!(level >= leastLevel && level < 1 && fewest >= 1))
    throw new RangeError(`a level of ${level} with at least ${fewest} values cannot be tested`);
  const random = seeded(values.length);
  const search = (from, to) => {
    const found2 = clearestCut(values.slice(from, to), settings, random);
    if (!found2) return [];
    const at = from + found2.at;
    return [...search(from, at), { ...found2, at }, ...search(at, to)];
  };
  const found = search(0, values.length);
  const edges = [0, ...found.map(({ at }) => at), values.length];
  return found.map(({ pValue }, index) => {
    const from = edges[index] ?? 0;
    const at = from + placeOf(values.slice(from, edges[index + 2]), fewest);
    edges[index + 1] = at;
    return { at, pValue };
  });
}
function clearestCut(values, { level, fewest }, random) {
  if (values.length < 2 * fewest) return null;
  const ranks = ranksOf(values);
  const seen = clearest(ranks, fewest);
  const permutations = Math.ceil(extremesAtLevel / level);
  const mostExtremes = level * (permutations + 1) - 1;
  let extremes = 0;
  for (let made = 0; made < permutations && extremes <= mostExtremes; made += 1) {
    shuffle(ranks, random);
    if (clearest(ranks, fewest).statistic >= seen.statistic * (1 - 1e-9)) extremes += 1;
  }
  if (extremes > mostExtremes) return null;
  return { at: seen.at, pValue: (1 + extremes) / (1 + permutations) };
}
function placeOf(values, fewest) {
  let best = { at: fewest, distance: Infinity };
  for (let at = fewest; at <= values.length - fewest; at += 1) {
    const distance = spread(values.slice(0, at)) + spread(values.slice(at));
    if (distance < best.distance) best = { at, distance };
  }
  return best.at;
}
function clearest(ranks, fewest) {
  const { length } = ranks;
  const middle = (length + 1) / 2;
  let best = { at: fewest, statistic: -1 };
  let sum = 0;
  for (let at = 1; at <= length - fewest; at += 1) {
    sum += (ranks[at - 1] ?? 0) - middle;
    const statistic = sum * sum / (at * (length - at));
    if (at >= fewest && statistic > best.statistic) best = { at, statistic };
  }
  return best;
}
function ranksOf(values) {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const value = values[order[from] ?? 0];
    while (to < order.length && values[order[to] ?? 0] === value) to += 1;
    for (const index of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
function shuffle(values, random) {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, random);
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
}

// src/explain/jump.ts
var fewestOnLevel = 4;
var mostOfLine = 0.85;
var leastAbove = 0.85;
function jumpsOf(series, values, comparisons) {
  if (!isHarmfulIfHigher(series)) return [];
  const recent = values.flatMap((value, at) => value === null ? [] : [{ at, value }]).slice(-mostRuns);
  if (recent.length < 2 * fewestOnLevel) return [];
  const all = recent.map(({ value }) => value);
  const changes = changePoints(all, {
    level: falseAlarms / Math.max(1, comparisons),
    fewest: fewestOnLevel
  });
  const now = median(all.slice(changes.at(-1)?.at ?? 0));
  return changes.flatMap(({ at, pValue }, index) => {
    const before = all.slice(changes[index - 1]?.at ?? 0, at);
    const after = all.slice(at, changes[index + 1]?.at ?? all.length);
    const from = median(before);
    const tolerance = toleranceFrom(series, from);
    const change = median(after) - from;
    const stands = now - from > tolerance;
    if (change <= tolerance || !stands || !isOneStep(before, after, tolerance)) return [];
    return [{ at: recent[at]?.at ?? 0, runs: all.length - at, from, change, tolerance, pValue }];
  });
}
function isOneStep(before, after, tolerance) {
  const above = before.reduce(
    (sum, low) => sum + after.filter((high) => high - low > tolerance / 2).length,
    0
  );
  if (above < leastAbove * before.length * after.length) return false;
  const both = [...before, ...after];
  const { start, slope } = theilSen(both);
  const byLine = both.reduce((sum, value, at) => sum + Math.abs(value - start - slope * at), 0);
  return spread(before) + spread(after) <= mostOfLine * byLine;
}
function findJumps(history) {
  return history.series.flatMap((series) => (series.jumps ?? []).map((jump) => ({ series, jump }))).toSorted((a, b) => b.jump.change / b.jump.tolerance - a.jump.change / a.jump.tolerance).slice(0, mostFindings).map(({ series, jump }) => {
    const { metric, page, device, unit } = series;
    const run = history.runs[jump.at];
    const command = bisectJump(history, series, jump);
    return {
      id: ["jump", page, device, metric, jump.at].filter((part) => part !== null).join("|"),
      title: `${nameOf(series)} jumped by ${printQuantity(jump.change, unit)} on the default branch ${jump.runs} runs ago, and has stayed there`,
      metric,
      page,
      device,
      evidence: [
        `median before ${printQuantity(jump.from, unit)}, after ${printQuantity(jump.from + jump.change, unit)}`,
        ...run ? [`since ${run.date.slice(0, 10)}${run.sha ? `, ${run.sha.slice(0, 12)}` : ""}`] : [],
        ...atTheSameRun(history, series, jump)
      ],
      fix: command ? `Find the commit: ${command}` : "Measure the commits around that run, with the one before it as --base.",
      certainty: "together",
      standing: true,
      saving: { value: jump.change, unit },
      link: null
    };
  });
}
function atTheSameRun({ series }, mine, { at }) {
  const others = series.filter((one) => one !== mine && one.jumps?.some((jump) => jump.at === at));
  const [first] = others;
  if (!first) return [];
  const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
  const name = first.page === null ? nameOf(first) : `${first.metric} on ${first.page}`;
  const times = series.filter(({ unit }) => unit === "ms");
  const isOfMachine = times.length > 1 && times.every((one) => one === mine || others.includes(one));
  return [
    `${name}${more} jumped at the same run${isOfMachine ? "; all times did, so it may have been another machine" : ""}`
  ];
}
function nameOf({ metric, page }) {
  return page === null && !isOfCommand(metric) ? metric : labelOf(metric);
}

// src/git/default-push.ts
async function isDefaultPush(env) {
  const event = await readGithubEvent(env);
  if (event !== void 0)
    return event.name === "push" && event.defaultBranch !== null && env["GITHUB_REF"] === `refs/heads/${event.defaultBranch}`;
  const branch = env["CI_DEFAULT_BRANCH"] ?? "";
  return branch !== "" && (env["GITLAB_CI"] ?? "") !== "" && env["CI_PIPELINE_SOURCE"] === "push" && env["CI_COMMIT_BRANCH"] === branch;
}

// src/history/lines.ts
var mostEntries = 500;
var mostBytes = 1e6;
var mostValues3 = 300;
var longestLine = mostBytes / 2;
var longestName = 300;
var units = ["ms", "B", "count", "unitless"];
var bases = ["cpu", "wall", "observed", "exact"];
function addEntry(text, entry) {
  const lines = byDate([...readEntries(text), entry]).map((each) => `${print(each)}
`);
  const kept = [];
  let bytes = 0;
  for (const line of lines.toReversed()) {
    bytes += Buffer.byteLength(line);
    if (kept.length === mostEntries || bytes > mostBytes) break;
    kept.push(line);
  }
  return kept.toReversed().join("");
}
function readEntries(text) {
  const lines = text.slice(-2 * mostBytes).split("\n");
  return byDate(lines.flatMap((line) => readLine(line) ?? [])).slice(-mostEntries);
}
function byDate(entries) {
  return entries.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}
function print({ date, sha, values }) {
  const rows = values.filter(
    ({ metric, page, device }) => [metric, page, device].every((name) => name === null || name.length <= longestName)
  ).slice(0, mostValues3).map(({ metric, page, device, unit, basis, value, graph }) => {
    const row = [metric, page, device, unit, basis, value];
    return graph ? [...row, graph] : row;
  });
  return JSON.stringify({ date, sha, values: rows });
}
function readLine(line) {
  if (line.trim() === "" || line.length > longestLine) return null;
  let data;
  try {
    data = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { date, sha, values } = data;
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/.test(date) || Number.isNaN(Date.parse(date)))
    return null;
  if (sha !== null && (typeof sha !== "string" || !/^[0-9a-f]{7,64}$/.test(sha))) return null;
  if (!Array.isArray(values)) return null;
  return { date, sha, values: values.slice(0, mostValues3).flatMap((row) => readRow(row) ?? []) };
}
function readRow(row) {
  if (!Array.isArray(row) || row.length < 6 || row.length > 7) return null;
  const [metric, page, device, unit, basis, value, graph] = row;
  if (row.length === 7 && graph !== "shared") return null;
  const isKnown = units.includes(String(unit)) && bases.includes(String(basis));
  if (!isName(metric) || !isNameOrNull(page) || !isNameOrNull(device) || !isKnown) return null;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return null;
  const known2 = { metric, page, device, unit, basis, value };
  return graph === "shared" ? { ...known2, graph } : known2;
}
function isName(value) {
  return typeof value === "string" && value !== "" && value.length <= longestName;
}
function isNameOrNull(value) {
  return value === null || isName(value);
}

// src/stages/history-entry.ts
var bundleParts = ["initial:js", "initial:css", "lazy:js", "total"];
function historyEntry(report) {
  const { startedAt } = report.environment;
  const { sha, dirty } = report.revisions.head;
  return { date: startedAt, sha: dirty ? null : sha, values: valuesOf(report) };
}
function valuesOf(report) {
  const judged = new Set(
    report.verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device]))
  );
  const pages = report.measurements.flatMap(
    ({ metric, page, device, unit, basis, head, graph }) => {
      if (!head) return [];
      const isJudged = judged.has(JSON.stringify([metric, page, device]));
      if (!isJudged && (findMetric(metric)?.gates ?? "limited") === "limited") return [];
      const value = head.alone ? median(head.alone) : head.median;
      const shared = graph && !graph.recorded ? { graph: "shared" } : {};
      return [{ isJudged, value: { metric, page, device, unit, basis, value, ...shared } }];
    }
  );
  const sorted = pages.toSorted((a, b) => Number(b.isJudged) - Number(a.isJudged));
  return [...bundleValues(report), ...sorted.map(({ value }) => value)];
}
function bundleValues({ bundle: { head }, verdicts }) {
  const exact = { page: null, device: null, basis: "exact" };
  const totals = head ? bundleParts.flatMap((metric) => {
    const value = bundleValue(head, metric, "gzip");
    return typeof value === "number" ? [{ ...exact, metric, unit: "B", value }] : [];
  }) : [];
  const limited = verdicts.flatMap(
    ({ metric, page, basis, limit, head: samples }) => page === null && samples ? [{ page, device: null, basis, metric, unit: limit.unit, value: samples.median }] : []
  );
  return [...new Map([...totals, ...limited].map((value) => [value.metric, value])).values()];
}

// src/stages/keep-history.ts
var mostRuns2 = 100;
var mostSeries = 60;
async function withHistory(report, budget, options) {
  const { history: settings } = budget;
  if (!settings || report.shard || report.partial || options.signal.aborted) return report;
  try {
    return await addHistory(report, budget, settings, options);
  } catch (error) {
    if (options.signal.aborted) return report;
    const text = `the history (${nameOfHistory(settings, budget)}) could not be kept: ${messageOf(error)}`;
    return { ...report, notes: [...report.notes, { level: "warn", text }] };
  }
}
async function addHistory(report, budget, settings, options) {
  const entry = historyEntry(report);
  const wanted = options.add || await isDefaultPush(options.env);
  const why = wanted ? whyNot(report, entry, options.add) : null;
  const recorded = wanted && why === null;
  const store = await openHistory(settings, budget, "history", options);
  let written = "";
  const added = (text2) => written = addEntry(text2, entry);
  if (recorded) await store.update(entry.sha?.slice(0, 12) ?? entry.date, added);
  const entries = readEntries(recorded ? written : await store.read());
  const text = `this run was not added to the history: ${why}`;
  const notes = why === null ? report.notes.slice() : [...report.notes, { level: "info", text }];
  if (entries.length === 0) return { ...report, notes };
  const history = assemble(entries, entry, recorded, nameOfHistory(settings, budget));
  return {
    ...report,
    history,
    findings: [...report.findings, ...findJumps(history), ...findCreeps(history)],
    notes
  };
}
function whyNot({ error, incomplete, revisions }, { values }, asked) {
  if (error !== null || incomplete !== null) return "it is not complete";
  if (values.length === 0) return "it has measured nothing";
  return revisions.head.dirty && !asked ? "there are uncommitted changes" : null;
}
function assemble(entries, entry, recorded, source) {
  const runs = (recorded ? entries : [...entries, entry]).slice(-mostRuns2);
  const chosen = entry.values.slice(0, mostSeries);
  const known2 = runs.map(({ values }) => new Map(values.map((value) => [keyOf(value), value.value])));
  return {
    source,
    recorded,
    runs: runs.map(({ date, sha }) => ({ date, sha })),
    series: chosen.map((one) => {
      const { metric, page, device, unit, basis } = one;
      const values = known2.map((run) => run.get(keyOf(one)) ?? null);
      const past = recorded ? values : values.slice(0, -1);
      const jumps = jumpsOf(one, past, chosen.length);
      const creep = creepOf(one, past.slice(jumps.at(-1)?.at ?? 0), chosen.length);
      return { metric, page, device, unit, basis, values, creep, ...jumps.length > 0 && { jumps } };
    })
  };
}
function keyOf({
  metric,
  page,
  device,
  unit,
  basis,
  graph
}) {
  return JSON.stringify([metric, page, device, unit, basis, graph]);
}

export {
  withHistory
};
