import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeTemporary } from "../make-temporary.ts";
import type { BaseBudget } from "./fetch-budget.ts";

/** A budget's files as they are in its repository, in a folder that is removed at the end of the block. */
export interface PlacedBudget extends AsyncDisposable {
  /** Absolute. */
  folder: string;
  /** The budget file, relative to `folder`; null where the branch has none. */
  file: string | null;
}

/** Writes the files to a temporary folder of their own, for code that reads budgets from a disk. */
export async function placeBudget({ path, files }: BaseBudget): Promise<PlacedBudget> {
  const folder = await realpath(await makeTemporary("budget-check-base-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const [name, text] of files) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: "wx" });
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, file: path, [Symbol.asyncDispose]: remove };
}
