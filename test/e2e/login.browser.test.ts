import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { serveLogin } from "../collect/login/login-server.ts";
import type { LoginServer } from "../collect/login/login-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";
import type { CommandResult } from "./command.ts";

const password = "p4ss/w örd<&>";
let server: LoginServer;
beforeAll(async () => {
  server = await serveLogin(password);
});
afterAll(() => server?.[Symbol.asyncDispose]());

const steps = [
  { type: ["#user", "ada"] },
  { type: ["#password", "${env:SHOP_PASSWORD}"] },
  { press: "Enter" },
];

const budget = (setup?: unknown) =>
  JSON.stringify({
    serve: server.origin,
    interactions: [],
    pages: ["/account"],
    limits: { requests: 9 },
    ...(setup !== undefined && { setup }),
  });

async function run(
  folder: TemporaryFolder,
  files: Record<string, string>,
  env: NodeJS.ProcessEnv = { SHOP_PASSWORD: password },
): Promise<CommandResult & { report: ReturnType<typeof parseReport>; all: string }> {
  await folder.write(files);
  const result = await budgetCheck(folder.path, ["--runs", "1", "--verbose"], { env });
  const written = await texts(join(folder.path, ".budget-check"));
  const report = parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
  return { ...result, report, all: [result.stdout, result.stderr, ...written].join("\n") };
}

async function texts(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile());
  return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "utf8")));
}

/** The secret as it is, and as pages, URLs, JSON, HTML and HTTP write it: the page prints it in all these ways. */
const writings = [
  password,
  password.slice(0, 7),
  "w%20%C3%B6rd",
  JSON.stringify(password).slice(1, -1),
  "örd&lt;&amp;&gt;",
  "örd\\u003c",
  Buffer.from(`x:${password}`).toString("base64").slice(4, 20),
];

describe("a page behind a login", () => {
  it.each([
    ["steps", { login: { page: "/login", steps } }],
    [
      "a variable in a request",
      { login: { request: "/api/login", json: { password: "${env:SHOP_PASSWORD}" } } },
    ],
  ])("is measured after %s, and the secret is nowhere", async (_, setup) => {
    await using folder = await temporaryFolder({});
    const { code, report, all } = await run(folder, { "budget.json": budget(setup) });
    expect(code, all.slice(0, 3000)).toBe(0);
    expect(report).toMatchObject({ outcome: "pass", verdicts: [{ status: "pass" }] });
    // The page gave it away: it was there to be found.
    expect(all).toMatch(/secret \*\*\*/);
    expect(all).toMatch(/stopped at an exception: Error: cannot use \*\*\*/);
    for (const writing of writings) expect(all.includes(writing), writing).toBe(false);
  });

  it("does not pass silently without a login: the run says where it was sent", async () => {
    await using folder = await temporaryFolder({});
    const { code, report, stdout } = await run(folder, { "budget.json": budget() });
    expect(code).toBe(0);
    expect(report.outcome).toBe("warn");
    const said = /\/account.? was redirected to .?\/login.?, where a password is asked for/;
    expect(stdout.split("\n").slice(0, 5).join(" ")).toMatch(said);
    expect(await readFile(join(folder.path, ".budget-check/report.md"), "utf8")).toMatch(said);
  });

  it("that does not work is exit 3 with what the page showed, after one attempt", async () => {
    await using folder = await temporaryFolder({});
    const attempts = server.attempts();
    const wrong = "not-the-password";
    const { code, stderr, all } = await run(
      folder,
      { "budget.json": budget({ login: { page: "/login", steps } }) },
      { SHOP_PASSWORD: wrong },
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /The login failed: .*"Sign in" \(\/login\), which says "No user has the password \*\*\*"/,
    );
    expect(all).not.toContain(wrong);
    expect(server.attempts()).toBe(attempts + 1);
    const discover = ["discover", "/account", "--verbose"];
    const found = await budgetCheck(folder.path, discover, { env: { SHOP_PASSWORD: wrong } });
    expect(found.code).toBe(3);
    expect(found.stderr).toContain("No user has the password ***");
    expect(found.stdout + found.stderr).not.toContain(wrong);
  });
});

describe("a variable that is not set", () => {
  it("is exit 2 at its place, before anything is built", async () => {
    await using folder = await temporaryFolder({
      "budget.json": `{ "build": "touch built", "serve": ".",\n  "setup": { "headers": { "x": "\${env:NO_SUCH}" } } }`,
    });
    const { code, stderr } = await budgetCheck(folder.path, []);
    expect(code).toBe(2);
    expect(stderr).toContain("budget.json:2:32: the environment variable NO_SUCH is not set");
    expect(await readdir(folder.path)).toEqual(["budget.json"]);
  });
});
