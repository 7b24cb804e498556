import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commandJudge,
  undecidedIsMissing
} from "./chunk-PKP4CFHW.js";
import {
  summarise
} from "./chunk-QQ77SWSN.js";
import {
  judgeBundle
} from "./chunk-IUCHXE2W.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import {
  outcomeOf
} from "./chunk-5TB5MAYV.js";
import {
  scheduledLooks
} from "./chunk-GYIBVR4L.js";
import {
  commandOf
} from "./chunk-AVPF4UN6.js";

// src/judge/judge-again.ts
var mostRuns = 50;
function judgeAgain(report, budget, rules = {}) {
  const known = new Set(budget.pages.map(({ name }) => name));
  const more = report.pages.filter(({ name }) => !known.has(name)).map(({ name, path }) => ({ name, path, limits: budget.limits }));
  const whole = { ...budget, pages: [...budget.pages, ...more], devices: devicesOf(report, budget) };
  const judged = {
    budget: whole,
    compare: report.revisions.base !== null && !rules.storedBase,
    ...report.environment.baseElsewhere && { baseElsewhere: true },
    // If the other of two runs does not have a page, it is not known whether that page is new.
    ...!rules.storedBase && !report.environment.baseElsewhere && {
      newPages: new Set(whole.pages.map(({ name }) => name).filter((name) => isNew(report, name)))
    },
    comparedCommands: comparedIn(report),
    ...rules,
    looks: looksOf(report)
  };
  const judge = pageJudge({
    ...judged,
    ...report.automatic && { automatic: report.automatic },
    isUnchanged: (page, device) => report.unchanged?.some((one) => one.page === page && one.device === device) ?? false
  });
  const verdicts = whole.pages.flatMap(
    (page) => whole.devices.flatMap(
      (device) => undecidedIsMissing(
        judge.verdicts(page, device, report.measurements, whyNone(report, page, device)),
        report.givenUp ?? []
      )
    )
  );
  const judgeOfCommands = commandJudge(judged);
  for (const command of whole.commands ?? [])
    verdicts.push(
      ...judgeOfCommands.verdicts(command, report.commands ?? [], "the report holds no run of it")
    );
  const { head, base, diff } = report.bundle;
  verdicts.push(...judgeBundle(whole, head, base, head ? null : "the report holds no bundle", diff));
  const failed = report.error !== null || report.incomplete !== null;
  const whatFailed = report.error?.code === "OUTPUT_NOT_WRITABLE" ? "reported" : "measured";
  const { loosened: _, ...rest } = report;
  const missingBase = report.revisions.base === null && report.revisions.missingBase;
  return {
    ...rest,
    outcome: failed ? "error" : outcomeOf(verdicts, budget.onInconclusive, { notes: report.notes, missingBase }),
    summary: failed ? `Could not be ${whatFailed}: ${report.error?.message ?? report.incomplete}` : summarise(verdicts, budget.onInconclusive, { missingBase }),
    onInconclusive: budget.onInconclusive,
    verdicts,
    environment: { ...report.environment, comparisons: judge.comparisons }
  };
}
function comparedIn({ commands = [] }) {
  const compared = commands.filter(
    ({ base, missingInBase }) => base !== void 0 || missingInBase !== void 0
  );
  return new Set(compared.map(({ metric }) => commandOf(metric)));
}
function isNew({ measurements, failedVisits }, page) {
  const mine = measurements.filter((measurement) => measurement.page === page);
  const asked = failedVisits.some((visit) => visit.page === page && visit.revision === "base");
  return mine.length > 0 && !asked && mine.every(({ base }) => base === void 0);
}
function devicesOf(report, budget) {
  const known = new Set(budget.devices.map(({ name }) => name));
  const [any] = budget.devices;
  const more = any ? report.devices.filter((name) => !known.has(name)).map((name) => ({ ...any, name })) : [];
  return [...budget.devices, ...more];
}
function looksOf({ measurements, environment: { looks } }) {
  if (looks && looks.length > 0 && looks.every((look, at) => look > (looks[at - 1] ?? 0))) return looks;
  const most = Math.max(0, ...measurements.map(({ head }) => head?.values.length ?? 0));
  return most === 0 || most > mostRuns || scheduledLooks.includes(most) ? scheduledLooks : [most];
}
function whyNone(report, page, device) {
  const isHere = (one) => one.page === page.name && one.device === device.name;
  if (report.measurements.some((measurement) => isHere(measurement) && measurement.head)) return null;
  const last = report.failedVisits.findLast((visit) => isHere(visit) && visit.revision === "head");
  return last?.error ? `every visit failed: ${last.error.message}` : "the report holds no visit of it";
}

export {
  judgeAgain
};
