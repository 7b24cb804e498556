import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorsOf, load } from "../budget-folder.ts";

describe("syntax", () => {
  test.each([
    ['{\n  "limits": {\n    "LCP": 1 "CLS": 0.1 } }', 'budget.json:3:14: expected a comma before "CLS"'],
    ['{ "limits" {} }', 'budget.json:1:12: expected a colon before "{"'],
    ['{ "limits": }', 'budget.json:1:13: expected a value before "}"'],
    ['{ "limits": {', "budget.json:1:14: expected } before the end of the file"],
    ['{ "pages": ["/"', "budget.json:1:16: expected ] before the end of the file: an array is not closed"],
    ["{ limits: {} }", 'budget.json:1:3: the key limits needs double quotes: write "limits"'],
    ["{ 'limits': {} }", "budget.json:1:3: unexpected 'limits': JSON takes straight double quotes (\")"],
    ['{ "clock": “cpu” }', 'budget.json:1:12: unexpected “cpu”: JSON takes straight double quotes (")'],
    ['{ "clock": cpu }', 'budget.json:1:12: unexpected "cpu": text needs double quotes'],
    ['{ "build": flase }', 'budget.json:1:12: unexpected "flase"; did you mean false?'],
    ['{ "clock": "cpu\n}', 'budget.json:1:12: the text "cpu has no closing double quote'],
    ['{ "limits": {},, "bundle": {} }', "budget.json:1:16: one comma too many"],
    ["{}}", 'budget.json:1:3: expected nothing more after the closing bracket, found "}"'],
    ["/* x", 'budget.json:1:1: the comment "/* x" never ends: close it with */'],
    ["", "budget.json:1:1: the file is empty; {} is a budget with all defaults"],
    ["// nothing", "budget.json:1:11: expected a value before the end of the file"],
    ['"strict"', 'budget.json:1:1: the budget must be an object or an array, not "strict"'],
  ])("%j", async (text, message) => {
    expect((await errorsOf(text))[0]).toBe(message);
  });

  test("mistakes on several lines are told together, what follows from one is not", async () => {
    expect(await errorsOf('{ "clock": "cpu\n  "limits": {\n "LCP": 1 "CLS": 2 },\n "allow" [] }')).toEqual([
      'budget.json:1:12: the text "cpu has no closing double quote',
      'budget.json:3:11: expected a comma before "CLS"',
      'budget.json:4:10: expected a colon before "["',
    ]);
  });

  test("comments, trailing commas, a byte order mark and CRLF are no mistakes", async () => {
    const text = '\uFEFF// budget\r\n{\r\n  /* all */ "limits": {\r\n    "LCP": "2 s",\r\n  },\r\n}\r\n';
    const budget = await load(text);
    expect(budget.limits).toMatchObject([{ metric: "LCP", position: { line: 4, column: 12 } }]);
  });

  test("lines end with CRLF, LF or CR", async () => {
    for (const end of ["\r\n", "\n", "\r"])
      expect(await errorsOf(`\uFEFF{${end}${end}  "limts": {}}`)).toEqual([
        'budget.json:3:3: unknown key "limts"; did you mean "limits"?',
      ]);
  });

  test("keys that are set twice are told with both places, at any depth", async () => {
    const text =
      '{ "limits": { "LCP": 1 },\n  "pages": [{ "path": "/", "limits": { "LCP": 1,\n "LCP": 2 } }],\n  "limits": {} }';
    expect(await errorsOf(text)).toEqual([
      'budget.json:3:2: "LCP" is set twice; the first is at budget.json:2:40',
      'budget.json:4:3: "limits" is set twice; the first is at budget.json:1:3',
    ]);
  });
});

describe("bounds", () => {
  test.each([
    ["arrays", "[".repeat(2_000_000)],
    ["objects", '{"a":'.repeat(900_000)],
    ["closed ones", `${"[".repeat(41)}${"]".repeat(41)}`],
    // A closing bracket of the wrong kind closes nothing.
    ["mismatched ones", "[}".repeat(1_000_000)],
  ])("%s nested too deep are an error, not a crash", async (_, text) => {
    expect((await errorsOf(text))[0]).toMatch(/^budget\.json:1:\d+: nested deeper than 40 levels/);
  });

  test("brackets in text and comments are not nesting", async () => {
    await load(`// ${"[".repeat(100)}\n{ "limits": { "user-timing:${"{".repeat(100)}": 1 } }`);
  });

  test("a file over 5 MB is refused before it is parsed, one under is read", async () => {
    const padding = `/*${" ".repeat(4_999_990)}*/`;
    await load(`{}${padding}`);
    expect(await errorsOf(`{ oops ${padding}`)).toEqual([
      "Cannot read budget.json: it has 5.1 MB, and at most 5 MB are read",
    ]);
  });

  test("other encodings are named", async () => {
    const utf16 = Buffer.from("\uFEFF{}", "utf16le");
    expect(await errorsOf("", { "budget.json": utf16 })).toEqual(["budget.json is UTF-16: save it as UTF-8"]);
    expect(await errorsOf("", { "budget.json": Buffer.from([0x7b, 0xff, 0x7d]) })).toEqual([
      "budget.json is not UTF-8 text: save it as UTF-8",
    ]);
  });

  test("more than 10,000 entries are refused, as many are read", async () => {
    const pages = (count: number) =>
      `{"pages": [${Array.from({ length: count }, (_, index) => `"/${index}"`)}]}`;
    expect((await load(pages(10_000))).pages).toHaveLength(10_000);
    expect((await errorsOf(pages(10_001)))[0]).toMatch(/: more than 10000 entries, which no budget needs$/);
  });

  test("thousands of mistakes are 21 messages and a count", async () => {
    const keys = Array.from({ length: 9_000 }, (_, index) => `"k${index}": 1`);
    const errors = await errorsOf(`{${keys.join(",\n")}}`);
    expect(errors).toHaveLength(22);
    expect(errors[21]).toMatch(/^… and \d+ more$/);
    expect(errors.slice(0, 21).map((error) => error.split(":")[1])).toEqual(
      Array.from({ length: 21 }, (_, index) => String(index + 1)),
    );
  });
});

test("a comma taken out anywhere is found where it is missing", async () => {
  const lines = ["{", '"limits": { "LCP": 1, "CLS": 2 },', '"pages": ["/", "/a"],', '"clock": "cpu"', "}"];
  const text = lines.join("\n");
  const commas = [...text.matchAll(/,/g)].map((match) => match.index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...commas), async (at) => {
      const broken = `${text.slice(0, at)} ${text.slice(at + 1)}`;
      const next = at + 1 + broken.slice(at + 1).search(/\S/);
      const before = broken.slice(0, next).split("\n");
      const [first] = await errorsOf(broken);
      expect(first).toMatch(
        new RegExp(`^budget.json:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: expected a comma`),
      );
    }),
    { numRuns: 20 },
  );
});
