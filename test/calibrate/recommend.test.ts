import { expect, it } from "vitest";
import { fitnessOf } from "../../src/calibrate/recommend.ts";

/** Before the first redrawn decision. */
function fitness(made: number): string {
  return fitnessOf({
    pairs: { asked: 40, made },
    settings: { clock: "cpu", concurrency: 2 },
    spread: [],
    seen: null,
    redrawn: null,
    bound: 0.05,
    contention: null,
    secondsPerVisit: 2,
  }).sentence;
}

it("blames the pairs only where they are too few", () => {
  expect(fitness(1)).toBe("1 pair is too few to say whether this machine is fit: at least 8 are needed");
  expect(fitness(7)).toMatch(/^7 pairs are too few/);
  expect(fitness(8)).toBe(
    "It is not known whether this machine is fit: no decision was redrawn from the 8 pairs, and at least 59 are needed",
  );
});
