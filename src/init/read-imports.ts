import { findImports, importFile, joinImports } from "../import/index.ts";
import type { Imported } from "../import/index.ts";

/**
 * What other tools' configurations say, as one part of a budget; null if there are none.
 * @param named by the user, relative to the folder; null for those that are found in it.
 * @throws CheckError IMPORT for one that cannot be read.
 */
export async function readImports(
  directory: string,
  named: readonly string[] | null,
): Promise<Imported | null> {
  const all: Imported[] = [];
  for (const path of named ?? (await findImports(directory))) all.push(await importFile(path, directory));
  // One that another reads counts there, by the rules of that tool.
  const isRead = new Set(all.flatMap(({ alsoRead = [] }) => alsoRead));
  const own = named === null ? all.filter(({ file }) => !isRead.has(file)) : all;
  return own.length === 0 ? null : joinImports(own);
}
