/** A replay as Markdown, aligned, to be read in a terminal and pasted into a README. */
import type { FieldGroup } from "./fields.ts";
import { labelOf } from "./fields.ts";
import type { Rates, Replay, ReplaySettings } from "./replay.ts";

/** What was replayed and what came out, for one group of fields. */
export interface GroupResult {
  group: FieldGroup;
  replay: Replay;
  /** Recorded lines without a number in every field. */
  leftOut: number;
}

export function describeReplay(
  name: string,
  results: readonly GroupResult[],
  settings: ReplaySettings,
): string {
  const first = results[0]?.replay;
  const decisions = settings.decisions.toLocaleString("en");
  const head =
    `${name}: ${first?.recorded ?? 0} recorded, drawn in blocks of ${first?.block ?? 0} pairs, ` +
    `${decisions} decisions a row, seed ${settings.seed}`;
  return [head, ...results.flatMap(describeGroup)].join("\n\n") + "\n";
}

function describeGroup({ group, replay, leftOut }: GroupResult): string[] {
  const labels = group.fields.map(({ path }) => labelOf(path)).join(", ");
  const rule = replay.rules[0];
  return [
    `${group.name}, ${labels} gated together${leftOut > 0 ? ` (${leftOut} lines without a value left out)` : ""}`,
    markdownTable(
      [
        "% of pull requests that fail, by what head does",
        ...effectNames(replay),
        "visits (first)",
        "inconclusive (first)",
      ],
      replay.rules.map(({ rule: ruleName, rows }) => [
        ruleName,
        ...rows.map(({ failed }) => percent(failed)),
        (rows[0]?.meanVisits ?? 0).toFixed(1),
        percent(rows[0]?.inconclusive ?? 0),
      ]),
    ),
    markdownTable(
      [
        "this rule, %",
        "fails",
        "inconclusive",
        "improved",
        "visits",
        ...group.fields.flatMap(({ path }) => [`${labelOf(path)} regressed`, `${labelOf(path)} improved`]),
      ],
      (rule?.rows ?? []).map((rates) => ratesRow(rates, group)),
    ),
  ];
}

function effectNames(replay: Replay): string[] {
  return (replay.rules[0]?.rows ?? []).map(({ effect }) => effect);
}

function ratesRow(rates: Rates, group: FieldGroup): string[] {
  return [
    rates.effect,
    percent(rates.failed),
    percent(rates.inconclusive),
    percent(rates.improved),
    rates.meanVisits.toFixed(1),
    ...group.fields.flatMap(({ path }) => {
      const field = rates.fields[path];
      return [percent(field?.regressed ?? 0), percent(field?.improved ?? 0)];
    }),
  ];
}

/** A rate that is not 0 never reads as 0, and one that is not 1 never as 100. */
export function percent(rate: number): string {
  const value = rate * 100;
  if (value > 0 && value < 0.01) return "<0.01";
  if (value < 100 && value > 99.99) return ">99.99";
  return value === 0 || value === 100 ? String(value) : value.toFixed(value < 1 || value > 99 ? 2 : 1);
}

/** Columns are as wide as their longest cell; all except the first are numbers. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, column) =>
      column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}
