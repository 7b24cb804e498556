import { dirname, join } from "node:path";
import { mostConfigBytes, readRegularText } from "../../read-file.ts";

/** What a package.json says of its package. */
export interface PackageManifest {
  name: string | null;
  version: string | null;
  /** Packages that are installed under another name: the real one by it. */
  aliases: ReadonlyMap<string, string>;
}

/** Reads manifests of packages, each once. */
export interface PackageManifests {
  /** Null where there is none, as for a map that was made on another machine. */
  in(folder: string): Promise<PackageManifest | null>;
  /** The nearest above a file that has a name, and its folder; null where there is none. */
  above(file: string): Promise<{ folder: string; manifest: PackageManifest } | null>;
}

export function packageManifests(): PackageManifests {
  const read = new Map<string, Promise<PackageManifest | null>>();
  const found = new Map<string, ReturnType<PackageManifests["above"]>>();
  const inFolder = (folder: string): Promise<PackageManifest | null> => {
    const known = read.get(folder) ?? readManifest(folder);
    read.set(folder, known);
    return known;
  };
  const nearest = (folder: string): ReturnType<PackageManifests["above"]> => {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  };
  const search = async (folder: string): ReturnType<PackageManifests["above"]> => {
    const manifest = await inFolder(folder);
    // One that only says `"type": "module"` is of no package.
    if (manifest?.name != null) return { folder, manifest };
    return dirname(folder) === folder ? null : nearest(dirname(folder));
  };
  return { in: inFolder, above: (file) => nearest(dirname(file)) };
}

async function readManifest(folder: string): Promise<PackageManifest | null> {
  try {
    const text = await readRegularText(join(folder, "package.json"), mostConfigBytes);
    // Package managers read one with a byte order mark too.
    const manifest: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (!isRecord(manifest)) return null;
    const { name, version } = manifest;
    return {
      name: typeof name === "string" && isPackageName(name) ? name : null,
      version: typeof version === "string" && version !== "" ? version : null,
      aliases: new Map(dependencyKeys.flatMap((key) => aliasesIn(manifest[key]))),
    };
  } catch {
    return null;
  }
}

const dependencyKeys = ["dependencies", "devDependencies", "optionalDependencies"];

/** `"moment-safe": "npm:moment@2.29.4"` */
function aliasesIn(dependencies: unknown): [string, string][] {
  if (!isRecord(dependencies)) return [];
  return Object.entries(dependencies).flatMap(([alias, range]): [string, string][] => {
    const real =
      typeof range === "string" ? /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(range)?.[1] : undefined;
    return real === undefined || real === alias ? [] : [[alias, real]];
  });
}

function isPackageName(name: string): boolean {
  return /^(@[^/\s]+\/)?[^/\s]+$/.test(name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
