import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  atEnd,
  boundariesFor,
  checksOf,
  commandChecks,
  compareExact,
  compareSides,
  isCounted,
  isGating
} from "./chunk-SW7JJYVB.js";
import {
  toVerdict,
  verdictId
} from "./chunk-5TB5MAYV.js";
import {
  hasOwnSteps,
  isAutomatic,
  isChecked,
  isOfSteps,
  mostPairs,
  rankTail,
  softenAutomatic
} from "./chunk-GYIBVR4L.js";
import {
  toleranceInUnit
} from "./chunk-25YGTOVX.js";
import {
  median,
  requireFinite
} from "./chunk-AHVW22R3.js";
import {
  assetName,
  findMetric,
  isOfCommand,
  metrics
} from "./chunk-AVPF4UN6.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

// src/judge/comparisons.ts
function comparisonsOf(rules) {
  const { budget, compare, storedBase, newPages } = rules;
  const { onlyFailed } = budget;
  if (onlyFailed) return Math.max(1, onlyFailed.comparisons, onlyFailed.ids.size);
  const inBase = budget.pages.filter(({ name }) => !newPages?.has(name));
  return countGatingChecks(
    budget,
    compare && !isSoft(rules) ? inBase : [],
    compare || storedBase ? inBase : [],
    ofCommands(rules)
  );
}
function countGatingChecks(budget, compared, counted = compared, more = 0) {
  const perDevice = budget.pages.flatMap(
    (page) => checksOf(page.limits, true).filter((written) => {
      const check = softenAutomatic(written, page);
      const pages = isCounted(check.definition) ? counted : compared;
      const isAsked2 = check.kind !== "maxIncrease" || pages.includes(page);
      return isAsked2 && isGating(check) && canHaveSamples(check, page);
    })
  ).length;
  return Math.max(1, perDevice * budget.devices.length + more);
}
function ofCommands(rules) {
  const { budget, comparedCommands } = rules;
  const checks = (budget.commands ?? []).flatMap(
    (command) => commandChecks(command, comparedCommands?.has(command.name) ?? false)
  );
  return checks.filter(
    ({ level, kind, definition }) => level === "fail" && !(kind === "maxIncrease" && isSoft(rules) && !isCounted(definition))
  ).length;
}
function isSoft({ storedBase, baseElsewhere }) {
  return Boolean(storedBase || baseElsewhere);
}
function canHaveSamples(check, page) {
  if (check.definition.id === "INP")
    return hasOwnSteps(page) || isAutomatic(page) && check.metric === "INP";
  return check.definition.id !== "cache-hit" || page.warm === true;
}

// src/statistics/sign-test.ts
function judgeLimit(runs, limit, tau, boundaries, sampling, runsAt = (count) => runs.slice(0, count)) {
  if (runs.length > 0) requireFinite(runs);
  if (!Number.isFinite(limit) || !Number.isFinite(tau) || tau < 0) {
    throw new RangeError(`a limit of ${limit} with a tolerance of ${tau} cannot be judged`);
  }
  for (const { n, alpha, beta } of boundaries) {
    if (n > runs.length) break;
    const over = countOver(runsAt(n), limit);
    if (over >= alpha) return { verdict: "fail", over, runs: n, outsideBound: false };
    if (n - over >= beta) return { verdict: "pass", over, runs: n, outsideBound: false };
  }
  const sofar = { over: countOver(runs, limit), runs: runs.length, outsideBound: false };
  const moreToCome = sampling === "open" && runs.length < (boundaries.at(-1)?.n ?? 0);
  if (moreToCome) return { ...sofar, verdict: "undecided" };
  if (runs.length > 0 && countOver(runs, limit + tau) === runs.length) {
    return { ...sofar, verdict: "fail", outsideBound: true };
  }
  return { ...sofar, verdict: "inconclusive" };
}
function countOver(runs, limit) {
  return runs.filter((run) => run > limit).length;
}

// src/judge/judge-exact.ts
var loadsAtFirst = 2;
var loadsToFail = { maxIncrease: 5, max: 10, warn: loadsAtFirst };
var loadsThatVary = 3;
function loadsNeeded(made, verdicts) {
  const needed = verdicts.map(({ status, limit, base, head }) => {
    if ([base, head].some((side) => side && isVarying(side))) return loadsThatVary;
    const isOver = status === "fail" || status === "warn";
    return isOver && limit.kind !== "warnIncrease" ? loadsToFail[limit.kind] : made;
  });
  return made === 0 ? 0 : Math.max(0, ...needed.map((loads) => loads - made));
}
function isVarying(side) {
  const { least, most } = rangeOf(side);
  return least < most;
}
function judgeExact(check, measurement, head) {
  const { base } = measurement;
  if (check.kind !== "maxIncrease") return judgeBound(check, measurement, head);
  if (!base) {
    const reason2 = "cannot tell: base has no such value to compare with";
    return { status: "inconclusive", bound: check.value, actual: null, delta: null, judged: null, reason: reason2 };
  }
  const delta = deltaOf(check, base, head);
  const { unit } = check.definition;
  const { tolerance, low, high } = delta;
  const size = printQuantity(Math.abs(delta.value), unit);
  const change = delta.value === 0 ? "no change" : `${size} ${delta.value > 0 ? "more" : "less"} than base`;
  const reason = `${change}; ${check.text} allows ${printQuantity(tolerance, unit)}`;
  const shared = { bound: tolerance, actual: delta.value, delta, judged: null };
  const spread = describeSpread(measurement);
  const loads = Math.min(base.values.length, head.values.length);
  if ((high ?? delta.value) <= tolerance)
    return { ...shared, status: "pass", reason: withSpread(reason, spread) };
  if (spread === null) return { ...shared, status: "fail", ...confirmed(check, loads, reason) };
  const isOver = (low ?? delta.value) > tolerance;
  const status = check.level === "fail" || isOver ? "fail" : "inconclusive";
  return { ...shared, status, onlyWarns: true, reason: withSpread(reason, spread) };
}
function judgeBound(check, measurement, head) {
  const { unit } = check.definition;
  const { base } = measurement;
  const { least, most } = rangeOf(head);
  const over = head.values.filter((value) => value > check.value).length;
  const is = over === 0 ? "is within" : least > check.value ? "is over" : "is not always within";
  const reason = `${printQuantity(head.median, unit)} ${is} ${check.text}`;
  return {
    status: over > 0 ? "fail" : "pass",
    bound: check.value,
    actual: head.median,
    delta: base ? deltaOf(check, base, head) : null,
    judged: null,
    ...least < most ? { onlyWarns: true, reason: withSpread(reason, describeSpread({ unit, base: void 0, head })) } : over > 0 ? confirmed(check, head.values.length, reason) : { reason }
  };
}
function confirmed({ kind }, loads, reason) {
  const needed = loadsToFail[kind];
  if (loads >= needed) return { reason: `${reason}; the same in all ${loads} loads` };
  return {
    onlyWarns: true,
    reason: `${reason}; only ${loads} of ${needed} loads to confirm it could be made`
  };
}
function deltaOf(check, base, head) {
  const [was, now] = [rangeOf(base), rangeOf(head)];
  const tolerance = toleranceInUnit(check.tolerance, median(base.values));
  const delta = compareExact(median(base.values), median(head.values), tolerance);
  const [low, high] = [now.least - was.most, now.most - was.least];
  const isSure = low > tolerance || high <= tolerance;
  return { ...delta, low, high, ...!isSure && { verdict: "inconclusive" } };
}
function describeSpread({
  unit,
  base,
  head
}) {
  const sides = Object.entries({ base, head }).flatMap(
    ([name, samples]) => samples ? [{ name, ...rangeOf(samples) }] : []
  );
  if (sides.every(({ least, most }) => least === most)) return null;
  return sides.map(
    ({ name, least, most }) => least === most ? `${name} ${printQuantity(least, unit)}` : `${name} ${printQuantity(least, unit)} to ${printQuantity(most, unit)}`
  ).join(", ");
}
function withSpread(reason, spread) {
  return spread === null ? reason : `${reason}; varies between loads of the same revision (${spread})`;
}
function rangeOf({ values }) {
  return { least: Math.min(...values), most: Math.max(...values) };
}

