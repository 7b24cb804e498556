/** What a run asks of its pages. */
import type { AutomaticInteractions, Device, Page, ReplayGraph } from "../types.ts";
import { isOfSteps, softenAutomatic } from "./automatic-steps.ts";
import { checksOf, isCounted } from "./checks.ts";
import type { Check } from "./checks.ts";
import { isSoft } from "./comparisons.ts";
import type { ComparedRules } from "./comparisons.ts";
import { isChecked } from "./only-failed.ts";
import type { BuildNames } from "./request-names.ts";
import { verdictId } from "./verdict-id.ts";

/** All that judging pages needs to know besides the visits. */
export interface PageRules extends ComparedRules {
  /** Pairs (runs without base) at which decisions are made. */
  looks: readonly number[];
  /** Both revisions serve the same bytes: unchanged by definition, whatever noise would say. */
  identical?: boolean;
  /** Whether nothing that a page loads has changed: it is unchanged by definition, and both sides' visits are of one page. */
  isUnchanged?: (page: string, device: string) => boolean;
  /** Simulates a visit again, so that all visits of a page share one graph. Absent: each visit's own counts, as for a report, whose visits are not at hand. */
  replay?: ReplayGraph;
  /** What files are called in both builds. */
  buildNames?: BuildNames;
  /** What was chosen for pages without interactions. It may grow until the visits begin. */
  automatic?: readonly AutomaticInteractions[];
}

/** The checks of a page on any of these devices. */
export function pageChecks(rules: PageRules, page: Page, devices: readonly Pick<Device, "name">[]): Check[] {
  const { budget, compare, identical, storedBase, newPages } = rules;
  const isNew = newPages?.has(page.name) ?? false;
  const hasBase = compare || Boolean(identical) || Boolean(storedBase);
  const isAsked = ({ metric, kind }: Check) =>
    devices.some((device) => isChecked(budget, verdictId(metric, page.name, device.name, kind)));
  return checksOf(page.limits, hasBase && !isNew)
    .filter(isAsked)
    .map((check) => softenAutomatic(check, page))
    .map((check) => (canOnlyWarn(check, rules) ? { ...check, level: "warn" as const } : check));
}

/** Whether a change of it may be one of the machine, the network or the time between base and head. */
function canOnlyWarn({ kind, definition }: Check, rules: PageRules): boolean {
  return isSoft(rules) && kind === "maxIncrease" && (definition.exact === true || !isCounted(definition));
}

/** Whether INP can fail the gate: for what can only warn, no visit has to be made alone. */
export function judgesInp(rules: PageRules, page: Page): boolean {
  if (page.automatic === undefined && (page.interactions ?? []).length > 0) return true;
  const hasChosen = rules.automatic?.some((one) => one.page === page.name && one.steps.length > 0) ?? false;
  return (
    hasChosen &&
    pageChecks(rules, page, rules.budget.devices).some((check) => isOfSteps(check) && check.level === "fail")
  );
}
