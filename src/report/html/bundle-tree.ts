import { distinctNames } from "../../distinct-names.ts";
import type { Bundle, BundleAsset, BundleModule, Report } from "../../types.ts";
import { formerFiles } from "./former-files.ts";

/** A part of the bundle and what it contains: kind, file, package, module. */
export interface BundleNode {
  name: string;
  /** Gzip bytes of head; for a module, its share of the compressed file. */
  bytes: number;
  /** Against base; null without a base. */
  change: number | null;
  /** It is not in base at all. */
  added: boolean;
  /** Largest first; empty for a leaf. */
  children: readonly BundleNode[];
}

const kinds = { initial: "initial", lazy: "lazy", nomodule: "nomodule", other: "other files" } as const;
const acronyms: Readonly<Record<string, string>> = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };
const ownCode = "the app's own code";
/** Share of a file's bytes: a smaller remainder is rounding and the overhead of compression. */
const leastRest = 0.005;
/** By how much files with the same modules can differ, because they contain names of other files: bytes, and share of the file. */
const sameFile = { bytes: 20, share: 0.01 };

interface FilePart {
  module: BundleModule;
  raw: number;
  gzip: number;
}

/** What base has of head's files and modules. */
interface Before {
  files: ReadonlyMap<string, BundleAsset>;
  /** Raw bytes of a module, by its name in head; 0 if base does not have it, null if that is unknown. */
  rawOf(module: string): number | null;
  parts: ReadonlyMap<string, readonly FilePart[]>;
}

/** All files of head as a tree; null if there are none. Files that only base has are in the tables instead. */
export function bundleTree(bundle: Report["bundle"]): BundleNode | null {
  const { head, base } = bundle;
  if (!head || head.assets.length === 0) return null;
  const before = base && beforeOf(bundle, base);
  const parts = partsByFile(head);
  const nameOf = distinctNames(head.assets);
  const groups = Map.groupBy(head.assets, kindOf);
  return parent(
    "everything",
    [...groups].map(([name, assets]) =>
      parent(
        name,
        assets.map((asset) => fileNode(asset, nameOf(asset.file), parts.get(asset.file) ?? [], before)),
      ),
    ),
  );
}

function beforeOf(bundle: Report["bundle"], base: Bundle): Before {
  // If base lists only some of its modules, a missing one may be among the others.
  const none = base.modules && !base.modulesLeftOut ? 0 : null;
  const raw = new Map((base.modules ?? []).map(({ name, parts }) => [name, sum(parts, (one) => one.raw)]));
  const renamed = new Map((bundle.diff?.modules ?? []).map(({ name, before = name }) => [name, before]));
  return {
    files: formerFiles(bundle),
    rawOf: (module) => raw.get(module) ?? raw.get(renamed.get(module) ?? module) ?? none,
    parts: partsByFile(base),
  };
}

function kindOf({ loading, type }: BundleAsset): string {
  if (loading === "other") return kinds.other;
  return `${kinds[loading]} ${acronyms[type] ?? type}`;
}

function partsByFile({ modules = [] }: Bundle): Map<string, FilePart[]> {
  const parts = modules.flatMap((module) => module.parts.map((part) => ({ module, ...part })));
  return Map.groupBy(parts, ({ file }) => file);
}

function fileNode(
  asset: BundleAsset,
  name: string,
  parts: readonly FilePart[],
  before: Before | null,
): BundleNode {
  const was = before?.files.get(asset.file);
  const owners = Map.groupBy(parts, ({ module }) => module.package ?? ownCode);
  const known = [...owners].map(([owner, own]) =>
    parent(
      owner,
      own.map((part) => moduleNode(part, before)),
    ),
  );
  const bytes = asset.gzip - sum(known, (one) => one.bytes);
  const rest: BundleNode = { name: "the rest of the file", bytes, change: null, added: false, children: [] };
  const hasRest = known.length > 0 && bytes > asset.gzip * leastRest;
  const former = was && { asset: was, parts: before?.parts.get(was.file) ?? [] };
  return {
    name,
    bytes: asset.gzip,
    change: before && fileChange(asset, parts, former, known),
    added: before !== null && !was && (changeOf(known) === null || known.every(({ added }) => added)),
    children: sorted(
      hasRest
        ? [
            ...known,
            {
              ...rest,
              change: former
                ? ownChange(bytes, restOf(asset, parts), restOf(former.asset, former.parts))
                : null,
            },
          ]
        : known,
    ),
  };
}

function fileChange(
  asset: BundleAsset,
  parts: readonly FilePart[],
  former: { asset: BundleAsset; parts: readonly FilePart[] } | undefined,
  known: readonly BundleNode[],
): number {
  // In a file that base does not have, the modules count, or the whole file if they are unknown.
  if (!former) return changeOf(known) ?? asset.gzip;
  const change = asset.gzip - former.asset.gzip;
  const isSmall = Math.abs(change) <= Math.max(sameFile.bytes, former.asset.gzip * sameFile.share);
  // Only the names of the files that it loads changed, and with them its hash.
  return isSmall && parts.length > 0 && contentOf(parts) === contentOf(former.parts) ? 0 : change;
}

/** The modules of a file as text: equal for files with the same modules of the same sizes. */
function contentOf(parts: readonly FilePart[]): string {
  return parts
    .map(({ module, raw }) => JSON.stringify([module.name, raw]))
    .toSorted()
    .join();
}

function moduleNode({ module, gzip }: FilePart, before: Before | null): BundleNode {
  const raw = sum(module.parts, (one) => one.raw);
  const was = before?.rawOf(module.name) ?? null;
  return {
    name: module.name,
    bytes: gzip,
    change: was === null ? null : ownChange(gzip, raw, was),
    added: was === 0,
    children: [],
  };
}

/**
 * The change of its own code: its share of the compressed file also depends on the other code in the file.
 * @param was raw bytes in base.
 */
function ownChange(gzip: number, raw: number, was: number): number {
  return raw <= 0 ? 0 : gzip * ((raw - was) / raw);
}

/** Raw bytes of a file that belong to no known module. */
function restOf({ raw }: BundleAsset, parts: readonly FilePart[]): number {
  return Math.max(0, raw - sum(parts, (one) => one.raw));
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

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
