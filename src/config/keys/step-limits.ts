import { didYouMean } from "../../nearest.ts";
import type { Step } from "../../types.ts";
import { printPosition } from "../text/problems.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import type { Rules } from "./rules.ts";

const prefix = "INP:";

/** What of a page says which steps it has. */
interface PageWithSteps {
  name: string;
  limits: Rules;
  interactions?: readonly Step[];
  /** A module's steps are known only when it runs. */
  interactionsModule?: string;
}

/** The limits of a page with those that stand in its steps. A step that is limited in both places is a mistake. */
export function withStepLimits(limits: Rules, ofSteps: Rules, problems: Problems): Rules {
  for (const [metric, rule] of ofSteps) {
    const twin = limits.get(metric);
    if (twin)
      problems.addAt(
        rule.position,
        `${metric} is set twice; the first is at ${printPosition(twin.position)}`,
      );
  }
  return new Map([...limits, ...ofSteps]);
}

/**
 * Whether a limit is one on a step that the page has not: then it is not meant for this page. What a module will measure
 * is not known before: it may be any step that is not another page's.
 */
export function isOfAnotherPage(
  metric: string,
  page: PageWithSteps,
  pages: readonly PageWithSteps[],
): boolean {
  if (!metric.startsWith(prefix)) return false;
  const has = (one: PageWithSteps) => stepNames(one).includes(metric.slice(prefix.length));
  if (page.interactionsModule === undefined) return !has(page);
  return !page.limits.has(metric) && pages.some(has);
}

/** Reports limits of the budget on steps that no page has, and those of a page on steps that it has not. */
export function reportUnknownSteps(
  ofBudget: readonly Rules[],
  pages: readonly PageWithSteps[],
  problems: Problems,
): void {
  const all = pages.flatMap(stepNames);
  const declared = pages.filter((page) => page.interactionsModule === undefined);
  if (declared.length === pages.length)
    for (const limits of ofBudget) reportUnknown(limits, all, "no page has", problems);
  for (const page of declared)
    reportUnknown(page.limits, stepNames(page), `the page ${quote(page.name)} does not have`, problems);
}

function reportUnknown(limits: Rules, names: readonly string[], whose: string, problems: Problems): void {
  for (const [metric, { position, removed }] of limits) {
    const name = metric.slice(prefix.length);
    if (removed || !metric.startsWith(prefix) || names.includes(name)) continue;
    problems.addAt(
      position,
      `${metric} can never apply: ${whose} a step ${quote(name)}${didYouMean(name, names)}`,
    );
  }
}

function stepNames(page: PageWithSteps): string[] {
  return (page.interactions ?? []).map(({ name }) => name);
}
