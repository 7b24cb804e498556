import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { startRun } from "../../src/stages/run-state.ts";
import { visitPages } from "../../src/stages/visit-pages.ts";
import { Visitor } from "../../src/stages/visitor.ts";
import type { Page } from "../../src/types.ts";
import { budget } from "../fixtures/visits.ts";

test("a login that is never answered ends with the time for visits, and is done once", async () => {
  let logins = 0;
  const server = createServer((request, response) => {
    if (request.url === "/login") logins++;
    else response.end();
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const login = { kind: "request", path: "/login", method: "POST", body: { json: {} } } as const;
  const setup = { cookies: [], headers: {}, localStorage: {}, login };
  const pages: Page[] = ["/a", "/b"].map((path) => ({ name: path, path, limits: [], setup }));
  const options = {
    cwd: "/app",
    maxTimeMs: 1,
    build: false,
    seed: 1,
    atOnce: 1,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const state = startRun({ ...budget([]), pages }, options);
  const site = { url, basePath: "/", problem: () => null, [Symbol.asyncDispose]: async () => undefined };
  const revisions = { head: { site, outputDirectory: null }, base: null };
  const visitor = cleanup.use(new Visitor(revisions, await findBrowser(), state.budget, options));
  await visitPages({ visitor, judge: pageJudge(state), closures: null }, state, options);
  expect(state.timeIsUp).toBe(true);
  expect(state.visits.map(({ page, error }) => [page, error?.message])).toEqual([
    ["/a", "The visit was cut off: the time for visits was over before its server or its login was ready"],
    ["/b", "The visit was cut off: the time for visits was over before its server or its login was ready"],
  ]);
  expect(logins).toBe(1);
});
