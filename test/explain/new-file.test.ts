import { expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import type { Bundle, BundleDiff, ChangedLine, Verdict } from "../../src/types.ts";
import { asset, bundle, verdict } from "../fixtures/reports/build.ts";

const grown: Verdict = verdict({
  metric: "initial:js",
  status: "fail",
  limit: { kind: "maxIncrease", value: 50_000, unit: "B", text: "50 kB" },
});
const tag: ChangedLine = {
  file: "public/index.html",
  line: 10,
  text: '<script src="/chart.js?v=4"></script>',
};
const chunk = {
  kind: "added",
  base: [],
  head: ["chart.js"],
  name: "chart.js",
  type: "js",
  raw: { base: 0, head: 208_518 },
  gzip: { base: 0, head: 70_589 },
} as const;

function causes(changes: readonly ChangedLine[], more: Partial<Bundle> = {}, chunks = [chunk] as const) {
  const head: Bundle = { ...bundle(asset("chart.js", 70_589)), ...more };
  const diff: BundleDiff = {
    raw: chunk.raw,
    gzip: chunk.gzip,
    chunks,
    modules: null,
    packages: null,
    duplicates: [],
  };
  const found = explain({
    verdicts: [grown],
    visits: [],
    bundle: { head, base: head, diff },
    changes,
    devices: [],
    ownServer: true,
  });
  return found.filter(({ id }) => id.startsWith("file|"));
}

it("names the line that loads a new file", () => {
  const [first, ...others] = causes([tag]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    title: "chart.js is new: +70.6 kB, loaded up front, named in public/index.html",
    metric: "initial:js",
    certainty: "certain",
    saving: { value: 70_589, unit: "B" },
  });
  expect(first?.evidence[0]).toBe(
    'public/index.html:10, changed since base: <script src="/chart.js"></script>',
  );
});

it("is silent where no changed line names the file, or only words do", () => {
  expect(causes([])).toEqual([]);
  expect(causes([{ ...tag, text: '<script src="/barchart.js"></script>' }])).toEqual([]);
  expect(causes([{ ...tag, removed: true }])).toEqual([]);
  expect(causes([{ ...tag, file: "CHANGES.txt" }])).toEqual([]);
});

it("leaves a file to its modules where these are known", () => {
  const part = { file: "chart.js", raw: 1, gzip: 1 };
  const module = { name: "src/chart.js", package: null, raw: 1, gzip: 1, parts: [part] };
  expect(causes([tag], { modules: [module] })).toEqual([]);
  expect(causes([tag], { modules: [{ ...module, name: "[unmapped]" }] })).toHaveLength(1);
});
