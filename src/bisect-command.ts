/** The command that searches the commits of a history for the one that made a metric worse. */
import type { History, HistorySeries, Jump } from "./types.ts";

/** Characters of a commit's name: enough in every repository, and short enough for a line. */
const shaLength = 12;

/** A jump seen in noise may be one run off. So the search begins one run before it, and ends one after. */
const runsAround = 1;

/** The command for what crept up; null if the history does not know the first and the last commit. */
export function bisectCreep(history: History, series: HistorySeries): string | null {
  const measured = measuredRuns(history, series);
  const window = series.creep ? measured.slice(-series.creep.runs) : [];
  return command(series, window.at(0)?.sha, window.at(-1)?.sha);
}

/** The command for a jump; null if the history does not know a commit before and after it. */
export function bisectJump(history: History, series: HistorySeries, jump: Jump): string | null {
  const measured = measuredRuns(history, series);
  const first = measured.findIndex(({ at }) => at === jump.at);
  if (first < 0) return null;
  const good = measured.slice(0, Math.max(1, first - runsAround)).findLast(({ sha }) => sha !== null);
  const bad = measured
    .slice(Math.min(measured.length - 1, first + runsAround))
    .find(({ sha }) => sha !== null);
  return command(series, good?.sha, bad?.sha);
}

/** The runs of the default branch that measured it, with their index in the history. */
function measuredRuns({ runs, recorded }: History, { values }: HistorySeries) {
  const past = recorded ? runs : runs.slice(0, -1);
  return past.flatMap(({ sha }, at) => ((values[at] ?? null) === null ? [] : [{ at, sha }]));
}

function command(
  { metric, page }: Pick<HistorySeries, "metric" | "page">,
  good: string | null | undefined,
  bad: string | null | undefined,
): string | null {
  if (!good || !bad || good === bad) return null;
  const limit = page === null ? metric : `${metric} on ${page}`;
  return `npx budget-check bisect --good ${good.slice(0, shaLength)} --bad ${bad.slice(0, shaLength)} --limit ${quoted(limit)}`;
}

/** As one argument of a shell. A name with a character that means something between double quotes gets single ones. */
function quoted(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}
