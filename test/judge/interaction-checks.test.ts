import { expect, test } from "vitest";
import { countGatingChecks } from "../../src/judge/checks.ts";
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

const count = (one: Page, compare: boolean) => countGatingChecks({ pages: [one], devices }, compare);

test("INP counts as a comparison that can fail only where a page declares interactions", () => {
  expect(count(page({ interactions: steps }), true)).toBe(count(page(), true) + 1);
  expect(count(page({ interactions: [] }), true)).toBe(count(page(), true));
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
