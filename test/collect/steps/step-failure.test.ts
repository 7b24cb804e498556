import { expect, test } from "vitest";
import { StepProblem, stepFailed } from "../../../src/collect/steps/step-failure.ts";
import { splitCombination } from "../../../src/collect/steps/send-input.ts";

test("names page, step, selector and what to do, without the secrets of the URL", () => {
  const problem = new StepProblem("found no element after 5 s", "Correct the selector.");
  const url = "http://localhost:4173/cart?token=secret";
  const named = stepFailed(url, 2, { click: "#add", name: "add to cart" }, problem);
  expect(named).toEqual({
    message: 'http://localhost:4173/cart: step 2 "add to cart" (click #add) found no element after 5 s.',
    problem: "found no element after 5 s",
    advice: "Correct the selector.",
  });
  const unnamed = stepFailed(url, 1, { click: "#add", name: "click #add" }, problem);
  expect(unnamed.message).toBe('http://localhost:4173/cart: step 1 "click #add" found no element after 5 s.');
});

test.each([
  ["Enter", ["Enter"]],
  ["Control+a", ["Control", "a"]],
  ["Control+Shift+Tab", ["Control", "Shift", "Tab"]],
  ["+", ["+"]],
  ["Control++", ["Control", "+"]],
])("the keys of %s", (combination, keys) => {
  expect(splitCombination(combination)).toEqual(keys);
});
