import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { coverLoad } from "../../src/collect/coverage/cover-load.ts";
import { filmPage } from "../../src/collect/film/film-page.ts";
import { profileLoad } from "../../src/collect/profile/profile-load.ts";
import { profilePage } from "../../src/collect/profile/profile-page.ts";
import { Secrets } from "../../src/secrets.ts";
import { Visitor } from "../../src/stages/visitor.ts";
import type { ServedLoad, ServedRevision } from "../../src/stages/visitor.ts";
import type { Page, Revision } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { serveLogin } from "../collect/login/login-server.ts";
import type { LoginServer } from "../collect/login/login-server.ts";
import { budget } from "../fixtures/visits.ts";

const password = "a p4ssword";
let server: LoginServer;
let visitor: Visitor;

beforeAll(async () => {
  server = await serveLogin(password);
});
afterAll(() => server?.[Symbol.asyncDispose]());

// One for each test: a session is renewed a few times at most.
beforeEach(async () => {
  const servedAt = (url: string): ServedRevision => ({
    site: { url, basePath: "/", problem: () => null, [Symbol.asyncDispose]: async () => undefined },
    outputDirectory: null,
  });
  const revisions = { head: servedAt(server.origin), base: servedAt(server.otherOrigin) };
  visitor = new Visitor(revisions, await findBrowser(), budget([]), {
    secrets: new Secrets(new Map([["PASSWORD", password]])),
    signal: new AbortController().signal,
  });
});
afterEach(() => visitor?.[Symbol.asyncDispose]());

const account: Page = {
  name: "/account",
  path: "/account",
  limits: [],
  setup: {
    cookies: [],
    headers: {},
    localStorage: {},
    login: {
      kind: "request",
      path: "/api/login",
      method: "POST",
      body: { json: { password: "${env:PASSWORD}" } },
    },
  },
};

type Kind = (load: ServedLoad, signal: AbortSignal) => Promise<unknown>;
const kinds: [string, Kind][] = [
  [
    "a profile of interactions",
    (load, signal) => profilePage({ ...load, steps: [{ click: "h1", name: "press" }], signal }),
  ],
  ["a profile of a load", (load, signal) => profileLoad({ ...load, signal })],
  ["a load with coverage", (load, signal) => coverLoad({ ...load, signal })],
  ["a film", (load, signal) => filmPage({ ...load, signal })],
];

const make = (kind: Kind, revision: Revision, page = account) => {
  const signal = AbortSignal.timeout(180_000);
  return visitor.load({ page, device: desktop, revision, slot: 0 }, signal, (load) => kind(load, signal));
};

test("all kinds of loads share one login of each revision, also in another browser", async () => {
  const before = server.attempts();
  for (const [, kind] of kinds) {
    await make(kind, "head");
    await make(kind, "base");
    await visitor.drop(0);
  }
  expect(server.attempts()).toBe(before + 2);
});

test.each(kinds)(
  "%s is made again after a new login where the site has ended the session",
  async (_, kind) => {
    await make(kind, "head");
    server.forgetSessions();
    const before = server.attempts();
    server.seen.length = 0;
    await make(kind, "head");
    expect(server.attempts()).toBe(before + 1);
    const documents = server.seen
      .map(({ path }) => path)
      .filter((path) => /^\/(?:account|login)$/.test(path));
    expect(documents).toEqual(["/account", "/login", "/account"]);
  },
);

test("a repeat view has the cookies that its first load left, not the setup's again", async () => {
  const setup = { cookies: [{ name: "loads", value: "0" }], headers: {}, localStorage: {} };
  const page: Page = { name: "/counted", path: "/counted", limits: [], warm: true, setup };
  server.seen.length = 0;
  await make((load, signal) => profileLoad({ ...load, signal }), "head", page);
  const loads = server.seen.filter(({ path }) => path === "/counted");
  expect(loads.map(({ headers }) => headers.cookie)).toEqual(["loads=0", "loads=1"]);
});
