import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAskedAtOnce } from "../../../src/collect/visit/asked-at-once.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";

/**
 * Chromium 156 on a page whose module asks for others in every way there is, each called by that way; an image holds its load event
 * back for 400 ms. Names, times, threads and addresses of the events are as recorded.
 */
const { loadedAt, events }: { loadedAt: number; events: TraceEvent[] } = JSON.parse(
  readFileSync(new URL("../../fixtures/traces/asked-at-once.json", import.meta.url), "utf8"),
);
const endMs = (url: string) =>
  (events.find(({ name, args }) => name === "ResourceFinish" && args.data?.url === url)?.ts ?? NaN) / 1000;

function askedFor(name: string, before = loadedAt) {
  const url = `http://localhost/${name}`;
  const type = name.endsWith(".css") ? "stylesheet" : "script";
  return readAskedAtOnce(events, before).of({ url, type, endMs: endMs(url) });
}

test("what a page asked for and ran before its load event is told, whoever called for it", () => {
  for (const name of [
    "main",
    "static",
    "start",
    "async",
    "inserted",
    "frame",
    "timer",
    "event",
    "mutation",
    "fetched",
  ])
    expect([name, askedFor(`${name}.js`)]).toEqual([name, "ran"]);
  expect(askedFor("s.css")).toBe("ran");
});

test("a preload that nothing runs was only asked for", () => {
  expect(askedFor("prel.js")).toBe("asked");
});

test("a prefetch, styles of another medium, an idle callback's and an observer's are in no hurry", () => {
  for (const name of ["pref.js", "print.css", "idle.js", "seen.js"])
    expect([name, askedFor(name)]).toEqual([name, undefined]);
});

test("what came after the load event is left out, and what ran after it was only asked for", () => {
  expect(askedFor("later.js")).toBeUndefined();
  const timer = events.find(({ args }) => args.data?.url === "http://localhost/timer.js");
  expect(askedFor("timer.js", (timer?.ts ?? 0) + 1)).toBe("asked");
  expect(askedFor("timer.js", (timer?.ts ?? 0) - 1)).toBeUndefined();
});

test("without a load event nothing is known", () => {
  expect(
    readAskedAtOnce(events, undefined).of({ url: "http://localhost/main.js", type: "script", endMs: 1 }),
  ).toBeUndefined();
  expect(
    readAskedAtOnce([], 1).of({ url: "http://localhost/main.js", type: "script", endMs: 1 }),
  ).toBeUndefined();
});
