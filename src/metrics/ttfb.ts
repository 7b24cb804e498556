import type { MetricDefinition } from "../types.ts";
import { reading } from "./reading.ts";

export const ttfb: MetricDefinition = {
  id: "TTFB",
  label: "Time to First Byte",
  unit: "ms",
  description: "When the first byte of the document arrives, as observed.",
  bands: { good: 800, poor: 1800, source: "https://web.dev/articles/ttfb" },
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) =>
    new Map([["TTFB", reading({ observed: visit.observed.TTFB }, "Lighthouse gave no TTFB for this page")]]),
};
