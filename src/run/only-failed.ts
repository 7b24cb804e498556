import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { CheckError } from "../errors.ts";
import { countLimits, narrowToFailed } from "../judge/narrow-to-failed.ts";
import { readReport } from "../stages/choose-base.ts";
import type { Budget, Report } from "../types.ts";
import type { Target } from "./targets.ts";

/** Folder of a partial report, in that of whole ones, which it never replaces. */
export const partialFolder = "only-failed";

/** What `--only-failed` has to do. */
export interface FailedBefore {
  /** The earlier run's report. */
  first: Report;
  /** With the limits that failed; with none at all where nothing did. */
  budget: Budget;
  /** False if no limit failed: then there is nothing to measure. */
  isAny: boolean;
}

/**
 * Reads the report of an earlier run, and what of it is to be checked again.
 * @param of the report, as the user named it.
 * @param visits whether the command makes visits.
 * @throws CheckError REPORT_UNREADABLE, or USAGE for a report that does not say what failed.
 */
export async function readFailed(
  budget: Budget,
  of: string,
  { cwd, visits }: { cwd: string; visits: boolean },
): Promise<FailedBefore> {
  const file = resolve(cwd, of);
  const name = relative(cwd, file) || of;
  const first = await readReport(file, of);
  const narrowed = narrowToFailed(budget, first, name, { visits });
  if (narrowed) return { first, budget: narrowed, isAny: true };
  const { comparisons, startedAt } = first.environment;
  const notMeasured = countLimits(first.verdicts);
  const nothing = { ...budget, pages: [], devices: [], bundle: [], commands: [], allow: [] };
  return {
    first,
    isAny: false,
    budget: {
      ...nothing,
      onlyFailed: {
        ids: new Set(),
        places: new Set(),
        comparisons,
        needsBase: false,
        described: { of: name, startedAt, failed: 0, notMeasured, unchecked: [] },
      },
    },
  };
}

/**
 * What the earlier run was compared with: the same commit, folder, site or saved report. `null` if it had no base, or if no limit
 * that failed needs one: then head's visits alone decide.
 */
export async function baseAgain(
  { first, budget }: FailedBefore,
  cwd: string,
): Promise<{ base: string | null; whyNoBase: string }> {
  const { base, noBase } = first.revisions;
  if (base === null)
    return { base: null, whyNoBase: `the earlier run had none${noBase === null ? "" : `: ${noBase}`}` };
  if (!budget.onlyFailed?.needsBase)
    return { base: null, whyNoBase: "no limit that failed compares with it" };
  const isReport =
    first.environment.baseElsewhere === true &&
    ((await stat(resolve(cwd, base.ref)).catch(() => null))?.isFile() ?? false);
  return { base: base.sha === null || isReport ? base.ref : base.sha, whyNoBase: "" };
}

/**
 * Refuses to write a partial report over the one that it checks again.
 * @throws CheckError USAGE
 */
export function keepReport(of: string | undefined, targets: readonly Target[], cwd: string): void {
  if (of === undefined) return;
  const target = targets.find(({ file }) => file === resolve(cwd, of));
  if (target)
    throw new CheckError("USAGE", `--${target.name} would replace ${of} by a partial report`, {
      advice: "Name another file",
    });
}
