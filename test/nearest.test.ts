import * as fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, nearest } from "../src/nearest.ts";

const words = ["LCP", "CLS", "requests:image", "maxIncrease", "warn", "fail", "initial:js"];

test.each([
  ["lcp", "LCP"],
  ["LPC", "LCP"],
  ["requests:images", "requests:image"],
  ["max-increase", "maxIncrease"],
  ["maxincreas", "maxIncrease"],
  ["warning", "warn"],
  ["warm", "warn"],
  ["initial:jss", "initial:js"],
  ["failure", "fail"],
])("%s is near %s", (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
  expect(didYouMean(word, words)).toBe(`; did you mean "${expected}"?`);
});

test.each(["", "x", "FOO", "bananas", "x".repeat(1_000_000)])("%s is near nothing", (word) => {
  expect(nearest(word, words)).toBeUndefined();
  expect(didYouMean(word, words)).toBe("");
});

test("a known word is nearest to itself", () => {
  fc.assert(fc.property(fc.constantFrom(...words), (word) => nearest(word, words) === word));
});
