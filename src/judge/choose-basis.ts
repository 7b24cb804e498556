import { median } from "../statistics/quantile.ts";
import type { Basis, Clock, MetricDefinition, Reading, Revision } from "../types.ts";
import type { SharedVisitRules, SharedVisits } from "./measure-shared.ts";

export interface MeasureOptions {
  clock: Clock;
  /** Pairs at the first look: the basis is chosen from these and never changes after. */
  firstLook: number;
  /** How simulated metrics are read on one graph for all visits; absent: each visit by its own. */
  shared?: SharedVisitRules;
}

/** One revision's readings of one metric by visit index. */
export type Series = ReadonlyMap<number, Reading>;

/** The simulated value on the wanted clock, unless the browser really saw worse; never a mixture of both. */
export function chooseBasis(
  metric: MetricDefinition,
  sides: ReadonlyMap<Revision, Series>,
  options: MeasureOptions,
  together: SharedVisits | undefined,
): { basis: Basis; basisReason?: string } {
  // Decided on the first look alone: a basis that changed later would change what earlier looks have decided.
  const firstOf = (side: Series) => [...side.entries()].slice(0, options.firstLook);
  const all = [...sides.values()];
  const has = (basis: Basis) =>
    all.every((side) => firstOf(side).every(([, r]) => "missing" in r || r.values[basis] !== undefined));
  if (metric.tolerance === "counted") return { basis: "exact" };
  const simulated = (options.clock === "cpu" ? (["cpu", "wall"] as const) : (["wall"] as const)).find(has);
  if (!simulated) return { basis: "observed" };
  if (!metric.observedIsLowerBound || !has("observed")) return { basis: simulated };
  const first = commonIndexes(sides, simulated).slice(0, options.firstLook);
  const simulatedOf = (revision: Revision, side: Series) => {
    const onOneGraph =
      together?.isFor(metric.id, simulated) && together.values(metric.id, simulated, revision, first);
    return median(valuesOf(side, simulated, firstOf(side), onOneGraph || undefined));
  };
  const understated = [...sides].some(
    ([revision, side]) => median(valuesOf(side, "observed", firstOf(side))) > simulatedOf(revision, side),
  );
  return understated
    ? {
        basis: "observed",
        basisReason: "the browser saw it later than the simulation says: observed, wall time",
      }
    : { basis: simulated };
}

/** The values of these visits; `instead` has those that count more. */
function valuesOf(
  side: Series,
  basis: Basis,
  visits: readonly (readonly [number, Reading])[],
  instead?: ReadonlyMap<number, number>,
): number[] {
  return visits
    .map(([index]) => instead?.get(index) ?? valueAt(side, index, basis))
    .filter((value) => value !== undefined);
}

/** The visits that have a value on every side. */
export function commonIndexes(sides: ReadonlyMap<Revision, Series>, basis: Basis): number[] {
  const [first] = sides.values();
  return [...(first ?? new Map<number, Reading>()).keys()].filter((index) =>
    [...sides.values()].every((side) => valueAt(side, index, basis) !== undefined),
  );
}

/** A visit's value, or undefined where it has none on this basis. */
export function valueAt(side: Series, index: number, basis: Basis): number | undefined {
  const reading = side.get(index);
  return reading && "values" in reading ? reading.values[basis] : undefined;
}
