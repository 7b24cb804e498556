/** Rates of a rule over many redrawn pull requests. */
import { labelOf } from "./fields.ts";
import type { Field } from "./fields.ts";
import { seeded } from "../../../src/statistics/random.ts";
import { sourceOf } from "../../../src/statistics/resample.ts";
import type { Recording, Row, Source } from "../../../src/statistics/resample.ts";
import { mostPairs, rulesFor, storedRuns } from "./rules.ts";
import type { Rule, Runs } from "./rules.ts";

/** What head does to the recorded values of a field. */
interface Effect {
  name: string;
  apply(value: number, field: Field): number;
}

/** Shares of all decisions, 0 to 1. */
export interface Rates {
  effect: string;
  decisions: number;
  /** At least one field regressed: the pull request fails. */
  failed: number;
  /** At least one field improved and none regressed. */
  improved: number;
  /** None regressed, at least one inconclusive. */
  inconclusive: number;
  /** Visits of base and head together, on average. */
  meanVisits: number;
  /** By field path: how often that field was regressed or improved. */
  fields: Readonly<Record<string, { regressed: number; improved: number }>>;
}

interface RuleRates {
  rule: string;
  rows: readonly Rates[];
}

export interface Replay {
  /** Visits, or pairs where two revisions were recorded. */
  recorded: number;
  /** Pairs in a block. */
  block: number;
  rules: readonly RuleRates[];
}

export interface ReplaySettings {
  decisions: number;
  seed: number;
  block?: number | undefined;
}

/** Nothing changed, then everything a little, then each field alone, then twice as fast. */
function effectsOn(fields: readonly Field[]): Effect[] {
  const scaled = (factor: number) => (value: number) => value * factor;
  return [
    { name: "none", apply: scaled(1) },
    { name: "+5 %", apply: scaled(1.05) },
    { name: "+10 %", apply: scaled(1.1) },
    { name: "+20 %", apply: scaled(1.2) },
    { name: "+100 ms", apply: (value, field) => (field.unit === "ms" ? value + 100 : value) },
    ...fields.map(({ path }) => ({
      name: `${labelOf(path)} alone +10 %`,
      apply: (value: number, field: Field) => (field.path === path ? value * 1.1 : value),
    })),
    { name: "twice as fast", apply: scaled(0.5) },
  ];
}

/** A recording of two revisions is replayed as it is: head's effect is in it. */
const asRecorded: Effect = { name: "as recorded", apply: (value) => value };

/** Every rule judges the same draws. */
export function replay(recording: Recording, fields: readonly Field[], settings: ReplaySettings): Replay {
  const source = sourceOf(recording, settings.block);
  const effects = recording.kind === "two revisions" ? [asRecorded] : effectsOn(fields);
  const rules = rulesFor(fields.map((field) => field.tolerance));
  const tallies = rules.map((rule) => ({ rule, rows: effects.map((effect) => newTally(effect, fields)) }));
  for (const [index, effect] of effects.entries()) {
    // The same seed for every effect: rows differ by the effect, not by the draw.
    const random = seeded(settings.seed);
    for (let decision = 0; decision < settings.decisions; decision += 1) {
      const runs = drawRuns(source, effect, fields, random);
      for (const { rule, rows } of tallies) {
        const tally = rows[index];
        if (tally) count(tally, rule, runs, fields);
      }
    }
  }
  return {
    recorded: source.size,
    block: source.block,
    rules: tallies.map(({ rule, rows }) => ({
      rule: rule.name,
      rows: rows.map((tally) => ratesOf(tally, settings.decisions)),
    })),
  };
}

function drawRuns(source: Source, effect: Effect, fields: readonly Field[], random: () => number): Runs {
  const pairs = source.pairs(mostPairs, random);
  const storedBase = source.runs("base", storedRuns, random);
  const headAlone = source.runs("head", storedRuns, random);
  const unchanged = (rows: readonly Row[]) =>
    fields.map((_, index) => rows.map((row) => valueOf(row, index)));
  const changed = (rows: readonly Row[]) =>
    fields.map((field, index) => rows.map((row) => effect.apply(valueOf(row, index), field)));
  return {
    base: unchanged(pairs.base),
    head: changed(pairs.head),
    storedBase: unchanged(storedBase),
    headAlone: changed(headAlone),
  };
}

function valueOf(row: Row, index: number): number {
  const value = row[index];
  if (value === undefined) throw new RangeError("a recorded visit has fewer values than fields");
  return value;
}

interface Tally {
  effect: string;
  failed: number;
  improved: number;
  inconclusive: number;
  visits: number;
  fields: Record<string, { regressed: number; improved: number }>;
}

function newTally(effect: Effect, fields: readonly Field[]): Tally {
  return {
    effect: effect.name,
    failed: 0,
    improved: 0,
    inconclusive: 0,
    visits: 0,
    fields: Object.fromEntries(fields.map(({ path }) => [path, { regressed: 0, improved: 0 }])),
  };
}

function count(tally: Tally, rule: Rule, runs: Runs, fields: readonly Field[]): void {
  const { changes, visits } = rule.judge(runs);
  tally.visits += visits;
  if (changes.includes("regressed")) tally.failed += 1;
  else {
    if (changes.includes("improved")) tally.improved += 1;
    if (changes.includes("inconclusive")) tally.inconclusive += 1;
  }
  for (const [index, { path }] of fields.entries()) {
    const change = changes[index];
    const ofField = tally.fields[path];
    if (ofField && (change === "regressed" || change === "improved")) ofField[change] += 1;
  }
}

function ratesOf(tally: Tally, decisions: number): Rates {
  return {
    effect: tally.effect,
    decisions,
    failed: tally.failed / decisions,
    improved: tally.improved / decisions,
    inconclusive: tally.inconclusive / decisions,
    meanVisits: tally.visits / decisions,
    fields: Object.fromEntries(
      Object.entries(tally.fields).map(([path, { regressed, improved }]) => [
        path,
        { regressed: regressed / decisions, improved: improved / decisions },
      ]),
    ),
  };
}
