import { onINP, onLCP } from "web-vitals/attribution";
import type { RouteRecord } from "./collector-data.ts";

/** The same as in our own recording, so that the two can be compared. */
const durationThreshold = 16;
const mostRoutes = 100;

/** What the web-vitals library measures: INP by its id (a return from the back/forward cache starts a new one), and route changes. */
export function watchWebVitals(): { inps: Map<string, number>; routes: Map<string, RouteRecord> } {
  const inps = new Map<string, number>();
  onINP(({ id, value }) => inps.set(id, value), { reportAllChanges: true, durationThreshold });
  const routes = new Map<string, RouteRecord>();
  onLCP(
    ({ navigationType, navigationId, navigationURL, navigationStartTime, value }) => {
      if (navigationType !== "soft-navigation" || routes.size >= mostRoutes) return;
      const id = String(navigationId);
      routes.set(id, {
        id,
        url: navigationURL ?? location.href,
        start: navigationStartTime ?? 0,
        LCP: value,
      });
    },
    { reportAllChanges: true, reportSoftNavs: true },
  );
  return { inps, routes };
}
