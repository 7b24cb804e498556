import { nameOf } from "../metrics/index.ts";
import type { Report } from "../types.ts";
import { plain } from "./escape/terminal.ts";
import { evidenceOf, underTitle } from "./findings.ts";
import { expectationOf, headlineOf, notesOf } from "./in-words.ts";
import type { ReportOptions } from "./options.ts";
import { headValue, sameReasons, sectionsOf, withoutEchoes } from "./sections.ts";
import type { Row, SectionKind } from "./sections.ts";
import { nextStep, storyOf, withoutCause } from "./story.ts";
import type { Cause } from "./story.ts";

/** What is enough to act on; the other files of the report have the rest. */
const mostRows = 20;
const mostCauses = 5;
const mostEvidence = 2;
const mostNotes = 5;

const titles: Readonly<Record<Exclude<SectionKind, "passed">, string>> = {
  exceeded: "Failed limits",
  missing: "Limits without data, which fail",
  inconclusive: "Undecided limits",
  warned: "Warnings",
};

/**
 * The report for a coding agent: short, without table or colour. The verdict with the exit code, what failed, the causes that the
 * other reports name, in their order, and the commands to check a fix.
 */
export function agent(whole: Report, options: ReportOptions = {}): string {
  const report = withoutEchoes(whole);
  const { exitCode, files = [] } = options;
  const code = exitCode === undefined ? "" : ` (exit code ${exitCode})`;
  const parts = [
    [
      `${plain(headlineOf(report), 600)}${code}`,
      ...notesOf(report)
        .prominent.slice(0, mostNotes)
        .map(({ text }) => `Note: ${plain(text, 600)}`),
    ],
    ...sectionsOf(report).map(({ kind, rows }) => (kind === "passed" ? [] : limits(titles[kind], rows))),
    causesOf(report),
    next(report, options),
    files.length === 0 ? [] : [`Whole report: ${files.map((file) => plain(file)).join(", ")}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Rows that have no data for the same reason are one line: a page that fails leaves all its limits without any. */
function limits(title: string, rows: readonly Row[]): string[] {
  const groups = rows.some((row) => headValue(row) === null) ? sameReasons(rows) : rows.map((row) => [row]);
  const lines = groups.map((group) => {
    const [row] = group;
    if (!row || headValue(row) !== null) return group.map(limitLine).join("; ");
    const [first] = row.verdicts;
    return `- ${group.map(placed).join("; ")}: no data: ${plain(first?.reason ?? "")}`;
  });
  const left = lines.length - mostRows;
  return [`${title}:`, ...lines.slice(0, mostRows), ...(left > 0 ? [`- and ${left} more`] : [])];
}

/** `- LCP on /, mobile: 2.44 s, expected <= 1.8 s; +753 ms, expected <= +85 ms (default) [budget.json:12]` */
function limitLine(row: Row): string {
  const failed = row.verdicts.filter(({ status }) => status === "fail");
  const held = (failed.length > 0 ? failed : row.verdicts).map((verdict) => {
    const { actual, expected } = expectationOf(verdict);
    const { position, preset } = verdict.limit;
    const place = position && !preset ? ` [${plain(position.file, 200)}:${position.line}]` : "";
    const why = verdict.status === "inconclusive" ? ` (${plain(verdict.reason, 200)})` : "";
    return `${actual ?? "no data"}, expected ${plain(expected, 80)}${place}${why}`;
  });
  return `- ${placed(row)}: ${held.join("; ")}`;
}

function placed(row: Row): string {
  const { page, device } = row;
  const where = [page, device].flatMap((word) => (word === null ? [] : [plain(word, 120)])).join(", ");
  return `${plain(nameOf(row), 80)}${where === "" ? "" : ` on ${where}`}`;
}

function causesOf(report: Report): string[] {
  const story = storyOf(report);
  const { causes, partly, unexplained } = story;
  const left = causes.length - mostCauses;
  const unknown = unexplained.map((rows) => withoutCause(rows, report));
  const rest = [...partly, ...unknown, ...(unknown.length > 0 ? [nextStep(story, report)] : [])];
  const lines = [
    ...causes.slice(0, mostCauses).flatMap((cause, at) => causeLines(cause, at + 1)),
    ...(left > 0 ? [`and ${left} more in the whole report`] : []),
    ...rest.map((words) => `- ${plain(words, 400)}`),
  ];
  const title = causes.length > 1 ? "Causes, the one to fix first on top:" : "Causes:";
  return lines.length === 0 ? [] : [title, ...lines];
}

function causeLines({ finding, title, effects }: Cause, number: number): string[] {
  const { certainty, fix, link } = finding;
  const likely = certainty === "together" ? " (likely: it changed at the same time)" : "";
  return [
    `${number}. ${plain(title, 300)}${likely}`,
    ...(effects === "" ? [] : [`   Makes worse: ${plain(effects, 300)}`]),
    ...evidenceOf(finding, mostEvidence).map((line) => `   Evidence: ${plain(underTitle(line, title), 300)}`),
    `   Fix: ${plain(fix, 300)}${link === null ? "" : ` ${plain(link, 200)}`}`,
  ];
}

/** The commands to check a fix, where there is something to fix. */
function next({ outcome, partial }: Report, { recheck, command }: ReportOptions): string[] {
  const again = outcome === "fail" && recheck !== undefined;
  // The command of a partial check would only repeat that.
  const whole = command === undefined || partial ? " again." : `:\n  ${plain(command, 600)}`;
  return [
    ...(again ? ["After a fix, check only the failed limits again:", `  ${plain(recheck, 600)}`] : []),
    ...(again || partial ? [`That is a partial check. Before you finish, run the whole one${whole}`] : []),
  ];
}
