import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { inOwnContext } from "../../../src/collect/browser/own-context.ts";
import { arrivalOf, asUser } from "../../../src/collect/login/as-user.ts";
import { logIn } from "../../../src/collect/login/log-in.ts";
import { Sessions } from "../../../src/collect/login/sessions.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import { CheckError } from "../../../src/errors.ts";
import { Secrets } from "../../../src/secrets.ts";
import type { Login, Setup } from "../../../src/types.ts";
import { desktop } from "../devices.ts";
import { serveLogin } from "./login-server.ts";
import type { LoginServer } from "./login-server.ts";

const password = "p4ss/w örd";
const { signal } = new AbortController();

let server: LoginServer;
let browser: BrowserHandle;
let folder: string;
beforeAll(async () => {
  server = await serveLogin(password);
  browser = await launchBrowser({ path: (await findBrowser()).path });
  folder = await mkdtemp(join(tmpdir(), "budget-check-setup-"));
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.seen.length = 0;
});

const nothing: Setup = { cookies: [], headers: {}, localStorage: {} };
const urlOf = (path: string) => server.origin + path;
const secrets = () => new Secrets(new Map([["PASSWORD", password]]));

const byForm = (given = "${env:PASSWORD}"): Login => ({
  kind: "steps",
  page: "/login",
  steps: [
    { type: ["#user", "ada"], name: "user" },
    { type: ["#password", given], name: "password" },
    { click: 'aria/Sign in[role="button"]', name: "send" },
  ],
});
const byJson = (path: string, value: unknown = { password }): Login => ({
  kind: "request",
  path,
  method: "POST",
  body: { json: value },
});

/** What a page of a user finds, on a tab of a context of its own. */
async function onUsersTab<T>(setup: Setup, path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const session = new Sessions(secrets()).of({ setup, device: desktop, urlOf });
  const state = await session.state(browser, signal);
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const page = await context.newPage();
    await session.enter(page, state, true);
    expect(page.url()).toBe("about:blank");
    server.seen.length = 0;
    await page.goto(urlOf(path), { waitUntil: "networkidle0" });
    return await look(page);
  } finally {
    await context.close();
  }
}

const logInBy = (login: Login, given = secrets()) =>
  logIn({
    browser,
    device: desktop,
    setup: given.resolveAll({ ...nothing, login }),
    urlOf,
    secrets: given,
    signal,
  });

const failureOf = async (work: Promise<unknown>): Promise<CheckError> => {
  const outcome = await work.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(CheckError);
  return outcome as CheckError;
};

const title = (page: Page) => page.title();
const requestsFor = (path: string) => server.seen.filter((request) => request.path === path);

describe("what a visitor has", () => {
  test("cookies are for the served host alone, storage is there before the page", async () => {
    const setup: Setup = {
      ...nothing,
      cookies: [
        { name: "a", value: "${env:PASSWORD}" },
        { name: "deep", value: "1", path: "/deep" },
        { name: "__Host-b", value: "2" },
      ],
      localStorage: { token: "t ${env:PASSWORD}" },
    };
    await onUsersTab(setup, "/parties", async (page) => {
      expect(await page.evaluate(() => localStorage.getItem("token"))).toBe(`t ${password}`);
    });
    // A cookie with a blank in its password does not conform to the standard, but browsers send it.
    expect(requestsFor("/parties")[0]?.headers.cookie).toContain("a=p4ss/w ");
    expect(requestsFor("/parties")[0]?.headers.cookie).not.toContain("deep");
    expect(requestsFor("/third.svg")[0]?.headers).not.toHaveProperty("cookie");
    // Nothing of the site was loaded to set it up.
    expect(server.seen[0]?.path).toBe("/parties");
  });

  test("headers go to the served origin, also from workers, and nowhere else", async () => {
    const setup: Setup = {
      ...nothing,
      headers: { "x-preview": "token" },
      basicAuth: { username: "ada", password: "${env:PASSWORD}" },
    };
    // A worker may take longer to start than a network that is quiet is waited for.
    await onUsersTab(setup, "/parties", () =>
      vi.waitFor(() => expect(requestsFor("/by-worker")).not.toEqual([]), { timeout: 20_000 }),
    );
    for (const path of ["/parties", "/own.svg", "/away.svg", "/by-worker"])
      expect(requestsFor(path)[0]?.headers, path).toMatchObject({
        "x-preview": "token",
        authorization: expect.stringContaining("Basic "),
      });
    for (const path of ["/third.svg", "/redirected.svg"]) {
      expect(requestsFor(path)[0]?.host).toContain("localhost");
      expect(requestsFor(path)[0]?.headers).not.toHaveProperty("x-preview");
      expect(requestsFor(path)[0]?.headers).not.toHaveProperty("authorization");
    }
    expect(await onUsersTab(setup, "/basic", title)).toBe("Staging");
  });
});

