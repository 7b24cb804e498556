import { isCore } from "../../lead-verdict.ts";
import type { Note, Report } from "../../types.ts";
import { bundleChanges, isChanged } from "../bundle-changes.ts";
import { code, prose } from "../escape/markdown.ts";
import { failedVisitsInWords } from "../failed-visits.ts";
import { describeLoosening } from "../loosenings.ts";
import {
  allRowsOf,
  coreFirst,
  headValue,
  kindOf,
  sameReasons,
  sectionOrder,
  unlimitedOf,
} from "../sections.ts";
import type { RankedRow, Row, SectionKind } from "../sections.ts";
import { causes } from "./causes.ts";
import { loadRows } from "./loads.ts";
import type { CommentOptions } from "./options.ts";
import { withoutData } from "./places.ts";
import { measurementTable, samplesOf, sizeTable, verdictTable } from "./tables.ts";
import type { MarkdownTable } from "./tables.ts";
import { trendTable } from "./trends.ts";

/** A part of the text that may be shortened: whole rows between an opening and a closing, or nothing. */
export interface Part {
  /** What it is called where it is left out. Our own words. */
  name: string;
  /** 0 is kept longest. */
  importance: number;
  open: string;
  rows: readonly string[];
  close: string;
}

/**
 * The parts of a comment in their order: the open parts first, then the folds.
 * @param remarks the notes that are not shown next to the verdict.
 */
export function partsOf(report: Report, remarks: readonly Note[], options: CommentOptions): Part[] {
  const several = report.devices.length > 1;
  const { open, beyond, aside, unmeasured, rest } = arrange(report);
  const limits = verdictTable(open, several);
  const why = causes(report, [...open, ...beyond], options);
  const fails = ({ kind }: RankedRow) => kind === "exceeded" || kind === "missing";
  const failing = [...open, ...beyond].filter(fails);
  const others = [...open.filter((row) => !fails(row)), ...aside, ...rest.filter(isCore)];
  const changes = bundleChanges(report.bundle);
  const moved = changes?.files.filter(isChanged) ?? [];
  const unlimited = unlimitedOf(report);
  const nothing = report.environment.runs === 0;
  return [
    ...shown(0, "⚠️ This change loosens its own budget", loosenedList(report)),
    ...shown(1, "Limits", limits, ""),
    ...shown(2, failing.length > 0 ? "Why" : "Good to know", list(why.shown)),
    ...shown(3, "Not measured", list(sameReasons(unmeasured).map((rows) => withoutData(rows)))),
    ...folded(
      3,
      `❌ ${beyond.every(({ kind }) => kind === "missing") ? "Without data" : "Failed"}: ${open.length === 0 ? limitsOf(beyond) : count(beyond)}`,
      verdictTable(beyond, several),
    ),
    ...folded(4, `More findings: ${why.more.length}`, list(why.more)),
    ...folded(8, `Other suggestions: ${why.advice.length}`, list(why.advice)),
    ...folded(5, `❔ Undecided, or warned of: ${aside.length} more limits`, verdictTable(aside, several)),
    ...folded(6, `✅ Kept: ${limitsOf(rest)}`, verdictTable(rest, several)),
    ...folded(4, "All samples of what failed", list(samplesOf(failing.filter(hasData)))),
    ...folded(
      5,
      failing.length > 0 ? "All samples of the others" : "All samples",
      list(samplesOf(others.filter(isWorthSaying))),
    ),
    ...folded(7, "Bundle by kind", sizeTable(changes?.groups ?? [], "ours")),
    ...folded(
      8,
      `Files${report.bundle.base ? " that changed" : ""}: ${moved.length}`,
      sizeTable(moved, "outside"),
    ),
    ...folded(9, "Files of the bundle that each page loads", list(loadRows(report))),
    ...(report.history ? folded(9, "History of the default branch", trendTable(report.history)) : []),
    ...folded(10, `Measured, without a limit: ${unlimited.length}`, measurementTable(unlimited, several)),
    ...(nothing ? shown : folded)(
      3,
      `Failed visits: ${report.failedVisits.length}`,
      list(failedVisits(report)),
    ),
    ...folded(9, `Notes: ${countNotes(remarks)}`, list(notes(remarks))),
  ];
}

