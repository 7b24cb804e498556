import { CheckError } from "../errors.ts";
import { findBundleLimit } from "../bundle-limits/index.ts";
import { boundsChange } from "../limit-kind.ts";
import { findMetric, nameOf } from "../metrics/index.ts";
import type { Budget, Page, Report, Verdict } from "../types.ts";
import { isAutomatic, isOfSteps } from "./automatic-steps.ts";
import { checksOf } from "./checks.ts";
import { commandChecks } from "./command-checks.ts";
import { kindsOf } from "./judge-bundle.ts";
import { placeId } from "./only-failed.ts";
import { failsGate } from "./policy.ts";
import { verdictId } from "./verdict-id.ts";

/** What can be measured: `bundle` reads files and visits nothing. */
interface Means {
  visits: boolean;
}

/**
 * The budget of a run that checks only what failed in an earlier one: the same limits as they are in the budget now, with the
 * pages, devices and commands that they need. Null if nothing failed.
 * @param of the report, as the user named it.
 * @throws CheckError USAGE for a report that does not say which limits fail, and if none of those that do can be checked.
 */
export function narrowToFailed(whole: Budget, report: Report, of: string, { visits }: Means): Budget | null {
  refuseUnfinished(report, of);
  const budget = visits ? withFoundPages(whole, report) : bundleAlone(whole);
  const failed = report.verdicts.filter((verdict) => failsGate(verdict, report.onInconclusive ?? "warn"));
  if (failed.length === 0) {
    if (report.outcome !== "fail") return null;
    throw new CheckError("USAGE", `${named(of)} failed without a limit that failed: ${report.summary}`, {
      advice: "Run budget-check check, which compares with base again",
    });
  }
  const known = idsOf(budget);
  const checked = failed.filter(({ id }) => known.has(id));
  const unchecked = failed
    .filter((verdict) => !checked.includes(verdict))
    .map((verdict) => `${limitInWords(verdict)}: ${whyUnchecked(verdict, visits)}`);
  if (checked.length === 0)
    throw new CheckError("USAGE", `No limit that failed in ${named(of)} can be checked here`, {
      detail: unchecked.join("\n"),
      advice: visits
        ? "Run budget-check check, which checks the budget as it is now"
        : `Run budget-check check --only-failed ${of}, which visits pages`,
    });
  const isBundle = ({ page, metric }: Verdict) => page === null && isOfBundle(budget, metric);
  const metrics = new Set(checked.map(({ metric }) => metric));
  const weighs = checked.some(isBundle);
  // Visits of all pages decide which code counts as initial.
  const pages = budget.pages.filter(({ name }) => weighs || checked.some(({ page }) => page === name));
  const devices = budget.devices.filter(
    ({ name }) => weighs || checked.some(({ device }) => device === name),
  );
  const places = weighs
    ? pages.flatMap((page) => devices.map((device) => placeId(page.name, device.name)))
    : checked.flatMap(({ page, device }) =>
        page !== null && device !== null ? [placeId(page, device)] : [],
      );
  const { arePagesAssumed: _, ...rest } = budget;
  return {
    ...rest,
    pages: pages.map((page) => withFailed(page, checked)),
    devices,
    bundle: budget.bundle.filter(({ metric }) => metrics.has(metric)),
    commands: (budget.commands ?? [])
      .map((one) => ({ ...one, limits: one.limits.filter(({ metric }) => metrics.has(metric)) }))
      .filter(({ limits }) => limits.length > 0),
    narrowedFrom: budget.narrowedFrom ?? budget,
    onlyFailed: {
      ids: new Set(checked.map(({ id }) => id)),
      places: new Set(places),
      comparisons: report.environment.comparisons,
      needsBase:
        weighs || budget.alreadyOver === "warn" || checked.some(({ limit }) => boundsChange(limit.kind)),
      described: {
        of,
        startedAt: report.environment.startedAt,
        failed: countLimits(failed),
        notMeasured: countLimits(report.verdicts) - countLimits(failed),
        unchecked,
      },
    },
  };
}

