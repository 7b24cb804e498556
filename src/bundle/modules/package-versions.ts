import { dirname, join } from "node:path";
import { mostConfigBytes, readRegularText } from "../../read-file.ts";

/** Reads versions of packages, each folder once. */
export interface PackageVersions {
  /**
   * @param folder as the map's source has it.
   * @returns what its package.json says; undefined where there is none, as for a map that was made on another machine.
   */
  of(name: string, folder: string): Promise<string | undefined>;
}

/** @param root the app's folder: where a folder does not exist, its package is looked for from there upwards. */
export function packageVersions(root: string): PackageVersions {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    of(name, folder) {
      const found = known.get(folder) ?? find(name, folder, root);
      known.set(folder, found);
      return found;
    },
  };
}

async function find(name: string, folder: string, root: string): Promise<string | undefined> {
  const own = await readVersion(folder);
  if (own !== undefined) return own;
  // Not where the map says; nested copies of it could be any version.
  if (folder.split("/node_modules/").length > 2) return undefined;
  for (let at = root; ; at = dirname(at)) {
    const version = await readVersion(join(at, "node_modules", name));
    if (version !== undefined) return version;
    if (dirname(at) === at) return undefined;
  }
}

async function readVersion(folder: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(
      await readRegularText(join(folder, "package.json"), mostConfigBytes),
    );
    if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) return undefined;
    return typeof manifest.version === "string" ? manifest.version : undefined;
  } catch {
    return undefined;
  }
}
