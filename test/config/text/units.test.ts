import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAmount, parseIncrease } from "../../../src/config/text/units.ts";
import type { Unit } from "../../../src/types.ts";

const symbols: Record<Unit, Record<string, number>> = {
  ms: { ms: 1, s: 1000 },
  B: { B: 1, kB: 1000, KiB: 1024, MB: 1e6, MiB: 1024 * 1024 },
  count: { "": 1 },
  unitless: { "": 1 },
};
const anyUnit = fc.constantFrom<Unit>("ms", "B", "count", "unitless");
const decimal = fc
  .tuple(fc.nat(99_999), fc.nat(999), fc.nat(3))
  .map(([whole, part, digits]) =>
    digits === 0 ? `${whole}` : `${whole}.${String(part).padStart(digits, "0")}`,
  );

describe("amounts", () => {
  test.each([
    ["2.5 s", "ms", 2500, "2.5 s"],
    ["150ms", "ms", 150, "150ms"],
    [" 150 ms ", "ms", 150, "150 ms"],
    [".5 s", "ms", 500, ".5 s"],
    ["1.005 s", "ms", 1005, "1.005 s"],
    ["170 kB", "B", 170_000, "170 kB"],
    ["1 KiB", "B", 1024, "1 KiB"],
    ["2.3 MB", "B", 2_300_000, "2.3 MB"],
    ["1.5 MiB", "B", 1_572_864, "1.5 MiB"],
    ["12 B", "B", 12, "12 B"],
    [2500, "ms", 2500, "2500 ms"],
    ["2500", "ms", 2500, "2500 ms"],
    [170_000, "B", 170_000, "170000 B"],
    [0.1, "unitless", 0.1, "0.1"],
    [1e-7, "unitless", 1e-7, "1e-7"],
    [10, "count", 10, "10"],
    [0, "count", 0, "0"],
  ] as const)("%s in %s is %d", (written, unit, value, text) => {
    expect(parseAmount(written, unit)).toEqual({ value: { value, unit, text } });
  });

  test.each([
    ["2.5 kB", "ms", 'wrong unit "kB" in "2.5 kB": it is a time, use ms or s'],
    ["2 s", "B", 'wrong unit "s" in "2 s": it is a size in bytes, use B, kB, KiB, MB or MiB'],
    ["3 ms", "count", 'wrong unit "ms" in "3 ms": it is a count, write a bare number'],
    ["0.1 s", "unitless", 'wrong unit "s" in "0.1 s": it has no unit, write a bare number'],
    ["5 parsecs", "ms", 'unknown unit "parsecs" in "5 parsecs": it is a time, use ms or s'],
    ["170 KB", "B", 'unknown unit "KB" in "170 KB"; did you mean "kB"?'],
    ["5 constructor", "ms", 'unknown unit "constructor" in "5 constructor": it is a time, use ms or s'],
    ["5%", "ms", '"5%" is a share of a change: only "maxIncrease" takes per cent'],
    ["-5 ms", "ms", '"-5 ms" is negative'],
    [-5, "ms", "-5 is negative"],
    ["2,5 s", "ms", '"2,5 s" has a comma; did you mean "2.5 s"?'],
    ["", "ms", "the text is empty: write a number"],
    ["  ", "B", "the text is empty: write a number"],
    ["s", "ms", '"s" is not a quantity such as "2.5 s" or "170 kB"'],
    ["NaN", "ms", '"NaN" is not a quantity such as "2.5 s" or "170 kB"'],
    ["Infinity", "ms", '"Infinity" is not a quantity such as "2.5 s" or "170 kB"'],
    [Number.NaN, "ms", "NaN is not a finite number"],
    [Number.POSITIVE_INFINITY, "ms", "Infinity is not a finite number"],
  ] as const)("%s in %s is refused", (written, unit, problem) => {
    expect(parseAmount(written, unit)).toEqual({ problem });
  });

  test("every spelling comes back from its own text", () => {
    fc.assert(
      fc.property(
        anyUnit,
        decimal,
        fc.nat(),
        fc.constantFrom("", " ", "  "),
        (unit, digits, which, space) => {
          const names = Object.entries(symbols[unit]);
          const [symbol, times] = names[which % names.length] ?? ["", 1];
          const parsed = parseAmount(`${digits}${space}${symbol}`, unit);
          if ("problem" in parsed) throw new Error(parsed.problem);
          expect(parsed.value.value).toBeCloseTo(Number(digits) * times, 3);
          expect(parseAmount(parsed.value.text, unit)).toEqual(parsed);
        },
      ),
    );
  });

  test("bare numbers are the metric's unit, and their text says so", () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.double({ min: 0, max: 1e15, noNaN: true, noDefaultInfinity: true }),
        (unit, number) => {
          const parsed = parseAmount(number, unit);
          expect(parsed).toMatchObject({ value: { value: number, unit } });
        },
      ),
    );
  });

  test("a text of any kind is an amount or has a reason on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), anyUnit, (text, unit) => {
        const parsed = parseAmount(text, unit);
        if ("problem" in parsed) expect(parsed.problem).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u);
        else expect(parsed.value.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("long texts are refused at once", () => {
    expect(parseAmount(`${"9".repeat(5_000_000)} ms`, "ms")).toHaveProperty("problem");
    expect(parseAmount(`1${" ".repeat(5_000_000)}x`, "ms")).toHaveProperty("problem");
  });
});

describe("increases", () => {
  test.each([
    ["5%", "ms", { relative: 0.05, text: "5%" }],
    ["0.7 %", "B", { relative: 0.007, text: "0.7 %" }],
    ["100 ms", "ms", { absolute: 100, text: "100 ms" }],
    ["1 kB", "B", { absolute: 1000, text: "1 kB" }],
    [0.02, "unitless", { absolute: 0.02, text: "0.02" }],
    [0, "count", { absolute: 0, text: "0" }],
  ] as const)("%s in %s", (written, unit, value) => {
    expect(parseIncrease(written, unit)).toEqual({ value });
  });

  test("are refused like amounts", () => {
    expect(parseIncrease("-5%", "ms")).toEqual({ problem: '"-5%" is negative' });
    expect(parseIncrease("5 kB", "ms")).toHaveProperty("problem");
    expect(parseIncrease("x%", "ms")).toEqual({
      problem: '"x%" is not a quantity such as "100 ms" or "5%"',
    });
  });
});
