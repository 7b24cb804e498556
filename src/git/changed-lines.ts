import { posix } from "node:path";
import type { ChangedLine } from "../types.ts";
import { runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** A change of more than this is not read to its end: what explains a number is seldom at its end. */
const mostBytes = 4 * 1024 * 1024;
const mostLines = 5_000;
const longestText = 200;
/** Written by tools: no line of them is one that a person changed. */
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$|\.(?:map|snap|svg)$|\.min\.\w+$/;

/**
 * The lines that the working tree has and a commit has not, of files that git knows, in the order of their files. In CI those of
 * HEAD instead: there, what the tree has beyond it a step of the job wrote, which may be a key.
 * @param place the repository's top folder.
 * @param folder what files are named from, `/` between folders, from the top folder: `apps/shop`; empty for the top itself.
 * @throws GitError where git cannot tell.
 */
export async function changedLines(place: GitPlace, sha: string, folder: string): Promise<ChangedLine[]> {
  const settings = ["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=all", "--diff-filter=AMR"];
  const revisions = isCi(place.env) ? [sha, "HEAD"] : [sha];
  const diff = await runGit(
    place,
    ["-c", "core.quotePath=false", "diff", ...settings, ...prefixes, ...revisions, "--"],
    { maxBytes: mostBytes, beyond: "cut" },
  );
  return addedLines(diff).map((line) => ({ ...line, file: posix.relative(folder, line.file) }));
}

function isCi(env: GitPlace["env"] = process.env): boolean {
  return [env["CI"], env["GITHUB_ACTIONS"]].some((value) => (value ?? "") !== "");
}

/** The added lines of a unified diff without context. Each hunk tells how many lines are its own, so that no text passes for a header. */
export function addedLines(diff: string): ChangedLine[] {
  const added: ChangedLine[] = [];
  let file: string | null = null;
  let [removed, left, line] = [0, 0, 0];
  for (const text of diff.split("\n")) {
    if (added.length >= mostLines) break;
    if (removed > 0 && text.startsWith("-")) removed--;
    else if (left > 0 && text.startsWith("+")) {
      left--;
      if (file !== null) added.push({ file, line, text: text.slice(1).trim().slice(0, longestText) });
      line++;
    } else {
      const [, from, start, count] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
      if (start !== undefined) [removed, left, line] = [Number(from ?? 1), Number(count ?? 1), Number(start)];
      else if (text.startsWith("+++ ")) file = nameOf(text.slice(4));
    }
  }
  return added.filter((one) => one.text !== "");
}

/** Null for what is gone, for generated files, and for names with characters that git has to quote. */
function nameOf(spelled: string): string | null {
  const name = spelled.replace(/\t$/, "");
  if (!name.startsWith("b/")) return null;
  return generated.test(name) ? null : name.slice(2);
}
