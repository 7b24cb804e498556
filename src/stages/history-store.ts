/** Where the budget keeps what earlier runs have found: files in a folder, or on a branch of their own. */
import { basename, isAbsolute, join, relative, sep } from "node:path";
import { readBranchFile, updateBranchFile } from "../git/branch-file.ts";
import { openRepository } from "../git/repository.ts";
import { readFileIfThere, updateFile } from "../history/locked-file.ts";
import type { Budget, HistorySettings } from "../types.ts";

/** One file of the history. */
export interface HistoryStore {
  read(): Promise<string>;
  /**
   * @param what names the change, in the subject of its commit.
   * @param edit makes the new text of the old one; called again where another job wrote in between.
   */
  update(what: string, edit: (text: string) => string): Promise<void>;
}

export interface HistoryPlace {
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}

/** @param kind the first part of the file's name: one for each kind of lines. */
export async function openHistory(
  settings: HistorySettings,
  budget: Budget,
  kind: "history" | "calibrations",
  { env, signal }: HistoryPlace,
): Promise<HistoryStore> {
  if (settings.kind === "directory") {
    const file = join(settings.directory, fileName(budget, kind));
    return {
      read: () => readFileIfThere(file),
      update: (_, edit) => updateFile(file, edit),
    };
  }
  const place = { cwd: budget.directory, env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new Error(repository.none);
  const folder = relative(repository.root, budget.directory);
  const inside = isAbsolute(folder) || folder.startsWith("..") ? "" : folder.split(sep).join("/");
  const name = fileName(budget, kind);
  const file = inside === "" ? name : `${inside}/${name}`;
  const target = { place, branch: settings.branch, file };
  return {
    read: () => readBranchFile(target),
    // A push to a history branch must not start a build, whatever else runs on a push.
    update: (what, edit) => updateBranchFile(target, `${file}: ${what} [skip ci]`, edit),
  };
}

/** One file for each budget: several budgets may be in one folder. */
function fileName({ file }: Budget, kind: string): string {
  const name = file === undefined ? "budget" : basename(file).replace(/\.jsonc?$/, "");
  return name === "budget" || name === "package"
    ? `${kind}.jsonl`
    : `${kind}-${name.replaceAll(/[^\w.-]+/g, "_")}.jsonl`;
}

/** What reports call it. */
export function nameOfHistory(settings: HistorySettings, { directory }: Budget): string {
  return settings.kind === "branch"
    ? `branch ${settings.branch}`
    : `folder ${relative(directory, settings.directory) || "."}`;
}
