import { expect, test } from "vitest";
import { outcomeOf } from "../../src/judge/policy.ts";
import { uncomparedNotes } from "../../src/judge/visit-notes.ts";
import type { Visit } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const failed = (index: number, revision: Visit["revision"], message = "answered 404"): Visit => {
  const { data: _, ...rest } = visit(index, {}, revision);
  return { ...rest, error: { code: "PAGE_FAILED", message } };
};

test("a page that only base cannot show is told of once, and lets nothing simply pass", () => {
  const notes = uncomparedNotes([failed(0, "base"), visit(0), failed(1, "base"), visit(1), visit(2)]);
  expect(notes).toEqual([
    {
      level: "warn",
      text: "/ (mobile) is not compared, since base could not show it: answered 404",
      prominent: true,
      about: "base",
    },
  ]);
  expect(outcomeOf([], "warn", { notes })).toBe("warn");
});

test("no word of what was compared in the end, of what head cannot show either, or of head's own failures", () => {
  const other = { ...failed(1, "base"), page: "/other" };
  expect(uncomparedNotes([failed(1, "base"), visit(1), visit(1, {}, "base"), other])).toEqual([]);
  expect(uncomparedNotes([failed(1, "base"), failed(1, "head"), visit(0)])).toEqual([]);
  expect(uncomparedNotes([failed(1, "head"), visit(1, {}, "base")])).toEqual([]);
});
