import type { Bundle, BundleAsset, Report } from "../../types.ts";

/** A part of the bundle and what it is made of: kind, file, package, module. */
export interface BundleNode {
  name: string;
  /** Of head, gzip; of a module its share of the compressed file. */
  bytes: number;
  /** Against base; null where there is none to compare with. */
  change: number | null;
  /** Base has nothing of it. */
  added: boolean;
  /** Largest first; empty for a leaf. */
  children: readonly BundleNode[];
}

const kinds = { initial: "initial", lazy: "lazy", nomodule: "nomodule", other: "other files" } as const;
const acronyms: Readonly<Record<string, string>> = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };
/** Of a file's bytes: a smaller remainder is rounding, and the packing of the whole. */
const leastRest = 0.005;

/** All files of head as a tree; null where there are none. What only base has is no part of it: the tables have that. */
export function bundleTree({ head, base }: Report["bundle"]): BundleNode | null {
  if (!head || head.assets.length === 0) return null;
  const before = base && { assets: assetBytes(base), modules: moduleBytes(base) };
  const modules = modulesByFile(head, before);
  const groups = new Map<string, BundleNode[]>();
  for (const asset of head.assets) {
    const kind = kindOf(asset);
    const group = groups.get(kind) ?? [];
    group.push(fileNode(asset, modules.get(asset.file) ?? new Map(), before?.assets));
    groups.set(kind, group);
  }
  return parent(
    "everything",
    [...groups].map(([name, children]) => parent(name, children)),
  );
}

function kindOf({ loading, type }: BundleAsset): string {
  if (loading === "other") return kinds.other;
  return `${kinds[loading]} ${acronyms[type] ?? type}`;
}

function fileNode(
  asset: BundleAsset,
  packages: ReadonlyMap<string, BundleNode[]>,
  before: ReadonlyMap<string, number> | undefined,
): BundleNode {
  const was = before?.get(keyOf(asset));
  const known = [...packages].map(([name, own]) => parent(name, own));
  const rest = asset.gzip - sum(known, ({ bytes }) => bytes);
  const children =
    known.length > 0 && rest > asset.gzip * leastRest
      ? [...known, { name: "the rest of the file", bytes: rest, change: null, added: false, children: [] }]
      : known;
  return {
    name: asset.name,
    bytes: asset.gzip,
    // Under a name that base has not: what its modules say, else all of it.
    change: before
      ? was === undefined && known.length > 0
        ? changeOf(known)
        : asset.gzip - (was ?? 0)
      : null,
    added: before !== undefined && was === undefined && known.every(({ added }) => added),
    children: sorted(children),
  };
}

/** By file, then by package, the modules in it. */
function modulesByFile(
  bundle: Bundle,
  before: { modules: ReadonlyMap<string, number> } | null,
): Map<string, Map<string, BundleNode[]>> {
  const files = new Map<string, Map<string, BundleNode[]>>();
  for (const module of bundle.modules ?? []) {
    const raw = sum(module.parts, (one) => one.raw);
    const was = before?.modules.get(module.name);
    for (const { file, gzip } of module.parts) {
      const packages = files.get(file) ?? new Map<string, BundleNode[]>();
      const owner = module.package ?? "the app's own code";
      const own = packages.get(owner) ?? [];
      // By its own code: its share of the compressed file also changes with what else is in there.
      const change = before ? gzip * (raw > 0 ? (raw - (was ?? 0)) / raw : 0) : null;
      own.push({
        name: module.name,
        bytes: gzip,
        change,
        added: before !== null && was === undefined,
        children: [],
      });
      packages.set(owner, own);
      files.set(file, packages);
    }
  }
  return files;
}

function parent(name: string, children: readonly BundleNode[]): BundleNode {
  return {
    name,
    bytes: sum(children, ({ bytes }) => bytes),
    change: changeOf(children),
    added: children.every(({ added }) => added),
    children: sorted(children),
  };
}

function changeOf(nodes: readonly BundleNode[]): number | null {
  return nodes.every(({ change }) => change === null) ? null : sum(nodes, ({ change }) => change ?? 0);
}

function sorted(nodes: readonly BundleNode[]): BundleNode[] {
  return nodes.toSorted((a, b) => b.bytes - a.bytes);
}

function assetBytes({ assets }: Bundle): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const asset of assets) bytes.set(keyOf(asset), (bytes.get(keyOf(asset)) ?? 0) + asset.gzip);
  return bytes;
}

function moduleBytes({ modules = [] }: Bundle): Map<string, number> {
  return new Map(modules.map(({ name, parts }) => [name, sum(parts, ({ raw }) => raw)]));
}

/** Two files of one name are told apart by nothing but their hashes. */
function keyOf({ type, name }: BundleAsset): string {
  return `${type} ${name}`;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