// src/judge/judge-check.ts
function judgeCheck(check, measurement, boundaries, sampling) {
  const head = measurement?.head;
  if (!measurement || !head) {
    const none2 = check.definition.exact ? "no load could count it" : `no visit gave a ${check.label}`;
    const why = measurement?.missing ?? none2;
    return { status: "missing", bound: check.value, actual: null, delta: null, judged: null, reason: why };
  }
  if (check.definition.exact) return judgeExact(check, measurement, head);
  const delta = measurement.base ? compareSides(check, measurement, measurement.base, head, boundaries, sampling) : null;
  const judged = judgeKind(check, measurement, head, boundaries, sampling, delta);
  const isShown = check.kind === "maxIncrease" || !delta?.proven?.byTimes;
  return delta?.compared && isShown ? { ...judged, compared: delta.compared } : judged;
}
function judgeKind(check, measurement, head, boundaries, sampling, delta) {
  if (check.kind === "maxIncrease") return judgeIncrease(check, measurement, delta);
  return check.noisy ? judgeNoisyBound(check, measurement, head, boundaries, sampling, delta) : judgeExactBound(check, head, delta);
}
function judgeIncrease(check, measurement, delta) {
  const { unit } = check.definition;
  if (!delta) {
    const reason2 = "cannot tell: base has no such value to compare with";
    return { status: "inconclusive", bound: check.value, actual: null, delta: null, judged: null, reason: reason2 };
  }
  const ended = atEnd(delta);
  const allowed = `${check.text} allows ${printQuantity(delta.tolerance, unit)}`;
  const change = describeChange(delta, unit);
  const judged = delta.pairs > 0 ? delta.pairs : null;
  const shared = { bound: delta.tolerance, actual: delta.value, delta: ended, judged };
  if (delta.verdict === null) return { ...shared, status: "undecided", reason: "not decided yet" };
  const proof = delta.proven ? `; ${describeProof(delta.proven)}` : "";
  if (delta.verdict === "regressed")
    return { ...shared, status: "fail", reason: `${change}; ${allowed}${proof}` };
  if (delta.verdict !== "inconclusive") return { ...shared, status: "pass", reason: `${change}; ${allowed}` };
  const seen = delta.detectable === null ? "too few pairs to see any change" : `the smallest increase that these pairs could have shown is ${printQuantity(delta.detectable, unit)}`;
  const varying = isCounted(check.definition) ? describeSpread2(measurement) : null;
  if (varying !== null)
    return { ...shared, status: "inconclusive", reason: `cannot tell: ${change}; ${varying}; ${seen}` };
  const suspicion = delta.suspected ? "suspected regression: " : "cannot tell: ";
  const isOfVisits = !isOfCommand(check.metric);
  const isWallTime = isOfVisits && unit === "ms" && measurement.basis === "observed";
  const wall = isWallTime ? " (observed wall time, which is noisy)" : "";
  const doubt = delta.doubts ? describeDoubts(delta.doubts) : null;
  const guard = heldBackBy(delta);
  const why = guard === null ? [seen, doubt] : [doubt ?? guard];
  const reason = [`${suspicion}${change}${wall}`, ...why.filter((part) => part !== null)].join("; ");
  return { ...shared, status: "inconclusive", reason };
}
function heldBackBy({ value, low, high, tolerance, slower }) {
  if (slower && low === null && high !== null)
    return "loads under real throttling took longer, but there are too few of them to be sure";
  const isRegression = value >= tolerance && low !== null && low > tolerance / 2;
  return isRegression ? "loads under real throttling do not confirm it" : null;
}
function judgeNoisyBound(check, measurement, head, boundaries, sampling, delta) {
  const { unit } = check.definition;
  const tau = toleranceInUnit(check.tolerance, check.value);
  const values = head.alone ?? head.values;
  const valuesAt = (count) => aloneAt(measurement.graph, count) ?? values.slice(0, count);
  const byTest = judgeLimit(values, check.value, tau, boundaries.sign, sampling, valuesAt);
  const doubt = byTest.outsideBound ? doubtOf(measurement, head, check.value, tau) : null;
  const result = doubt ? { ...byTest, verdict: "inconclusive", outsideBound: false } : byTest;
  const decisive = median(result.runs === values.length ? values : valuesAt(result.runs));
  const byOwn = head.own && judgeLimit(head.own, check.value, tau, boundaries.sign, sampling);
  const samples = isOfCommand(check.metric) ? "runs" : "visits";
  const counted = `${result.over} of ${result.runs} ${samples} over ${printQuantity(check.value, unit)}`;
  const reasons = {
    fail: result.outsideBound ? `${counted}, all by more than the tolerance` : counted,
    pass: `${result.runs - result.over} of ${result.runs} ${samples} at or under ${printQuantity(check.value, unit)}`,
    inconclusive: doubt ? `cannot tell: ${counted}${doubt}; too few ${samples} to be sure` : `cannot tell: ${counted}, too few to be sure`,
    undecided: "not decided yet"
  };
  const [status, reason] = [result.verdict, reasons[result.verdict]];
  return {
    status,
    bound: check.value,
    actual: isOneSide(decisive, head.median, check.value) ? head.median : decisive,
    delta: atEnd(delta),
    judged: result.runs,
    outsideBound: result.outsideBound,
    ...status === "pass" && byOwn?.verdict === "fail" && { onlyShared: true },
    reason
  };
}
function isOneSide(decisive, shown, limit) {
  return decisive > limit === shown > limit;
}
function doubtOf({ graph, basis }, { values, other }, limit, tau) {
  const simulated2 = other?.cpu ?? other?.wall ?? [];
  if (basis === "observed" && !simulated2.every((value) => value > limit))
    return " as the browser saw it, which also waits for other work on the machine, but not in the simulation";
  if (graph && values.length === 1) return ", and a single load may wait for a request by chance";
  return values.every((value) => value > limit + tau) ? null : ", but not in a simulation that also uses base's visits to see which requests the page waits for";
}
function aloneAt(graph, count) {
  return graph?.alone?.find(({ runs, values }) => runs === count && values.length === count)?.values;
}
function judgeExactBound(check, head, delta) {
  const { unit } = check.definition;
  const over = head.median > check.value;
  const reason = `${printQuantity(head.median, unit)} ${over ? "is over" : "is within"} ${check.text}`;
  const status = over ? "fail" : "pass";
  return { status, bound: check.value, actual: head.median, delta: atEnd(delta), judged: null, reason };
}
function describeSpread2({ unit, base, head }) {
  const spreads = [base, head].map((samples) => {
    const values = samples?.values ?? [];
    return [Math.min(...values), Math.max(...values)];
  });
  if (spreads.every(([least, most]) => least >= most)) return null;
  const [ofBase, ofHead] = spreads.map(
    ([least, most]) => least === most ? printQuantity(least, unit) : `${printQuantity(least, unit)} to ${printQuantity(most, unit)}`
  );
  return `it varies between loads of the same revision (base ${ofBase}, head ${ofHead})`;
}
function describeDoubts(requests) {
  const names = [...new Set(requests.map((name) => name.split(" ")[0]))];
  const [first, ...more] = names;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return `only one revision always had ${first}${others} before the paint`;
}
function describeProof({ pairs, byTimes }) {
  const loads = `${pairs} loads of each revision under real throttling`;
  return byTimes ? `measured in ${loads}, where visits on an idle machine hide it` : `${loads} agree`;
}
function describeChange(delta, unit) {
  const size = printQuantity(Math.abs(delta.value), unit);
  if (delta.value === 0) return "no change";
  return delta.value > 0 ? `${size} more than base` : `${size} less than base`;
}

