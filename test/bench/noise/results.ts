/** The results of `npm run bench:noise` that the documents quote: what `results.json` has. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphResults, sampleGraphs } from "./graph-results.ts";
import type { Rates } from "./replay.ts";
import type { GroupResult } from "./table.ts";

/** By clock, rule and what head does. */
export type NoiseRates = Record<string, Record<string, Record<string, NoiseRow>>>;
export type NoiseRow = Pick<Rates, "failed" | "improved" | "inconclusive" | "meanVisits">;

export interface NoiseResults {
  /** The day of the replay. */
  date: string;
  noise: { decisions: number; seed: number; rates: NoiseRates };
  graphs: GraphResults;
  /** To see whether the judging code still gives these results. */
  sample: ReturnType<typeof sampleGraphs>;
  /** To see whether these recordings were replayed. */
  recordings: Record<string, string>;
}

const file = join(import.meta.dirname, "results.json");
const fixtures = join(import.meta.dirname, "../../fixtures");

export function readResults(): NoiseResults {
  return JSON.parse(readFileSync(file, "utf8")) as NoiseResults;
}

/** Rows are on one line. */
export function writeResults(results: NoiseResults): void {
  const text = JSON.stringify(results, (_, value: unknown) => rounded(value), 2);
  writeFileSync(file, `${text.replaceAll(/\{[^{}]*\}/g, (row) => row.replaceAll(/\s+/g, " "))}\n`);
}

/** As `results.json` has them. */
export function rounded(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}

export function ratesOf(results: readonly GroupResult[]): NoiseRates {
  return Object.fromEntries(
    results.map(({ group, replay }) => [
      group.name,
      Object.fromEntries(
        replay.rules.map(({ rule, rows }) => [
          rule,
          Object.fromEntries(
            rows.map(({ effect, failed, improved, inconclusive, meanVisits }) => [
              effect,
              { failed, improved, inconclusive, meanVisits },
            ]),
          ),
        ]),
      ),
    ]),
  );
}

/** The content of each recording that is replayed, in short. */
export function hashRecordings(): Record<string, string> {
  const graphs = readdirSync(join(fixtures, "graphs")).filter((name) => name.endsWith(".gz"));
  const names = ["noise/react-aa.jsonl", ...graphs.toSorted().map((name) => `graphs/${name}`)];
  return Object.fromEntries(
    names.map((name) => {
      const hash = createHash("sha256").update(readFileSync(join(fixtures, name)));
      return [name, hash.digest("hex").slice(0, 12)];
    }),
  );
}
