import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  judgeBundle,
  pageJudge,
  scheduledLooks
} from "./chunk-NL2OIAVJ.js";
import {
  outcomeOf,
  summarise
} from "./chunk-NPDY2HKC.js";

// src/judge/judge-again.ts
var mostRuns = 50;
function judgeAgain(report, budget, rules = {}) {
  const known = new Set(budget.pages.map(({ name }) => name));
  const more = report.pages.filter(({ name }) => !known.has(name)).map(({ name, path }) => ({ name, path, limits: budget.limits }));
  const whole = { ...budget, pages: [...budget.pages, ...more], devices: devicesOf(report, budget) };
  const judge = pageJudge({
    budget: whole,
    compare: report.revisions.base !== null && !rules.storedBase,
    ...rules,
    looks: looksOf(report)
  });
  const verdicts = whole.pages.flatMap(
    (page) => whole.devices.flatMap(
      (device) => judge.verdicts(page, device, report.measurements, whyNone(report, page, device))
    )
  );
  const { head, base } = report.bundle;
  verdicts.push(...judgeBundle(whole, head, base, head ? null : "the report holds no bundle"));
  const failed = report.error !== null || report.incomplete !== null;
  const { loosened: _, ...rest } = report;
  return {
    ...rest,
    outcome: failed ? "error" : outcomeOf(verdicts, budget.onInconclusive, report.notes),
    summary: failed ? `Could not be measured: ${report.error?.message ?? report.incomplete}` : summarise(verdicts, budget.onInconclusive),
    onInconclusive: budget.onInconclusive,
    verdicts,
    environment: { ...report.environment, comparisons: judge.comparisons }
  };
}
function devicesOf(report, budget) {
  const known = new Set(budget.devices.map(({ name }) => name));
  const [any] = budget.devices;
  const more = any ? report.devices.filter((name) => !known.has(name)).map((name) => ({ ...any, name })) : [];
  return [...budget.devices, ...more];
}
function looksOf({ measurements }) {
  const most = Math.max(0, ...measurements.map(({ head }) => head?.values.length ?? 0));
  return most === 0 || most > mostRuns || scheduledLooks.includes(most) ? scheduledLooks : [most];
}
function whyNone(report, page, device) {
  const any = report.measurements.some((m) => m.page === page.name && m.device === device.name);
  return any ? null : "the report holds no visit of it";
}

export {
  judgeAgain
};
