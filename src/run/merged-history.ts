import { loadBudget } from "../config/load.ts";
import { messageOf } from "../errors.ts";
import { withHistory } from "../stages/keep-history.ts";
import type { Budget, Report } from "../types.ts";
import { unlessStray } from "./ended-by.ts";
import { noHistory } from "./gate.ts";
import { interruptible } from "./interruptible.ts";

export interface MergedFrom {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** `--budget`. */
  file: string | undefined;
  /** `--history`. */
  add: boolean;
  /** Aborts where a person or CI wants the run to end. */
  cancelled: AbortSignal;
}

/**
 * A merged report with the history of the budget that is found here, because no shard is a complete run. Shards can be
 * joined where there is no budget, so if nobody asked for one and it cannot be read, that is a note.
 * @throws CheckError if the budget that was named cannot be read, or `--history` has nowhere to add the run.
 */
export async function mergedHistory(
  report: Report,
  { cwd, env, file, add, cancelled }: MergedFrom,
): Promise<Report> {
  using interruption = interruptible(cancelled);
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
    return unlessStray(
      await withHistory(report, budget, { env, add, signal: interruption.signal }),
      interruption,
    );
  } catch (error) {
    if (interruption.signal.aborted) return unlessStray(report, interruption);
    throw error;
  }
}
