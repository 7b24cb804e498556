import { expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import type { Bundle, ChangedLine, Verdict } from "../../src/types.ts";
import { asset, bundle, verdict } from "../fixtures/reports/build.ts";

const grown: Verdict = verdict({
  metric: "initial:js",
  status: "fail",
  limit: { kind: "maxIncrease", value: 2_000, unit: "B", text: "2 kB" },
});
const module = (name: string, owner: string | null) => ({ name, package: owner, raw: 1, gzip: 1, parts: [] });

const at = (file: string, line: number, text: string): ChangedLine => ({ file, line, text });
const gone = (file: string, text: string): ChangedLine => ({ file, line: 1, text, removed: true });
const manifest = at("package.json", 12, '"chart.js": "^4.5.0",');
const chart = at("src/app.component.ts", 3, 'import { Chart } from "chart.js/auto";');

function causes(changes: readonly ChangedLine[], head: Bundle | null = bundle(), verdicts = [grown]) {
  const found = explain({
    verdicts,
    visits: [],
    bundle: { head, base: head },
    changes,
    devices: [],
    ownServer: true,
  });
  return found.filter(({ id }) => id.startsWith("import|"));
}

it("names the import and the manifest's line where it is not known what ships", () => {
  const [first, ...others] = causes([manifest, chart]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    title: "chart.js is a new dependency, imported by src/app.component.ts",
    metric: "initial:js",
    certainty: "together",
    saving: null,
  });
  expect(first?.evidence[0]).toBe(
    'src/app.component.ts:3, changed since base: import { Chart } from "chart.js/auto";',
  );
  expect(first?.evidence[1]).toBe("package.json:12 names it as a new dependency");
  expect(first?.evidence[2]).toContain("build with source maps or stats (--stats-json,");
});

it("leaves it to what ships where packages are known", () => {
  const known = { ...bundle(), modules: [module("node_modules/react/index.js", "react")] };
  expect(causes([manifest, chart], known)).toEqual([]);
  expect(causes([manifest, chart], { ...bundle(), modules: [module("src/main.ts", null)] })).toHaveLength(1);
});

it("blames nothing where no limit is against head", () => {
  expect(causes([manifest, chart], bundle(), [{ ...grown, status: "pass", delta: null }])).toEqual([]);
});

it("needs no bundle", () => {
  expect(causes([manifest, chart], null)[0]?.evidence.at(-1)).toContain("was not weighed");
});

it.each([
  ['import "lodash"', "lodash"],
  ["const moment = require('moment')", "moment"],
  ["const load = () => import(`@scope/editor/core.js`)", "@scope/editor"],
  ['export * from "zod"', "zod"],
  ['} from "d3-shape";', "d3-shape"],
])("reads %s", (text, name) => {
  expect(causes([at("src/a.vue", 1, text)]).map(({ id }) => id)).toEqual([`import|${name}`]);
});

it.each([
  ["src/a.ts", 'import a from "./chart.js"'],
  ["src/a.ts", 'import a from "@/chart.js"'],
  ["src/a.ts", 'import a from "$lib/chart.js"'],
  ["src/a.ts", 'import a from "virtual:icons"'],
  ["src/a.ts", 'import fs from "node:fs"'],
  ["src/a.ts", 'import fs from "fs"'],
  ["src/a.ts", 'import type { Chart } from "chart.js"'],
  ["src/a.ts", '// import "chart.js"'],
  ["src/a.test.ts", 'import "chart.js"'],
  ["test/a.ts", 'import "chart.js"'],
  ["vite.config.ts", 'import plugin from "chart.js"'],
  ["README.md", 'import "chart.js"'],
  ["src/a.css", '@import "chart.js"'],
])("does not take what no browser loads from a package: %s: %s", (file, text) => {
  expect(causes([at(file, 1, text)])).toEqual([]);
});

it("blames no import that only moved, and none of many", () => {
  expect(causes([gone("src/old.ts", 'import { Chart } from "chart.js";'), chart])).toEqual([]);
  const many = ["a", "b", "c", "d"].map((name) => at("src/a.ts", 1, `import "${name}"`));
  expect(causes(many)).toEqual([]);
  expect(causes(many.slice(1))).toHaveLength(3);
});

it("tells a new dependency from one that has another version", () => {
  const says = (changes: ChangedLine[]) =>
    causes(changes)[0]?.evidence.some((text) => text.includes("as a new dependency"));
  expect(says([manifest, chart])).toBe(true);
  // A manifest may be one line, as some tools write it.
  expect(says([at("package.json", 1, '{"dependencies":{"chart.js":"^4"}}'), chart])).toBe(true);
  expect(says([gone("package.json", '"chart.js": "^4.0.0",'), manifest, chart])).toBe(false);
  expect(says([chart])).toBe(false);
  expect(causes([chart])[0]?.title).toBe("A new line of src/app.component.ts imports chart.js");
});

it("does not claim several routes, of which nothing is known but that they grew", () => {
  const routes = ["route:/", "route:/cart"].map((metric) => ({ ...grown, id: metric, metric }));
  const [first] = causes([manifest, chart], bundle(), routes);
  expect(first?.effects?.map(({ metric }) => metric)).toEqual(["route:/"]);
});

it("takes a story for app code where the build has a file of it", () => {
  const story = at("src/Button.stories.jsx", 1, 'import { Chart } from "chart.js";');
  expect(causes([manifest, story])).toEqual([]);
  const storybook = bundle(asset("assets/Button.stories-*.js", 9));
  expect(causes([manifest, story], storybook)[0]?.title).toContain("imported by src/Button.stories.jsx");
  const tested = at("tests/Button.stories.jsx", 1, 'import { Chart } from "chart.js";');
  expect(causes([manifest, tested], storybook)).toEqual([]);
});
