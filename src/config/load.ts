import { basename, dirname, resolve } from "node:path";
import type { Node } from "jsonc-parser";
import { CheckError } from "../errors.ts";
import type { Budget, Note } from "../types.ts";
import { directoryOf, findBudget, findInPackage, packageKey } from "./layers/find-budget.ts";
import { readLayers } from "./layers/extend.ts";
import { mergeLayers } from "./layers/merge-layers.ts";
import { textOf } from "./text/nodes.ts";
import { parse } from "./text/parse.ts";
import { defaultPreset, readPreset } from "./layers/presets.ts";
import { Problems } from "./text/problems.ts";
import { quote } from "./text/quote.ts";
import { readStepsFiles } from "./recordings/setup-files.ts";
import { displayName, positionAt, readSource, type Source } from "./text/source.ts";

export interface LoadOptions {
  /** Absolute; where discovery begins, and what file names in messages are relative to. */
  cwd: string;
  /** A budget file, relative to `cwd`; a package.json is read for its key. Absent: discovery. */
  file?: string;
  /** Today, for exceptions that expire. */
  now?: Date;
}

/** A budget's text with what it is relative to. */
interface Opened {
  source: Source;
  /** The budget itself; absent: the whole text. */
  node?: Node;
  directory: string;
}

/**
 * Finds, reads, validates, extends and normalises the budget. Without a file the default preset stands alone.
 * @throws CheckError BUDGET_NOT_FOUND if `file` is given and is not there.
 * @throws CheckError BUDGET for every mistake in it: the first as message, the others as detail.
 */
export async function loadBudget({ cwd, file, now = new Date() }: LoadOptions): Promise<Budget> {
  const found = file === undefined ? await findBudget(cwd) : await openNamed(file, cwd);
  const problems = new Problems();
  const opened: Opened = found
    ? await followPackage({ directory: directoryOf(found.source.path), ...found }, cwd, problems)
    : { source: await readPreset(defaultPreset), directory: cwd };
  const { source, directory } = opened;
  const root = opened.node ?? parse(source, problems);
  problems.throwIfAny();
  if (!root) throw new Error(`${source.name} was neither parsed nor refused`);
  const files = await readLayers(source, root, { cwd, directory, now, problems });
  const layers = await readStepsFiles(files, { cwd, problems });
  const merged = mergeLayers(layers, problems);
  problems.throwIfAny();
  const alone: Note = {
    level: "info",
    text: `No budget file found: the limits are those of the preset ${defaultPreset}`,
  };
  return {
    ...merged,
    ...(found && { file: source.path }),
    directory,
    notes: found ? merged.notes : [alone, ...merged.notes],
  };
}

async function openNamed(file: string, cwd: string): Promise<{ source: Source; node?: Node }> {
  const path = resolve(cwd, file);
  const source = await readSource(path, displayName(path, cwd));
  if (!source)
    throw new CheckError("BUDGET_NOT_FOUND", `there is no budget file ${quote(file)}`, {
      advice: "Name a file with --budget, or leave the option out to find budget.json upward.",
    });
  if (basename(path) !== "package.json") return { source };
  const found = findInPackage(source);
  if (found) return found;
  throw new CheckError("BUDGET_NOT_FOUND", `${source.name} has no key ${quote(packageKey)}`, {
    advice: `Add the key ${quote(packageKey)} to it, with a budget or the path of one.`,
  });
}

/** A package.json may hold the path of the budget instead of the budget. */
async function followPackage(found: Opened, cwd: string, problems: Problems): Promise<Opened> {
  const path = textOf(found.node);
  if (!found.node || path === undefined) return found;
  const target = resolve(dirname(found.source.path), path);
  const source = await readSource(target, displayName(target, cwd));
  if (source) return { source, directory: directoryOf(target) };
  problems.addAt(
    positionAt(found.source, found.node.offset),
    `${quote(packageKey)} names ${quote(path)}, which is not there`,
  );
  problems.throwIfAny();
  return found;
}
