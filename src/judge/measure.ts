import { findMetric, metrics } from "../metrics/index.ts";
import { median } from "../statistics/quantile.ts";
import type {
  Basis,
  Measurement,
  MetricDefinition,
  Reading,
  Report,
  Revision,
  Samples,
  Visit,
} from "../types.ts";
import { reasonOfClock } from "./clock-reason.ts";
import { chooseBasis, commonIndexes, valueAt } from "./choose-basis.ts";
import type { MeasureOptions, Series } from "./choose-basis.ts";
import { measureCounted } from "./measure-counted.ts";
import { SharedVisits } from "./measure-shared.ts";
import type { SlowedLoads, VisitsByIndex } from "./shared-readings.ts";

/**
 * Turns the kept visits of one page on one device into a measurement for each metric that any of them shows.
 * Where there are two revisions, samples are whole pairs in their order; a metric that only one revision has keeps
 * that revision's samples alone.
 * @param visits visits of one page and one device; warm-ups and failed ones are passed over.
 */
export function measure(visits: readonly Visit[], options: MeasureOptions): Measurement[] {
  const kept = visits.filter((visit) => visit.data && !visit.warmUp).sort((a, b) => a.index - b.index);
  const first = kept[0];
  // A run that only counts visits nothing.
  if (!first) return measureCounted(visits);
  const readings = { base: readAll(kept, "base"), head: readAll(kept, "head") };
  const together = options.shared && new SharedVisits(wholePairs(kept), options.shared, slowedPairs(visits));
  const ids = new Set([...readings.base.keys(), ...readings.head.keys()]);
  const measurements: Measurement[] = [];
  for (const metric of metrics) {
    for (const id of ids) {
      if (findMetric(id) !== metric) continue;
      const where = { metric: id, page: first.page, device: first.device, unit: metric.unit };
      const { indexes, ...joined } = join(
        metric,
        { base: readings.base.get(id), head: readings.head.get(id) },
        options,
        together,
      );
      const reason = options.clock === "cpu" ? reasonOfClock(metric, joined, kept) : undefined;
      const measurement = { ...where, ...joined, ...(reason !== undefined && { basisReason: reason }) };
      const shared = indexes.length > 0 && together?.isFor(id, joined.basis) ? together : undefined;
      measurements.push(shared?.share(measurement, indexes) ?? measurement);
    }
  }
  // In the order in which reports list metrics.
  const orderOf = ({ metric }: Measurement) => metrics.findIndex((one) => one === findMetric(metric));
  return [...measurements, ...measureCounted(visits)].toSorted((a, b) => orderOf(a) - orderOf(b));
}

function readAll(visits: readonly Visit[], revision: Revision): ReadonlyMap<string, Series> {
  const series = new Map<string, Map<number, Reading>>();
  for (const visit of visits) {
    if (visit.revision !== revision || !visit.data) continue;
    for (const metric of metrics)
      for (const [id, reading] of metric.read(visit.data)) {
        const known = series.get(id) ?? new Map<number, Reading>();
        series.set(id, known.set(visit.index, reading));
      }
  }
  return series;
}

/** The visits that count, by index; with two revisions those that both have. */
function wholePairs(kept: readonly Visit[]): VisitsByIndex {
  const of = (revision: Revision) =>
    new Map(
      kept.flatMap((visit) =>
        visit.revision === revision && visit.data ? [[visit.index, visit.data] as const] : [],
      ),
    );
  return { base: of("base"), head: of("head") };
}

/** Loads under applied throttling, as many of base as of head. */
export function slowedPairs(visits: readonly Visit[]): SlowedLoads {
  const of = (revision: Revision) =>
    new Map(
      visits.flatMap((visit) =>
        visit.slowed && visit.revision === revision && visit.data ? [[visit.index, visit.data] as const] : [],
      ),
    );
  const [base, head] = [of("base"), of("head")];
  const both = [...base].flatMap(([index, one]) => {
    const other = head.get(index);
    return other ? [{ base: one, head: other }] : [];
  });
  return { base: both.map((pair) => pair.base), head: both.map((pair) => pair.head) };
}

type Joined = Omit<Measurement, "metric" | "page" | "device" | "unit"> & {
  /** The visits whose values these are. */
  indexes: readonly number[];
};

type Sides = Readonly<Record<Revision, Series | undefined>>;

