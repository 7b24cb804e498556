import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  comparisonsOf,
  firstSamples,
  isSoft,
  judgeCheck
} from "./chunk-YQE2FPXT.js";
import {
  boundariesFor,
  commandChecks,
  compareExact,
  isCounted
} from "./chunk-SW7JJYVB.js";
import {
  toVerdict,
  verdictId
} from "./chunk-5TB5MAYV.js";
import {
  isChecked
} from "./chunk-GYIBVR4L.js";
import {
  toleranceInUnit
} from "./chunk-25YGTOVX.js";
import {
  median
} from "./chunk-AHVW22R3.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

// src/judge/measure-commands.ts
function measureCommand({ values }, runs, compare) {
  return values.map((value) => measureValue(value, runs, compare));
}
function measureValue({ metric, unit, exact }, runs, compare) {
  const sides = { base: sideOf("base", metric, runs), head: sideOf("head", metric, runs) };
  const { base, head } = sides;
  const isPaired = compare && base.values.size > 0 && head.values.size > 0;
  const samples = (side, other) => {
    const indexes = [...side.values.keys()].filter((index) => !isPaired || other.values.has(index));
    return samplesOf(indexes.toSorted((a, b) => a - b).flatMap((index) => side.values.get(index) ?? []));
  };
  const [ofBase, ofHead] = [compare ? samples(base, head) : void 0, samples(head, base)];
  const shared = {
    metric,
    unit,
    ...ofBase && { base: ofBase },
    ...ofHead && { head: ofHead },
    ...!ofHead && { missing: head.missing ?? "the command was not run" },
    ...compare && !ofBase && base.missing !== void 0 && { missingInBase: base.missing }
  };
  return { ...shared, ...basisOf(exact, shared) };
}
function basisOf(exact, samples) {
  const why = exact ? whyNotExact(samples) : null;
  if (why !== null) return { basis: "observed", basisReason: why };
  return { basis: exact ? "exact" : "observed" };
}
function sideOf(revision, metric, runs) {
  const values = /* @__PURE__ */ new Map();
  let missing;
  for (const run of runs) {
    const reading = run.revision === revision ? run.readings.get(metric) : void 0;
    if (!reading) continue;
    if ("value" in reading) values.set(run.index, reading.value);
    else missing = reading.missing;
  }
  return { values, missing };
}
function samplesOf(values) {
  return values.length === 0 ? void 0 : { median: median(values), values };
}
function whyNotExact({
  unit,
  base,
  head
}) {
  const varies = [base, head].some((samples) => new Set(samples?.values).size > 1);
  if (!varies) return null;
  const print = (samples) => {
    const [least, most] = [Math.min(...samples.values), Math.max(...samples.values)];
    return least === most ? printQuantity(least, unit) : `${printQuantity(least, unit)} to ${printQuantity(most, unit)}`;
  };
  const seen = [base && `base ${print(base)}`, head && `head ${print(head)}`].filter(Boolean).join(", ");
  return `not exact, though the budget says so: runs of the same revision differ (${seen}), so it is judged as a noisy value`;
}
function withStoredValues(measurement, stored) {
  const { base: _, missingInBase: __, ...ofHead } = measurement;
  const { metric, unit } = measurement;
  const old = stored.commands?.find((one) => one.metric === metric && one.unit === unit);
  return old?.head ? { ...ofHead, base: old.head } : ofHead;
}

