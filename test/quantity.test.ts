import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  printAgainst,
  printChange,
  printDuration,
  printInterval,
  printMost,
  printQuantity,
  printSamples,
  printWait,
  printShare,
} from "../src/quantity.ts";
import type { Unit } from "../src/types.ts";

describe("printQuantity", () => {
  it.each<[number, Unit, string]>([
    [138, "ms", "138 ms"],
    [4.23, "ms", "4.2 ms"],
    [0, "ms", "0 ms"],
    [999.4, "ms", "999 ms"],
    [999.6, "ms", "1.00 s"],
    [2500, "ms", "2.50 s"],
    [123_456, "ms", "123.5 s"],
    [532, "B", "532 B"],
    [170_300, "B", "170.3 kB"],
    [999_960, "B", "1.00 MB"],
    [1_234_567, "B", "1.23 MB"],
    [2_500_000_000, "B", "2.50 GB"],
    [14, "count", "14"],
    [1234, "count", "1,234"],
    [10.5, "count", "10.5"],
    [0.104, "unitless", "0.104"],
    [0.0004, "unitless", "< 0.001"],
    [0.0005, "unitless", "0.001"],
    [0.04, "ms", "0.04 ms"],
  ])("%d %s reads %s", (value, unit, expected) => {
    expect(printQuantity(value, unit)).toBe(expected);
  });
});

it("signs changes and shares", () => {
  expect(printChange(274, "ms")).toBe("+274 ms");
  expect(printChange(-3_100, "B")).toBe("−3.1 kB");
  expect(printChange(0, "ms")).toBe("0 ms");
  expect(printChange(0.00004, "unitless")).toBe("< 0.001");
  expect(printChange(-0.0002, "unitless")).toBe("< 0.001");
  expect(printMost(0.0002, "unitless")).toBe("+0.001");
  expect(printMost(0.012, "unitless")).toBe("+0.012");
  expect(printMost(-3, "ms")).toBe("−3 ms");
  expect(printShare(0.0996)).toBe("+10.0 %");
  expect(printShare(-1)).toBe("−100.0 %");
  // What became many times as large is a factor.
  expect(printShare(8.9)).toBe("+890.0 %");
  expect(printShare(9)).toBe("× 10");
  expect(printShare(144.89)).toBe("× 146");
  expect(printShare(-0.5)).toBe("−50.0 %");
});

it("prints both ends of an interval in one unit", () => {
  expect(printInterval(231, 310, "ms")).toBe("[+231, +310] ms");
  expect(printInterval(-20, 1200, "ms")).toBe("[−0.02, +1.20] s");
  expect(printInterval(null, 12, "ms")).toBe("[…, +12] ms");
  expect(printInterval(-0.0002, 0.104, "unitless")).toBe("[0.000, +0.104]");
});

it("prints an interval whose ends read the same as one value", () => {
  expect(printInterval(0.104, 0.104, "unitless")).toBe("+0.104");
  expect(printInterval(0.1041, 0.1043, "unitless")).toBe("+0.104");
  expect(printInterval(0.00001, 0.00004, "unitless")).toBe("< 0.001");
  expect(printInterval(12, 12, "ms")).toBe("+12 ms");
  expect(printInterval(null, null, "ms")).toBe("[…, …] ms");
});

it("keeps a spread of samples visible and bounds their number", () => {
  expect(printSamples([2980, 3010, 3110], "ms")).toBe("2.98  3.01  3.11 s");
  expect(printSamples([3000.1, 3000.4], "ms")).toBe("3.0001  3.0004 s");
  expect(printSamples([1, 2, 3, 4], "count", 2)).toBe("1  2  and 2 more");
});

describe("printAgainst", () => {
  it("prints round limits without decimals to spare", () => {
    expect(printAgainst(3024, 2500, "ms", false)).toEqual({ actual: "3.02 s", limit: "2.5 s" });
    expect(printAgainst(741, 81.226, "ms", true)).toEqual({ actual: "+741 ms", limit: "+81 ms" });
    expect(printAgainst(81.3, 81.226, "ms", true)).toEqual({ actual: "+81.3 ms", limit: "+81.2 ms" });
    expect(printAgainst(184_212, 170_000, "B", false)).toEqual({ actual: "184.2 kB", limit: "170 kB" });
  });

  it("tells a change that must not be from a value that must be 0", () => {
    expect(printAgainst(4, 0, "count", true)).toEqual({ actual: "+4", limit: "+0" });
    expect(printAgainst(0, 0, "count", true)).toEqual({ actual: "0", limit: "+0" });
    expect(printAgainst(4, 0, "count", false)).toEqual({ actual: "4", limit: "0" });
    expect(printAgainst(null, 0, "B", true)).toEqual({ actual: null, limit: "+0 B" });
  });

  it("never lets a value and its limit read alike when they differ", () => {
    expect(printAgainst(2504, 2500, "ms", false)).toEqual({ actual: "2.504 s", limit: "2.5 s" });
    expect(printAgainst(0.10001, 0.1, "unitless", false)).toEqual({ actual: "0.10001", limit: "0.1" });
    expect(printAgainst(170_001, 170_000, "B", false)).toEqual({ actual: "170.001 kB", limit: "170 kB" });
  });

  it("keeps a CLS that is nearly 0 short, unless the limit is as small", () => {
    expect(printAgainst(0.00004, 0.1, "unitless", false)).toEqual({ actual: "< 0.001", limit: "0.1" });
    expect(printAgainst(-0.0002, 0.02, "unitless", true)).toEqual({ actual: "< 0.001", limit: "+0.02" });
    expect(printAgainst(0.00004, 0, "unitless", false)).toEqual({ actual: "0.00004", limit: "0" });
  });

  it("reads alike when they are equal, and survives no data", () => {
    expect(printAgainst(2500, 2500, "ms", false)).toEqual({ actual: "2.50 s", limit: "2.5 s" });
    expect(printAgainst(null, 2500, "ms", false)).toEqual({ actual: null, limit: "2.5 s" });
  });

  it("compares as printed the way it compares in truth", () => {
    const read = (text: string) => {
      const [digits = "", unit = ""] = text.replace("−", "-").replace(/[+,]/g, "").split(" ");
      return Number(digits) * ({ s: 1000, kB: 1e3, MB: 1e6, GB: 1e9 }[unit] ?? 1);
    };
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    const nearby = fc.double({ min: -0.01, max: 0.01, noNaN: true });
    const units = fc.constantFrom<Unit>("ms", "B", "count", "unitless");
    fc.assert(
      fc.property(amount, nearby, units, (limit, shift, unit) => {
        const actual = limit * (1 + shift);
        // Twelve decimals are the bound: differences below that are beyond any measurement.
        fc.pre(actual === limit || Math.abs(actual - limit) > 1e-6);
        const printed = printAgainst(actual, limit, unit, false);
        const difference = read(printed.actual ?? "") - read(printed.limit);
        expect(Math.sign(Math.abs(difference) < 1e-9 ? 0 : difference)).toBe(Math.sign(actual - limit));
      }),
      { numRuns: 2_000 },
    );
  });
});

it("prints durations", () => {
  expect([900, 42_000, 252_000, 3_780_000].map(printDuration)).toEqual([
    "1 s",
    "42 s",
    "4 min 12 s",
    "1 h 3 min",
  ]);
});

it.each([
  [100_626.661_970_999_99, "100.6 s"],
  [10_000, "10 s"],
  [299.7, "0.3 s"],
])("a wait of %d ms reads %s", (milliseconds, text) => {
  expect(printWait(milliseconds)).toBe(text);
});
