import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const fid: MetricDefinition = {
  id: "FID",
  label: "Max Potential FID",
  unit: "ms",
  description:
    "The longest task between FCP and interactive: the worst delay that a first input could meet. First Input Delay itself is retired.",
  bands: { good: 100, poor: 300, source: "https://web.dev/articles/fid" },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "warn",
  read: readSimulated("FID"),
};
