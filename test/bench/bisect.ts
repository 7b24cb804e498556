/**
 * How many builds and visits `bisect` takes, and how often it is right: over many histories, whose decisions the gate's rule makes
 * from recorded visits. With `--live`, real runs of the command on copies of the storefront, one after another: `--plant` says what
 * one commit of the history changes (`bisect/plants.ts`), and with `--eventful` pnpm takes over half way and some commits do not build.
 * A run that `--minutes` stops goes on with the next start of the same, if `--keep` names a folder.
 *
 *     node test/bench/bisect.ts [--histories 200] [--decisions 200] [--seed 1] [--page next] [--live RUNS] [--commits 64] [--plant lcp] [--eventful] [--keep DIR] [--minutes 60]
 */
import { parseArgs } from "node:util";
import { seeded } from "../../src/statistics/random.ts";
import { unchangedPages, unseenUnchangedPages } from "../lantern/recorded-graphs.ts";
import { histories, searchHistory } from "./bisect/histories.ts";
import { runLive } from "./bisect/live.ts";
import { decisionsOf } from "./bisect/recorded-decisions.ts";
import type { DecisionPool } from "./bisect/recorded-decisions.ts";
import { markdownTable, percent } from "./noise/table.ts";

const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "200" },
    decisions: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    live: { type: "string" },
    commits: { type: "string", default: "64" },
    plant: { type: "string", default: "lcp" },
    eventful: { type: "boolean", default: false },
    keep: { type: "string" },
    minutes: { type: "string", default: "60" },
    page: { type: "string", multiple: true },
  },
});
const [count, decisions, seed] = [Number(values.histories), Number(values.decisions), Number(values.seed)];

const headings = [
  "history",
  "limit",
  "right %",
  "sure and wrong %",
  "builds",
  "most builds",
  "visits",
  "9 of 10 within",
];

if (values.live === undefined) {
  const storefront = decisionsOf("storefront", decisions, seed);
  const rows = [
    ...Object.keys(histories).map((name) => rowOf(name, "LCP, storefront", storefront)),
    ...[...unchangedPages, ...unseenUnchangedPages]
      .filter((page) => page !== "storefront" && (values.page?.includes(page) ?? true))
      .map((page) => rowOf("16 to 64 commits", `LCP, ${page}`, decisionsOf(page, decisions, seed))),
    ...Object.keys(histories).map((name) => rowOf(name, "bytes", null)),
  ];
  process.stdout.write(
    `bisect, ${count} histories a row, ${decisions} decisions of each kind from recorded visits, seed ${seed}; +10 %\n\n${markdownTable(headings, rows)}\n`,
  );
} else {
  const { plant, eventful, keep } = values;
  const [runs, commits, minutes] = [Number(values.live), Number(values.commits), Number(values.minutes)];
  await runLive({ runs, commits, plant, seed, eventful, keep, minutes });
}

function rowOf(name: string, limit: string, pool: DecisionPool | null): string[] {
  const random = seeded(seed);
  const make = histories[name];
  if (!make) throw new Error(`no history is called ${name}`);
  const searched = Array.from({ length: count }, () => {
    const history = make(random);
    return { history, ...searchHistory(history, pool, random) };
  });
  const share = (is: (one: (typeof searched)[number]) => boolean) =>
    percent(searched.filter(is).length / count);
  const at = (part: number, of: (one: (typeof searched)[number]) => number) =>
    String(searched.map(of).toSorted((a, b) => a - b)[Math.min(count - 1, Math.floor(count * part))] ?? 0);
  const isBorder = ({ history, step }: (typeof searched)[number]) =>
    history.borders.some((border) => step?.first.includes(border));
  return [
    name,
    limit,
    // With a revert between two regressions, both commits went over the limit.
    share((one) =>
      name.includes("revert")
        ? isBorder(one)
        : (one.step?.first.includes(one.history.borders[0] ?? 0) ?? false),
    ),
    share((one) => (one.step?.sure ?? 0) >= 0.95 && !isBorder(one)),
    at(0.5, ({ builds }) => builds),
    at(1, ({ builds }) => builds),
    at(0.5, ({ visits }) => visits),
    at(0.9, ({ visits }) => visits),
  ];
}
