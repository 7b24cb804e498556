import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, found from its presets: the sources and a bundled file lie at different depths in it. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "budgets", "core-web-vitals.json"))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error("budget-check is not installed completely: its budgets folder is missing");
    folder = parent;
  }
  return folder;
}
