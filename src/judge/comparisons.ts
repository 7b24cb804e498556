import type { Budget, Page, Report } from "../types.ts";
import { hasOwnSteps, isAutomatic, softenAutomatic } from "./automatic-steps.ts";
import { checksOf, isCounted, isGating } from "./checks.ts";
import type { Check } from "./checks.ts";
import { commandChecks } from "./command-checks.ts";

/** What a run is going to compare, known before the first visit. */
export interface ComparedRules {
  budget: Budget;
  /** Whether base was visited too. */
  compare: boolean;
  /** A saved report as base: bytes are judged, timings come from another machine and can only warn. */
  storedBase?: Report | null;
  /** Base was measured on another network or at another time than head: timings can only warn. */
  baseElsewhere?: boolean;
  /** Names of pages that base does not have: head alone is visited, and nothing is said of change. */
  newPages?: ReadonlySet<string>;
  /** Names of commands that are run for base too. Absent: none. */
  comparedCommands?: ReadonlySet<string>;
}

/**
 * m of a run: what shares the bound on false failures, fixed before the first visit.
 *
 * A run that checks only what failed before (`--only-failed`) keeps the m of that run, though it makes fewer comparisons:
 *   - Which limits it checks was chosen by the earlier run's samples. Its own samples are new, so given that choice, each of its k
 *     comparisons fails an unchanged app with a probability of at most 5 % / m, and all of them together of at most
 *     5 % · k / m. With k ≤ m that is within the bound, whatever was chosen, and however often it is repeated each run is.
 *   - With m = k each comparison would be less strict than in the full run: the second run would be another test, and could
 *     fail or pass what the full run with the same samples would not.
 *   - The budget may have changed since, or the report may say anything: m is never below k.
 */
export function comparisonsOf(rules: ComparedRules): number {
  const { budget, compare, storedBase, newPages } = rules;
  const { onlyFailed } = budget;
  if (onlyFailed) return Math.max(1, onlyFailed.comparisons, onlyFailed.ids.size);
  const inBase = budget.pages.filter(({ name }) => !newPages?.has(name));
  return countGatingChecks(
    budget,
    compare && !isSoft(rules) ? inBase : [],
    compare || storedBase ? inBase : [],
    ofCommands(rules),
  );
}

/**
 * How many noisy comparisons can fail, over all pages on all devices and all commands. INP of a page whose interactions
 * are turned off can only be missing, and so can what the cache of a cold page saves.
 * @param compared those of the pages whose timings have a base to be held against.
 * @param counted those of the pages whose bytes and requests have one: it may be a run on another machine.
 * @param more those of commands.
 */
export function countGatingChecks(
  budget: Pick<Budget, "pages" | "devices">,
  compared: readonly Page[],
  counted: readonly Page[] = compared,
  more = 0,
): number {
  const perDevice = budget.pages.flatMap((page) =>
    checksOf(page.limits, true).filter((written) => {
      const check = softenAutomatic(written, page);
      const pages = isCounted(check.definition) ? counted : compared;
      const isAsked = check.kind !== "maxIncrease" || pages.includes(page);
      return isAsked && isGating(check) && canHaveSamples(check, page);
    }),
  ).length;
  return Math.max(1, perDevice * budget.devices.length + more);
}

/**
 * Of commands. What the budget calls exact is judged by the tests once its runs differ, and whether they will is not known before:
 * it counts from the start, absolute limits included.
 */
function ofCommands(rules: ComparedRules): number {
  const { budget, comparedCommands } = rules;
  const checks = (budget.commands ?? []).flatMap((command) =>
    commandChecks(command, comparedCommands?.has(command.name) ?? false),
  );
  return checks.filter(
    ({ level, kind, definition }) =>
      level === "fail" && !(kind === "maxIncrease" && isSoft(rules) && !isCounted(definition)),
  ).length;
}

/** Whether base's timings are of another machine, network or time, so that they can only warn. */
export function isSoft({ storedBase, baseElsewhere }: ComparedRules): boolean {
  return Boolean(storedBase || baseElsewhere);
}

function canHaveSamples(check: Check, page: Page): boolean {
  // Whether controls are found is not known before, and may be known of a part of the pages alone.
  if (check.definition.id === "INP")
    return hasOwnSteps(page) || (isAutomatic(page) && check.metric === "INP");
  return check.definition.id !== "cache-hit" || page.warm === true;
}
