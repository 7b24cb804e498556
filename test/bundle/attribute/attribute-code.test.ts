import { addMapping, addSegment, GenMapping, setIgnore, toEncodedMap } from "@jridgewell/gen-mapping";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeCode } from "../../../src/bundle/attribute/attribute-code.ts";
import { parseMap } from "../../../src/bundle/attribute/parse-map.ts";
import { attributeByCharacter } from "./by-character.ts";

interface RawMap {
  file?: string;
  sources: readonly (string | null)[];
  mappings: string;
  [more: string]: unknown;
}

/** Bytes by source, null for none; what has none is left out. */
function shares(code: string | Buffer, map: object): Record<string, number> {
  const content = Buffer.from(code as string);
  const parsed = parseMap(JSON.stringify(map));
  const { bytes, unmapped } = attributeCode("a.js", content, parsed);
  const found: Record<string, number> = {};
  for (const [index, source] of parsed.sources.entries()) {
    const size = bytes[index] ?? 0;
    if (size > 0) found[String(source)] = (found[String(source)] ?? 0) + size;
  }
  if (unmapped > 0) found["null"] = unmapped;
  const sum = Object.values(found).reduce((total, size) => total + size, 0);
  expect(sum).toBe(content.length);
  return found;
}

function mapOf(segments: readonly (readonly [line: number, column: number, source?: string])[]): RawMap {
  const made = new GenMapping();
  for (const [line, column, source] of segments) {
    if (source === undefined) addSegment(made, line, column);
    else addSegment(made, line, column, source, 0, 0);
  }
  const { sources, mappings } = toEncodedMap(made);
  return { sources, mappings };
}

