import { expect, test } from "vitest";
import { narrowBudget } from "../../src/stages/narrow-budget.ts";
import type { Budget } from "../../src/types.ts";
import { budget as budgetOf, limit } from "../fixtures/visits.ts";

const limits = [limit("CLS")];
const own = [limit("LCP")];
const budget: Budget = {
  ...budgetOf(limits),
  serve: { kind: "command", command: "serve", url: "http://localhost:4173/shop/" },
  pages: [
    { name: "cart", path: "/shop/cart?a=b", limits: own },
    { name: "home", path: "http://localhost:4173/shop/", limits: own },
  ],
};
const page = (wanted: string, of = budget) => narrowBudget(of, { pages: [wanted] }).pages;

test.each([
  "cart",
  "/shop/cart?a=b",
  "http://localhost:4173/shop/cart?a=b",
  "http://LOCALHOST:4173/shop/cart?a=b#x",
])("--page %s is a page of the budget", (wanted) => {
  expect(page(wanted)).toEqual([budget.pages[0]]);
});

test("a page of the budget may be a URL itself", () => {
  expect(page("http://localhost:4173/shop/")).toEqual([budget.pages[1]]);
});

test("a URL on the served origin is one more page", () => {
  expect(page("http://localhost:4173/shop/new")).toEqual([{ name: "/shop/new", path: "/shop/new", limits }]);
});

test.each([
  ["http://localhost:4173/#/heavy", "/#/heavy"],
  ["http://127.0.0.1:4173/app?x=1#!heavy", "/app?x=1#!heavy"],
  ["http://localhost:4173/shop/cart?a=b#/heavy", "/shop/cart?a=b#/heavy"],
])("--page %s keeps the route in its fragment", (wanted, path) => {
  expect(page(wanted)).toEqual([{ name: path, path, limits }]);
});

test("--page with a place in a page of the budget is that page", () => {
  expect(page("/shop/cart?a=b#reviews")).toEqual([budget.pages[0]]);
});

test("only a page that the budget lacks is noted", () => {
  expect(narrowBudget(budget, { pages: ["cart", "/nope"] }).notes).toEqual([
    ...budget.notes,
    { level: "warn", text: "Page /nope is not in the budget: measured with the limits for all pages" },
  ]);
  expect(narrowBudget(budget, { pages: ["cart"] }).notes).toEqual(budget.notes);
});

test("a page that the budget lacks has no limits of what it has not", () => {
  const steps = ["LCP", "INP", "INP:add", "cache-hit", "cache-hit:script"].map((metric) => limit(metric));
  const [added] = page("/new", { ...budget, limits: steps });
  expect(added?.limits.map(({ metric }) => metric)).toEqual(["LCP", "INP"]);
});

test.each([
  ["http://localhost:9999/shop/", budget, "is not on the served origin http://localhost:4173"],
  [
    "http://localhost:4173/",
    { ...budget, serve: { kind: "directory", directory: "/d" } } as const,
    "does not say where",
  ],
  [
    "http://localhost:4173/",
    { ...budget, serve: { kind: "command", command: "x", url: "http://localhost:{port}" } } as const,
    "does not say where",
  ],
  ["carts", budget, '--page carts is neither a page of the budget nor a path; did you mean "cart"?'],
])("--page %s is refused", (wanted, of, message) => {
  expect(() => page(wanted, of)).toThrow(message);
});
