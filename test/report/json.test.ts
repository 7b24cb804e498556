import { expect, it } from "vitest";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { reports } from "../fixtures/reports/index.ts";

it.each(Object.entries(reports))("%s keeps all of its data", (_, report) => {
  expect(JSON.parse(json(report))).toEqual(JSON.parse(JSON.stringify(report)));
});

/** The same data with the keys of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

it("does not depend on the order in which a report was put together", () => {
  expect(json(backwards(complete) as Report)).toBe(json(complete));
});

it("is indented by two spaces, begins with the version, and ends with one line end", () => {
  expect(json(complete)).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"outcome": "fail",/);
  expect(json(complete)).toMatch(/[^\n]\n$/);
});

it("keeps names that it does not know, sorted after those it knows", () => {
  const later = { ...complete, zebra: 1, apple: 2 };
  expect(json(later).indexOf('"apple"')).toBeGreaterThan(json(later).indexOf('"environment"'));
  expect(json(later).indexOf('"zebra"')).toBeGreaterThan(json(later).indexOf('"apple"'));
});

it("keeps a property of a hostile name", () => {
  const audits = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
  const visits = complete.failedVisits.map((visit) => ({ ...visit, data: { ...visit.data, audits } }));
  expect(json({ ...complete, failedVisits: visits } as Report)).toContain('"__proto__"');
  expect("polluted" in {}).toBe(false);
});

it.each([Number.NaN, Infinity, -Infinity])("refuses %d, naming where it is", (number) => {
  const wrong = { ...complete, environment: { ...complete.environment, contention: number } };
  expect(() => json(wrong)).toThrow(/^report\.environment\.contention is /);
  const deep = {
    ...complete,
    measurements: complete.measurements.map((one) => ({ ...one, head: { median: 1, values: [1, number] } })),
  };
  expect(() => json(deep)).toThrow(/measurements\[0\]\.head\.values\[1\]/);
});
