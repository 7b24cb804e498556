import { loadBudget } from "../config/load.ts";
import { CheckError, messageOf } from "../errors.ts";
import { withHistory } from "../stages/keep-history.ts";
import type { Budget, Report } from "../types.ts";
import { unlessStray } from "./ended-by.ts";
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
 * budget is, so that one that nobody asked for and that cannot be read is a note. Null where it was interrupted.
 * @throws CheckError where the budget that was named cannot be read, or `--history` has nowhere to add the run.
 */
export async function mergedHistory(
  report: Report,
  { cwd, env, file, add }: MergedFrom,
): Promise<Report | null> {
  using interruption = interruptible();
  const isAsked = file !== undefined || add;
  let budget: Budget;
  try {
    budget = await loadBudget({ cwd, ...(file !== undefined && { file }) });
  } catch (error) {
    if (isAsked) throw error;
    const text = `there is no history: the budget cannot be read (${messageOf(error)})`;
    return { ...report, notes: [...report.notes, { level: "info", text }] };
  }
  if (add && !budget.history) throw noHistory();
  try {
    const merged = await withHistory(report, budget, { env, add, signal: interruption.signal });
    return interruption.interrupted ? null : unlessStray(merged, interruption);
  } catch (error) {
    if (interruption.interrupted) return null;
    if (interruption.stray) return unlessStray(report, interruption);
    throw error;
  }
}

/** For `--history` where the budget keeps none. */
export function noHistory(): CheckError {
  return new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
    advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }',
  });
}
