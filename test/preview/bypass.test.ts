import { expect, test } from "vitest";
import { previewOf } from "../../src/preview/bypass.ts";
import type { PreviewRequest } from "../../src/preview/bypass.ts";
import type { Budget, Limit, Page } from "../../src/types.ts";

const limit = (metric: string, more: Partial<Limit> = {}): Limit => ({
  metric,
  level: "fail",
  preset: false,
  ...more,
});
const page: Page = { name: "/", path: "/", limits: [limit("LCP"), limit("queries")] };
const budget: Budget = {
  directory: "/app",
  build: { command: "npm run build" },
  serve: { kind: "command", command: "npm start" },
  devices: [],
  pages: [page],
  limits: [],
  bundle: [limit("initial:js"), limit("total", { preset: true })],
  commands: [],
  clock: "cpu",
  onInconclusive: "warn",
  alreadyOver: "warn",
  allow: [],
  notes: [],
};
const names = { url: "--url", pattern: "--url-pattern", headers: "BUDGET_CHECK_BYPASS_HEADERS" };
const secret = "s3cret-s3cret-s3cret";
const full: PreviewRequest = {
  url: "https://shop-1.vercel.app/",
  pattern: "https://shop-*.vercel.app",
  bypassHeaders: `X-Vercel-Protection-Bypass: ${secret}\r\n\nx-vercel-set-bypass-cookie: true\n`,
};
const preview = (more: PreviewRequest = {}, changes: Partial<Budget> = {}) =>
  previewOf({ ...budget, ...changes }, { ...full, ...more }, names);

test("without an address the budget stays as it is", async () => {
  expect(await previewOf(budget, {}, names)).toEqual({ budget, bypass: null });
});

test("head is the deployment, and what only a build can tell is left out aloud", async () => {
  const { budget: left, bypass } = await preview();
  expect(left.serve).toEqual({ kind: "url", url: "https://shop-1.vercel.app" });
  expect(left).not.toHaveProperty("build");
  expect(left.bundle).toEqual([]);
  expect(left.pages[0]?.limits.map(({ metric }) => metric)).toEqual(["LCP"]);
  expect(left.notes).toEqual([
    {
      level: "info",
      text: expect.stringContaining("1 bundle limit, database queries; the workflow that builds"),
    },
  ]);
  expect(bypass?.headers).toEqual({
    "x-vercel-protection-bypass": secret,
    "x-vercel-set-bypass-cookie": "true",
  });
});

test.each([
  ["https://shop-2.vercel.app", true],
  ["https://shop.example.com", false],
  ["http://shop-1.vercel.app", false],
  ["https://shop-1.vercel.app:8443", false],
  ["https://shop-1.vercel.app.evil.example", false],
])("the headers are for the origin %s: %s", async (origin, is) => {
  expect((await preview()).bypass?.isFor(origin)).toBe(is);
});

test.each([
  ["another address", { url: "https://evil.example" }, /does not match the pattern/],
  ["no address", { url: undefined }, /--url-pattern needs --url/],
  ["no address, but headers", { url: undefined, pattern: undefined }, /BYPASS_HEADERS needs --url/],
  ["headers without a pattern", { pattern: undefined }, /needs --url-pattern/],
  ["a secret that is not set", { bypassHeaders: "x-bypass: " }, /Line 1 of .* is not a header/],
  ["a secret of two lines", { bypassHeaders: `x-bypass: ${secret}\n${secret}` }, /Line 2 of/],
  ["a header that browsers set", { bypassHeaders: `Host: ${secret}` }, /Line 1 of/],
] as const)("%s is refused, without the secret", async (_, more, says) => {
  await expect(preview(more)).rejects.toThrow(says);
  await expect(preview(more)).rejects.not.toThrow(secret);
});

const login = { kind: "module", file: "/app/login.js" } as const;
const conditions = { throttling: "simulate", blockedUrls: [], hosts: {} } as const;
const setup = { cookies: [], headers: {}, localStorage: {} };

test.each([
  [
    "stands a host for another server",
    { conditions: { ...conditions, hosts: { "shop-1.vercel.app": "6.6.6.6" } } },
    /"hosts"/,
  ],
  ["accepts every certificate", { conditions: { ...conditions, insecure: true } }, /"insecure"/],
  [
    "interacts by a module",
    { pages: [{ ...page, interactions: [{ name: "x", module: "/app/x.js" }] }] },
    /a module on page \//,
  ],
  ["logs in by a module", { pages: [{ ...page, setup: { ...setup, login } }] }, /a module on page \//],
  ["has a login for all pages", { setup: { ...setup, login } }, /a module, whose code/],
])("a budget that %s is refused where there is a secret, and only there", async (_, changes, says) => {
  const whole = changes as Partial<Budget>;
  await expect(preview({}, whole)).rejects.toThrow(says);
  expect((await preview({ bypassHeaders: "" }, whole)).bypass).toBeNull();
});
