import { access } from "node:fs/promises";
import { join, relative } from "node:path";
import { askGit } from "../git/run-git.ts";
import { readIfThere } from "../project/read-if-there.ts";
import type { PlannedFile } from "./planned-file.ts";
import type { Surroundings } from "./surroundings.ts";

/** The folder of reports. */
const output = ".budget-check";

/** Lines of a .gitignore that cover it wherever the file is, for folders that git knows nothing of. */
const covering = /^\/?(?:\*\*\/)?\.budget-check\/?(?:\*\*?)?$/m;

/**
 * The .gitignore with a line for the folder of reports: the app's own, else that of the repository, else a new one at its top.
 * @param directory of the app, absolute.
 */
export async function planIgnore(directory: string, { top, git }: Surroundings): Promise<PlannedFile> {
  const by = git === null ? null : await ignoredBy(git, directory);
  const own = join(directory, ".gitignore");
  const ownText = (await readIfThere(own))?.toString("utf8");
  const path = ownText === undefined ? join(top, ".gitignore") : own;
  const before = ownText ?? (await readIfThere(path))?.toString("utf8") ?? null;
  const isCovered = by !== null || covering.test(before ?? "");
  if (isCovered) {
    const where = by ?? relative(top, path);
    return { path, action: "keep", text: null, before, summary: `${output} is ignored already, by ${where}` };
  }
  const newline = before?.includes("\r\n") ? "\r\n" : "\n";
  const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : before + newline;
  return {
    path,
    action: before === null ? "create" : "extend",
    text: `${start}${output}${newline}`,
    before,
    summary: `the line ${output}, for the folder of reports`,
  };
}

/**
 * The .gitignore that covers the folder, as git names it with its line; null if none does. A person's own excludes do not count: they are not
 * shared. Nor does the file that budget-check writes into the folder.
 */
async function ignoredBy(git: NonNullable<Surroundings["git"]>, directory: string): Promise<string | null> {
  const folder = join(directory, output);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  // The slash says of a folder that does not exist yet that it is one; of one that does, it would ask for what is in it.
  const probe = isThere ? folder : `${folder}/`;
  const args = ["-c", "core.excludesFile=/dev/null", "check-ignore", "-v", "--no-index", probe];
  const found = await askGit(git, args);
  const [, source, line] = /^(.*?):(\d+):(?!!)/.exec(found ?? "") ?? [];
  return source !== undefined && /(?:^|\/)\.gitignore$/.test(source) ? `${source}:${line}` : null;
}
