import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** A folder as it is seen from the top of its repository, with `/` between folders; undefined where there is no repository. */
export async function folderFromTop(folder: string): Promise<string | undefined> {
  for (let top = folder; ; top = dirname(top)) {
    // A file in a worktree and in a submodule.
    const isTop = await stat(join(top, ".git")).then(
      () => true,
      () => false,
    );
    if (isTop) return relative(top, folder).split(sep).join("/");
    if (top === dirname(top)) return undefined;
  }
}
