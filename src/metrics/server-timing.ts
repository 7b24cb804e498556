import type { MetricDefinition } from "../types.ts";
import { readNamed } from "./reading.ts";

export const serverTiming: MetricDefinition = {
  id: "server-timing",
  label: "Server timing",
  unit: "ms",
  description: "A duration of the document's Server-Timing header by name.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) =>
    readNamed(
      "server-timing",
      "observed",
      visit.serverTimings.map(({ name, duration }) => ({ name, value: duration })),
    ),
};
