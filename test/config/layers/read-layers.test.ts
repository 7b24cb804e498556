import { describe, expect, test } from "vitest";
import { desktop, mobile } from "../../../src/config/keys/devices.ts";
import type { Limit } from "../../../src/types.ts";
import { errorsOf, load } from "../budget-folder.ts";

const brief = (limits: readonly Limit[]) =>
  limits.map(({ metric, max, warn, maxIncrease, warnIncrease, level, preset }) => ({
    metric,
    level,
    preset,
    ...(max && { max: max.text }),
    ...(warn && { warn: warn.text }),
    ...(maxIncrease !== undefined && { maxIncrease: maxIncrease?.text ?? null }),
    ...(warnIncrease && { warnIncrease: warnIncrease.text }),
  }));

describe("the default preset", () => {
  test.each([
    ["an empty budget", {}, true],
    ["empty limits", { limits: {}, bundle: {} }, true],
    ["pages and settings alone", { pages: ["/"], clock: "wall" }, true],
    ["limits that are only removed", { limits: { INP: null } }, true],
    ["limits", { limits: { LCP: 1 } }, false],
    ["bundle limits", { bundle: { total: 1 } }, false],
    ["limits of a page", { pages: [{ path: "/", limits: { LCP: 1 } }] }, false],
    ["extends: null", { extends: null }, false],
    ["extends: []", { extends: [] }, false],
  ])("%s", async (_, text, extended) => {
    const metrics = (await load(text)).limits.map((limit) => limit.metric);
    expect(metrics.includes("FCP")).toBe(extended);
  });

  test("a limit of null takes one out", async () => {
    const budget = await load({ limits: { INP: null } });
    expect(budget.limits.map((limit) => limit.metric)).toEqual(["LCP", "CLS", "FCP", "TTFB", "FID"]);
  });
});

describe("merging", () => {
  test("is per metric and per property; own bounds point into the file, inherited ones into the preset", async () => {
    const budget = await load(
      '{ "extends": "core-web-vitals",\n "limits": { "LCP": { "maxIncrease": "5%" }, "CLS": 0.2 } }',
    );
    const [lcp, inp, cls] = budget.limits;
    expect(brief(budget.limits).slice(0, 3)).toEqual([
      { metric: "LCP", level: "fail", preset: false, max: "2.5 s", maxIncrease: "5%" },
      { metric: "INP", level: "fail", preset: true, max: "200 ms" },
      { metric: "CLS", level: "fail", preset: false, max: "0.2" },
    ]);
    expect(lcp?.position?.file).toBe("budget-check/budgets/core-web-vitals.json");
    expect(inp?.position?.file).toBe("budget-check/budgets/core-web-vitals.json");
    expect(cls?.position).toEqual({ file: "budget.json", line: 2, column: 53 });
  });

  test("pages lie above the budget, property by property", async () => {
    const budget = await load({
      limits: { LCP: { max: "3 s", warn: "2 s", level: "warn" }, TBT: "300 ms", CLS: 0.1 },
      pages: ["/", { path: "/a", limits: { LCP: "2.5 s", TBT: null, CLS: { level: "warn" }, SI: "3 s" } }],
    });
    expect(brief(budget.pages[0]?.limits ?? [])).toEqual(brief(budget.limits));
    expect(brief(budget.pages[1]?.limits ?? [])).toEqual([
      { metric: "LCP", level: "warn", preset: false, max: "2.5 s", warn: "2 s" },
      { metric: "CLS", level: "warn", preset: false, max: "0.1" },
      { metric: "SI", level: "fail", preset: false, max: "3 s" },
    ]);
  });

  test("a preset's warning level does not soften a bound of the user", async () => {
    const budget = await load({
      extends: "core-web-vitals",
      limits: { FID: "300 ms" },
      bundle: { total: "1 MB", "initial:js": { max: "170 kB", level: "warn" } },
    });
    expect(brief(budget.limits).at(-1)).toEqual({
      metric: "FID",
      level: "fail",
      preset: false,
      max: "300 ms",
    });
    expect(brief(budget.bundle)).toEqual([
      {
        metric: "initial:js",
        level: "warn",
        preset: false,
        max: "170 kB",
        maxIncrease: "50 kB",
        warnIncrease: "1 kB",
      },
      { metric: "total", level: "fail", preset: false, max: "1 MB", maxIncrease: null },
      { metric: "total", level: "warn", preset: true, maxIncrease: "1 kB" },
    ]);
    expect(budget.bundle[1]?.position?.file).toBe("budget.json");
    expect(budget.bundle[2]?.position?.file).toBe("budget-check/budgets/core-web-vitals.json");
  });

  test("a level of the user reaches what a preset set", async () => {
    const budget = await load({ extends: "core-web-vitals", bundle: { total: { level: "fail" } } });
    expect(brief(budget.bundle)[1]).toEqual({
      metric: "total",
      level: "fail",
      preset: false,
      maxIncrease: "1 kB",
    });
  });

  test("a level of an extended file of the user's is inherited", async () => {
    const budget = await load(
      { extends: "./base.json", limits: { LCP: "2 s" } },
      { "base.json": '{ "limits": { "LCP": { "max": "3 s", "level": "warn" } } }' },
    );
    expect(brief(budget.limits)).toEqual([{ metric: "LCP", level: "warn", preset: false, max: "2 s" }]);
  });

  test("maxIncrease: null turns the default tolerance off", async () => {
    const budget = await load({ limits: { LCP: { max: 1, maxIncrease: null }, SI: { maxIncrease: null } } });
    expect(brief(budget.limits)).toEqual([
      { metric: "LCP", level: "fail", preset: false, max: "1 ms", maxIncrease: null },
      { metric: "SI", level: "fail", preset: false, maxIncrease: null },
    ]);
  });

  test("an inherited warning above an own max is dropped, an own one above an inherited max is an error", async () => {
    const base = { "base.json": '{ "limits": { "LCP": { "warn": "2 s", "max": "3 s" } } }' };
    const budget = await load({ extends: "./base.json", limits: { LCP: "1 s" } }, base);
    expect(brief(budget.limits)).toEqual([{ metric: "LCP", level: "fail", preset: false, max: "1 s" }]);
    expect(await errorsOf('{"extends": "./base.json", "limits": {"LCP": {"warn": "4 s"}}}', base)).toEqual([
      'budget.json:1:55: LCP.warn "4 s" can never apply: it is above the max "3 s" of base.json:1:46',
    ]);
  });
});

