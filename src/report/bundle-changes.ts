import { distinctNames } from "../distinct-names.ts";
import { initialBytes, sameLoading } from "../initial-bytes.ts";
import type { Bundle, BundleAsset, ChunkChange, Report } from "../types.ts";

/** Gzip bytes of one file name (or group of files) in both revisions; null where a revision has no bundle or no such file. */
export interface SizeChange {
  name: string;
  /** `initial JS`, `lazy CSS`, `image`: our words. */
  kind: string;
  base: number | null;
  head: number | null;
  /** head − base with an absent file as 0; null where there is no base bundle. */
  change: number | null;
  /** What happened to it, in addition to its size: files are matched by content, not by name. */
  fate?: { words: string; files: readonly string[] };
}

export interface BundleChanges {
  /** `initial JS`, …, `everything`. */
  groups: readonly SizeChange[];
  /** By file name without hash, and what a file became as one row: largest change first, then largest file. */
  files: readonly SizeChange[];
}

/** Sums and pairs the files of both revisions; null where head has no bundle. */
export function bundleChanges({ head, base, diff }: Report["bundle"]): BundleChanges | null {
  if (!head) return null;
  const groups = kindChanges(head, base);
  const everything = pair(head, base, () => ({ name: "everything", kind: "everything" }));
  const files = fileChanges(head, base, diff?.chunks ?? []);
  const rank = (name: string) => (name.startsWith("initial") ? 0 : name.startsWith("lazy") ? 1 : 2);
  groups.sort((a, b) => rank(a.name) - rank(b.name) || size(b) - size(a));
  files.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || size(b) - size(a));
  return { groups: groups.length > 1 ? [...groups, ...everything] : groups, files };
}

/**
 * Changes by kind. Initial code is that of the page which loads most, as limits count it; what only other pages load
 * initially has a row of its own.
 */
function kindChanges(head: Bundle, base: Bundle | null): SizeChange[] {
  const both = base === null ? [head] : [head, base];
  const types = (["js", "css"] as const).filter((type) =>
    both.some((bundle) => (initialBytes(bundle, type, "gzip").bytes ?? 0) > 0),
  );
  const comparable = base === null || sameLoading(base, head);
  const rest = pair(head, base, (asset) => ({ name: kindOf(asset), kind: kindOf(asset) }))
    .filter(({ kind }) => !types.some((type) => kind === initialKind(type)))
    .map((row) => (comparable || !row.kind.startsWith("lazy") ? row : { ...row, base: null, change: null }));
  const initial = types.flatMap((type) => {
    const kind = initialKind(type);
    const [is, was] = [
      initialBytes(head, type, "gzip"),
      base && comparable ? initialBytes(base, type, "gzip") : null,
    ];
    const others = {
      head: ofOthers(head, type, is.files),
      base: was && base && ofOthers(base, type, was.files),
    };
    return [
      sizeRow(kind, is.bytes ?? 0, was?.bytes ?? null),
      ...(others.head > 0 || (others.base ?? 0) > 0
        ? [sizeRow(`${kind} of other pages`, others.head, others.base)]
        : []),
    ];
  });
  return [...initial, ...rest];
}

function sizeRow(kind: string, head: number, base: number | null): SizeChange {
  return { name: kind, kind, base, head, change: base === null ? null : head - base };
}

function initialKind(type: BundleAsset["type"]): string {
  return kindOf({ loading: "initial", type });
}

/** Bytes that some page loads initially, but not the page that loads most. */
function ofOthers({ assets }: Bundle, type: BundleAsset["type"], largest: ReadonlySet<string>): number {
  return assets
    .filter((asset) => asset.type === type && asset.loading === "initial" && !largest.has(asset.file))
    .reduce((bytes, { gzip }) => bytes + gzip, 0);
}

/** Whether there is something to report about a file: a rename does not change its size. */
export function isChanged({ change, fate }: SizeChange): boolean {
  return change !== 0 || fate !== undefined;
}

/** `, was a.js`, `, merged from a.js and b.js`; nothing for a file that only changed. Names as the medium needs them. */
export function printFate({ fate }: SizeChange, name: (file: string) => string): string {
  if (!fate) return "";
  const files = fate.files.slice(0, mostNamed).map(name);
  const left = fate.files.length - files.length;
  return `, ${fate.words}${files.length > 0 ? ` ${files.join(", ")}` : ""}${left > 0 ? ` and ${left} more` : ""}`;
}

const mostNamed = 3;

/**
 * What was matched by its modules is one row each; all other files are matched by their names. What changed in files that share a
 * name is one row each too, with a part of its hash; the others of that name did not change, and are one row together.
 */
