import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface HtmlSearch {
  any: boolean;
  /** HTML directly in the folder itself. */
  atTop: boolean;
  /** Topmost folders with HTML written since; all folders with HTML count where no time was given. */
  freshFolders: readonly string[];
}

/** Bounds of the search: a site's pages are found long before, a folder of a million files ends it. */
const maxFolders = 2000;
const maxDepth = 8;

const neverOutput = new Set(["node_modules", ".git", ".budget-check", "coverage", "playwright-report"]);

/**
 * Looks for HTML breadth first; a missing folder has none. A file is new when it was written, or its entry made, since:
 * `ctime` also sees copies that keep their old time of modification.
 */
export async function searchHtml(
  directory: string,
  since?: number,
  pattern: RegExp = /\.html?$/i,
): Promise<HtmlSearch> {
  const freshFolders: string[] = [];
  let any = false;
  let atTop = false;
  let seen = 0;
  const queue = [{ folder: directory, depth: 0 }];
  for (let next = queue.shift(); next && seen < maxFolders; next = queue.shift()) {
    seen++;
    const entries = await readdir(next.folder, { withFileTypes: true }).catch(() => []);
    const html = entries.filter((entry) => !entry.isDirectory() && pattern.test(entry.name));
    if (html.length > 0) any = true;
    if (html.length > 0 && next.depth === 0) atTop = true;
    const fresh = await anyFresh(
      html.map((entry) => join(next.folder, entry.name)),
      since,
    );
    if (fresh) freshFolders.push(next.folder);
    // Nothing below a find adds to the answer.
    if (fresh || next.depth >= maxDepth) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || neverOutput.has(entry.name)) continue;
      queue.push({ folder: join(next.folder, entry.name), depth: next.depth + 1 });
    }
  }
  return { any, atTop, freshFolders };
}

async function anyFresh(files: readonly string[], since: number | undefined): Promise<boolean> {
  if (since === undefined) return files.length > 0;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found && Math.max(found.mtimeMs, found.ctimeMs) >= since) return true;
  }
  return false;
}