// src/judge/clock-reason.ts
function reasonOfClock(metric, joined, visits) {
  return whyOffCpuClock(metric, joined.basis, visits) ?? onBothClocks(metric, joined);
}
function whyOffCpuClock({ id }, basis, visits) {
  const ofSteps = id === "INP" && basis === "observed";
  if (basis !== "wall" && !ofSteps) return void 0;
  const whyNot = visits.flatMap(({ data }) => {
    if (!data) return [];
    if (!ofSteps) return data.cpu ? [] : [data.noCpuClock];
    const { interactions } = data;
    return !interactions || interactions.cpuInp !== void 0 ? [] : [interactions.noCpuClock];
  });
  const some = whyNot.length > 0 && whyNot.length < visits.length;
  const share = some ? `in ${whyNot.length} of ${visits.length} visits, ` : "";
  const why = whyNot.find((reason) => reason !== void 0) ?? (ofSteps ? "the steps were not traced" : "there are no timings on thread CPU time");
  return `${ofSteps ? "wall time" : "wall clock"}: ${share}${why}`;
}
function onBothClocks({ id, unit }, { basis, base, head }) {
  if (id !== "INP" || basis !== "cpu") return void 0;
  const byWall = [base, head].flatMap((samples) => {
    const observed = samples?.other?.observed;
    return observed ? [printQuantity(median(observed), unit)] : [];
  });
  return byWall.length === 0 ? void 0 : `without waits for a CPU; wall time ${byWall.join(" → ")}`;
}

// src/judge/choose-basis.ts
function chooseBasis(metric, sides, options, together) {
  const firstOf = (side) => [...side.entries()].slice(0, options.firstLook);
  const all = [...sides.values()];
  const has = (basis) => all.every((side) => firstOf(side).every(([, r]) => "missing" in r || r.values[basis] !== void 0));
  if (metric.tolerance === "counted") return { basis: "exact" };
  const simulated2 = (options.clock === "cpu" ? ["cpu", "wall"] : ["wall"]).find(has);
  if (!simulated2) return { basis: "observed" };
  if (!metric.observedIsLowerBound || !has("observed")) return { basis: simulated2 };
  const first = commonIndexes(sides, simulated2).slice(0, options.firstLook);
  const simulatedOf = (revision, side) => {
    const onOneGraph = together?.isFor(metric.id, simulated2) && together.values(metric.id, simulated2, revision, first);
    return median(valuesOf(side, simulated2, firstOf(side), onOneGraph || void 0));
  };
  const understated = [...sides].some(
    ([revision, side]) => median(valuesOf(side, "observed", firstOf(side))) > simulatedOf(revision, side)
  );
  return understated ? {
    basis: "observed",
    basisReason: "the browser saw it later than the simulation says: observed, wall time"
  } : { basis: simulated2 };
}
function valuesOf(side, basis, visits, instead) {
  return visits.map(([index]) => instead?.get(index) ?? valueAt(side, index, basis)).filter((value) => value !== void 0);
}
function commonIndexes(sides, basis) {
  const [first] = sides.values();
  return [...(first ?? /* @__PURE__ */ new Map()).keys()].filter(
    (index) => [...sides.values()].every((side) => valueAt(side, index, basis) !== void 0)
  );
}
function valueAt(side, index, basis) {
  const reading = side.get(index);
  return reading && "values" in reading ? reading.values[basis] : void 0;
}

// src/judge/measure-counted.ts
function measureCounted(visits) {
  return [...measureLoads(visits), ...measureSteps(visits), ...measureQueries(visits)];
}
function measureLoads(visits) {
  const loads = countsOf(visits, ({ counted }) => counted);
  if (!loads) return [];
  return metrics.flatMap(
    ({ id, unit, readCounted }) => readCounted ? { metric: id, unit, ...measured(loads, readCounted, "no load of the page could count it") } : []
  );
}
function measureSteps(visits) {
  const loads = countsOf(visits, ({ countedSteps }) => countedSteps);
  if (!loads) return [];
  const names = new Set([...loads.head, ...loads.base].flatMap((steps) => steps.map(({ name }) => name)));
  return metrics.flatMap(({ id, unit, readStep }) => {
    if (!readStep) return [];
    return [...names].map((name) => {
      const read = (steps) => {
        const step = steps.find((one) => one.name === name);
        return step ? readStep(step) : null;
      };
      return { metric: `${id}:${name}`, unit, ...measured(loads, read, "not every load did the step") };
    });
  });
}
function measureQueries(visits) {
  const loads = countsOf(visits, ({ queried }) => queried);
  if (!loads) return [];
  const why = loads.head.find(({ missing }) => missing !== void 0)?.missing;
  return metrics.flatMap(
    ({ id, unit, readQueried }) => readQueried ? { metric: id, unit, ...measured(loads, readQueried, why ?? "no load of the page could count it") } : []
  );
}
function countsOf(visits, countOf) {
  const counted = visits.toSorted((a, b) => a.index - b.index).flatMap((visit) => {
    const count = countOf(visit);
    return count === void 0 ? [] : [{ visit, count }];
  });
  const [first] = counted;
  if (!first) return null;
  const of = (revision) => counted.filter(({ visit }) => visit.revision === revision).map(({ count }) => count);
  const [base, head] = [of("base"), of("head")];
  const pairs = base.length === 0 ? head.length : Math.min(base.length, head.length);
  const { page, device } = first.visit;
  return { page, device, base: base.slice(0, pairs), head: head.slice(0, pairs) };
}
function measured({ page, device, ...counts }, read, missing) {
  const [base, head] = [samplesOf(counts.base, read), samplesOf(counts.head, read)];
  return { page, device, basis: "exact", ...head ? { head, ...base && { base } } : { missing } };
}
function samplesOf(loads, read) {
  const values = loads.flatMap((load) => read(load) ?? []);
  return values.length > 0 && values.length === loads.length ? { median: median(values), values } : void 0;
}