describe("a login", () => {
  test.each([
    ["by steps", byForm()],
    ["by a form", { kind: "request", path: "/login", method: "POST", body: { form: { password } } }],
    ["by JSON", byJson("/api/login")],
  ] satisfies [string, Login][])("%s makes the user known, and the page is loaded once", async (_, login) => {
    expect(await onUsersTab({ ...nothing, login }, "/account", title)).toBe("Account of ada");
    expect(requestsFor("/account")).toHaveLength(1);
  });

  test("that a script does keeps its storage, of the tab too", async () => {
    const { steps } = byForm() as Login & { kind: "steps" };
    const login: Login = { kind: "steps", page: "/spa", steps };
    const stored = await onUsersTab({ ...nothing, login }, "/", (page) =>
      page.evaluate(() => ({ ...localStorage, ...sessionStorage })),
    );
    expect(stored).toEqual({ token: expect.stringMatching(/^\w{32}$/), tab: "this one" });
  });

  test("by a module has the page and secrets, and what it was told stays hidden", async () => {
    const file = join(folder, "login.mjs");
    await writeFile(
      file,
      `export default async ({ page, url, env, measure }) => {
        await page.goto(url("/login"));
        await page.type("#password", env("MODULE_PASSWORD"));
        await measure("send", () => Promise.all([page.waitForNavigation(), page.click("button")]));
      };`,
    );
    process.env["MODULE_PASSWORD"] = password;
    const known = new Secrets();
    const { cookies } = await logInBy({ kind: "module", file }, known);
    delete process.env["MODULE_PASSWORD"];
    expect(cookies.map(({ name }) => name)).toEqual(["sid"]);
    expect(known.redact(`is ${password}`)).toBe("is ***");
  });
});

