import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostRules } from "../../../src/collect/conditions/host-rules.ts";
import { desktop, mobile } from "../../../src/config/keys/devices.ts";
import type { Budget } from "../../../src/types.ts";
import { errorsOf, load } from "../budget-folder.ts";

const first = async (budget: unknown) => (await errorsOf(budget))[0];
const isAccepted = async (budget: unknown): Promise<Budget | null> => {
  try {
    return await load(budget);
  } catch {
    return null;
  }
};

describe("a device of the budget's own", () => {
  test("is one of Lighthouse's but for what is written", async () => {
    const tablet = {
      name: "tablet",
      viewport: { width: 820, height: 1180 },
      cpuSlowdown: 2,
      network: { rttMs: 80 },
      userAgent: "Tablet/1.0",
      locale: "de-de",
      colorScheme: "dark",
      reducedMotion: true,
    };
    const far = { name: "far", extends: "desktop", network: "mobileRegular3G", reducedMotion: false };
    expect((await load({ devices: ["mobile", tablet, far] })).devices).toEqual([
      mobile,
      {
        name: "tablet",
        viewport: { ...mobile.viewport, width: 820, height: 1180 },
        cpuSlowdown: 2,
        network: { rttMs: 80, throughputKbps: mobile.network.throughputKbps },
        userAgent: "Tablet/1.0",
        locale: "de-DE",
        colorScheme: "dark",
        reducedMotion: true,
      },
      { ...desktop, name: "far", network: { rttMs: 300, throughputKbps: 700 }, reducedMotion: false },
    ]);
  });

  test.each([
    ['{"devices": [{"extends": "mobile"}]}', `budget.json:1:14: devices[0] has no "name"`],
    ['{"devices": [{"name": " "}]}', `budget.json:1:23: the name of the device is empty`],
    [
      '{"devices": [{"name": "mobile"}]}',
      `budget.json:1:23: "mobile" is a device of Lighthouse's: give one that differs from it a name of its own`,
    ],
    ['{"devices": [{"name": "a"}, {"name": "a"}]}', `budget.json:1:38: the device "a" is named twice`],
    [
      '{"devices": [{"name": "a", "extends": "x"}]}',
      `devices[0].extends cannot be "x": use "mobile" or "desktop"`,
    ],
    [
      '{"devices": [{"name": "a", "cpu": 4}]}',
      `unknown key "cpu" in devices[0]; did you mean "cpuSlowdown"?`,
    ],
    ['{"devices": [{"name": "a", "cpuSlowdown": 0}]}', `1:43: cpuSlowdown cannot be 0: it is from 1 to 100`],
    [
      '{"devices": [{"name": "a", "viewport": {"width": 1e6}}]}',
      `1:50: width cannot be 1e6: it is from 1 to 10000`,
    ],
    [
      '{"devices": [{"name": "a", "viewport": {"width": 9.5}}]}',
      `devices[0].viewport.width must be integer, not 9.5`,
    ],
    ['{"devices": [{"name": "a", "network": "mobileSlow3G"}]}', `did you mean "mobileSlow4G"?`],
    ['{"devices": [{"name": "a", "network": {"rttMs": -1}}]}', `rttMs cannot be -1: it is from 0 to 60000`],
    [
      '{"devices": [{"name": "a", "locale": "de_DE.UTF-8"}]}',
      `locale "de_DE.UTF-8" is not a language tag; did you mean "de-DE"?`,
    ],
    [
      '{"devices": [{"name": "a", "locale": "German"}]}',
      `locale "German" is not a language tag such as "de-DE"`,
    ],
    ['{"devices": [{"name": "a", "userAgent": "a\\nX: b"}]}', `has characters that no header can hold`],
    ['{"devices": [{"name": "a", "colorScheme": "drak"}]}', `did you mean "dark"?`],
    [
      '{"devices": [{"name": "a", "reducedMotion": "yes"}]}',
      `devices[0].reducedMotion must be true or false, not "yes"`,
    ],
    ['{"devices": [4]}', `devices[0] must be a string or an object, not 4`],
  ])("%s", async (text, message) => {
    expect(await errorsOf(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe("throttling", () => {
  test("is simulated on the CPU clock unless the budget says otherwise", async () => {
    expect(await load({})).toMatchObject({
      clock: "cpu",
      conditions: { throttling: "simulate", blockedUrls: [], hosts: {} },
    });
  });

  test("that is applied is judged on the wall clock", async () => {
    expect(await load({ throttling: "devtools" })).toMatchObject({
      clock: "wall",
      conditions: { throttling: "devtools" },
    });
    expect(await first('{"throttling": "devtools", "clock": "cpu"}')).toContain(
      'budget.json:1:37: the clock "cpu" can never apply',
    );
    expect(await first({ throttling: "applied" })).toContain('throttling cannot be "applied"');
  });
});

describe("insecure", () => {
  test("is allowed where the budget says so, and is no word", async () => {
    expect((await load({ insecure: true })).conditions?.insecure).toBe(true);
    expect((await load({ insecure: false })).conditions).not.toHaveProperty("insecure");
    expect(await first({ insecure: "yes" })).toContain("insecure must be true or false");
  });
});

describe("blocked URLs", () => {
  test("are patterns", async () => {
    const blockedUrls = ["*://*.analytics.example/*", "/widget.js"];
    expect((await load({ blockedUrls })).conditions?.blockedUrls).toEqual(blockedUrls);
  });

  test.each([
    ["", "is empty"],
    ["a b", "white space"],
    ["*", "would block every request"],
    ["*://*/*", "would block every request"],
  ])("refuses %j", async (pattern, message) => {
    expect(await first({ blockedUrls: [pattern] })).toContain(message);
  });
});

describe("hosts", () => {
  test("are names and where they are", async () => {
    const hosts = {
      "API.example.com": "127.0.0.1:8080",
      "*.exämple.com": "cdn.test",
      "v6.example.com": "[::1]:9000",
      "other.example.com": "[0:0::1]",
    };
    expect((await load({ hosts })).conditions?.hosts).toEqual({
      "api.example.com": "127.0.0.1:8080",
      "*.xn--exmple-cua.com": "cdn.test",
      "v6.example.com": "[::1]:9000",
      "other.example.com": "[::1]",
    });
  });

  test.each([
    ["https://api.example.com/v1", "127.0.0.1", `did you mean "api.example.com"?`],
    ["api.example.com:443", "127.0.0.1", "is not a host name"],
    ["*", "127.0.0.1", "is not a host name"],
    ["localhost", "127.0.0.1", "is this machine"],
    ["127.1", "10.0.0.1", "is this machine"],
    ["a.example.com", "http://127.0.0.1:8080/x", `did you mean "127.0.0.1:8080"?`],
    ["a.example.com", "127.0.0.1:0", "is not a host with or without port"],
    ["a.example.com", "127.0.0.1:65536", "is not a host with or without port"],
    ["a.example.com", "~NOTFOUND", "is not a host with or without port"],
    ["a.example.com", "", "is not a host with or without port"],
  ])("refuses %j → %j", async (name, target, message) => {
    expect(await first({ hosts: { [name]: target } })).toContain(message);
  });

  test("never say more to the browser than one rule for each", async () => {
    const part = fc.oneof(
      fc.constantFrom("a.b", ",", " ", "MAP", "*", "*.", ":", "80", "[::1]", "EXCLUDE", "\n", "--x", "%2c"),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text, { maxKeys: 2 }), async (hosts) => {
        const accepted = (await isAccepted({ hosts }))?.conditions?.hosts ?? {};
        const [flag = "--host-resolver-rules="] = hostRules(accepted);
        const rules = flag.slice("--host-resolver-rules=".length).split(",").filter(Boolean);
        expect(rules).toHaveLength(Object.keys(accepted).length);
        for (const rule of rules) expect(rule).toMatch(/^MAP [^\s,]+ [^\s,]+$/);
      }),
      { numRuns: 200 },
    );
  });

  test("the more precise name goes first", () => {
    const [flag] = hostRules({ "*.com": "a", "*.b.com": "b", "a.com": "c" });
    expect(flag).toBe("--host-resolver-rules=MAP a.com c,MAP *.b.com b,MAP *.com a");
    expect(hostRules({})).toEqual([]);
  });
});

describe("warm pages", () => {
  test("are pages of their own", async () => {
    const { pages } = await load({ pages: ["/", { path: "/", warm: true }, { path: "/cart", warm: false }] });
    expect(pages.map(({ name, path, warm }) => ({ name, path, warm }))).toEqual([
      { name: "/", path: "/", warm: undefined },
      { name: "/ (warm)", path: "/", warm: true },
      { name: "/cart", path: "/cart", warm: undefined },
    ]);
    expect(
      await first({
        pages: [
          { path: "/", warm: true },
          { name: "b", path: "/", warm: true },
        ],
      }),
    ).toContain("two pages have the path");
    expect(await first({ pages: [{ path: "/", warm: "yes" }] })).toContain(
      'pages[0].warm must be true or false, not "yes"',
    );
  });
});

describe("limits on the cache", () => {
  const limits = { "cache-hit": "90 kB", LCP: 1 };
  const metricsOf = (page: { limits: readonly { metric: string }[] } | undefined) =>
    page?.limits.map(({ metric }) => metric);

  test("are for warm pages", async () => {
    const { pages } = await load({ limits, pages: ["/", { path: "/", warm: true }] });
    expect(metricsOf(pages[0])).toEqual(["LCP"]);
    expect(metricsOf(pages[1])).toEqual(["cache-hit", "LCP"]);
  });

  test("can never apply to others", async () => {
    expect(await first({ limits })).toContain("cache-hit can never apply: no page is a repeat view");
    expect(
      await first({
        pages: [
          { path: "/", limits: { "cache-hit:script": 1 } },
          { path: "/", warm: true },
        ],
      }),
    ).toContain(
      'cache-hit:script can never apply: the page "/" is not a repeat view; did you mean to write "warm": true?',
    );
    expect(await load({ limits: { "cache-hit": null, LCP: 1 } })).toBeTruthy();
  });
});

test("a build's time is bounded, by the budget if it says so", async () => {
  const build = async (timeout: unknown) => (await load({ build: { command: "make", timeout } })).build;
  expect(await build("20 s")).toEqual({ command: "make", timeoutMs: 20_000 });
  expect((await load({ build: "make" })).build).toEqual({ command: "make" });
  expect(await first({ build: { command: "make", timeout: 0 } })).toContain(
    "build.timeout: 0 leaves the build no time",
  );
  expect(await first({ build: { command: "make", timeout: "4000 s" } })).toContain("longer than an hour");
});
