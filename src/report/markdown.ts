import type { Report } from "../types.ts";
import { bundleChanges } from "./bundle-changes.ts";
import { factsOf, printRevision } from "./footer.ts";
import { headlineOf } from "./headline.ts";
import { code, prose } from "./escape/markdown.ts";
import { fit, type Part } from "./markdown/fit.ts";
import {
  evidence,
  measurementTable,
  sizeTable,
  verdictTable,
  type MarkdownTable,
} from "./markdown/tables.ts";
import type { ReportOptions } from "./options.ts";
import { printQuantity } from "../quantity.ts";
import { sectionsOf, type Section, type SectionKind } from "./sections.ts";
import { unlimitedOf } from "./unlimited.ts";

/** GitHub refuses a comment of more than 65,536 characters; the difference is for a marker. */
const mostCharacters = 65_000;

const signs = { pass: "✅", warn: "⚠️", fail: "❌", error: "❌" } as const;

const titles: Record<SectionKind, string> = {
  exceeded: "❌ Exceeded",
  missing: "❌ Without data, which fails the gate",
  inconclusive: "❔ Undecided",
  warned: "⚠️ Warnings",
  passed: "✅ Passed",
};

/**
 * The report as GitHub-flavoured Markdown for a comment or a job summary: the verdict on the first line, what failed
 * as tables, the rest folded with counts. Never longer than `maxCharacters`: rows are cut, the least important first,
 * and counted. Blanks within quantities do not break (U+00A0).
 */
export function markdown(report: Report, options: ReportOptions = {}): string {
  const opening = `### ${signs[report.outcome]} ${prose(headlineOf(report), 500)}\n\n${revisions(report)}\n\n`;
  const closing = footer(report, options.files ?? []);
  const room = (options.maxCharacters ?? mostCharacters) - opening.length - closing.length;
  return `${opening}${fit(partsOf(report), room)}${closing}`;
}

function partsOf(report: Report): Part[] {
  const sections = sectionsOf(report);
  const several = report.devices.length > 1;
  const gating = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const softer = sections.filter(({ kind }) => kind === "inconclusive" || kind === "warned");
  const passed = sections.filter(({ kind }) => kind === "passed");
  const changes = bundleChanges(report.bundle);
  const moved = changes?.files.filter((file) => file.change !== 0) ?? [];
  return [
    ...gating.map((section) =>
      open(0, `**${titles[section.kind]}: ${section.count}**`, verdictTable(section.rows, several)),
    ),
    ...folded(2, "Why they failed, with all samples", list(gating.flatMap(({ rows }) => evidence(rows)))),
    ...folded(1, "What to do", list(findings(report))),
    ...softer.map((section) =>
      open(3, `**${titles[section.kind]}: ${section.count}**`, verdictTable(section.rows, several)),
    ),
    ...folded(4, "Why, with all samples", list(softer.flatMap(({ rows }) => evidence(rows)))),
    ...passed.flatMap((section: Section) =>
      folded(5, `${titles.passed}: ${section.count}`, verdictTable(section.rows, several)),
    ),
    ...folded(6, "Bundle", sizeTable(changes?.groups ?? [], "ours")),
    ...folded(
      7,
      `Files${report.bundle.base ? " that changed" : ""}: ${moved.length}`,
      sizeTable(moved, "outside"),
    ),
    ...folded(9, "Measured, no limit", measurementTable(unlimitedOf(report))),
    ...folded(8, `Failed visits: ${report.failedVisits.length}`, list(failedVisits(report))),
    ...folded(
      8,
      "Notes",
      list(
        report.notes.map(({ level, text }) => `- ${level === "warn" ? "⚠️ warning: " : ""}${prose(text)}`),
      ),
    ),
  ];
}

const cut = (left: number) => `\n${left} more did not fit; the full report has them.\n`;

function open(importance: number, title: string, table: MarkdownTable): Part {
  return { importance, open: `${title}\n\n${table.head}`, rows: table.rows, close: "", cut };
}

/** `title` is our own words. */
function folded(importance: number, title: string, table: MarkdownTable): Part[] {
  if (table.rows.length === 0) return [];
  const frame = `<details><summary>${title}</summary>\n\n${table.head}`;
  return [{ importance, open: frame, rows: table.rows, close: "\n</details>\n", cut }];
}

function list(rows: readonly string[]): MarkdownTable {
  return { head: "", rows };
}

function revisions({ revisions: { head, base, noBase } }: Report): string {
  const against = base
    ? ` against base ${code(printRevision(base))}`
    : noBase === null
      ? ""
      : `, no base: ${prose(noBase)}`;
  return `Head ${code(printRevision(head))}${against}`;
}

function findings(report: Report): string[] {
  return report.findings.map(({ title, metric, page, evidence: lines, fix, saving, link }) => {
    const about = [metric, page]
      .filter((word) => word !== null)
      .map((word) => code(word, 60))
      .join(" on ");
    const worth = saving ? ` (worth ${printQuantity(saving.value, saving.unit)})` : "";
    const proof = lines
      .slice(0, 5)
      .map((text) => code(text))
      .join(", ");
    return `- ${about ? `**${about}**: ` : ""}${prose(title)}${worth}${proof ? `: ${proof}` : ""}. ${prose(fix)}${link === null ? "" : ` ${code(link, 200)}`}`;
  });
}

function failedVisits(report: Report): string[] {
  return report.failedVisits.map(
    ({ page, device, revision, index, error }) =>
      `- ${code(page, 60)} (${code(device, 40)}), ${revision}, visit ${index}: ${code(error?.message ?? "no reason given")} ${code(error?.code ?? "unknown", 40)}`,
  );
}

function footer(report: Report, files: readonly string[]): string {
  const facts = factsOf(report).map(({ label, value }) => `${label} ${prose(value, 80)}`);
  const where = files.slice(0, 10).map((file) => code(file, 200));
  return `\n<sub>${facts.join(" · ")}${where.length > 0 ? ` · ${where.join(", ")}` : ""}</sub>\n`;
}