function join(
  metric: MetricDefinition,
  { base, head }: Sides,
  options: MeasureOptions,
  together: SharedVisits | undefined,
): Joined {
  const sides = new Map<Revision, Series>();
  if (base && hasValues(base)) sides.set("base", base);
  if (head && hasValues(head)) sides.set("head", head);
  const missing = [...(head ?? base ?? [])].map(([, r]) => ("missing" in r ? r.missing : null)).find(Boolean);
  if (sides.size === 0) return { basis: "exact", missing: missing ?? "no visit gave a value", indexes: [] };
  const chosen = chooseBasis(metric, sides, options, together);
  // Only visits that have a value on every side: a pair is compared whole or not at all.
  const indexes = commonIndexes(sides, chosen.basis);
  if (indexes.length === 0) {
    const why = `no pair of visits has a value on both sides (${missing ?? "no value"})`;
    return { ...chosen, missing: why, indexes };
  }
  const samplesOf = (revision: Revision) => {
    const side = sides.get(revision);
    return side && samplesFrom(side, indexes, chosen.basis);
  };
  const [baseSamples, headSamples] = [samplesOf("base"), samplesOf("head")];
  return {
    ...chosen,
    ...(baseSamples && { base: baseSamples }),
    ...(headSamples && { head: headSamples }),
    ...(!headSamples && { missing: missing ?? "head has no such value" }),
    indexes,
  };
}

function samplesFrom(side: Series, indexes: readonly number[], basis: Basis): Samples {
  const on = (b: Basis) => indexes.map((index) => valueAt(side, index, b));
  const values = on(basis).filter((value) => value !== undefined);
  const other: Partial<Record<Basis, readonly number[]>> = {};
  for (const b of ["cpu", "wall", "observed", "exact"] as const) {
    const alternative = on(b).filter((value) => value !== undefined);
    if (b !== basis && alternative.length === values.length) other[b] = alternative;
  }
  return { median: median(values), values, ...(Object.keys(other).length > 0 && { other }) };
}

function hasValues(side: Series): boolean {
  return [...side.values()].some((reading) => "values" in reading);
}

/**
 * The visits of both revisions as head's alone, for a page that is the same on both: they are drawn from one distribution, and
 * need the same. They are in the order of their pairs, and the side that comes first alternates, so that no number of first
 * visits is more one side's than the other's by more than one.
 */
export function asOneRevision(visits: readonly Visit[]): Visit[] {
  const first = (index: number): Revision => (index % 2 === 0 ? "head" : "base");
  return visits.map((visit) => ({
    ...visit,
    revision: "head",
    index: 2 * visit.index + (visit.revision === first(visit.index) ? 0 : 1),
  }));
}

/**
 * Head's samples of a saved run on a basis: the one it was judged on, or another that its visits were kept on too;
 * undefined if there are none. Values on two clocks, or simulated here and observed there, are two metrics and are
 * never compared. Values that were simulated on the graph that a run's visits share are replaced by those of each
 * visit's own graph, because two runs have no graph in common.
 */
export function headOn({ head, basis: judgedOn }: Measurement, basis: Basis): Samples | undefined {
  if (!head) return undefined;
  const values = judgedOn === basis ? (head.own ?? head.values) : head.other?.[basis];
  return values && values.length > 0 ? { median: median(values), values } : undefined;
}

/** Head's values of one run against those of another: as many as there are on both sides, each by its visit's own graph. */
export function withOtherBase(measurement: Measurement, base: Samples): Measurement {
  const { graph: _, head, ...rest } = measurement;
  if (!head?.own) return { ...rest, ...(head && { head }), base };
  const { own, alone = head.values, ...samples } = head;
  return { ...rest, head: { ...samples, median: median(own), values: own, alone }, base };
}

/** Values of the same metric in the saved report stand in for base's visits, as many as there are on both sides. */
export function withStoredBase(measurement: Measurement, stored: Report): Measurement {
  const { metric, page, device, head } = measurement;
  const old = stored.measurements.find((m) => m.metric === metric && m.page === page && m.device === device);
  const base = old && head && headOn(old, measurement.basis);
  return base ? withOtherBase(measurement, base) : measurement;
}

/** The samples that the verdict rests on, so that the printed values are those that decided. */
export function firstSamples(samples: Samples | undefined, count: number | null): Samples | null {
  if (!samples) return null;
  if (count === null || count >= samples.values.length) return samples;
  const first = (values: readonly number[]) => values.slice(0, count);
  const other = Object.entries(samples.other ?? {}).map(([basis, values]) => [basis, first(values)]);
  const values = first(samples.values);
  return {
    median: median(values),
    values,
    ...(samples.other && { other: Object.fromEntries(other) }),
    ...(samples.own && { own: first(samples.own) }),
    ...(samples.alone && { alone: first(samples.alone) }),
  };
}
