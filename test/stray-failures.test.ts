import { LighthouseError } from "lighthouse/core/lib/lh-error.js";
import { ConnectionClosedError, ProtocolError } from "puppeteer";
import { expect, test } from "vitest";
import { CheckError } from "../src/errors.ts";
import { isOfClosedTab } from "../src/stray-failures.ts";
import { isReported } from "./setup/unhandled-errors.ts";

const closed = new ProtocolError("Protocol error (Page.navigate): Target closed");

test("what was still asked of a closed tab is nobody's failure, in puppeteer's words and in Lighthouse's", () => {
  expect(isOfClosedTab(closed)).toBe(true);
  expect(isOfClosedTab(LighthouseError.fromProtocolMessage("Page.navigate", closed))).toBe(true);
});

test("the same holds in each of the other words that puppeteer has for it", () => {
  const gone = new ConnectionClosedError("Connection closed.");
  const lost = new ProtocolError("Protocol error (Page.enable): Session with given id not found.");
  for (const error of [gone, lost])
    for (const one of [error, LighthouseError.fromProtocolMessage("Page.enable", error)])
      expect(isOfClosedTab(one), `${one.name}: ${one.message}`).toBe(true);
});

test("a test run reports other unhandled errors alone, which Vitest passes on as plain objects", () => {
  const passedOn = ({ name, message, ...more }: Error) => ({ ...more, name, message });
  expect(isReported(passedOn(LighthouseError.fromProtocolMessage("Page.navigate", closed)))).toBe(false);
  expect(isReported(passedOn(closed))).toBe(false);
  expect(isReported(passedOn(new Error("Target closed")))).toBe(true);
  expect(isReported({ message: "thrown as it is" })).toBe(true);
});

test("other failures are", () => {
  expect(isOfClosedTab(new ProtocolError("Protocol error (Page.navigate): Cannot navigate"))).toBe(false);
  expect(isOfClosedTab(new Error("the target closed its doors"))).toBe(false);
  expect(isOfClosedTab(new CheckError("PAGE_FAILED", "Target closed."))).toBe(false);
  expect(isOfClosedTab("Target closed")).toBe(false);
});
