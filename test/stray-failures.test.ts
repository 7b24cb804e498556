import { LighthouseError } from "lighthouse/core/lib/lh-error.js";
import { ProtocolError } from "puppeteer";
import { expect, test } from "vitest";
import { CheckError } from "../src/errors.ts";
import { isOfClosedTab } from "../src/stray-failures.ts";

const closed = new ProtocolError("Protocol error (Page.navigate): Target closed");

test("what was still asked of a closed tab is nobody's failure, in puppeteer's words and in Lighthouse's", () => {
  expect(isOfClosedTab(closed)).toBe(true);
  expect(isOfClosedTab(LighthouseError.fromProtocolMessage("Page.navigate", closed))).toBe(true);
});

test("other failures are", () => {
  expect(isOfClosedTab(new ProtocolError("Protocol error (Page.navigate): Cannot navigate"))).toBe(false);
  expect(isOfClosedTab(new Error("the target closed its doors"))).toBe(false);
  expect(isOfClosedTab(new CheckError("PAGE_FAILED", "Target closed."))).toBe(false);
  expect(isOfClosedTab("Target closed")).toBe(false);
});
