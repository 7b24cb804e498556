import { expect, it } from "vitest";
import { markdown, renderComment } from "../../src/report/comment.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";
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

it("gives room to what fails first, and leaves out what was kept before it", () => {
  const { report } = pullRequests["many kinds"] as { report: Report };
  const failing = (source: string) => source.match(/^\| ❌/gm)?.length ?? 0;
  const kept = (source: string) => source.match(/^\| ✅/gm)?.length ?? 0;
  const whole = markdown(report);
  expect([failing(whole), kept(whole)].every((rows) => rows > 0)).toBe(true);
  const cut = Array.from({ length: 40 }, (_, at) =>
    markdown(report, { maxCharacters: whole.length - 150 * at }),
  );
  const withoutKept = cut.filter((source) => kept(source) < kept(whole));
  expect(withoutKept.some((source) => failing(source) === failing(whole))).toBe(true);
  for (const source of cut) if (kept(source) > 0) expect(failing(source)).toBe(failing(whole));
  for (const source of withoutKept) if (failing(source) > 0) expect(source).toMatch(/did not fit/);
});

it.each(attacks)("%j stays inert in the names of files", (attack) => {
  expectInert(markdown(reports["pass"] as Report, { files: [attack] }));
});
