import type { MetricDefinition } from "../types.ts";
import { reading } from "./reading.ts";

export const jsHeap: MetricDefinition = {
  id: "js-heap",
  label: "JS heap",
  unit: "B",
  description: "Bytes of JavaScript heap in use after load.",
  tolerance: { relative: 0.05, floor: 500_000 },
  gates: "warn",
  read: (visit) =>
    new Map([
      ["js-heap", reading({ observed: visit.heapBytes }, "the browser gave no heap size for this page")],
    ]),
};
