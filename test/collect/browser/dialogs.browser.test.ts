import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { answerDialogs } from "../../../src/collect/browser/dialogs.ts";
import { within } from "../../../src/collect/browser/within.ts";
import { fillCache } from "../../../src/collect/conditions/fill-cache.ts";
import { NetworkGuard } from "../../../src/collect/discover/network-guard.ts";
import { openGuarded } from "../../../src/collect/discover/open-page.ts";
import { filmPage } from "../../../src/collect/film/film-page.ts";
import { logIn } from "../../../src/collect/login/log-in.ts";
import { profileLoad } from "../../../src/collect/profile/profile-load.ts";
import { profilePage } from "../../../src/collect/profile/profile-page.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import { Secrets } from "../../../src/secrets.ts";
import type { StepAction } from "../../../src/types.ts";
import { desktop } from "../devices.ts";

// Tells the server what its questions were answered with. `busy` is for the profile of its load.
const asking = `<!doctype html><title>Asks</title><link rel="icon" href="data:,">
  <h1>Asks</h1><button id="slow">Slow</button> <a id="leave" href="/left">Leave</a><script>
  function busy(ms) { for (const end = performance.now() + ms; performance.now() < end;); }
  alert("Hello");
  const answers = [confirm("Sure?"), prompt("Name?", "nobody")];
  fetch("/answered/" + answers.map(encodeURIComponent).join("/"));
  opener?.postMessage("answered");
  busy(60);
  document.querySelector("#slow").onclick = () => busy(80);
  addEventListener("beforeunload", (event) => event.preventDefault());
</script>`;

// As in any visitor's browser, a window that a page opens without a click is blocked.
const popping = `<!doctype html><title>Pops</title><link rel="icon" href="data:,"><h1>Pops</h1><script>
  const opened = window.open("/asks");
  opened?.alert("From the other window");
  fetch("/answered/" + (opened === null ? "blocked" : "opened"));
</script>`;

// A window of the same origin shares this page's main thread. `#blank` asks before it could be listened to.
const opening = `<!doctype html><title>Opens</title><link rel="icon" href="data:,"><h1>Opens</h1>
  <button id="blank">Blank</button> <button id="window">Window</button> <button id="next">Next</button><script>
  document.querySelector("#blank").onclick = () => fetch("/answered/" + window.open().confirm("Sure?"));
  document.querySelector("#window").onclick = () => { window.open("/asks"); };
  document.querySelector("#next").onclick = () => fetch("/next");
  addEventListener("message", () => document.body.append("It was answered"));
</script>`;

let server: Server;
let origin: string;
const pages: Record<string, string> = { "/asks": asking, "/pops": popping, "/opens": opening };
let browser: BrowserHandle;
const received: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    received.push(path);
    response.setHeader("content-type", "text/html");
    response.end(pages[path] ?? "<!doctype html><title>Other</title><h1>Other</h1>");
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser({ path: (await findBrowser()).path });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  server?.closeAllConnections();
  server?.close();
});
beforeEach(() => {
  received.length = 0;
});

const load = () => ({
  browser,
  url: `${origin}/asks`,
  device: desktop,
  blockedUrls: [],
  signal: AbortSignal.timeout(180_000),
});
const answers = () => received.filter((path) => path.startsWith("/answered/"));
const accepted = "/answered/true/Lighthouse%20prompt%20response";
const steps = (...actions: StepAction[]) => actions.map((action, at) => ({ ...action, name: `step ${at}` }));

test("the film of a page that asks at its start shows it", async () => {
  const { frames } = await filmPage({ ...load(), warm: false });
  expect(frames.length).toBeGreaterThan(0);
  expect(answers()).toEqual([accepted]);
});

test.each([
  [false, 1],
  [true, 2],
])("its load is profiled, warm %s", async (warm, loads) => {
  const { owners } = await profileLoad({ ...load(), warm });
  expect(owners.map(({ kind }) => kind)).toContain("script");
  expect(answers()).toEqual(Array.from({ length: loads }, () => accepted));
});

