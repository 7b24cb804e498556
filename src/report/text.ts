import type { Report } from "../types.ts";
import { evidenceOf, savingOf, underTitle } from "./findings.ts";
import { failedVisitsInWords } from "./failed-visits.ts";
import { factsOf, headlineOf, notesOf, printRevision } from "./in-words.ts";
import { describeLoosening } from "./loosenings.ts";
import type { ReportOptions } from "./options.ts";
import {
  headValue,
  likeRows,
  nameOfMetric,
  sameReasons,
  sectionsOf,
  unlimitedOf,
  withoutEchoes,
} from "./sections.ts";
import type { Row, Section, SectionKind } from "./sections.ts";
import { nextStep, storyOf, withoutCause } from "./story.ts";
import { block, reasonsOf } from "./text/blocks.ts";
import { trendLines } from "./text/trends.ts";
import { plain } from "./escape/terminal.ts";
import { paintFor } from "./text/paint.ts";
import type { Paint } from "./text/paint.ts";
import { bundleTable, loadLines, measurementsTable, rowsTable } from "./text/tables.ts";
import { wrap } from "./text/width.ts";

const titles: Record<SectionKind, string> = {
  exceeded: "Exceeded",
  missing: "Without data (fails the gate)",
  inconclusive: "Undecided",
  warned: "Warnings",
  passed: "Passed",
};

/**
 * The report for a terminal or a log: the verdict on the first line, what failed next and at length, then warnings,
 * then what passed as aligned tables, the bundle, and how it was measured.
 */
