import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSource } from "../text/source.ts";
import type { Source } from "../text/source.ts";

/** The preset of a budget that sets no limits. */
export const defaultPreset = "core-web-vitals";

/** The budgets of this package that `extends` may name. */
export const presets: readonly string[] = [defaultPreset, "core-web-vitals-desktop", "strict"];

/** Reads a preset. Messages name it by the package, independent of where that is installed. */
export async function readPreset(name: string): Promise<Source> {
  const file = `${name}.json`;
  const source = await readSource(
    join(packageFolder(), "budgets", file),
    `budget-check/budgets/${file}`,
    true,
  );
  if (!source) throw new Error(`the preset ${name} is missing from this package`);
  return source;
}

/** The folder of this package, found by its presets, because sources and the bundled file are at different depths in it. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "budgets", "core-web-vitals.json"))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error("budget-check is not installed completely: its budgets folder is missing");
    folder = parent;
  }
  return folder;
}
