import type { DevtoolsLog } from "lighthouse";
import { expect, test } from "vitest";
import { isOfNoRest, neverIdle } from "../../../src/collect/visit/never-idle.ts";

const own = "http://127.0.0.1:1";
let made = 0;
const asked = (url: string, timestamp: number, initialPriority = "Low") => ({
  method: "Network.requestWillBeSent",
  params: { requestId: String(++made), timestamp, request: { url, initialPriority } },
});
const ended = (requestId: string, timestamp: number) => ({
  method: "Network.loadingFinished",
  params: { requestId, timestamp },
});
const whole = (url: string, at: number) => {
  const request = asked(url, at);
  return [request, ended(request.params.requestId, at + 0.1)];
};

const say = (log: object[], longTasks: { url: string; duration: number }[] = []) =>
  neverIdle(log as unknown as DevtoolsLog, longTasks, {
    pageUrl: `${own}/`,
    redact: (text) => text.replaceAll("secret", "***"),
  }).replace("the page never came to rest, and was measured when the time for its load was over", "…");

test("requests that do not end are named, where they are more than the wait takes for none", () => {
  const open = [
    asked(`${own}/never?token=1`, 1),
    asked(`${own}/never?token=2`, 1),
    asked("https://ads.test/x?y", 1),
  ];
  expect(say(open)).toBe("…: requests to /never and https://ads.test/x did not end");
  expect(say(open.slice(1))).toBe("…");
  expect(say([asked(`${own}/poll`, 1, "High")])).toBe("…: requests to /poll did not end");
  expect(say([...open, ...open.map(({ params }) => ended(params.requestId, 40))])).toBe("…");
});

test("what is asked for again and again is named, not what was while the page loaded", () => {
  const polls = [2, 14, 26, 38].flatMap((at) => whole(`${own}/secret?at=${at}`, at));
  expect(say(polls)).toBe("…: /*** was asked for again and again");
  expect(say(polls.slice(2))).toBe("…");
  const early = [1, 1.1, 1.2, 1.3].flatMap((at) => whole(`${own}/tile?at=${at}`, at));
  expect(say(early)).toBe("…");
});

test("a page that was cut off by the run's time is not blamed", () => {
  const cut = { pageUrl: `${own}/`, redact: String, isCut: true };
  const log = [asked(`${own}/poll`, 1, "High")] as unknown as DevtoolsLog;
  expect(neverIdle(log, [], cut)).toBe(
    "the page was measured before it came to rest, because the time for visits ran out",
  );
});

test("long tasks are the reason where the network is at rest", () => {
  const tasks = [
    { url: `${own}/a.js`, duration: 60 },
    { url: `${own}/b.js`, duration: 100 },
    { url: `${own}/a.js`, duration: 60 },
  ];
  expect(say([], tasks)).toBe("…: its main thread had long tasks, most of them in /a.js");
  expect(
    say(
      [1, 12, 24, 36].flatMap((at) => whole(`${own}/poll`, at)),
      tasks,
    ),
  ).not.toContain("tasks");
});

test("Lighthouse's sentence is known", () => {
  expect(
    isOfNoRest("The page loaded too slowly to finish within the time limit. Results may be incomplete."),
  ).toBe(true);
});