describe("a warning about growth", () => {
  const preset = { extends: "core-web-vitals" };

  test.each<[name: string, rule: unknown, expected: object]>([
    [
      "is inherited below an own maxIncrease",
      { maxIncrease: "30 kB" },
      { maxIncrease: "30 kB", warnIncrease: "1 kB" },
    ],
    [
      "stays where it equals an own maxIncrease",
      { maxIncrease: "1 kB" },
      { maxIncrease: "1 kB", warnIncrease: "1 kB" },
    ],
    ["goes where it is above an own maxIncrease", { maxIncrease: "999 B" }, { maxIncrease: "999 B" }],
    ["is not compared with a share", { maxIncrease: "1%" }, { maxIncrease: "1%", warnIncrease: "1 kB" }],
    ["goes with all of growth", { max: 1, maxIncrease: null }, { max: "1 B", maxIncrease: null }],
    ["is replaced", { warnIncrease: "2%" }, { maxIncrease: "50 kB", warnIncrease: "2%" }],
  ])("%s", async (_, rule, expected) => {
    const { bundle } = await load({ ...preset, bundle: { "initial:js": rule } });
    expect(brief(bundle)[0]).toEqual({ metric: "initial:js", level: "fail", preset: false, ...expected });
  });

  test("above an inherited maxIncrease is an error", async () => {
    expect(
      await errorsOf('{"extends": "./base.json", "bundle": {"total": {"warnIncrease": "4 kB"}}}', {
        "base.json": '{ "bundle": { "total": { "maxIncrease": "3 kB" } } }',
      }),
    ).toEqual([
      'budget.json:1:65: total.warnIncrease "4 kB" can never apply: it is above the maxIncrease "3 kB" of base.json:1:41',
    ]);
  });

  test("stays with the limit on growth where a max has another level", async () => {
    const { bundle } = await load({ ...preset, bundle: { total: { max: "1 MB", warnIncrease: "500 B" } } });
    expect(brief(bundle).slice(1)).toEqual([
      { metric: "total", level: "fail", preset: false, max: "1 MB", maxIncrease: null },
      { metric: "total", level: "warn", preset: false, maxIncrease: "1 kB", warnIncrease: "500 B" },
    ]);
  });
});

