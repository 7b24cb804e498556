import { expect, test } from "vitest";
import { longestStepsMs } from "../../../src/collect/steps/longest-steps.ts";

test("steps have time for what they ask for themselves, and for being done", () => {
  expect(longestStepsMs([])).toBe(0);
  const waits = longestStepsMs([
    { waitFor: { ms: 30_000 }, name: "a" },
    { waitFor: "#late", timeoutMs: 60_000, name: "b" },
  ]);
  expect(waits).toBeGreaterThan(90_000);
  // Keys are sent 100 ms apart.
  expect(longestStepsMs([{ type: ["#text", "x".repeat(1000)], name: "a" }])).toBeGreaterThan(100_000);
  // Each waits up to a second for entries that do not come, where it took less than 16 ms.
  const hundred = Array.from({ length: 100 }, (_, index) => ({ click: "#a", name: String(index) }));
  expect(longestStepsMs(hundred)).toBeGreaterThan(200_000);
});
