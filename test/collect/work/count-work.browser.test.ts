/** What pages execute, counted in a real browser. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { countLoad } from "../../../src/collect/work/count-load.ts";
import { countSteps } from "../../../src/collect/work/count-steps.ts";
import { isSameOrigin } from "../../../src/same-origin.ts";
import type { StepAction } from "../../../src/types.ts";
import { desktop } from "../devices.ts";
import { serveWorkPages } from "./work-pages.ts";
import type { WorkPages } from "./work-pages.ts";

let pages: WorkPages;
let browser: BrowserHandle;

beforeAll(async () => {
  pages = await serveWorkPages();
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
});

const optionsFor = (path: string, signal: AbortSignal = AbortSignal.timeout(180_000)) => ({
  browser,
  url: pages.origin + path,
  device: desktop,
  blockedUrls: [],
  warm: false,
  isOwn: (url: string) => isSameOrigin(url, pages.origin),
  signal,
});
const load = (path: string, signal?: AbortSignal) =>
  countLoad({ ...optionsFor(path, signal), date: 1_790_000_000, places: true });
const doSteps = (path: string, ...actions: StepAction[]) =>
  countSteps({
    ...optionsFor(path),
    steps: actions.map((action, index) => ({ ...action, name: `step ${index + 1}` })),
  });

test("ten thousand scripts are counted, and named by their file", async () => {
  const many = await load("/many");
  // The first script, the others, and the function that each of them calls.
  expect(many?.load).toEqual({ blocks: 20_001, calls: 20_001, elements: expect.any(Number) });
  expect(many?.places?.reduce((sum, { blocks }) => sum + blocks, 0)).toBe(20_001);
});

test("a script that never ends is ended with its load", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("the time is over")), 4_000);
  await expect(load("/endless", controller.signal)).rejects.toThrow("the time is over");
  // The browser is there for the next one.
  expect((await load("/worker"))?.load.blocks).toBeGreaterThan(0);
});

test("a dedicated worker is counted", async () => {
  const worker = await load("/worker");
  expect(worker?.load.uncounted).toBeUndefined();
  // Its script and 500 turns; the page's script.
  expect(worker?.load.blocks).toBe(502);
  expect(worker?.places?.find(({ name }) => name.includes("worker.js"))?.blocks).toBe(501);
});

test("a frame with a process of its own is counted where its scripts are the page's", async () => {
  const framed = await load("/framed");
  expect(framed?.load.uncounted).toBeUndefined();
  expect(framed?.load.blocks).toBe(301);
});

test("a step is counted from its input until what it started has come to rest, and nothing else", async () => {
  const actions: StepAction[] = [{ click: "#none" }, { click: "#add" }, { hover: "#none" }];
  const first = await doSteps("/steps", ...actions);
  expect(first.steps.map(({ name }) => name)).toEqual(["step 1", "step 2", "step 3"]);
  const [none, add, hover] = first.steps;
  expect(none).toMatchObject({ blocks: 1, calls: 1 });
  expect(add).toMatchObject({ calls: 2 });
  // 200 turns, 100 turns after the answer, and the functions around them.
  expect(add?.blocks).toBeGreaterThanOrEqual(302);
  expect(add?.blocks).toBeLessThan(310);
  expect(hover).toMatchObject({ blocks: 0, calls: 0 });
  expect(first.places[1]?.[0]).toMatchObject({ kind: "script", blocks: add?.blocks });
  expect((await doSteps("/steps", ...actions)).steps).toEqual(first.steps);
});

test("a step that leaves the page is not counted, which is said, and the next one is", async () => {
  const { steps, left } = await doSteps("/left", { click: "#go" }, { click: "#none" });
  expect(left).toEqual(["step 1"]);
  expect(steps).toEqual([{ name: "step 2", blocks: 1, calls: 1 }]);
});

test("a step that cannot be done is an error, not a count", async () => {
  await expect(doSteps("/steps", { click: "#nobody" })).rejects.toThrow(/#nobody/);
});
