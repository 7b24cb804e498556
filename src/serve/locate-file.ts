import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { isHidden, isInstalled } from "../site-files.ts";

export type Location =
  | { kind: "file"; file: string }
  /** The folder exists: relative links in its page need the slash. */
  | { kind: "redirect"; pathname: string }
  | { kind: "none" };

/**
 * The path's names, decoded; null for a path that leads out of the folder or is meant to: `..` or `.` as a name, in any
 * encoding, or a null byte. What cannot be decoded stays as it is: a route may hold any text.
 */
export function decodePath(pathname: string): string[] | null {
  const names: string[] = [];
  for (const part of pathname.split("/")) {
    const name = decoded(part);
    if (name.includes("\0") || name.split(/[/\\]/).some((one) => one === ".." || one === ".")) return null;
    if (name !== "") names.push(name);
  }
  return names;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * A name that no file of a site has: `foo%2Fbar` is one name of a route, and dot files are not deployed (except
 * `.well-known`).
 */
function namesNoFile(name: string): boolean {
  return /[/\\]/.test(name) || (process.platform === "win32" && name.includes(":")) || isHidden(name);
}

/**
 * The file behind a path, as static hosts resolve clean URLs: the file itself, `about.html` for `/about`, `about/index.html`
 * for `/about/` (with a redirect from `/about`). Only regular files whose real path is inside `root` (itself a real path),
 * and none of installed packages: the site that is deployed has none, nor has a fresh worktree of the base.
 */
export async function locateFile(
  root: string,
  pathname: string,
  names: readonly string[],
): Promise<Location> {
  if (names.some(namesNoFile) || (await leadsToPackages(root, names))) return { kind: "none" };
  const path = join(root, ...names);
  const slash = pathname.endsWith("/");
  if (slash) {
    const file = (await indexOf(root, path)) ?? (names.length > 0 ? await htmlAt(root, path) : null);
    return file === null ? { kind: "none" } : { kind: "file", file };
  }
  const file = (await fileWithin(root, path)) ?? (await htmlAt(root, path));
  if (file !== null) return { kind: "file", file };
  const index = await indexOf(root, path);
  return index === null ? { kind: "none" } : { kind: "redirect", pathname: `${pathname}/` };
}

async function leadsToPackages(root: string, names: readonly string[]): Promise<boolean> {
  for (const [index, name] of names.entries()) {
    if (name !== "node_modules") continue;
    const beside = new Set(await readdir(join(root, ...names.slice(0, index))).catch(() => []));
    if (isInstalled(name, beside)) return true;
  }
  return false;
}

async function htmlAt(root: string, path: string): Promise<string | null> {
  return (await fileWithin(root, `${path}.html`)) ?? fileWithin(root, `${path}.htm`);
}

/** The page of a folder. */
export async function indexOf(root: string, folder: string): Promise<string | null> {
  return (await fileWithin(root, join(folder, "index.html"))) ?? fileWithin(root, join(folder, "index.htm"));
}

/** The real path, or null where there is no such file or a symbolic link leads out of `root`. */
export async function fileWithin(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/** Whether these names lead to a folder of the site. */
export async function isFolderWithin(root: string, names: readonly string[]): Promise<boolean> {
  if (names.some(namesNoFile)) return false;
  return stat(join(root, ...names)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
