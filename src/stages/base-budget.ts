import { loadBudget } from "../config/load.ts";
import { CheckError, messageOf } from "../errors.ts";
import { loosened } from "../judge/loosened.ts";
import type { Budget } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";

/** An exception that has run out since is no mistake of base's: its budget is read as of a day before all of them. */
const beforeAnyExpiry = new Date(0);

/**
 * Reads the budget that base has where head has its own, and keeps what head loosens in it. Head's limits count all
 * the same; a reviewer must only see that they are new.
 * @param inBase where a path of the repository lies in base; throws for one outside of it.
 * @returns null where base's budget cannot be read, which a note says.
 */
export async function readBaseBudget(
  inBase: (path: string) => string,
  state: RunState,
  options: CheckOptions,
): Promise<Budget | null> {
  const { directory, file } = state.budget;
  try {
    const place = file === undefined ? undefined : placeIn(inBase, file);
    const own = await load(inBase(directory), place ?? undefined);
    // Without a budget in base nothing is loosened: the limits are the first that there are.
    if (own.file && place !== null) state.loosened = loosened(own, state.budget.narrowedFrom ?? state.budget);
    return own;
  } catch (error) {
    options.signal.throwIfAborted();
    const why = `base's budget cannot be read (${messageOf(error)}): whether this change loosens limits is not known`;
    note(state, options, "warn", why);
    return null;
  }
}

/** @returns null for a budget outside of the repository, which base has no version of. */
function placeIn(inBase: (path: string) => string, file: string): string | null {
  try {
    return inBase(file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function load(cwd: string, file: string | undefined): Promise<Budget> {
  const settings = { cwd, now: beforeAnyExpiry };
  try {
    return await loadBudget({ ...settings, ...(file !== undefined && { file }) });
  } catch (error) {
    // A budget that this change moved stands where it is looked for without a name.
    if (!(error instanceof CheckError) || error.code !== "BUDGET_NOT_FOUND") throw error;
    return loadBudget(settings);
  }
}
