import { expect, it } from "vitest";
import type { VisitData, VisitRequest } from "../../src/types.ts";
import { causesOf, readRecording } from "./recorded.ts";

const recorded = readRecording("late-data");
const late = (edit?: Parameters<typeof causesOf>[1]) =>
  causesOf(recorded, edit).filter(({ id }) => id.startsWith("late-data"));

const editData = (change: (request: VisitRequest, data: VisitData) => VisitRequest) => (data: VisitData) => ({
  ...data,
  requests: data.requests.map((request) =>
    request.url.endsWith("/hero.json") ? change(request, data) : request,
  ),
});
const afterPaint = editData((request, { observed }) => ({ ...request, endMs: (observed.LCP ?? 0) + 1 }));

it("names the data that the largest element came after, with the line that asks for it", () => {
  const [first] = causesOf(recorded);
  expect(first).toMatchObject({
    title:
      "The largest element, div#root > main > section.hero > img.hero-picture, is painted after hero.json is fetched, which base does not wait for",
    metric: "LCP",
    certainty: "together",
  });
  expect(first?.evidence[0]).toBe('src/pages/Home.tsx:18, changed since base: void fetch("/hero.json")');
  expect(first?.evidence).toContain("asked for by assets/main-*.js");
});

it("says nothing where a visit or a load under throttling painted first", () => {
  expect(late({ head: (data, { slowed }) => (slowed ? data : afterPaint(data)) })).toEqual([]);
  expect(late({ head: (data, { slowed }) => (slowed ? afterPaint(data) : data) })).toEqual([]);
});

it("says nothing of data that base waits for, and of what is no data", () => {
  const requests = recorded.visits.find(({ revision }) => revision === "head")?.data?.requests ?? [];
  const asked = requests.find(({ url }) => url.endsWith("/hero.json"));
  if (!asked) throw new Error("the recording has no hero.json");
  const withData = (endMs: number) => (data: VisitData) => ({
    ...data,
    requests: [...data.requests, { ...asked, endMs }],
  });
  expect(late({ base: withData(1) })).toEqual([]);
  // After base's own paint it is nothing that base waits for.
  expect(late({ base: withData(100_000) })).toHaveLength(1);
  expect(late({ head: editData((request) => ({ ...request, type: "image" })) })).toEqual([]);
});
