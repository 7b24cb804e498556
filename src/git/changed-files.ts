import { runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/**
 * Every file of the working tree that differs from a commit: committed since, edited, removed, or new and not ignored.
 * A renamed file is listed under both names, a submodule by its folder.
 * @param place the repository's top folder.
 * @returns paths from there, `/` between folders.
 * @throws GitError if git fails, or the names take more than 16 MiB.
 */
export async function changedFiles(place: GitPlace, sha: string): Promise<string[]> {
  const settings = ["--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none"];
  const edited = await runGit(place, ["diff", "--name-only", "-z", ...settings, sha, "--"]);
  const added = await runGit(place, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return [...new Set(`${edited}${added}`.split("\0"))].filter((name) => name !== "");
}
