import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/build/search-html.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
var maxFolders = 2e3;
var maxDepth = 8;
var neverOutput = /* @__PURE__ */ new Set(["node_modules", ".git", ".budget-check", "coverage", "playwright-report"]);
async function searchHtml(directory, since, pattern = /\.html?$/i) {
  const freshFolders = [];
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
      since
    );
    if (fresh) freshFolders.push(next.folder);
    if (fresh || next.depth >= maxDepth) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || neverOutput.has(entry.name)) continue;
      queue.push({ folder: join(next.folder, entry.name), depth: next.depth + 1 });
    }
  }
  return { any, atTop, freshFolders };
}
async function anyFresh(files, since) {
  if (since === void 0) return files.length > 0;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found && Math.max(found.mtimeMs, found.ctimeMs) >= since) return true;
  }
  return false;
}

export {
  searchHtml
};
