import { median } from "../statistics/quantile.ts";
import type {
  Basis,
  Clock,
  Measurement,
  Revision,
  Samples,
  SharedGraph,
  SharedLook,
  VisitData,
} from "../types.ts";
import { readAlone, readTogether } from "./shared-readings.ts";
import type {
  ReadTogether,
  SharedGraphRules,
  SlowedLoads,
  TimingsByIndex,
  VisitsByIndex,
} from "./shared-readings.ts";

/** Metrics that are simulated, and so depend on which graph they are simulated on. */
const simulated = ["FCP", "LCP", "SI", "TBT", "TTI", "FID"] as const;
type Simulated = (typeof simulated)[number];

/** Names of requests in doubt that a look keeps, at most: for the reader, who needs no more. */
const mostRequests = 5;
/** Their characters; names come from pages. */
const longestRequest = 120;

export interface SharedVisitRules extends Omit<SharedGraphRules, "clock"> {
  /** Pairs (runs without base) at which decisions are made. */
  looks: readonly number[];
}

/** The visits of one page on one device, simulated on the graph that they share. */
export class SharedVisits {
  readonly #visits: VisitsByIndex;
  readonly #slowed: SlowedLoads;
  readonly #rules: SharedVisitRules;
  readonly #read = new Map<string, ReadTogether>();
  readonly #readAlone = new Map<string, TimingsByIndex>();

  /** @param slowed loads under applied throttling, in whole pairs. */
  constructor(visits: VisitsByIndex, rules: SharedVisitRules, slowed: SlowedLoads) {
    this.#visits = visits;
    this.#slowed = slowed;
    this.#rules = rules;
  }

  /**
   * Whether the metric is simulated, and any visit can be simulated again on this clock: those of earlier versions, and those under
   * applied throttling, cannot.
   */
  isFor(metric: string, clock: Basis): boolean {
    return (
      isSimulated(metric) &&
      isClock(clock) &&
      [...this.#visits.base.values(), ...this.#visits.head.values()].some(
        ({ graph }) => graph?.clock === clock,
      )
    );
  }

  /** A metric's values by visit on the graph that these visits share. */
  values(metric: string, clock: Clock, revision: Revision, indexes: readonly number[]): Map<number, number> {
    const { shared } = this.#together(indexes, clock);
    return numbers(shared[revision], metric as Simulated);
  }

  /**
   * A measurement by recorded values, made again on one graph; as it was where a visit of it has no value there.
   * @param indexes its visits; with two revisions pairs that have a value on both sides.
   */
  share(measurement: Measurement, indexes: readonly number[]): Measurement {
    const { metric, basis, base, head } = measurement;
    if (!isSimulated(metric) || !isClock(basis)) return measurement;
    const sides = { ...(base && { base }), ...(head && { head }) };
    const all = this.#together(indexes, basis);
    const made: Partial<Record<Revision, Samples>> = {};
    for (const [revision, samples] of Object.entries(sides) as [Revision, Samples][]) {
      const alone = inOrder(this.#alone(revision, indexes, basis), indexes, metric);
      // Where there is nothing to share a graph with, what the revision's own visits need is what counts.
      const values = base && head ? inOrder(all.shared[revision], indexes, metric) : alone;
      if (!values || !alone) return measurement;
      made[revision] = {
        ...samples,
        median: median(values),
        values,
        own: samples.values,
        ...(!isSame(values, alone) && { alone }),
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
        ...(alone.length > 0 && { alone }),
        ...(all.recorded && { recorded: true as const }),
        ...(!all.recorded && slowed && { slowed }),
      },
      ...(all.recorded && {
        basisReason: "not every visit has kept its graph: each by its own, as Lighthouse has it",
      }),
    };
  }

  /** Looks whose values are not the first of all, or in which something is in doubt; null where one lacks a value. */
  #looks(
    metric: Simulated,
    clock: Clock,
    indexes: readonly number[],
    all: Partial<Record<Revision, Samples>>,
  ): SharedLook[] | null {
    const found: SharedLook[] = [];
    for (const pairs of this.#completeLooks(indexes)) {
      const first = indexes.slice(0, pairs);
      const { shared, apart } = this.#together(first, clock);
      const [base, head] = [inOrder(shared.base, first, metric), inOrder(shared.head, first, metric)];
      if (!base || !head) return null;
      const [apartBase, apartHead] = apart
        ? [inOrder(apart.base, first, metric), inOrder(apart.head, first, metric)]
        : [];
      if (apart && (!apartBase || !apartHead)) return null;
      // Whoever is right about the doubt, nothing of this metric depends on it.
      const isDoubted = apartBase && apartHead && !(isSame(base, apartBase) && isSame(head, apartHead));
      const isFirstOfAll = [
        [base, all.base],
        [head, all.head],
      ] as const;
      if (
        !isDoubted &&
        isFirstOfAll.every(([values, side]) => side && isSame(values, side.values.slice(0, pairs)))
      )
        continue;
      const requests = new Set(apart?.doubts.map(({ name }) => name.slice(0, longestRequest)));
      found.push({
        pairs,
        base,
        head,
        ...(isDoubted && {
          apart: { base: apartBase, head: apartHead, requests: [...requests].slice(0, mostRequests) },
        }),
      });
    }
    return found;
  }

