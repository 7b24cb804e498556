import type { Result } from "lighthouse";
import { expect, test } from "vitest";
import { excerptAudits } from "../../../src/collect/visit/audit-excerpts.ts";

const audit = (more: Record<string, unknown>) => ({
  title: "Title",
  description: "Long",
  scoreDisplayMode: "numeric",
  score: 0.5,
  ...more,
});
const excerpt = (audits: Record<string, Record<string, unknown>>) =>
  excerptAudits(audits as unknown as Result["audits"], String);

test("an audit that found something keeps its figures and details, without what only draws them", () => {
  const details = {
    type: "table",
    headings: [{ key: "url" }],
    items: [
      {
        url: "https://a.example/x.js?key=1",
        wastedMs: 120,
        node: { selector: "h1", boundingRect: {}, lhId: "1" },
      },
    ],
  };
  expect(
    excerpt({ "render-blocking-insight": audit({ numericValue: 3, metricSavings: { FCP: 120 }, details }) }),
  ).toEqual({
    "render-blocking-insight": {
      title: "Title",
      score: 0.5,
      numericValue: 3,
      metricSavings: { FCP: 120 },
      details: {
        type: "table",
        items: [{ url: "https://a.example/x.js", wastedMs: 120, node: { selector: "h1" } }],
      },
    },
  });
});

test("an audit with nothing to tell is left out", () => {
  expect(
    excerpt({
      "cache-insight": audit({ scoreDisplayMode: "notApplicable", score: null }),
      "lcp-discovery-insight": audit({ scoreDisplayMode: "error", score: null }),
      "modern-http-insight": audit({ score: 1, details: { type: "table", items: [] } }),
      "viewport-insight": audit({ score: 1 }),
      "first-contentful-paint": audit({}),
    }),
  ).toEqual({});
});

test("an informative audit with items stays", () => {
  const details = { type: "list", items: [{ type: "table", items: [] }] };
  expect(Object.keys(excerpt({ "lcp-breakdown-insight": audit({ score: null, details }) }))).toEqual([
    "lcp-breakdown-insight",
  ]);
});

test("lists, texts, depth and the whole are bounded", () => {
  let deep: unknown = "bottom";
  for (let i = 0; i < 100; i++) deep = { deep };
  const items = Array.from({ length: 500 }, (_, i) => ({ url: `u${i}`, text: "x".repeat(5000), deep }));
  const big = audit({ details: { type: "table", items } });
  const ids = [
    "cache-insight",
    "cls-culprits-insight",
    "dom-size-insight",
    "font-display-insight",
    "long-tasks",
    "bootup-time",
    "layout-shifts",
    "forced-reflow-insight",
    "third-parties-insight",
    "viewport-insight",
    "mainthread-work-breakdown",
    "lcp-breakdown-insight",
    "lcp-discovery-insight",
    "render-blocking-insight",
  ];
  const kept = excerpt(Object.fromEntries(ids.map((id) => [id, big])));
  expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(61_000);
  expect(Object.keys(kept).length).toBeGreaterThan(3);
  expect(Object.keys(kept).length).toBeLessThan(ids.length);
  expect(JSON.stringify(kept)).not.toContain("bottom");
});
