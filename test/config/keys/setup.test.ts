import { describe, expect, test } from "vitest";
import { readVariables } from "../../../src/config/keys/setup-texts.ts";
import { CheckError } from "../../../src/errors.ts";
import { narrowBudget } from "../../../src/stages/narrow-budget.ts";
import type { Budget, Page } from "../../../src/types.ts";
import { errorsOf, load } from "../budget-folder.ts";

async function pageOf(budget: unknown, files: Readonly<Record<string, string>> = {}): Promise<Page> {
  const [page] = (await load(budget, files)).pages;
  if (!page) throw new Error("the budget has no page");
  return page;
}

const names = (page: Page) => page.variables?.map(({ name }) => name);

describe("setup", () => {
  test("keeps texts as they are written, and knows the variables that they name", async () => {
    const page = await pageOf({
      setup: {
        cookies: { consent: "all", session: { value: "s=${env:SESSION}", path: "/shop" } },
        headers: { "X-Preview": "${env:TOKEN}" },
        localStorage: { theme: "dark" },
        basicAuth: { username: "staging", password: "${env:PASSWORD}" },
        login: { request: "/api/login", json: { user: "ada", deep: { list: ["${env:DEEP}"] } } },
      },
    });
    expect(page.setup).toEqual({
      cookies: [
        { name: "consent", value: "all" },
        { name: "session", value: "s=${env:SESSION}", path: "/shop" },
      ],
      headers: { "x-preview": "${env:TOKEN}" },
      localStorage: { theme: "dark" },
      basicAuth: { username: "staging", password: "${env:PASSWORD}" },
      login: {
        kind: "request",
        path: "/api/login",
        method: "POST",
        body: { json: { user: "ada", deep: { list: ["${env:DEEP}"] } } },
      },
    });
    expect(names(page)?.toSorted()).toEqual(["DEEP", "PASSWORD", "SESSION", "TOKEN"]);
  });

  test("of a page lies over that of the budget, entry by entry", async () => {
    const setup = {
      cookies: { a: "1", b: "${env:B}" },
      headers: { "x-one": "1" },
      basicAuth: { username: "u", password: "${env:P}" },
      login: { request: "/in", form: { p: "${env:P}" } },
    };
    const { pages } = await load({
      setup,
      pages: [
        "/",
        { path: "/open", setup: null },
        {
          path: "/other",
          setup: { cookies: { b: null, c: "3" }, headers: { "X-ONE": "2" }, basicAuth: null, login: null },
        },
      ],
    });
    expect(pages[0]?.setup?.cookies).toHaveLength(2);
    expect(pages[1]).not.toHaveProperty("setup");
    expect(pages[1]).not.toHaveProperty("variables");
    expect(pages[2]?.setup).toEqual({
      cookies: [
        { name: "a", value: "1" },
        { name: "c", value: "3" },
      ],
      headers: { "x-one": "2" },
      localStorage: {},
    });
    // What is not used need not be set.
    expect(pages[2]).not.toHaveProperty("variables");
  });

  test("is that of a page that only the command line names", async () => {
    const budget = await load({ setup: { headers: { x: "${env:X}" } }, pages: [{ path: "/", setup: null }] });
    const { pages } = narrowBudget(budget, { pages: ["/other"] });
    expect(pages).toMatchObject([
      { path: "/other", setup: { headers: { x: "${env:X}" } }, variables: [{ name: "X" }] },
    ]);
  });

  test("may log in by steps, which type a variable", async () => {
    const steps = [{ type: ["#password", "${env:P}"] }, { press: "Enter" }];
    const page = await pageOf({ setup: { login: { page: "/login", steps } } });
    expect(page.setup?.login).toEqual({
      kind: "steps",
      page: "/login",
      steps: [
        { type: ["#password", "${env:P}"], name: "type #password" },
        { press: "Enter", name: "press Enter" },
      ],
    });
    expect(names(page)).toEqual(["P"]);
  });

  test("may be a module, and so may interactions be", async () => {
    const budget = { setup: { login: "in.mjs" }, pages: [{ path: "/", interactions: "./do.js" }] };
    const page = await pageOf(budget, { "in.mjs": "", "do.js": "" });
    expect(page.setup?.login).toEqual({ kind: "module", file: expect.stringMatching(/\/in\.mjs$/) });
    expect(page.interactions).toEqual([{ module: expect.stringMatching(/\/do\.js$/), name: "do.js" }]);
    expect(await errorsOf(budget)).toEqual([
      'budget.json:1:19: there is no module "in.mjs"',
      'budget.json:1:65: there is no module "do.js"',
    ]);
  });

  test("a limit on a step of a module is kept for it, and for no page that declares its steps", async () => {
    const { pages } = await load(
      {
        limits: { "INP:open": 100, "INP:close": 100 },
        pages: [
          { path: "/", interactions: "do.js" },
          { path: "/b", interactions: [{ click: "#a", name: "open" }] },
        ],
      },
      { "do.js": "" },
    );
    expect(pages.map(({ limits }) => limits.map(({ metric }) => metric))).toEqual([
      ["INP:close"],
      ["INP:open"],
    ]);
  });
});

