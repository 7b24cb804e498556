import { describe, expect, test } from "vitest";
import { errorsOf, load } from "../budget-folder.ts";

const api = {
  run: "npx autocannon -j {url}/api",
  read: { "p97.5": "latency.p97_5", errors: { path: "errors", unit: "count", exact: true } },
  unit: "ms",
};

describe("a command", () => {
  test("has its values, their units and its limits", async () => {
    const budget = await load({
      commands: { api, queries: { run: "node count.js", exact: true }, heap: { run: "x", unit: "KiB" } },
      limits: {
        "command:api:p97.5": { max: "0.2 s", maxIncrease: "15%" },
        "command:queries": { maxIncrease: 0 },
        "command:heap": "1 MiB",
      },
    });
    expect(budget.commands).toMatchObject([
      {
        name: "api",
        timeoutMs: 300_000,
        values: [
          {
            metric: "command:api:p97.5",
            from: { path: "latency.p97_5" },
            unit: "ms",
            factor: 1,
            exact: false,
          },
          { metric: "command:api:errors", from: { path: "errors" }, unit: "count", exact: true },
        ],
        limits: [{ metric: "command:api:p97.5", max: { value: 200 }, maxIncrease: { relative: 0.15 } }],
      },
      { values: [{ metric: "command:queries", from: null, unit: "count", exact: true }] },
      { values: [{ unit: "B", factor: 1024 }], limits: [{ max: { value: 1_048_576 } }] },
    ]);
    // A limit on a command applies to no page.
    expect(budget.limits).toEqual([]);
    expect(budget.pages[0]?.limits).toEqual([]);
  });

  test("may be its time, and a single path", async () => {
    const budget = await load({
      commands: {
        build: { run: "npm run build", measure: "time", timeout: "60 s" },
        n: { run: "x", read: "a.b" },
      },
    });
    expect(budget.commands).toMatchObject([
      { timeoutMs: 60_000, values: [{ metric: "command:build", from: "time", unit: "ms" }] },
      { values: [{ metric: "command:n", from: { path: "a.b" }, unit: "unitless" }] },
    ]);
  });

  test("comes from extended files, by name, and its limits by property", async () => {
    const files = {
      "below.json": JSON.stringify({
        commands: { api, old: { run: "x" } },
        limits: { "command:api:p97.5": { max: "200 ms", level: "warn" }, "command:old": 1 },
      }),
    };
    const budget = await load(
      {
        extends: "./below.json",
        commands: { api: { ...api, run: "other {url}" }, old: null },
        limits: { "command:api:p97.5": { maxIncrease: "5%" } },
      },
      files,
    );
    expect(budget.commands).toMatchObject([
      {
        run: "other {url}",
        limits: [{ max: { value: 200 }, maxIncrease: { relative: 0.05 }, level: "warn" }],
      },
    ]);
  });

  test("keeps the default preset away, as any limit does", async () => {
    const budget = await load({ commands: { api }, limits: { "command:api:errors": 0 } });
    expect(budget.limits).toEqual([]);
    expect(budget.bundle).toEqual([]);
  });

  test("may be all that a budget measures", async () => {
    const budget = await load({ pages: [], commands: { api }, limits: { "command:api:errors": 0 } });
    expect(budget.pages).toEqual([]);
    expect(
      await errorsOf({ pages: [], commands: { api }, limits: { "command:api:errors": 0, LCP: 1 } }),
    ).toEqual([expect.stringContaining('LCP can never apply: "pages" is empty')]);
    expect(await errorsOf({ pages: [], commands: { api } })).toEqual([
      expect.stringContaining("pages is empty: leave it out"),
    ]);
  });

  test("may have an exception", async () => {
    const allow = [{ limit: "command:api:errors", reason: "known", expires: "2026-12-31" }];
    const limits = { "command:api:errors": 0 };
    expect((await load({ commands: { api }, limits, allow })).allow).toMatchObject([
      { limit: "command:api:errors" },
    ]);
    const wrong = [
      { ...allow[0], limit: "command:api:eror" },
      { ...allow[0], page: "/" },
    ];
    expect(await errorsOf({ commands: { api }, limits, allow: wrong })).toEqual([
      expect.stringContaining('the command "api" has no such value; did you mean "command:api:errors"?'),
      expect.stringContaining("is a limit on a command, which has no page"),
    ]);
  });
});

test.each([
  [{ commands: { api: {} } }, 'commands.api has no "run"'],
  [{ commands: { api: { run: " " } } }, "commands.api.run is empty"],
  [{ commands: { "a:b": { run: "x" } } }, 'the name of the command "a:b" may have letters'],
  [{ commands: { a: { run: "x", read: { "p 1": "y" } } } }, 'the name of the value "p 1" may have letters'],
  [{ commands: { a: { run: "x", read: {} } } }, "commands.a.read is empty"],
  [{ commands: { a: { run: "x", read: "" } } }, "the path to a value is empty"],
  [{ commands: { a: { run: "x", read: { v: {} } } } }, 'commands.a.read.v has no "path"'],
  [{ commands: { a: { run: "x", unit: "sec" } } }, 'commands.a.unit cannot be "sec": use "us", "ms", "s"'],
  [{ commands: { a: { run: "x", measure: "time", unit: "s" } } }, "commands.a.unit can never apply"],
  [{ commands: { a: { run: "x", timeout: 0 } } }, "commands.a.timeout: 0 leaves the command no time"],
  [{ commands: { a: { run: "x", exat: true } } }, 'unknown key "exat" in commands.a; did you mean "exact"?'],
  [{ limits: { "command:api:p50": 1 } }, 'the budget has no command "api"'],
  [{ commands: { api }, limits: { "command:apo:errors": 1 } }, 'no command "apo"; did you mean "api"?'],
  [{ commands: { api }, limits: { "command:api": 1 } }, 'the command "api" has no such value'],
  [{ commands: { api }, limits: { "command:api:p97.5": "1 kB" } }, "it is a time"],
  [{ commands: { api }, limits: { "command:api:errors": {} } }, "sets nothing"],
  [{ commands: { api }, limits: { "command:api:errors": { level: "warn" } } }, "can never apply: it has no"],
  [
    { commands: { api }, pages: [{ path: "/", limits: { "command:api:errors": 1 } }] },
    'move it to the "limits" of the budget',
  ],
])("%j is a mistake", async (budget, message) => {
  expect((await errorsOf(budget)).join("\n")).toContain(message);
});
