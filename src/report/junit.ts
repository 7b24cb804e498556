import { placeWithoutPage } from "../command-metric.ts";
import { nameOf } from "../metrics/index.ts";
import type { Report, Verdict } from "../types.ts";
import { expectationOf, headlineOf, printDelta, printDeltaRange, printDeltaVerdict } from "./in-words.ts";
import { xml } from "./escape/xml.ts";
import type { ReportOptions } from "./options.ts";
import { printSamples } from "../quantity.ts";

/**
 * JUnit XML, one test case a verdict: a failure where the limit is exceeded or has no data and fails the gate, skipped
 * where it is inconclusive, samples in `system-out`. A run that broke off is one more test case, with an error.
 * Format: https://github.com/testmoapp/junitxml
 */
export function junit(report: Report, _options: ReportOptions = {}): string {
  const { verdicts, environment } = report;
  const broken = report.error?.message ?? report.incomplete;
  const count = (result: Result) => verdicts.filter((verdict) => resultOf(verdict) === result).length;
  const uncompared = broken === null && report.revisions.missingBase ? uncomparedCase(report) : null;
  const more = (result: Result) => (uncompared?.result === result ? 1 : 0);
  const tests = verdicts.length + (broken === null ? 0 : 1) + (uncompared ? 1 : 0);
  const totals = `tests="${tests}" failures="${count("failure") + more("failure")}" skipped="${count("skipped") + more("skipped")}" errors="${broken === null ? 0 : 1}"`;
  const time = (environment.durationMs / 1000).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="budget-check" ${totals} time="${time}">`,
    `  <testsuite name="${xml(headlineOf(report))}" ${totals} time="${time}" timestamp="${xml(environment.startedAt)}">`,
    ...(broken === null ? [] : [brokenCase(broken, report.error?.code ?? "INCOMPLETE")]),
    ...(uncompared?.lines ?? []),
    ...verdicts.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

type Result = "failure" | "skipped" | "passed";

function resultOf({ status, limit }: Verdict): Result {
  if (status === "fail" || (status === "missing" && limit.level === "fail")) return "failure";
  return status === "inconclusive" || status === "missing" ? "skipped" : "passed";
}

/** A missing base is reported as skipped, like undecided limits, unless that fails the gate. */
function uncomparedCase({ revisions, onInconclusive }: Report): { result: Result; lines: string[] } {
  const why = xml(revisions.noBase ?? "base could not be had");
  const fails = onInconclusive === "fail";
  return {
    result: fails ? "failure" : "skipped",
    lines: [
      '    <testcase classname="base" name="compared with base">',
      fails ? `      <failure type="missing" message="${why}"/>` : `      <skipped message="${why}"/>`,
      "    </testcase>",
    ],
  };
}

function testCase(verdict: Verdict): string {
  const { page, device, metric } = verdict;
  const place =
    page === null ? placeWithoutPage(metric) : [page, device].filter((part) => part !== null).join("/");
  const { expected, actual } = expectationOf(verdict);
  const message = xml(`${actual ?? "no data"}, expected ${expected}`);
  const result = resultOf(verdict);
  const outcome =
    result === "failure"
      ? [`      <failure type="${verdict.status}" message="${message}">${xml(verdict.reason)}</failure>`]
      : result === "skipped"
        ? [`      <skipped message="${xml(verdict.reason)}"/>`]
        : [];
  return [
    `    <testcase classname="${xml(place)}" name="${xml(`${nameOf(verdict)} ${expected}`)}">`,
    ...outcome,
    `      <system-out>${xml(evidence(verdict))}</system-out>`,
    "    </testcase>",
  ].join("\n");
}

function evidence(verdict: Verdict): string {
  const { head, base, delta, reason, allowed, status, limit } = verdict;
  const range = delta && printDeltaRange(delta, limit.unit);
  return [
    `${status}: ${reason}`,
    allowed ? `approved exception until ${allowed.expires}: ${allowed.reason}` : "",
    delta
      ? `change: ${printDelta(delta, limit.unit)}${range ? `, ${range}` : ""}: ${printDeltaVerdict(delta)}`
      : "",
    head ? `head: ${printSamples(head.values, limit.unit)}` : "",
    base ? `base: ${printSamples(base.values, limit.unit)}` : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function brokenCase(message: string, code: string): string {
  return `    <testcase classname="budget-check" name="the run is complete"><error type="${xml(code)}" message="${xml(message)}"/></testcase>`;
}
