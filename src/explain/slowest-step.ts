import type { Clock, StepMeasurement, VisitData } from "../types.ts";

/** The step that INP comes from. */
export function slowestStep({ interactions }: VisitData, clock: Clock): StepMeasurement | undefined {
  return interactions?.steps
    .filter(({ slowest }) => slowest !== null)
    .toSorted((a, b) => (tookOf(b, clock) ?? 0) - (tookOf(a, clock) ?? 0))[0];
}

/** How long a step took on a clock, milliseconds. */
export function tookOf(step: StepMeasurement | undefined, clock: Clock): number | undefined {
  return clock === "cpu" ? step?.cpuMs : step?.slowest?.duration.value;
}
