import { readLimitName } from "../../bisect/limit-name.ts";
import type { LimitName } from "../../bisect/limit-name.ts";
import { unknownLimit } from "../../config/keys/limit-keys.ts";
import { CheckError } from "../../errors.ts";
import { isAutomatic, isOfSteps as asksForSteps } from "../../judge/automatic-steps.ts";
import { isCounted } from "../../judge/checks.ts";
import { bundleUnit } from "../../bundle-limits/index.ts";
import { findMetric, metrics } from "../../metrics/index.ts";
import { printQuantity } from "../../quantity.ts";
import type { Budget, Limit, MetricDefinition, Page } from "../../types.ts";
import { narrowBudget } from "../narrow-budget.ts";

/** A budget that asks one question. */
export interface OneLimit {
  name: LimitName;
  budget: Budget;
  /** How it is decided: from the built files, from loads that count executed code, or from visits. */
  by: "files" | "counts" | "visits";
  /** Whether visits show it in steps alone, such as INP: they are chosen for pages that name none. */
  isOfSteps: boolean;
}

/**
 * The budget with one of its limits and nothing else, so that visits stop as soon as that is decided.
 * @param text as `--limit` has it.
 * @param increaseOf names of the pages whose absolute limit is left out, and the page too if it limits no increase. If it is set, limits on
 *   built files lose theirs as well.
 * @throws CheckError USAGE where there is no such limit, page or device.
 */
export function narrowToLimit(budget: Budget, text: string, increaseOf?: readonly string[]): OneLimit {
  const known = [...new Set(budget.pages.flatMap(({ name: called, path }) => [called, path]))];
  const name = readLimitName(text, known, budget.autoPages !== undefined);
  const alone = { ...budget, allow: [], commands: [], onInconclusive: "warn", alreadyOver: "warn" } as const;
  if (bundleUnit(name.metric) !== undefined) {
    if (name.page !== null || name.device !== null)
      throw new CheckError("USAGE", `--limit ${name.metric} is a limit on the built files, not on a page`, {
        advice: `Write it alone: --limit ${name.metric}`,
      });
    const bundle = budget.bundle
      .filter(({ metric }) => metric === name.metric)
      .map(asGate)
      .flatMap((limit) => (increaseOf ? withoutMax(limit) : [limit]));
    if (bundle.length === 0) throw notInBudget(name.metric, budget.bundle);
    return { name, budget: { ...alone, pages: [], devices: [], bundle }, by: "files", isOfSteps: false };
  }
  const definition = findMetric(name.metric);
  if (!definition) throw new CheckError("USAGE", `--limit: ${unknownLimit(name.metric)}`);
  if (name.page === null && budget.autoPages)
    throw new CheckError("USAGE", `--limit ${name.metric} names no page, and each run finds its pages anew`, {
      advice: `Name one: --limit ${JSON.stringify(`${name.metric} on ${budget.pages[0]?.name ?? "/"}`)}`,
    });
  const narrowed = narrowBudget(alone, {
    pages: name.page === null ? undefined : [name.page],
    devices: name.device === null ? undefined : [name.device],
  });
  const pages = narrowed.pages.flatMap((page) =>
    withOneLimit(page, name.metric, definition, increaseOf?.includes(page.name) ?? false),
  );
  if (pages.length === 0)
    throw notInBudget(
      name.metric,
      narrowed.pages.flatMap(({ limits }) => limits),
    );
  const by = definition.readCounted !== undefined ? "counts" : "visits";
  const isOfSteps = asksForSteps({ definition });
  return { name, budget: { ...narrowed, pages, bundle: [], commands: [] }, by, isOfSteps };
}

/** The page with this limit alone: the defaults of other metrics are off. Empty where nothing limits the metric on it. */
function withOneLimit(
  page: Page,
  metric: string,
  definition: MetricDefinition,
  increaseOnly: boolean,
): Page[] {
  const own = page.limits.find((limit) => limit.metric === metric);
  if (!own && isCounted(definition)) return [];
  const limit = asGate(own ?? { metric, level: "fail", preset: false });
  const others = metrics
    .filter(({ id, gates }) => id !== metric && gates !== "limited")
    .map(({ id }): Limit => ({ metric: id, maxIncrease: null, level: "warn", preset: false }));
  const increase = limit.maxIncrease === undefined ? usualIncrease(definition) : limit.maxIncrease;
  const whole = { ...limit, ...(increase !== undefined && { maxIncrease: increase }) };
  // Chosen steps only warn by default, and here the user asks for what they show.
  const asked = isAutomatic(page) && asksForSteps({ definition }) && ({ automatic: "asked" } as const);
  return (increaseOnly ? withoutMax(whole) : [whole]).map((one) => ({
    ...page,
    ...asked,
    limits: [one, ...others],
  }));
}

function withoutMax(limit: Limit): Limit[] {
  const left = { ...limit };
  delete left.max;
  return left.maxIncrease ? [left] : [];
}

/** What a limit warns of is looked for, too. */
function asGate({ warn, warnIncrease, ...limit }: Limit): Limit {
  return {
    ...limit,
    ...(limit.max === undefined && warn && { max: warn }),
    ...(limit.maxIncrease === undefined && warnIncrease && { maxIncrease: warnIncrease }),
    level: "fail",
  };
}

/** The default tolerance, spelled out: a metric that only warns by default is decided as well. */
function usualIncrease({ tolerance, unit }: MetricDefinition): Limit["maxIncrease"] {
  if (tolerance === "counted") return undefined;
  const { relative, floor } = tolerance;
  const parts = [
    ...(relative > 0 ? [`${Math.round(relative * 100)} %`] : []),
    ...(floor > 0 ? [printQuantity(floor, unit)] : []),
  ];
  return {
    text: `the default tolerance (${parts.join(", at least ")})`,
    ...(relative > 0 && { relative }),
    ...(floor > 0 && { absolute: floor }),
  };
}

function notInBudget(metric: string, limits: readonly Limit[]): CheckError {
  const known = [...new Set(limits.map((limit) => limit.metric))];
  return new CheckError("USAGE", `The budget has no limit on ${JSON.stringify(metric)}`, {
    advice:
      known.length === 0
        ? "Add it to the budget first"
        : `Use one of ${known.join(", ")}, or add it to the budget`,
  });
}
