import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { Importer } from "./importer.ts";
import { Item } from "./source/item.ts";
import { readManifest } from "./source/manifest.ts";
import { parseJson } from "./source/parse-json.ts";
import { importers } from "./tools/index.ts";

/**
 * Configurations of other tools in a folder, in the order of the list of importers: one for each tool, the first that the tool
 * itself would find. A key of package.json is `package.json#size-limit`. Nothing is evaluated.
 * @param directory the project's folder, absolute.
 */
export async function findImports(directory: string): Promise<string[]> {
  const names = new Set(await readdir(directory).catch(() => []));
  const manifest = await readManifest(join(directory, "package.json"));
  const found: string[] = [];
  for (const importer of importers) {
    const { packageKey, files } = importer;
    const isInPackage = packageKey !== undefined && Object.hasOwn(manifest, packageKey);
    const file = isInPackage
      ? `package.json#${packageKey}`
      : await firstOf(importer, directory, files, names);
    if (file !== undefined) found.push(file);
  }
  return found;
}

async function firstOf(
  importer: Importer,
  directory: string,
  files: readonly string[],
  names: ReadonlySet<string>,
): Promise<string | undefined> {
  for (const file of files) if (names.has(file) && (await isOf(importer, join(directory, file)))) return file;
  return undefined;
}

/**
 * Several tools share a name such as budget.json, so its content decides. A broken file under a name that belongs to one tool is
 * found as well, and reported when it is read.
 */
async function isOf({ recognises }: Importer, path: string): Promise<boolean> {
  if (!recognises || !path.endsWith(".json")) return true;
  const isShared = importers.filter(({ files }) => files.includes(basename(path))).length > 1;
  try {
    const source = parseJson(path, await readRegularText(path, mostConfigBytes));
    return "value" in source ? recognises(new Item(source)) : !isShared;
  } catch {
    return !isShared;
  }
}
