import { isUnread, readersOfProse } from "../../bisect/unread-files.ts";
import type { RangeCommit } from "../../git/commit-range.ts";
import { askGit } from "../../git/run-git.ts";
import type { GitPlace } from "../../git/run-git.ts";
import { pathsInside, relevantInCommit } from "../relevant-change.ts";
import type { Contents } from "../relevant-change.ts";

/** A commit that may have changed what is measured, with those after it that cannot have. */
export interface RelevantCommit extends RangeCommit {
  /** How many commits after it, up to the next relevant one, have the same inputs. */
  followers: number;
}

/**
 * The commits that may have changed the app; the others need no build of their own. Any doubt is a change.
 * @param place the budget's folder.
 * @param paths the app's folder, and all other paths that its budget names. Absolute.
 */
export async function relevantCommits(
  place: GitPlace,
  root: string,
  paths: readonly string[],
  commits: readonly RangeCommit[],
): Promise<RelevantCommit[]> {
  const own = await pathsInside(place, root, paths).catch(() => [""]);
  const here = { ...place, cwd: root };
  const relevant: RelevantCommit[] = [];
  const contents: Contents = new Map();
  for (const commit of commits) {
    const [last] = relevant.slice(-1);
    if (await isRelevant(here, own, commit, contents)) relevant.push({ ...commit, followers: 0 });
    else if (last) last.followers++;
  }
  return relevant;
}

async function isRelevant(
  place: GitPlace,
  own: readonly string[],
  { sha, files }: RangeCommit,
  contents: Contents,
): Promise<boolean> {
  if (files.length === 0) return false;
  const unread = files.filter(isUnread);
  if (unread.some((file) => !file.includes("/")) && (await readsProse(place, sha, unread))) return true;
  const changed = files.filter((file) => !isUnread(file));
  if (changed.length === 0) return false;
  // Everything belongs to an app at the top.
  if (own.includes("")) return true;
  return (await relevantInCommit(place, { own, sha, changed }, contents)) !== null;
}

/** Whether a build may read prose: by its name, or with all other Markdown. */
async function readsProse(place: GitPlace, sha: string, files: readonly string[]): Promise<boolean> {
  const patterns = [
    ...files.map((file) => file.split("/").at(-1) ?? file),
    ...readersOfProse.map((name) => `"${name}"`),
  ].flatMap((word) => ["-e", word]);
  const found = await askGit(place, [
    "grep",
    "-I",
    "-l",
    "-F",
    ...patterns,
    sha,
    "--",
    ":(top)",
    ":(top,exclude,glob)**/*.md",
    ":(top,exclude,glob)**/package-lock.json",
    ":(top,exclude,glob)**/*.lock",
    ":(top,exclude,glob)**/pnpm-lock.yaml",
    ":(top,exclude,glob).github/**",
  ]);
  return found !== undefined && found !== "";
}
