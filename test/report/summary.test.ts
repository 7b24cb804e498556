import { expect, it } from "vitest";
import { renderComment, renderSummary } from "../../src/report/comment.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";

const size = (source: string) => new TextEncoder().encode(source).length;

it("is the comment, and in full where the comment is two lines", () => {
  const { report, options } = pullRequests["many kinds"] as { report: Report; options: object };
  expect(renderSummary(report, options)).toBe(renderComment(report, options));
  const unchanged = pullRequests["nothing changed"] as { report: Report };
  expect(renderSummary(unchanged.report).split("\n").length).toBeGreaterThan(20);
});

/** Five thousand failures whose names take three bytes a letter. */
function huge(): Report {
  const report = reports["regressed"] as Report;
  const [first] = report.verdicts;
  if (!first) throw new Error("the fixture has verdicts");
  const verdicts = Array.from({ length: 5_000 }, (_, at) => ({
    ...first,
    page: `${"頁".repeat(50)} ${at}`,
  }));
  return { ...report, verdicts };
}

it("stays under 1 MiB in bytes, where the comment would have been cut long before", () => {
  const source = renderSummary(huge());
  expect(size(source)).toBeLessThanOrEqual(1_000_000);
  expect(size(source)).toBeGreaterThan(900_000);
  expect(source).toMatch(/\d+ more did not fit/);
  expect(source).toMatch(/<\/sub>\n\n<\/details>\n$/);
});

it.each(attacks)("is as inert as the comment with %j", (attack) => {
  const report = { ...hostileReport(attack), error: null, incomplete: null };
  expect(renderSummary(report, { title: attack })).toBe(renderComment(report, { title: attack }));
});
