import type { HistorySeries, Report } from "../../types.ts";
import { plain } from "../escape/terminal.ts";
import { trendsOf } from "../trend.ts";
import type { Trend } from "../trend.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

/** Series in a terminal; the HTML report has all. */
const mostRows = 8;
/** Commands that find a jump's commit. */
const mostCommands = 3;

/** How values went on over the runs of the default branch: a sparkline a series. */
export function trendLines({ history }: Report, width: number, paint: Paint): string[] {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return [];
  const columns = [
    { title: "metric", align: "left", drop: 0 },
    { title: `${history.runs.length} runs`, align: "left", drop: 1 },
    { title: "first", align: "right", drop: 2 },
    { title: "last", align: "right", drop: 0 },
    { title: "", align: "left", drop: 0 },
  ] as const;
  const rows = trends
    .slice(0, mostRows)
    .map(({ name, place, series, sparkline, first, last, jump }) => [
      { text: plain(place === null ? name : `${name} on ${place}`, 60) },
      { text: sparkline },
      { text: first },
      { text: last },
      { text: rise(jump, series), paint: paint.yellow },
    ]);
  const commands = trends.flatMap(({ jump }) => jump?.command ?? []).slice(0, mostCommands);
  const left = trends.length - mostRows;
  return [
    ...table(columns, rows, width - 2, paint).map((line) => `  ${line}`),
    ...(left > 0 ? [paint.dim(`  ${left} more in the HTML report`)] : []),
    ...commands.map((command) => `  Find the commit: ${plain(command, 300)}`),
  ];
}

function rise(jump: Trend["jump"], { creep }: HistorySeries): string {
  const jumped = jump && `jumped +${jump.size} at ${plain(jump.since, 12)}`;
  return [jumped, creep && "crept up"].filter(Boolean).join(", ");
}
