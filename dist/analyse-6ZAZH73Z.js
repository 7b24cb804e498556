import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  decide,
  decisionsInTurn,
  decisionsRedrawn,
  drawer,
  ratesOf,
  recordedPairs,
  shareOf,
  visitsOf
} from "./chunk-3MT7Y6FZ.js";
import {
  seeded
} from "./chunk-VGAVLHXW.js";
import {
  runContention
} from "./chunk-4JLRSGJH.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import {
  checksOf,
  isGating
} from "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import {
  falseFailureBound,
  scheduledLooks
} from "./chunk-GYIBVR4L.js";
import {
  toleranceInUnit
} from "./chunk-25YGTOVX.js";
import {
  quantile
} from "./chunk-AHVW22R3.js";
import {
  findMetric
} from "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import "./chunk-WVWDAXK4.js";

// src/calibrate/spread.ts
function noisyComparisons(page) {
  return checksOf(page.limits, true).filter((check) => check.kind === "maxIncrease" && isGating(check));
}
function spreadOf(page, measurements, { pairs }) {
  const visits = pairs.flatMap(({ base, head }) => [base, head]);
  return noisyComparisons(page).flatMap((check) => {
    const found = measurements.find(({ metric }) => metric === check.metric);
    const values = summarize([...found?.base?.values ?? [], ...found?.head?.values ?? []]);
    if (!found || !values) return [];
    const [cpu, wall] = [onClock(visits, check.metric, "cpu"), onClock(visits, check.metric, "wall")];
    return [
      {
        metric: check.metric,
        unit: check.definition.unit,
        basis: found.basis,
        tolerance: toleranceInUnit(check.tolerance, values.median),
        values,
        ...cpu && { cpu },
        ...wall && { wall }
      }
    ];
  });
}
function relativeSpread({ p25, p75, median }) {
  return median === 0 ? null : (p75 - p25) / median;
}
function onClock(visits, metric, clock) {
  const definition = findMetric(metric);
  return summarize(
    visits.flatMap((visit) => {
      const reading = definition?.read(visit).get(metric);
      return reading && "values" in reading ? reading.values[clock] ?? [] : [];
    })
  );
}
function summarize(values) {
  if (values.length === 0) return null;
  const at = (share) => quantile(values, share);
  return {
    count: values.length,
    p5: at(0.05),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    values: values.toSorted((a, b) => a - b)
  };
}

