import { expect, it } from "vitest";
import { visitNotes } from "../../src/judge/visit-notes.ts";
import { visit } from "../fixtures/visits.ts";

it("says each warning once, with where and how often", () => {
  const visits = [
    visit(0, { warnings: ["of the warm-up"] }),
    visit(1, { warnings: ["slow", "odd"] }),
    visit(2, { warnings: ["slow"] }),
    visit(1, { warnings: ["slow"] }, "base"),
  ];
  expect(visitNotes(visits).map(({ text }) => text)).toEqual([
    "slow (3 × on / (head), / (base))",
    "odd (1 × on / (head))",
  ]);
});

it("is bounded", () => {
  const visits = Array.from({ length: 40 }, (_, i) => visit(i + 1, { warnings: [`warning ${i}`] }));
  expect(visitNotes(visits)).toHaveLength(11);
  expect(visitNotes(visits).at(-1)?.text).toBe("30 more warnings of visits are in visits/");
});
