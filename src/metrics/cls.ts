import type { MetricDefinition } from "../types.ts";
import { reading } from "./reading.ts";

export const cls: MetricDefinition = {
  id: "CLS",
  label: "Cumulative Layout Shift",
  unit: "unitless",
  description: "How much visible content moves unexpectedly while the page loads.",
  bands: { good: 0.1, poor: 0.25, source: "https://web.dev/articles/cls" },
  tolerance: { relative: 0, floor: 0.02 },
  gates: "fail",
  // Shifts are seen as they happen: an observed value, whatever the simulation says of time.
  read: (visit) =>
    new Map([["CLS", reading({ observed: visit.CLS }, "Lighthouse gave no CLS for this page")]]),
};
