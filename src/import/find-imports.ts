import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { importers } from "./tools/index.ts";
import { readManifest } from "./source/manifest.ts";

/**
 * Configurations of other tools in a folder, in the order of the list of importers: one for each tool, the first that the tool
 * itself would find. A key of package.json is `package.json#size-limit`.
 * @param directory the project's folder, absolute.
 */
export async function findImports(directory: string): Promise<string[]> {
  const names = new Set(await readdir(directory).catch(() => []));
  const manifest = await readManifest(join(directory, "package.json"));
  return importers.flatMap(({ files, packageKey }) => {
    const inPackage =
      packageKey !== undefined && Object.hasOwn(manifest, packageKey) ? [`package.json#${packageKey}`] : [];
    const found = files.filter((file) => names.has(file));
    return [...inPackage, ...found].slice(0, 1);
  });
}
