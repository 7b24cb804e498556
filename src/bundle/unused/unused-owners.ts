import type { BundleAsset, ReadBundle, UnusedOwner } from "../../types.ts";
import type { FileAttribution } from "../attribute/attribute-file.ts";
import type { ReadOptions } from "../index.ts";
import type { NamedBytes } from "../modules/assemble-modules.ts";
import { findRoot } from "../modules/find-root.ts";
import { nameSources } from "../modules/name-sources.ts";

/** The unused bytes of a file, by source. */
export interface UnusedFile extends FileAttribution {
  asset: BundleAsset;
}

/** Owners with less unused code are not listed. */
const leastBytes = 500;
/** What base does not list counts as new, so the list holds whatever is large enough to be named. */
const mostOwners = 50;

/** Whose the bytes are that were not executed: of packages, of the app's own modules, and of files without a source map. */
export async function unusedOwners(
  { modules = [], directory }: ReadBundle,
  files: readonly UnusedFile[],
  { root, otherInstall }: Pick<ReadOptions, "root" | "otherInstall">,
): Promise<UnusedOwner[]> {
  const owners = new Map<string, UnusedOwner>();
  const add = (name: string, asset: BundleAsset, raw: number, of: number) => {
    const known = owners.get(name) ?? { name, raw: 0, gzip: 0, of: 0 };
    const gzip = asset.raw === 0 ? 0 : (asset.gzip * raw) / asset.raw;
    owners.set(name, { name, raw: known.raw + raw, gzip: known.gzip + gzip, of: known.of + of });
  };
  const mapped = files.flatMap((file) =>
    file.relativeTo === null ? [] : { ...file, relativeTo: file.relativeTo },
  );
  const named = await nameSources(mapped, { root: root ?? (await findRoot(directory)), otherInstall });
  for (const { asset, relativeTo, unmapped } of files) {
    const own = named.find(({ file }) => file === asset.file);
    if (relativeTo === null || !own) add(asset.name, asset, unmapped, asset.gzip);
    for (const module of own?.modules ?? []) add(ownerOf(module), asset, module.bytes, 0);
  }
  const loaded = new Set(named.map(({ file }) => file));
  for (const module of modules) {
    const owner = owners.get(ownerOf(module));
    if (owner) for (const part of module.parts) if (loaded.has(part.file)) owner.of += part.gzip;
  }
  return [...owners.values()]
    .map((owner) => ({ ...owner, gzip: Math.round(owner.gzip) }))
    .map((owner) => ({ ...owner, of: Math.max(owner.gzip, owner.of) }))
    .filter(({ gzip }) => gzip >= leastBytes)
    .toSorted((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1))
    .slice(0, mostOwners);
}

function ownerOf(module: Pick<NamedBytes, "name" | "package" | "workspace">): string {
  return module.package ?? module.workspace ?? module.name;
}