describe("mistakes", () => {
  const login = (value: unknown) => ({ setup: { login: value } });
  test.each([
    [{ setup: { cookie: {} } }, /1:11: unknown key "cookie" in setup; did you mean "cookies"/],
    [
      { setup: { headers: { Cookie: "a=b" } } },
      /1:22: the header "Cookie" cannot be set: write "cookies" instead/,
    ],
    [{ setup: { headers: { "a b": "c" } } }, /"a b" is not a valid name of a header/],
    [{ setup: { headers: { a: "b\nc" } } }, /a header has but one line/],
    [{ setup: { cookies: { "a;b": "c" } } }, /"a;b" is not a valid name of a cookie/],
    [{ setup: { cookies: { a: { path: "/" } } } }, /setup.cookies.a has no "value"/],
    [{ setup: { cookies: { a: { value: "", path: "x" } } } }, /path "x" does not begin with "\/"/],
    [
      { setup: { cookies: { a: { value: "", domain: "http://x" } } } },
      /"http:\/\/x" is not a valid name of a host/,
    ],
    [
      { setup: { localStorage: { a: "${PASSWORD}" } } },
      /"\$\{PASSWORD\}" names no environment .* "\$\{env:PASSWORD\}"/,
    ],
    [{ setup: { localStorage: { a: "${ env:A }" } } }, /write "\$\{env:A\}"/],
    [
      { setup: { basicAuth: { username: "a", password: "b" }, headers: { Authorization: "c" } } },
      /"Authorization" is what "basicAuth" sends/,
    ],
    [{ setup: { basicAuth: { username: "a:b", password: "c" } } }, /no colon/],
    [login({}), /the login does nothing/],
    [login({ steps: [{ press: "a" }], request: "/" }), /not both/],
    [login({ request: "/" }), /sends a "form" or "json"/],
    [login({ request: "/", form: {}, json: {} }), /"form" or "json", not both/],
    [login({ request: "/", form: {}, page: "/" }), /"page" can never apply to a login by request/],
    [login({ request: "https://a.example/", form: {} }), /not a path on the served origin/],
    [login({ steps: [{ press: "a" }], page: "//a" }), /not a path on the served origin/],
    [login({ steps: [{ click: "a", limits: { INP: 1 } }] }), /nothing of it is measured/],
    [login("login.txt"), /neither a recording/],
    [login("login.json"), /there is no recording "login.json"/],
    [{ pages: [{ path: "/", interactions: "a.txt" }] }, /neither a recording/],
  ])("%j", async (budget, message) => {
    const errors = await errorsOf(budget);
    expect(errors[0]).toMatch(/^budget\.json:1:\d+: /);
    expect(errors.join("\n")).toMatch(message);
    expect(errors).toHaveLength(1);
  });
});

describe("the environment", () => {
  const budget = `{
  "setup": { "cookies": { "a": "\${env:ONE}" } },
  "pages": ["/", { "path": "/b", "setup": { "headers": { "x": "\${env:TWO} \${env:ONE}" } } }]
}`;

  const read = (loaded: Budget, env: Record<string, string>) => {
    try {
      return readVariables(loaded, env);
    } catch (error) {
      if (error instanceof CheckError) return error;
      throw error;
    }
  };

  test("gives what the pages need, and nothing else", async () => {
    const values = read(await load(budget), { ONE: "1", TWO: "2", PATH: "/bin" });
    expect(values).toEqual(
      new Map([
        ["ONE", "1"],
        ["TWO", "2"],
      ]),
    );
  });

  test("that lacks a variable is an error at the place that names it, once", async () => {
    expect(read(await load(budget), { ONE: "" })).toMatchObject({
      exitCode: 2,
      message: "budget.json:2:32: the environment variable ONE is empty",
      detail: [
        "budget.json:3:63: the environment variable TWO is not set",
        "budget.json:3:63: the environment variable ONE is empty",
      ].join("\n"),
    });
  });

  test("is not asked for what a page that is left out needs", async () => {
    const loaded = await load(budget);
    expect(read({ ...loaded, pages: loaded.pages.slice(0, 1) }, { ONE: "1" })).toEqual(
      new Map([["ONE", "1"]]),
    );
  });
});
