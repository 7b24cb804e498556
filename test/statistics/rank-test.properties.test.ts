import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rankBoundaries } from "../../src/statistics/boundaries.ts";
import type { Boundary } from "../../src/statistics/boundaries.ts";
import { compare } from "../../src/statistics/rank-test.ts";
import type { Tolerance } from "../../src/types.ts";

interface Case {
  base: number[];
  head: number[];
  tolerance: Tolerance;
  boundary: Boundary;
}

const boundaries = [1, 3, 20].flatMap((comparisons) => [
  ...rankBoundaries(comparisons),
  ...rankBoundaries(comparisons, [5]),
]);

// Small whole numbers and a relative part of sixteenths: many ties, on the bounds too, and no rounding anywhere.
const cases: fc.Arbitrary<Case> = fc
  .record({
    boundary: fc.constantFrom(...boundaries),
    spread: fc.integer({ min: 0, max: 12 }),
    level: fc.integer({ min: 0, max: 200 }),
    shift: fc.integer({ min: -60, max: 60 }),
    floor: fc.integer({ min: 0, max: 24 }),
    relative: fc.constantFrom(0, 1 / 16, 1 / 8),
  })
  .chain(({ boundary, spread, level, shift, floor, relative }) => {
    const noise = fc.array(fc.integer({ min: 0, max: spread }), {
      minLength: boundary.n,
      maxLength: boundary.n,
    });
    return fc.record({
      base: noise.map((values) => values.map((value) => 60 + level + value)),
      head: noise.map((values) => values.map((value) => 60 + level + shift + value)),
      tolerance: fc.constant({ relative, floor }),
      boundary: fc.constant(boundary),
    });
  });

const looked = ({ base, head, tolerance, boundary }: Case) => compare(base, head, tolerance, boundary);
const opposite = { regressed: "improved", improved: "regressed" } as const;
const runs = { numRuns: 2000 };

test("the cases reach every verdict often", () => {
  const verdicts = fc.sample(cases, { numRuns: 2000, seed: 1 }).map((sample) => looked(sample).verdict);
  for (const verdict of ["regressed", "improved", "unchanged", "undecided"] as const) {
    expect(verdicts.filter((found) => found === verdict).length, verdict).toBeGreaterThan(100);
  }
});

test("verdict and interval agree", () => {
  fc.assert(
    fc.property(cases, (sample) => {
      const { verdict, delta, low, high, tau, pairs } = looked(sample);
      expect(verdict === "regressed").toBe(low !== null && low > tau / 2 && delta >= tau);
      expect(verdict === "improved").toBe(high !== null && high < -tau / 2 && delta <= -tau);
      const size = pairs * pairs;
      if (verdict === "unchanged") {
        expect(low).toBeNull();
        expect(high).toBeLessThan(tau);
        expect(Math.abs(delta)).toBeLessThan(tau);
        return;
      }
      expect(low !== null && high !== null).toBe(sample.boundary.alpha <= size);
      if (low !== null && high !== null) {
        expect(low).toBeLessThanOrEqual(delta);
        expect(high).toBeGreaterThanOrEqual(delta);
      }
    }),
    runs,
  );
});

test("an unchanged metric's upper end is the largest change that the test could not rule out", () => {
  fc.assert(
    fc.property(cases, ({ base, head, tolerance, boundary }) => {
      const { verdict, high, delta } = looked({ base, head, tolerance, boundary });
      if (verdict !== "unchanged" || high === null || delta < 0) return;
      // Asked for any tolerance above that end, the same samples are unchanged; for the end itself they are not.
      const asked = (floor: number) => looked({ base, head, tolerance: { relative: 0, floor }, boundary });
      expect(asked(Math.max(high, delta) + 0.5).verdict).toBe("unchanged");
      if (high >= 0) expect(asked(high).verdict).not.toBe("unchanged");
    }),
    runs,
  );
});

test("swapping base and head at the same tolerance exchanges regressed and improved, and mirrors the interval", () => {
  fc.assert(
    fc.property(cases, ({ base, head, tolerance: { floor }, boundary }) => {
      const tolerance = { relative: 0, floor };
      const there = looked({ base, head, tolerance, boundary });
      const back = looked({ base: head, head: base, tolerance, boundary });
      for (const verdict of ["regressed", "improved"] as const) {
        expect(back.verdict === opposite[verdict]).toBe(there.verdict === verdict);
      }
      expect(back.delta + there.delta).toBe(0);
      // What is unchanged has an upper end alone, at another level.
      if (there.verdict === "unchanged" || back.verdict === "unchanged") return;
      expect((back.low ?? 0) + (there.high ?? 0)).toBe(0);
      expect((back.high ?? 0) + (there.low ?? 0)).toBe(0);
    }),
    runs,
  );
});

test("scaling samples and floor together keeps the verdict and scales the numbers", () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom(1 / 1024, 0.5, 3, 7, 1000),
      ({ base, head, tolerance, boundary }, factor) => {
        const scale = (values: number[]) => values.map((value) => value * factor);
        const before = looked({ base, head, tolerance, boundary });
        const after = looked({
          base: scale(base),
          head: scale(head),
          tolerance: { ...tolerance, floor: tolerance.floor * factor },
          boundary,
        });
        expect(after.verdict).toBe(before.verdict);
        expect(after.delta).toBe(before.delta * factor);
        expect(after.tau).toBe(before.tau * factor);
        expect(after.relative).toBe(before.relative);
      },
    ),
    runs,
  );
});

test("only the values count, not their order within the look", () => {
  fc.assert(
    fc.property(cases, (sample) => {
      expect(looked({ ...sample, base: sample.base.toReversed(), head: sample.head.toSorted() })).toEqual(
        looked(sample),
      );
    }),
    runs,
  );
});

test("a slower head is never judged kinder", () => {
  const badness = { improved: 0, unchanged: 1, undecided: 1, regressed: 2 };
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 40 }), (sample, more) => {
      const slower = looked({ ...sample, head: sample.head.map((value) => value + more) });
      expect(badness[slower.verdict]).toBeGreaterThanOrEqual(badness[looked(sample).verdict]);
    }),
    runs,
  );
});
