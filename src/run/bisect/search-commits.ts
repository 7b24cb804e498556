/** The search itself: which commits there are, the decisions about them, and the comparison that explains the one that was found. */
import { join } from "node:path";
import { nextStep } from "../../bisect/search.ts";
import type { Step } from "../../bisect/search.ts";
import { knownOf } from "../../bisect/known.ts";
import type { BisectState } from "../../bisect/state.ts";
import { CheckError } from "../../errors.ts";
import { commitsBetween, describeCommit, diffStat } from "../../git/commit-range.ts";
import { openRepository } from "../../git/repository.ts";
import { pruneStale } from "../../git/stale-worktrees.ts";
import { BuildCache } from "../../stages/bisect/build-cache.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import { foldersAside } from "../../stages/bisect/own-output.ts";
import { relevantCommits } from "../../stages/bisect/relevant-commits.ts";
import { pathsOf } from "../../stages/only-changed.ts";
import type { CheckOptions } from "../../stages/run-state.ts";
import type { Budget, Report } from "../../types.ts";
import type { OutputFolder } from "../output-folder.ts";
import { asideNote, buildsOf, resultOf } from "./assemble-result.ts";
import type { Searched } from "./assemble-result.ts";
import { decideCommits } from "./decide-commits.ts";
import type { Compare, Deciding } from "./decide-commits.ts";
import { explainCommit } from "./explain-commit.ts";
import type { Explained } from "./explain-commit.ts";
import type { Question } from "./question.ts";
import type { BisectResult } from "./result.ts";
import { saveState } from "./state-file.ts";

const mostStatLines = 8;

export interface Bisected {
  result: BisectResult;
  /** The commit that was found, compared with the one before it; null where they were not compared. */
  report: Report | null;
  folder: OutputFolder;
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

/**
 * Searches until the first commit over the limit is known, and compares it with the one before it.
 * @returns what is known so far if the signal aborts.
 */
export async function searchCommits({
  state,
  question,
  budget,
  folder,
  options,
  repeat,
}: Search): Promise<Bisected> {
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
  const explained = new Map<string, Explained>();
  const explain = async ({ sha, before }: Compare): Promise<Explained | string> => {
    const pair = `${before} ${sha}`;
    const found = explained.get(pair) ?? (await explainCommit({ sha, before }, state, deciding));
    if (typeof found !== "string") explained.set(pair, found);
    return found;
  };
  const deciding: Deciding = {
    budget,
    open: { root: repository.root, cache },
    options,
    places,
    save: (now) => saveState(folder.directory, now),
    nameOf: (sha) => `${sha.slice(0, 8)} ${shorten(subjects.get(sha) ?? "")}`.trim(),
    explain,
  };
  const save = () => saveState(folder.directory, state);
  const { by } = narrowToLimit(budget, state.limit);
  const searched: Searched = { state, question, by, ends, commits, relevant };
  let step: Step | null = null;
  try {
    if (places.length > 1) {
      await save();
      step = await decideCommits(state, deciding);
    }
    const result = resultOf(searched, step);
    // If it is one of a range, the last one, which is over the limit, is compared with what came before the first.
    const over = result.first.at(-1);
    const before = step === null || step.before === null ? undefined : places[step.before];
    if (!over || before === undefined) return await finish(result, null);
    const from = result.first.length === 1 ? `${over.sha}^` : before;
    const stat = await diffStat(here, from, over.sha, mostStatLines);
    // If the search has confirmed this commit, its visits are among those of the decisions.
    const isCounted = explained.has(`${before} ${over.sha}`);
    const change = await explain({ sha: over.sha, before });
    const withStat = { ...result, diffStat: stat, builds: buildsOf(state) };
    if (typeof change === "string")
      return await finish(
        { ...withStat, notes: [...result.notes, `The causes are not known: ${change}`] },
        null,
      );
    const { reason, causes, report } = change;
    const visits = result.visits + (isCounted ? 0 : change.visits);
    return await finish({ ...withStat, visits, change: { reason, causes } }, report);
  } catch (error) {
    if (!signal.aborted) throw error;
    const known = state.decisions.length > 0 && places.length > 1;
    const now = known ? nextStep(knownOf(state, places, by !== "visits")) : null;
    const result: BisectResult = { ...resultOf(searched, now), outcome: "interrupted", command: repeat };
    return { result: secrets?.redactAll(result) ?? result, report: null, folder };
  }

  async function finish(found: BisectResult, report: Report | null): Promise<Bisected> {
    state.isFinished = true;
    await save();
    const aside = await foldersAside(budget);
    const result = aside.length === 0 ? found : { ...found, notes: [...found.notes, asideNote(aside)] };
    if (!secrets) return { result, report, folder };
    return { result: secrets.redactAll(result), report: report && secrets.seal(report), folder };
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
