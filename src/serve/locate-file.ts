import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { isHidden, isInstalled } from "../site-files.ts";

export type Location =
  | { kind: "file"; file: string }
  /** The folder exists: relative links in its page need the slash. */
  | { kind: "redirect"; pathname: string }
  | { kind: "none" };

/**
 * The path's names, decoded; null for a path that no honest page asks for: bad percent-encoding, `..`, an encoded slash or
 * backslash, a null byte, or a dot file (`/.git/config`, `/.env`; `.well-known` is served).
 */
export function decodePath(pathname: string): string[] | null {
  const names: string[] = [];
  for (const part of pathname.split("/")) {
    let name: string;
    try {
      name = decodeURIComponent(part);
    } catch {
      return null;
    }
    if (/[/\\\0]/.test(name) || (process.platform === "win32" && name.includes(":"))) return null;
    if (isHidden(name)) return null;
    if (name !== "") names.push(name);
  }
  return names;
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
  if (await leadsToPackages(root, names)) return { kind: "none" };
  const path = join(root, ...names);
  const slash = pathname.endsWith("/");
  if (slash) {
    const file =
      (await fileWithin(root, join(path, "index.html"))) ??
      (names.length > 0 ? await htmlAt(root, path) : null);
    return file === null ? { kind: "none" } : { kind: "file", file };
  }
  const file = (await fileWithin(root, path)) ?? (await htmlAt(root, path));
  if (file !== null) return { kind: "file", file };
  const index = await fileWithin(root, join(path, "index.html"));
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

function htmlAt(root: string, path: string): Promise<string | null> {
  return fileWithin(root, `${path}.html`);
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
