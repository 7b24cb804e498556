import { expect, test } from "vitest";
import { problemOf } from "../../../src/collect/interactions/watched-input.ts";
import type { WatchedInput } from "../../../src/collect/in-page/watch-input.ts";

const saying = (watched: unknown) => ({ watched: watched as WatchedInput | null });

test("only the step's own watch counts, in whichever document it is", () => {
  const documents = [
    saying(null),
    saying({ id: 1, problem: { missed: "body" } }),
    saying({ id: 2, problem: { readOnly: true } }),
  ];
  expect(problemOf(documents, 2)).toEqual({ readOnly: true });
  expect(problemOf(documents, 3)).toBeNull();
});

test.each([
  [null, null],
  [{ missed: "button#other" }, { missed: "button#other" }],
  [{ left: "m" }, { left: "m" }],
  [{ missed: { length: 3 } }, { missed: "[object Object]" }],
  [{ readOnly: "yes", more: 1 }, { readOnly: true }],
  ["text", null],
  [undefined, null],
  [{}, null],
])("a page that says %j in our name is read as %j", (problem, expected) => {
  expect(problemOf([saying({ id: 1, problem })], 1)).toEqual(expected);
});
