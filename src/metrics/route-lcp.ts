import type { MetricDefinition, Reading } from "../types.ts";
import { routePath } from "../route-path.ts";
import { lcp } from "./lcp.ts";

/** What INP does not see: the work after the next paint, until the new route is there. */
export const routeLcp: MetricDefinition = {
  id: "route-LCP",
  label: "LCP of a route change",
  unit: "ms",
  description:
    "From a step of the page to the largest paint of the route that it leads to without a document load: route-LCP:/cart, by the route's path. Missing where no step leads there.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  ...(lcp.bands && { bands: lcp.bands }),
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: ({ interactions }) => {
    const readings = new Map<string, Reading>();
    for (const { url, LCP } of interactions?.routes ?? []) {
      const id = `route-LCP:${routePath(url)}`;
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
