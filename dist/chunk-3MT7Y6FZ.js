import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  below
} from "./chunk-VGAVLHXW.js";
import {
  quantile
} from "./chunk-AHVW22R3.js";

// src/statistics/resample.ts
function sourceOf(recording, block) {
  return recording.kind === "two revisions" ? twoRevisions(recording.visits, block) : oneRevision(recording.visits, block);
}
function oneRevision(rows, block = Math.round(Math.cbrt(rows.length))) {
  return {
    size: rows.length,
    block,
    pairs(count, random) {
      const base = [];
      const head = [];
      const coin = below(2, random);
      for (const [index, start] of blockStarts(count, block, 2, rows.length, random).entries()) {
        const first = onRing(rows, start);
        const second = onRing(rows, start + 1);
        const baseFirst = (index + coin) % 2 === 0;
        base.push(baseFirst ? first : second);
        head.push(baseFirst ? second : first);
      }
      return { base, head };
    },
    runs: (_, count, random) => consecutive(rows, count, random)
  };
}
function twoRevisions(pairs, block = Math.round(Math.cbrt(pairs.length))) {
  return {
    size: pairs.length,
    block,
    pairs(count, random) {
      const drawn = blockStarts(count, block, 1, pairs.length, random).map((start) => onRing(pairs, start));
      return { base: drawn.map((pair) => pair.base), head: drawn.map((pair) => pair.head) };
    },
    runs: (revision, count, random) => consecutive(
      pairs.map((pair) => pair[revision]),
      count,
      random
    )
  };
}
function blockStarts(count, block, step, size, random) {
  const starts = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    start = index % block === 0 ? below(size, random) : start + step;
    starts.push(start);
  }
  return starts;
}
function consecutive(rows, count, random) {
  const start = below(rows.length, random);
  return Array.from({ length: count }, (_, index) => onRing(rows, start + index));
}
function onRing(items, index) {
  const item = items[index % items.length];
  if (item === void 0) throw new RangeError("nothing was recorded");
  return item;
}

// src/calibrate/recorded-pairs.ts
var mostSlowed = 16;
function recordedPairs(page, device, visits) {
  const mine = visits.filter((visit) => visit.page === page && visit.device === device);
  return {
    page,
    device,
    pairs: pairsOf(mine.filter((visit) => !visit.warmUp)),
    slowed: pairsOf(mine.filter((visit) => visit.slowed === true))
  };
}
function pairsOf(visits) {
  const byIndex = Map.groupBy(visits, ({ index }) => index);
  return [...byIndex.keys()].toSorted((a, b) => a - b).flatMap((index) => {
    const of = (revision) => byIndex.get(index)?.find((visit) => visit.revision === revision && visit.data)?.data;
    const [base, head] = [of("base"), of("head")];
    return base && head ? [{ base, head }] : [];
  });
}
function drawer({ pairs, slowed }, count) {
  const indexes = pairs.map((_, index) => [index]);
  const source = sourceOf({
    kind: "two revisions",
    visits: indexes.map((row) => ({ base: row, head: row }))
  });
  const turned = (pair, random) => {
    if (!pair) throw new RangeError("no visit was recorded");
    return below(2, random) === 0 ? pair : { base: pair.head, head: pair.base };
  };
  return (random) => ({
    pairs: source.pairs(count, random).base.map((row) => turned(pairs[row[0] ?? -1], random)),
    slowed: slowed.length === 0 ? [] : Array.from({ length: mostSlowed }, () => turned(slowed[below(slowed.length, random)], random))
  });
}
function visitsOf({ page, device }, { pairs, slowed }) {
  const made = (isSlowed) => (pair, at) => ["base", "head"].map((revision) => ({
    page,
    device,
    revision,
    index: at + 1,
    warmUp: isSlowed,
    ...isSlowed && { slowed: true },
    startedAt: "",
    durationMs: 0,
    data: pair[revision]
  }));
  return [...pairs.flatMap(made(false)), ...slowed.flatMap(made(true))];
}

