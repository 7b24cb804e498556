import { loadBudget } from "../config/load.ts";
import { messageOf } from "../errors.ts";
import { withHistory } from "../stages/keep-history.ts";
import type { Report } from "../types.ts";
import { interruptible } from "./interruptible.ts";

export interface MergedFrom {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** `--budget`. */
  file: string | undefined;
  /** `--history`. */
  add: boolean;
}

/**
 * A merged report with the history of the budget that is found here: of shards none is a whole run. Shards can be joined where no
 * budget is, so that one that cannot be read is a note.
 */
export async function mergedHistory(report: Report, { cwd, env, file, add }: MergedFrom): Promise<Report> {
  using interruption = interruptible();
  try {
    const budget = await loadBudget({ cwd, ...(file !== undefined && { file }) });
    return await withHistory(report, budget, { env, add, signal: interruption.signal });
  } catch (error) {
    const text = `there is no history: the budget cannot be read (${messageOf(error)})`;
    return { ...report, notes: [...report.notes, { level: "info", text }] };
  }
}