function fileChanges(head: Bundle, base: Bundle | null, chunks: readonly ChunkChange[]): SizeChange[] {
  const nameOf = chunkNames(head, base);
  const told = chunks
    .map((chunk) => ({ ...chunk, name: nameOf(chunk), isShared: nameOf(chunk) !== chunk.name }))
    .filter(
      ({ kind, loading, isShared }) => loading || isShared || !["changed", "added", "removed"].includes(kind),
    );
  const [before, after] = (["base", "head"] as const).map(
    (side) => new Set(told.flatMap((chunk) => chunk[side])),
  );
  const rest = (bundle: Bundle, left: Set<string> | undefined): Bundle => ({
    ...bundle,
    assets: bundle.assets.filter(({ file }) => !left?.has(file)),
  });
  const byName = (asset: BundleAsset) => ({ name: asset.name, kind: kindOf(asset) });
  const others = rest(head, after);
  const counts = new Map(
    [...Map.groupBy(others.assets, ({ name }) => name)].map(([name, all]) => [name, all.length]),
  );
  const counted = (row: SizeChange): SizeChange => {
    const count = counts.get(row.name) ?? 1;
    return count === 1 ? row : { ...row, name: `${row.name} (${count} files)` };
  };
  return [
    ...told.map((chunk) => describeChunk(chunk, head, base)),
    ...pair(others, base && rest(base, before), byName).map(counted),
  ];
}

/** What a list calls the file of a change: without its hash, unless its revision has another file of that name. */
function chunkNames(head: Bundle, base: Bundle | null): (chunk: ChunkChange) => string {
  const names = (bundle: Bundle | null) => ({
    own: distinctNames(bundle?.assets ?? []),
    stable: new Map((bundle?.assets ?? []).map(({ file, name }) => [file, name])),
  });
  const [ofHead, ofBase] = [names(head), names(base)];
  return (chunk) => {
    const [files, { own, stable }] = chunk.head.length > 0 ? [chunk.head, ofHead] : [chunk.base, ofBase];
    const file = files.find((one) => stable.get(one) === chunk.name);
    return file === undefined ? chunk.name : own(file);
  };
}

function describeChunk(chunk: ChunkChange, head: Bundle, base: Bundle | null): SizeChange {
  const { kind, name, gzip, loading } = chunk;
  const main = head.assets.find(({ file }) => chunk.head.includes(file));
  const names = (bundle: Bundle | null, files: readonly string[]) => [
    ...new Set((bundle?.assets ?? []).filter(({ file }) => files.includes(file)).map((one) => one.name)),
  ];
  const fates = {
    renamed: { words: "was", files: names(base, chunk.base) },
    merged: { words: "merged from", files: names(base, chunk.base) },
    split: { words: "split into", files: names(head, chunk.head) },
  };
  const was = { words: `was ${loading?.base ?? ""}`, files: [] };
  return {
    name,
    kind: kindOf(main ?? { type: chunk.type, loading: loading?.head ?? "other" }),
    base: chunk.base.length > 0 ? gzip.base : null,
    head: chunk.head.length > 0 ? gzip.head : null,
    change: gzip.head - gzip.base,
    ...(kind === "renamed" || kind === "merged" || kind === "split"
      ? { fate: fates[kind] }
      : loading && { fate: was }),
  };
}

function size(change: SizeChange): number {
  return change.head ?? change.base ?? 0;
}

const acronyms = new Set(["js", "css", "html", "json"]);

function kindOf({ loading, type }: Pick<BundleAsset, "loading" | "type">): string {
  const word = acronyms.has(type) ? type.toUpperCase() : type;
  return loading === "other" ? word : `${loading} ${word}`;
}

type Key = (asset: BundleAsset) => { name: string; kind: string };

function pair(head: Bundle, base: Bundle | null, key: Key): SizeChange[] {
  const before = sum(base, key);
  const after = sum(head, key);
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const one = after.get(id) ?? before.get(id);
    if (!one) return [];
    const was = before.get(id)?.gzip ?? null;
    const is = after.get(id)?.gzip ?? null;
    return [
      { name: one.name, kind: one.kind, base: was, head: is, change: base ? (is ?? 0) - (was ?? 0) : null },
    ];
  });
}

/** Gzip sums; two chunks that differ only in their hash count as one name. */
function sum(bundle: Bundle | null, key: Key): Map<string, { name: string; kind: string; gzip: number }> {
  const sums = new Map<string, { name: string; kind: string; gzip: number }>();
  for (const asset of bundle?.assets ?? []) {
    const { name, kind } = key(asset);
    const id = JSON.stringify([kind, name]);
    sums.set(id, { name, kind, gzip: (sums.get(id)?.gzip ?? 0) + asset.gzip });
  }
  return sums;
}
