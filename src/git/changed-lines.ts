import { posix } from "node:path";
import type { ChangedLine } from "../types.ts";
import { runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** A larger change is not read to its end, which rarely explains a number. */
const mostBytes = 4 * 1024 * 1024;
/** At most this many added lines, and as many removed ones. */
const mostLines = 5_000;
const longestText = 200;
/** Written by tools: no line of them is one that a person changed. */
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$|\.(?:map|snap|svg)$|\.min\.\w+$/;

/**
 * The lines that the working tree has and a commit does not have, and those that only the commit has, of files that git
 * knows, in the order of their files. In CI, HEAD is compared instead of the working tree: what differs there was
 * written by a step of the job, and may contain a key.
 * @param place the repository's top folder.
 * @param folder the folder, from the top folder, that file names are relative to, `/` between folders: `apps/shop`;
 * empty for the top itself.
 * @throws GitError if git fails.
 */
export async function changedLines(place: GitPlace, sha: string, folder: string): Promise<ChangedLine[]> {
  const settings = ["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=all", "--diff-filter=ADMR"];
  const revisions = isCi(place.env) ? [sha, "HEAD"] : [sha];
  const diff = await runGit(
    place,
    ["-c", "core.quotePath=false", "diff", ...settings, ...prefixes, ...revisions, "--"],
    { maxBytes: mostBytes, beyond: "cut" },
  );
  return readDiff(diff).map((line) => ({ ...line, file: posix.relative(folder, line.file) }));
}

function isCi(env: GitPlace["env"] = process.env): boolean {
  return [env["CI"], env["GITHUB_ACTIONS"]].some((value) => (value ?? "") !== "");
}

/**
 * The lines of a unified diff without context. Each hunk says how many lines it has, so that no text is mistaken for a
 * header.
 */
export function readDiff(diff: string): ChangedLine[] {
  const lines: ChangedLine[] = [];
  const left = { removed: mostLines, added: mostLines };
  let [removedFrom, addedTo]: (string | null)[] = [null, null];
  let [removed, added, removedLine, addedLine] = [0, 0, 0, 0];
  for (const text of diff.split("\n")) {
    const changed = text.slice(1).trim().slice(0, longestText);
    if (removed > 0 && text.startsWith("-")) {
      removed--;
      if (removedFrom && left.removed-- > 0)
        lines.push({ file: removedFrom, line: removedLine, text: changed, removed: true });
      removedLine++;
    } else if (added > 0 && text.startsWith("+")) {
      added--;
      if (addedTo && left.added-- > 0) lines.push({ file: addedTo, line: addedLine, text: changed });
      addedLine++;
    } else {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
      if (hunk) {
        [removedLine, addedLine] = [Number(hunk[1]), Number(hunk[3])];
        [removed, added] = [Number(hunk[2] ?? 1), Number(hunk[4] ?? 1)];
      } else if (text.startsWith("--- ")) removedFrom = nameOf(text.slice(4), "a/");
      else if (text.startsWith("+++ ")) addedTo = nameOf(text.slice(4), "b/");
    }
  }
  return lines.filter((one) => one.text !== "");
}

/** Null for `/dev/null`, for generated files, and for names with characters that git has to quote. */
function nameOf(spelled: string, prefix: string): string | null {
  const name = spelled.replace(/\t$/, "");
  if (!name.startsWith(prefix)) return null;
  return generated.test(name) ? null : name.slice(2);
}
