/** Where two lines of history parted, also in a clone whose history was cut. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fetchCommits } from "./fetch-commit.ts";
import type { Repository } from "./repository.ts";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** Commits by which a cut clone is deepened, step after step: some 10,000 in all. */
const deepenSteps = [32, 128, 512, 2048, 8192];
const mostListed = 16 * 1024 * 1024;

/**
 * The newest commit that HEAD shares with the targets; null where they share none (within the deepening's bound).
 * With several targets: as if they were merged into one, so the closest of them counts.
 */
export async function findMergeBase(
  place: GitPlace,
  repository: Repository & { head: string },
  targets: readonly string[],
): Promise<string | null> {
  let base = await mergeBase(place, repository.head, targets);
  if (!repository.shallow || repository.remote === null) return base;
  for (const step of deepenSteps) {
    if (base !== null && !(await mayHideNewer(place, repository.head, targets, base))) return base;
    if (!(await deepen(place, repository.remote, repository.head, targets, step))) return base;
    base = await mergeBase(place, repository.head, targets);
  }
  return base;
}

async function mergeBase(place: GitPlace, head: string, targets: readonly string[]): Promise<string | null> {
  return (await askGit(place, ["merge-base", head, ...targets])) ?? null;
}

/**
 * In a shallow clone a common ancestor is a real one, but there may be a newer one beyond the boundary on one side.
 * There cannot be one if every commit between the tips and the base has its parents here.
 */
async function mayHideNewer(
  place: GitPlace,
  head: string,
  targets: readonly string[],
  base: string,
): Promise<boolean> {
  const cut = await cutCommits(place);
  if (cut.size === 0) return false;
  const between = await runGit(place, ["rev-list", head, ...targets, `^${base}`], {
    maxBytes: mostListed,
    beyond: "cut",
  });
  return between.split("\n").some((sha) => cut.has(sha));
}

/** The commits whose parents this clone lacks. */
async function cutCommits(place: GitPlace): Promise<Set<string>> {
  const file = await askGit(place, ["rev-parse", "--git-path", "shallow"]);
  if (file === undefined) return new Set();
  try {
    const text = await readFile(path.resolve(place.cwd, file), "utf8");
    return new Set(text.split("\n").filter((line) => line !== ""));
  } catch {
    // Complete clones have no such file.
    return new Set();
  }
}

async function deepen(
  place: GitPlace,
  remote: string,
  head: string,
  targets: readonly string[],
  by: number,
): Promise<boolean> {
  // The remote refuses all where it does not know HEAD, because that was committed here.
  for (const tips of [[head, ...targets], targets]) {
    try {
      await fetchCommits(place, remote, tips, [`--deepen=${by}`]);
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return false;
}
