import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import type { Findings } from "../../src/init/budget/draft.ts";
import { planBudget } from "../../src/init/plan-budget.ts";
import type { Bundle, BundleAsset } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

const asset = (file: string, type: BundleAsset["type"], gzip: number): BundleAsset => ({
  file,
  name: file,
  type,
  loading: type === "js" ? "initial" : "other",
  raw: gzip * 3,
  gzip,
});
const bundle: Bundle = {
  reader: "directory",
  directory: "dist",
  assets: [asset("a.js", "js", 60_000), asset("hero.webp", "image", 1_500_000)],
  notes: [],
};
const found: Findings = {
  schema: "https://unpkg.com/budget-check@1/schemas/budget.schema.json",
  pages: ["/", "/about"],
  bundle,
  whyNoBundle: null,
  measuredAt: "2026-11-30 from commit 1a2b3c4",
  imported: null,
};

/** The plan for a folder with these files, and the budget as the loader reads what is planned. */
async function plan(files: Tree, findings: Findings = found, name = "budget.json") {
  await using folder = await temporaryFolder(files);
  const file = join(folder.path, name);
  const existing = name in files ? await loadBudget({ cwd: folder.path, file: name }) : null;
  const planned = await planBudget(findings, { cwd: folder.path, existing, file });
  const text = planned.text ?? (await readFile(file, "utf8"));
  return { ...planned, budget: await loadBudget({ cwd: folder.path, file, text }), text };
}

it("names the command that weighs the bundle as the limits were", async () => {
  expect((await plan({})).text).toContain('here; "budget-check bundle --update" lowers');
  const { text } = await plan({}, { ...found, bundle: { ...bundle, initialBy: "visits" } });
  expect(text).toContain('here; "budget-check --update" lowers');
  expect(text).toContain('"budget-check bundle" counts all code.');
});

it("writes a budget that loads without a note, with room of 5 % over what ships", async () => {
  const { action, text, budget } = await plan({});
  expect(action).toBe("create");
  expect(budget.notes).toEqual([]);
  expect(budget.pages.map(({ path }) => path)).toEqual(["/", "/about"]);
  const own = budget.bundle.filter(({ ratchet }) => ratchet);
  expect(own).toMatchObject([
    { metric: "initial:js", max: { value: 63_000, text: "63 kB" }, level: "fail" },
    // Adding code that loads lazily must not fail.
    { metric: "total", max: { value: 1_640_000, text: "1.64 MB" }, level: "warn" },
  ]);
  // The preset goes on to apply: its limits on growth, and the vitals.
  expect(own[0]?.maxIncrease).toMatchObject({ absolute: 50_000 });
  expect(budget.limits.map(({ metric }) => metric)).toEqual(expect.arrayContaining(["LCP", "INP", "CLS"]));
  expect(text).toContain("// 60.0 kB today\n");
  expect(text).toContain("from commit 1a2b3c4");
});

it("writes what a formatter leaves as it is", async () => {
  const pages = Array.from({ length: 12 }, (_, index) => `/a/rather/long/path/of/a/page/${index}`);
  const imported = {
    budget: {
      serve: { command: "npm run preview", url: "http://localhost:4173/a/rather/long/address/to/wait/for" },
      pages: [{ path: "/", limits: { LCP: "3 s" } }, { path: "/cart", name: "cart" }, ...pages],
      limits: { "user-timing:ready": { max: "1 s", level: "warn" } },
    },
    remarks: [{ path: ["pages", 1], text: "lighthouserc.json:3" }],
    left: [{ where: "lighthouserc.json:9, upload", reason: "not\na limit" }],
  };
  for (const findings of [found, { ...found, pages }, { ...found, imported }]) {
    const { text } = await plan({}, findings);
    const { stdout, status } = spawnSync("npx", ["oxfmt", "--stdin-filepath", "budget.json"], {
      input: text,
      encoding: "utf8",
      cwd: join(import.meta.dirname, "../.."),
    });
    expect(status).toBe(0);
    expect(stdout).toBe(text);
  }
});

