import { expect, it } from "vitest";
import { warnOfExceptions } from "../../../src/collect/visit/page-errors.ts";
import type { CodeFailure } from "../../../src/types.ts";

it("warns of what was thrown, unless a script's failure says it already", () => {
  const failure = (reason: CodeFailure["reason"], detail: string): CodeFailure => ({
    type: "script",
    url: "http://127.0.0.1:1234/main.js",
    own: true,
    reason,
    detail,
  });
  const long = "of one ".repeat(40).slice(0, 200);
  const failures = [
    failure("threw", "TypeError: cannot read x"),
    failure("threw", `RangeError: ${long}`.slice(0, 200)),
    failure("network", "no network"),
  ];
  expect(warnOfExceptions(["cannot read x", long, "no network", "another"], failures)).toEqual([
    "the page threw while it loaded: no network",
    "the page threw while it loaded: another",
  ]);
});
