import type { BundleAsset, BundleModule, ModulePart } from "../../types.ts";
import { shareOut } from "./share-out.ts";

/** Name of the module that holds what no source is known of. */
export const unmappedName = "[unmapped]";

/** A file's bytes by module; together they are its length. */
export interface SharedFile {
  file: string;
  modules: readonly NamedBytes[];
  unmapped: number;
}

/** Bytes of one module in one file, and whose they are. */
export interface NamedBytes {
  name: string;
  /** The installed package; null for the app's own and a workspace's. */
  package: string | null;
  /** The name that it is installed under, where that is another. */
  alias?: string | undefined;
  /** The workspace package that it is of. */
  workspace?: string | undefined;
  version?: string | undefined;
  /** What says so: a package.json, or the name of a store's folder. */
  from?: string | undefined;
  /** Folder of the package, from the app's on. */
  place?: string | undefined;
  /** The module's path with all folders, from the app's on. */
  spelled?: string | undefined;
  /** It is outside of the app's folder and not here: it may be of a package. */
  ownerUnknown?: boolean | undefined;
  bytes: number;
}

/** A module with the places of its package that it was taken from: several where they are known to be one version. */
export interface OwnedModule extends BundleModule {
  /** By place; absent where none is known. */
  origins?: Map<string, NamedBytes>;
  parts: ModulePart[];
}

/**
 * The modules of all files, each with its part of every file, largest first. A part's compressed size is its share of the
 * file's by raw bytes; the shares of a file add up to the file.
 */
export function assembleModules(files: readonly SharedFile[], assets: readonly BundleAsset[]): OwnedModule[] {
  const sizes = new Map(assets.map((asset) => [asset.file, asset]));
  const modules = new Map<string, OwnedModule>();
  const distinct = namesApart(files);
  for (const { file, modules: found, unmapped } of files) {
    const asset = sizes.get(file);
    if (!asset) continue;
    const named = mergeByName(
      [...found, { name: unmappedName, package: null, bytes: unmapped }]
        .filter(({ bytes }) => bytes > 0)
        .map((one) => ({ ...one, name: distinct(one) })),
    );
    const weights = named.map(({ bytes }) => bytes);
    const gzip = shareOut(asset.gzip, weights);
    const brotli = asset.brotli === undefined ? null : shareOut(asset.brotli, weights);
    for (const [index, { name, package: owner, workspace, version, bytes, origins }] of named.entries()) {
      const module: OwnedModule = modules.get(name) ?? {
        name,
        package: owner,
        ...(workspace !== undefined && { workspace }),
        ...(version !== undefined && { version }),
        parts: [],
      };
      for (const origin of origins)
        if (origin.place !== undefined)
          module.origins = (module.origins ?? new Map<string, NamedBytes>()).set(origin.place, origin);
      module.parts.push({
        file,
        raw: bytes,
        gzip: gzip[index] ?? 0,
        ...(brotli && { brotli: brotli[index] ?? 0 }),
      });
      modules.set(name, module);
    }
  }
  return [...modules.values()].sort((a, b) => rawOf(b) - rawOf(a) || (a.name < b.name ? -1 : 1));
}

/** The module as a report holds it. */
export function plainModule({ name, package: owner, workspace, version, parts }: OwnedModule): BundleModule {
  return {
    name,
    package: owner,
    ...(workspace !== undefined && { workspace }),
    ...(version !== undefined && { version }),
    parts,
  };
}

/** Raw bytes of a module in all files that it is part of. */
export function rawOf({ parts }: Pick<BundleModule, "parts">): number {
  return parts.reduce((sum, part) => sum + part.raw, 0);
}

/**
 * Copies of a package may have modules of the same name (pnpm's store, a workspace's folders): then the version is part of it, and
 * where that is not known, the whole path.
 */
function namesApart(files: readonly SharedFile[]): (module: NamedBytes) => string {
  const copies = new Map<string, string>();
  const several = new Set<string>();
  for (const { modules } of files)
    for (const module of modules) {
      if (module.package === null) continue;
      const copy = copyOf(module);
      const first = copies.get(module.name);
      if (first === undefined) copies.set(module.name, copy);
      else if (first !== copy) several.add(module.name);
    }
  return (module) => {
    const { name, package: owner, alias, version, spelled } = module;
    if (owner === null || !several.has(name)) return name;
    if (version === undefined) return spelled ?? name;
    const installed = alias ?? owner;
    return name.replace(
      new RegExp(`node_modules/${escape(installed)}/(?!.*node_modules/)`),
      `node_modules/${installed}@${version}/`,
    );
  };
}

/** Two places are two copies until their versions are known to be equal. */
export function copyOf({ version, place }: Pick<NamedBytes, "version" | "place">): string {
  return version === undefined ? `in ${place ?? ""}` : `@${version}`;
}

function escape(text: string): string {
  return text.replace(/[^\w]/g, "\\$&");
}

function mergeByName(modules: readonly NamedBytes[]): (NamedBytes & { origins: NamedBytes[] })[] {
  const merged = new Map<string, NamedBytes & { origins: NamedBytes[] }>();
  for (const module of modules) {
    const before = merged.get(module.name);
    if (before) {
      before.bytes += module.bytes;
      before.origins.push(module);
    } else merged.set(module.name, { ...module, origins: [module] });
  }
  return [...merged.values()];
}