  #together(indexes: readonly number[], clock: Clock): ReadTogether {
    const key = `${clock} ${indexes.join()}`;
    const found = this.#read.get(key);
    if (found) return found;
    const chosen = { base: choose(this.#visits.base, indexes), head: choose(this.#visits.head, indexes) };
    const read = readTogether(chosen, { ...this.#rules, clock }, this.#slowed);
    this.#read.set(key, read);
    return read;
  }

  #alone(revision: Revision, indexes: readonly number[], clock: Clock): TimingsByIndex {
    const key = `${revision} alone ${clock} ${indexes.join()}`;
    const found = this.#readAlone.get(key);
    if (found) return found;
    const read = readAlone(choose(this.#visits[revision], indexes), revision, { ...this.#rules, clock });
    this.#readAlone.set(key, read);
    return read;
  }

  /** Looks at head alone whose values are not the first of all. */
  #looksAlone(
    metric: Simulated,
    clock: Clock,
    indexes: readonly number[],
    all: readonly number[],
  ): NonNullable<SharedGraph["alone"]> {
    return this.#completeLooks(indexes).flatMap((runs) => {
      const first = indexes.slice(0, runs);
      const values = inOrder(this.#alone("head", first, clock), first, metric);
      return !values || isSame(values, all.slice(0, runs)) ? [] : [{ runs, values }];
    });
  }

  /** Null where there is no pair of loads that both have the metric. */
  #underThrottling(metric: Simulated): { base: number[]; head: number[] } | null {
    if (!isSeenUnderThrottling(metric)) return null;
    const found: { base: number[]; head: number[] } = { base: [], head: [] };
    for (const [at, base] of this.#slowed.base.entries()) {
      // Where throttling was applied, these are what the browser saw under it.
      const [ofBase, ofHead] = [base.wall[metric], this.#slowed.head[at]?.wall[metric]];
      if (typeof ofBase !== "number" || typeof ofHead !== "number") continue;
      found.base.push(ofBase);
      found.head.push(ofHead);
    }
    return found.base.length > 0 ? found : null;
  }

  #completeLooks(indexes: readonly number[]): number[] {
    return this.#rules.looks.filter((count) => count <= indexes.length);
  }
}

function isSimulated(metric: string): metric is Simulated {
  return simulated.some((one) => one === metric);
}

/** Whether loads under applied throttling have the metric, too, and not only by how busy the machine is. */
export function isSeenUnderThrottling(metric: string): boolean {
  return metric === "FCP" || metric === "LCP" || metric === "SI";
}

function isClock(basis: Basis): basis is Clock {
  return basis === "cpu" || basis === "wall";
}

function choose(
  visits: ReadonlyMap<number, VisitData>,
  indexes: readonly number[],
): ReadonlyMap<number, VisitData> {
  return new Map(
    indexes.flatMap((index) => {
      const data = visits.get(index);
      return data ? [[index, data] as const] : [];
    }),
  );
}

function numbers(timings: TimingsByIndex, metric: Simulated): Map<number, number> {
  return new Map(
    [...timings].flatMap(([index, { [metric]: value }]) => (value === null ? [] : [[index, value] as const])),
  );
}

/** Null where one has no value. */
function inOrder(timings: TimingsByIndex, indexes: readonly number[], metric: Simulated): number[] | null {
  const values = indexes.map((index) => timings.get(index)?.[metric] ?? null);
  return values.every((value) => value !== null) ? values : null;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