/** A page with the limits that failed there. Where none is about steps, no controls are chosen for it, which takes loads. */
function withFailed(page: Page, checked: readonly Verdict[]): Page {
  const metrics = new Set(checked.flatMap((one) => (one.page === page.name ? [one.metric] : [])));
  const limits = page.limits.filter(({ metric }) => metrics.has(metric));
  const hasSteps = [...metrics].some((metric) => {
    const definition = findMetric(metric);
    return definition !== undefined && isOfSteps({ definition });
  });
  if (!isAutomatic(page) || hasSteps) return { ...page, limits };
  const { automatic: _, ...rest } = page;
  return { ...rest, limits, interactions: [] };
}

/** Pages that the earlier run found automatically are not looked for again. */
function withFoundPages(whole: Budget, report: Report): Budget {
  const { autoPages, ...budget } = whole;
  const [first] = budget.pages;
  if (!autoPages || !first) return whole;
  return { ...budget, pages: report.pages.map(({ name, path }) => ({ ...first, name, path })) };
}

/** What files alone decide. */
function bundleAlone(budget: Budget): Budget {
  const bundle = budget.bundle.filter(({ metric }) => !findBundleLimit(metric).limit?.loadsPages);
  return { ...budget, pages: [], devices: [], commands: [], bundle };
}

/** An interrupted run has limits without data that did not fail, and a partial one has not judged the others. */
function refuseUnfinished({ outcome, incomplete, error, partial }: Report, of: string): void {
  if (partial)
    throw new CheckError("USAGE", `${named(of)} is itself the report of a partial check`, {
      advice: `Name the report of the whole run: --only-failed ${partial.of}`,
    });
  if (outcome !== "error") return;
  const why = error?.message ?? incomplete ?? "it was not finished";
  throw new CheckError("USAGE", `${named(of)} does not say which limits failed: ${why}`, {
    advice: "Run budget-check check first",
  });
}

/** Limits as the budget's author counts them: one metric on one page and device is one. */
export function countLimits(verdicts: readonly Pick<Verdict, "metric" | "page" | "device">[]): number {
  return new Set(verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device]))).size;
}

/** Every question that this budget can ask. */
function idsOf({ pages, devices, bundle, commands = [] }: Budget): ReadonlySet<string> {
  const ofPages = pages.flatMap(({ name, limits }) =>
    checksOf(limits, true).flatMap(({ metric, kind }) =>
      devices.map((device) => verdictId(metric, name, device.name, kind)),
    ),
  );
  const ofBundle = bundle.flatMap((limit) =>
    kindsOf(limit, true).map((kind) => verdictId(limit.metric, null, null, kind)),
  );
  const ofCommands = commands.flatMap((command) =>
    commandChecks(command, true).map(({ metric, kind }) => verdictId(metric, null, null, kind)),
  );
  return new Set([...ofPages, ...ofBundle, ...ofCommands]);
}

function isOfBundle({ bundle }: Budget, metric: string): boolean {
  return bundle.some((limit) => limit.metric === metric);
}

function whyUnchecked({ page, metric }: Verdict, visits: boolean): string {
  const needsVisits =
    page !== null || !findBundleLimit(metric).limit || findBundleLimit(metric).limit?.loadsPages;
  return !visits && needsVisits
    ? "it needs visits, which bundle does not make"
    : "the budget no longer has this limit, or not for this page and device";
}

/** `LCP on /cart, mobile (maxIncrease 5%)`; outside text. */
function limitInWords(verdict: Verdict): string {
  const { page, device, limit } = verdict;
  const place = page === null ? "" : ` on ${page}${device === null ? "" : `, ${device}`}`;
  return `${nameOf(verdict)}${place} (${limit.kind} ${limit.text})`;
}

function named(of: string): string {
  return JSON.stringify(of);
}
