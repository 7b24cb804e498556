/** The words that all reporters share: of the run as a whole, and of a verdict. */
import type { Delta, Note, Outcome, PartialCheck, Report, RevisionInfo, Unit, Verdict } from "../types.ts";
import { boundsChange } from "../limit-kind.ts";
import { factsOfGraphs } from "./graph-facts.ts";
import {
  printAgainst,
  printChange,
  printDuration,
  printInterval,
  printMost,
  printShare,
} from "../quantity.ts";

/**
 * Why a run that was measured to its end is `incomplete`: it was cancelled before its result was reported everywhere.
 */
export const cancelledWhileReported = "cancelled while its result was reported";

/** What each outcome is called where the summary does not begin with such a word itself. */
const words: Record<Outcome, { word: string; said: RegExp }> = {
  pass: { word: "Passed", said: /^Passed\b/ },
  warn: { word: "Passed with warnings", said: /^Passed\b/ },
  fail: { word: "Failed", said: /^Failed\b/ },
  error: { word: "Not measured", said: /^(?:Not|Could not)\b/ },
};

/**
 * The verdict in words, one line: `Failed: LCP on cart is 3.02 s (limit 2.5 s), and 2 more limits`. Holds page and limit
 * names, which are outside text: escape it.
 */
export function headlineOf({ partial, ...report }: Pick<Report, "outcome" | "summary" | "partial">): string {
  const verdict = verdictInWords(report);
  return partial ? `Partial check ${lowerFirst(verdict)}` : verdict;
}

