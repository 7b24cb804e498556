import type { History } from "../../types.ts";
import { code } from "../escape/markdown.ts";
import { trendsOf } from "../trend.ts";
import type { MarkdownTable } from "./tables.ts";

/** Series of a comment; the HTML report has all. */
const mostRows = 12;

/** How values went on over the runs of the default branch. */
export function trendTable(history: History): MarkdownTable {
  return {
    head: "| Metric | Where | Runs | First | Last | |\n| :-- | :-- | :-- | --: | --: | :-- |\n",
    rows: trendsOf(history)
      .slice(0, mostRows)
      .map(
        ({ name, place, series, sparkline, first, last, count }) =>
          `| ${code(name, 60)} | ${place === null ? "bundle" : code(place, 60)} | ${sparkline} ${count} | ${blanks(first)} | ${blanks(last)} | ${series.creep ? "⚠️ crept up" : ""} |`,
      ),
  };
}

/** A quantity does not break between number and unit. */
function blanks(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
