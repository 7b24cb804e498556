import type { Verdict } from "../../types.ts";
import { printFate } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import { expectationOf, printDeltaInterval, printDeltaVerdict, printPairs } from "../in-words.ts";
import { printChange, printQuantity, printSamples, printShare } from "../../quantity.ts";
import { bandOf, headValue, nameOfMetric, printHead } from "../sections.ts";
import type { PlacedMeasurement, RankedRow, Row, SectionKind } from "../sections.ts";
import { code, prose } from "../escape/markdown.ts";

export interface MarkdownTable {
  head: string;
  rows: readonly string[];
}

/** A number and its unit stay in one line of a narrow comment. */
export function solid(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** What a row's metric is called. It may hold a name of the page's or the budget's. */
export function metricName({ metric, verdicts }: Pick<Row, "metric" | "verdicts">): string {
  return prose(nameOfMetric(metric, verdicts), 80);
}

/** ` on cart (mobile)`; nothing for a bundle. */
export function placeOf({ page, device }: Row, withDevice = true): string {
  if (page === null) return "";
  return ` on ${code(page, 60)}${device === null || !withDevice ? "" : ` (${code(device, 40)})`}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function heading(columns: readonly (readonly [title: string, align: "left" | "right"])[]): string {
  const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
  return `${line(columns.map(([title]) => title))}\n${line(rule)}\n`;
}

const signs: Record<SectionKind, string> = {
  exceeded: "❌",
  missing: "❌",
  inconclusive: "❔",
  warned: "⚠️",
  passed: "✅",
};

/* The word next to each icon, because not every reader sees the icon or its colour. */
const statusWords: Record<Verdict["status"], string> = {
  fail: "exceeded",
  warn: "warns above",
  pass: "kept",
  inconclusive: "undecided",
  missing: "no data",
};

/**
 * One row a metric × page × device, in three columns that a phone can show: what was demanded and how it ended, base and
 * head, the change with its interval.
 */
export function verdictTable(rows: readonly RankedRow[], withDevice: boolean): MarkdownTable {
  const changes = rows.some((row) => row.delta);
  const head = heading([
    ["Limit", "left"],
    [changes ? "Base → head" : "Head", "left"],
    ...(changes ? ([["Change [interval]", "left"]] as const) : []),
  ]);
  const lines = rows.map((row) =>
    line([limitCell(row, withDevice), valueCell(row), ...(changes ? [changeCell(row)] : [])]),
  );
  return { head, rows: lines };
}

/** `❌ LCP cart`, then a line for each way in which its limits ended: `exceeded: ≤ 2.5 s, ≤ +137.5 ms (5%)`. */
function limitCell(row: RankedRow, withDevice: boolean): string {
  const statuses = [...new Set(row.verdicts.map(({ status }) => status))];
  const lines = statuses.map((status) => {
    const bounds = row.verdicts.filter((verdict) => verdict.status === status).map(printBound);
    return `${solid(statusWords[status])}${status === "warn" ? "" : ":"} ${bounds.join(", ")}`;
  });
  return [`${signs[row.kind]}\u00a0**${metricName(row)}**${placeCell(row, withDevice)}`, ...lines].join(
    "<br>",
  );
}

function placeCell({ page, device }: Pick<Row, "page" | "device">, withDevice: boolean): string {
  const place = page === null ? "" : ` ${code(page, 60)}`;
  return place + (withDevice && device !== null ? ` ${code(device, 40)}` : "");
}

/** `≤ 2.5 s`, `≤ +137.5 ms (5%)`, `≤ 1 MB (exception in use)`. */
function printBound(verdict: Verdict): string {
  const { bound, note } = expectationOf(verdict);
  // "warns above 200 ms (warning)" would say it twice.
  const own = verdict.status === "warn" ? note.replace(/^warning(?:, )?/, "") : note;
  const says = verdict.allowed ? "exception in use" : own === "" ? "" : prose(own, 60);
  return `${solid(verdict.status === "warn" ? bound : `≤ ${bound}`)}${says === "" ? "" : ` (${says})`}`;
}

function valueCell(row: Row): string {
  const value = headValue(row);
  if (value === null) return "no data";
  const now = solid(printHead(row) ?? "");
  const before = row.delta && row.base ? `${solid(printQuantity(row.base.median, row.unit))} → ` : "";
  const band = bandOf(row.metric, value);
  return `${before}**${now}**${band === undefined || band === "good" ? "" : `<br>${rated[band]}`}`;
}

const rated = { "needs improvement": "🟡\u00a0needs improvement", poor: "🔴\u00a0poor" } as const;

/** The change, its interval, and a word where it is one. */
function changeCell({ delta, unit }: Row): string {
  if (!delta) return "not compared";
  const interval = printDeltaInterval(delta, unit);
  const share = delta.relative === null || delta.value === 0 ? "" : ` (${solid(printShare(delta.relative))})`;
  const beside = [
    // It may break between its two ends, and nowhere else.
    interval === null
      ? ""
      : solid(interval).replace(",\u00a0", ", ").replace("at\u00a0most\u00a0", "at most "),
    delta.verdict === "unchanged" || delta.pairs === 0 ? "" : printDeltaVerdict(delta),
  ].filter(Boolean);
  return [`${solid(printChange(delta.value, unit))}${share}`, beside.join(", ")].filter(Boolean).join("<br>");
}

/** Values that no limit judges. */
export function measurementTable(
  measurements: readonly PlacedMeasurement[],
  withDevice: boolean,
): MarkdownTable {
  const compared = measurements.some(({ base }) => base);
  const head = heading([
    ["Metric", "left"],
    ...(compared ? ([["Base", "right"]] as const) : []),
    ["Head", "right"],
  ]);
  const rows = measurements.map(({ metric, page, device, unit, base, head: now }) =>
    line([
      `${metricName({ metric, verdicts: [] })}${placeCell({ page, device }, withDevice)}`,
      ...(compared ? [base ? solid(printQuantity(base.median, unit)) : ""] : []),
      now ? solid(printQuantity(now.median, unit)) : "no data",
    ]),
  );
  return { head, rows };
}

/** Gzip sizes; `name` is ours for sums and outside text for files. */
export function sizeTable(sizes: readonly SizeChange[], names: "ours" | "outside"): MarkdownTable {
  const changes = sizes.some(({ change }) => change !== null);
  const head = heading([
    [names === "ours" ? "Gzip" : "File", "left"],
    [changes ? "Base → head" : "Head", "right"],
    ...(changes ? ([["Change", "right"]] as const) : []),
  ]);
  const rows = sizes.map((size) =>
    line([
      names === "ours"
        ? size.name
        : `${code(size.name, 100)}<br>${size.kind}${printFate(size, (file) => code(file, 60))}`,
      sizesOf(size),
      ...(changes ? [size.change === null ? "" : printGrowth(size)] : []),
    ]),
  );
  return { head, rows };
}

function sizesOf({ base, head, change }: SizeChange): string {
  const now = head === null ? "removed" : solid(printQuantity(head, "B"));
  if (change === null) return now;
  return `${base === null ? "new" : solid(printQuantity(base, "B"))} → ${now}`;
}

/** `+77.4 kB (+126.4 %)`. */
export function printGrowth({ change, base }: SizeChange): string {
  if (change === null) return "";
  return `${solid(printChange(change, "B"))}${base ? ` (${solid(printShare(change / base))})` : ""}`;
}

/** Each reason once. */
export function reasonsOf(verdicts: readonly Verdict[]): string {
  const reasons = new Set(verdicts.map(({ reason }) => reason.trim()).filter(Boolean));
  return [...reasons].map((reason) => prose(reason)).join("; ");
}

/** Why each row ended as it did, and what it rests on: one list item a row, none for a row that has nothing to add. */
export function samplesOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const { delta, unit, base, head } = row;
    const interval = delta && printDeltaInterval(delta, unit);
    const range =
      interval && (delta.verdict === "unchanged" ? solid(interval) : `interval ${code(interval)}`);
    const several = (head?.values.length ?? 0) > 1 || (base?.values.length ?? 0) > 1;
    const parts = [
      reasonsOf(row.verdicts),
      ...row.verdicts.flatMap(({ allowed, reason }) =>
        allowed && !reason.includes(allowed.reason)
          ? [`approved exception until ${code(allowed.expires, 40)}: ${prose(allowed.reason)}`]
          : [],
      ),
      delta
        ? `${printDeltaVerdict(delta)}${range ? `, ${range}` : ""}${delta.tolerance > 0 ? `, tolerance ${solid(printQuantity(delta.tolerance, unit))}` : ""}${delta.pairs > 0 ? `, ${printPairs(delta.pairs)}` : ""}`
        : "",
      several && head ? `head ${code(printSamples(head.values, unit))}` : "",
      several && base ? `base ${code(printSamples(base.values, unit))}` : "",
      row.basisReason === null ? "" : prose(row.basisReason),
    ].filter(Boolean);
    return parts.length === 0 ? [] : [`- **${metricName(row)}**${placeOf(row)}: ${parts.join(" · ")}`];
  });
}
