import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseAmount } from "../../src/config/text/units.ts";
import { judgeBundle } from "../../src/judge/judge-bundle.ts";
import { measuredLimits } from "../../src/init/budget/measured-limits.ts";
import { leavesMuchRoom, tightenings } from "../../src/judge/tightenings.ts";
import type { Bundle } from "../../src/types.ts";
import { budget, limit } from "../fixtures/visits.ts";

const shipped = (gzip: number): Bundle => ({
  reader: "directory",
  directory: "/site",
  notes: [],
  assets: [{ file: "a.js", name: "a.js", type: "js", loading: "initial", raw: gzip * 3, gzip }],
});

const tighten = (max: string, gzip: number, metric?: string) => tightening(max, gzip, metric)?.after.text;

function tightening(max: string, gzip: number, metric = "initial:js") {
  const unit = metric === "count" ? "count" : "B";
  const parsed = parseAmount(max, unit);
  if (!("value" in parsed)) throw new Error(parsed.problem);
  const held = { ...budget([]), bundle: [limit(metric, { max: parsed.value, ratchet: true as const })] };
  return tightenings(held, judgeBundle(held, shipped(gzip), null, null))[0];
}

test("a limit follows what ships, in its own unit, with room for other hashes", () => {
  expect(tighten("170 kB", 151_230)).toBe("151.3 kB");
  expect(tighten("170 kB", 151_299)).toBe("151.4 kB");
  expect(tighten("170000", 151_230)).toBe("151300 B");
  expect(tighten("1 MB", 812_345)).toBe("0.8124 MB");
  expect(tighten("200 KiB", 102_400)).toBe("100.1 KiB");
  expect(tighten("3", 1000, "count")).toBe("1");
  expect(tighten("170 kB", 0)).toBe("0 B");
});

test("a report mentions a limit that leaves more than a tenth, and any count", () => {
  const mentions = (...args: Parameters<typeof tightening>) => {
    const found = tightening(...args);
    return found !== undefined && leavesMuchRoom(found);
  };
  expect(mentions("110 kB", 100_000)).toBe(false);
  expect(mentions("110.1 kB", 100_000)).toBe(true);
  expect(mentions("1.5 kB", 1000)).toBe(false);
  expect(mentions("1.6 kB", 1000)).toBe(true);
  expect(mentions("3", 1000, "count")).toBe(true);
});

test("no report mentions a limit that init has just written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000_000 }), (gzip) => {
      const max = measuredLimits(shipped(gzip)).bundle["initial:js"]?.max ?? "";
      const found = tightening(max, gzip);
      expect(found).toBeDefined();
      expect(found && leavesMuchRoom(found)).toBe(false);
    }),
  );
});

test("one that is exceeded, or as tight as can be, stays", () => {
  expect(tighten("170 kB", 170_001)).toBeUndefined();
  expect(tighten("170 kB", 169_980)).toBeUndefined();
  expect(tighten("1", 1000, "count")).toBeUndefined();
});

test("what ships passes the limit that it left, by some bytes more, whatever both are", () => {
  const units = fc.constantFrom("B", "kB", "KiB", "MB", "MiB", "");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      units,
      fc.integer({ min: 1 }),
      (number, unit, gzip) => {
        const max = `${number} ${unit}`.trim();
        const after = tighten(max, gzip);
        if (after === undefined) return;
        const [before, now] = [parseAmount(max, "B"), parseAmount(after, "B")];
        if (!("value" in before) || !("value" in now)) throw new Error(`${after} is no amount`);
        expect(now.value.value).toBeGreaterThanOrEqual(gzip + 50);
        expect(now.value.value).toBeLessThan(gzip + 256);
        expect(now.value.value).toBeLessThan(before.value.value);
      },
    ),
  );
});

test("a limit without ratchet, and one that is approved to be exceeded, stay", () => {
  const max = { value: 1000, unit: "B" as const, text: "1 kB" };
  const plain = { ...budget([]), bundle: [limit("initial:js", { max })] };
  expect(tightenings(plain, judgeBundle(plain, shipped(10), null, null))).toEqual([]);
  const allow = [{ limit: "initial:js", reason: "new editor", expires: "2999-01-01" }];
  const excepted = { ...plain, allow, bundle: [limit("initial:js", { max, ratchet: true as const })] };
  expect(tightenings(excepted, judgeBundle(excepted, shipped(2000), null, null))).toEqual([]);
});
