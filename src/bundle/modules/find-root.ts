import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The folder of the app that a folder of built files belongs to: the nearest above it with a package.json, else its parent. */
export async function findRoot(directory: string): Promise<string> {
  const parent = dirname(directory);
  for (let at = parent; ; at = dirname(at)) {
    const found = await stat(join(at, "package.json")).catch(() => null);
    if (found?.isFile()) return at;
    if (dirname(at) === at) return parent;
  }
}
