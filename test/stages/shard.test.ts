import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { desktop, mobile } from "../../src/config/keys/devices.ts";
import { pagesOnDevices, describeShard } from "../../src/stages/shard.ts";
import type { Budget } from "../../src/types.ts";

const budgetOf = (pages: number, directory = "/a"): Budget => ({
  directory,
  file: `${directory}/budget.json`,
  devices: [mobile, desktop],
  pages: Array.from({ length: pages }, (_, at) => ({ name: `/${at}`, path: `/${at}`, limits: [] })),
  limits: [],
  bundle: [],
  clock: "cpu",
  onInconclusive: "warn",
  alreadyOver: "warn",
  allow: [],
  notes: [],
});
const choice = (index: number, count: number) => ({ index, count, run: null, attempt: 1 });

it("shards hold every cell once, and differ by one at most", () => {
  assert(
    property(integer({ min: 1, max: 12 }), integer({ min: 1, max: 9 }), (pages, count) => {
      const budget = budgetOf(pages);
      const parts = Array.from({ length: count }, (_, at) => pagesOnDevices(budget, choice(at + 1, count)));
      const key = ({ page, device }: (typeof parts)[0][0]) => `${page.name} ${device.name}`;
      expect(parts.flat().map(key).toSorted()).toEqual(pagesOnDevices(budget).map(key).toSorted());
      const sizes = parts.map((part) => part.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

it("the fingerprint is that of the budget, not of its folder", () => {
  const mark = (budget: Budget) => describeShard(budget, choice(1, 2)).budget;
  expect(mark(budgetOf(2))).toBe(mark(budgetOf(2, "/b")));
  expect(mark(budgetOf(2))).not.toBe(mark(budgetOf(3)));
  expect(mark({ ...budgetOf(2), onInconclusive: "fail" })).not.toBe(mark(budgetOf(2)));
});
