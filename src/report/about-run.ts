/** What every reporter says of a run as a whole, in the same words. */
import type { Note, Outcome, Report, RevisionInfo } from "../types.ts";
import { printDuration } from "../quantity.ts";

/** What each outcome is called where the summary does not begin with such a word itself. */
const words: Record<Outcome, { word: string; said: RegExp }> = {
  pass: { word: "Passed", said: /^Passed\b/ },
  warn: { word: "Passed with warnings", said: /^Passed\b/ },
  fail: { word: "Failed", said: /^Failed\b/ },
  error: { word: "Not measured", said: /^(?:Not|Could not)\b/ },
};

/**
 * The verdict in words, one line: `Failed: 2 of 14 limits exceeded: LCP on cart, Initial JS`. Holds page and limit
 * names, which are outside text: escape it.
 */
export function headlineOf({ outcome, summary }: Pick<Report, "outcome" | "summary">): string {
  const { word, said } = words[outcome];
  if (said.test(summary)) return summary;
  return summary.trim() === "" ? word : `${word}: ${lowerFirst(summary)}`;
}

/** Joins a sentence to the word before it, unless it begins with a name in capitals (`LCP`). */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** `main (98ab00d)`, `feature/cart (3f2a91c, with uncommitted changes)`. */
export function printRevision({ ref, sha, dirty }: RevisionInfo): string {
  const short = sha?.slice(0, 7);
  // A commit that is on no branch is called by its hash.
  const isHash = sha !== null && ref.length >= 7 && sha.startsWith(ref);
  const name = isHash ? (short ?? ref) : ref;
  const marks = [isHash ? undefined : short, dirty ? "with uncommitted changes" : undefined].filter(Boolean);
  return marks.length > 0 ? `${name} (${marks.join(", ")})` : name;
}

/** Notes by where they are said: some beside the verdict, the others at the end. */
export function notesOf({ notes }: Pick<Report, "notes">): {
  prominent: readonly Note[];
  others: readonly Note[];
} {
  return {
    prominent: notes.filter(({ prominent }) => prominent),
    others: notes.filter(({ prominent }) => !prominent),
  };
}

/** One fact of how the run was made. `value` may hold text from outside. */
export interface Fact {
  label: string;
  value: string;
}

/** Pairs, runs, clock, contention, seed, versions, machine and duration, in the order in which people ask for them. */
export function factsOf(report: Report): Fact[] {
  const { environment } = report;
  const facts: Fact[] = [];
  // Of what was never visited, how it would have been is nobody's question.
  if (environment.runs > 0) facts.push(...factsOfVisits(report));
  if (environment.lighthouse) facts.push({ label: "Lighthouse", value: environment.lighthouse });
  if (environment.browser) facts.push({ label: "browser", value: environment.browser });
  facts.push({ label: "Node", value: environment.node.replace(/^v/, "") });
  facts.push({ label: "machine", value: `${environment.platform}, ${environment.cpus} CPUs` });
  facts.push({ label: "started", value: environment.startedAt });
  facts.push({ label: "duration", value: printDuration(environment.durationMs) });
  facts.push({ label: "budget-check", value: environment.budgetCheck });
  return facts;
}

function factsOfVisits(report: Report): Fact[] {
  const { environment } = report;
  const facts: Fact[] = [];
  if (report.revisions.base) facts.push({ label: "pairs", value: String(environment.pairs) });
  facts.push({ label: "visits", value: String(environment.runs) });
  facts.push({ label: "clock", value: environment.clock === "cpu" ? "thread CPU" : "wall" });
  if (environment.throttling)
    facts.push({ label: "throttling", value: "applied (DevTools), timings are as observed" });
  facts.push({ label: "contention (wall/CPU)", value: contention(environment.contention) });
  facts.push({ label: "seed", value: String(environment.seed) });
  facts.push({ label: "bound on false failures", value: bound(report) });
  return facts;
}

/** `5 % over 8 comparisons`. */
function bound({ environment: { falseFailureBound, comparisons }, verdicts }: Report): string {
  const percent = Number((100 * falseFailureBound).toPrecision(3));
  const outside = verdicts.filter((verdict) => verdict.outsideBound).length;
  const but = outside === 0 ? "" : `; ${outside} outside it, with every visit far over the limit`;
  return `${percent} % over ${comparisons} ${comparisons === 1 ? "comparison" : "comparisons"}${but}`;
}

function contention(value: number | null): string {
  if (value === null) return "not known";
  return value.toFixed(2);
}
