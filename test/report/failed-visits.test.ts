import { expect, test } from "vitest";
import { html } from "../../src/report/html.ts";
import { markdown } from "../../src/report/comment.ts";
import { text } from "../../src/report/text.ts";
import type { Report, Visit } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";

const failed = (index: number, message: string, advice?: string): Visit => ({
  page: "cart",
  device: "mobile",
  revision: "head",
  index,
  warmUp: false,
  startedAt: "2026-11-20T09:14:31.004Z",
  durationMs: 1000,
  error: { code: "PAGE_FAILED", message, ...(advice !== undefined && { advice }) },
});

const report: Report = {
  ...complete,
  failedVisits: [
    failed(1, "stayed blank", "Read its console"),
    failed(2, "stayed blank", "Read its console"),
    failed(3, "answered 404", "Name a path that it has"),
    failed(4, "did something else"),
  ],
};

test.each([
  ["the terminal", text(report)],
  ["the comment", markdown(report)],
  // Without the report itself, which the page holds as JSON.
  ["the page", html(report).replace(/<script[^]*?<\/script>/g, "")],
])("%s says what to do about failed visits, each advice once, after the first that it is of", (_, said) => {
  const at = ["visit 1", "Read its console", "visit 2", "visit 3", "Name a path that it has", "visit 4"].map(
    (part) => said.indexOf(part),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at).not.toContain(-1);
  expect(said.split("Read its console")).toHaveLength(2);
});
