import type { Basis, MetricDefinition, Reading, SimulatedTimings, VisitData } from "../types.ts";

/** Values of one reading by basis; a basis the visit did not give is left out. */
export function reading(
  values: Partial<Record<Basis, number | null | undefined>>,
  whyMissing: string,
): Reading {
  const present = Object.entries(values).filter(([, value]) => Number.isFinite(value));
  return present.length > 0
    ? { values: Object.fromEntries(present) as Partial<Record<Basis, number>> }
    : { missing: whyMissing };
}

/**
 * A reader of one simulated metric, on both clocks, with the observed value where the browser has one. Where throttling was
 * applied nothing is simulated: Lighthouse's result is what was observed.
 */
export function readSimulated(
  metric: keyof SimulatedTimings,
  observed?: (visit: VisitData) => number | null,
): MetricDefinition["read"] {
  return (visit) =>
    new Map([
      [
        metric,
        reading(
          visit.throttling === "devtools"
            ? { observed: visit.wall[metric] }
            : { cpu: visit.cpu?.[metric], wall: visit.wall[metric], observed: observed?.(visit) },
          `Lighthouse gave no ${metric} for this page`,
        ),
      ],
    ]);
}

/** Readings of a family, one for each name; several values of a name (a mark set twice) keep the last, as the page would read it. */
export function readNamed(
  family: string,
  basis: Basis,
  entries: readonly { name: string; value: number }[],
): ReadonlyMap<string, Reading> {
  return new Map(entries.map(({ name, value }) => [`${family}:${name}`, { values: { [basis]: value } }]));
}