// src/calibrate/recommend.ts
var mostUndecided = 0.05;
var unfitUndecided = 0.3;
var busyFrom = 3;
var clearlyNarrower = 0.8;
var defaultMaxTimeMinutes = 10;
var fewestPairs = 8;
var fewestDecisions = 59;
function recommend(measured, tolerances, places) {
  return [
    ...tolerances.map(toleranceOf),
    clockOf(measured),
    concurrencyOf(measured),
    ...maxTimeOf(measured, places)
  ];
}
function toleranceOf({ metric, value, undecided, isCurrent }) {
  const setting = `maxIncrease of ${metric}`;
  const share = percent(undecided);
  if (value === null)
    return {
      setting,
      value: "none",
      isCurrent: false,
      reason: `${share} of decisions stay undecided with the largest increase that was tried: limit it absolutely, or measure on a quieter machine`
    };
  return { setting, value, isCurrent, reason: `${share} of decisions stay undecided` };
}
function clockOf({ settings, spread }) {
  const setting = "clock";
  const known = spread.flatMap(({ cpu, wall }) => {
    const both = cpu && wall ? [relativeSpread(cpu), relativeSpread(wall)] : [];
    const [onCpu2, onWall2] = both;
    return typeof onCpu2 === "number" && typeof onWall2 === "number" ? [{ onCpu: onCpu2, onWall: onWall2 }] : [];
  });
  if (known.length === 0) {
    const reason2 = "the traces of this browser have no CPU time";
    const hasNone = spread.some(({ wall, cpu }) => wall && !cpu);
    return hasNone ? { setting, value: "wall", isCurrent: settings.clock === "wall", reason: reason2 } : { setting, value: settings.clock, isCurrent: true, reason: "no metric was measured on both clocks" };
  }
  const mean = (of) => known.reduce((sum, one) => sum + one[of], 0) / known.length;
  const [onCpu, onWall] = [mean("onCpu"), mean("onWall")];
  const value = onWall < clearlyNarrower * onCpu ? "wall" : "cpu";
  const why = `the middle half of all values spans ${percent(onCpu)} of the median on the CPU clock, ${percent(onWall)} on the wall clock`;
  const reason = value === "cpu" && onWall < onCpu ? `${why}; the CPU clock does not change when the machine gets busy` : why;
  return { setting, value, isCurrent: settings.clock === value, reason };
}
function concurrencyOf({ settings, contention }) {
  const setting = "--concurrency";
  const { concurrency } = settings;
  const kept = { setting, value: String(concurrency), isCurrent: true };
  if (contention === null) return { ...kept, reason: "it is not known how long tasks waited for a CPU" };
  const waited = `main-thread tasks took ${contention.toFixed(1)} times their CPU time`;
  if (contention < busyFrom || concurrency <= 2) return { ...kept, reason: waited };
  const value = String(Math.max(2, concurrency - 2));
  return {
    setting,
    value,
    isCurrent: false,
    reason: `${waited}: visits wait for each other or for other work`
  };
}
function maxTimeOf({ redrawn, secondsPerVisit }, { pages, devices }) {
  if (!isEnough(redrawn)) return [];
  const seconds = redrawn.visits.p95 * secondsPerVisit * pages * devices;
  const minutes = Math.max(2, Math.ceil(1.25 * seconds / 60));
  const places = `${pages === 1 ? "one page" : `${pages} pages`}${devices === 1 ? "" : ` on ${devices} devices`}`;
  return [
    {
      setting: "--max-time",
      value: `${minutes}m`,
      isCurrent: minutes === defaultMaxTimeMinutes,
      reason: `95 % of decisions take at most ${Math.round(redrawn.visits.p95)} visits, ${secondsPerVisit.toFixed(1)} s each, on ${places}; a quarter is added`
    }
  ];
}
function isEnough(redrawn) {
  return redrawn !== null && redrawn.decisions >= fewestDecisions;
}
function fitnessOf(measured) {
  const { redrawn, seen, bound, contention } = measured;
  if (!redrawn) {
    const { made } = measured.pairs;
    const sentence = made < fewestPairs ? `${made} ${made === 1 ? "pair is" : "pairs are"} too few to say whether this machine is fit: at least ${fewestPairs} are needed` : `It is not known whether this machine is fit: no decision was redrawn from the ${made} pairs, and at least ${fewestDecisions} are needed`;
    return { grade: "unknown", sentence };
  }
  const undecided = partOf(redrawn.undecided);
  const facts = `${redrawn.failed.count} of ${redrawn.decisions} redrawn decisions fail, ${percent(undecided)} stay undecided`;
  const fails = partOf(redrawn.failed) > bound || seen !== null && seen.failed.low > bound;
  const busy = contention !== null && contention >= busyFrom ? `, and it was busy (tasks took ${contention.toFixed(1)} times their CPU time)` : "";
  if (!fails && !isEnough(redrawn))
    return {
      grade: "unknown",
      sentence: `It is not known whether this machine is fit: ${facts}, and at least ${fewestDecisions} are needed${busy}`
    };
  if (fails)
    return {
      grade: "unfit",
      sentence: `This machine is not fit: ${facts}, where at most ${percent(bound)} may fail${busy}`
    };
  if (undecided > unfitUndecided)
    return {
      grade: "unfit",
      sentence: `This machine is not fit to decide by timings: ${facts}${busy}`
    };
  if (undecided > mostUndecided)
    return {
      grade: "limited",
      sentence: `This machine does not fail falsely, but cannot decide everything: ${facts}${busy}`
    };
  return { grade: "fit", sentence: `This machine is fit: ${facts}${busy}` };
}
function toleranceText({ unit, values }, size, isRelative) {
  if (isRelative && values.median > 0) return `${Number((100 * size / values.median).toFixed(1))}%`;
  return unit === "unitless" ? String(Number(size.toFixed(3))) : printQuantity(size, unit);
}
function partOf({ count, of }) {
  return of === 0 ? 0 : count / of;
}
function percent(value) {
  const hundredths = value * 100;
  if (hundredths > 0 && hundredths < 0.1) return "< 0.1 %";
  return `${hundredths >= 10 || hundredths === 0 ? Math.round(hundredths) : Number(hundredths.toFixed(1))} %`;
}

