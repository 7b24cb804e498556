import type { DevtoolsLog } from "lighthouse";
import { expect, test } from "vitest";
import { readCodeFailures } from "../../../src/collect/visit/code-failures.ts";
import type { Refusal } from "../../../src/collect/visit/watch-refusals.ts";

type Message = { method: string; params: unknown; targetType: string };

const own = "http://127.0.0.1:1/";
const said = (method: string, params: unknown, targetType = "page"): Message => ({
  method,
  params,
  targetType,
});
const navigated = (loaderId: string, parentId?: string) =>
  said("Page.frameNavigated", { frame: { loaderId, parentId } });
const asked = (
  requestId: string,
  url: string,
  more: { type?: string; by?: string; targetType?: string } = {},
) =>
  said(
    "Network.requestWillBeSent",
    {
      requestId,
      loaderId: "A",
      request: { url },
      type: more.type ?? "Script",
      initiator: { type: more.by ?? "parser" },
    },
    more.targetType,
  );
const failed = (requestId: string, more: object = {}) =>
  said("Network.loadingFailed", { requestId, errorText: "net::ERR_FAILED", canceled: false, ...more });
const came = (requestId: string) => said("Network.loadingFinished", { requestId });
const threw = (url: string, more: object = {}) =>
  said("Runtime.exceptionThrown", {
    exceptionDetails: {
      text: "Uncaught",
      url,
      stackTrace: { callFrames: [] },
      exception: { className: "Error", description: "Error: no\n    at x" },
      ...more,
    },
  });

const read = (log: Message[], refusals: Refusal[] = []) =>
  readCodeFailures(log as unknown as DevtoolsLog, {
    isOwn: ({ href }) => href.startsWith(own),
    refusals,
    redact: (text) => text.replaceAll("secret", "***"),
  });

test("a request that failed is named with the browser's reason", () => {
  const [a, b] = [asked("1", `${own}a.js`), asked("2", `${own}b.css?q`, { type: "Stylesheet" })];
  expect(
    read([a, b, failed("1", { errorText: "net::ERR_SECRET" }), failed("2", { blockedReason: "csp" })]),
  ).toEqual([
    { type: "script", url: `${own}a.js`, own: true, reason: "network", detail: "net::ERR_SECRET" },
    { type: "stylesheet", url: `${own}b.css`, own: true, reason: "csp", detail: "" },
  ]);
});

test.each([
  ["blocked by the budget", [failed("1", { blockedReason: "inspector" })]],
  ["blocked as an ad", [failed("1", { blockedReason: "subresource-filter" })]],
  ["blocked by an extension", [failed("1", { errorText: "net::ERR_BLOCKED_BY_CLIENT" })]],
  ["taken back by the page", [failed("1", { errorText: "net::ERR_ABORTED", canceled: true })]],
  ["of a document that was left", [failed("1"), threw(`${own}a.js`), navigated("B")]],
  ["tried again", [failed("1"), asked("2", `${own}a.js?again`), came("2")]],
])("what was %s is no failure", (_, rest) => {
  expect(read([navigated("A"), asked("1", `${own}a.js`), ...rest])).toEqual([]);
});

test.each([
  ["a.js", "a.js#x"],
  ["a.js", "a.js?1790000000000"],
  ["a.js?v=3", "a.js?v=3&t=1790000000000"],
  ["a.js?v=3", "a.js?cache-bust=true&v=3"],
  ["a.js?x=0.123456789", "a.js?x=0.987654321"],
  ["a.js?retry=1", "a.js?retry=2"],
  ["a.js?retry-attempt=1", "a.js"],
])("%s that failed has come as %s", (first, second) => {
  expect(read([asked("1", own + first), failed("1"), asked("2", own + second), came("2")])).toEqual([]);
});

