import { identityOf } from "../collect/pages/page-paths.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError, messageOf } from "../errors.ts";
import { loosened } from "../judge/loosened.ts";
import type { Budget } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";

/**
 * An exception that has expired since then is not an error in base's budget: it is read as of a day before all of them
 * expire.
 */
const beforeAnyExpiry = new Date(0);

/**
 * Reads the budget that base has in the place of head's, and records what head loosens in it. Head's limits count in
 * any case; a reviewer only has to see that they are new.
 * @param inBase maps a path of the repository to its place in base; throws for a path outside of it.
 * @returns null if base's budget cannot be read, which a note says.
 */
export async function readBaseBudget(
  inBase: (path: string) => string,
  state: RunState,
  options: CheckOptions,
): Promise<Budget | null> {
  const { file } = state.budget;
  try {
    const place = file === undefined ? undefined : placeIn(inBase, file);
    const own = await budgetAt(inBase, state.budget);
    // Without a budget in base nothing is loosened: these are the first limits.
    if (own.file && place !== null) {
      state.baseBudget = own;
      state.loosened = loosened(own, state.budget.narrowedFrom ?? state.budget);
    }
    return own;
  } catch (error) {
    options.signal.throwIfAborted();
    const why = `base's budget cannot be read (${messageOf(error)}): whether this change loosens limits is not known`;
    note(state, options, "warn", why);
    return null;
  }
}

/**
 * Records what head loosens once its pages are found. Until then, pages of base's budget do not count as left out.
 * A page that is found may be spelled otherwise than in base's budget.
 */
export function recordLoosened(state: RunState): void {
  const { budget, baseBudget } = state;
  if (!baseBudget) return;
  const known = new Map(baseBudget.pages.map(({ path }) => [identityOf(path), path]));
  const pages = budget.pages.map((page) => ({
    ...page,
    path: known.get(identityOf(page.path)) ?? page.path,
  }));
  const head = { ...(budget.narrowedFrom ?? budget), pages, allow: budget.allow };
  state.loosened = loosened(baseBudget, head, { arePagesFound: true });
}

/**
 * The budget that another commit has in the place of this one.
 * @param inBase as of {@link readBaseBudget}.
 * @throws CheckError if it cannot be read.
 */
export async function budgetAt(
  inBase: (path: string) => string,
  { directory, file }: Pick<Budget, "directory" | "file">,
): Promise<Budget> {
  const place = file === undefined ? undefined : placeIn(inBase, file);
  return load(inBase(directory), place ?? undefined);
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
    // A budget that this change moved is in a place where it is found without a name.
    if (!(error instanceof CheckError) || error.code !== "BUDGET_NOT_FOUND") throw error;
    return loadBudget(settings);
  }
}
