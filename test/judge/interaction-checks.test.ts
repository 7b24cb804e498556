import { expect, test } from "vitest";
import { countGatingChecks } from "../../src/judge/comparisons.ts";
import type { Device, Limit, Page } from "../../src/types.ts";

const devices = [{ name: "desktop" }] as unknown as Device[];
const inpLimit = (metric: string): Limit => ({
  metric,
  max: { value: 200, unit: "ms", text: "200 ms" },
  level: "fail",
  preset: false,
});
const page = (more: Partial<Page> = {}): Page => ({ name: "/", path: "/", limits: [], ...more });
const steps = [{ click: "#add", name: "add" }];

const count = (one: Page, compare: boolean) =>
  countGatingChecks({ pages: [one], devices }, compare ? [one] : []);

test("INP counts as a comparison that can fail only where a page declares interactions", () => {
  expect(count(page({ interactions: steps }), true)).toBe(count(page(), true) + 1);
  expect(count(page({ interactions: [] }), true)).toBe(count(page(), true));
});

test("an increase of counts is a comparison that can fail; a maximum is none, and a cold page has no bytes from the cache", () => {
  const grown = (metric: string): Limit => ({
    metric,
    maxIncrease: { absolute: 0, text: "0" },
    level: "fail",
    preset: false,
  });
  const plain = count(page(), true);
  expect(count(page({ limits: [grown("requests"), grown("transfer:image")] }), true)).toBe(plain + 2);
  expect(count(page({ limits: [grown("requests")] }), false)).toBe(1);
  expect(count(page({ limits: [inpLimit("requests")] }), true)).toBe(plain);
  expect(count(page({ limits: [grown("cache-hit")] }), true)).toBe(plain);
  expect(count(page({ limits: [grown("cache-hit")], warm: true }), true)).toBe(plain + 1);
});

test("where base is of another machine, only counts can fail", () => {
  const one = page({
    limits: [{ metric: "requests", maxIncrease: { absolute: 0, text: "0" }, level: "fail", preset: false }],
  });
  expect(countGatingChecks({ pages: [one], devices }, [], [one])).toBe(1);
  expect(countGatingChecks({ pages: [one, { ...one, name: "/a" }], devices }, [], [one])).toBe(1);
});

test("every page and every device shares the bound; only pages with a base are held against it", () => {
  const more = [...devices, { name: "mobile" }] as unknown as Device[];
  const limits = [inpLimit("LCP")];
  const pages = [page({ limits }), page({ name: "/a", limits }), page({ name: "/b", limits })];
  expect(countGatingChecks({ pages, devices: more }, [])).toBe(6);
  const one = count(page({ limits }), true);
  expect(one).toBeGreaterThan(2);
  expect(countGatingChecks({ pages, devices: more }, pages)).toBe(6 * one);
  expect(countGatingChecks({ pages, devices: more }, pages.slice(0, 2))).toBe(2 * (2 * one + 1));
});

test("so do the limits of its steps, each with its comparison against base", () => {
  const limits = [inpLimit("INP"), inpLimit("INP:add")];
  // Without interactions, nothing of them can ever be measured.
  expect(count(page({ limits }), false)).toBe(1);
  expect(count(page({ limits, interactions: steps }), false)).toBe(2);
  expect(count(page({ limits, interactions: steps }), true)).toBe(
    count(page({ interactions: steps }), true) + 3,
  );
});

test("what chosen controls show counts only where the user limits it, or asks for them", () => {
  const own = count(page({ interactions: [] }), true);
  expect(count(page({ limits: [{ ...inpLimit("INP"), preset: true }] }), true)).toBe(own);
  // The limit itself; its comparison with base only warns.
  expect(count(page({ limits: [inpLimit("INP")] }), true)).toBe(own + 1);
  expect(count(page({ automatic: "asked" }), true)).toBe(own + 1);
  expect(count(page({ limits: [inpLimit("INP")], automatic: "asked" }), true)).toBe(own + 2);
  // The same before and after the controls have been chosen.
  const chosen = { interactions: steps, automatic: "default" as const };
  expect(count(page({ limits: [inpLimit("INP")], ...chosen }), true)).toBe(own + 1);
});
