import { metrics } from "../metrics/index.ts";
import { median } from "../statistics/quantile.ts";
import type { Measurement, MetricDefinition, Revision, Samples, Visit } from "../types.ts";

/**
 * What the loads that only count have counted on one page and device: of both revisions where base was loaded too, as many of one as
 * of the other.
 */
export function measureCounted(visits: readonly Visit[]): Measurement[] {
  const counted = visits.filter((visit) => visit.counted).sort((a, b) => a.index - b.index);
  const [first] = counted;
  if (!first) return [];
  const of = (revision: Revision) => counted.filter((visit) => visit.revision === revision);
  const [base, head] = [of("base"), of("head")];
  const count = base.length === 0 ? head.length : Math.min(base.length, head.length);
  return metrics.flatMap((metric): Measurement[] => {
    if (!metric.readCounted) return [];
    const where = { metric: metric.id, page: first.page, device: first.device, unit: metric.unit };
    const [was, now] = [base, head].map((loads) => samplesOf(metric, loads.slice(0, count)));
    if (!now) return [{ ...where, basis: "exact", missing: `no load of the page could count it` }];
    return [{ ...where, basis: "exact", head: now, ...(was && { base: was }) }];
  });
}

/** Undefined where a load has no value: the others would not be all that there were. */
function samplesOf({ readCounted }: MetricDefinition, loads: readonly Visit[]): Samples | undefined {
  const values = loads.flatMap(({ counted }) => (counted && readCounted?.(counted)) ?? []);
  return values.length > 0 && values.length === loads.length ? { median: median(values), values } : undefined;
}
