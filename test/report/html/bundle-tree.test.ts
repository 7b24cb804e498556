import { describe, expect, it } from "vitest";
import { bundleTree } from "../../../src/report/html/bundle-tree.ts";
import type { BundleNode } from "../../../src/report/html/bundle-tree.ts";
import type { Bundle } from "../../../src/types.ts";
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

  const js = (file: string, name: string, gzip: number) => ({
    ...({ file, name, type: "js", loading: "initial", raw: gzip * 3, gzip } as const),
  });
  const modules = (file: string, ...parts: readonly (readonly [name: string, raw: number])[]) =>
    parts.map(([name, raw]) => ({ name, package: null, parts: [{ file, raw, gzip: raw / 3 }] }));
  const built = (more: Pick<Bundle, "assets"> & Partial<Bundle>): Bundle => ({
    reader: "vite",
    directory: "dist",
    notes: [],
    ...more,
  });

  it("calls a file unchanged whose hash alone changed, and its modules with it", () => {
    const of = (hash: string, gzip: number, raw: number) =>
      built({
        assets: [js(`a-${hash}.js`, "a-*.js", gzip)],
        modules: modules(`a-${hash}.js`, ["a.js", raw], ["b.js", 300]),
      });
    const file = (head: Bundle, base: Bundle) => find(bundleTree({ head, base }), "initial JS", "a-*.js");
    expect(file(of("1", 1_006, 2_700), of("2", 1_000, 2_700))?.change).toBe(0);
    expect(file(of("1", 1_006, 2_718), of("2", 1_000, 2_700))?.change).toBe(6);
    // Nobody knows what became of their modules.
    const bare = of("2", 1_000, 2_700);
    delete (bare as { modules?: unknown }).modules;
    const unknown = file(of("1", 1_006, 2_700), bare);
    expect(unknown?.change).toBe(6);
    expect(unknown?.children[0]).toMatchObject({ change: null, added: false });
  });

  it("pairs files that share a name: none is compared with the sum of them", () => {
    const paired = bundleTree({
      head: built({ assets: [js("1.js", "*.js", 500), js("2.js", "*.js", 90), js("3.js", "*.js", 70)] }),
      base: built({ assets: [js("4.js", "*.js", 70), js("5.js", "*.js", 450), js("2.js", "*.js", 90)] }),
    });
    expect(
      find(paired, "initial JS")?.children.map(({ bytes, change, added }) => [bytes, change, added]),
    ).toEqual([
      [500, 50, false],
      [90, 0, false],
      [70, 0, false],
    ]);
  });

  it("compares a file with the one that the modules say it was, whatever its name", () => {
    const sizes = { base: 1, head: 1 };
    const paired = bundleTree({
      head: built({ assets: [js("new.js", "new.js", 500)] }),
      base: built({ assets: [js("old.js", "old.js", 480)] }),
      diff: {
        raw: sizes,
        gzip: sizes,
        modules: null,
        packages: null,
        duplicates: [],
        chunks: [
          {
            kind: "renamed",
            base: ["old.js"],
            head: ["new.js"],
            name: "new.js",
            type: "js",
            raw: sizes,
            gzip: sizes,
          },
        ],
      },
    });
    expect(find(paired, "initial JS", "new.js")).toMatchObject({ change: 20, added: false });
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
