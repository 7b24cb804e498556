import { beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { desktop, mobile } from "../../../src/config/keys/devices.ts";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import type { Site } from "../../../src/serve/site.ts";
import { followUp } from "../../../src/stages/follow-up/follow-up.ts";
import type { FollowUp } from "../../../src/stages/follow-up/follow-up.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import type { CheckOptions } from "../../../src/stages/run-state.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { ServedLoad } from "../../../src/stages/visitor.ts";
import { budget } from "../../fixtures/visits.ts";

let installed: string;
beforeAll(async () => {
  installed = (await findBrowser()).path;
});

interface Settings {
  browserPath?: string;
  newPages?: readonly string[];
  signal?: AbortSignal;
}

/**
 * Follows up one page on two devices, on sites of head and base.
 * @param load gets the number of the load, from 1.
 * @returns what was kept, such as `mobile: head 1, base 2`; the notes; and which browser made each load, from 1.
 */
async function follow(
  load: (count: number, signal: AbortSignal) => unknown,
  change: Partial<FollowUp<number>> = {},
  settings: Settings = {},
) {
  const { browserPath = installed, newPages = [], signal = new AbortController().signal } = settings;
  const options: CheckOptions = {
    cwd: "/app",
    maxTimeMs: 60_000,
    build: false,
    seed: 1,
    atOnce: 1,
    signal,
    onProgress: () => undefined,
  };
  const state = startRun({ ...budget([]), devices: [mobile, desktop] }, options);
  state.compare = true;
  state.newPages = new Set(newPages);
  // Nothing is loaded from it.
  const site: Site = {
    url: "http://127.0.0.1:9",
    basePath: "/",
    problem: () => null,
    [Symbol.asyncDispose]: async () => undefined,
  };
  const served = { site, outputDirectory: null };
  const browser = { path: browserPath, version: "1" };
  await using visitor = new Visitor({ head: served, base: served }, browser, state.budget, options);
  const [page] = budget([]).pages;
  const target = { page, device: mobile, revision: "head", slot: 0 } as const;
  // Started before, so that the bounds below need not leave time for it.
  if (browserPath === installed) await visitor.load(target, signal, async () => undefined);
  const kept: string[] = [];
  const browsers: ServedLoad["browser"][] = [];
  let count = 0;
  const definition: FollowUp<number> = {
    words: {
      stage: "Loading",
      doing: (where) => `Looking at ${where}`,
      notDone: (where) => `${where} could not be looked at`,
      noTime: (where) => `no time was left to look at ${where}`,
      left: (done, all) => `the first ${done} of ${all} were looked at`,
    },
    isWanted: () => true,
    order: ["head", "base", "base", "head"],
    longestLoadMs: () => 60_000,
    longestMs: 60_000,
    async run({ browser: used }, _target, _visitor, bound) {
      const mine = ++count;
      browsers.push(used);
      await load(mine, bound);
      return mine;
    },
    keep: (taken, { device }) => {
      const each = taken.map(({ revision, result }) => `${revision} ${result}`);
      kept.push(`${device.name}: ${each.join(", ")}`);
    },
    ...change,
  };
  const deadline = performance.now() + 60_000;
  await followUp(definition, { visitor, judge: pageJudge(state), state, options, deadline });
  const distinct = [...new Set(browsers)];
  return {
    kept,
    notes: state.notes.map(({ text }) => text),
    usedBrowsers: browsers.map((used) => distinct.indexOf(used) + 1),
  };
}

const failAt = (failing: number) => (count: number) => {
  if (count === failing) throw new Error("it is broken");
};

const untilAborted = (signal: AbortSignal) =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

test("loads of head and base are made in their order, in one browser", async () => {
  expect(await follow(() => undefined)).toEqual({
    kept: ["mobile: head 1, base 2, base 3, head 4", "desktop: head 5, base 6, base 7, head 8"],
    notes: [],
    usedBrowsers: [1, 1, 1, 1, 1, 1, 1, 1],
  });
});

test("base is left out where it does not have the page", async () => {
  const { kept } = await follow(() => undefined, {}, { newPages: ["/"] });
  expect(kept).toEqual(["mobile: head 1, head 2", "desktop: head 3, head 4"]);
});

test("a load that fails is one note, and the others are made in a new browser", async () => {
  expect(await follow(failAt(2))).toEqual({
    kept: ["mobile: head 1, base 3, head 4", "desktop: head 5, base 6, base 7, head 8"],
    notes: ["/ (base, mobile) could not be looked at: it is broken"],
    usedBrowsers: [1, 1, 2, 2, 2, 2, 2, 2],
  });
});

test("a load that fails ends those of its page on its device where all are needed", async () => {
  const { kept, notes } = await follow(failAt(2), { needsAll: true });
  expect(kept).toEqual(["mobile: head 1", "desktop: head 3, base 4, base 5, head 6"]);
  expect(notes).toHaveLength(1);
});

test("a load that takes too long is ended, and the note says so", async () => {
  const bounds = [60_000, 300, 60_000, 60_000];
  const { kept, notes } = await follow((count, signal) => count === 2 && untilAborted(signal), {
    order: ["head", "base"],
    longestLoadMs: () => bounds.shift() ?? 0,
  });
  expect(kept).toEqual(["mobile: head 1", "desktop: head 3, base 4"]);
  expect(notes).toEqual(["/ (base, mobile) could not be looked at: it took too long"]);
});

test("a load that has failed by itself says so, even where its time ends before it is tidied up", async () => {
  const bounds = [60_000, 300, 60_000, 60_000];
  const failLate = async (count: number, signal: AbortSignal) => {
    if (count !== 2) return;
    await untilAborted(signal).catch(() => undefined);
    throw new Error("it is broken");
  };
  const { notes } = await follow(failLate, {
    order: ["head", "base"],
    longestLoadMs: () => bounds.shift() ?? 0,
  });
  expect(notes).toEqual(["/ (base, mobile) could not be looked at: it is broken"]);
});

test("the end of its time ends it with a note, and what was taken before is kept", async () => {
  const { kept, notes } = await follow((count, signal) => count === 2 && untilAborted(signal), {
    longestMs: 2_000,
  });
  expect(kept).toEqual(["mobile: head 1"]);
  expect(notes).toEqual([
    "/ (base, mobile) could not be looked at: the time for it was over",
    "no time was left to look at / (mobile)",
  ]);
});

test("an abort ends it without a note, and what was taken before is kept", async () => {
  const stop = new AbortController();
  const abort = (count: number) => {
    if (count === 1) return;
    stop.abort(new Error("interrupted"));
    throw new Error("it was ended");
  };
  const { kept, notes } = await follow(abort, {}, { signal: stop.signal });
  expect(kept).toEqual(["mobile: head 1"]);
  expect(notes).toEqual([]);
});

test("a browser that does not start ends it with one note", async () => {
  const { kept, notes } = await follow(() => undefined, {}, { browserPath: "/nonexistent" });
  expect(kept).toEqual(["mobile: "]);
  expect(notes).toEqual([expect.stringMatching(/^\/ \(head, mobile\) could not be looked at: /)]);
});

test("only the first pages are followed up where there is a most, which is said", async () => {
  const { kept, notes } = await follow(() => undefined, { most: 1 });
  expect(kept).toEqual(["mobile: head 1, base 2, base 3, head 4"]);
  expect(notes).toEqual(["the first 1 of 2 were looked at"]);
});
