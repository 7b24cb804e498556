/** What a project has of budget-check already. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { loadBudget } from "../config/load.ts";
import type { Budget } from "../types.ts";
import { version } from "../version.ts";

/** The budget of the app, and where it is or is going to be. */
export async function findExisting(
  directory: string,
  named: string | undefined,
): Promise<{ existing: Budget | null; file: string; notes: string[] }> {
  const own = resolve(directory, named ?? "budget.json");
  if (named !== undefined && !existsSync(own)) return { existing: null, file: own, notes: [] };
  const found = await loadBudget({ cwd: directory, ...(named !== undefined && { file: named }) });
  if (found.file === undefined) return { existing: null, file: own, notes: [] };
  if (named !== undefined || found.directory === directory)
    return { existing: found, file: found.file, notes: [] };
  const above = relative(directory, found.file).split(sep).join("/");
  return {
    existing: null,
    file: own,
    notes: [`${above} does not apply here any more; "extends" can name it`],
  };
}

/** The installed package's schema, if the project has it, else the published one. */
export function schemaFor(directory: string): string {
  const installed = "node_modules/budget-check/schemas/budget.schema.json";
  for (let folder = directory, up = "./"; ; folder = dirname(folder), up = up === "./" ? "../" : `../${up}`) {
    if (existsSync(join(folder, installed))) return `${up}${installed}`;
    if (dirname(folder) === folder) break;
  }
  return `https://unpkg.com/budget-check@${version.split(".")[0]}/schemas/budget.schema.json`;
}
