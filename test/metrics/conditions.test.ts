import { expect, test } from "vitest";
import { metrics } from "../../src/metrics/index.ts";
import type { VisitData, VisitRequest } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";

const readingOf = (data: VisitData, id: string) =>
  metrics.map((metric) => metric.read(data).get(id)).find((reading) => reading !== undefined);

test("under applied throttling every timing is what was observed", () => {
  const { cpu: _, ...wall } = visitData();
  const data: VisitData = { ...wall, throttling: "devtools" };
  for (const id of ["FCP", "LCP", "SI", "TBT", "TTI", "FID"] as const)
    expect(readingOf(data, id)).toEqual({ values: { observed: data.wall[id] } });
});

test("a warm visit's requests are those that went to the network", () => {
  const request: VisitRequest = {
    url: "https://a.example/a.js",
    type: "script",
    transferSize: 0,
    resourceSize: 300,
    thirdParty: true,
    status: 200,
    fromCache: true,
    cacheHitSize: 120,
  };
  const { cacheHitSize: _, ...uncached } = request;
  const requests = [request, { ...uncached, fromCache: false, transferSize: 150 }];
  const warm = visitData({ warm: true, requests });
  expect(readingOf(warm, "requests:script")).toEqual({ values: { exact: 1 } });
  expect(readingOf(warm, "transfer")).toEqual({ values: { exact: 150 } });
  expect(readingOf(warm, "cache-hit:third-party")).toEqual({ values: { exact: 120 } });
  const cold = visitData({ requests });
  expect(readingOf(cold, "requests:script")).toEqual({ values: { exact: 2 } });
  expect(readingOf(cold, "cache-hit")).toBeUndefined();
});
