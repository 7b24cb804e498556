import { expect, it } from "vitest";
import { visitNotes } from "../../src/judge/visit-notes.ts";
import type { VisitData } from "../../src/types.ts";
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

it("makes it stand out that steps of head could not be done, not those of base", () => {
  const stopped = (text: string): Partial<VisitData> => ({
    warnings: [text],
    interactions: {
      inp: null,
      webVitalsInp: null,
      count: 0,
      steps: [],
      cls: { value: 0, largest: null },
      routes: [],
      incomplete: text,
    },
  });
  const visits = [visit(1, stopped("step 1 of head")), visit(1, stopped("step 1 of base"), "base")];
  expect(visitNotes(visits).map(({ prominent }) => prominent)).toEqual([true, undefined]);
});

it("is bounded", () => {
  const visits = Array.from({ length: 40 }, (_, i) => visit(i + 1, { warnings: [`warning ${i}`] }));
  expect(visitNotes(visits)).toHaveLength(11);
  expect(visitNotes(visits).at(-1)?.text).toBe("30 more warnings of visits are in visits/");
});
