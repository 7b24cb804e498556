import type { Verdict } from "../../types.ts";
import { printFate } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import {
  expectationOf,
  printDeltaInterval,
  printDeltaVerdict,
  printPairs,
  printRelative,
} from "../in-words.ts";
import { printChange, printQuantity, printSamples, printShare } from "../../quantity.ts";
import { bandOf, headValue, nameOfMetric, printHead } from "../sections.ts";
import type { PlacedMeasurement, RankedRow, Row, SectionKind } from "../sections.ts";
import { code, narrow, prose } from "../escape/markdown.ts";

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

/** The same in a cell of a table. */
function nameCell({ metric, verdicts }: Pick<Row, "metric" | "verdicts">): string {
  return prose(nameOfMetric(metric, verdicts), 80, { narrow: true });
}

/** ` on cart (mobile)`; nothing for a bundle. */
export function placeOf({ page, device }: Row, withDevice = true): string {
  if (page === null) return "";
  return ` on ${code(page, 60)}${device === null || !withDevice ? "" : ` (${code(device, 40)})`}`;
}

function line(...cells: readonly [string, string]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Two columns: a third one is cut on a phone. */
export function heading(first: string, second: string): string {
  return `${line(first, second)}\n${line("---", "---")}\n`;
}

const signs: Record<SectionKind, string> = {
  exceeded: "❌",
  missing: "❌",
  inconclusive: "❔",
  warned: "⚠️",
  passed: "✅",
};

/* The word next to each icon, because not every reader sees the icon or its colour; worst first. */
const statusWords: Record<Verdict["status"], string> = {
  fail: "exceeded: ",
  // The other column says that it has no data.
  missing: "",
  inconclusive: "undecided: ",
  warn: "warns above ",
  pass: "kept: ",
};

/**
 * One row a metric × page × device, in two columns: three do not fit on a phone. What was demanded and how it ended; base and
 * head, and under them the change with its interval.
 */
export function verdictTable(rows: readonly RankedRow[], withDevice: boolean): MarkdownTable {
  const changes = rows.some((row) => row.delta);
  const head = heading("Limit", changes ? "Base → head, change [interval]" : "Head");
  return {
    head,
    rows: rows.map((row) => line(limitCell(row, withDevice), valueCell(row, changes))),
  };
}

/**
 * `❌ LCP cart`, then a line for each way in which its limits ended: `exceeded: ≤ 2.5 s, ≤ +137.5 ms (5%)`. Where one fails,
 * it does not matter that another is undecided.
 */
function limitCell(row: RankedRow, withDevice: boolean): string {
  const lines = Object.entries(statusWords).flatMap(([status, words]) => {
    if (row.kind === "exceeded" && status === "inconclusive") return [];
    const bounds = row.verdicts.filter((verdict) => verdict.status === status).map(printBound);
    return bounds.length === 0 ? [] : [words + bounds.join(", ")];
  });
  return [`${signs[row.kind]}\u00a0**${nameCell(row)}**${placeCell(row, withDevice)}`, ...lines].join("<br>");
}

/** A name of several lines stands on lines of its own. */
function placeCell({ page, device }: Pick<Row, "page" | "device">, withDevice: boolean): string {
  const names = [page, withDevice ? device : null].flatMap((name) => (name === null ? [] : [narrow(name)]));
  return names.map((name) => (names.some((one) => one.includes("<br>")) ? "<br>" : " ") + name).join("");
}

/** `≤ 2.5 s`, `≤ +137.5 ms (5%)`, `≤ 1 MB (exception in use)`. */
function printBound(verdict: Verdict): string {
  const { bound, note } = expectationOf(verdict);
  // "warns above 200 ms (warning)" would say it twice.
  const own = verdict.status === "warn" ? note.replace(/^warning(?:, )?/, "") : note;
  const says = verdict.allowed ? "exception in use" : own === "" ? "" : prose(own, 60);
  return `${solid(verdict.status === "warn" ? bound : `≤ ${bound}`)}${says === "" ? "" : ` (${says})`}`;
}

function valueCell(row: RankedRow, changes: boolean): string {
  const value = headValue(row);
  if (value === null) return "no data";
  const now = solid(printHead(row) ?? "");
  const before = row.delta && row.base ? `${solid(printQuantity(row.base.median, row.unit))} → ` : "";
  const band = bandOf(row.metric, value);
  return [
    `${before}**${now}**`,
    // A limit that is exceeded says already that it needs improvement.
    band === undefined || band === "good" || (row.kind === "exceeded" && band !== "poor") ? "" : rated[band],
    changes ? changeOf(row) : "",
  ]
    .filter(Boolean)
    .join("<br>");
}

const rated = { "needs improvement": "🟡\u00a0needs improvement", poor: "🔴\u00a0poor" } as const;

/** The change, its interval, and a word where it is one. */
function changeOf({ delta, unit, kind }: RankedRow): string {
  if (!delta) return "not compared";
  const interval = printDeltaInterval(delta, unit);
  const relative = printRelative(delta, unit);
  const share = relative === null ? "" : ` (${solid(relative)})`;
  // The other column says "undecided", or that a limit is exceeded anyway.
  const isSaid = delta.verdict === "inconclusive" && (kind === "exceeded" || !delta.suspected);
  const isPlain = delta.verdict === "unchanged" || delta.pairs === 0 || isSaid;
  // What stayed as it is says so by its two values.
  const change = delta.value === 0 ? "" : `${solid(printChange(delta.value, unit))}${share}`;
  const word = isPlain ? "" : printDeltaVerdict(delta);
  if (interval === null) return [change, word].filter(Boolean).join(", ");
  // It may break between its two ends, and nowhere else.
  const range = solid(interval).replace(",\u00a0", ", ").replace("at\u00a0most\u00a0", "at most ");
  return [change, [range, word].filter(Boolean).join(", ")].filter(Boolean).join("<br>");
}

/** Values that no limit judges. */
export function measurementTable(
  measurements: readonly PlacedMeasurement[],
  withDevice: boolean,
): MarkdownTable {
  const compared = measurements.some(({ base }) => base);
  const rows = measurements.map(({ metric, page, device, unit, base, head: now }) => {
    const before = base ? `${solid(printQuantity(base.median, unit))} → ` : "";
    return line(
      `${nameCell({ metric, verdicts: [] })}${placeCell({ page, device }, withDevice)}`,
      `${before}${now ? solid(printQuantity(now.median, unit)) : "no data"}`,
    );
  });
  return { head: heading("Metric", compared ? "Base → head" : "Head"), rows };
}

/** Gzip sizes; `name` is ours for sums and outside text for files. */
export function sizeTable(sizes: readonly SizeChange[], names: "ours" | "outside"): MarkdownTable {
  const changes = sizes.some(({ change }) => change !== null);
  const rows = sizes.map((size) =>
    line(
      names === "ours"
        ? size.name
        : `${narrow(size.name, 100)}<br>${size.kind}${printFate(size, (file) => narrow(file))}`,
      [sizesOf(size), changes ? printGrowth(size) : ""].filter(Boolean).join("<br>"),
    ),
  );
  return { head: heading(names === "ours" ? "Gzip" : "File", changes ? "Base → head" : "Head"), rows };
}

function sizesOf({ base, head, change }: SizeChange): string {
  const now = head === null ? "removed" : solid(printQuantity(head, "B"));
  if (change === null) return now;
  return `${base === null ? "new" : solid(printQuantity(base, "B"))} → ${now}`;
}

/** `+77.4 kB (+126.4 %)`; nothing of what stayed as it is. */
export function printGrowth({ change, base }: SizeChange): string {
  if (change === null || change === 0) return "";
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
