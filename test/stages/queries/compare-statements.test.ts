import { expect, it } from "vitest";
import { compareStatements } from "../../../src/stages/queries/compare-statements.ts";
import type { RequestStatement } from "../../../src/types.ts";

const one = (statement: string, count: number, more: Partial<RequestStatement> = {}): RequestStatement => ({
  statement,
  table: "t",
  route: "GET /",
  count,
  ms: count,
  ...more,
});

it("holds the load in the middle of each side, what grew most first", () => {
  const base = [[one("a", 1)], [one("a", 1), one("gone", 4)], [one("a", 3)]];
  const head = [
    [one("a", 1), one("b", 20)],
    [one("a", 1), one("b", 22)],
    [one("a", 1), one("b", 21)],
  ];
  expect(compareStatements({ base, head }, [])).toMatchObject([
    { statement: "b", count: { base: 0, head: 21 } },
    { statement: "a", count: { base: 1, head: 1 } },
    { statement: "gone", count: { base: 0, head: 0 } },
  ]);
});

it("one statement of two routes is two", () => {
  const head = [[one("a", 1), one("a", 2, { route: "GET /api" })]];
  expect(compareStatements({ base: [], head }, []).map(({ route }) => route)).toEqual(["GET /api", "GET /"]);
});

it.each([
  ["/work/app/src/shop.js", "src/shop.js"],
  ["file:///work/app/src/shop.js", "src/shop.js"],
  ["/work/base/src/shop.js", "src/shop.js"],
  ["/home/someone/else.js", "else.js"],
  ["src/shop.py", "src/shop.py"],
])("%s is called %s, without another folder of the machine", (file, name) => {
  const head = [[one("a", 1, { code: { file, line: 7 } })]];
  const [found] = compareStatements({ base: [], head }, ["/work/app", "/work/base"]);
  expect(found?.code).toEqual({ file: name, line: 7 });
});

it("names fifteen at most", () => {
  const head = [Array.from({ length: 40 }, (_, at) => one(`s${at}`, at))];
  expect(compareStatements({ base: [], head }, [])).toHaveLength(15);
});
