import type { Measurement, Verdict } from "../../types.ts";
import type { SizeChange } from "../bundle-changes.ts";
import { expectationOf, printDelta, printDeltaInterval, printDeltaVerdict } from "../expectation.ts";
import { printChange, printQuantity, printSamples, printShare } from "../../quantity.ts";
import { bandOf, headValue, isAcronym, type Row } from "../sections.ts";
import { code, prose } from "../escape/markdown.ts";

export interface MarkdownTable {
  head: string;
  rows: readonly string[];
}

/** A number and its unit stay in one line of a narrow comment. */
function solid(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** `LCP` is one of our own words; every other metric may be named by the page or the budget. */
function metricName(row: { metric: string }): string {
  return isAcronym(row.metric) ? row.metric : code(row.metric, 60);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function heading(columns: readonly (readonly [title: string, align: "left" | "right"])[]): string {
  const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
  return `${line(columns.map(([title]) => title))}\n${line(rule)}\n`;
}

/** One row a metric × page × device. With any change: columns base, head, change; else head alone. */
export function verdictTable(rows: readonly Row[], withDevice: boolean): MarkdownTable {
  const changes = rows.some((row) => row.delta);
  const pages = rows.some((row) => row.page !== null);
  const head = heading([
    ["Metric", "left"],
    ...(pages ? ([["Page", "left"]] as const) : []),
    ...(pages && withDevice ? ([["Device", "left"]] as const) : []),
    ...(changes ? ([["Base", "right"]] as const) : []),
    ["Head", "right"],
    ...(changes ? ([["Change", "right"]] as const) : []),
    ["Limit", "left"],
  ]);
  const lines = rows.map((row) => {
    const { delta, unit } = row;
    return line([
      `**${metricName(row)}**`,
      ...(pages ? [row.page === null ? "bundle" : code(row.page, 60)] : []),
      ...(pages && withDevice ? [row.device === null ? "" : code(row.device, 40)] : []),
      ...(changes ? [delta && row.base ? solid(printQuantity(row.base.median, unit)) : ""] : []),
      headCell(row),
      ...(changes ? [delta ? solid(printDelta(delta, unit)) : ""] : []),
      row.verdicts.map(limitCell).join("<br>"),
    ]);
  });
  return { head, rows: lines };
}

function limitCell(verdict: Verdict): string {
  const { bound, note } = expectationOf(verdict);
  return `${solid(`≤ ${bound}`)}${note === "" ? "" : ` (${prose(note, 60)})`}`;
}

const rated = { good: "", "needs improvement": "🟡 needs improvement", poor: "🔴 poor" } as const;

function headCell(row: Row): string {
  const value = headValue(row);
  if (value === null) return "no data";
  const absolute = row.verdicts.find(({ limit }) => limit.kind !== "maxIncrease");
  const printed = (absolute && expectationOf(absolute).actual) ?? printQuantity(value, row.unit);
  const band = bandOf(row.metric, value);
  return `${solid(printed)}${band && band !== "good" ? `<br>${solid(rated[band])}` : ""}`;
}

/** Why each row ended as it did, and what it rests on: one list item a row. */
export function evidence(rows: readonly Row[]): string[] {
  return rows.map((row) => {
    const { delta, unit, base, head } = row;
    const where =
      row.page === null
        ? ""
        : ` on ${code(row.page, 60)}${row.device === null ? "" : ` (${code(row.device, 40)})`}`;
    const interval = delta && printDeltaInterval(delta, unit);
    const several = (head?.values.length ?? 0) > 1 || (base?.values.length ?? 0) > 1;
    const parts = [
      [...new Set(row.verdicts.map(({ reason }) => prose(reason)))].join("; "),
      ...row.verdicts.flatMap(({ allowed, reason }) =>
        allowed && !reason.includes(allowed.reason)
          ? [`approved exception until ${code(allowed.expires, 40)}: ${prose(allowed.reason)}`]
          : [],
      ),
      delta
        ? `${printDeltaVerdict(delta)}${interval ? `, interval ${code(interval)}` : ""}${delta.tolerance > 0 ? `, tolerance ${solid(printQuantity(delta.tolerance, unit))}` : ""}${delta.pairs > 0 ? `, ${delta.pairs} pairs` : ""}`
        : "",
      several && head ? `head ${code(printSamples(head.values, unit))}` : "",
      several && base ? `base ${code(printSamples(base.values, unit))}` : "",
      row.basisReason === null ? "" : prose(row.basisReason),
    ];
    return `- **${metricName(row)}**${where}: ${parts.filter(Boolean).join(" · ")}`;
  });
}

/** Values that no limit judges. */
export function measurementTable(measurements: readonly Measurement[]): MarkdownTable {
  const head = heading([
    ["Metric", "left"],
    ["Page", "left"],
    ["Device", "left"],
    ["Base", "right"],
    ["Head", "right"],
  ]);
  const rows = measurements.map(({ metric, page, device, unit, base, head: now }) =>
    line([
      metricName({ metric }),
      code(page, 60),
      code(device, 40),
      base ? solid(printQuantity(base.median, unit)) : "",
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
    ...(changes ? ([["Base", "right"]] as const) : []),
    ["Head", "right"],
    ...(changes ? ([["Change", "right"]] as const) : []),
  ]);
  const rows = sizes.map(({ name, kind, base, head: now, change }) =>
    line([
      names === "ours" ? name : `${code(name, 100)}<br>${kind}`,
      ...(changes ? [base === null ? "new" : solid(printQuantity(base, "B"))] : []),
      now === null ? "removed" : solid(printQuantity(now, "B")),
      ...(changes
        ? [
            change === null
              ? ""
              : solid(`${printChange(change, "B")}${base ? ` (${printShare(change / base)})` : ""}`),
          ]
        : []),
    ]),
  );
  return { head, rows };
}
