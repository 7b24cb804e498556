import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseServerTiming } from "../../../src/collect/visit/server-timing.ts";

describe("durations", () => {
  test.each([
    ["db;dur=53.2", [["db", 53.2]]],
    [
      "db;dur=53.2, app;dur=47",
      [
        ["db", 53.2],
        ["app", 47],
      ],
    ],
    [" db ; dur = 53.2 ", [["db", 53.2]]],
    ["db;DUR=5", [["db", 5]]],
    ['db;dur="5"', [["db", 5]]],
    ["db;dur=0", [["db", 0]]],
    ["db;dur=.5", [["db", 0.5]]],
    ["db;dur=1e3", [["db", 1000]]],
    ['db;desc="a, b; dur=9";dur=4', [["db", 4]]],
    ['db;desc="say \\"hi, you\\"";dur=4', [["db", 4]]],
    ["db;dur=1;dur=2", [["db", 1]]],
    [
      "db;dur=1 extra;x=2, app;dur=3",
      [
        ["db", 1],
        ["app", 3],
      ],
    ],
    [
      "a;dur=1,,b;dur=2,",
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    [
      "a;dur=1,a;dur=2",
      [
        ["a", 1],
        ["a", 2],
      ],
    ],
  ])("%s", (header, expected) => {
    expect(parseServerTiming(header)).toEqual(expected.map(([name, duration]) => ({ name, duration })));
  });
});

describe("no duration, no entry", () => {
  test.each([
    "",
    "cache",
    "cache;desc=hit",
    "db;dur",
    "db;dur=",
    "db;dur=fast",
    "db;dur=0x10",
    "db;dur=-1",
    "db;dur=1e999",
    ";dur=1",
    '"db";dur=1',
    'a;desc="open, b;dur=1',
  ])("%s", (header) => expect(parseServerTiming(header)).toEqual([]));
});

const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,20}$/);
const description = fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, " "));
const quote = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

test("what a server writes is read again, in any order of parameters", () => {
  const entry = fc.record({
    name: token,
    duration: fc.double({ min: 0, max: 1e6, noNaN: true }),
    desc: fc.option(description),
    first: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const header = entries
        .map(({ name, duration, desc, first }) => {
          const parameters = [`dur=${duration}`, ...(desc === null ? [] : [`desc=${quote(desc)}`])];
          return [name, ...(first ? parameters : parameters.toReversed())].join(";");
        })
        .join(", ");
      expect(parseServerTiming(header)).toEqual(
        entries.map(({ name, duration }) => ({ name, duration: duration === 0 ? 0 : duration })),
      );
    }),
  );
});

test("anything else is read without an error into sane durations", () => {
  const pieces = fc.constantFrom(
    ";",
    ",",
    "=",
    '"',
    "\\",
    " ",
    "dur",
    "desc",
    "db",
    "1",
    "-",
    ".",
    "e",
    "\t",
    "é",
    "\0",
  );
  const noise = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(noise, (header) => {
      for (const { name, duration } of parseServerTiming(header)) {
        expect(name).toMatch(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,100}$/);
        expect(duration).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(duration)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("a header of megabytes keeps a hundred entries", () => {
  expect(parseServerTiming("a;dur=1,".repeat(200_000))).toHaveLength(100);
  expect(parseServerTiming(`${",".repeat(1_000_000)}a;dur=1`)).toEqual([{ name: "a", duration: 1 }]);
  expect(parseServerTiming(`a;desc="${"\\".repeat(1_000_000)}`)).toEqual([]);
});
