/** A repository with the storefront, in a history of as many commits as one likes. */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plant } from "./plants.ts";

const shop = resolve(import.meta.dirname, "../../apps/storefront");
const pnpm = "pnpm@10.18.3";

export interface HistoryOptions {
  /** After the good one. */
  commits: number;
  /** The commit with the plant. */
  first: number;
  plant: Plant;
  /** Commits that do not build. */
  broken: ReadonlySet<number>;
  /** From this commit on, pnpm installs instead of npm; null for never. */
  pnpmFrom: number | null;
}

/**
 * Makes it in a new folder, with the modules of its last commit installed.
 * @returns the commits, the good one first.
 */
export function makeHistory(
  path: string,
  { commits, first, plant, broken, pnpmFrom }: HistoryOptions,
): string[] {
  cpSync(shop, path, { recursive: true, filter: (name) => !/node_modules|dist$|\.budget-check/.test(name) });
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: path, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const git = (...args: string[]) =>
    run("git", "-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args);
  const write = (file: string, text: string) => writeFileSync(join(path, file), text);
  write(".gitignore", "node_modules\ndist\n.budget-check\n");
  const budget = { build: "npm run build", serve: "dist", devices: ["mobile"], ...plant.budget };
  write("budget.json", `${JSON.stringify(budget, undefined, 2)}\n`);
  git("init", "--quiet", "--initial-branch=main");
  if (pnpmFrom === null) run("npm", "ci", "--no-audit", "--no-fund");
  const main = "src/main.tsx";
  const shas: string[] = [];
  for (let at = 0; at <= commits; at++) {
    if (at === pnpmFrom) {
      const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
      write(
        "package.json",
        `${JSON.stringify({ ...manifest, packageManager: pnpm, pnpm: { onlyBuiltDependencies: [] } }, undefined, 2)}\n`,
      );
      rmSync(join(path, "package-lock.json"));
      run("npx", "--yes", pnpm, "install", "--silent");
    }
    if (at === first) plant.apply(path);
    const source = readFileSync(join(path, main), "utf8").replace(/\nconsole\.debug\("change.*$/s, "\n");
    write(main, `${source}console.debug("change ${at}");\n${broken.has(at) ? "this does not build;\n" : ""}`);
    git("add", "--all");
    git("commit", "--quiet", "--message", at === first ? "Planted" : `Change ${at}`);
    shas.push(git("rev-parse", "HEAD"));
  }
  return shas;
}