// src/calibrate/slower.ts
var isSlower = /* @__PURE__ */ Symbol("slower");
function slowerHead(metric, byMs, replay) {
  const more = (timings) => {
    const value = timings[metric];
    return typeof value === "number" ? { ...timings, [metric]: value + byMs } : timings;
  };
  const known = /* @__PURE__ */ new WeakMap();
  const slower = (data) => {
    const graph = data.graph && { ...data.graph, [isSlower]: true };
    return {
      ...data,
      wall: more(data.wall),
      ...data.cpu && { cpu: more(data.cpu) },
      observed: more(data.observed),
      ...graph && { graph }
    };
  };
  return {
    asHead(data) {
      const found = known.get(data) ?? slower(data);
      known.set(data, found);
      return found;
    },
    replay(graph, members) {
      const timings = replay(graph, members);
      return graph[isSlower] ? more(timings) : timings;
    }
  };
}

// src/calibrate/smallest-change.ts
var wanted = 0.95;
var mostTolerances = 6;
var steps = 5;
async function smallestChange(rules, recorded, { metric, unit, tolerance, values }, { decisions, seed, replay, judgeWith, isOver }) {
  const found = async (byMs) => {
    const slower = slowerHead(metric, byMs, replay);
    const judge = judgeWith(slower.replay);
    const draw = drawer(recorded, rules.looks.at(-1) ?? 0);
    const random = seeded(seed);
    let count = 0;
    for (let made = 0; made < decisions; made += 1) {
      if (await isOver()) return null;
      const { pairs, slowed } = draw(random);
      const head = (pair) => ({ base: pair.base, head: slower.asHead(pair.head) });
      const { compared } = decide({ ...rules, judge }, { pairs: pairs.map(head), slowed: slowed.map(head) });
      if (compared.some((one) => one.metric === metric && one.outcome === "failed")) count += 1;
    }
    return count;
  };
  const searched = mostTolerances * tolerance;
  const most = await found(searched);
  if (most === null) return null;
  const none = { metric, unit, searched, change: null, relative: null, found: shareOf(most, decisions) };
  if (most < wanted * decisions) return none;
  let best = { size: searched, count: most };
  let low = tolerance;
  for (let step = 0; step < steps; step += 1) {
    const size = (low + best.size) / 2;
    const count = await found(size);
    if (count === null) return null;
    if (count >= wanted * decisions) best = { size, count };
    else low = size;
  }
  return {
    ...none,
    change: best.size,
    relative: values.median === 0 ? null : best.size / values.median,
    found: shareOf(best.count, decisions)
  };
}

