import type { Basis, MetricDefinition, Reading, SimulatedTimings } from "../types.ts";

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
export function readSimulated(metric: keyof SimulatedTimings): MetricDefinition["read"] {
  return ({ cpu, wall, observed, throttling }) => {
    const seen: Partial<SimulatedTimings> = observed;
    const values =
      throttling === "devtools"
        ? { observed: wall[metric] }
        : { cpu: cpu?.[metric], wall: wall[metric], observed: seen[metric] };
    return new Map([[metric, reading(values, `Lighthouse gave no ${metric} for this page`)]]);
  };
}

/** Readings of a family, one for each name; several values of a name (a mark set twice) keep the last, as the page would read it. */
export function readNamed(
  family: string,
  basis: Basis,
  entries: readonly { name: string; value: number }[],
): ReadonlyMap<string, Reading> {
  return new Map(entries.map(({ name, value }) => [`${family}:${name}`, { values: { [basis]: value } }]));
}