it("takes over what another tool says, names what it cannot, and measures what it leaves open", async () => {
  const imported = {
    budget: { bundle: { total: "2 MB" }, pages: ["/shop"] },
    remarks: [{ path: ["bundle", "total"], text: ".size-limit.json:2" }],
    left: [{ where: ".size-limit.json:7, running", reason: "no limit on run time\nis kept" }],
  };
  const { text, budget } = await plan({}, { ...found, imported });
  expect(budget.pages.map(({ path }) => path)).toEqual(["/shop"]);
  expect(budget.bundle.find(({ metric }) => metric === "total")?.max?.text).toBe("2 MB");
  expect(budget.bundle.find(({ metric }) => metric === "initial:js")?.ratchet).toBe(true);
  expect(text).toContain("// Not imported: .size-limit.json:7, running: no limit on run time is kept\n");
  expect(text).toContain('    // .size-limit.json:2\n    "total": "2 MB"');
});

it("says why there are no limits on the bundle", async () => {
  const { text, budget } = await plan({}, { ...found, bundle: null, whyNoBundle: "its files are not known" });
  expect(text).toContain("No limits on the bundle: its files are not known.");
  expect(budget.bundle.every(({ preset }) => preset)).toBe(true);
});

it("adds what a budget lacks, and keeps every character of it", async () => {
  const before = '{\n  // ours\n  "limits": { "LCP": "4 s" }, // slow\n}\n';
  const { action, text, budget } = await plan({ "budget.json": before });
  expect(action).toBe("extend");
  expect(text.startsWith('{\n  // ours\n  "limits": { "LCP": "4 s" }, // slow\n')).toBe(true);
  expect(budget.limits.map(({ metric, max }) => [metric, max?.text])).toEqual([["LCP", "4 s"]]);
  expect(budget.pages).toHaveLength(2);
  expect(budget.bundle.map(({ metric }) => metric)).toEqual(["initial:js", "total"]);
  // Its own limits are all that it wants: no preset is added.
  expect(text).not.toContain("extends");
});

it("names the default preset where the first limit would end it", async () => {
  for (const before of ["{}", '{ "clock": "wall" }', '{\r\n\t"clock": "wall" // c\r\n}', "{ /* a */ }"]) {
    const { text, budget } = await plan({ "budget.json": before });
    expect(text, before).toContain('"extends": "core-web-vitals"');
    expect(budget.limits.some(({ metric }) => metric === "LCP")).toBe(true);
    expect(budget.bundle.some(({ ratchet }) => ratchet)).toBe(true);
  }
});

it("extends the key of a package.json, without comments", async () => {
  const manifest =
    '{\n    "name": "shop",\n    "budget-check": {\n        "pages": ["/a"]\n    },\n    "private": true\n}\n';
  const { text, budget } = await plan({ "package.json": manifest }, found, "package.json");
  expect(JSON.parse(text)).toMatchObject({ name: "shop", private: true });
  expect(text).toContain('\n        "bundle": {\n            "initial:js": { "max"');
  expect(budget.pages.map(({ path }) => path)).toEqual(["/a"]);
});

it("leaves a budget alone that lacks nothing, and Lighthouse's own", async () => {
  const whole = { pages: ["/"], bundle: { total: "1 MB" }, extends: [] };
  expect(await plan({ "budget.json": whole })).toMatchObject({ action: "keep" });
  const lighthouse = [{ path: "/*", timings: [{ metric: "interactive", budget: 3000 }] }];
  expect(await plan({ "budget.json": JSON.stringify(lighthouse) })).toMatchObject({
    action: "keep",
    summary: expect.stringContaining("Lighthouse"),
  });
  const imported = { budget: { pages: ["/b"], build: "make" }, remarks: [], left: [] };
  const extended = await plan({ "budget.json": whole }, { ...found, imported });
  expect(extended).toMatchObject({ action: "extend", notImported: [{ where: '"pages": ["/b"]' }] });
  expect(extended.budget.build?.command).toBe("make");
});

