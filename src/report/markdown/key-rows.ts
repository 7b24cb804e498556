import type { Report } from "../../types.ts";
import { allRowsOf, headValue, kindOf, type Row, type SectionKind, sectionOrder } from "../sections.ts";

/** A row with the worst that became of its limits. */
export interface RankedRow extends Row {
  kind: SectionKind;
}

/** Most rows that passed in the open table: beyond, a reader scrolls past what matters. */
const mostPassed = 12;

const core = new Set(["LCP", "INP", "CLS"]);

/** Most helpers (TBT, FCP, …) that are undecided or warn in the open table: a run that ended early has dozens. */
const mostSoft = 5;

/** What a reviewer sees unfolded, and the rest. */
export interface Arranged {
  /** Everything that fails, then what is undecided or warns, then LCP, INP, CLS and the bundle where they passed. */
  open: readonly RankedRow[];
  /** Helpers that are undecided or warn, where they are too many for the open table. */
  aside: readonly RankedRow[];
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
  const notPassed = told.filter(({ kind }) => kind !== "passed").toSorted((a, b) => rank(a) - rank(b));
  const passed = told.filter((row) => row.kind === "passed" && isCore(row)).slice(0, mostPassed);
  const soft = notPassed.filter(
    (row) => !isCore(row) && (row.kind === "inconclusive" || row.kind === "warned"),
  );
  const aside = new Set(soft.length > mostSoft ? soft : []);
  const open = new Set([...notPassed.filter((row) => !aside.has(row)), ...passed]);
  const rest = told.filter((row) => !open.has(row) && !aside.has(row));
  return { open: [...open], aside: [...aside], unmeasured, rest };
}

/** Worst first; of those, what the comment is about before its helpers. */
function rank(row: RankedRow): number {
  return 2 * sectionOrder.indexOf(row.kind) + (isCore(row) ? 0 : 1);
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
