import { runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/**
 * The files of the working tree that git does not ignore, committed or not; some may have been removed since.
 * @param place the repository's top folder.
 * @param glob such as `**\/package.json`.
 * @returns paths from there, `/` between folders.
 * @throws GitError if git fails.
 */
export async function listFiles(place: GitPlace, glob: string): Promise<string[]> {
  const which = ["--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = await runGit(place, ["ls-files", "-z", ...which, "--", `:(glob)${glob}`]);
  return listed.split("\0").filter((file) => file !== "");
}
