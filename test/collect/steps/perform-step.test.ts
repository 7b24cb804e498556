import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import type { PageTargets } from "../../../src/collect/browser/page-targets.ts";
import { prepareStep } from "../../../src/collect/steps/perform-step.ts";

/** A step that waits for a time needs no page. */
const wait = (ms: number, signal: AbortSignal) =>
  prepareStep({ waitFor: { ms }, name: "wait" }, { page: {} as Page, targets: {} as PageTargets, signal });
const forLong = 600_000;

test("a wait that is under way ends when the run is aborted", async () => {
  const controller = new AbortController();
  const waiting = wait(forLong, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
});

test("a wait does not begin in a run that was aborted before", async () => {
  await expect(wait(forLong, AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test("a wait that nothing interrupts leaves nothing to do", async () => {
  const prepared = await wait(1, new AbortController().signal);
  await expect(prepared.perform()).resolves.toBeUndefined();
});
