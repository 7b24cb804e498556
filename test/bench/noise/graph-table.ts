/** What one graph for all visits makes of recorded pages, as Markdown: the rule before → the rule now. */
import { plantedPages, unchangedPages } from "../../lantern/recorded-graphs.ts";
import type { RecordedPage } from "../../lantern/recorded-graphs.ts";
import type { GraphRates } from "./graph-replay.ts";
import type { GraphResults } from "./graph-results.ts";
import { markdownTable, percent } from "./table.ts";

/** All tables, with what they are about. */
export function describeGraphs(results: GraphResults): string {
  const { decisions, seed } = results;
  const title = `Recorded graphs, ${decisions.toLocaleString("en")} decisions a row, seed ${seed}; FCP, LCP and TBT gated together. Lantern's own graphs → one graph, guarded`;
  return `${[title, ...graphTables(results)].join("\n\n")}\n`;
}

export function graphTables({ unchanged, planted, races, limits }: GraphResults): string[] {
  return [
    ...bySeen("unchanged code", unchanged, unchangedPages).map(([name, rows]) =>
      markdownTable(
        [name, "false failures %", "undecided %", "visits", "+10 % found %", "members by revision fail %"],
        rows.map(([page, { own, shared, slowerOwn, slower, byRevision }]) => [
          page,
          ...change(own, shared),
          `${percent(slowerOwn.failed)} → ${percent(slower.failed)}`,
          percent(byRevision.failed),
        ]),
      ),
    ),
    ...bySeen("planted changes", planted, plantedPages).map(([name, rows]) =>
      markdownTable(
        [name, "fails %", "improved %", "undecided %", "visits", "fails without the guard %"],
        rows.map(([page, { own, shared, unguarded }]) => {
          const [fails = "", ...rest] = change(own, shared);
          const improved = `${percent(own.improved)} → ${percent(shared.improved)}`;
          return [page, fails, improved, ...rest, percent(unguarded.failed)];
        }),
      ),
    ),
    markdownTable(
      ["server rendering lost, by races that base's script wins", "fails %", "undecided %", "visits"],
      Object.entries(races).map(([name, { own, shared }]) => [name, ...change(own, shared)]),
    ),
    markdownTable(
      [
        "absolute limits on FCP and LCP, the worse",
        "at the median, fails %",
        "5 % above, fails %",
        "5 % below, passes %",
      ],
      Object.entries(limits).map(([page, { failedAt, failedAbove, passedBelow }]) => [
        page,
        percent(failedAt),
        percent(failedAbove),
        percent(passedBelow),
      ]),
    ),
  ];
}

/** Pages that the rule was made with, and the others. */
function bySeen<Rates>(
  name: string,
  rates: Readonly<Record<string, Rates>>,
  seen: readonly RecordedPage[],
): [name: string, rows: [page: string, rates: Rates][]][] {
  const isSeen = ([page]: [string, Rates]) => seen.some((one) => one === page);
  const rows = Object.entries(rates);
  return [
    [name, rows.filter(isSeen)],
    [`${name}, not seen by the rule`, rows.filter((row) => !isSeen(row))],
  ];
}

function change(was: GraphRates, is: GraphRates): string[] {
  return [
    `${percent(was.failed)} → ${percent(is.failed)}`,
    `${percent(was.inconclusive)} → ${percent(is.inconclusive)}`,
    `${was.visits.toFixed(1)} → ${is.visits.toFixed(1)}`,
  ];
}
