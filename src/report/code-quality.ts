import { nameOf } from "../metrics/index.ts";
import type { Position, Report, Verdict } from "../types.ts";
import { levelOf } from "./annotations.ts";
import { plain } from "./escape/terminal.ts";
import { readLineOfChange } from "./findings.ts";
import { expectationOf, headlineOf } from "./in-words.ts";
import { describeLoosening } from "./loosenings.ts";
import type { ReportOptions } from "./options.ts";
import { pathFromTop } from "./repository-path.ts";
import { kindOf, sectionsOf, withoutEchoes } from "./sections.ts";
import type { Row, SectionKind } from "./sections.ts";
import { storyOf } from "./story.ts";
import type { Cause, Story } from "./story.ts";

type Severity = "info" | "minor" | "major" | "critical" | "blocker";

interface Place {
  path: string;
  lines: { begin: number };
}

/** One problem, with the properties that GitLab reads. */
interface Degradation {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: Severity;
  location: Place;
}

/** What makes a problem this one, whatever its numbers are. */
interface Problem {
  severity: Severity;
  check: string;
  key: readonly string[];
  /** Name of the file with its limit; absent for what no file of the repository limits. */
  budget?: string;
}

const severities: Record<Exclude<SectionKind, "passed">, Severity> = {
  exceeded: "critical",
  missing: "major",
  inconclusive: "info",
  warned: "minor",
};

const mostCharacters = 1_000;

/**
 * GitLab's Code Quality report: one problem for each metric of a page that did not pass, at the line of the change that
 * caused it, otherwise at the limit's line of the budget. GitLab shows what a merge request adds and resolves, by
 * fingerprint, so the same problem has the same fingerprint in every run. It drops all problems after one that it cannot
 * read.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codequality(whole: Report, options: ReportOptions = {}): string {
  const report = withoutEchoes(whole);
  const problems = [
    ...broken(report, options),
    ...ofMissingBase(report, options),
    ...ofLimits(report, options),
    ...ofLoosened(report, options),
  ];
  return `${JSON.stringify(problems, null, 2)}\n`;
}

function broken(report: Report, options: ReportOptions): Degradation[] {
  if (report.error === null && report.incomplete === null) return [];
  const parts = { severity: "blocker", check: "run", key: ["run"] } as const;
  return [degradation(headlineOf(report), parts, report, options)];
}

function ofMissingBase(report: Report, options: ReportOptions): Degradation[] {
  const { revisions, onInconclusive } = report;
  if (!revisions.missingBase) return [];
  const severity = onInconclusive === "fail" ? "major" : "info";
  const text = `Nothing was compared with base: ${revisions.noBase ?? "there is none"}`;
  return [degradation(text, { severity, check: "base", key: ["base"] }, report, options)];
}

function ofLimits(report: Report, options: ReportOptions): Degradation[] {
  const story = storyOf(report);
  return sectionsOf(report).flatMap(({ kind, rows }) =>
    kind === "passed" ? [] : rows.map((row) => ofRow(row, kind, { report, story, options })),
  );
}

function ofRow(
  row: Row,
  kind: Exclude<SectionKind, "passed">,
  { report, story, options }: { report: Report; story: Story; options: ReportOptions },
): Degradation {
  const { metric, page, device } = row;
  const worst = row.verdicts.filter((verdict) => kindOf(verdict) === kind);
  const cause = story.causes.find((one) => one.explains(row));
  const on = device === null ? "" : ` (${device})`;
  const where = page === null ? "" : ` on ${page}${on}`;
  const why = cause ? `. Cause: ${cause.title}` : "";
  const fails = worst.some((verdict) => levelOf(verdict, report) === "error");
  const [limit] = limitsOf(worst);
  const parts = {
    severity: kind === "inconclusive" && fails ? "major" : severities[kind],
    check: metric,
    key: [metric, ...(page === null ? [] : [page, device ?? ""])],
    ...(limit && { budget: limit.file }),
  };
  const text = `${nameOf(row)}${where}: ${worst.map(describe).join("; ")}${why}`;
  const at = cause && changedLine(cause, report);
  return degradation(text, parts, report, options, at ?? (limit && fromBudget(limit, report, options)));
}

/** `3.02 s, expected <= 2.5 s (9 of 9 visits over 2.50 s)`. */
function describe(verdict: Verdict): string {
  const { actual, expected } = expectationOf(verdict);
  return `${actual ?? "no data"}, expected ${expected}${verdict.reason === "" ? "" : ` (${verdict.reason})`}`;
}

/** A line that head has. */
function changedLine({ finding }: Cause, { revisions }: Report): Place | null {
  const lines = finding.evidence.map((line) => readLineOfChange(line));
  const line = lines.find((one) => one?.how === "changed");
  return line ? placeOf(pathFromTop(line.file, revisions.folder), Number(line.line)) : null;
}

function ofLoosened(report: Report, options: ReportOptions): Degradation[] {
  return (report.loosened ?? []).map((one) => {
    const key = ["loosened", one.what, one.name, ...one.pages];
    const parts = { severity: "minor", check: "loosened", key } as const;
    const text = `This change loosens its own budget: ${describeLoosening(one)}`;
    return degradation(
      text,
      parts,
      report,
      options,
      one.position && fromBudget(one.position, report, options),
    );
  });
}

function degradation(
  description: string,
  { severity, check, key, budget }: Problem,
  report: Report,
  options: ReportOptions,
  location?: Place | null,
): Degradation {
  const { directory = report.revisions.folder ?? "" } = options;
  const app = budget === undefined ? directory : (pathFromTop(budget, directory) ?? budget);
  return {
    description: plain(description, mostCharacters),
    check_name: plain(`budget-check/${check}`),
    // Readable, and different for each app of a repository. Blanks and control characters are encoded.
    fingerprint: ["budget-check", app, ...key]
      .map((part) => encodeURIComponent(part.toWellFormed()))
      .join("|"),
    severity,
    location: location ?? somewhere(report, options),
  };
}

/** A preset's lines are in no file of the repository. */
function limitsOf(verdicts: readonly Verdict[]): Position[] {
  return verdicts.flatMap(({ limit }) => (limit.preset || !limit.position ? [] : [limit.position]));
}

/** Names of budget files start from where the command ran, which is usually the app's folder. */
function fromBudget(
  { file, line }: Pick<Position, "file" | "line">,
  { revisions }: Report,
  { directory = revisions.folder }: ReportOptions,
): Place | null {
  return placeOf(pathFromTop(file, directory), line);
}

function placeOf(path: string | null | undefined, line = 1): Place | null {
  // What makes a name harmless may leave another path, or none.
  const clean = path == null ? null : pathFromTop(plain(path));
  return clean === null ? null : { path: clean, lines: { begin: Math.max(1, line) } };
}

/** GitLab needs a file for everything: the budget, else one that nearly every app has. Without it, only the link leads nowhere. */
function somewhere(report: Report, options: ReportOptions): Place {
  const [limit] = limitsOf(report.verdicts);
  const budget = limit && fromBudget({ ...limit, line: 1 }, report, options);
  if (budget) return budget;
  const { directory = report.revisions.folder } = options;
  return placeOf(pathFromTop("package.json", directory)) ?? { path: "package.json", lines: { begin: 1 } };
}
