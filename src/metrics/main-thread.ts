import type { MetricDefinition } from "../types.ts";
import { reading } from "./reading.ts";

export const mainThread: MetricDefinition = {
  id: "main-thread",
  label: "Main-thread time",
  unit: "ms",
  description: "CPU time of all main-thread tasks during load, unthrottled.",
  tolerance: { relative: 0.1, floor: 30 },
  gates: "warn",
  read: (visit) =>
    new Map([
      [
        "main-thread",
        reading(
          { cpu: visit.mainThread.cpu, wall: visit.mainThread.wall },
          "the trace has no main-thread tasks",
        ),
      ],
    ]),
};