// src/judge/shared-graph.ts
var paints = ["fcp", "lcp"];
var remembered = /* @__PURE__ */ new WeakMap();
function outcomesAt(graph) {
  const found = remembered.get(graph);
  if (found) return found;
  const ran = /* @__PURE__ */ new Map();
  for (const node of graph.nodes)
    if (node.kind === "task")
      for (const at of node.scripts ?? []) ran.set(at, Math.min(node.start, ran.get(at) ?? Infinity));
  const before = (paint) => graph.nodes.map(
    (node, at) => node.kind === "request" && isAsked(node) ? wasThere(node, paint, graph.paints[paint], ran.get(at)) : null
  );
  const outcomes = { fcp: before("fcp"), lcp: before("lcp") };
  remembered.set(graph, outcomes);
  return outcomes;
}
function isAsked({ isMain, type, initiator }) {
  return !isMain && !(type === "Other" && initiator === "other");
}
function wasThere({ startMs, endMs, type, blocking }, paint, at, ran) {
  if (at === null) return null;
  if (paint === "fcp" && blocking === "blocking") return true;
  const hasRun = type !== "Script" || ran === void 0 || ran <= at;
  return endMs !== null && endMs * 1e3 <= at && startMs * 1e3 <= at && hasRun;
}
function outcomeOf(revision, graph, paint, nameOf) {
  const outcome = /* @__PURE__ */ new Map();
  const there = outcomesAt(graph)[paint];
  for (const [at, node] of graph.nodes.entries()) {
    const answer = there[at];
    if (node.kind !== "request" || answer === null || answer === void 0) continue;
    const name = nameOf(revision, graph, node);
    outcome.set(name, answer || outcome.get(name) === true);
  }
  return outcome;
}
function poolNeeds(graphs, nameOf) {
  const needed = (paint) => {
    const answers = /* @__PURE__ */ new Map();
    for (const [revision, graph] of each(graphs))
      for (const [name, there] of outcomeOf(revision, graph, paint, nameOf))
        answers.set(name, there && answers.get(name) !== false);
    return new Set([...answers].flatMap(([name, isNeeded]) => isNeeded ? [name] : []));
  };
  const layouts = each(graphs).map(
    ([
      ,
      {
        nodes,
        paints: { lcp }
      }
    ]) => nodes.filter((node) => node.kind === "task" && node.layout && lcp !== null && node.start <= lcp).length
  );
  return {
    fcp: needed("fcp"),
    lcp: needed("lcp"),
    layouts: layouts.length === 0 ? 0 : Math.floor(median(layouts))
  };
}
function each({ base, head }) {
  return [...base.map((graph) => ["base", graph]), ...head.map((graph) => ["head", graph])];
}
function membersOf(revision, graph, needs, nameOf) {
  const positions = (names) => new Set(
    graph.nodes.flatMap(
      (node, at) => node.kind === "request" && names.has(nameOf(revision, graph, node)) ? [at] : []
    )
  );
  return { fcp: positions(needs.fcp), lcp: positions(needs.lcp), layouts: needs.layouts };
}

// src/judge/doubts.ts
var mostChance = [
  [20, 0.08],
  [13, 0.15],
  [9, 0.3],
  [0, 0.55]
];
function mostChanceAt(pairs) {
  return mostChance.find(([from]) => pairs >= from)?.[1] ?? 0;
}
var unasked = { asked: 0, missed: 0, missedSlowed: 0 };
var none = { base: [], head: [] };
function doubtsOf(graphs, nameOf, slowed = none) {
  const pairs = Math.min(graphs.base.length, graphs.head.length);
  const most = mostChanceAt(pairs);
  return paints.flatMap((paint) => {
    const [base, head] = [countAnswers("base", paint), countAnswers("head", paint)];
    return [...base].flatMap(([name, ofBase]) => {
      const ofHead = head.get(name);
      if (!ofHead || ofBase.missed === 0 === (ofHead.missed === 0)) return [];
      const [always, all, some] = ofBase.missed === 0 ? ["base", ofBase, ofHead] : ["head", ofHead, ofBase];
      const isDoubt = some.missedSlowed > 0 || chanceOfOneSide(all.asked, some.asked, some.missed) <= most;
      return isDoubt ? [{ paint, name, always }] : [];
    });
  });
  function countAnswers(revision, paint) {
    const counts = /* @__PURE__ */ new Map();
    const count = (graph, isSlowed) => {
      for (const [name, there] of outcomeOf(revision, graph, paint, nameOf)) {
        const { asked, missed, missedSlowed } = counts.get(name) ?? unasked;
        const miss = Number(!there);
        counts.set(name, {
          asked: asked + 1,
          missed: missed + miss,
          missedSlowed: missedSlowed + (isSlowed ? miss : 0)
        });
      }
    };
    for (const graph of graphs[revision]) count(graph, false);
    for (const graph of slowed[revision]) count(graph, true);
    return counts;
  }
}
function chanceOfOneSide(all, some, missed) {
  let chance = 1;
  for (let taken = 0; taken < missed; taken += 1) chance *= (some - taken) / (some + all - taken);
  return chance;
}
function needsOf(revision, needs, doubts) {
  const own2 = (paint) => {
    const names = new Set(needs[paint]);
    for (const doubt of doubts) {
      if (doubt.paint !== paint) continue;
      if (doubt.always === revision) names.add(doubt.name);
      else names.delete(doubt.name);
    }
    return names;
  };
  return { ...needs, fcp: own2("fcp"), lcp: own2("lcp") };
}

// src/judge/request-names.ts
function nameRequests(graphs, buildNames) {
  const [ofBase, ofHead] = [pathsOf(graphs.base), pathsOf(graphs.head)];
  const isAlone = graphs.base.length === 0 || graphs.head.length === 0;
  const isOfBoth = (path) => isAlone || ofBase.has(path) && ofHead.has(path);
  const known = /* @__PURE__ */ new Map();
  const nameOf = (revision, { path, isOwn }, url) => {
    const found = known.get(`${revision} ${path}`);
    if (found !== void 0) return found;
    const built = buildNames?.(revision, { url, thirdParty: !isOwn });
    const name = built ?? (isOfBoth(path) ? path : assetName(path));
    known.set(`${revision} ${path}`, name);
    return name;
  };
  return (revision, graph, request) => {
    const parts = partsOf(graph, request);
    return `${nameOf(revision, parts, request.url)} ${parts.kind}`;
  };
}
function pathsOf(graphs) {
  const paths = /* @__PURE__ */ new Set();
  for (const graph of graphs)
    for (const node of graph.nodes) if (node.kind === "request") paths.add(partsOf(graph, node).path);
  return paths;
}
var remembered2 = /* @__PURE__ */ new WeakMap();
function partsOf(graph, request) {
  const found = remembered2.get(request);
  if (found) return found;
  const url = URL.parse(request.url);
  const isOwn = request.origin === ownOrigin(graph);
  const path = url?.host ? isOwn ? url.pathname : url.host + url.pathname : request.url;
  const { initiator, blocking = "?" } = request;
  const parts = { path, isOwn, kind: [initiator, blocking].join(" ") };
  remembered2.set(request, parts);
  return parts;
}
function ownOrigin({ nodes }) {
  for (const node of nodes) if (node.kind === "request" && node.isMain) return node.origin;
  return void 0;
}

