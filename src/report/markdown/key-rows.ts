import type { Report } from "../../types.ts";
import { allRowsOf, headValue, kindOf, type Row, type SectionKind, sectionOrder } from "../sections.ts";

/** A row with the worst that became of its limits. */
export interface RankedRow extends Row {
  kind: SectionKind;
}

/** Most rows that passed in the open table: beyond, a reader scrolls past what matters. */
const mostPassed = 12;

const core = new Set(["LCP", "INP", "CLS"]);

/** What a reviewer sees unfolded, and the rest. */
export interface Arranged {
  /** Everything that did not pass, worst first, then LCP, INP, CLS and the bundle where they passed. */
  open: readonly RankedRow[];
  /** Warnings without data, such as INP without interactions: a sentence says more than a row. */
  unmeasured: readonly RankedRow[];
  /** Passed, and folded. */
  rest: readonly RankedRow[];
}

/** Splits the report's rows by how much they matter, each in the report's order otherwise. */
export function arrange(report: Report): Arranged {
  const rows = allRowsOf(report).map((row): RankedRow => ({ ...row, kind: worstOf(row) }));
  const says = (row: RankedRow) => row.kind !== "warned" || headValue(row) !== null;
  const unmeasured = rows.filter((row) => !says(row));
  const told = rows.filter(says);
  const notPassed = told
    .filter(({ kind }) => kind !== "passed")
    .toSorted((a, b) => sectionOrder.indexOf(a.kind) - sectionOrder.indexOf(b.kind));
  const passed = told.filter((row) => row.kind === "passed" && isCore(row)).slice(0, mostPassed);
  const open = new Set([...notPassed, ...passed]);
  return { open: [...open], unmeasured, rest: told.filter((row) => !open.has(row)) };
}

function isCore({ metric, page }: Row): boolean {
  return page === null || core.has(metric);
}

function worstOf({ verdicts }: Row): SectionKind {
  const kinds = new Set(verdicts.map(kindOf));
  return sectionOrder.find((kind) => kinds.has(kind)) ?? "passed";
}

/** How many limits the rows hold. */
export function countLimits(rows: readonly Row[]): number {
  return rows.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
}