/** Most rows that fail in the open table, if there are clearly more: the causes below it must stay within reach. */
const mostFailing = 12;
const manyFailing = 15;

/** Most helpers (TBT, FCP, …) that are undecided or warn in the open table: a run that ended early has dozens. */
const mostSoft = 5;

/** What a reviewer sees unfolded, and the rest. */
interface Arranged {
  /** What fails, then what is undecided or warns. */
  open: readonly RankedRow[];
  /** What fails, too, but has no data, of which a sentence says more than a row, or is too much for the open table. */
  beyond: readonly RankedRow[];
  /** Helpers that are undecided or warn, where they are too many for the open table. */
  aside: readonly RankedRow[];
  /** Warnings without data, such as INP without interactions: a sentence says more than a row. */
  unmeasured: readonly RankedRow[];
  /** Passed, and folded. */
  rest: readonly RankedRow[];
}

/** Splits the report's rows by how much they matter, each in the report's order otherwise. */
function arrange(report: Report): Arranged {
  const rows = allRowsOf(report).map((row): RankedRow => ({ ...row, kind: worstOf(row) }));
  const says = (row: RankedRow) => row.kind !== "warned" || headValue(row) !== null;
  const unmeasured = rows.filter((row) => !says(row));
  const told = rows.filter(says);
  const rest = told.filter(({ kind }) => kind === "passed");
  const notPassed = sectionOrder.flatMap((kind) =>
    kind === "passed" ? [] : coreFirst(told.filter((row) => row.kind === kind)),
  );
  const exceeded = notPassed.filter(({ kind }) => kind === "exceeded");
  const beyond = new Set([
    ...(exceeded.length > manyFailing ? exceeded.slice(mostFailing) : []),
    ...notPassed.filter(({ kind }) => kind === "missing"),
  ]);
  const soft = notPassed.filter(
    (row) => !isCore(row) && (row.kind === "inconclusive" || row.kind === "warned"),
  );
  const aside = new Set(soft.length > mostSoft ? soft : []);
  const open = notPassed.filter((row) => !aside.has(row) && !beyond.has(row));
  return { open, beyond: [...beyond], aside: [...aside], unmeasured, rest };
}

function worstOf({ verdicts }: Row): SectionKind {
  const kinds = new Set(verdicts.map(kindOf));
  return sectionOrder.find((kind) => kinds.has(kind)) ?? "passed";
}

function limitsOf(rows: readonly Row[]): string {
  return rows.length === 1 ? "1 limit" : `${rows.length} limits`;
}

function count(rows: readonly Row[]): string {
  return rows.length === 1 ? "1 more limit" : `${rows.length} more limits`;
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
  return failedVisitsInWords(visits).map((visit) => {
    const { page, device, revision, index, message, advice } = visit;
    const where = `${code(page, 60)} (${code(device, 40)}), ${revision}, visit ${index}`;
    return `- ${where}: ${code(message)} ${code(visit.code, 40)}${advice === null ? "" : ` ${prose(advice)}`}`;
  });
}

/** `3`, `1 warning`, `3, 2 of them warnings`. */
function countNotes(remarks: readonly Note[]): string {
  const serious = remarks.filter(({ level }) => level === "warn").length;
  if (serious === 0) return `${remarks.length}`;
  if (serious === remarks.length) return serious === 1 ? "1 warning" : `${serious} warnings`;
  return `${remarks.length}, ${serious} of them ${serious === 1 ? "a warning" : "warnings"}`;
}

function notes(remarks: readonly Note[]): string[] {
  return remarks.map(({ level, text }) => `- ${level === "warn" ? "⚠️ warning: " : ""}${prose(text)}`);
}