describe("files", () => {
  test("the later of an array lies above the earlier, the budget above all; other keys replace", async () => {
    const budget = await load(
      { extends: ["./a.json", "./sub/b.json"], limits: { SI: 3 } },
      {
        "a.json":
          '{ "limits": { "LCP": 1, "CLS": 1, "SI": 1 }, "clock": "wall", "pages": ["/a"], "serve": "out" }',
        "sub/b.json": '{ "extends": "../c.json", "limits": { "CLS": 2, "SI": 2 }, "devices": ["desktop"] }',
        "c.json": '{ "limits": { "LCP": 4, "TBT": 4 }, "clock": "cpu" }',
      },
    );
    expect(Object.fromEntries(budget.limits.map((limit) => [limit.metric, limit.max?.value]))).toEqual({
      LCP: 4,
      CLS: 2,
      SI: 3,
      TBT: 4,
    });
    expect(budget).toMatchObject({ clock: "cpu", devices: [desktop], pages: [{ path: "/a" }] });
    expect(budget.limits.find((limit) => limit.metric === "TBT")?.position?.file).toBe("c.json");
  });

  test("an extended file without limits does not bring the default preset", async () => {
    const budget = await load(
      { extends: "./a.json", limits: { SI: 3 } },
      { "a.json": '{ "clock": "wall" }' },
    );
    expect(budget.limits.map((limit) => limit.metric)).toEqual(["SI"]);
  });

  test("the same file may be reached twice", async () => {
    const files = {
      "a.json": '{ "extends": "./c.json" }',
      "b.json": '{ "extends": "./c.json" }',
      "c.json": "{}",
    };
    await load({ extends: ["./a.json", "./b.json"] }, files);
  });

  test("the desktop preset sets the device, the budget may set another", async () => {
    expect((await load({ extends: "core-web-vitals-desktop" })).devices).toEqual([desktop]);
    expect((await load({ extends: "core-web-vitals-desktop", devices: ["mobile"] })).devices).toEqual([
      mobile,
    ]);
  });

  test("mistakes in an extended file are told with its name, beside those of the budget", async () => {
    expect(
      await errorsOf('{"extends": ["./a.json", "./b.json"], "clock": "gpu"}', {
        "a.json": '\n{ "limits": { "LPC": 1 } }',
        "b.json": "{ oops",
      }),
    ).toEqual([
      'budget.json:1:48: clock cannot be "gpu"; did you mean "cpu"?',
      'a.json:2:15: unknown metric "LPC"; did you mean "LCP"?',
      'b.json:1:3: the key oops needs double quotes: write "oops"',
    ]);
  });

  test.each([
    [
      '{"extends": "core-web-vital"}',
      'budget.json:1:13: unknown preset "core-web-vital"; did you mean "core-web-vitals"?',
    ],
    [
      '{"extends": ["mine"]}',
      'budget.json:1:14: unknown preset "mine": it is one of core-web-vitals, core-web-vitals-desktop, strict, or a path',
    ],
    ['{"extends": "./gone.json"}', 'budget.json:1:13: "extends" finds no file "./gone.json"'],
    [
      '{"extends": "./folder/"}',
      'budget.json:1:13: "extends" names "./folder/", which is a folder, not a file',
    ],
    [
      '{"extends": "./budget.json"}',
      'budget.json:1:13: "extends" goes round in a circle: budget.json → budget.json',
    ],
    [
      '{"extends": "./loop.json"}',
      'loop.json:1:13: "extends" goes round in a circle: budget.json → loop.json → budget.json',
    ],
    [
      '{"extends": "./array.json"}',
      "budget.json:1:13: array.json is in Lighthouse's format (an array), which cannot be extended",
    ],
  ])("%s", async (text, message) => {
    const files = { "loop.json": '{"extends": "budget.json"}', "array.json": "[]", "folder/": "" };
    expect(await errorsOf(text, files)).toEqual([message]);
  });

  test("chains and fans of files are bounded", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index}.json`, `{"extends": "./${index + 1}.json"}`]),
    );
    const [deep] = await errorsOf('{"extends": "./0.json"}', chain);
    expect(deep).toMatch(/^7\.json:1:13: "extends" goes deeper than 8 files: budget\.json → 0\.json/);
    // Each of four levels reads the one below ten times: ten thousand files if nothing stopped it.
    const fan = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `${index}.json`,
        JSON.stringify(index < 3 ? { extends: Array(10).fill(`./${index + 1}.json`) } : {}),
      ]),
    );
    const [wide] = await errorsOf('{"extends": "./0.json"}', fan);
    expect(wide).toContain('"extends" reads more than 32 files');
  });
});
