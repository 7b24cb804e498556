import { scheduledLooks } from "../statistics/boundaries.ts";
import type { Budget, Device, Page, Report } from "../types.ts";
import { commandOf } from "../command-metric.ts";
import { commandJudge } from "./judge-commands.ts";
import type { CommandRules } from "./judge-commands.ts";
import { undecidedIsMissing } from "./given-up.ts";
import { judgeBundle } from "./judge-bundle.ts";
import { pageJudge } from "./judge-pages.ts";
import type { PageRules } from "./page-checks.ts";
import { outcomeOf } from "./policy.ts";
import { summarise } from "./summary.ts";

/** If there are more values than a run can take, the looks of the schedule judge the first ones. */
const mostRuns = 50;

/**
 * Judges a saved report by another budget than the one it was measured with: the values come from the report; limits,
 * levels, exceptions and the list of required pages come from the budget. Pages and devices that only the report has
 * are held against the budget's limits of every page. Anything else that the report says (verdicts, loosened limits) is
 * not trusted.
 */
export function judgeAgain(
  report: Report,
  budget: Budget,
  rules: Pick<PageRules, "storedBase"> = {},
): Report {
  const known = new Set(budget.pages.map(({ name }) => name));
  const more = report.pages
    .filter(({ name }) => !known.has(name))
    .map(({ name, path }): Page => ({ name, path, limits: budget.limits }));
  const whole = { ...budget, pages: [...budget.pages, ...more], devices: devicesOf(report, budget) };
  const judged: CommandRules = {
    budget: whole,
    compare: report.revisions.base !== null && !rules.storedBase,
    ...(report.environment.baseElsewhere && { baseElsewhere: true }),
    // If the other of two runs does not have a page, it is not known whether that page is new.
    ...(!rules.storedBase &&
      !report.environment.baseElsewhere && {
        newPages: new Set(whole.pages.map(({ name }) => name).filter((name) => isNew(report, name))),
      }),
    comparedCommands: comparedIn(report),
    ...rules,
    looks: looksOf(report),
  };
  const judge = pageJudge({
    ...judged,
    ...(report.automatic && { automatic: report.automatic }),
    isUnchanged: (page, device) =>
      report.unchanged?.some((one) => one.page === page && one.device === device) ?? false,
  });
  const verdicts = whole.pages.flatMap((page) =>
    whole.devices.flatMap((device) =>
      undecidedIsMissing(
        judge.verdicts(page, device, report.measurements, whyNone(report, page, device)),
        report.givenUp ?? [],
      ),
    ),
  );
  const judgeOfCommands = commandJudge(judged);
  for (const command of whole.commands ?? [])
    verdicts.push(
      ...judgeOfCommands.verdicts(command, report.commands ?? [], "the report holds no run of it"),
    );
  const { head, base, diff } = report.bundle;
  verdicts.push(...judgeBundle(whole, head, base, head ? null : "the report holds no bundle", diff));
  const failed = report.error !== null || report.incomplete !== null;
  const whatFailed = report.error?.code === "OUTPUT_NOT_WRITABLE" ? "reported" : "measured";
  const { loosened: _, ...rest } = report;
  const missingBase = report.revisions.base === null && report.revisions.missingBase;
  return {
    ...rest,
    outcome: failed
      ? "error"
      : outcomeOf(verdicts, budget.onInconclusive, { notes: report.notes, missingBase }),
    summary: failed
      ? `Could not be ${whatFailed}: ${report.error?.message ?? report.incomplete}`
      : summarise(verdicts, budget.onInconclusive, { missingBase }),
    onInconclusive: budget.onInconclusive,
    verdicts,
    environment: { ...report.environment, comparisons: judge.comparisons },
  };
}

/** The commands that were run for base too. */
function comparedIn({ commands = [] }: Report): ReadonlySet<string> {
  const compared = commands.filter(
    ({ base, missingInBase }) => base !== undefined || missingInBase !== undefined,
  );
  return new Set(compared.map(({ metric }) => commandOf(metric)));
}

/** Base was not asked for it: not one value, and not one visit that failed. */
function isNew({ measurements, failedVisits }: Report, page: string): boolean {
  const mine = measurements.filter((measurement) => measurement.page === page);
  const asked = failedVisits.some((visit) => visit.page === page && visit.revision === "base");
  return mine.length > 0 && !asked && mine.every(({ base }) => base === undefined);
}

/** The budget's, and those by which the report has measured too; to judge them, their name is enough. */
function devicesOf(report: Report, budget: Budget): Device[] {
  const known = new Set(budget.devices.map(({ name }) => name));
  const [any] = budget.devices;
  const more = any ? report.devices.filter((name) => !known.has(name)).map((name) => ({ ...any, name })) : [];
  return [...budget.devices, ...more];
}

/**
 * After how many pairs the run could decide. This is what the report says, because a run that its time limit ended has
 * as many values as one with a fixed number of visits. For a report that does not say: by the schedule, or once.
 */
function looksOf({ measurements, environment: { looks } }: Report): readonly number[] {
  if (looks && looks.length > 0 && looks.every((look, at) => look > (looks[at - 1] ?? 0))) return looks;
  const most = Math.max(0, ...measurements.map(({ head }) => head?.values.length ?? 0));
  return most === 0 || most > mostRuns || scheduledLooks.includes(most) ? scheduledLooks : [most];
}

function whyNone(report: Report, page: Page, device: Device): string | null {
  const isHere = (one: { page: string; device: string }) =>
    one.page === page.name && one.device === device.name;
  if (report.measurements.some((measurement) => isHere(measurement) && measurement.head)) return null;
  const last = report.failedVisits.findLast((visit) => isHere(visit) && visit.revision === "head");
  return last?.error ? `every visit failed: ${last.error.message}` : "the report holds no visit of it";
}
