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

/** Less of one owner is not worth a line. */
const leastBytes = 500;
const mostOwners = 10;

/** Whose the bytes are that were not executed: of packages, of the app's own modules, and of files without a source map. */
export async function unusedOwners(
  { modules = [], directory }: ReadBundle,
  files: readonly UnusedFile[],
  { root, otherInstall }: Pick<ReadOptions, "root" | "otherInstall">,
): Promise<UnusedOwner[]> {
  const owners = new Map<string, UnusedOwner>();
  const add = (name: string, gzip: number, of: number) => {
    const known = owners.get(name) ?? { name, gzip: 0, of: 0 };
    owners.set(name, { name, gzip: known.gzip + gzip, of: known.of + of });
  };
  const mapped = files.flatMap((file) =>
    file.relativeTo === null ? [] : { ...file, relativeTo: file.relativeTo },
  );
  const named = await nameSources(mapped, { root: root ?? (await findRoot(directory)), otherInstall });
  for (const { asset, relativeTo, unmapped } of files) {
    const own = named.find(({ file }) => file === asset.file);
    if (relativeTo === null || !own) add(asset.name, gzipOf(asset, unmapped), asset.gzip);
    for (const module of own?.modules ?? []) add(ownerOf(module), gzipOf(asset, module.bytes), 0);
  }
  const loaded = new Set(named.map(({ file }) => file));
  for (const module of modules) {
    const name = ownerOf(module);
    if (!owners.has(name)) continue;
    for (const part of module.parts) if (loaded.has(part.file)) add(name, 0, part.gzip);
  }
  return [...owners.values()]
    .map(({ name, gzip, of }) => ({ name, gzip: Math.round(gzip), of: Math.max(Math.round(gzip), of) }))
    .filter(({ gzip }) => gzip >= leastBytes)
    .toSorted((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1))
    .slice(0, mostOwners);
}

function ownerOf(module: Pick<NamedBytes, "name" | "package" | "workspace">): string {
  return module.package ?? module.workspace ?? module.name;
}

function gzipOf({ raw, gzip }: BundleAsset, bytes: number): number {
  return raw === 0 ? 0 : (gzip * bytes) / raw;
}
