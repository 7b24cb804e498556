/** Whether head holds Git LFS files or only the pointers to them, so that base can be checked out in the same way. */
import path from "node:path";
import { openRegularFile } from "../read-file.ts";
import { askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const pointerStart = "version https://git-lfs.github.com/spec/";
const looked = 20;

/**
 * `pointers`: head was checked out without LFS, as actions/checkout does by default, so its pages show no such file.
 * A base with the real files would weigh more than head for no reason of the change's.
 */
export async function lfsState(place: GitPlace): Promise<"none" | "pointers" | "files"> {
  const list = await askGit(place, ["ls-files", "-z", "--", ":(top,attr:filter=lfs)"], {
    maxBytes: 64 * 1024,
    beyond: "cut",
  });
  const files = (list ?? "").split("\0").filter((file) => file !== "");
  if (files.length === 0) return "none";
  for (const file of files.slice(0, looked)) {
    const start = await beginning(path.join(place.cwd, file));
    if (start !== undefined) return start === pointerStart ? "pointers" : "files";
  }
  return "none";
}

async function beginning(file: string): Promise<string | undefined> {
  try {
    await using handle = await openRegularFile(file);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(pointerStart.length),
      0,
      pointerStart.length,
      0,
    );
    return buffer.subarray(0, bytesRead).toString("utf8");
  } catch {
    // Deleted in the working tree, or a folder of the same name.
    return undefined;
  }
}
