// Writes what the documents quote of `npm run bench:noise` from its last results, noise/results.json. With --check only says whether
// the documents have it, and whether the results are those of the recordings. `npm run bench:noise -- --write` replaces the results.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isSameText, replaceParts } from "../setup/generated-parts.ts";
import { graphTables } from "./noise/graph-table.ts";
import { hashRecordings, readResults } from "./noise/results.ts";
import type { NoiseResults, NoiseRow } from "./noise/results.ts";
import { markdownTable, percent } from "./noise/table.ts";

const root = resolve(import.meta.dirname, "../..");

/** What each document is to contain. */
const documents: Readonly<Record<string, (text: string, results: NoiseResults) => string>> = {
  "test/bench/README.md": (text, results) => replaceParts(text, { noise: describeNoise(results) }),
  "CONTRIBUTING.md": (text, { date, graphs }) => {
    const decisions = graphs.decisions.toLocaleString("en");
    const about = `On ${date}, ${decisions} decisions a row about FCP, LCP and TBT together; slowed-down loads count as visits. Left of an arrow: Lantern's own graphs; right: one graph, guarded.`;
    return replaceParts(text, { graphs: [about, ...graphTables(graphs)].join("\n\n") });
  },
  "README.md": (text, { noise: { decisions, rates } }) => {
    const none = percent(rowOf(rates, cpu, ours, "none").failed);
    const slower = percent(rowOf(rates, cpu, ours, "+10 %").failed);
    return replaceSentence(
      text,
      /In \S+ replayed decisions per row on recorded noise, an unchanged page failed in \S+ %, and LCP, FCP and TBT that are 10 % slower failed in \S+ %\./,
      `In ${decisions.toLocaleString("en")} replayed decisions per row on recorded noise, an unchanged page failed in ${none} %, and LCP, FCP and TBT that are 10 % slower failed in ${slower} %.`,
    );
  },
};

const [cpu, wall] = ["CPU clock", "wall clock"];
const ours = "this rule";

function describeNoise({ noise: { decisions, rates }, graphs: { unchanged } }: NoiseResults): string {
  const row = (rule: string, clock: string, name = rule) => {
    const of = (effect: string) => rowOf(rates, clock, rule, effect);
    const { meanVisits } = of("none");
    const failed = ["none", "+5 %", "+10 %", "+20 %"].map((effect) => percent(of(effect).failed));
    return [`${name}, ${clock}`, ...failed, String(Number(meanVisits.toFixed(1)))];
  };
  const oursOn = (effect: string) => rowOf(rates, cpu, ours, effect);
  const shared = Object.values(unchanged).map((page) => page.shared);
  const visits = shared.map((page) => page.visits.toFixed(0));
  const [fewest, most] = [Math.min(...visits.map(Number)), Math.max(...visits.map(Number))];
  const worst = Math.max(...shared.map(({ failed }) => failed));
  return [
    `${decisions.toLocaleString("en")} decisions a row, % that fail:`,
    markdownTable(
      ["who judges", "no change", "+5 %", "+10 %", "+20 %", "visits without a change"],
      [
        row(ours, cpu, "budget-check"),
        row(ours, wall, "budget-check"),
        ...[
          "one run against a stored one",
          "best of 3 against a stored best of 3",
          "median of 5 against a stored median of 5",
        ].map((rule) => row(rule, wall)),
        row("t interval, peeking at every pair", cpu),
      ],
    ),
    `On the CPU clock, +10 % on one metric alone is found in ${percent(oursOn("LCP alone +10 %").failed)} % for LCP and ${percent(oursOn("FCP alone +10 %").failed)} % for FCP; 10 % of a TBT with a median of 16 ms cannot be found, because it is below the floor of 50 ms. A head that is twice as fast is reported as improved in ${percent(oursOn("twice as fast").improved)} %. The rest is "undecided" (${percent(oursOn("none").inconclusive)} % of decisions without a change), which warns and does not fail.`,
    `The values of these recordings use each visit's own graph. With one graph for all visits, ${shared.length} recorded pages without a change are decided in ${fewest} to ${most} visits on average, and at most ${percent(worst)} % of the decisions about one of them fail ([figures](../../CONTRIBUTING.md#one-graph-for-all-visits)).`,
  ].join("\n\n");
}

function rowOf(rates: NoiseResults["noise"]["rates"], clock: string, rule: string, effect: string): NoiseRow {
  const row = rates[clock]?.[rule]?.[effect];
  if (!row) throw new Error(`The results have no row for ${clock}, ${rule}, ${effect}`);
  return row;
}

function replaceSentence(text: string, sentence: RegExp, by: string): string {
  if (!sentence.test(text)) throw new Error(`There is no sentence like: ${by}`);
  return text.replace(sentence, () => by);
}

/** Writes all documents from the last results. @returns what changed. */
export function updateDocuments(): string {
  const changed = compareDocuments().filter(({ isSame }) => !isSame);
  for (const { file, after } of changed) writeFileSync(join(root, file), after);
  return changed.length === 0
    ? "All documents have these results\n"
    : `Written: ${changed.map(({ file }) => file).join(", ")}\n`;
}

function compareDocuments() {
  const results = readResults();
  return Object.entries(documents).map(([file, write]) => {
    const before = readFileSync(join(root, file), "utf8");
    const after = write(before, results);
    return { file, after, isSame: isSameText(before, after) };
  });
}

function problems(): string[] {
  const { recordings } = readResults();
  const now = hashRecordings();
  const changed = Object.keys({ ...recordings, ...now }).filter((name) => recordings[name] !== now[name]);
  const other = compareDocuments().filter(({ isSame }) => !isSame);
  return [
    ...other.map(
      ({ file }) => `${file} does not have the figures of noise/results.json: npm run noise-tables`,
    ),
    ...changed.map((name) => `The results are of another ${name}: npm run bench:noise -- --write`),
  ];
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const found = problems();
    for (const problem of found) console.error(problem);
    process.exitCode = found.length > 0 ? 1 : 0;
  } else process.stdout.write(updateDocuments());
}
