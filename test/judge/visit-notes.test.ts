import { expect, it } from "vitest";
import { warningNotes } from "../../src/judge/visit-notes.ts";
import type { VisitData } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

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

it("says each warning once, with where and how often", () => {
  const visits = [
    visit(0, { warnings: ["of the warm-up"] }),
    visit(1, { warnings: ["slow", "odd"] }),
    visit(2, { warnings: ["slow"] }),
    visit(1, { warnings: ["slow"] }, "base"),
  ];
  expect(warningNotes(visits).map(({ text }) => text)).toEqual([
    "slow (3 × on / (head), / (base))",
    "odd (1 × on / (head))",
  ]);
});

it("makes it stand out that steps of head could not be done, not those of base", () => {
  const visits = [visit(1, stopped("step 1 of head")), visit(1, stopped("step 1 of base"), "base")];
  expect(warningNotes(visits).map(({ prominent }) => prominent)).toEqual([true, undefined]);
});

it("does not make it stand out that a step could not be done which nobody named", () => {
  const { interactions, ...rest } = stopped("step 1");
  const chosen = {
    ...rest,
    ...(interactions && { interactions: { ...interactions, automatic: true as const } }),
  };
  expect(warningNotes([visit(1, chosen)]).map(({ prominent }) => prominent)).toEqual([undefined]);
});

it("cuts what stands out off last", () => {
  const visits = Array.from({ length: 12 }, (_, i) => visit(i + 1, { warnings: [`warning ${i}`] }));
  expect(warningNotes([...visits, visit(13, stopped("a step of head"))])[0]).toMatchObject({
    prominent: true,
  });
});

it("is bounded", () => {
  const visits = Array.from({ length: 40 }, (_, i) => visit(i + 1, { warnings: [`warning ${i}`] }));
  expect(warningNotes(visits)).toHaveLength(11);
  expect(warningNotes(visits).at(-1)?.text).toBe("30 more warnings of visits are in visits/");
});
