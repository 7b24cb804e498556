import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const tti: MetricDefinition = {
  id: "TTI",
  label: "Time to Interactive",
  unit: "ms",
  description:
    "When the main thread is quiet for 5 s; no longer part of Lighthouse's score, kept for budgets that name it.",
  bands: {
    good: 3800,
    poor: 7300,
    source: "https://developer.chrome.com/docs/lighthouse/performance/interactive",
  },
  tolerance: { relative: 0.1, floor: 100 },
  gates: "limited",
  read: readSimulated("TTI"),
};
