import { assetName, shortenedName } from "./asset-name.ts";
import type { BundleAsset } from "./types.ts";

/** How much of a hash is kept, from the shortest that may do. */
const characters = [4, 6, 8, 12] as const;

/**
 * Names for the files of one list: their stable names. Files that would then share a name each keep as much of their hash as tells
 * them apart, such as `_nuxt/DcA1*.js`.
 * @returns the name of each of these files; the stable name of any other.
 */
export function distinctNames(files: Iterable<Pick<BundleAsset, "file" | "name">>): (file: string) => string {
  const names = new Map<string, string>();
  for (const [stable, alike] of Map.groupBy(files, ({ name }) => name)) {
    const paths = [...new Set(alike.map(({ file }) => file))];
    const own = paths.length === 1 ? () => stable : tellApart(paths);
    for (const file of paths) names.set(file, own(file));
  }
  return (file) => names.get(file) ?? assetName(file);
}

function tellApart(files: readonly string[]): (file: string) => string {
  for (const count of characters) {
    const name = (file: string) => shortenedName(file, count);
    if (new Set(files.map(name)).size === files.length) return name;
  }
  return String;
}
