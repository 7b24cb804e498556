import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leaksIn } from "./leaks.ts";
import { planted } from "./planted.ts";
import { writtenBy } from "./written.ts";

test("no secret is in anything that is written, however and wherever it is shown", () => {
  fc.assert(
    fc.property(planted, (one) => {
      expect(leaksIn(one, writtenBy(one.secret, one.text))).toEqual([]);
    }),
    // A smaller secret would be one that other texts share letters with.
    { numRuns: 150, endOnFailure: true },
  );
});

test("the search finds one that is not hidden", () => {
  const whole = fc
    .sample(planted, { numRuns: 100, seed: 1 })
    .filter(
      ({ text, written, writing }) =>
        text.includes(written) && /^\w{12,}$/.test(written) && !/split|several/.test(writing),
    );
  expect(whole.length).toBeGreaterThan(10);
  for (const one of whole)
    expect(leaksIn(one, writtenBy("something else", one.text)), one.writing).not.toEqual([]);
});
