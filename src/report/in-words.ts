/** Verdicts and findings in the words that every reporter has for them. */
import type { Delta, Finding, Unit, Verdict } from "../types.ts";
import { printAgainst, printChange, printInterval, printQuantity, printShare } from "../quantity.ts";

/** Expected and actual of one verdict in words, precise enough that the two never read alike when they differ. */
export interface Expectation {
  /** `<= 2.5 s`, `<= +138 ms (5%)`: operator, bound and note. */
  expected: string;
  /** `2.5 s`, `+138 ms`. */
  bound: string;
  /** `5%`, `170 KiB`, `warning`: the budget's own spelling, which is outside text; empty where it adds nothing. */
  note: string;
  /** `3.02 s`, `+274 ms`; null without data. */
  actual: string | null;
}

export function expectationOf(verdict: Verdict): Expectation {
  const { limit } = verdict;
  const printed = printAgainst(verdict.actual, limit.value, limit.unit, limit.kind === "maxIncrease");
  const note = spelling(verdict, printed.limit);
  const expected = `${limit.operator} ${printed.limit}${note === "" ? "" : ` (${note})`}`;
  return { expected, bound: printed.limit, note, actual: printed.actual };
}

/** The budget's own words, where they say more than the number does: `5%`, `170 KiB`, `default tolerance`. */
function spelling(verdict: Verdict, printed: string): string {
  const { kind, text } = verdict.limit;
  const marks = kind === "warn" ? ["warning"] : [];
  const says = text.trim() === "default tolerance" ? "default" : text.trim();
  const adds =
    kind === "maxIncrease" ? /[^\d.,+\-−\s]/.test(says) && !sameWords(says, printed) : /[KMG]iB$/.test(says);
  if (adds) marks.push(says);
  return marks.join(", ");
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => text.replaceAll(/[\s+]/g, "");
  return bare(one) === bare(other);
}

/** `+274 ms (+10.0 %)`; the share is left out where base is 0. */
export function printDelta(delta: Delta, unit: Unit): string {
  const share = delta.relative === null ? "" : ` (${printShare(delta.relative)})`;
  return `${printChange(delta.value, unit)}${share}`;
}

/** `[+231, +310] ms`, or null: the pairs did not suffice, or the metric is exact and has none. */
export function printDeltaInterval(delta: Delta, unit: Unit): string | null {
  if (delta.pairs === 0 || (delta.low === null && delta.high === null)) return null;
  return printInterval(delta.low, delta.high, unit);
}

/** What became of the metric: `regressed`, `suspected regression`. */
export function printDeltaVerdict(delta: Delta): string {
  return delta.verdict === "inconclusive" && delta.suspected ? "suspected regression" : delta.verdict;
}

/** Our own server's address means nothing to a reader, and its port is another in each run: a path says it all. */
const ownServer = /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/g;

/** Lines of evidence as they are shown, at most so many. Outside text: escape it. */
export function evidenceOf({ evidence }: Pick<Finding, "evidence">, most: number): string[] {
  return evidence.slice(0, most).map((line) => line.replaceAll(ownServer, ""));
}

/** What mending the cause may bring, `could save up to 61.2 kB`; empty where the title says how much, or nothing does. */
export function savingOf({ saving, title }: Pick<Finding, "saving" | "title">): string {
  if (saving === null) return "";
  const quantity = printQuantity(saving.value, saving.unit);
  return title.includes(quantity) ? "" : `could save up to ${quantity}`;
}