// src/statistics/proportion.ts
function clopperPearson(count, of, confidence = 0.95) {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of)
    throw new RangeError(`${count} of ${of} is not a share`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence lies between 0 and 1, not at ${confidence}`);
  const tail = (1 - confidence) / 2;
  return {
    count,
    of,
    share: of === 0 ? null : count / of,
    low: count === 0 ? 0 : quantileOfBeta(tail, count, of - count + 1),
    high: count === of ? 1 : quantileOfBeta(1 - tail, count + 1, of - count)
  };
}
function quantileOfBeta(probability, a, b) {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let step = 0; step <= 2e3; step += 1) {
    const m = Math.floor(step / 2);
    const factor = step === 0 ? 1 : step % 2 === 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)) : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + factor * d);
    c = nonZero(1 + factor / c);
    fraction *= c * d;
    if (Math.abs(1 - c * d) < 1e-14) break;
  }
  return front * (fraction - 1);
}
function nonZero(value) {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
function logBeta(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(x) {
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift -= Math.log(y);
    y += 1;
  }
  const series = 1 / (12 * y) - 1 / (360 * y ** 3) + 1 / (1260 * y ** 5) - 1 / (1680 * y ** 7);
  return shift + (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series;
}

// src/calibrate/decide.ts
function decide({ judge, page, device, looks }, draw) {
  const cell = { page: page.name, device: device.name };
  const all = {
    pairs: visitsOf(cell, { ...draw, slowed: [] }),
    slowed: visitsOf(cell, { ...draw, pairs: [] })
  };
  let slowed = 0;
  let pairs = 0;
  const kept = () => [...all.pairs.slice(0, 2 * pairs), ...all.slowed.slice(0, 2 * slowed)];
  for (const look of looks) {
    pairs = look;
    while (slowed < Math.min(judge.slowedPairs(page, device, kept()), draw.slowed.length)) slowed += 1;
    if (judge.certainty(page, device, kept()) >= 1) break;
  }
  const verdicts = judge.verdicts(page, device, judge.measurements(kept()), null);
  return { pairs, slowed, compared: comparedOf(verdicts) };
}
function comparedOf(verdicts) {
  return verdicts.filter(({ limit }) => limit.kind === "maxIncrease" && limit.level === "fail").filter(({ status }) => status !== "missing").map(({ metric, status }) => ({
    metric,
    outcome: status === "fail" ? "failed" : status === "inconclusive" ? "undecided" : "decided"
  }));
}
function visitCount({ pairs, slowed }) {
  return 2 * (pairs + slowed);
}

// src/calibrate/rates.ts
function decisionsInTurn(rules, { pairs, slowed }) {
  const most = rules.looks.at(-1) ?? 0;
  const made = [];
  let slowedUsed = 0;
  for (let from = 0; from + most <= pairs.length; ) {
    const turned = slowed.map((_, at) => slowed[(slowedUsed + at) % slowed.length]).filter((one) => one !== void 0);
    const decision = decide(rules, { pairs: pairs.slice(from, from + most), slowed: turned });
    made.push(decision);
    from += decision.pairs;
    slowedUsed += decision.slowed;
  }
  return made;
}
async function decisionsRedrawn(rules, recorded, { decisions, random, isOver }) {
  const draw = drawer(recorded, rules.looks.at(-1) ?? 0);
  const made = [];
  while (made.length < decisions && !await isOver()) made.push(decide(rules, draw(random)));
  return made;
}
function ratesOf(decisions) {
  if (decisions.length === 0) return null;
  const visits = decisions.map(visitCount);
  const metrics = [...new Set(decisions.flatMap(({ compared }) => compared.map(({ metric }) => metric)))];
  const count = (is) => decisions.filter(is).length;
  return {
    decisions: decisions.length,
    failed: shareOf(count(hasFailed), decisions.length),
    undecided: shareOf(
      count((one) => !hasFailed(one) && one.compared.some(({ outcome }) => outcome === "undecided")),
      decisions.length
    ),
    visits: {
      median: quantile(visits, 0.5),
      p95: quantile(visits, 0.95),
      mean: visits.reduce((sum, each) => sum + each, 0) / visits.length
    },
    byMetric: metrics.map((metric) => ({
      metric,
      failed: count((one) => outcomeOf(one, metric) === "failed"),
      undecided: count((one) => outcomeOf(one, metric) === "undecided")
    }))
  };
}
function shareOf(count, of) {
  const { low, high } = clopperPearson(count, of);
  return { count, of, low, high };
}
function hasFailed({ compared }) {
  return compared.some(({ outcome }) => outcome === "failed");
}
function outcomeOf({ compared }, metric) {
  return compared.find((one) => one.metric === metric)?.outcome;
}

export {
  recordedPairs,
  drawer,
  visitsOf,
  decide,
  decisionsInTurn,
  decisionsRedrawn,
  ratesOf,
  shareOf
};
