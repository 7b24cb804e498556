import { metrics } from "../metrics/index.ts";
import { median } from "../statistics/quantile.ts";
import type { Measurement, Revision, Samples, Visit } from "../types.ts";

/**
 * What the loads that only count have counted on one page and device: of both revisions where base was loaded too, as many of one as
 * of the other.
 */
export function measureCounted(visits: readonly Visit[]): Measurement[] {
  return [...measureLoads(visits), ...measureSteps(visits), ...measureQueries(visits)];
}

function measureLoads(visits: readonly Visit[]): Measurement[] {
  const loads = countsOf(visits, ({ counted }) => counted);
  if (!loads) return [];
  return metrics.flatMap(({ id, unit, readCounted }) =>
    readCounted
      ? { metric: id, unit, ...measured(loads, readCounted, "no load of the page could count it") }
      : [],
  );
}

function measureSteps(visits: readonly Visit[]): Measurement[] {
  const loads = countsOf(visits, ({ countedSteps }) => countedSteps);
  if (!loads) return [];
  const names = new Set([...loads.head, ...loads.base].flatMap((steps) => steps.map(({ name }) => name)));
  return metrics.flatMap(({ id, unit, readStep }) => {
    if (!readStep) return [];
    return [...names].map((name) => {
      const read = (steps: (typeof loads.head)[number]) => {
        const step = steps.find((one) => one.name === name);
        return step ? readStep(step) : null;
      };
      return { metric: `${id}:${name}`, unit, ...measured(loads, read, "not every load did the step") };
    });
  });
}

function measureQueries(visits: readonly Visit[]): Measurement[] {
  const loads = countsOf(visits, ({ queried }) => queried);
  if (!loads) return [];
  const why = loads.head.find(({ missing }) => missing !== undefined)?.missing;
  return metrics.flatMap(({ id, unit, readQueried }) =>
    readQueried
      ? { metric: id, unit, ...measured(loads, readQueried, why ?? "no load of the page could count it") }
      : [],
  );
}

/** What the loads of a page on a device counted, in their order. */
interface Counts<Count> extends Pick<Measurement, "page" | "device"> {
  base: readonly Count[];
  head: readonly Count[];
}

/** Null where no load counted it. */
function countsOf<Count>(
  visits: readonly Visit[],
  countOf: (visit: Visit) => Count | undefined,
): Counts<Count> | null {
  const counted = visits
    .toSorted((a, b) => a.index - b.index)
    .flatMap((visit) => {
      const count = countOf(visit);
      return count === undefined ? [] : [{ visit, count }];
    });
  const [first] = counted;
  if (!first) return null;
  const of = (revision: Revision) =>
    counted.filter(({ visit }) => visit.revision === revision).map(({ count }) => count);
  const [base, head] = [of("base"), of("head")];
  const pairs = base.length === 0 ? head.length : Math.min(base.length, head.length);
  const { page, device } = first.visit;
  return { page, device, base: base.slice(0, pairs), head: head.slice(0, pairs) };
}

function measured<Count>(
  { page, device, ...counts }: Counts<Count>,
  read: (count: Count) => number | null,
  missing: string,
): Omit<Measurement, "metric" | "unit"> {
  const [base, head] = [samplesOf(counts.base, read), samplesOf(counts.head, read)];
  return { page, device, basis: "exact", ...(head ? { head, ...(base && { base }) } : { missing }) };
}

/** Undefined where a load has no value: the others would not be all that there were. */
function samplesOf<Count>(
  loads: readonly Count[],
  read: (count: Count) => number | null,
): Samples | undefined {
  const values = loads.flatMap((load) => read(load) ?? []);
  return values.length > 0 && values.length === loads.length ? { median: median(values), values } : undefined;
}
