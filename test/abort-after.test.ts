import { expect, it } from "vitest";
import { abortAfter } from "../src/abort-after.ts";

const never = new AbortController().signal;

it("aborts by itself, after a broken part of a millisecond too", async () => {
  const signal = abortAfter(0.25, never);
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  expect(signal.reason).toMatchObject({ name: "TimeoutError" });
});

it("follows the signal that it is given, with its reason", () => {
  const controller = new AbortController();
  const signal = abortAfter(60_000.5, controller.signal);
  controller.abort("enough");
  expect(signal.reason).toBe("enough");
});
