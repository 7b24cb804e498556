/** What a bisect found, from what it knows. */
import type { Step } from "../../bisect/search.ts";
import type { BisectState, Decided, GoodCommit } from "../../bisect/state.ts";
import type { Commit, RangeCommit } from "../../git/commit-range.ts";
import type { OneLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { RelevantCommit } from "../../stages/bisect/relevant-commits.ts";
import type { Question } from "./question.ts";
import type { BisectResult, Suspect } from "./result.ts";

/** Below this probability a commit is not named next to the one that was found. */
const leastSuspicion = 0.005;
const mostSuspects = 4;

/** What a result is made of. */
export interface Searched {
  state: BisectState;
  question: Question;
  by: OneLimit["by"];
  ends: { good: Commit; bad: Commit };
  commits: readonly RangeCommit[];
  relevant: readonly RelevantCommit[];
}

/** @param step null where the bad commit was not found over the limit. */
export function resultOf(
  { state, question, by, ends, commits, relevant }: Searched,
  step: Step | null,
): BisectResult {
  const commitAt = (at: number): Commit => {
    if (at === 0) return ends.good;
    const {
      files: _,
      followers: __,
      ...commit
    } = relevant[at - 1] ?? { ...ends.bad, files: [], followers: 0 };
    return commit;
  };
  const first = (step?.first ?? []).map(commitAt);
  const last = state.decisions.findLast(
    ({ sha, against }) => against === undefined && sha === relevant.at(-1)?.sha,
  );
  const named = new Set(step?.first);
  const suspects = (step?.posterior ?? [])
    .flatMap((probability, at): Suspect[] =>
      at === 0 || named.has(at) || probability < leastSuspicion ? [] : [{ ...commitAt(at), probability }],
    )
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, mostSuspects);
  const [only] = first.length === 1 ? first : [];
  const revertedBy =
    only && commits.find(({ reverts }) => reverts !== undefined && only.sha.startsWith(reverts));
  const isDisordered = step !== null && step.laterWithin.length > 0;
  return {
    schemaVersion: 1,
    outcome: outcomeOf(step, first.length, relevant.length, last?.answer, state.goodCommit),
    limit: state.limit,
    good: ends.good,
    bad: ends.bad,
    commits: commits.length,
    relevant: relevant.length,
    builds: buildsOf(state),
    visits: state.decisions.reduce((sum, { visits }) => sum + visits, 0),
    first,
    sure: step?.sure ?? 0,
    suspects,
    ...(isDisordered && { disorder: { laterWithin: step.laterWithin.map(commitAt) } }),
    ...(revertedBy && { revertedBy: plainCommit(revertedBy) }),
    decisions: state.decisions,
    broken: state.broken,
    diffStat: [],
    change: null,
    others: question.others,
    notes: notesOf({ state, by, commits, relevant }, last ?? null, step),
    command: null,
  };
}

/** Without what the search alone needs. */
function plainCommit({ sha, subject, author, date, reverts }: Commit): Commit {
  return { sha, subject, author, date, ...(reverts !== undefined && { reverts }) };
}

function outcomeOf(
  step: Step | null,
  first: number,
  relevant: number,
  last: string | undefined,
  goodCommit: GoodCommit | undefined,
): BisectResult["outcome"] {
  const isWithin = goodCommit?.is === "increase" && last === "within";
  if (step === null && (goodCommit?.is === "over" || isWithin)) return "over-before";
  if (step === null) return relevant === 0 || last === "within" ? "within" : "undecided";
  if (first === 0) return "none";
  return first === 1 ? "found" : "range";
}

function notesOf(
  { state, by, commits, relevant }: Pick<Searched, "state" | "by" | "commits" | "relevant">,
  last: Decided | null,
  step: Step | null,
): string[] {
  const notes: string[] = [];
  const left = commits.length - relevant.length;
  if (relevant.length === 0) notes.push("No commit between changed anything that the app depends on");
  else if (left > 0)
    notes.push(
      `${left} of ${commits.length} commits change nothing that the app depends on, so they were not built`,
    );
  if (step === null && last !== null)
    notes.push(state.goodCommit ? `The bad commit: ${last.reason}` : last.reason);
  if (state.goodCommit) notes.push(...goodNotes(state.goodCommit, step));
  // Bytes and counts do not depend on how busy the machine is.
  const isOpen = by === "visits" && last?.answer === "unknown" && last.visits > 0;
  if (step === null && isOpen && state.goodCommit?.is !== "over")
    notes.push("Start it again when the machine is less busy, or with --concurrency 1");
  return notes;
}

/** Where to find what builds wrote into the user's working tree. */
export function asideNote(folders: readonly string[]): string {
  return `What builds wrote into your working tree is in ${folders.join(" and ")}. Remove it if none of it is yours.`;
}

function goodNotes({ is, reason }: GoodCommit, step: Step | null): string[] {
  const said = `The good commit: ${reason}`;
  if (is === "unknown")
    return [
      `It is not certain that the good commit is within the limit: ${reason}. If it is not, name an older one with --good`,
    ];
  if (step === null) return [said, "Name an older commit with --good, one that is within the limit"];
  return [
    `${said}. So only the increase since that commit was judged. To find what exceeded the absolute limit, name an older commit with --good`,
  ];
}

/** Commits that were built, or could not be. */
export function buildsOf({ built, broken }: BisectState): number {
  return new Set([...built, ...broken.map(({ sha }) => sha)]).size;
}
