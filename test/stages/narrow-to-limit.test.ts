import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { checksOf, isGating } from "../../src/judge/checks.ts";
import { narrowToLimit } from "../../src/stages/bisect/narrow-to-limit.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function narrow(budget: object, text: string) {
  await using folder = await temporaryFolder({ "budget.json": JSON.stringify(budget) });
  return narrowToLimit(await loadBudget({ cwd: folder.path }), text);
}

async function gating(budget: object, text: string) {
  const one = await narrow(budget, text);
  const found = one.budget.pages.flatMap(({ name, limits }) =>
    checksOf(limits, true).map(({ metric, kind, level, tolerance, value }) => ({
      page: name,
      metric,
      kind,
      level,
      tolerance,
      value,
    })),
  );
  return { by: one.by, found };
}

const pages = [{ path: "/" }, { path: "/cart", limits: { LCP: { max: "2s", maxIncrease: "10%" } } }];

it("leaves one metric on one page, held against base as the budget has it", async () => {
  const { by, found } = await gating({ extends: [], pages }, "LCP on /cart");
  expect(by).toBe("visits");
  expect(found).toEqual([
    expect.objectContaining({ page: "/cart", metric: "LCP", kind: "max", level: "fail", value: 2000 }),
    expect.objectContaining({ page: "/cart", metric: "LCP", kind: "maxIncrease", level: "fail" }),
  ]);
});

it("decides a metric without a limit by its default tolerance, also one that only warns by default", async () => {
  for (const metric of ["LCP", "FCP", "CLS", "TTFB", "work:js"]) {
    const { found } = await gating({ extends: [], pages }, `${metric} on /`);
    expect(found, metric).toEqual([expect.objectContaining({ metric, kind: "maxIncrease", level: "fail" })]);
  }
  const one = await narrow({ extends: [], pages }, "CLS on /");
  const [page] = one.budget.pages;
  expect(checksOf(page?.limits ?? [], true).every(isGating)).toBe(true);
});

it("looks for what a limit warns of as well", async () => {
  const { found } = await gating({ extends: [], limits: { TBT: { warn: "200ms" } } }, "TBT");
  expect(found[0]).toMatchObject({ kind: "max", level: "fail", value: 200 });
});

it("counts and weighs without visits", async () => {
  expect((await narrow({ extends: [] }, "work:js on /")).by).toBe("counts");
  const { by, budget } = await narrow(
    { bundle: { "initial:js": { max: "1 MB", warnIncrease: "1 kB" } } },
    "initial:js",
  );
  expect(by).toBe("files");
  expect(budget.pages).toEqual([]);
  expect(budget.bundle).toEqual([
    expect.objectContaining({
      metric: "initial:js",
      level: "fail",
      maxIncrease: expect.objectContaining({ text: "1 kB" }),
    }),
  ]);
});

it("leaves the increase alone where the absolute limit does not count", async () => {
  await using folder = await temporaryFolder({
    "budget.json": JSON.stringify({
      extends: [],
      pages: [{ path: "/", limits: { LCP: { max: "3s", maxIncrease: null } } }, ...pages.slice(1)],
      bundle: { "total:js": { max: "1 MB", maxIncrease: "1 kB" } },
    }),
  });
  const budget = await loadBudget({ cwd: folder.path });
  const kindsOf = (increaseOf: string[]) =>
    narrowToLimit(budget, "LCP", increaseOf).budget.pages.flatMap(({ path, limits }) =>
      checksOf(limits, true).map(({ kind }) => `${path} ${kind}`),
    );
  expect(kindsOf(["/", "/cart"])).toEqual(["/cart maxIncrease"]);
  expect(kindsOf(["/cart"])).toEqual(["/ max", "/cart maxIncrease"]);
  expect(narrowToLimit(budget, "total:js", []).budget.bundle).toEqual([
    expect.not.objectContaining({ max: expect.anything() as unknown }),
  ]);
});

it("takes a page that each run finds by its path, and no limit without a page there", async () => {
  const { budget } = await narrow({ extends: [], pages: "auto" }, "LCP on /found");
  expect(budget.pages.map(({ path }) => path)).toEqual(["/found"]);
  await expect(narrow({ extends: [], pages: "auto" }, "LCP")).rejects.toMatchObject({
    code: "USAGE",
    advice: 'Name one: --limit "LCP on /"',
  });
});

it("judges what chosen steps show as if the budget had asked for them", async () => {
  const steps = await narrow({ extends: [], limits: { INP: { max: "200ms" } } }, "INP on /");
  expect(steps).toMatchObject({ by: "visits", isOfSteps: true, budget: { pages: [{ automatic: "asked" }] } });
  const load = await narrow({ extends: [] }, "LCP on /");
  expect(load.isOfSteps).toBe(false);
  expect(load.budget.pages[0]).not.toHaveProperty("automatic");
});

it("does not let an approved exception pass for within the limit", async () => {
  const allow = [{ limit: "LCP", reason: "known", expires: "2099-01-01" }];
  expect((await narrow({ allow }, "LCP")).budget).toMatchObject({ allow: [], alreadyOver: "warn" });
});