/** Lines of text that is not all ASCII, and what is on each of its columns. */
const codes = fc
  .array(fc.string({ unit: fc.constantFrom("a", ";", "é", "漢", "🎈", "\r", "\u2028", "x", "y") }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => lines.join("\n"));

const randomMaps = codes.chain((code) => {
  const lines = code.split("\n");
  const segment = fc.nat(lines.length - 1).chain((line) =>
    fc.record({
      line: fc.constant(line),
      column: fc.nat(lines[line]?.length ?? 0),
      source: fc.option(fc.nat(4), { nil: null }),
    }),
  );
  return fc.record({ code: fc.constant(code), segments: fc.array(segment, { maxLength: 30 }) });
});

function encode(segments: readonly { line: number; column: number; source: number | null }[]): RawMap {
  const made = new GenMapping();
  for (const source of ["a.js", "b.js", "c.js", "d.js", "e.js"]) addSegment(made, 0, 0, source, 0, 0);
  // The first line's first column is then of whatever comes last for it.
  for (const { line, column, source } of segments)
    if (source === null) addSegment(made, line, column);
    else addSegment(made, line, column, `${"abcde"[source]}.js`, line, column);
  const { sources, mappings } = toEncodedMap(made);
  return { sources, mappings };
}

describe("random maps", () => {
  test("bytes of each source are those of a count by character", () => {
    fc.assert(
      fc.property(randomMaps, ({ code, segments }) => {
        const made = encode(segments);
        const expected = Object.fromEntries(attributeByCharacter(code, made));
        expect(shares(code, made)).toEqual(code === "" ? {} : expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("cut into sections anywhere, each with its own sources, the sums stay the same", () => {
    fc.assert(
      fc.property(randomMaps, fc.nat(7), ({ code, segments }, cut) => {
        const lines = code.split("\n");
        const line = Math.min(cut, lines.length - 1);
        const before = encode(segments.filter((segment) => segment.line < line));
        const after = encode(
          segments.filter((s) => s.line >= line).map((s) => ({ ...s, line: s.line - line })),
        );
        const sections = [
          { offset: { line: 0, column: 0 }, map: before },
          { offset: { line, column: 0 }, map: after },
        ];
        const head = lines
          .slice(0, line)
          .map((text) => `${text}\n`)
          .join("");
        const expected = attributeByCharacter(head, before);
        for (const [source, size] of attributeByCharacter(code.slice(head.length), after))
          expected.set(source, (expected.get(source) ?? 0) + size);
        expect(shares(code, { sections })).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test("segments that are not in order on their line count as if they were", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), (columns) => {
        const code = "x".repeat(40);
        const distinct = [...new Set(columns)];
        const vlq = (value: number): string => {
          let rest = value < 0 ? (-value << 1) | 1 : value << 1;
          let text = "";
          do {
            const digit = rest & 31;
            rest >>>= 5;
            text += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[
              digit | (rest > 0 ? 32 : 0)
            ];
          } while (rest > 0);
          return text;
        };
        let last = 0;
        const mappings = distinct
          .map((column, index) => {
            const text = `${vlq(column - last)}${vlq(index === 0 ? 0 : 1)}AA`;
            last = column;
            return text;
          })
          .join(",");
        const sources = distinct.map((_, index) => `${index}.js`);
        const expected = attributeByCharacter(code, { sources, mappings });
        expect(shares(code, { sources, mappings })).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test("any text whatever is a map that is used or refused, and never a wrong sum", () => {
    const mappings = fc.string({ unit: fc.constantFrom("A", "C", "D", "g", "B", ",", ";", "!", "+", "/") });
    fc.assert(
      fc.property(codes, mappings, (code, text) => {
        const parsed = parseMap(JSON.stringify({ sources: ["a", "b"], mappings: text }));
        const content = Buffer.from(code);
        let sum = content.length;
        try {
          const { bytes, unmapped } = attributeCode("a.js", content, parsed);
          sum = bytes.reduce((total, size) => total + size, unmapped);
        } catch (error) {
          expect(error).toHaveProperty("message", expect.stringMatching(/VLQ|of another file/));
        }
        expect(sum).toBe(content.length);
      }),
      { numRuns: 2000 },
    );
  });
});

test("what comes before the first segment of a line has no source, nor has a one-field segment", () => {
  const made = mapOf([
    [0, 3, "a.js"],
    [0, 6],
    [0, 8, "b.js"],
    [2, 0, "a.js"],
  ]);
  expect(shares("...aaa--bb\n.....\naa", made)).toEqual({ "a.js": 5, "b.js": 3, null: 11 });
});

test("columns are UTF-16 units and sizes are bytes, also where a column cuts a character in two", () => {
  const made = mapOf([
    [0, 0, "a.js"],
    [0, 3, "b.js"],
  ]);
  expect(shares("é漢🎈x", made)).toEqual({ "a.js": 9, "b.js": 1 });
});

test("a character cut in two counts once, in stretches of any length", () => {
  for (const length of [1, 10, 200, 1000]) {
    const code = "🎈".repeat(length) + "é".repeat(length);
    const made = mapOf([
      [0, 0, "a.js"],
      [0, 2 * length - 1, "b.js"],
    ]);
    expect(shares(code, made)).toEqual({ "a.js": 4 * length, "b.js": 2 * length });
  }
});

test("a byte order mark has no column", () => {
  const made = mapOf([[0, 0, "a.js"]]);
  expect(shares("\ufeffabc", made)).toEqual({ "a.js": 3, null: 3 });
});

test("text that is no UTF-8 keeps its length", () => {
  const content = Buffer.from([0x61, 0xff, 0xc3, 0x62]);
  const { bytes, unmapped } = attributeCode(
    "a.js",
    content,
    parseMap(JSON.stringify(mapOf([[0, 0, "a.js"]]))),
  );
  expect([...bytes, unmapped]).toEqual([4, 0]);
});

test("leading newlines, and line ends of both kinds mixed", () => {
  const made = mapOf([
    [2, 0, "a.js"],
    [3, 0, "b.js"],
    [4, 0, "a.js"],
  ]);
  expect(shares("\n\naa\r\nbbb\naaaa", made)).toEqual({ "a.js": 8, "b.js": 4, null: 2 });
});

test("lines may end as JavaScript says, where the map was made so", () => {
  const made = mapOf([
    [0, 0, "a.js"],
    [1, 0, "b.js"],
    [2, 0, "c.js"],
    [3, 0, "d.js"],
    [3, 9, "e.js"],
  ]);
  expect(shares("a\u2028b\rc\nd12345678e", made)).toEqual({
    "a.js": 4,
    "b.js": 2,
    "c.js": 2,
    "d.js": 9,
    "e.js": 1,
  });
});

test.each(["ggggggE", "A+/////H", "ggggggB,A"])(
  "a number of more than 32 bits is refused: %s",
  (mappings) => {
    const map = parseMap(JSON.stringify({ sources: ["a"], mappings: `AAAA,${mappings}` }));
    const read = () => attributeCode("a.js", Buffer.from("x"), map);
    if (mappings === "ggggggB,A") expect(read().unmapped).toBe(0);
    else expect(read).toThrow("its mappings are not Base64 VLQ");
  },
);

test("a null source, and an index that no source has, are nobody's", () => {
  expect(shares("aabb", { sources: [null, "b.js"], mappings: "AAAA,ECAA" })).toEqual({ null: 2, "b.js": 2 });
  expect(shares("aabb", { sources: ["a.js"], mappings: "AAAA,ECAA" })).toEqual({ "a.js": 2, null: 2 });
});

test("an empty file and an empty map", () => {
  expect(shares("", mapOf([]))).toEqual({});
  expect(shares("abc", mapOf([]))).toEqual({ null: 3 });
});

test("sections may begin in the middle of a line, and nothing before reaches into them", () => {
  const one = { sources: ["a.js"], mappings: "AAAA" };
  const two = { sources: ["b.js"], mappings: "EAAA" };
  const sections = [
    { offset: { line: 0, column: 2 }, map: one },
    { offset: { line: 0, column: 5 }, map: two },
  ];
  expect(shares("..aaa..bbb", { sections })).toEqual({ "a.js": 3, "b.js": 3, null: 4 });
});

test("a map of other code is refused", () => {
  const made = mapOf([
    [0, 0, "a.js"],
    [0, 500, "b.js"],
    [0, 900, "a.js"],
    [1, 0, "b.js"],
  ]);
  expect(() => shares("short", made)).toThrow(/another file or another build: 3 of its 4 segments/);
});

test("a map that names another file is refused where it ends far before the code does", () => {
  const made = { ...mapOf([[0, 0, "a.js"]]), file: "b.js" };
  expect(() => shares("x".repeat(5000), made)).toThrow(
    "it says that it is of b.js, and ends 5000 characters",
  );
  expect(shares("x".repeat(500), made)).toEqual({ "a.js": 500 });
  expect(shares("x".repeat(5000), { ...made, file: "out/a.js" })).toEqual({ "a.js": 5000 });
});

test("debug ids that differ refuse a map", () => {
  const made = { ...mapOf([[0, 0, "a.js"]]), debugId: "0b5f7b44-0d5e-4f0a-9d2a-5c5b6f5d5e5f" };
  const code = "aaaa\n//# debugId=1b5f7b44-0d5e-4f0a-9d2a-5c5b6f5d5e5f\n";
  expect(() => shares(code, made)).toThrow(/debug ids differ/);
  expect(shares(code.replace("=1b", "=0b"), made)).toEqual({ "a.js": 5, null: 49 });
});

test("the ignore list is kept, by either of its names", () => {
  const made = new GenMapping();
  addMapping(made, { generated: { line: 1, column: 0 }, source: "a.js", original: { line: 1, column: 0 } });
  setIgnore(made, "a.js");
  expect([...parseMap(JSON.stringify(toEncodedMap(made))).ignored]).toEqual([0]);
  const older = { sources: ["a", "b"], mappings: "", x_google_ignoreList: [1, "x", -1] };
  expect([...parseMap(JSON.stringify(older)).ignored]).toEqual([1]);
});

describe("the comment that names or holds the map is nobody's", () => {
  const map = mapOf([[0, 0, "a"]]);
  test.each([
    ["on the code's own line", "code //# sourceMappingURL=data:application/json;base64,AAAA", 5],
    ["on a line of its own", "code\n//# sourceMappingURL=a.js.map\n", 5],
    ["of CSS", "a{} /*# sourceMappingURL=data:application/json;base64,AAAA */", 4],
    ["with an address, on the code's own line", "code//# sourceMappingURL=a.js.map", 4],
    ["behind text that is not ASCII", "é漢🎈//# sourceMappingURL=a.js.map", 9],
  ])("%s", (_, code, bytes) => {
    expect(shares(code, map)).toEqual({ a: bytes, null: Buffer.byteLength(code) - bytes });
  });

  test("what is mapped behind it keeps its source", () => {
    expect(shares("a//# sourceMappingURL=x;y", map)).toEqual({ a: 1, null: 24 });
    expect(shares("a//# sourceMappingURL=x b", map)).toEqual({ a: 3, null: 22 });
  });

  test("a text in the code that only looks like one does not cut it", () => {
    const code = `b = "# sourceMappingURL=" + x;${" ".repeat(10)}`;
    expect(shares(code, map)).toEqual({ a: code.length });
    const early = `"//# sourceMappingURL=x";${"y".repeat(5000)}`;
    expect(shares(early, map)).toEqual({ a: early.length });
  });
});
