import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEntry, mostBytes, mostEntries, readEntries } from "../../src/history/lines.ts";
import type { HistoryEntry, HistoryValue } from "../../src/history/lines.ts";

const value: fc.Arbitrary<HistoryValue> = fc.record(
  {
    metric: fc.string({ minLength: 1, maxLength: 300, unit: "binary" }),
    page: fc.option(fc.string({ minLength: 1, maxLength: 300 })),
    device: fc.option(fc.constantFrom("mobile", "desktop")),
    unit: fc.constantFrom("ms", "B", "count", "unitless"),
    basis: fc.constantFrom("cpu", "wall", "observed", "exact"),
    value: fc.double({ min: 0, max: 1e12, noNaN: true }).map((number) => number + 0),
    graph: fc.constant("shared" as const),
  },
  { requiredKeys: ["metric", "page", "device", "unit", "basis", "value"] },
);
const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  date: fc
    .date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  sha: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  values: fc.array(value, { maxLength: 5 }),
});

const write = (entries: readonly HistoryEntry[]) => entries.reduce(addEntry, "");

describe("a history", () => {
  it("reads back what was added, the oldest first, in whatever order it came", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 8, selector: ({ date }) => date }), (entries) => {
        const byDate = entries.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
        expect(readEntries(write(entries))).toEqual(byDate);
        expect(write(entries.toReversed())).toBe(write(entries));
      }),
    );
  });

  it("survives any text, and adds to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), entry, (junk, one) => {
        expect(readEntries(addEntry(junk, one))).toContainEqual(one);
        expect(() => readEntries(junk)).not.toThrow();
      }),
    );
  });

  it.each([
    ["a conflict's marker", "<<<<<<< HEAD"],
    ["half a line", '{"date":"2026-01-01T00:00:00.000Z","sha":nul'],
    ["a date that is none", '{"date":"2026-13-41T00:00:00.000Z","sha":null,"values":[]}'],
    ["a date of an hour that is text", '{"date":"<script>","sha":null,"values":[]}'],
    ["a commit that is none", '{"date":"2026-01-01T00:00:00.000Z","sha":"--upload-pack","values":[]}'],
    ["values that are none", '{"date":"2026-01-01T00:00:00.000Z","sha":null,"values":{}}'],
    ["a list", "[1]"],
  ])("passes over %s", (_, line) => {
    const good: HistoryEntry = { date: "2026-02-01T00:00:00.000Z", sha: null, values: [] };
    expect(readEntries(`${line}\n${write([good])}`)).toEqual([good]);
  });

  it.each([
    ['["LCP","/","mobile","ms","cpu",1e999]'],
    ['["LCP","/","mobile","ms","cpu","3"]'],
    ['["LCP","/","mobile","ms","cpu",-1]'],
    ['["LCP","/","mobile","furlong","cpu",1]'],
    ['["LCP","/","mobile","ms","moon",1]'],
    ['["","/","mobile","ms","cpu",1]'],
    [`["${"x".repeat(301)}","/","mobile","ms","cpu",1]`],
    ['["LCP","/","mobile","ms","cpu",1,"moon"]'],
    ['["LCP","/","mobile","ms","cpu",1,"shared",1]'],
    ['["LCP"]'],
    ["7"],
  ])("passes over the value %s", (row) => {
    const text = `{"date":"2026-01-01T00:00:00.000Z","sha":null,"values":[${row}]}`;
    expect(readEntries(text)).toEqual([{ date: "2026-01-01T00:00:00.000Z", sha: null, values: [] }]);
  });
});

describe("a history's bounds", () => {
  const runs = (count: number, values: number, name = "LCP") =>
    Array.from({ length: count }, (_, at): HistoryEntry => ({
      date: new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString(),
      sha: at.toString(16).padStart(40, "0"),
      values: Array.from({ length: values }, (__, index) => ({
        metric: `${name}:${index}`,
        page: "/",
        device: "mobile",
        unit: "ms",
        basis: "cpu",
        value: 1234.5678,
      })),
    }));

  it("keep the newest 500 runs", () => {
    const kept = readEntries(write(runs(mostEntries + 40, 1)));
    expect(kept).toHaveLength(mostEntries);
    expect(kept.at(-1)?.sha).toBe((mostEntries + 39).toString(16).padStart(40, "0"));
    expect(kept.at(0)?.sha).toBe((40).toString(16).padStart(40, "0"));
  });

  it("keep the newest megabyte, in UTF-8, and never less than the newest run", () => {
    const large = runs(30, 300, "é".repeat(280)).map((run) => ({ ...run, values: run.values.slice(0, 300) }));
    const text = write(large);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes / 2);
    expect(readEntries(text).at(-1)?.date).toBe(large.at(-1)?.date);
  });

  it("keep 300 values of a run", () => {
    expect(readEntries(write(runs(1, 1000)))[0]?.values).toHaveLength(300);
  });
});
