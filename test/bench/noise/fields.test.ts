import { expect, test } from "vitest";
import { groupFields } from "./fields.ts";

test("fields gate together by clock, with the tolerances of their metrics", () => {
  expect(groupFields(["cpu4.fcp", "cpu4.tbt", "raw4.LCP", "cls"], [])).toEqual([
    {
      name: "CPU clock",
      fields: [
        { path: "cpu4.fcp", tolerance: { relative: 0.05, floor: 50 }, unit: "ms" },
        { path: "cpu4.tbt", tolerance: { relative: 0.1, floor: 50 }, unit: "ms" },
      ],
    },
    {
      name: "wall clock",
      fields: [{ path: "raw4.LCP", tolerance: { relative: 0.05, floor: 50 }, unit: "ms" }],
    },
    {
      name: "recorded values",
      fields: [{ path: "cls", tolerance: { relative: 0, floor: 0.02 }, unit: "unitless" }],
    },
  ]);
});

test("a tolerance is set by path, by last segment, or for all; the last one counts", () => {
  const tolerances = (...given: string[]) =>
    groupFields(["a.tbt", "a.unheard"], given)[0]?.fields.map(({ tolerance }) => tolerance);
  expect(tolerances()).toEqual([
    { relative: 0.1, floor: 50 },
    { relative: 0.05, floor: 50 },
  ]);
  expect(tolerances("2.5%/0", "a.tbt=10%/20")).toEqual([
    { relative: 0.1, floor: 20 },
    { relative: 0.025, floor: 0 },
  ]);
  expect(tolerances("UNHEARD=1%/2")?.[1]).toEqual({ relative: 0.01, floor: 2 });
});

test("a tolerance that is malformed or for no field is refused", () => {
  for (const text of ["5/50", "5%", "lcp=", "5%/-1"]) {
    expect(() => groupFields(["lcp"], [text])).toThrow("not understood");
  }
  expect(() => groupFields(["lcp"], ["fcp=5%/50"])).toThrow('names "fcp"');
});
