import type { Report } from "../../types.ts";
import { bundleChanges, isChanged } from "../bundle-changes.ts";
import { code, prose } from "../escape/markdown.ts";
import { describeLoosening } from "../loosenings.ts";
import { notesOf } from "../about-run.ts";
import { likeRows, unlimitedOf, withoutEchoes, type Row } from "../sections.ts";
import { brokenStage } from "./broken.ts";
import { causes, evidence, withoutData } from "./causes.ts";
import { fit, type Part } from "./fit.ts";
import { footer } from "./footer.ts";
import { arrange, countLimits, type RankedRow } from "./key-rows.ts";
import { forkNotice, headline, revisions } from "./opening.ts";
import type { CommentOptions, Medium } from "./options.ts";
import { isQuiet, nothingChanged } from "./quiet.ts";
import { loadRows } from "./loads.ts";
import { historyRows } from "./history.ts";
import { measurementTable, sizeTable, verdictTable, type MarkdownTable } from "./tables.ts";

/**
 * The report as GitHub-flavoured Markdown: the verdict in words, what the change loosens in its own budget, one table of
 * what matters with the failures first, what caused them, and the rest folded with counts. It says the same as an e-mail
 * without any fold or colour. Blanks within quantities do not break (U+00A0).
 */
export function compose(whole: Report, options: CommentOptions, medium: Medium): string {
  const report = withoutEchoes(whole);
  const first = headline(report, options);
  if (medium.terse && isQuiet(report) && !options.fork)
    return `${first}\n${nothingChanged(report, options)}\n`;
  const opening = [
    first,
    forkNotice(options),
    revisions(report, options),
    ...prominent(report),
    ...broken(report, options),
  ]
    .filter((text) => text !== "")
    .map((text) => `${text}\n\n`)
    .join("");
  const closing = footer(report, options);
  const room = medium.room - medium.measure(opening) - medium.measure(closing);
  return `${opening}${fit(partsOf(report), room, medium.measure)}${closing}`;
}

/** Most notes above the figures: a report that somebody else has made may hold any number of them. */
const mostProminent = 10;

/** What makes all figures below doubtful. */
function prominent(report: Report): string[] {
  const warnings = notesOf(report).prominent;
  const left = warnings.length - mostProminent;
  return [
    ...warnings.slice(0, mostProminent).map(({ text }) => `⚠️ **${prose(text, 600)}**`),
    ...(left > 0 ? [`and ${left} more; the full report has them.`] : []),
  ];
}

/** What ended the run, and what that means for the verdict. */
function broken({ error, incomplete, verdicts }: Report, options: CommentOptions): string[] {
  if (error === null && incomplete === null) return [];
  const judged = verdicts.some(({ status }) => status !== "missing")
    ? "What was measured before is judged below; it is not all."
    : "So nothing was judged, and the gate does not pass.";
  if (error === null) return [judged];
  return [code(error.message, 400), `${judged} ${brokenStage(error.code).advice(options.runUrl)}`];
}

