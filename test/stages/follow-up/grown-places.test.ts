import { expect, it } from "vitest";
import { grownPlaces } from "../../../src/stages/follow-up/grown-places.ts";
import type { WorkPlace } from "../../../src/types.ts";

const module = (name: string, parts: readonly (readonly [string, number, number])[]): WorkPlace => ({
  kind: "module",
  name,
  blocks: parts.reduce((sum, [, , blocks]) => sum + blocks, 0),
  parts: parts.map(([text, line, blocks]) => ({ text, line, blocks })),
});

it("names the module that grew most, and in it the function that grew, though lines moved", () => {
  const base = [
    module("src/a.ts", [
      ["function busy() {", 3, 90_000],
      ["function slow() {", 9, 10],
    ]),
    module("src/b.ts", [["function b() {", 1, 100]]),
  ];
  const head = [
    module("src/b.ts", [["function b() {", 1, 150]]),
    module("src/a.ts", [
      ["function busy() {", 13, 90_000],
      ["function slow() {", 19, 5_010],
    ]),
  ];
  expect(grownPlaces(base, head)).toEqual([
    {
      kind: "module",
      name: "src/a.ts",
      blocks: { base: 90_010, head: 95_010 },
      busiest: { line: 19, blocks: 5_010 },
    },
    { kind: "module", name: "src/b.ts", blocks: { base: 100, head: 150 }, busiest: { line: 1, blocks: 150 } },
  ]);
});

it("has 0 for what base does not execute, and leaves out what shrank", () => {
  const found = grownPlaces(
    [{ kind: "package", name: "lodash", blocks: 10 }],
    [
      { kind: "package", name: "lodash", blocks: 5 },
      { kind: "package", name: "moment", blocks: 7 },
    ],
  );
  expect(found).toEqual([{ kind: "package", name: "moment", blocks: { base: 0, head: 7 } }]);
});
