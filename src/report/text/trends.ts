import type { Report } from "../../types.ts";
import { plain } from "../escape/terminal.ts";
import { trendsOf } from "../trend.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

/** Series in a terminal; the HTML report has all. */
const mostRows = 8;

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
    .map(({ name, place, series, sparkline, first, last }) => [
      { text: plain(place === null ? name : `${name} on ${place}`, 60) },
      { text: sparkline },
      { text: first },
      { text: last },
      series.creep ? { text: "crept up", paint: paint.yellow } : { text: "" },
    ]);
  const left = trends.length - mostRows;
  return [
    ...table(columns, rows, width - 2, paint).map((line) => `  ${line}`),
    ...(left > 0 ? [paint.dim(`  ${left} more in the HTML report`)] : []),
  ];
}
