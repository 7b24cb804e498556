import { expect, it } from "vitest";
import { drawer } from "../../src/calibrate/recorded-pairs.ts";
import type { RecordedPair } from "../../src/calibrate/recorded-pairs.ts";
import { seeded } from "../../src/statistics/random.ts";
import { visitData } from "../fixtures/visits.ts";

it("draws the two visits of a pair together, as they were made, and either may be base", () => {
  const made = (count: number): RecordedPair[] =>
    Array.from({ length: count }, () => ({ base: visitData(), head: visitData() }));
  const [pairs, slowed] = [made(10), made(3)];
  const drawn = drawer({ page: "/", device: "mobile", pairs, slowed }, 200)(seeded(3));
  for (const [drawnPairs, recorded] of [
    [drawn.pairs, pairs],
    [drawn.slowed, slowed],
  ] as const) {
    const turned = drawnPairs.map(({ base, head }) => {
      const asMade = recorded.some((one) => one.base === base && one.head === head);
      const isTurned = recorded.some((one) => one.base === head && one.head === base);
      expect(asMade || isTurned).toBe(true);
      return isTurned;
    });
    expect(new Set(turned).size).toBe(2);
  }
  expect(drawn.pairs).toHaveLength(200);
});
