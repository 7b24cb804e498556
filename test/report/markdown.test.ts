import { expect, it } from "vitest";
import { markdown, renderComment } from "../../src/report/comment.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { expectInert } from "./gfm.ts";

const named = Object.entries(reports);

it.each(named)("%s reads as agreed", (_, report) => {
  expect(markdown(report, { files: [".budget-check/report.html"] })).toMatchSnapshot();
});

it.each(named)("%s is the comment without what only GitHub knows", (_, report) => {
  expect(markdown(report)).toBe(renderComment(report));
  expectInert(markdown(report));
});

it("keeps within any room that it is given", () => {
  for (const maxCharacters of [4_000, 8_000, 20_000])
    for (const report of [...Object.values(reports), hostileReport("x ".repeat(400))]) {
      const source = markdown(report, { maxCharacters });
      expect(source.length).toBeLessThanOrEqual(maxCharacters);
      if (maxCharacters < 8_000) expectInert(source);
    }
});

it.each(attacks)("%j stays inert in the names of files", (attack) => {
  expectInert(markdown(reports["pass"] as Report, { files: [attack] }));
});
