import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { VisitData } from "../../../src/types.ts";
import { desktop } from "../devices.ts";
import { serveCode } from "./code-failures-server.ts";
import type { CodeServer } from "./code-failures-server.ts";

let server: CodeServer;
let browser: BrowserHandle;
beforeAll(async () => {
  server = await serveCode();
  browser = await launchBrowser({ path: (await findBrowser()).path });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

async function visit(path: string, blockedUrls: string[] = []): Promise<VisitData> {
  const conditions = { throttling: "simulate" as const, blockedUrls };
  const url = server.origin + path;
  return (await visitPage({ browser, url, device: desktop, clock: "wall", conditions })).data;
}

/** `script /ok.js integrity` of each failure, in the order of their names. */
const failuresOf = ({ codeFailures = [] }: VisitData) =>
  codeFailures
    .map(({ type, url, inline, own, reason, detail }) =>
      [own ? "" : "other", inline ? "inline" : "", type, new URL(url).pathname, reason, detail]
        .filter(Boolean)
        .join(" "),
    )
    .toSorted();

test.each<[string, string[]]>([
  ["/works", []],
  ["/integrity", ["script /ok.js integrity", "stylesheet /sheet integrity"]],
  ["/policy", ["inline script /policy csp script-src-elem", "script /ok.js csp"]],
  ["/reported", []],
  [
    "/mime",
    [
      "script /html.js mime text/html",
      "script /text.js mime text/plain",
      "stylesheet /text.css mime text/plain",
    ],
  ],
  [
    "/gone",
    ["script /gone.mjs status 404", "script /lazy.mjs status 404", "stylesheet /gone.css status 404"],
  ],
  [
    "/broken-off",
    [
      "script /reset.js network net::ERR_EMPTY_RESPONSE",
      "script /short.js network net::ERR_CONTENT_LENGTH_MISMATCH",
    ],
  ],
  [
    "/syntax",
    [
      "script /syntax threw SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
      "script /syntax.js syntax SyntaxError: Unexpected token ';'",
    ],
  ],
  ["/threw", ["script /threw.js threw TypeError: Cannot read properties of null (reading 'x')"]],
  ["/others", ["other script /gone.js status 404", "other script /ok.js cors MissingAllowOriginHeader"]],
  ["/moves-on", []],
])("of %s these did not come or run", async (path, failures) => {
  const data = await visit(path);
  expect(failuresOf(data)).toEqual(failures);
  expect(JSON.stringify(data.codeFailures ?? [])).not.toContain("secret");
});

test("what the browser blocks for the page's own header is named with the browser's word", async () => {
  expect(failuresOf(await visit("/blocked"))).toEqual([
    "other script /ok.js blocked corp-not-same-origin-after-defaulted-to-same-origin-by-coep",
  ]);
});

test("what the budget blocks, prefetches, old browsers' scripts and what came at the second try are no failures", async () => {
  expect(failuresOf(await visit("/harmless", ["*/kept-back.js"]))).toEqual([]);
});

test("a script that stopped is said once, what was rejected as before, and many failures are bounded", async () => {
  expect((await visit("/threw")).warnings).toEqual(["the page threw while it loaded: rejected"]);
  expect((await visit("/many")).codeFailures).toHaveLength(10);
});
