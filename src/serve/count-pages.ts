import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders read at most: a site with more is not a single-page app. */
const maxFolders = 2000;

/** HTML files in a folder and below, counted no further than `enough`: one page or several is all that matters. */
export async function countPages(root: string, enough = 2): Promise<number> {
  let pages = 0;
  const queue = [root];
  for (let read = 0; read < maxFolders; read++) {
    const folder = queue.shift();
    if (folder === undefined || pages >= enough) return pages;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) {
        queue.push(join(folder, entry.name));
      } else if (/\.html?$/i.test(entry.name)) pages++;
    }
  }
  return Math.max(pages, enough);
}
