import { access, readdir } from "node:fs/promises";
import path from "node:path";
import type { Note } from "../types.ts";
import { askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** What bundlers read by themselves: `.env`, `.env.local`, `.env.production`. */
const environmentFile = /^\.env(?:\.|$)/;
const mostNamed = 5;

/**
 * Says which files of the environment a build of head can read and one of base cannot, because git does not have them.
 * @param folders of head in which a build looks for them.
 * @param inBase maps a path of head to its place in base.
 */
export async function missingEnvironment(
  place: GitPlace,
  folders: readonly string[],
  inBase: (file: string) => string,
): Promise<Note[]> {
  const missing: string[] = [];
  for (const folder of new Set(folders)) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (environmentFile.test(entry.name) && !entry.isDirectory() && !(await isThere(inBase(file))))
        missing.push(file);
    }
  }
  if (missing.length === 0) return [];
  // One that is committed in head is part of the change, and no surprise.
  const untracked = await askGit(place, ["ls-files", "--others", "--full-name", "-z", "--", ...missing]);
  const names = (untracked ?? "").split("\0").filter((name) => name !== "");
  if (names.length === 0) return [];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  const text = `base is built without ${names.slice(0, mostNamed).join(", ")}${more}, which git does not have: where the build reads it, base and head differ by more than this change`;
  return [{ level: "warn", text }];
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
