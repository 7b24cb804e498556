import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";
import { readSource, type Source } from "../text/source.ts";

/** What a budget extends when it sets no limits itself. */
export const defaultPreset = "core-web-vitals";

/** The budgets of this package that `extends` may name. */
export const presets: readonly string[] = [defaultPreset, "core-web-vitals-desktop", "strict"];

/** Reads a preset. Messages name it by the package, wherever that is installed. */
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
