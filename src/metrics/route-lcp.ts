import type { MetricDefinition, Reading } from "../types.ts";
import { lcp } from "./lcp.ts";

/** What INP does not see: the work after the next paint, until the new route is there. */
export const routeLcp: MetricDefinition = {
  id: "route-LCP",
  label: "LCP of a route change",
  unit: "ms",
  description:
    "From an interaction to the largest paint of the route that it leads to without a document load, by the route's path.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  ...(lcp.bands && { bands: lcp.bands }),
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: ({ interactions }) => {
    const readings = new Map<string, Reading>();
    for (const { url, LCP } of interactions?.routes ?? []) {
      const id = `route-LCP:${pathOf(url)}`;
      const known = readings.get(id);
      if (LCP === null) {
        if (!known) readings.set(id, { missing: "the browser saw no paint of the new route" });
      } else if (!known || "missing" in known || LCP > (known.values.observed ?? 0)) {
        readings.set(id, { values: { observed: LCP } });
      }
    }
    return readings;
  },
};

/** The URL of a route without its origin, which differs from run to run. */
function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
