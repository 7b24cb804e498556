import type { BundleAsset, Report } from "../../types.ts";

/**
 * The file of base that corresponds to each file of head, by head's path: the same file, then the one that the comparison of modules
 * found, then the same name without its hash. Files that share such a name are paired by size. Split, merged and new files have none.
 */
export function formerFiles({ head, base, diff }: Report["bundle"]): ReadonlyMap<string, BundleAsset> {
  const found = new Map<string, BundleAsset>();
  const left = new Map((base?.assets ?? []).map((asset) => [asset.file, asset]));
  const pair = (file: string, was: BundleAsset | undefined) => {
    if (!was || found.has(file)) return;
    found.set(file, was);
    left.delete(was.file);
  };
  const assets = head?.assets ?? [];
  for (const { file } of assets) pair(file, left.get(file));
  for (const chunk of diff?.chunks ?? []) {
    const [[was, ...others], [file, ...more]] = [chunk.base, chunk.head];
    if (was !== undefined && file !== undefined && others.length + more.length === 0)
      pair(file, left.get(was));
  }
  const before = Map.groupBy(left.values(), keyOf);
  const after = Map.groupBy(
    assets.filter(({ file }) => !found.has(file)),
    keyOf,
  );
  for (const [key, own] of after) {
    const same = (before.get(key) ?? []).toSorted(bySize);
    for (const { file, raw } of own)
      pair(
        file,
        same.find((was) => was.raw === raw && left.has(was.file)),
      );
    const rest = same.filter(({ file }) => left.has(file));
    const open = own.filter(({ file }) => !found.has(file)).toSorted(bySize);
    for (const [at, { file }] of open.entries()) pair(file, rest[at]);
  }
  return found;
}

function keyOf({ type, name }: BundleAsset): string {
  return `${type} ${name}`;
}

function bySize(a: BundleAsset, b: BundleAsset): number {
  return b.raw - a.raw;
}
