import { expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { explain } from "../../src/explain/index.ts";
import type { ChangedLine, ComparedStatement, Finding, PageQueries, Verdict } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { visit } from "../fixtures/visits.ts";

const [any] = complete.verdicts as Verdict[];
if (!any) throw new Error("no verdict");

/** A failed limit on the change of a metric. */
function regressed(metric: string, value: number, unit: "count" | "ms"): Verdict {
  const delta = { value, relative: 1, tolerance: 0, low: value, high: value, verdict: "regressed" as const };
  const limit = {
    ...any?.limit,
    kind: "maxIncrease" as const,
    value: 0,
    unit,
    text: "0",
    level: "fail" as const,
  };
  return {
    ...any,
    metric,
    label: metric,
    page: "/",
    device: "mobile",
    status: "fail",
    actual: value,
    delta,
    limit,
  } as Verdict;
}

const reviews: ComparedStatement = {
  statement: "select avg(`stars`) as `mean` from `reviews` where `product` = ?",
  table: "reviews",
  route: "GET /",
  count: { base: 0, head: 20 },
  ms: { base: 0, head: 30 },
};
const products: ComparedStatement = {
  statement: "select `id`, `name` from `products`",
  table: "products",
  route: "GET /",
  count: { base: 1, head: 1 },
  ms: { base: 1, head: 1 },
};

function found(
  verdicts: Verdict[],
  statements: readonly ComparedStatement[],
  {
    compared = true,
    changes = [],
    serverTimings,
  }: {
    compared?: boolean;
    changes?: ChangedLine[];
    serverTimings?: { name: string; duration: number }[];
  } = {},
): Finding[] {
  const queries: PageQueries[] = [{ page: "/", device: "mobile", compared, statements }];
  const visits = [
    visit(1, serverTimings ? { serverTimings } : {}, "head"),
    ...(compared ? [visit(1, {}, "base")] : []),
  ];
  const bundle = { head: null, base: null };
  return [...explain({ verdicts, visits, bundle, devices: [mobile], ownServer: false, queries, changes })];
}

const more = [regressed("queries", 19, "count")];

it("names the statement, its route and count, and the changed line", () => {
  const changes: ChangedLine[] = [
    { file: "products.js", line: 7, text: 'const [found] = await database("reviews").where({ product });' },
  ] as ChangedLine[];
  const [first, ...others] = found(more, [products, reviews], { changes });
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    title:
      "The server sends “select avg(stars) as mean from reviews where product = ?” 20 times in one GET /, never in base",
    metric: "queries",
    certainty: "certain",
    standing: false,
    effects: [{ metric: "queries", value: 20, unit: "count" }],
  });
  expect(first?.evidence[0]).toMatch(/^products\.js:7, changed since base/);
  expect(first?.evidence.at(-1)).toContain("table reviews; 20 queries, 30 ms");
});

it("names file and line where the spans say so", () => {
  const [first] = found(more, [{ ...reviews, code: { file: "src/products.js", line: 7 } }]);
  expect(first?.title).toMatch(/^src\/products\.js:7 sends “select avg/);
});

it("is advice where base does the same, and needs no other cause", () => {
  const [first] = found(more, [{ ...reviews, count: { base: 20, head: 20 } }]);
  expect(first).toMatchObject({ standing: true });
  expect(first?.title).toContain("as in base");
});

it("says nothing of base where base reports nothing", () => {
  const [first] = found(more, [reviews], { compared: false });
  expect(first?.title).toMatch(/20 times in one GET \/$/);
  expect(first?.standing).toBe(false);
});

it("explains nothing that neither regressed nor is over a limit", () => {
  expect(found([], [reviews])).toEqual([]);
  expect(found(more, [products])).toEqual([]);
});

it("a slow query is named with its time, before a timing that says no more", () => {
  const slow: ComparedStatement = {
    ...products,
    statement: "select `slow` from `products`",
    count: { base: 0, head: 1 },
    ms: { base: 0, head: 210 },
  };
  const timing = regressed("server-timing:db", 200, "ms");
  const [first, ...others] = found([timing], [slow], { serverTimings: [{ name: "db", duration: 210 }] });
  expect(first).toMatchObject({
    title: "“select slow from products” takes 210 ms in GET /, not sent in base",
    metric: "server-timing:db",
  });
  expect(others.map(({ id }) => id)).toEqual([]);
});

it("the same query that takes longer than in base is named with both times", () => {
  const [first] = found([regressed("TTFB", 90, "ms")], [{ ...products, ms: { base: 5, head: 95 } }]);
  expect(first?.title).toBe("“select id, name from products” takes 95 ms in GET / (5 ms in base)");
});
