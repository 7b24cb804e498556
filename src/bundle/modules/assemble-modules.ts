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

export interface NamedBytes {
  name: string;
  package: string | null;
  version?: string | undefined;
  bytes: number;
}

/**
 * The modules of all files, each with its part of every file, largest first. A part's compressed size is its share of the
 * file's by raw bytes; the shares of a file add up to the file.
 */
export function assembleModules(
  files: readonly SharedFile[],
  assets: readonly BundleAsset[],
): BundleModule[] {
  const sizes = new Map(assets.map((asset) => [asset.file, asset]));
  const modules = new Map<string, BundleModule & { parts: ModulePart[] }>();
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
    for (const [index, { name, package: owner, version, bytes }] of named.entries()) {
      const module = modules.get(name) ?? { name, package: owner, ...(version && { version }), parts: [] };
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

/** Raw bytes of a module in all files that it is part of. */
export function rawOf({ parts }: Pick<BundleModule, "parts">): number {
  return parts.reduce((sum, part) => sum + part.raw, 0);
}

/** Two versions of a package may have modules of the same name (pnpm's store): then the version is part of it. */
function namesApart(files: readonly SharedFile[]): (module: NamedBytes) => string {
  const versions = new Map<string, Set<string | undefined>>();
  for (const { modules } of files)
    for (const { name, version } of modules)
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return ({ name, package: owner, version }) =>
    owner !== null && version !== undefined && (versions.get(name)?.size ?? 0) > 1
      ? name.replace(
          new RegExp(`node_modules/${escape(owner)}/(?!.*node_modules/)`),
          `node_modules/${owner}@${version}/`,
        )
      : name;
}

function escape(text: string): string {
  return text.replace(/[^\w]/g, "\\$&");
}

function mergeByName(modules: readonly NamedBytes[]): NamedBytes[] {
  const merged = new Map<string, NamedBytes>();
  for (const module of modules) {
    const before = merged.get(module.name);
    merged.set(module.name, before ? { ...before, bytes: before.bytes + module.bytes } : module);
  }
  return [...merged.values()];
}
