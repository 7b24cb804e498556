import { availableParallelism } from "node:os";
import { join } from "node:path";
import { nextStep } from "../bisect/search.ts";
import type { Step } from "../bisect/search.ts";
import { knownOf } from "../bisect/known.ts";
import type { BisectState } from "../bisect/state.ts";
import { readVariables } from "../config/keys/setup-texts.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { commitsBetween, describeCommit, diffStat } from "../git/commit-range.ts";
import type { Commit, RangeCommit } from "../git/commit-range.ts";
import { openRepository } from "../git/repository.ts";
import { pruneStale } from "../git/stale-worktrees.ts";
import { mostConcurrency } from "../options/options.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { Secrets } from "../secrets.ts";
import { BuildCache } from "../stages/bisect/build-cache.ts";
import { narrowToLimit } from "../stages/bisect/narrow-to-limit.ts";
import { relevantCommits } from "../stages/bisect/relevant-commits.ts";
import type { RelevantCommit } from "../stages/bisect/relevant-commits.ts";
import { pathsOf } from "../stages/only-changed.ts";
import { redactError, redactProgress } from "../stages/redact.ts";
import type { CheckOptions } from "../stages/run-state.ts";
import type { Budget, Report } from "../types.ts";
import { decideCommits } from "./bisect/decide-commits.ts";
import type { Deciding } from "./bisect/decide-commits.ts";
import { explainCommit } from "./bisect/explain-commit.ts";
import { digestOfBudget, readQuestion } from "./bisect/question.ts";
import type { Question } from "./bisect/question.ts";
import type { BisectResult, Suspect } from "./bisect/result.ts";
import { bisectFolder, loadState, resetBisect, saveState } from "./bisect/state-file.ts";
import type { Asker } from "./gate.ts";
import { interruptible } from "./interruptible.ts";
import { openOutputFolder } from "./output-folder.ts";
import type { OutputFolder } from "./output-folder.ts";
import { commandLine } from "./repeat-command.ts";

/** Below this probability a commit is not named next to the one that was found. */
const leastSuspicion = 0.005;
const mostSuspects = 4;
const mostStatLines = 8;
/** For one comparison of two commits. */
const defaultMaxTimeMs = 10 * 60_000;

export type BisectRequest = Omit<OptionsOf<"bisect">, "json" | "quiet">;

export interface Bisected {
  result: BisectResult;
  /** The commit that was found, compared with the one before it; null where they were not compared. */
  report: Report | null;
  folder: OutputFolder;
}

/**
 * Finds the first commit over a limit.
 * @returns null after `--reset`.
 * @throws CheckError where an option or the budget is wrong, or the good or the bad commit cannot be measured.
 */
export async function runBisect(request: BisectRequest, asker: Asker): Promise<Bisected | null> {
  const { cwd, env } = asker;
  const {
    budget: file,
    good,
    bad,
    limit,
    report,
    continue: goesOn = false,
    reset = false,
    output = ".budget-check",
    "max-time": maxTimeMs = defaultMaxTimeMs,
    concurrency,
    seed,
    "no-instrument": noInstrument,
    "chrome-path": chromePath,
    ...rest
  } = request;
  rest satisfies AllRead;
  const path = bisectFolder(cwd, output);
  if (reset) {
    if (good ?? bad ?? limit ?? report)
      throw new CheckError("USAGE", "--reset removes a bisect, and takes no other commits or limits");
    await resetBisect(path);
    return null;
  }
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  if (budget.serve?.kind === "url")
    throw new CheckError("USAGE", "A deployed site has no commits to build, so there is nothing to bisect", {
      advice: 'Say in the budget how to build and serve the app, such as "serve": "dist".',
    });
  const found = await loadState(path);
  const former = goesOn ? found : null;
  if (goesOn && !former)
    throw new CheckError("USAGE", `There is no bisect to continue in ${path}`, {
      advice: 'Start one: budget-check bisect --good REF --limit "LCP on /"',
    });
  if (!goesOn && found && !found.isFinished)
    throw new CheckError("USAGE", "A bisect was stopped and is not finished", {
      advice: "Go on with budget-check bisect --continue, or remove it with budget-check bisect --reset.",
    });
  const place = { cwd: budget.directory, env: process.env };
  const question = await readQuestion({ good, bad, limit, report }, former, place, cwd);
  const state = stateOf(question, former, budget);
  const folder = await openOutputFolder(cwd, join(output, "bisect"));

  const secrets = new Secrets(readVariables(narrowToLimit(budget, state.limit).budget, env));
  const tell = await asker.watch();
  using interruption = interruptible(asker.cancelled);
  const { signal } = interruption;
  const options: CheckOptions = {
    cwd,
    maxTimeMs,
    build: true,
    instrument: !noInstrument,
    ...(chromePath && { chromePath }),
    seed: seed ?? Math.floor(Math.random() * 2 ** 31),
    visitsDirectory: folder.visits,
    atOnce: concurrency ?? Math.min(mostConcurrency, availableParallelism() + 2),
    secrets,
    signal,
    onProgress: redactProgress(secrets, withoutRoutine(tell)),
  };
  const repeat = commandLine(
    ["bisect"],
    [
      ["continue", true],
      ["budget", file],
      ["output", request.output],
    ],
  );
  try {
    return await search({ state, question, budget, folder, options, repeat: repeat ?? null });
  } catch (error) {
    if (signal.aborted && interruption.stray) throw redactError(interruption.failure(error), secrets);
    throw redactError(error, secrets);
  }
}