// src/judge/shared-traits.ts
function poolTraits(graphs, nameOf) {
  const priorities = /* @__PURE__ */ new Map();
  const times = /* @__PURE__ */ new Map();
  const add = (revision, graph) => {
    for (const node of graph.nodes) {
      if (node.kind !== "request") continue;
      const name = nameOf(revision, graph, node);
      priorities.set(name, higher(priorities.get(name), node.priority));
    }
    const keys = serversOf(graph);
    for (const [at, { rttMs, responseMs }] of graph.origins.entries()) {
      const key = keys[at] ?? "";
      const known = times.get(key) ?? { rttMs: [], responseMs: [] };
      times.set(key, known);
      if (rttMs !== null) known.rttMs.push(rttMs);
      if (responseMs !== null) known.responseMs.push(responseMs);
    }
  };
  for (const graph of graphs.base) add("base", graph);
  for (const graph of graphs.head) add("head", graph);
  const middle = (values) => values.length === 0 ? null : median(values);
  const servers = [...times].map(
    ([key, { rttMs, responseMs }]) => [key, { rttMs: middle(rttMs), responseMs: middle(responseMs) }]
  );
  return { priorities, servers: new Map(servers) };
}
function withTraits(revision, graph, { priorities, servers }, nameOf) {
  const keys = serversOf(graph);
  return {
    ...graph,
    origins: graph.origins.map((origin, at) => ({ ...origin, ...servers.get(keys[at] ?? "") })),
    nodes: graph.nodes.map(
      (node) => node.kind === "request" ? { ...node, priority: priorities.get(nameOf(revision, graph, node)) ?? node.priority } : node
    )
  };
}
function traitsApart(graphs, shared, nameOf) {
  const none2 = { base: [], head: [] };
  const base = poolTraits({ ...none2, base: graphs.base }, nameOf);
  const head = poolTraits({ ...none2, head: graphs.head }, nameOf);
  const hasOther = [...base.priorities].some(([name, priority]) => {
    const other = head.priorities.get(name);
    return other !== void 0 && other !== priority;
  });
  const isOtherServer = areOtherTimes(graphs);
  if (!hasOther && !isOtherServer) return null;
  const ownOf = ({ priorities, servers }) => ({
    priorities,
    servers: isOtherServer ? new Map([...shared.servers, ...servers]) : shared.servers
  });
  return { base: ownOf(base), head: ownOf(head) };
}
function areOtherTimes({ base, head }) {
  const times = (visits) => visits.flatMap((graph) => ownResponse(graph) ?? []);
  const [before, after] = [times(base), times(head)];
  const pairs = Math.min(before.length, after.length, mostPairs);
  if (pairs === 0) return false;
  let later = 0;
  for (const one of before.slice(0, pairs))
    for (const other of after.slice(0, pairs)) later += other > one ? 1 : other === one ? 0.5 : 0;
  const oneSided = rankTail(pairs)[Math.ceil(Math.max(later, pairs ** 2 - later))] ?? 0;
  return 2 * oneSided <= mostChanceAt(pairs);
}
function ownResponse(graph) {
  const at = serversOf(graph).indexOf(own);
  return graph.origins[at]?.responseMs ?? null;
}
var own = "own";
var remembered3 = /* @__PURE__ */ new WeakMap();
function serversOf(graph) {
  const found = remembered3.get(graph);
  if (found) return found;
  const requests = graph.nodes.filter((node) => node.kind === "request");
  const main = requests.find(({ isMain }) => isMain)?.origin;
  const keys = graph.origins.map(({ scheme, host }, at) => {
    if (at === main) return own;
    const url = requests.find(({ origin }) => origin === at)?.url;
    return (url === void 0 ? null : URL.parse(url)?.host) ?? `${scheme} ${host}`;
  });
  remembered3.set(graph, keys);
  return keys;
}
var order = ["VeryLow", "Low", "Medium", "High", "VeryHigh"];
function higher(known, other) {
  return known !== void 0 && order.indexOf(known) >= order.indexOf(other) ? known : other;
}

// src/judge/shared-readings.ts
function readTogether(visits, rules, slowed = { base: [], head: [] }) {
  const { clock, buildNames } = rules;
  const [base, head] = [graphsOf(visits.base, clock), graphsOf(visits.head, clock)];
  if (!base || !head)
    return {
      shared: { base: asRecorded(visits.base, clock), head: asRecorded(visits.head, clock) },
      recorded: true
    };
  const graphs = { base, head };
  const underThrottling = { base: slowedGraphs(slowed.base), head: slowedGraphs(slowed.head) };
  const nameOf = nameRequests(
    { base: [...base, ...underThrottling.base], head: [...head, ...underThrottling.head] },
    buildNames
  );
  const needs = poolNeeds(graphs, nameOf);
  const traits = poolTraits(graphs, nameOf);
  const by = (revision, needed, has) => simulateBy(visits[revision], revision, { needs: needed, traits: has }, nameOf, rules);
  const isCompared = base.length > 0 && head.length > 0;
  const doubts = isCompared ? doubtsOf(graphs, nameOf, underThrottling) : [];
  const apart = isCompared ? traitsApart(graphs, traits, nameOf) : null;
  const byItself = (revision) => by(revision, needsOf(revision, needs, doubts), apart?.[revision] ?? traits);
  return {
    shared: { base: by("base", needs, traits), head: by("head", needs, traits) },
    ...(doubts.length > 0 || apart) && {
      apart: { base: byItself("base"), head: byItself("head"), doubts }
    }
  };
}
function readAlone(visits, revision, rules) {
  const graphs = graphsOf(visits, rules.clock);
  if (!graphs) return asRecorded(visits, rules.clock);
  const asked = { base: [], head: [], [revision]: graphs };
  const nameOf = nameRequests(asked, rules.buildNames);
  const { priorities } = poolTraits(asked, nameOf);
  const page = { needs: poolNeeds(asked, nameOf), traits: { priorities, servers: /* @__PURE__ */ new Map() } };
  return simulateBy(visits, revision, page, nameOf, rules);
}
function simulateBy(visits, revision, { needs, traits }, nameOf, { clock, replay }) {
  return new Map(
    [...visits].flatMap(([index, data]) => {
      const graph = graphOf(data, clock);
      if (!graph) return [];
      const members = membersOf(revision, graph, needs, nameOf);
      return [[index, replay(withTraits(revision, graph, traits, nameOf), members)]];
    })
  );
}
function asRecorded(visits, clock) {
  return new Map(
    [...visits].flatMap(([index, data]) => {
      const timings = data[clock];
      return timings ? [[index, timings]] : [];
    })
  );
}
function graphsOf(visits, clock) {
  const graphs = [...visits.values()].map((data) => graphOf(data, clock));
  return graphs.every((graph) => graph !== void 0) ? graphs : null;
}
function slowedGraphs(loads) {
  return loads.flatMap(({ graph }) => graph?.clock === "slowed" ? [graph] : []);
}
function graphOf({ graph }, clock) {
  return graph?.clock === clock ? graph : void 0;
}