export function text(whole: Report, options: ReportOptions = {}): string {
  const report = withoutEchoes(whole);
  const width = Math.min(160, Math.max(60, options.width ?? 100));
  const paint = paintFor(options.color ?? false);
  // A metric with both a failure and a warning shows its samples once.
  const told = new Set<string>();
  const sections = sectionsOf(report).map((section) => ({
    kind: section.kind,
    lines: [
      paint.bold(`${titles[section.kind]} (${section.rows.length})`),
      ...body(section, told, width, paint),
    ],
  }));
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const rest = sections.filter((section) => !failed.includes(section));
  const unlimited = options.all || report.verdicts.length === 0 ? unlimitedOf(report) : [];
  const parts = [
    opening(report, width, paint),
    titled(
      "This change loosens its own budget",
      (report.loosened ?? []).flatMap((one) => item(paint.yellow("!"), plain(describeLoosening(one)), width)),
      paint,
    ),
    ...failed.map(({ lines }) => lines),
    findings(report, width, paint),
    ...rest.map(({ lines }) => lines),
    titled("Measured, no limit", measurementsTable(unlimited, width, paint), paint),
    titled(
      "Bundle",
      [...bundleTable(report.bundle, width, paint), ...loadLines(report.pageLoads, width, paint)],
      paint,
    ),
    titled("History of the default branch", trendLines(report, width, paint), paint),
    titled(
      "Notes",
      notesOf(report).others.flatMap((note) =>
        item(note.level === "warn" ? paint.yellow("!") : "·", plain(note.text), width),
      ),
      paint,
    ),
    titled("Failed visits", failedVisits(report, width), paint),
    closing(report, options, width, paint),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function opening(report: Report, width: number, paint: Paint): string[] {
  const sign = { pass: "✓", warn: "!", fail: "✗", error: "✗" }[report.outcome];
  const color = { pass: paint.green, warn: paint.yellow, fail: paint.red, error: paint.red }[report.outcome];
  const lines = wrap(`${sign} ${plain(headlineOf(report), 600)}`, width).map((line) =>
    paint.bold(color(line)),
  );
  const [ofBase, ofHead] = [true, false].map((isOfBase) =>
    notesOf(report)
      .prominent.filter(({ about }) => (about === "base") === isOfBase)
      .flatMap((note) => wrap(`! ${plain(note.text)}`, width - 2))
      .map((line) => paint.yellow(`  ${line}`)),
  );
  lines.push(...(ofBase ?? []));
  const { first } = storyOf(report);
  if (first !== null)
    lines.push(...wrap(plain(first, 600), width - 2).map((line) => `  ${paint.bold(line)}`));
  const { head, base, noBase, missingBase } = report.revisions;
  const against = base
    ? ` against base ${plain(printRevision(base))}`
    : missingBase
      ? ", not compared with base"
      : noBase === null
        ? ""
        : `, no base: ${plain(noBase)}`;
  lines.push(
    ...wrap(`head ${plain(printRevision(head))}${against}`, width - 2).map((line) => paint.dim(`  ${line}`)),
  );
  lines.push(...(ofHead ?? []));
  return lines;
}

function body(section: Section, told: Set<string>, width: number, paint: Paint): string[] {
  if (section.kind === "passed") return rowsTable(section.rows, width, paint);
  const groups = likeRows(section.kind === "missing" ? sameReasons(section.rows).flat() : section.rows);
  return groups.flatMap((rows, at) => {
    // If a whole run failed, every limit lacks data for the same reason, which is printed once, under the last of them.
    const sameAfter = sameReason(rows, groups[at + 1]);
    const lines = block(rows, { kind: section.kind, told, withReasons: !sameAfter }, width, paint);
    return sameReason(groups[at - 1], rows) ? lines : ["", ...lines];
  });
}

/** Whether two neighbours have no data and give the same reason for it. */
function sameReason(above: readonly Row[] | undefined, below: readonly Row[] | undefined): boolean {
  const [one, other] = [above?.[0], below?.[0]];
  if (!one || !other || headValue(one) !== null || headValue(other) !== null) return false;
  return reasonsOf(one).join("\n") === reasonsOf(other).join("\n");
}

/** Causes in full; of advice that holds for base as well, what it is about, since it explains no change. */
function findings(report: Report, width: number, paint: Paint): string[] {
  const story = storyOf(report);
  const { causes, advice, partly, unexplained } = story;
  const indented = (words: string) => wrap(plain(words), width - 6).map((line) => `      ${line}`);
  const lines = causes.flatMap(({ finding, title, effects }) => {
    const { metric, page, fix, link, certainty } = finding;
    const about = [metric && nameOfMetric(metric, report.verdicts), page]
      .flatMap((word) => (word === null || effects !== "" ? [] : [plain(word)]))
      .join(" on ");
    const saving = savingOf(finding);
    return [
      ...item("→", `${about ? `${about}: ` : ""}${plain(title)}${saving && ` (${saving})`}`, width),
      ...(effects === "" ? [] : indented(`makes worse: ${effects}`)),
      ...(certainty === "together" ? [`      ${paint.dim(proofless)}`] : []),
      ...evidenceOf(finding, 5)
        .flatMap((line) => indented(underTitle(line, title)))
        .map((line) => paint.dim(line)),
      ...indented(`${fix}${link === null ? "" : ` ${link}`}`),
    ];
  });
  const rest = [
    ...partly.map((words) => plain(words)),
    ...unexplained.map((rows) => plain(withoutCause(rows, report), 600)),
    ...(unexplained.length > 0 ? [nextStep(story, report)] : []),
  ];
  return [
    ...titled("Why", [...lines, ...rest.flatMap((words) => item("·", words, width))], paint),
    ...(lines.length + rest.length > 0 && advice.length > 0 ? [""] : []),
    ...titled(
      "Other suggestions",
      advice.flatMap(({ title }) => item("·", plain(title), width)),
      paint,
    ),
  ];
}

const proofless = "likely: it changed at the same time";

function failedVisits(report: Report, width: number): string[] {
  return failedVisitsInWords(report.failedVisits).flatMap((visit) => {
    const { page, device, revision, index, message, code, advice } = visit;
    const where = `${plain(page)}, ${plain(device)}, ${revision}, visit ${index}`;
    return [
      ...item("·", `${where}: ${plain(message)} (${plain(code, 40)})`, width),
      ...(advice === null ? [] : item(" ", plain(advice), width)),
    ];
  });
}

function item(sign: string, words: string, width: number): string[] {
  return wrap(words, width - 4).map((line, at) => (at === 0 ? `  ${sign} ${line}` : `    ${line}`));
}

function titled(title: string, lines: string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint.bold(title), ...lines];
}

function closing(
  report: Report,
  { files = [], recheck }: ReportOptions,
  width: number,
  paint: Paint,
): string[] {
  const again = report.outcome === "fail" && recheck !== undefined;
  const facts = factsOf(report).map(({ label, value }) => `${label} ${plain(value, 160)}`);
  return [
    ...wrap(facts.join(" · "), width).map((line) => paint.dim(line)),
    ...files.map((file) => paint.dim(`→ ${plain(file)}`)),
    ...(again ? [`To check only what failed again: ${plain(recheck, 600)}`] : []),
  ];
}
