import type { SimulatedTimings, Visit } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";
import { readRecordedGraphs, readSlowLoads } from "../lantern/recorded-graphs.ts";
import type { RecordedPage } from "../lantern/recorded-graphs.ts";

/** A recording of an unchanged page, as visits that `calibrate` makes. */
export function recordedVisits(page: RecordedPage): Visit[] {
  const made = { page: "/", device: "mobile", startedAt: "2026-11-30T00:00:00.000Z", durationMs: 3000 };
  const none: SimulatedTimings = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };
  return [
    ...readRecordedGraphs(page).map(({ side, pair, own, graph }): Visit => ({
      ...made,
      revision: side,
      index: pair + 1,
      warmUp: false,
      data: visitData({ cpu: own, wall: own, graph, observed: { FCP: 1, LCP: 1, SI: 1, TTFB: 1 } }),
    })),
    ...readSlowLoads(page).map(({ side, pair, observed, graph }): Visit => ({
      ...made,
      revision: side,
      index: pair + 1,
      warmUp: true,
      slowed: true,
      data: visitData({
        cpu: none,
        wall: { ...none, ...observed },
        observed: { ...observed, TTFB: 1 },
        graph: { ...graph, clock: "slowed" },
      }),
    })),
  ];
}
