/**
 * What of a folder is the site: one rule for what is weighed, compared and served. It matters where a repository is served as
 * it is: its installed modules, lockfiles and budget are there on one machine and not on the next, and no page is made of them.
 */

/** `.git`, `.env`, `.budget-check`; but `.well-known` is for visitors (RFC 8615). */
export function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== ".well-known";
}

/**
 * Whether `name` is a folder of installed packages, given the names next to it. Hosts do not publish such a folder.
 * Without a package.json it is output: bundlers that keep modules apart, and Expo's export, write shipped files below
 * that name.
 */
export function isInstalled(name: string, beside: { has(name: string): boolean }): boolean {
  return name === "node_modules" && beside.has("package.json");
}

/** Files that no page loads: source maps, and the licence texts that webpack puts next to a chunk. */
const unshipped = /(\.map|\.LICENSE\.txt)$/;

/** What a project holds at its top for its tools. */
const toolFiles = new Set([
  "budget.json",
  "budgets/budget.json",
  "bun.lock",
  "bun.lockb",
  "npm-shrinkwrap.json",
  "package-lock.json",
  "package.json",
  "pnpm-lock.yaml",
  "yarn.lock",
]);

/**
 * Whether a file or folder is part of the site, given that its parents are.
 *
 * @param path in the folder, `/` between folders.
 * @param beside the names in the same folder, including its own.
 */
export function isOfSite(path: string, beside: { has(name: string): boolean }): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !isHidden(name) && !isInstalled(name, beside) && !unshipped.test(name) && !toolFiles.has(path);
}
