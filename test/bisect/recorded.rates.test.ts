import { expect, it } from "vitest";
import { seeded } from "../../src/statistics/random.ts";
import { histories, searchHistory } from "../bench/bisect/histories.ts";
import { decisionsOf } from "../bench/bisect/recorded-decisions.ts";

it("finds one commit of 64 in at most 8 builds and 120 visits, by decisions from recorded visits", () => {
  const random = seeded(19);
  const pool = decisionsOf("storefront", 60, 19);
  const found = Array.from({ length: 60 }, () => {
    const history = histories["64 commits"]?.(random) ?? expect.fail();
    return { history, ...searchHistory(history, pool, random) };
  });
  const right = found.filter(({ history, step }) => step?.first.includes(history.borders[0] ?? 0));
  expect(right.length).toBeGreaterThanOrEqual(57);
  const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[30];
  expect(middle(found.map(({ builds }) => builds))).toBeLessThanOrEqual(8);
  expect(middle(found.map(({ visits }) => visits))).toBeLessThanOrEqual(120);
});