// src/judge/measure-shared.ts
var simulated = ["FCP", "LCP", "SI", "TBT", "TTI", "FID"];
var mostRequests = 5;
var longestRequest = 120;
var SharedVisits = class {
  #visits;
  #slowed;
  #rules;
  #read = /* @__PURE__ */ new Map();
  #readAlone = /* @__PURE__ */ new Map();
  /** @param slowed loads under applied throttling, in whole pairs. */
  constructor(visits, rules, slowed) {
    this.#visits = visits;
    this.#slowed = slowed;
    this.#rules = rules;
  }
  /**
   * Whether the metric is simulated, and any visit can be simulated again on this clock: those of earlier versions, and those under
   * applied throttling, cannot.
   */
  isFor(metric, clock) {
    return isSimulated(metric) && isClock(clock) && [...this.#visits.base.values(), ...this.#visits.head.values()].some(
      ({ graph }) => graph?.clock === clock
    );
  }
  /** A metric's values by visit on the graph that these visits share. */
  values(metric, clock, revision, indexes) {
    const { shared } = this.#together(indexes, clock);
    return numbers(shared[revision], metric);
  }
  /**
   * A measurement by recorded values, made again on one graph; as it was where a visit of it has no value there.
   * @param indexes its visits; with two revisions pairs that have a value on both sides.
   */
  share(measurement, indexes) {
    const { metric, basis, base, head } = measurement;
    if (!isSimulated(metric) || !isClock(basis)) return measurement;
    const sides = { ...base && { base }, ...head && { head } };
    const all = this.#together(indexes, basis);
    const made = {};
    for (const [revision, samples] of Object.entries(sides)) {
      const alone2 = inOrder(this.#alone(revision, indexes, basis), indexes, metric);
      const values = base && head ? inOrder(all.shared[revision], indexes, metric) : alone2;
      if (!values || !alone2) return measurement;
      made[revision] = {
        ...samples,
        median: median(values),
        values,
        own: samples.values,
        ...!isSame(values, alone2) && { alone: alone2 }
      };
    }
    const looks = base && head ? this.#looks(metric, basis, indexes, made) : [];
    if (!looks) return measurement;
    const ofHead = made.head?.alone ?? made.head?.values;
    const alone = ofHead ? this.#looksAlone(metric, basis, indexes, ofHead) : [];
    const slowed = this.#underThrottling(metric);
    return {
      ...measurement,
      ...made,
      graph: {
        looks,
        ...alone.length > 0 && { alone },
        ...all.recorded && { recorded: true },
        ...!all.recorded && slowed && { slowed }
      },
      ...all.recorded && {
        basisReason: "not every visit has kept its graph: each by its own, as Lighthouse has it"
      }
    };
  }
  /** Looks whose values are not the first of all, or in which something is in doubt; null where one lacks a value. */
  #looks(metric, clock, indexes, all) {
    const found = [];
    for (const pairs of this.#completeLooks(indexes)) {
      const first = indexes.slice(0, pairs);
      const { shared, apart } = this.#together(first, clock);
      const [base, head] = [inOrder(shared.base, first, metric), inOrder(shared.head, first, metric)];
      if (!base || !head) return null;
      const [apartBase, apartHead] = apart ? [inOrder(apart.base, first, metric), inOrder(apart.head, first, metric)] : [];
      if (apart && (!apartBase || !apartHead)) return null;
      const isDoubted = apartBase && apartHead && !(isSame(base, apartBase) && isSame(head, apartHead));
      const isFirstOfAll = [
        [base, all.base],
        [head, all.head]
      ];
      if (!isDoubted && isFirstOfAll.every(([values, side]) => side && isSame(values, side.values.slice(0, pairs))))
        continue;
      const requests = new Set(apart?.doubts.map(({ name }) => name.slice(0, longestRequest)));
      found.push({
        pairs,
        base,
        head,
        ...isDoubted && {
          apart: { base: apartBase, head: apartHead, requests: [...requests].slice(0, mostRequests) }
        }
      });
    }
    return found;
  }
  #together(indexes, clock) {
    const key = `${clock} ${indexes.join()}`;
    const found = this.#read.get(key);
    if (found) return found;
    const chosen = { base: choose(this.#visits.base, indexes), head: choose(this.#visits.head, indexes) };
    const read = readTogether(chosen, { ...this.#rules, clock }, this.#slowed);
    this.#read.set(key, read);
    return read;
  }
  #alone(revision, indexes, clock) {
    const key = `${revision} alone ${clock} ${indexes.join()}`;
    const found = this.#readAlone.get(key);
    if (found) return found;
    const read = readAlone(choose(this.#visits[revision], indexes), revision, { ...this.#rules, clock });
    this.#readAlone.set(key, read);
    return read;
  }
  /** Looks at head alone whose values are not the first of all. */
  #looksAlone(metric, clock, indexes, all) {
    return this.#completeLooks(indexes).flatMap((runs) => {
      const first = indexes.slice(0, runs);
      const values = inOrder(this.#alone("head", first, clock), first, metric);
      return !values || isSame(values, all.slice(0, runs)) ? [] : [{ runs, values }];
    });
  }
  /** Null where there is no pair of loads that both have the metric. */
  #underThrottling(metric) {
    if (!isSeenUnderThrottling(metric)) return null;
    const found = { base: [], head: [] };
    for (const [at, base] of this.#slowed.base.entries()) {
      const [ofBase, ofHead] = [base.wall[metric], this.#slowed.head[at]?.wall[metric]];
      if (typeof ofBase !== "number" || typeof ofHead !== "number") continue;
      found.base.push(ofBase);
      found.head.push(ofHead);
    }
    return found.base.length > 0 ? found : null;
  }
  #completeLooks(indexes) {
    return this.#rules.looks.filter((count) => count <= indexes.length);
  }
};
function isSimulated(metric) {
  return simulated.some((one) => one === metric);
}
function isSeenUnderThrottling(metric) {
  return metric === "FCP" || metric === "LCP" || metric === "SI";
}
function isClock(basis) {
  return basis === "cpu" || basis === "wall";
}
function choose(visits, indexes) {
  return new Map(
    indexes.flatMap((index) => {
      const data = visits.get(index);
      return data ? [[index, data]] : [];
    })
  );
}
function numbers(timings, metric) {
  return new Map(
    [...timings].flatMap(([index, { [metric]: value }]) => value === null ? [] : [[index, value]])
  );
}
function inOrder(timings, indexes, metric) {
  const values = indexes.map((index) => timings.get(index)?.[metric] ?? null);
  return values.every((value) => value !== null) ? values : null;
}
function isSame(one, other) {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

// src/judge/measure.ts
function measure(visits, options) {
  const kept = visits.filter((visit) => visit.data && !visit.warmUp).sort((a, b) => a.index - b.index);
  const first = kept[0];
  if (!first) return measureCounted(visits);
  const readings = { base: readAll(kept, "base"), head: readAll(kept, "head") };
  const together = options.shared && new SharedVisits(wholePairs(kept), options.shared, slowedPairs(visits));
  const ids = /* @__PURE__ */ new Set([...readings.base.keys(), ...readings.head.keys()]);
  const measurements = [];
  for (const metric of metrics) {
    for (const id of ids) {
      if (findMetric(id) !== metric) continue;
      const where = { metric: id, page: first.page, device: first.device, unit: metric.unit };
      const { indexes, ...joined } = join(
        metric,
        { base: readings.base.get(id), head: readings.head.get(id) },
        options,
        together
      );
      const reason = options.clock === "cpu" ? reasonOfClock(metric, joined, kept) : void 0;
      const measurement = { ...where, ...joined, ...reason !== void 0 && { basisReason: reason } };
      const shared = indexes.length > 0 && together?.isFor(id, joined.basis) ? together : void 0;
      measurements.push(shared?.share(measurement, indexes) ?? measurement);
    }
  }
  const orderOf = ({ metric }) => metrics.findIndex((one) => one === findMetric(metric));
  return [...measurements, ...measureCounted(visits)].toSorted((a, b) => orderOf(a) - orderOf(b));
}
function readAll(visits, revision) {
  const series = /* @__PURE__ */ new Map();
  for (const visit of visits) {
    if (visit.revision !== revision || !visit.data) continue;
    for (const metric of metrics)
      for (const [id, reading] of metric.read(visit.data)) {
        const known = series.get(id) ?? /* @__PURE__ */ new Map();
        series.set(id, known.set(visit.index, reading));
      }
  }
  return series;
}
function wholePairs(kept) {
  const of = (revision) => new Map(
    kept.flatMap(
      (visit) => visit.revision === revision && visit.data ? [[visit.index, visit.data]] : []
    )
  );
  return { base: of("base"), head: of("head") };
}
function slowedPairs(visits) {
  const of = (revision) => new Map(
    visits.flatMap(
      (visit) => visit.slowed && visit.revision === revision && visit.data ? [[visit.index, visit.data]] : []
    )
  );
  const [base, head] = [of("base"), of("head")];
  const both = [...base].flatMap(([index, one]) => {
    const other = head.get(index);
    return other ? [{ base: one, head: other }] : [];
  });
  return { base: both.map((pair) => pair.base), head: both.map((pair) => pair.head) };
}
function join(metric, { base, head }, options, together) {
  const sides = /* @__PURE__ */ new Map();
  if (base && hasValues(base)) sides.set("base", base);
  if (head && hasValues(head)) sides.set("head", head);
  const missing = [...head ?? base ?? []].map(([, r]) => "missing" in r ? r.missing : null).find(Boolean);
  if (sides.size === 0) return { basis: "exact", missing: missing ?? "no visit gave a value", indexes: [] };
  const chosen = chooseBasis(metric, sides, options, together);
  const indexes = commonIndexes(sides, chosen.basis);
  if (indexes.length === 0) {
    const why = `no pair of visits has a value on both sides (${missing ?? "no value"})`;
    return { ...chosen, missing: why, indexes };
  }
  const samplesOf2 = (revision) => {
    const side = sides.get(revision);
    return side && samplesFrom(side, indexes, chosen.basis);
  };
  const [baseSamples, headSamples] = [samplesOf2("base"), samplesOf2("head")];
  return {
    ...chosen,
    ...baseSamples && { base: baseSamples },
    ...headSamples && { head: headSamples },
    ...!headSamples && { missing: missing ?? "head has no such value" },
    indexes
  };
}
function samplesFrom(side, indexes, basis) {
  const on = (b) => indexes.map((index) => valueAt(side, index, b));
  const values = on(basis).filter((value) => value !== void 0);
  const other = {};
  for (const b of ["cpu", "wall", "observed", "exact"]) {
    const alternative = on(b).filter((value) => value !== void 0);
    if (b !== basis && alternative.length === values.length) other[b] = alternative;
  }
  return { median: median(values), values, ...Object.keys(other).length > 0 && { other } };
}
function hasValues(side) {
  return [...side.values()].some((reading) => "values" in reading);
}
function asOneRevision(visits) {
  const first = (index) => index % 2 === 0 ? "head" : "base";
  return visits.map((visit) => ({
    ...visit,
    revision: "head",
    index: 2 * visit.index + (visit.revision === first(visit.index) ? 0 : 1)
  }));
}
function headOn({ head, basis: judgedOn }, basis) {
  if (!head) return void 0;
  const values = judgedOn === basis ? head.own ?? head.values : head.other?.[basis];
  return values && values.length > 0 ? { median: median(values), values } : void 0;
}
function withOtherBase(measurement, base) {
  const { graph: _, head, ...rest } = measurement;
  if (!head?.own) return { ...rest, ...head && { head }, base };
  const { own: own2, alone = head.values, ...samples } = head;
  return { ...rest, head: { ...samples, median: median(own2), values: own2, alone }, base };
}
function withStoredBase(measurement, stored) {
  const { metric, page, device, head } = measurement;
  const old = stored.measurements.find((m) => m.metric === metric && m.page === page && m.device === device);
  const base = old && head && headOn(old, measurement.basis);
  return base ? withOtherBase(measurement, base) : measurement;
}
function firstSamples(samples, count) {
  if (!samples) return null;
  if (count === null || count >= samples.values.length) return samples;
  const first = (values2) => values2.slice(0, count);
  const other = Object.entries(samples.other ?? {}).map(([basis, values2]) => [basis, first(values2)]);
  const values = first(samples.values);
  return {
    median: median(values),
    values,
    ...samples.other && { other: Object.fromEntries(other) },
    ...samples.own && { own: first(samples.own) },
    ...samples.alone && { alone: first(samples.alone) }
  };
}

// src/judge/page-checks.ts
function pageChecks(rules, page, devices) {
  const { budget, compare, identical, storedBase, newPages } = rules;
  const isNew = newPages?.has(page.name) ?? false;
  const hasBase = compare || Boolean(identical) || Boolean(storedBase);
  const isAsked2 = ({ metric, kind }) => devices.some((device) => isChecked(budget, verdictId(metric, page.name, device.name, kind)));
  return checksOf(page.limits, hasBase && !isNew).filter(isAsked2).map((check) => softenAutomatic(check, page)).map((check) => canOnlyWarn(check, rules) ? { ...check, level: "warn" } : check);
}
function canOnlyWarn({ kind, definition }, rules) {
  return isSoft(rules) && kind === "maxIncrease" && (definition.exact === true || !isCounted(definition));
}
function judgesInp(rules, page) {
  if (page.automatic === void 0 && (page.interactions ?? []).length > 0) return true;
  const hasChosen = rules.automatic?.some((one) => one.page === page.name && one.steps.length > 0) ?? false;
  return hasChosen && pageChecks(rules, page, rules.budget.devices).some((check) => isOfSteps(check) && check.level === "fail");
}

// src/judge/page-measurements.ts
function pageMeasurements(rules) {
  const { buildNames, identical, isUnchanged = () => false, storedBase } = rules;
  let last;
  const measureOnce = (visits) => {
    const isSame2 = last?.visits.length === visits.length && visits.every((one, at) => one === last?.visits[at]);
    if (!last || !isSame2) last = { visits: visits.slice(), found: measureBy(rules, visits, buildNames) };
    return last.found;
  };
  return (visits) => {
    const found = measureOnce(visits);
    const [any] = visits;
    if (any && isUnchanged(any.page, any.device)) {
      const pooled = measureBy(rules, asOneRevision(visits), buildNames && eitherName(buildNames));
      return found.map((m) => pool(m, pooled));
    }
    if (identical) return found.map(withHeadAsBase);
    return storedBase ? found.map((m) => withStoredBase(m, storedBase)) : found;
  };
}
function measureBy({ budget, looks, replay }, visits, buildNames) {
  return measure(visits, {
    clock: budget.clock,
    firstLook: looks[0] ?? 1,
    ...replay && { shared: { replay, looks, ...buildNames && { buildNames } } }
  });
}
function pool(measurement, pooled) {
  const { metric, base } = measurement;
  const definition = findMetric(metric);
  if (!base || definition?.tolerance === "counted" || definition?.exact) return withHeadAsBase(measurement);
  const both = pooled.find((one) => one.metric === metric);
  return both?.head ? withHeadAsBase(both) : measurement;
}
function withHeadAsBase(measurement) {
  return measurement.head ? { ...measurement, base: measurement.head } : measurement;
}
function eitherName(names) {
  return (_, request) => names("head", request) ?? names("base", request);
}

// src/judge/page-verdict.ts
function verdictOf({ check, measurement, judgement }, page, device, rules, whyNone) {
  const chosen = rules.automatic?.find((one) => one.page === page.name && one.device === device.name);
  const judged = {
    ...judgedBy(check, judgement, whyNone, page, chosen),
    page: page.name,
    device: device.name,
    basis: measurement?.basis ?? "exact",
    comparable: !isSoft(rules) || isCounted(check.definition),
    base: judgement.compared?.base ?? firstSamples(measurement?.base, judgement.judged),
    head: judgement.compared?.head ?? firstSamples(measurement?.head, judgement.judged)
  };
  return toVerdict(judged, rules.budget, page.path);
}
function leftOpen(one) {
  const { judgement } = one;
  if (judgement.status !== "inconclusive") return one;
  const reason = `${judgement.reason}; the metric fails another limit, so this one needs no further visits`;
  return { ...one, judgement: { ...judgement, reason } };
}
function judgedBy(check, judgement, whyNone, page, chosen) {
  const missing = judgement.status === "missing";
  const isDone = (chosen?.steps.length ?? 0) > 0;
  const unasked2 = missing && check.metric === "INP" && check.limit?.preset === true && !isDone && !hasOwnSteps(page);
  const isLost = missing && isDone && isOfSteps(check);
  const whyNot = missing && !isDone && isOfSteps(check) ? chosen?.whyNone : void 0;
  return {
    metric: check.metric,
    label: check.label,
    unit: check.definition.unit,
    kind: check.kind,
    level: unasked2 || isLost || judgement.onlyWarns ? "warn" : check.level,
    limit: check.limit,
    text: check.text,
    bound: judgement.bound,
    status: judgement.status === "undecided" ? "inconclusive" : judgement.status,
    actual: judgement.actual,
    delta: judgement.delta,
    outsideBound: judgement.outsideBound ?? false,
    onlyShared: judgement.onlyShared ?? false,
    unasked: unasked2,
    reason: missing && whyNone ? whyNone : whyNot ?? judgement.reason
  };
}

// src/judge/slowed-loads.ts
function slowedPairsWanted({ checks, found, boundaries, made }) {
  let wanted = 0;
  for (const { check, fails } of checks) {
    const asked = pairsFor(check, found, boundaries, made);
    if (fails && asked <= made) return 0;
    wanted = Math.max(wanted, asked);
  }
  return Math.min(wanted, boundaries.guarded.slowed.at(-1)?.n ?? 0);
}
function pairsFor(check, found, boundaries, made) {
  const measurement = found.find(({ metric }) => metric === check.metric);
  if (check.kind !== "maxIncrease" || !isSeenUnderThrottling(check.metric) || !measurement?.graph) return 0;
  const { base, head, graph } = measurement;
  if (!base || !head || graph.recorded) return 0;
  const { verdict, wantsSlowed } = compareSides(check, measurement, base, head, boundaries, "open");
  if (wantsSlowed) return made + 1;
  return verdict === "unchanged" || verdict === "improved" ? 1 : 0;
}

// src/judge/judge-pages.ts
function pageJudge(rules) {
  const comparisons = comparisonsOf(rules);
  const boundaries = boundariesFor(comparisons, rules.looks);
  const measurements = pageMeasurements(rules);
  const judge = (checks, found, sampling) => judgeAll(checks, found, { rules, boundaries, sampling });
  const checksFor = (page, devices) => pageChecks(rules, page, devices);
  const failedMetrics = (judged, page, device) => new Set(
    judged.filter(({ judgement }) => judgement.status === "fail").filter((one) => verdictOf(one, page, device, rules, null).status === "fail").map(({ check }) => check.metric)
  );
  return {
    comparisons,
    measurements,
    isJudged: (page, device) => checksFor(page, [device]).length > 0,
    needsQuiet(page, visits) {
      const { budget } = rules;
      if (budget.clock === "wall") return true;
      const found = measurements(visits);
      const hasInp = found.some(({ metric, basis }) => metric === "INP" && basis === "cpu");
      if (!hasInp && judgesInp(rules, page)) return true;
      const devices = visits[0] ? [visits[0].device].map((name) => ({ name })) : budget.devices;
      const onWallTime = checksFor(page, devices).filter(({ definition }) => definition.wallTime);
      const open = judge(onWallTime, found, "open").filter(
        ({ judgement: { status } }) => status !== "pass" && status !== "fail"
      );
      if (!open.every(({ check }) => hasRoom(check, found))) return true;
      return found.some(
        ({ metric, basis }) => (
          // A trace without thread CPU time leaves the wall clock to what is simulated, neighbour and all.
          basis === "wall" || basis === "observed" && findMetric(metric)?.observedIsLowerBound
        )
      );
    },
    certainty(page, device, visits) {
      const found = measurements(visits.filter((v) => v.page === page.name && v.device === device.name));
      const gating = checksFor(page, [device]).filter(isGating);
      const judged = judge(gating, found, "open");
      const failed = failedMetrics(judged, page, device);
      const open = judged.filter(
        ({ check, judgement }) => judgement.status === "undecided" && !failed.has(check.metric)
      );
      return gating.length === 0 ? 1 : 1 - open.length / gating.length;
    },
    slowedPairs(page, device, visits) {
      const { identical, isUnchanged, replay } = rules;
      const mine = visits.filter((v) => v.page === page.name && v.device === device.name);
      if (!replay || identical || isUnchanged?.(page.name, device.name)) return 0;
      const found = measurements(mine);
      const judged = judge(checksFor(page, [device]).filter(isGating), found, "open");
      const failed = failedMetrics(judged, page, device);
      const checks = judged.map(({ check, judgement: { status } }) => ({
        check,
        fails: status === "fail" && failed.has(check.metric)
      }));
      return slowedPairsWanted({ checks, found, boundaries, made: slowedPairs(mine).base.length });
    },
    verdicts(page, device, found, whyNone) {
      const mine = found.filter((m) => m.page === page.name && m.device === device.name);
      const judged = judge(checksFor(page, [device]), mine, "ended");
      const failed = failedMetrics(judged, page, device);
      return judged.filter(({ check, measurement }) => !check.byDefault || measurement?.base).map((one) => failed.has(one.check.metric) ? leftOpen(one) : one).map((one) => verdictOf(one, page, device, rules, whyNone));
    }
  };
}
function judgeAll(checks, found, { rules, boundaries, sampling }) {
  return checks.map((check) => {
    const measurement = found.find((m) => m.metric === check.metric);
    const judged = judgeCheck(check, measurement, boundaries, sampling);
    const any = measurement ?? (check.definition.exact && check.kind === "maxIncrease" ? found[0] : void 0);
    const why = any && whyUnchanged(any, rules);
    const value = measurement ? measurement.head?.median : 0;
    const judgement = why && value !== void 0 ? unchanged(check, judged, value, why) : judged;
    return { check, measurement, judgement };
  });
}
function whyUnchanged({ page, device }, { identical, isUnchanged }) {
  if (identical) return "base and head serve the same files";
  return isUnchanged?.(page, device) ? "nothing this page loads has changed" : null;
}
function unchanged(check, judgement, value, why) {
  const delta = compareExact(value, value, toleranceInUnit(check.tolerance, value));
  if (check.kind !== "maxIncrease") return { ...judgement, delta };
  const reason = `no change: ${why}`;
  return { status: "pass", bound: delta.tolerance, actual: 0, delta, judged: null, reason };
}
function hasRoom({ metric, kind, value }, found) {
  const values = found.filter((m) => m.metric === metric).flatMap(({ base, head }) => [...base?.values ?? [], ...head?.values ?? []]);
  if (values.length === 0) return true;
  const most = kind === "maxIncrease" ? Math.max(...values) - Math.min(...values) : Math.max(...values);
  return most <= value / 2;
}

export {
  comparisonsOf,
  isSoft,
  loadsAtFirst,
  loadsNeeded,
  judgeCheck,
  headOn,
  withOtherBase,
  firstSamples,
  pageJudge
};