test("its interactions are profiled, up to the one that leaves", async () => {
  const found = await profilePage({ ...load(), steps: steps({ click: "#slow" }, { click: "#leave" }) });
  expect(found[0]).toMatchObject({ step: "step 0", hottest: { function: "busy" } });
  expect(answers()).toEqual([accepted]);
  expect(received).toContain("/left");
});

test("a visit gives the same answers, also in the load that fills the cache", async () => {
  const { data } = await visitPage({ ...load(), clock: "wall", warm: true });
  expect(data.finalUrl).toBe(`${origin}/asks`);
  expect(answers()).toEqual([accepted, accepted]);
});

test("the load that fills the cache answers each dialog once", async () => {
  const context = await browser.puppeteer.createBrowserContext();
  const answering: number[] = [];
  const prepare = async (tab: Page) =>
    answerDialogs(tab, "accept", () => answering.push(tab.listenerCount("dialog")));
  await fillCache(context, load().url, prepare, 20_000);
  await context.close();
  // One listener for each of its three questions.
  expect(answering).toEqual([1, 1, 1]);
});

test("a window that a page opens while it loads is blocked, so nothing in it can hold the visit", async () => {
  const { data } = await visitPage({ ...load(), url: `${origin}/pops`, clock: "wall" });
  expect(data.finalUrl).toBe(`${origin}/pops`);
  expect(answers()).toEqual(["/answered/blocked"]);
});

test("what a window asks that a step has opened is answered, and the steps go on", async () => {
  const interactions = steps({ click: "#blank" }, { click: "#window" }, { click: "#next" });
  const { data } = await visitPage({ ...load(), url: `${origin}/opens`, clock: "wall", interactions });
  expect(data.warnings).toEqual([]);
  expect(data.interactions?.steps).toHaveLength(3);
  expect(received).toContain("/answered/true");
});

test("and so are the questions of windows that a login opens, which stay open", async () => {
  // A window may take longer to load than the next step.
  const answered = { waitFor: { text: "It was answered" }, timeoutMs: 30_000 };
  const clicks = steps({ click: "#blank" }, { click: "#window" }, answered, { click: "#next" });
  const login = { kind: "steps" as const, page: "/opens", steps: clicks };
  const setup = { cookies: [], headers: {}, localStorage: {}, login };
  await logIn({ ...load(), setup, urlOf: (path) => origin + path, secrets: new Secrets() });
  expect(answers().toSorted()).toEqual(["/answered/true", accepted]);
  expect(received).toContain("/next");
});

test("a login gives the same answers", async () => {
  const login = { kind: "steps" as const, page: "/asks", steps: steps({ click: "#leave" }) };
  const setup = { cookies: [], headers: {}, localStorage: {}, login };
  const urlOf = (path: string) => origin + path;
  await logIn({ ...load(), setup, urlOf, secrets: new Secrets() });
  expect(answers()).toEqual([accepted]);
  expect(received).toContain("/left");
});

test("discover cancels them, stays on the page, and notes what it was asked", async () => {
  await using own = await launchBrowser({ path: browser.path });
  const guard = await NetworkGuard.start(own.puppeteer);
  await using opened = await openGuarded({ ...load(), browser: own, guard, enter: undefined });
  expect(answers()).toEqual(["/answered/false/null"]);
  const { page, ownAttempts } = opened;
  const textsOf = (attempts: typeof ownAttempts) =>
    attempts.filter(({ kind }) => kind === "dialog").map(({ text }) => text);
  expect(textsOf(ownAttempts)).toEqual(["alert: Hello", "confirm: Sure?", "prompt: Name?"]);
  // Discover's script in the page answers those above, but cannot answer this one, which needs a click before.
  await page.click("h1");
  await within(5_000, page.goto(`${origin}/left`));
  expect(await within(30_000, page.title())).toBe("Asks");
  expect(textsOf(guard.take())).toEqual(["beforeunload: "]);
});
