import { printQuantity } from "../quantity.ts";
import { median } from "../statistics/quantile.ts";
import type {
  Command,
  CommandMeasurement,
  CommandRun,
  CommandValue,
  Report,
  Revision,
  Samples,
} from "../types.ts";

/**
 * The samples of each value of a command. With base, a pair counts where both of its runs gave the value; what only one revision
 * gives keeps that one's samples.
 * @param runs of this command, in any order.
 * @param compare whether base was asked too.
 */
export function measureCommand(
  { values }: Command,
  runs: readonly CommandRun[],
  compare: boolean,
): CommandMeasurement[] {
  return values.map((value) => measureValue(value, runs, compare));
}

function measureValue(
  { metric, unit, exact }: CommandValue,
  runs: readonly CommandRun[],
  compare: boolean,
): CommandMeasurement {
  const sides = { base: sideOf("base", metric, runs), head: sideOf("head", metric, runs) };
  const { base, head } = sides;
  const isPaired = compare && base.values.size > 0 && head.values.size > 0;
  const samples = (side: Side, other: Side): Samples | undefined => {
    const indexes = [...side.values.keys()].filter((index) => !isPaired || other.values.has(index));
    return samplesOf(indexes.toSorted((a, b) => a - b).flatMap((index) => side.values.get(index) ?? []));
  };
  const [ofBase, ofHead] = [compare ? samples(base, head) : undefined, samples(head, base)];
  const shared = {
    metric,
    unit,
    ...(ofBase && { base: ofBase }),
    ...(ofHead && { head: ofHead }),
    ...(!ofHead && { missing: head.missing ?? "the command was not run" }),
    ...(compare && !ofBase && base.missing !== undefined && { missingInBase: base.missing }),
  };
  return { ...shared, ...basisOf(exact, shared) };
}

/**
 * What a value rests on: exact where the budget says so and its runs agree.
 * @param exact what the budget says.
 */
export function basisOf(
  exact: boolean,
  samples: Pick<CommandMeasurement, "unit" | "base" | "head">,
): Pick<CommandMeasurement, "basis" | "basisReason"> {
  const why = exact ? whyNotExact(samples) : null;
  if (why !== null) return { basis: "observed", basisReason: why };
  return { basis: exact ? "exact" : "observed" };
}

interface Side {
  values: ReadonlyMap<number, number>;
  /** Why the last run without a value has none. */
  missing: string | undefined;
}

function sideOf(revision: Revision, metric: string, runs: readonly CommandRun[]): Side {
  const values = new Map<number, number>();
  let missing: string | undefined;
  for (const run of runs) {
    const reading = run.revision === revision ? run.readings.get(metric) : undefined;
    if (!reading) continue;
    if ("value" in reading) values.set(run.index, reading.value);
    else missing = reading.missing;
  }
  return { values, missing };
}

function samplesOf(values: readonly number[]): Samples | undefined {
  return values.length === 0 ? undefined : { median: median(values), values };
}

/**
 * Why a value cannot be taken for exact, as the budget says it is: runs of one revision differ. Null where they agree. Base and head
 * may swap their names without another answer.
 */
function whyNotExact({
  unit,
  base,
  head,
}: Pick<CommandMeasurement, "unit" | "base" | "head">): string | null {
  const varies = [base, head].some((samples) => new Set(samples?.values).size > 1);
  if (!varies) return null;
  const print = (samples: Samples) => {
    const [least, most] = [Math.min(...samples.values), Math.max(...samples.values)];
    return least === most
      ? printQuantity(least, unit)
      : `${printQuantity(least, unit)} to ${printQuantity(most, unit)}`;
  };
  const seen = [base && `base ${print(base)}`, head && `head ${print(head)}`].filter(Boolean).join(", ");
  return `not exact, though the budget says so: runs of the same revision differ (${seen}), so it is judged as a noisy value`;
}

/** Head's values of a saved run stand in for base's. */
export function withStoredValues(measurement: CommandMeasurement, stored: Report): CommandMeasurement {
  const { base: _, missingInBase: __, ...ofHead } = measurement;
  const { metric, unit } = measurement;
  const old = stored.commands?.find((one) => one.metric === metric && one.unit === unit);
  return old?.head ? { ...ofHead, base: old.head } : ofHead;
}
