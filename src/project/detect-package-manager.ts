import { access } from "node:fs/promises";
import { basename, join } from "node:path";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { readManifest } from "./detect-manifest.ts";
import type { Manifest } from "./detect-manifest.ts";
import { isBerryLock, lockfileNames, lockfiles } from "./lockfiles.ts";
import type { PackageManager } from "./lockfiles.ts";
import { managerVersion } from "./manager-version.ts";
import type { ManagerVersion } from "./manager-version.ts";
import { findWorkspaceRoot } from "./workspaces/patterns.ts";

export interface PackageManagement {
  packageManager: PackageManager;
  /** Absolute path; null where nothing is locked. */
  lockfile: string | null;
  /**
   * The root of the workspace that the project is a member of; null if it is not in a workspace or is the root itself.
   */
  workspaceRoot: string | null;
  installCommand: string;
  /** Which version it must be. */
  managerVersion: ManagerVersion;
  /** Things the user should know, such as two lockfiles. */
  notes: readonly string[];
}

/** Reads which package manager a project with a package.json uses: its `packageManager` field, else its lockfile, else npm. */
export async function detectPackageManager(
  directory: string,
  manifest: Manifest,
): Promise<PackageManagement> {
  const workspaceRoot = await findWorkspaceRoot(directory);
  const root = workspaceRoot ?? directory;
  const own = await locksIn(directory);
  const locks = own.length > 0 || workspaceRoot === null ? own : await locksIn(workspaceRoot);
  const rootManifest = workspaceRoot === null ? null : await readManifest(workspaceRoot);
  const named = namedManager(manifest) ?? (rootManifest && namedManager(rootManifest));

  const lock = locks.find((found) => named === null || found.manager === named.name) ?? null;
  const packageManager = named?.name ?? lock?.manager ?? "npm";
  const notes =
    locks.length > 1 && named === null && lock !== null
      ? [
          `Several lockfiles (${locks.map(({ file }) => basename(file)).join(", ")}): ${basename(lock.file)} is used`,
        ]
      : [];
  const lockfile = lock?.file ?? null;
  const berry = packageManager === "yarn" && (await isYarnBerry(root, named?.version ?? null, lockfile));
  return {
    packageManager,
    lockfile,
    workspaceRoot,
    installCommand: install(packageManager, lockfile !== null, berry),
    managerVersion: await managerVersion(packageManager, root, named?.version ?? null, lockfile),
    notes,
  };
}

/**
 * Frozen if there is a lockfile. Without a lockfile, none is written, because measuring must not leave a file in the
 * user's tree.
 */
function install(manager: PackageManager, locked: boolean, berry: boolean): string {
  switch (manager) {
    case "npm":
      return locked ? "npm ci --no-audit --no-fund" : "npm install --no-audit --no-fund --no-package-lock";
    case "pnpm":
      return locked ? "pnpm install --frozen-lockfile" : "pnpm install --no-lockfile";
    case "yarn":
      if (berry) return locked ? "yarn install --immutable" : "yarn install";
      return locked ? "yarn install --frozen-lockfile" : "yarn install --no-lockfile";
    case "bun":
      return locked ? "bun install --frozen-lockfile" : "bun install --no-save";
  }
}

async function locksIn(folder: string): Promise<{ file: string; manager: PackageManager }[]> {
  const there = await Promise.all(lockfileNames.map((name) => exists(join(folder, name))));
  return lockfileNames
    .filter((_, index) => there[index])
    .map((name) => ({ file: join(folder, name), manager: lockfiles[name] }));
}

/** `"packageManager": "pnpm@10.1.0+sha512.…"` (Corepack), or `devEngines.packageManager.name`. */
function namedManager(manifest: Manifest): { name: PackageManager; version: string | null } | null {
  const match = /^(npm|pnpm|yarn|bun)(?:@(.+))?$/.exec(manifest.packageManager ?? "");
  const name = match?.[1] ?? manifest.devEngine;
  if (name !== "npm" && name !== "pnpm" && name !== "yarn" && name !== "bun") return null;
  return { name, version: match?.[2] ?? null };
}

/** Yarn 2 and later know `--immutable` instead of `--frozen-lockfile`. */
async function isYarnBerry(root: string, version: string | null, lockfile: string | null): Promise<boolean> {
  if (version !== null && /^\d/.test(version)) return Number.parseInt(version, 10) >= 2;
  if (await exists(join(root, ".yarnrc.yml"))) return true;
  const lock = lockfile === null ? "" : await readRegularText(lockfile, mostConfigBytes).catch(() => "");
  return isBerryLock(lock);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