describe("a login that fails", () => {
  test("says what the page showed, without the password, after one attempt", async () => {
    const before = server.attempts();
    const wrong = new Secrets(new Map([["PASSWORD", "wrong-one"]]));
    const error = await failureOf(logInBy(byForm(), wrong));
    expect(error).toMatchObject({ code: "LOGIN_FAILED", exitCode: 3 });
    expect(wrong.redact(error.message)).toBe(
      'The login failed: after its last step a password is still asked for; the page shown is "Sign in" (/login), which says "No user has the password ***".',
    );
    expect(server.attempts()).toBe(before + 1);
  });

  test("is not tried again, whoever asks", async () => {
    const setup = { ...nothing, login: byJson("/api/login", { password: "wrong" }) };
    const session = new Sessions(secrets()).of({ setup, device: desktop, urlOf });
    const before = server.attempts();
    for (let asked = 0; asked < 3; asked++)
      expect((await failureOf(session.state(browser, signal))).message).toBe(
        "The login failed: POST /api/login answered 401.",
      );
    expect(server.attempts()).toBe(before + 1);
  });

  test.each([
    ["sets no cookie", byJson("/api/nothing"), /POST \/api\/nothing answered 200, but set no cookie\./],
    [
      "is not there",
      byJson("/api/gone"),
      /POST \/api\/gone answered 404; the page shown is "Not found" \(\/api\/gone\)\./,
    ],
    [
      "is asked for again",
      { kind: "request", path: "/login", method: "POST", body: { form: { password: "no" } } },
      /answered by asking for a password; .*"Sign in" \(\/login\), which says/,
    ],
    [
      "has no page",
      { ...byForm(), page: "/gone" } as Login,
      /\/gone answered 404; the page shown is "Not found" \(\/gone\)/,
    ],
    [
      "lacks an element",
      { kind: "steps", page: "/login", steps: [{ click: "#no", name: "x", timeoutMs: 300 }] },
      /step 1 "click #no" found no element after 0\.3 s; the page shown is "Sign in" \(\/login\)/,
    ],
  ] satisfies [string, Login, RegExp][])("because it %s", async (_, login, message) => {
    const error = await failureOf(logInBy(login));
    expect(error.code).toBe("LOGIN_FAILED");
    expect(error.message).toMatch(message);
  });

  test.each([
    [
      "throws",
      "export default () => { throw new Error('no such user') }",
      "LOGIN_FAILED",
      /its module threw: no such user/,
    ],
    [
      "wants a variable",
      "export default ({ env }) => { env('NO_SUCH') }",
      "LOGIN_FAILED",
      /variable NO_SUCH is not set/,
    ],
    ["exports nothing", "export const a = 1", "MODULE_FAILED", /no function as its default export/],
    ["cannot be read", "export default (", "MODULE_FAILED", /could not be loaded/],
  ])("because its module %s", async (name, text, code, message) => {
    const file = join(folder, `${name.replaceAll(" ", "-")}.mjs`);
    await writeFile(file, text);
    const error = await failureOf(logInBy({ kind: "module", file }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

test("interactions that a module does are measured by the names that it gives them", async () => {
  const file = join(folder, "slow.mjs");
  await writeFile(
    file,
    `export default async ({ page, measure }) => {
      const { x, y } = await page.$eval("#slow", (button) => button.getBoundingClientRect().toJSON());
      await measure("press it", () => page.mouse.click(x + 5, y + 5));
      await page.waitForFunction(() => document.querySelector("h1").textContent === "Done");
      await measure("do nothing", () => {});
    };`,
  );
  const interactions = [{ module: file, name: "slow.mjs" }];
  const { data } = await visitPage({
    browser,
    url: urlOf("/slow"),
    device: desktop,
    clock: "wall",
    interactions,
  });
  expect(data.interactions?.steps).toMatchObject([
    { name: "press it", kind: "module", selector: null, count: 1, slowest: { target: "button#slow" } },
    { name: "do nothing", count: 0, slowest: null },
  ]);
  expect(data.interactions?.inp?.value).toBeGreaterThanOrEqual(96);
});

describe("visits of a user", () => {
  /** @returns the path that the visit of /account came to. */
  const visitAccount = async (setup: Setup, sessions: Sessions): Promise<string> => {
    const owner = { setup, device: desktop, urlOf };
    return asUser({ browser, sessions, owner, signal }, async ({ enter, checkArrival }) => {
      const load = { browser, url: urlOf("/account"), device: desktop, enter, signal };
      const { data } = await visitPage({ ...load, clock: "wall" });
      checkArrival(data);
      return new URL(data.finalUrl).pathname;
    });
  };

  interface Others {
    arrival: Promise<void> | undefined;
    renewed: Promise<void> | undefined;
  }

  /**
   * Loads /account by its user, unmeasured.
   * @param onArrival gets the path of each arrival, before it is checked.
   * @returns those paths.
   */
  const loadAccount = async (
    setup: Setup,
    sessions: Sessions,
    onArrival: (path: string) => Promise<void>,
  ): Promise<string[]> => {
    const paths: string[] = [];
    const owner = { setup, device: desktop, urlOf };
    await asUser({ browser, sessions, owner, signal }, ({ enter, checkArrival }) =>
      inOwnContext(browser, signal, async (context) => {
        const tab = await context.newPage();
        await enter(tab);
        await tab.goto(urlOf("/account"));
        const { pathname } = new URL(tab.url());
        paths.push(pathname);
        await onArrival(pathname);
        checkArrival(await arrivalOf(tab, urlOf("/account")));
      }),
    );
    return paths;
  };

  /** Loads a page by its user, unmeasured. @returns how often. */
  const load = async (setup: Setup, sessions: Sessions, path: string): Promise<number> => {
    let loads = 0;
    const owner = { setup, device: desktop, urlOf };
    await asUser({ browser, sessions, owner, signal }, ({ enter, checkArrival }) =>
      inOwnContext(browser, signal, async (context) => {
        loads++;
        const tab = await context.newPage();
        await enter(tab);
        await tab.goto(urlOf(path));
        checkArrival(await arrivalOf(tab, urlOf(path)));
      }),
    );
    return loads;
  };

  test("share one login, and log in again when the session has ended", async () => {
    const setup: Setup = { ...nothing, login: byJson("/api/login", { password: "${env:PASSWORD}" }) };
    const sessions = new Sessions(secrets());
    const before = server.attempts();
    expect(await visitAccount(setup, sessions)).toBe("/account");
    expect(await visitAccount(setup, sessions)).toBe("/account");
    expect(server.attempts()).toBe(before + 1);
    server.forgetSessions();
    expect(await visitAccount(setup, sessions)).toBe("/account");
    expect(server.attempts()).toBe(before + 2);
  });

  // Base and head may have one address, and are then visited side by side with one session.
  test.each([
    ["while the other logs in", (others: Others) => others.arrival],
    ["when the other has been let in again", (others: Others) => others.renewed],
  ])("share one renewal where one finds the session ended %s", async (_, waitFor) => {
    const setup: Setup = { ...nothing, login: byJson("/api/login") };
    const sessions = new Sessions(secrets());
    await loadAccount(setup, sessions, async () => undefined);
    server.forgetSessions();
    const before = server.attempts();
    const [arrived, letIn, other] = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
    const first = loadAccount(setup, sessions, async (path) => {
      arrived?.resolve();
      if (path === "/login") await other?.promise;
    }).then((loads) => {
      letIn?.resolve();
      return loads;
    });
    const second = loadAccount(setup, sessions, async (path) => {
      if (path !== "/login") return;
      other?.resolve();
      await waitFor({ arrival: arrived?.promise, renewed: letIn?.promise });
    });
    expect(await Promise.all([first, second])).toEqual([
      ["/login", "/account"],
      ["/login", "/account"],
    ]);
    expect(server.attempts()).toBe(before + 1);
  });

  test.each([
    ["/in-place", "it was done, but /in-place still asks for a password."],
    ["/hash#/report", "it was done, but /hash#/report is still redirected to /hash#/login."],
    ["/hash", "it was done, but /hash is still redirected to /hash#/login."],
  ])("see the login at %s, whose path stays the same", async (path, said) => {
    const setup: Setup = { ...nothing, login: byJson("/api/login") };
    const sessions = new Sessions(secrets());
    expect(await load(setup, sessions, path)).toBe(1);
    server.forgetSessions();
    expect(await load(setup, sessions, path)).toBe(2);
    const session = new Sessions(secrets());
    await session.of({ setup, device: desktop, urlOf }).state(browser, signal);
    server.forgetSessions();
    const error = await failureOf(load(setup, session, path));
    expect(error).toMatchObject({ code: "LOGIN_FAILED", message: `The login failed: ${said}` });
  });

  test("that change a password are let in, and so is the page of the login itself", async () => {
    const sessions = new Sessions(secrets());
    expect(await load({ ...nothing, login: byJson("/api/login") }, sessions, "/change-password")).toBe(1);
    expect(await load({ ...nothing, login: byForm() }, sessions, "/login")).toBe(1);
  });

  test("that are sent to the login all the same are an error", async () => {
    const setup: Setup = { ...nothing, login: byJson("/api/login") };
    const sessions = new Sessions(secrets());
    const session = sessions.of({ setup, device: desktop, urlOf });
    await session.state(browser, signal);
    server.forgetSessions();
    const error = await failureOf(visitAccount(setup, sessions));
    expect(error.message).toBe("The login failed: it was done, but /account is still redirected to /login.");
  });
});

describe("a login that is never answered", () => {
  let isAsked = Promise.withResolvers<void>();
  const silent = createServer(({ method }, response) => {
    if (method === "POST") return isAsked.resolve();
    response.setHeader("content-type", "text/html");
    response.end(`<form method="post"><input id="user"><input id="password"><button>Sign in</button></form>`);
  });
  beforeAll(async () => {
    await new Promise<void>((done) => {
      silent.listen(0, "127.0.0.1", done);
    });
  });
  afterAll(() => {
    silent.closeAllConnections();
    silent.close();
  });
  beforeEach(() => {
    isAsked = Promise.withResolvers<void>();
  });

  const kinds: [string, Login][] = [
    ["by a form", byForm("pw")],
    ["by a request", byJson("/api/login", { password: "pw" })],
  ];
  const begin = (login: Login, own: BrowserHandle, abort = new AbortController()) =>
    logIn({
      browser: own,
      device: desktop,
      setup: { ...nothing, login },
      urlOf: (path) => `http://127.0.0.1:${(silent.address() as AddressInfo).port}${path}`,
      secrets: secrets(),
      signal: abort.signal,
    });

  test.each(kinds)("%s says that the browser ended, where it did", async (_, login) => {
    await using own = await launchBrowser({ path: browser.path });
    const failing = expect(begin(login, own)).rejects.toMatchObject({
      code: "BROWSER_CRASHED",
      message: "The browser ended during a login.",
    });
    await isAsked.promise;
    own.puppeteer.process()?.kill("SIGKILL");
    await failing;
  });

  test("leaves no context where the run ends while the browser makes one", async () => {
    const before = browser.puppeteer.browserContexts().length;
    const abort = new AbortController();
    const failing = expect(begin(byForm(), browser, abort)).rejects.toThrow("stopped");
    abort.abort(new Error("stopped"));
    await failing;
    expect(browser.puppeteer.browserContexts()).toHaveLength(before);
    await pause(1_000);
    expect(browser.puppeteer.browserContexts()).toHaveLength(before);
  });

  test.each(kinds)("%s ends when the run does", async (_, login) => {
    const abort = new AbortController();
    const failing = expect(begin(login, browser, abort)).rejects.toThrow("stopped");
    await isAsked.promise;
    abort.abort(new Error("stopped"));
    await failing;
  });
});