test.each([
  ["load.php?m=app", "load.php?m=lib"],
  ["load.php", "load.php?m=lib"],
  ["load.php?m=1", "load.php?m=2"],
  ["load.php?t=app", "load.php?t=lib"],
  ["load.php?m=app", "load.php?m=app&skin=old"],
  ["load.php?m=app", "load.php?n=app"],
  ["load.php?m=app", "load.php?m=lib&t=1790000000000"],
  ["a.js?v=3", "a.js"],
  ["a.js", "a.js?preload"],
])("%s that failed has not come as %s", (first, second) => {
  expect(read([asked("1", own + first), failed("1"), asked("2", own + second), came("2")])).toHaveLength(1);
});

test("another file that came, or a frame that navigated, excuses nothing", () => {
  const log = [
    asked("1", `${own}a.js`),
    failed("1"),
    asked("2", `${own}b.js`),
    came("2"),
    navigated("B", "parent"),
  ];
  expect(read(log)).toHaveLength(1);
});

test("what came first and then failed has failed", () => {
  const log = [asked("1", `${own}a.js`), came("1"), asked("2", `${own}a.js`), failed("2")];
  expect(read(log)).toHaveLength(1);
});

test("code of others counts where the HTML asks for it, and nothing of workers and of other kinds", () => {
  const other = "http://cdn.test/";
  const log = [
    asked("1", `${other}in-html.js`),
    asked("2", `${other}by-script.js`, { by: "script" }),
    asked("3", `${own}by-worker.js`, { targetType: "worker" }),
    asked("4", `${own}data.json`, { type: "Fetch" }),
    ...["1", "2", "3", "4"].map((id) => failed(id)),
    threw(`${other}in-html.js`),
  ];
  expect(read(log).map(({ url, own: isOwn }) => [url, isOwn])).toEqual([[`${other}in-html.js`, false]]);
});

test("a script that the parser refuses has no stack, one that threw has", () => {
  const exception = { className: "SyntaxError", description: "SyntaxError: no" };
  const log = [
    threw(`${own}a.js`, { exception, stackTrace: undefined }),
    threw(`${own}b.js`, { exception }),
    threw(`${own}c.js`, { exception: { value: "only secret text" } }),
    threw(`${own}d.js`, { text: "Uncaught (in promise)" }),
  ];
  expect(read(log).map(({ url, reason, detail }) => `${url.slice(own.length)} ${reason} ${detail}`)).toEqual([
    "a.js syntax SyntaxError: no",
    "b.js threw SyntaxError: no",
    "c.js threw only *** text",
  ]);
});

test.each([
  ["ResizeObserver loop completed with undelivered notifications.", {}],
  ["Uncaught ResizeObserver loop limit exceeded", {}],
  ["Script error.", { stackTrace: undefined }],
])("%s is a message of the browser, at which no code stops", (text, more) => {
  expect(read([threw(own, { text, exception: undefined, ...more })])).toEqual([]);
});

test("an exception without a stack, or a stack without an exception, is one", () => {
  const log = [
    threw(`${own}a.js`, { stackTrace: undefined }),
    threw(`${own}b.js`, { text: "Uncaught", exception: undefined }),
  ];
  expect(read(log).map(({ detail }) => detail)).toEqual(["Error: no", "Uncaught"]);
});

test("what fails of other sites leaves room for the page's own code", () => {
  const tags = Array.from({ length: 12 }, (_, at) => `tag${at}`);
  const log = [
    ...tags.flatMap((id) => [
      asked(id, `http://${id}.test/x.js`),
      failed(id),
      threw(`http://${id}.test/x.js`),
    ]),
    threw(`${own}b.js`),
    asked("own", `${own}a.js`),
    failed("own"),
  ];
  const urls = read(log).map(({ url }) => url);
  expect(urls).toEqual([
    `${own}a.js`,
    `${own}b.js`,
    ...tags.slice(0, 8).map((id) => `http://${id}.test/x.js`),
  ]);
});

test("what was refused is of the kind that was asked for", () => {
  const refusal: Refusal = { type: "script", url: `${own}sheet`, reason: "integrity", detail: "" };
  const log = [asked("1", `${own}sheet`, { type: "Stylesheet" }), came("1")];
  expect(read(log, [refusal, refusal])).toEqual([{ ...refusal, type: "stylesheet", own: true }]);
});
