/** Which folders a workspace has as its members. */
import { access } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { parse } from "yaml";
import { CheckError, messageOf } from "../../errors.ts";
import { readManifest, record } from "../detect-manifest.ts";
import { readIfThere } from "../read-if-there.ts";

/** Folders above a project that are looked at for a workspace's root. */
const maxAncestors = 32;

/**
 * The nearest folder above, in the same repository, whose workspace has this one as a member; null where there is none.
 * @param directory absolute.
 */
export async function findWorkspaceRoot(directory: string): Promise<string | null> {
  let folder = directory;
  for (let depth = 0; depth < maxAncestors; depth++) {
    // A repository's workspace does not reach beyond it.
    if (await isThere(path.join(folder, ".git"))) return null;
    const parent = path.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
    const patterns = await workspacePatterns(folder);
    const inside = path.relative(folder, directory).split(path.sep).join("/");
    if (patterns !== null && isMember(inside, patterns)) return folder;
  }
  return null;
}

/** The patterns of a workspace whose root this folder is; null where it is none. */
export async function workspacePatterns(folder: string): Promise<readonly string[] | null> {
  return (await pnpmPackages(folder)) ?? (await readManifest(folder))?.workspaces ?? null;
}

/**
 * The `packages:` of a pnpm-workspace.yaml; none where it only has settings, null where there is no such file.
 * @throws CheckError PROJECT_NOT_FOUND for one that is not YAML.
 */
export async function pnpmPackages(folder: string): Promise<readonly string[] | null> {
  const file = path.join(folder, "pnpm-workspace.yaml");
  const text = (await readIfThere(file))?.toString("utf8");
  if (text === undefined) return null;
  let workspace: unknown;
  try {
    workspace = parse(text);
  } catch (error) {
    throw new CheckError("PROJECT_NOT_FOUND", `${file} cannot be read: ${messageOf(error)}`, {
      advice: "Fix the YAML; pnpm cannot read it either.",
    });
  }
  const { packages } = record(workspace);
  return Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === "string") : [];
}

/** Whether a folder, `/` between names, is matched by a workspace's patterns. The last matching pattern decides; `!` takes out. */
export function isMember(folder: string, patterns: readonly string[]): boolean {
  let member = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    const glob = pattern.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "");
    if (picomatch.isMatch(folder, glob)) member = !negative;
  }
  return member;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
