import type { History } from "../../types.ts";
import { narrow } from "../escape/markdown.ts";
import { trendsOf } from "../trend.ts";
import { heading, solid } from "./tables.ts";
import type { MarkdownTable } from "./tables.ts";

/** Series of a comment; the HTML report has all. */
const mostRows = 12;

/** As many runs as fit next to another column on a phone. */
const mostBars = 14;

/** How values went on over the runs of the default branch. */
export function trendTable(history: History): MarkdownTable {
  return {
    head: heading("Metric", "Runs, first → last"),
    rows: trendsOf(history)
      .slice(0, mostRows)
      .map(({ name, place, series, sparkline, first, last, count, jump }) => {
        const where = place === null ? "bundle" : narrow(place);
        const jumped = jump ? `<br>⚠️ jumped +${solid(jump.size)} at ${narrow(jump.since)}` : "";
        const crept = series.creep ? "<br>⚠️ crept up" : "";
        return `| ${narrow(name)} ${where} | ${[...sparkline].slice(-mostBars).join("")} ${count}<br>${solid(first)} → ${solid(last)}${jumped}${crept} |`;
      }),
  };
}
