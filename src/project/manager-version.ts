/** Which version of its package manager a project needs. */
import { join } from "node:path";
import { parse } from "yaml";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { record } from "./detect-manifest.ts";
import type { PackageManager } from "./lockfiles.ts";

export interface ManagerVersion {
  /** What the `packageManager` field says, without its hash: `10.1.0`; null where there is none. */
  pinned: string | null;
  /** Major versions that read the project's lockfile; null where any does. */
  majors: readonly number[] | null;
  /** The package that brings it, with the version to fetch: `pnpm@10.1.0`, `@yarnpkg/cli-dist@4`. Null for npm, which comes with Node. */
  package: string | null;
}

/** Major versions by what a lockfile calls its own format, the one to fetch first. Any later version reads the last format. */
const pnpmFormats: readonly (readonly [format: RegExp, majors: readonly number[]])[] = [
  [/^9\./, [10, 9, 11, 12, 13, 14]],
  [/^6\./, [8]],
  [/^5\./, [7, 6]],
];

/**
 * Reads what pins the version: the `packageManager` field, else the format of the lockfile.
 * @param root the folder that holds the manager's settings, absolute.
 * @param pinned the version of the `packageManager` field.
 * @param lockfile absolute.
 */
export async function managerVersion(
  manager: PackageManager,
  root: string,
  pinned: string | null,
  lockfile: string | null,
): Promise<ManagerVersion> {
  const exact = /^\d+(?:\.\d+)*(?:-[\w.]+)?/.exec(pinned ?? "")?.[0] ?? null;
  const lock =
    lockfile === null || lockfile.endsWith(".lockb") ? "" : await readText(lockfile).catch(() => "");
  const wanted = exact === null ? majorsOf(manager, lock) : [Number.parseInt(exact, 10)];
  // Any Yarn hands over to the one that the repository brings.
  const delegated = manager === "yarn" && (await bringsYarn(root));
  const major = delegated ? 1 : (wanted?.[0] ?? null);
  const version = delegated || exact === null ? major : exact;
  return { pinned: exact, majors: delegated ? null : wanted, package: packageOf(manager, version, major) };
}

function majorsOf(manager: PackageManager, lock: string): readonly number[] | null {
  if (manager === "pnpm") {
    const format = /^lockfileVersion: *["']?([\d.]+)/m.exec(lock)?.[1] ?? "";
    return pnpmFormats.find(([pattern]) => pattern.test(format))?.[1] ?? null;
  }
  if (manager !== "yarn") return null;
  // https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts (LOCKFILE_VERSION)
  const format = /^__metadata:\s+version: *(\d+)/m.exec(lock)?.[1];
  if (format !== undefined) return Number(format) >= 8 ? [4, 5] : Number(format) >= 5 ? [3] : [2];
  return /^# yarn lockfile v1/m.test(lock) ? [1] : null;
}

function packageOf(
  manager: PackageManager,
  version: string | number | null,
  major: number | null,
): string | null {
  const at = version === null ? "" : `@${version}`;
  if (manager === "npm") return null;
  if (manager === "yarn" && major !== null && major >= 2) return `@yarnpkg/cli-dist${at}`;
  return manager === "yarn" ? "yarn@1" : `${manager}${at}`;
}

async function bringsYarn(root: string): Promise<boolean> {
  const settings = await readText(join(root, ".yarnrc.yml")).catch(() => null);
  if (settings !== null) {
    try {
      return typeof record(parse(settings))["yarnPath"] === "string";
    } catch {
      return false;
    }
  }
  return /^yarn-path\s/m.test(await readText(join(root, ".yarnrc")).catch(() => ""));
}

function readText(file: string): Promise<string> {
  return readRegularText(file, mostConfigBytes);
}