// src/calibrate/analyse.ts
var wider = [1.5, 2, 3, 4, 6];
var simulated = ["FCP", "LCP", "SI", "TBT", "TTI", "FID"];
async function analyse(recorded, effort) {
  const { page, device, visits, run } = recorded;
  const { pairsAsked, ...facts } = run;
  const pairs = recordedPairs(page.name, device.name, visits);
  const judgeWith = (budget, replay) => pageJudge(rulesOf(budget, replay));
  const judge = judgeWith(recorded.budget, effort.replay);
  const rules = { judge, page, device, looks: scheduledLooks };
  const spread = spreadOf(page, judge.measurements(visitsOf(pairs, pairs)), pairs);
  const seen = ratesOf(decisionsInTurn(rules, pairs));
  const hasEnough = pairs.pairs.length >= fewestPairs;
  effort.onStep("Drawing decisions from the pairs");
  const random = seeded(effort.seed);
  const isOver = (phase) => () => effort.isOver(phase);
  const redraw = { decisions: effort.decisions, random, isOver: isOver("redraw") };
  const redrawn = hasEnough ? ratesOf(await decisionsRedrawn(rules, pairs, redraw)) : null;
  const measured = {
    ...facts,
    pairs: { asked: pairsAsked, made: pairs.pairs.length },
    slowedPairs: pairs.slowed.length,
    contention: runContention(visits),
    spread,
    seen,
    redrawn,
    bound: falseFailureBound
  };
  const smallest = [];
  for (const one of hasEnough ? spread.filter(isSimulated) : []) {
    effort.onStep(`Searching the smallest change of ${one.metric} that is found`);
    const found = await smallestChange(rules, pairs, one, {
      decisions: effort.perSize,
      seed: effort.seed,
      replay: effort.replay,
      judgeWith: (replay) => judgeWith(recorded.budget, replay),
      isOver: isOver("smallest")
    });
    if (found) smallest.push(found);
  }
  const tolerances = await calmTolerances(recorded, pairs, measured, effort);
  const { pages, devices } = recorded.budget;
  const places = { pages: pages.length, devices: devices.length };
  return {
    schemaVersion: 1,
    page: page.name,
    device: device.name,
    ...measured,
    comparisons: { all: judge.comparisons, here: spread.length },
    smallest,
    fitness: fitnessOf(measured),
    recommended: spread.length > 0 ? recommend(measured, tolerances, places) : []
  };
}
function isSimulated(one) {
  return simulated.includes(one.metric) && one.basis !== "observed";
}
function rulesOf(budget, replay) {
  const strict = { ...budget, allow: [], alreadyOver: "fail" };
  return { budget: strict, compare: true, looks: scheduledLooks, replay };
}
async function calmTolerances({ budget, page, device }, pairs, { spread, redrawn }, { perSize, seed, replay, isOver, onStep }) {
  if (!isEnough(redrawn)) return [];
  const found = [];
  for (const one of spread) {
    const { metric } = one;
    const check = noisyComparisons(page).find((each) => each.metric === metric);
    const relative = (check?.tolerance.relative ?? 0) * one.values.median;
    const isRelative = relative > 0 && relative >= (check?.tolerance.floor ?? 0);
    const text = (size) => toleranceText(one, size, isRelative);
    const now = (redrawn.byMetric.find((each) => each.metric === metric)?.undecided ?? 0) / redrawn.decisions;
    let best = { metric, value: text(one.tolerance), undecided: now, isCurrent: true };
    for (const times of now > mostUndecided ? wider : []) {
      onStep(`Trying a wider tolerance of ${metric}`);
      const size = times * one.tolerance;
      const widened = withTolerance(page, metric, size);
      const pages = budget.pages.map((each) => each.name === page.name ? widened : each);
      const judge = pageJudge(rulesOf({ ...budget, pages }, replay));
      const rules = { judge, page: widened, device, looks: scheduledLooks };
      const redraw = { decisions: perSize, random: seeded(seed), isOver: () => isOver("widen") };
      const rates = ratesOf(await decisionsRedrawn(rules, pairs, redraw));
      if (!rates || rates.decisions < perSize) break;
      const undecided = (rates.byMetric.find((each) => each.metric === metric)?.undecided ?? 0) / perSize;
      best = { metric, value: undecided > mostUndecided ? null : text(size), undecided, isCurrent: false };
      if (best.value !== null) break;
    }
    found.push(best);
  }
  return found;
}
function withTolerance(page, metric, size) {
  const maxIncrease = { absolute: size, text: String(size) };
  const isLimited = page.limits.some((limit) => limit.metric === metric);
  const limits = page.limits.map(
    (limit) => limit.metric === metric ? { ...limit, maxIncrease } : limit
  );
  return {
    ...page,
    limits: isLimited ? limits : [...limits, { metric, level: "fail", preset: false, maxIncrease }]
  };
}
export {
  analyse
};
