import { describe, expect, it } from "vitest";
import { bundleTree } from "../../../src/report/html/bundle-tree.ts";
import type { BundleNode } from "../../../src/report/html/bundle-tree.ts";
import { treemap } from "../../../src/report/html/treemap.ts";
import { largeReport } from "../../fixtures/reports/large.ts";
import { rich } from "../../fixtures/reports/rich.ts";

function find(node: BundleNode | null, ...path: readonly string[]): BundleNode | undefined {
  const [name, ...rest] = path;
  if (!node || name === undefined) return node ?? undefined;
  return find(node.children.find((child) => child.name === name) ?? null, ...rest);
}

const tree = bundleTree(rich.bundle);

describe("the tree of a bundle", () => {
  it("holds every byte of head once", () => {
    const total = (rich.bundle.head?.assets ?? []).reduce((sum, { gzip }) => sum + gzip, 0);
    expect(tree?.bytes).toBe(total);
    const leaves = (node: BundleNode): number =>
      node.children.length === 0 ? node.bytes : node.children.reduce((sum, child) => sum + leaves(child), 0);
    expect(tree && leaves(tree)).toBeCloseTo(total, 6);
  });

  it("goes from kind to file, package and module, with what each changed by", () => {
    expect(find(tree, "initial JS", "assets/main-*.js")).toMatchObject({
      bytes: 160_000,
      change: 78_000,
      added: false,
    });
    const moment = find(tree, "initial JS", "assets/main-*.js", "moment");
    expect(moment).toMatchObject({ bytes: 91_000, change: 91_000, added: true });
    expect(moment?.children.map(({ name }) => name)).toEqual(["node_modules/moment/moment.js"]);
    expect(find(tree, "initial JS", "assets/main-*.js", "the app's own code")).toMatchObject({
      change: 0,
      added: false,
    });
  });

  it("calls no module changed whose code is the same, though its share of the compressed file is another", () => {
    const module = (gzip: number) => ({
      name: "a.js",
      package: "a",
      parts: [{ file: "a.js", raw: 900, gzip }],
    });
    const asset = { file: "a.js", name: "a.js", type: "js", loading: "initial", raw: 900 } as const;
    const bundle = (gzip: number) => ({
      reader: "vite",
      directory: "dist",
      notes: [],
      assets: [{ ...asset, gzip }],
      modules: [module(gzip)],
    });
    const node = find(bundleTree({ head: bundle(250), base: bundle(300) }), "initial JS", "a.js");
    expect(node?.change).toBe(-50);
    expect(node?.children[0]?.change).toBe(0);
  });

  it("has no changes without base, and is not there without files", () => {
    expect(bundleTree({ head: rich.bundle.head, base: null })?.change).toBeNull();
    expect(bundleTree({ head: null, base: null })).toBeNull();
  });
});

describe("its map", () => {
  const percents = (text: string) => Number.parseFloat(text);
  const cells = (markup: string, panel: string) =>
    [
      ...(markup.split(`id="${panel}"`)[1]?.split('class="panel"')[0] ?? "").matchAll(
        /class="cell d1 [^>]*?\sx="([\d.]+)%" y="([\d.]+)%" width="([\d.]+)%" height="([\d.]+)%"/g,
      ),
    ].map(([, ...numbers]) => numbers.map(percents));

  it("fills its area with cells by their bytes", () => {
    if (!tree) throw new Error("no tree");
    const { markup } = treemap(tree);
    const areas = cells(markup, "map-0").map(([, , width = 0, height = 0]) => width * height);
    expect(areas).toHaveLength(tree.children.length);
    const sum = areas.reduce((total, area) => total + area, 0);
    expect(sum).toBeGreaterThan(9_700);
    expect(sum).toBeLessThanOrEqual(10_050);
    expect((areas[0] ?? 0) / sum).toBeCloseTo((tree.children[0]?.bytes ?? 0) / tree.bytes, 1);
  });

  it("has a panel for every group that is not hidden for the first alone, and says where each came from", () => {
    if (!tree) throw new Error("no tree");
    const { markup } = treemap(tree);
    const panels = [...markup.matchAll(/class="panel"\s+id="(map-\d+)"[^>]*>/g)].map(([all]) => all);
    expect(panels.filter((panel) => !panel.includes(" hidden"))).toHaveLength(1);
    expect(panels.filter((panel) => panel.includes("data-parent"))).toHaveLength(panels.length - 1);
    for (const [, to] of markup.matchAll(/data-(?:to|parent)="([^"]*)"/g))
      expect(markup).toContain(`id="${to}"`);
  });

  it("is bounded, however many modules there are", () => {
    const { bundle } = largeReport();
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      name: `node_modules/p${at % 900}/m${at}.js`,
      package: `p${at % 900}`,
      parts: [{ file: bundle.head?.assets[0]?.file ?? "", raw: 10, gzip: 5 }],
    }));
    const large = bundleTree({ head: bundle.head && { ...bundle.head, modules: many }, base: null });
    expect(large && treemap(large).markup.length).toBeLessThan(1_000_000);
  });
});