// src/judge/judge-commands.ts
var leastExactRuns = 2;
function commandJudge(rules) {
  const { looks, comparedCommands } = rules;
  const boundaries = boundariesFor(comparisonsOf(rules), looks);
  const checksFor = (command) => commandChecks(command, comparedCommands?.has(command.name) ?? false).filter(({ metric, kind }) => isChecked(rules.budget, verdictId(metric, null, null, kind))).map(
    (check) => isSoft(rules) && check.kind === "maxIncrease" && !isCounted(check.definition) ? { ...check, level: "warn" } : check
  );
  const judge = (check, measurement, sampling) => {
    if (!measurement?.head || !isCounted(check.definition))
      return judgeCheck(check, measurement, boundaries, sampling);
    if (measurement.basis !== "exact")
      return judgeCheck({ ...check, noisy: true }, measurement, boundaries, sampling);
    const runs = Math.min(measurement.head.values.length, measurement.base?.values.length ?? Infinity);
    if (sampling === "open" && runs < leastExactRuns)
      return { ...judgeCheck(check, measurement, boundaries, sampling), status: "undecided" };
    return check.kind === "maxIncrease" && measurement.base ? judgeExactChange(check, measurement, judgeCheck(check, measurement, boundaries, sampling)) : judgeCheck(check, measurement, boundaries, sampling);
  };
  return {
    isDecided(command, measurements) {
      const judged = checksFor(command).filter(({ level }) => level === "fail").map((check) => {
        const measurement = measurementOf(check, measurements);
        return { check, measurement, judgement: judge(check, measurement, "open") };
      });
      const failed = judged.filter(
        ({ check, measurement, judgement }) => judgement.status === "fail" && verdictOf(check, measurement, judgement, "", rules).status === "fail"
      );
      const isFailed = ({ metric }) => failed.some(({ check }) => check.metric === metric);
      return judged.every(({ check, judgement }) => judgement.status !== "undecided" || isFailed(check));
    },
    verdicts(command, measurements, whyNone) {
      return checksFor(command).flatMap((check) => {
        const measurement = measurementOf(check, measurements);
        if (check.byDefault && !measurement?.base) return [];
        const judged = judge(check, measurement, "ended");
        return [verdictOf(check, measurement, judged, whyNone, rules)];
      });
    }
  };
}
function measurementOf({ metric, definition }, measurements) {
  const found = measurements.find((one) => one.metric === metric && one.unit === definition.unit);
  return found && { ...found, ...basisOf(isCounted(definition), found) };
}
function judgeExactChange(check, measurement, byTest) {
  const { unit, base, head } = measurement;
  if (!base || !head) return byTest;
  const allowed = toleranceInUnit(check.tolerance, base.median);
  const delta = compareExact(base.median, head.median, allowed);
  const isOver = delta.value > allowed;
  const size = printQuantity(Math.abs(delta.value), unit);
  const change = delta.value === 0 ? "no change" : `${size} ${delta.value > 0 ? "more" : "less"} than base`;
  const reason = `${change}; ${check.text} allows ${printQuantity(allowed, unit)}`;
  const exact = { bound: allowed, actual: delta.value, delta, judged: null, reason };
  if (!isOver) return { ...exact, status: "pass" };
  if (byTest.status === "undecided") return { ...exact, status: "undecided" };
  const isByTest = byTest.status === "fail";
  return {
    ...exact,
    status: "fail",
    ...!isByTest && { outsideBound: true },
    reason: isByTest ? reason : `${reason}; the same in all ${head.values.length} runs of each side`
  };
}
function verdictOf(check, measurement, judgement, whyNone, rules) {
  const { status, reason } = ended(judgement, measurement, whyNone);
  return toVerdict(
    {
      metric: check.metric,
      label: check.label,
      unit: check.definition.unit,
      page: null,
      device: null,
      kind: check.kind,
      level: check.level,
      limit: check.limit,
      text: check.text,
      bound: judgement.bound,
      status,
      actual: judgement.actual,
      basis: measurement?.basis ?? "observed",
      base: firstSamples(measurement?.base, judgement.judged),
      head: firstSamples(measurement?.head, judgement.judged),
      delta: judgement.delta,
      comparable: !(isSoft(rules) && !isCounted(check.definition)),
      outsideBound: judgement.outsideBound ?? false,
      reason
    },
    rules.budget
  );
}
function ended({ status, reason }, measurement, whyNone) {
  if (status === "missing") return { status, reason: measurement?.missing ?? whyNone };
  if (status !== "inconclusive" && status !== "undecided") return { status, reason };
  const { givenUp, missingInBase, base } = measurement ?? {};
  if (!base && missingInBase !== void 0)
    return { status: "inconclusive", reason: `cannot tell: base has no such value: ${missingInBase}` };
  if (givenUp !== void 0)
    return { status: "missing", reason: `too few runs could be made, the last ones failed: ${givenUp}` };
  return { status: "inconclusive", reason };
}

// src/judge/given-up.ts
function undecidedIsMissing(verdicts, givenUp) {
  return verdicts.map((verdict) => {
    const found = givenUp.find(({ page, device }) => page === verdict.page && device === verdict.device);
    if (!found || verdict.status !== "inconclusive") return verdict;
    const reason = `too few visits could be made, the last ones failed: ${found.message}`;
    return { ...verdict, status: "missing", reason };
  });
}

export {
  measureCommand,
  withStoredValues,
  leastExactRuns,
  commandJudge,
  undecidedIsMissing
};