function verdictInWords({ outcome, summary }: Pick<Report, "outcome" | "summary">): string {
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

/** Notes by where they are shown: some next to the verdict, the others at the end. */
export function notesOf({ notes, verdicts, partial }: Pick<Report, "notes" | "verdicts" | "partial">): {
  prominent: readonly Note[];
  others: readonly Note[];
} {
  return {
    prominent: [...(partial ? [partialNote(partial)] : []), ...notes.filter(({ prominent }) => prominent)],
    others: [...notes.filter(({ prominent }) => !prominent), ...unaskedNotes(verdicts)],
  };
}

/** What a partial report does not say. */
function partialNote({ of, failed, notMeasured }: PartialCheck): Note {
  const [limits, were] = failed === 1 ? ["limit", "was"] : [`${failed} limits`, "were"];
  const checked = `Only the ${limits} that failed in ${of} ${were} checked again`;
  const what = failed === 0 ? `No limit failed in ${of}, so nothing was measured` : checked;
  const others = notMeasured === 1 ? "its other limit was" : `its other ${notMeasured} limits were`;
  const left = failed === 0 || notMeasured === 0 ? "" : `; ${others} not measured`;
  return {
    level: "info",
    text: `${what}${left}. This does not replace the full check: run budget-check before you merge`,
  };
}

/** As many as a sentence can name. */
const mostPages = 3;
/** Why the metric has no value where the budget turns interactions off, and in reports of versions that chose none. */
const noSteps = "not measured: no interactions declared";

/** What a preset limits and could not be measured on these pages, with the reason or the command that helps. */
function unaskedNotes(verdicts: readonly Verdict[]): Note[] {
  const missing = verdicts.filter(({ unasked, status, page }) => unasked && status === "missing" && page);
  return [...Map.groupBy(missing, ({ reason }) => reason)].map(([reason, same]) => {
    const pages = [...new Set(same.map(({ page }) => page))];
    const shown = pages.slice(0, mostPages);
    const more = pages.length > shown.length ? ` and ${pages.length - shown.length} more` : "";
    const they = pages.length === 1 ? "the page has" : "the pages have";
    const why =
      reason === noSteps
        ? `${they} no interactions in the budget; npx budget-check discover proposes some`
        : reason;
    return { level: "info", text: `INP was not measured on ${shown.join(", ")}${more}: ${why}` };
  });
}

/** One fact of how the run was made. `value` may hold text from outside. */
export interface Fact {
  label: string;
  value: string;
}

/** Visits, clock, load, seed, versions, machine and duration, in the order in which people ask for them. */
export function factsOf(report: Report): Fact[] {
  const { environment } = report;
  const facts: Fact[] = [];
  // If nothing was visited, the conditions of visits do not matter.
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
  facts.push({ label: "visits", value: String(environment.runs) });
  if (report.revisions.base)
    facts.push({ label: "pairs of visits per page", value: `up to ${environment.pairs}` });
  facts.push({ label: "times measured in", value: clockOf(report) });
  facts.push(...factsOfGraphs(report));
  if (environment.throttling)
    facts.push({ label: "throttling", value: "applied (DevTools), timings are as observed" });
  facts.push({ label: "machine load (wall time / CPU time)", value: contention(environment.contention) });
  facts.push({ label: "random seed", value: String(environment.seed) });
  facts.push({ label: "chance of a false failure", value: bound(report) });
  return facts;
}

/** The clock that the timings were judged on, which can be another than the one that was wanted. */
function clockOf({ environment, measurements }: Report): string {
  if (environment.clock === "wall") return "wall time";
  const measuredOn = (clock: "cpu" | "wall") =>
    measurements.filter(({ basis, head }) => head && basis === clock).length;
  const [onCpu, onWall] = [measuredOn("cpu"), measuredOn("wall")];
  if (onWall === 0) return "CPU time";
  return onCpu === 0
    ? "wall time, since the browser gave no usable CPU time"
    : `CPU time, but wall time for ${onWall} of ${onWall + onCpu}`;
}

/** `at most 5 %, all 8 comparisons together`. */
function bound({ environment: { falseFailureBound, comparisons }, verdicts }: Report): string {
  const percent = Number((100 * falseFailureBound).toPrecision(3));
  const outside = verdicts.filter((verdict) => verdict.outsideBound).length;
  const all = comparisons === 1 ? "" : `, all ${comparisons} comparisons together`;
  const but = outside === 0 ? "" : `; not counting ${outside} where every visit is far over the limit`;
  return `at most ${percent} %${all}${but}`;
}

function contention(value: number | null): string {
  if (value === null) return "not known";
  return value.toFixed(2);
}

/**
 * Expected and actual value of one verdict in words, precise enough that the two never look the same when they differ.
 */
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

/** The limit of a verdict and the measured value, with enough digits to distinguish them. */
export function expectationOf(verdict: Verdict): Expectation {
  const { limit } = verdict;
  const printed = printAgainst(verdict.actual, limit.value, limit.unit, boundsChange(limit.kind));
  const note = spelling(verdict, printed.limit);
  const expected = `${limit.operator} ${printed.limit}${note === "" ? "" : ` (${note})`}`;
  return { expected, bound: printed.limit, note, actual: printed.actual };
}

/** The budget's own words, where they say more than the number does: `5%`, `170 KiB`, `default`; whether it only warns; the preset. */
function spelling(verdict: Verdict, printed: string): string {
  const { kind, text, level, preset } = verdict.limit;
  const isDefault = text.trim() === "default tolerance";
  const marks =
    (kind === "warn" || kind === "warnIncrease" || level === "warn") && !isDefault ? ["warning"] : [];
  // Growth that no line of the budget limits.
  if (preset && boundsChange(kind) && !isDefault) marks.push("preset");
  const says = isDefault ? "default" : text.trim();
  const adds = boundsChange(kind)
    ? /[^\d.,+\-−\s]/.test(says) && !sameWords(says, printed)
    : /[KMG]iB$/.test(says);
  if (adds) marks.push(says);
  return marks.join(", ");
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => text.replaceAll(/[\s+]/g, "");
  return bare(one) === bare(other);
}

/** `+274 ms (+10.0 %)`. */
export function printDelta(delta: Delta, unit: Unit): string {
  const share = printRelative(delta, unit);
  return `${printChange(delta.value, unit)}${share === null ? "" : ` (${share})`}`;
}

/** From here on, base is as good as 0, and no factor says anything. */
const mostTimes = 1000;

/** `+10.0 %`; null where base is 0 or nearly so, and where the change is. */
export function printRelative({ value, relative }: Delta, unit: Unit): string | null {
  if (relative === null || relative >= mostTimes - 1) return null;
  return value === 0 || printChange(value, unit).startsWith("<") ? null : printShare(relative);
}

/**
 * The interval that decided: `[+231, +310] ms`, or `at most +83 ms` of what is unchanged. Null where there is none (the pairs
 * did not suffice, or the metric is exact), and where it only repeats the change. Reports saved by version 1.0 have the interval of another test for what is unchanged:
 * where that reaches over the tolerance, it did not decide and is left out.
 */
export function printDeltaInterval(delta: Delta, unit: Unit): string | null {
  const { value, low, high, verdict, pairs, tolerance } = delta;
  if (pairs === 0 || (low === null && high === null)) return null;
  if (verdict !== "unchanged") {
    const interval = printInterval(low, high, unit);
    return interval === printChange(value, unit) ? null : interval;
  }
  return high !== null && high < tolerance ? `at most ${printMost(high, unit)}` : null;
}

/** The same after other words: `interval [+231, +310] ms`, `at most +83 ms`. */
export function printDeltaRange(delta: Delta, unit: Unit): string | null {
  const interval = printDeltaInterval(delta, unit);
  return interval === null || delta.verdict === "unchanged" ? interval : `interval ${interval}`;
}

/** `1 pair`, `6 pairs`. */
export function printPairs(pairs: number): string {
  return `${pairs} ${pairs === 1 ? "pair" : "pairs"}`;
}

/** What became of the metric: `regressed`, `suspected regression`. */
export function printDeltaVerdict(delta: Delta): string {
  return delta.verdict === "inconclusive" && delta.suspected ? "suspected regression" : delta.verdict;
}
