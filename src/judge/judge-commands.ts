/**
 * Judges what commands print, by the tests that judge visits: the rank test for changes, the sign test for absolute limits, on the
 * boundaries that all comparisons of the run share.
 *
 * Why the bound of 5 % holds for commands as well:
 *   - Runs are made in pairs that swap order (`collect/schedule.ts`), each pair on both revisions under the same conditions, so that
 *     without a change the samples of both sides are exchangeable, which is all that the rank test needs.
 *   - Which limits are compared, and with them m, is fixed before the first run (`comparisons.ts`). A limit on what the budget calls
 *     exact is counted there too.
 *   - "Exact" is the user's word. Whether it is believed depends on the data: not where runs of one revision differ. Believed or not,
 *     a change fails only where the same rank test says "regressed" at the same boundaries, on the same samples. The belief only
 *     lets a value pass that grew by no more than is allowed, so it can take failures away and adds none. It asks both
 *     sides the same question, and does not depend on which of them is base.
 *   - Two failures do rest on the user's word alone, as those of bundles and of counted metrics do: an absolute limit on a value that
 *     is the same in all of head's runs, two at least; and a change where sampling ended (`--runs`, time) before the test could
 *     decide. If the word is false and the value is one of two by chance, both of two runs are over a limit that the median keeps at
 *     most every fourth time, and n pairs show one value in base and a higher one in head with a probability of at most
 *     4^−n. The second kind is marked as outside of the bound in the report.
 */
import type { Sampling } from "../statistics/boundaries.ts";
import { printQuantity } from "../quantity.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type { Command, CommandMeasurement, Verdict } from "../types.ts";
import type { Check } from "./checks.ts";
import { isCounted } from "./checks.ts";
import { commandChecks } from "./command-checks.ts";
import { boundariesFor, compareExact } from "./compare-sides.ts";
import { comparisonsOf, isSoft } from "./comparisons.ts";
import type { ComparedRules } from "./comparisons.ts";
import { judgeCheck } from "./judge-check.ts";
import type { Judgement } from "./judgement.ts";
import { firstSamples } from "./measure.ts";
import { basisOf } from "./measure-commands.ts";
import { isChecked } from "./only-failed.ts";
import { toVerdict } from "./policy.ts";
import { verdictId } from "./verdict-id.ts";

export interface CommandRules extends ComparedRules {
  /** Pairs (runs without base) at which decisions are made. */
  looks: readonly number[];
}

/** The judge of a run's commands; pages have theirs (`judge-pages.ts`), and both share one m. */
export interface CommandJudge {
  /** Whether no further run of a command is needed. */
  isDecided(command: Command, measurements: readonly CommandMeasurement[]): boolean;
  /** Final verdicts of a command: what is undecided now is inconclusive, or missing where run after run failed. */
  verdicts(command: Command, measurements: readonly CommandMeasurement[], whyNone: string): Verdict[];
}

/** Runs of each side after which a value may be believed to be exact. */
export const leastExactRuns = 2;

/** Makes the judge of a run's commands. */
export function commandJudge(rules: CommandRules): CommandJudge {
  const { looks, comparedCommands } = rules;
  const boundaries = boundariesFor(comparisonsOf(rules), looks);
  const checksFor = (command: Command): Check[] =>
    commandChecks(command, comparedCommands?.has(command.name) ?? false)
      .filter(({ metric, kind }) => isChecked(rules.budget, verdictId(metric, null, null, kind)))
      .map((check) =>
        isSoft(rules) && check.kind === "maxIncrease" && !isCounted(check.definition)
          ? { ...check, level: "warn" }
          : check,
      );

  const judge = (
    check: Check,
    measurement: CommandMeasurement | undefined,
    sampling: Sampling,
  ): Judgement => {
    if (!measurement?.head || !isCounted(check.definition))
      return judgeCheck(check, measurement, boundaries, sampling);
    if (measurement.basis !== "exact")
      return judgeCheck({ ...check, noisy: true }, measurement, boundaries, sampling);
    const runs = Math.min(measurement.head.values.length, measurement.base?.values.length ?? Infinity);
    if (sampling === "open" && runs < leastExactRuns)
      return { ...judgeCheck(check, measurement, boundaries, sampling), status: "undecided" };
    return check.kind === "maxIncrease" && measurement.base
      ? judgeExactChange(check, measurement, judgeCheck(check, measurement, boundaries, sampling))
      : judgeCheck(check, measurement, boundaries, sampling);
  };

  return {
    isDecided(command, measurements) {
      const judged = checksFor(command)
        .filter(({ level }) => level === "fail")
        .map((check) => {
          const measurement = measurementOf(check, measurements);
          return { check, measurement, judgement: judge(check, measurement, "open") };
        });
      // What the budget lets pass all the same (an approved exception, what was over before) leaves another limit to decide.
      const failed = judged.filter(
        ({ check, measurement, judgement }) =>
          judgement.status === "fail" &&
          verdictOf(check, measurement, judgement, "", rules).status === "fail",
      );
      const isFailed = ({ metric }: Check) => failed.some(({ check }) => check.metric === metric);
      return judged.every(({ check, judgement }) => judgement.status !== "undecided" || isFailed(check));
    },
    verdicts(command, measurements, whyNone) {
      return checksFor(command).flatMap((check) => {
        const measurement = measurementOf(check, measurements);
        // A default tolerance has nothing to say where there is no base.
        if (check.byDefault && !measurement?.base) return [];
        const judged = judge(check, measurement, "ended");
        return [verdictOf(check, measurement, judged, whyNone, rules)];
      });
    },
  };
}

function measurementOf(
  { metric, definition }: Check,
  measurements: readonly CommandMeasurement[],
): CommandMeasurement | undefined {
  const found = measurements.find((one) => one.metric === metric && one.unit === definition.unit);
  // A saved report, or another budget, may say something else of what is exact.
  return found && { ...found, ...basisOf(isCounted(definition), found) };
}

/** A change of an exact value: it passes as soon as it is believed, and fails by the rank test, or where no more runs come. */
function judgeExactChange(check: Check, measurement: CommandMeasurement, byTest: Judgement): Judgement {
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
    ...(!isByTest && { outsideBound: true }),
    reason: isByTest ? reason : `${reason}; the same in all ${head.values.length} runs of each side`,
  };
}

function verdictOf(
  check: Check,
  measurement: CommandMeasurement | undefined,
  judgement: Judgement,
  whyNone: string,
  rules: CommandRules,
): Verdict {
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
      reason,
    },
    rules.budget,
  );
}

/** What became of a check when no more runs come. */
function ended(
  { status, reason }: Judgement,
  measurement: CommandMeasurement | undefined,
  whyNone: string,
): { status: Verdict["status"]; reason: string } {
  if (status === "missing") return { status, reason: measurement?.missing ?? whyNone };
  if (status !== "inconclusive" && status !== "undecided") return { status, reason };
  const { givenUp, missingInBase, base } = measurement ?? {};
  if (!base && missingInBase !== undefined)
    return { status: "inconclusive", reason: `cannot tell: base has no such value: ${missingInBase}` };
  // Too few values, and more were not to be had: that is missing data, and not noise.
  if (givenUp !== undefined)
    return { status: "missing", reason: `too few runs could be made, the last ones failed: ${givenUp}` };
  return { status: "inconclusive", reason };
}
