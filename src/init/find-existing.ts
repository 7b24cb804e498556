/** What a project has of budget-check already. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { formatOf } from "../config/layers/find-budget.ts";
import { loadBudget } from "../config/load.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { Budget } from "../types.ts";
import { version } from "../version.ts";

/**
 * The budget of the app, and where it is or is going to be: where another tool's file is called budget.json, in `budgets`.
 * @param imported files of other tools that are imported, relative to the app, as one text; null for none.
 */
export async function findExisting(
  directory: string,
  named: string | undefined,
  imported: string | null,
): Promise<{ existing: Budget | null; file: string; notes: string[] }> {
  const own = resolve(directory, named ?? "budget.json");
  if (named !== undefined && !existsSync(own)) return { existing: null, file: own, notes: [] };
  const found = await loadBudget({ cwd: directory, ...(named !== undefined && { file: named }) });
  const at = found.file === undefined ? null : relative(directory, found.file).split(sep).join("/");
  const isHere = named !== undefined || found.directory === directory;
  // Lighthouse's format has no place for what other tools say.
  const isReplaced =
    named === undefined &&
    at === "budget.json" &&
    imported !== null &&
    imported !== at &&
    (await isForeign(own));
  if (found.file !== undefined && isHere && !isReplaced)
    return { existing: found, file: found.file, notes: [] };
  const apart = join(directory, "budgets", "budget.json");
  const mustBeApart = isReplaced || (named === undefined && existsSync(own) && (await isForeign(own)));
  return {
    existing: null,
    file: mustBeApart ? apart : own,
    notes: [
      ...(mustBeApart
        ? [
            "budget.json is the file of another tool and stays as it is; budgets/budget.json applies instead of it",
          ]
        : []),
      ...(at === null || isHere ? [] : [`${at} does not apply here any more; "extends" can name it`]),
    ],
  };
}

async function isForeign(file: string): Promise<boolean> {
  // The loader reports what cannot be read.
  const text = await readRegularText(file, mostConfigBytes).catch(() => "");
  return formatOf(text.replace(/^\uFEFF/, "")) !== "own";
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
