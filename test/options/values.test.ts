import { describe, expect, it } from "vitest";
import { duration, parseValue, shard, wholeNumber } from "../../src/options/values.ts";

describe("duration", () => {
  it.each([
    ["90s", 90_000],
    ["5m", 300_000],
    ["1.5h", 5_400_000],
    ["45", 45_000],
    ["250 ms", 250],
  ])("reads %s", (text, ms) => {
    expect(parseValue(duration, text, "--max-time")).toBe(ms);
  });

  it.each(["", "0", "-1s", "5 parsecs", "1e999h", "NaN"])("refuses %j", (text) => {
    expect(() => parseValue(duration, text, "--max-time")).toThrow(
      /^--max-time ".*" is not valid: use a time such as 90s/,
    );
  });
});

describe("wholeNumber", () => {
  it.each([
    ["1", 1],
    ["50", 50],
  ])("reads %s", (text, number) => {
    expect(parseValue(wholeNumber(1, 50), text, "--runs")).toBe(number);
  });
  it.each(["0", "51", "1.5", "-1", "1e1", "", " 3", "0x10"])("refuses %j", (text) => {
    expect(() => parseValue(wholeNumber(1, 50), text, "--runs")).toThrow(/a whole number from 1 to 50/);
  });
});

it.each(["0/2", "3/2", "1", "1/257", "1/2/3", "a/b", "-1/2"])("refuses the shard %j", (text) => {
  expect(() => parseValue(shard, text, "--shard")).toThrow(/use I\/N, with I from 1 to N and N at most 256/);
});
