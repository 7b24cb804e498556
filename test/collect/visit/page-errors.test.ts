import { expect, it } from "vitest";
import { brokenCode } from "../../../src/collect/visit/page-errors.ts";
import type { VisitRequest } from "../../../src/types.ts";

const request = (over: Partial<VisitRequest>): VisitRequest => ({
  url: "http://127.0.0.1:1234/main.js",
  type: "script",
  transferSize: 100,
  resourceSize: 100,
  thirdParty: false,
  status: 200,
  fromCache: false,
  ...over,
});

it("names the page's own code that was not there, without the port that changes from run to run", () => {
  const requests = [
    request({}),
    request({ status: 404 }),
    request({ status: 500, type: "stylesheet", url: "http://127.0.0.1:1234/a.css" }),
    request({ status: 404, thirdParty: true }),
    request({ status: 404, type: "image" }),
  ];
  expect(brokenCode(requests)).toEqual([
    "the script /main.js answered 404",
    "the stylesheet /a.css answered 500",
  ]);
});

it("is bounded", () => {
  expect(brokenCode(Array.from({ length: 50 }, () => request({ status: 404 })))).toHaveLength(3);
});
