/** What the visits of a page show. */
import { findMetric } from "../metrics/index.ts";
import type { Measurement, Visit } from "../types.ts";
import { asOneRevision, measure, withStoredBase } from "./measure.ts";
import type { PageRules } from "./page-checks.ts";
import type { BuildNames } from "./request-names.ts";

/**
 * Measures the visits of one page on one device. What was found last is kept, since several questions are asked of the
 * same visits at each look, and simulating them again takes longest.
 */
export function pageMeasurements(rules: PageRules): (visits: readonly Visit[]) => Measurement[] {
  const { buildNames, identical, isUnchanged = () => false, storedBase } = rules;
  let last: { visits: readonly Visit[]; found: Measurement[] } | undefined;
  const measureOnce = (visits: readonly Visit[]) => {
    const isSame =
      last?.visits.length === visits.length && visits.every((one, at) => one === last?.visits[at]);
    if (!last || !isSame) last = { visits: visits.slice(), found: measureBy(rules, visits, buildNames) };
    return last.found;
  };
  return (visits) => {
    const found = measureOnce(visits);
    const [any] = visits;
    if (any && isUnchanged(any.page, any.device)) {
      const pooled = measureBy(rules, asOneRevision(visits), buildNames && eitherName(buildNames));
      return found.map((m) => pool(m, pooled));
    }
    if (identical) return found.map(withHeadAsBase);
    return storedBase ? found.map((m) => withStoredBase(m, storedBase)) : found;
  };
}

function measureBy(
  { budget, looks, replay }: PageRules,
  visits: readonly Visit[],
  buildNames: BuildNames | undefined,
): Measurement[] {
  return measure(visits, {
    clock: budget.clock,
    firstLook: looks[0] ?? 1,
    ...(replay && { shared: { replay, looks, ...(buildNames && { buildNames }) } }),
  });
}

/** A measurement of a page that both revisions load identically: noisy metrics use the samples of both. */
function pool(measurement: Measurement, pooled: readonly Measurement[]): Measurement {
  const { metric, base } = measurement;
  // Bytes and counts stay head's own, where half a request or byte would be none that anybody has seen.
  const definition = findMetric(metric);
  if (!base || definition?.tolerance === "counted" || definition?.exact) return withHeadAsBase(measurement);
  const both = pooled.find((one) => one.metric === metric);
  return both?.head ? withHeadAsBase(both) : measurement;
}

function withHeadAsBase(measurement: Measurement): Measurement {
  return measurement.head ? { ...measurement, base: measurement.head } : measurement;
}

/** What a file is called in both builds, whichever of them asks for it. */
function eitherName(names: BuildNames): BuildNames {
  return (_, request) => names("head", request) ?? names("base", request);
}