function partsOf(report: Report): Part[] {
  const several = report.devices.length > 1;
  const { open, aside, unmeasured, rest } = arrange(report);
  const why = causes(report, open);
  const fails = ({ kind }: RankedRow) => kind === "exceeded" || kind === "missing";
  const failing = open.filter(fails);
  const others = open.filter((row) => !fails(row));
  const changes = bundleChanges(report.bundle);
  const moved = changes?.files.filter(isChanged) ?? [];
  const unlimited = unlimitedOf(report);
  const { others: remarks } = notesOf(report);
  const nothing = report.environment.runs === 0;
  return [
    ...shown(0, "⚠️ This change loosens its own budget", loosenedList(report)),
    ...shown(1, "Limits", verdictTable(open, several), ""),
    ...shown(2, failing.length > 0 ? "Why" : "Worth knowing", list(why.shown)),
    ...shown(3, "Not measured", list(likeRows(unmeasured).map((rows) => withoutData(rows)))),
    ...folded(4, `More findings: ${why.more.length}`, list(why.more)),
    ...folded(8, `Advice that explains no failure: ${why.advice.length}`, list(why.advice)),
    ...folded(
      5,
      `❔ Undecided, or warned of: ${countLimits(aside)} more limits`,
      verdictTable(aside, several),
    ),
    ...folded(4, "All samples of what failed", list(evidence(failing.filter(hasData)))),
    ...folded(
      5,
      failing.length > 0 ? "All samples of the others" : "All samples",
      list(evidence([...others, ...aside].filter(isWorthSaying))),
    ),
    ...folded(6, `✅ Kept: ${count(rest)}`, verdictTable(rest, several)),
    ...folded(7, "Bundle by kind", sizeTable(changes?.groups ?? [], "ours")),
    ...folded(
      8,
      `Files${report.bundle.base ? " that changed" : ""}: ${moved.length}`,
      sizeTable(moved, "outside"),
    ),
    ...folded(9, "What pages load of the bundle", list(loadRows(report))),
    ...folded(9, "History of the default branch", historyRows(report)),
    ...folded(10, `Measured, without a limit: ${unlimited.length}`, measurementTable(unlimited, several)),
    ...(nothing ? shown : folded)(
      3,
      `Failed visits: ${report.failedVisits.length}`,
      list(failedVisits(report)),
    ),
    ...folded(9, `Notes: ${countNotes(remarks)}`, list(notes(remarks))),
  ];
}

function count(rows: readonly Row[]): string {
  const limits = countLimits(rows);
  return limits === 1 ? "1 more limit" : `${limits} more limits`;
}

function hasData(row: Row): boolean {
  return row.head !== null || row.delta !== null;
}

/** Exact values that simply passed say everything in the table. */
function isWorthSaying(row: Row): boolean {
  return hasData(row) && (row.verdicts.some(({ status }) => status !== "pass") || row.basis !== "exact");
}

/** In the open; `title` is our own words, and the name where it is left out. */
function shown(
  importance: number,
  name: string,
  { head, rows }: MarkdownTable,
  title = `**${name}**\n\n`,
): Part[] {
  return rows.length === 0 ? [] : [{ name, importance, open: `${title}${head}`, rows, close: "" }];
}

/** `title` is our own words. */
function folded(importance: number, title: string, { head, rows }: MarkdownTable): Part[] {
  if (rows.length === 0) return [];
  const open = `<details><summary>${title}</summary>\n\n${head}`;
  return [{ name: title, importance, open, rows, close: "\n</details>\n" }];
}

function list(rows: readonly string[]): MarkdownTable {
  return { head: "", rows };
}

function loosenedList({ loosened }: Report): MarkdownTable {
  return list((loosened ?? []).map((one) => `- ${prose(describeLoosening(one))}`));
}

function failedVisits({ failedVisits: visits }: Report): string[] {
  return visits.map(
    ({ page, device, revision, index, error }) =>
      `- ${code(page, 60)} (${code(device, 40)}), ${revision}, visit ${index}: ${code(error?.message ?? "no reason given")} ${code(error?.code ?? "unknown", 40)}`,
  );
}

/** `3`, `1 warning`, `3, 2 of them warnings`. */
function countNotes(remarks: Report["notes"]): string {
  const serious = remarks.filter(({ level }) => level === "warn").length;
  if (serious === 0) return `${remarks.length}`;
  if (serious === remarks.length) return serious === 1 ? "1 warning" : `${serious} warnings`;
  return `${remarks.length}, ${serious} of them ${serious === 1 ? "a warning" : "warnings"}`;
}

function notes(remarks: Report["notes"]): string[] {
  return remarks.map(({ level, text }) => `- ${level === "warn" ? "⚠️ warning: " : ""}${prose(text)}`);
}
