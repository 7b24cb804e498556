/** What base installs by a relative path that leads out of the repository, such as `file:../ui-1.0.0.tgz`. */
import { lstat, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { makeGuardedFolder } from "../guarded-folder.ts";
import { GitError, askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** A folder for base's worktree from which those paths lead to the same files as from the repository. */
export interface OutsideLinks extends AsyncDisposable {
  /** Where to make the worktree. */
  parent: string;
}

const prefix = "budget-check-outside-";
/** Deeper paths than this are hardly meant to leave the repository. */
const mostLevels = 8;
const mostLinks = 100;

/**
 * Base is checked out elsewhere, where such a path would lead to nothing. So the worktree gets as many folders above it as the
 * paths go up, and links in them to what they name.
 * @returns null where base's manifests name nothing outside of the repository that exists.
 */
export async function linkOutside(place: GitPlace, sha: string, root: string): Promise<OutsideLinks | null> {
  const outside: { from: string; to: string }[] = [];
  for (const from of await outsidePaths(place, sha)) {
    const to = path.join(root, from);
    // Back into the repository by its folder's name: that would be head's.
    if (!path.relative(root, to).startsWith("..")) continue;
    if (await exists(to)) outside.push({ from, to });
  }
  if (outside.length === 0) return null;
  const made = await makeGuardedFolder(prefix);
  try {
    const levels = Math.max(...outside.map(({ from }) => levelsUp(from)));
    const parent = path.join(made.path, ...Array.from({ length: levels - 1 }, () => "up"));
    await mkdir(parent, { recursive: true });
    // A folder that is linked as a whole holds what lies in it.
    for (const { from, to } of outside.toSorted((a, b) => a.from.length - b.from.length)) {
      const link = path.join(parent, "base", from);
      if (await exists(link)) continue;
      await mkdir(path.dirname(link), { recursive: true });
      await symlink(to, link, "junction");
    }
    return { parent, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() };
  } catch (error) {
    await made[Symbol.asyncDispose]();
    throw error;
  }
}

/** Paths from the repository's top folder that its manifests name and that leave it: `../ui-1.0.0.tgz`. */
async function outsidePaths(place: GitPlace, sha: string): Promise<string[]> {
  const named = String.raw`"[^"]+"[[:space:]]*:[[:space:]]*"((file|link|portal):(//)?)?(\./)*\.\./`;
  const args = ["grep", "--no-color", "-I", "-E", "--full-name", "-e", named, sha, "--"];
  // Exits with 1 where nothing is found. Where it takes long, the checkout says what is wrong.
  const found = await askGit(place, [...args, ":(top,glob)**/package.json"]).catch((error: unknown) => {
    if (error instanceof GitError) return undefined;
    throw error;
  });
  const paths = (found ?? "").split("\n").flatMap((line) => {
    const [, manifest, text] = /^[0-9a-f]+:(.*?package\.json):(.*)$/.exec(line) ?? [];
    if (manifest === undefined || text === undefined) return [];
    return [...text.matchAll(/:\s*"(?:(?:file|link|portal):(?:\/\/)?)?((?:\.\/)*\.\.\/[^"\\]*)"/g)].map(
      ([, to = ""]) => path.posix.join(path.posix.dirname(manifest), to).replace(/\/$/, ""),
    );
  });
  const leaving = paths.filter((one) => /^(?:\.\.\/)+[^./]/.test(one) && levelsUp(one) <= mostLevels);
  return [...new Set(leaving)].slice(0, mostLinks);
}

function levelsUp(from: string): number {
  return from.split("/").filter((part) => part === "..").length;
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
