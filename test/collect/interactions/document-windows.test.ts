import { expect, test } from "vitest";
import { momentOf, windowsBetween } from "../../../src/collect/interactions/document-windows.ts";
import { documentOf } from "./records.ts";

const at = (id: string, now: number, interactionCount: number) =>
  [id, documentOf([], { id, now, interactionCount })] as const;

test("a document that was there throughout counts between its two clocks", () => {
  const start = momentOf(new Map([at("a", 1000, 2)]));
  const end = momentOf(new Map([at("a", 3000, 5)]));
  const [window] = windowsBetween(new Map([at("a", 9000, 9)]), start, end);
  expect(window).toMatchObject({ count: 3, from: 999, to: 2999 });
});

test("without an end, it counts as far as it is known", () => {
  const start = momentOf(new Map([at("a", 1000, 2)]));
  const [window] = windowsBetween(new Map([at("a", 9000, 9)]), start, null);
  expect(window).toMatchObject({ count: 7, from: 999, to: Infinity });
});

test("a document that came in between counts whole, one that came later does not", () => {
  const start = momentOf(new Map([at("a", 1000, 0)]));
  const end = momentOf(new Map([at("a", 2000, 1), at("b", 400, 2)]));
  const documents = new Map([at("a", 2000, 1), at("b", 900, 4), at("c", 100, 1)]);
  expect(
    windowsBetween(documents, start, end).map(({ document, count, from }) => [document.id, count, from]),
  ).toEqual([
    ["a", 1, 999],
    ["b", 2, -Infinity],
  ]);
});