const importedLimits = {
  budget: {
    bundle: { "file:/a.js": { max: "5 kB", compression: "brotli" }, total: "2 MB" },
    limits: { TTI: "3 s" },
    pages: ["/q", "/x"],
    serve: "dist",
  },
  remarks: [{ path: ["bundle", "file:/a.js"], text: "brotli by default" }],
  left: [],
};

it.each([
  ["its own file", { "budget.json": { pages: ["/q"], serve: "public", bundle: { total: "1 MB" } } }],
  [
    "a file that it extends",
    {
      "budget.json": { extends: "./base.json" },
      "base.json": { pages: ["/q"], serve: "public", bundle: { total: "1 MB" } },
    },
  ],
])("adds the limits that a budget lacks, and lists what %s says in another way", async (_, files) => {
  const { text, budget, notImported } = await plan(files, { ...found, imported: importedLimits });
  expect(notImported.map(({ where }) => where)).toEqual([
    '"bundle": { "total": "2 MB" }',
    '"pages": ["/x"]',
    '"serve": "dist"',
  ]);
  const texts = [...budget.bundle, ...budget.limits].map(({ metric, max }) => `${metric} ${max?.text}`);
  expect(texts).toEqual(["total 1 MB", "file:/a.js 5 kB", "TTI 3 s"]);
  expect(text).toContain("// brotli by default");
  expect(budget.pages.map(({ path }) => path)).toEqual(["/q"]);
  const again = await plan({ ...files, "budget.json": text }, { ...found, imported: importedLimits });
  expect(again).toMatchObject({ action: "keep", notImported });
});

it("adds no limits on the files of another folder", async () => {
  const files = { "budget.json": { pages: "auto", bundle: { directory: "build", total: "1 MB" } } };
  const imported = { budget: { bundle: { "file:/a.js": "5 kB" } }, remarks: [], left: [] };
  expect(await plan(files, { ...found, imported })).toMatchObject({
    action: "keep",
    notImported: [{ where: '"bundle": { "file:/a.js": "5 kB" }' }],
  });
});

it("names the default preset where the first limit goes into a key that is there", async () => {
  const files = { "budget.json": { pages: "auto", bundle: { directory: "build" } } };
  const bundleOfImport = { directory: "build", "file:/a.js": "5 kB" };
  const imported = { budget: { bundle: bundleOfImport }, remarks: [], left: [] };
  const { budget, notImported } = await plan(files, { ...found, imported });
  expect(notImported).toEqual([]);
  expect(budget.bundle.map(({ metric }) => metric)).toContain("file:/a.js");
  expect(budget.limits.map(({ metric }) => metric)).toContain("LCP");
});

it("lists every value that Lighthouse's format has no place for", async () => {
  const files = { "budget.json": JSON.stringify([{ timings: [{ metric: "interactive", budget: 3000 }] }]) };
  const { notImported } = await plan(files, { ...found, imported: { ...importedLimits, file: "x.json" } });
  expect(notImported.map(({ where }) => where).join("\n")).toMatchInlineSnapshot(`
    ""bundle": { "file:/a.js": { "max": "5 kB", "compression": "brotli" } }
    "bundle": { "total": "2 MB" }
    "limits": { "TTI": "3 s" }
    "pages": ["/q"]
    "pages": ["/x"]
    "serve": "dist""
  `);
  const itself = await plan(files, { ...found, imported: { ...importedLimits, file: "budget.json" } });
  expect(itself.notImported).toEqual([]);
});

it("counts one limit as one", async () => {
  const imported = { budget: { bundle: { total: "1 MB" } }, remarks: [], left: [] };
  expect((await plan({}, { ...found, bundle: null, imported })).summary).toContain("1 limit on the bundle");
});

it("refuses what the loader would refuse, before anything is written", async () => {
  const imported = { budget: { limits: { LPC: "2 s" } }, remarks: [], left: [] };
  await expect(plan({}, { ...found, imported })).rejects.toMatchObject({ code: "BUDGET" });
});
