import type { Bundle, BundleAsset, Report } from "../types.ts";

/** Gzip bytes of one file name (or group of files) in both revisions; null where a revision has no bundle or no such file. */
export interface SizeChange {
  name: string;
  /** `initial JS`, `lazy CSS`, `image`: our words. */
  kind: string;
  base: number | null;
  head: number | null;
  /** head − base with an absent file as 0; null where there is no base bundle. */
  change: number | null;
}

export interface BundleChanges {
  /** `initial JS`, …, `everything`. */
  groups: readonly SizeChange[];
  /** By file name without hash: largest change first, then largest file. */
  files: readonly SizeChange[];
}

/** Sums and pairs the files of both revisions; null where head has no bundle. */
export function bundleChanges({ head, base }: Report["bundle"]): BundleChanges | null {
  if (!head) return null;
  const groups = pair(head, base, (asset) => ({ name: kindOf(asset), kind: kindOf(asset) }));
  const everything = pair(head, base, () => ({ name: "everything", kind: "everything" }));
  const files = pair(head, base, (asset) => ({ name: asset.name, kind: kindOf(asset) }));
  const rank = (name: string) => (name.startsWith("initial") ? 0 : name.startsWith("lazy") ? 1 : 2);
  groups.sort((a, b) => rank(a.name) - rank(b.name) || size(b) - size(a));
  files.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || size(b) - size(a));
  return { groups: groups.length > 1 ? [...groups, ...everything] : groups, files };
}

function size(change: SizeChange): number {
  return change.head ?? change.base ?? 0;
}

const acronyms = new Set(["js", "css", "html", "json"]);

function kindOf({ loading, type }: BundleAsset): string {
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