function stateOf({ limit, good, bad }: Question, former: BisectState | null, budget: Budget): BisectState {
  const digest = digestOfBudget(budget, limit);
  if (former && former.budget !== digest)
    throw new CheckError("USAGE", "The budget has changed since the bisect was started", {
      advice: "Its decisions no longer count: remove it with budget-check bisect --reset, and start again.",
    });
  return (
    former ?? {
      version: 1,
      limit,
      asked: limit,
      budget: digest,
      good,
      bad,
      decisions: [],
      broken: [],
      served: {},
      built: [],
      isFinished: false,
    }
  );
}

interface Search {
  state: BisectState;
  question: Question;
  budget: Budget;
  folder: OutputFolder;
  options: CheckOptions;
  /** The command that goes on. */
  repeat: string | null;
}

async function search({ state, question, budget, folder, options, repeat }: Search): Promise<Bisected> {
  const { signal, secrets } = options;
  const place = { cwd: budget.directory, env: process.env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  const here = { ...place, cwd: repository.root };
  await pruneStale(here);
  const cache = new BuildCache(join(folder.directory, "builds"));
  await cache.tidy();
  const commits = await commitsBetween(here, state.good, state.bad);
  const relevant = await relevantCommits(place, repository.root, pathsOf(budget), commits);
  const ends = { good: await describeCommit(here, state.good), bad: await describeCommit(here, state.bad) };
  const places = [state.good, ...relevant.map(({ sha }) => sha)];
  const subjects = new Map([ends.good, ...commits].map((commit) => [commit.sha, commit.subject]));
  const deciding: Deciding = {
    budget,
    open: { root: repository.root, cache },
    options,
    places,
    save: (now) => saveState(folder.directory, now),
    nameOf: (sha) => `${sha.slice(0, 8)} ${shorten(subjects.get(sha) ?? "")}`.trim(),
  };
  const save = () => saveState(folder.directory, state);
  const base: Base = { state, question, ends, commits, relevant, repeat };
  let step: Step | null = null;
  try {
    if (places.length > 1) {
      await save();
      step = await decideCommits(state, deciding);
    }
    const result = resultOf(base, step);
    // If it is one of a range, the last one, which is over the limit, is compared with what came before the first.
    const [first, over] = [result.first[0], result.first.at(-1)];
    const before = first && placeBefore(first.sha, places);
    if (!over || before === undefined) return await finish(result, null);
    const from = result.first.length === 1 ? `${over.sha}^` : before;
    const stat = await diffStat(here, from, over.sha, mostStatLines);
    const explained = await explainCommit({ sha: over.sha, before }, state, deciding);
    const withStat = { ...result, diffStat: stat, builds: buildsOf(state) };
    if (typeof explained === "string")
      return await finish(
        { ...withStat, notes: [...result.notes, `The causes are not known: ${explained}`] },
        null,
      );
    const { reason, causes, visits, report } = explained;
    return await finish({ ...withStat, visits: result.visits + visits, change: { reason, causes } }, report);
  } catch (error) {
    if (!signal.aborted) throw error;
    const known = state.decisions.length > 0 && places.length > 1;
    const now = known
      ? nextStep(knownOf(state, places, narrowToLimit(budget, state.limit).by !== "visits"))
      : null;
    return {
      result: { ...resultOf(base, now), outcome: "interrupted", command: repeat },
      report: null,
      folder,
    };
  }

  async function finish(result: BisectResult, report: Report | null): Promise<Bisected> {
    state.isFinished = true;
    await save();
    if (!secrets) return { result, report, folder };
    return { result: secrets.redactAll(result), report: report && secrets.seal(report), folder };
  }
}

/** Every commit is served and weighed: saying so each time hides what was decided. */
function withoutRoutine(tell: CheckOptions["onProgress"]): CheckOptions["onProgress"] {
  return (event) => {
    if (event.type === "stage" && (event.stage === "serve" || event.stage === "bundle")) return;
    tell(event);
  };
}

interface Base {
  state: BisectState;
  question: Question;
  ends: { good: Commit; bad: Commit };
  commits: readonly RangeCommit[];
  relevant: readonly RelevantCommit[];
  repeat: string | null;
}

/** @param step null where the bad commit was not found over the limit. */
function resultOf({ state, question, ends, commits, relevant }: Base, step: Step | null): BisectResult {
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
  const last = state.decisions.findLast(({ sha }) => sha === relevant.at(-1)?.sha);
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
    outcome: outcomeOf(step, first.length, relevant.length, last?.answer),
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
    notes: notesOf(commits, relevant, last?.reason ?? null, step),
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
): BisectResult["outcome"] {
  if (step === null) return relevant === 0 || last === "within" ? "within" : "undecided";
  if (first === 0) return "none";
  return first === 1 ? "found" : "range";
}

function notesOf(
  commits: readonly RangeCommit[],
  relevant: readonly RelevantCommit[],
  last: string | null,
  step: Step | null,
): string[] {
  const notes: string[] = [];
  const left = commits.length - relevant.length;
  if (relevant.length === 0) notes.push("No commit between changed anything that the app depends on");
  else if (left > 0)
    notes.push(
      `${left} of ${commits.length} commits change nothing that the app depends on, so they were not built`,
    );
  if (step === null && last !== null) notes.push(last);
  return notes;
}

function buildsOf({ built, broken }: BisectState): number {
  return new Set([...built, ...broken.map(({ sha }) => sha)]).size;
}

function placeBefore(sha: string, places: readonly string[]): string | undefined {
  return places[places.indexOf(sha) - 1];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
