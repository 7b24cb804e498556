/** The commits between two others, on the line that the later one shows. Nothing here writes. */
import { CheckError } from "../errors.ts";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** A commit as people know it. */
export interface Commit {
  sha: string;
  subject: string;
  author: string;
  /** ISO date of the author. */
  date: string;
  /** The commit that it says it reverts, as its message has it. */
  reverts?: string;
}

/** A commit on the line, with what it changed against the one before. */
export interface RangeCommit extends Commit {
  /** Paths from the repository's top; a renamed file is listed under both names. */
  files: readonly string[];
}

/** More commits than that are not listed: a build of one in a thousand says little. */
const mostCommits = 5000;

const separator = "\u001E";
const format = `--format=${separator}%H%x00%s%x00%an%x00%aI%x00%b%x00`;

/**
 * The commits after `good` up to `bad`, the oldest first, along first parents: a merge counts as one change, that of its branch.
 * So every commit of the list has been the tip of the branch, and builds as such.
 *
 * @param place the repository's top folder.
 * @throws CheckError USAGE where there is no way from good to bad, or more than 5,000 commits are between them.
 */
export async function commitsBetween(place: GitPlace, good: string, bad: string): Promise<RangeCommit[]> {
  const short = (sha: string) => sha.slice(0, 8);
  if (good === bad)
    throw new CheckError("USAGE", `The good and the bad commit are the same, ${short(good)}`, {
      advice: "Name an older commit with --good",
    });
  if (!(await isAncestor(place, good, bad))) {
    const isTurned = await isAncestor(place, bad, good);
    throw new CheckError(
      "USAGE",
      `The good commit ${short(good)} is not an ancestor of the bad one, ${short(bad)}`,
      {
        advice: isTurned
          ? `It is the other way round: --good ${short(bad)} --bad ${short(good)}`
          : `Name a commit that both share: git merge-base ${short(good)} ${short(bad)}`,
      },
    );
  }
  const settings = ["--first-parent", "-m", "--reverse", "--no-renames", "--name-only", "--no-ext-diff"];
  const listed = await runGit(place, ["log", ...settings, "-z", format, `${good}..${bad}`], {
    maxBytes: 64 * 1024 * 1024,
  });
  const commits = listed.split(separator).slice(1).map(readCommit);
  if (commits.length > mostCommits)
    throw new CheckError(
      "USAGE",
      `There are ${commits.length} commits between good and bad, more than ${mostCommits}`,
      {
        advice: "Name a later commit with --good",
      },
    );
  return commits;
}

/** One commit, without what it changed. */
export async function describeCommit(place: GitPlace, sha: string): Promise<Commit> {
  const { files: _, ...commit } = readCommit(
    (await runGit(place, ["log", "-1", format, sha, "--"])).slice(1),
  );
  return commit;
}

/** What a commit changed against another: `git diff --stat`, at most so many lines. */
export async function diffStat(
  place: GitPlace,
  from: string,
  to: string,
  mostFiles: number,
): Promise<string[]> {
  const settings = [`--stat=100,70`, `--stat-count=${mostFiles}`, "--no-color", "--no-ext-diff"];
  const text = await runGit(place, ["diff", ...settings, from, to, "--"]);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function readCommit(text: string): RangeCommit {
  const [sha = "", subject = "", author = "", date = "", body = "", ...rest] = text.split("\0");
  const reverts = /This reverts commit ([\da-f]{7,64})\b/.exec(body)?.[1];
  const files = rest.map((name) => name.replace(/^\n+/, "")).filter((name) => name !== "");
  return { sha, subject, author, date, ...(reverts !== undefined && { reverts }), files };
}

async function isAncestor(place: GitPlace, older: string, newer: string): Promise<boolean> {
  try {
    return (await askGit(place, ["merge-base", "--is-ancestor", older, newer])) !== undefined;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
