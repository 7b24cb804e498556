import { stepOf } from "../../metrics/index.ts";
import { didYouMean } from "../../nearest.ts";
import type { Step } from "../../types.ts";
import { printPosition } from "../text/problems.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import type { Rules } from "./rules.ts";

/** What of a page says which steps it has. */
interface PageWithSteps {
  name: string;
  limits: Rules;
  interactions?: readonly Step[];
  /** The steps of a module are only known when it runs. */
  interactionsModule?: string;
}

/** The limits of a page, including those in its steps. A step with a limit in both places is a mistake. */
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
 * Whether a limit is on a step that the page does not have, so that it is not meant for this page. What a module measures is only
 * known when it runs: it may be any step that no other page has.
 */
export function isOfAnotherPage(
  metric: string,
  page: PageWithSteps,
  pages: readonly PageWithSteps[],
): boolean {
  const step = stepOf(metric);
  if (step === null) return false;
  const has = (one: PageWithSteps) => stepNames(one).includes(step);
  if (page.interactionsModule === undefined) return !has(page);
  return !page.limits.has(metric) && pages.some(has);
}

/** Reports limits of the budget on steps that no page has, and limits of a page on steps that it does not have. */
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
    const name = stepOf(metric);
    if (removed || name === null || names.includes(name)) continue;
    problems.addAt(
      position,
      `${metric} can never apply: ${whose} a step ${quote(name)}${didYouMean(name, names)}`,
    );
  }
}

function stepNames(page: PageWithSteps): string[] {
  return (page.interactions ?? []).map(({ name }) => name);
}
