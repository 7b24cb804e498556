import { expect, test } from "vitest";
import { browserCrashed } from "../../src/collect/browser/browser-crashed.ts";
import { pageFailed } from "../../src/collect/visit/page-failure.ts";
import type { CheckError } from "../../src/errors.ts";
import { nothingMeasured } from "../../src/stages/nothing-measured.ts";

const bounds = { maxWaitForFcpMs: 30_000, maxWaitForLoadMs: 45_000 };
const failed = (code: string) => pageFailed("http://shop.example/", { code }, bounds);
const of = (...errors: CheckError[]) =>
  nothingMeasured(
    errors.map(({ code, message, advice }) => ({ error: { code, message, ...(advice && { advice }) } })),
  );

test.each([
  ["a tab that crashed", failed("TARGET_CRASHED"), /memory/],
  ["a browser that ended", browserCrashed("a visit"), /memory/],
  ["a page that stays blank", failed("NO_FCP"), /its console says why/],
  ["a page that is not there", failed("ERRORED_DOCUMENT_REQUEST"), /Put a path that the server has/],
  ["what nobody can explain", failed("NO_SUCH_CODE"), /`serve` and `pages`/],
])("%s is told with what helps against it", (_, last, advice) => {
  const error = of(failed("NO_FCP"), last);
  expect(error.message).toBe(`No page could be measured: ${last.message}`);
  expect(error.advice).toMatch(advice);
});

test("a run without a visit", () => {
  expect(of().message).toBe("No page could be measured: no visit was made");
});
