import { expect, it } from "vitest";
import { isWorthAComment } from "../../src/action/worth-a-comment.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";

it.each([
  ["always", [true, true, true, true]],
  ["on-change", [false, true, true, true]],
  ["on-failure", [false, false, true, true]],
] as const)("%s: nothing changed, improved, failed, broken", (rule, expected) => {
  const names = ["nothing changed", "all green", "one failure", "build broken"];
  const reports = names.flatMap((name) => pullRequests[name]?.report ?? []);
  expect(reports.map((each) => isWorthAComment(rule, each))).toEqual(expected);
});
