/** Builds of commits, kept on disk so that no commit is built twice. */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { cp, lstat, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { runGit } from "../../git/run-git.ts";
import type { GitPlace } from "../../git/run-git.ts";
import type { Budget } from "../../types.ts";
import { writeWholeFile } from "../../whole-file.ts";
import type { AppPlace } from "./app-place.ts";

/** What all builds may take together; the one in use is kept in any case. */
const mostBytes = 2 * 1024 ** 3;
/** Installed again where they are needed, or only there to make the next build faster. */
const leftOut = new Set(["node_modules", ".git", ".cache", ".turbo", ".parcel-cache", ".yarn"]);
const cacheOfNext = /(?:^|\/)\.next\/cache$/;
/** Raised when `BuildFacts` change, so that builds with other facts are made again. */
const factsFormat = 2;
/** Within a record: what names modules by their paths. */
const ownRecords = ".budget-check";

/** What is known of a cached build besides its files. */
export interface BuildFacts {
  /** Whether it was built with the budget of its own commit, as today's did not fit. */
  byOwnBudget: boolean;
  /** The folder that was served, from the top of the checkout; null where a command served it. */
  served: string | null;
  /** Files of the commit that the build removed, from the top of the checkout. */
  removed: readonly string[];
  /** Whether what the tool recorded about the build is kept too. */
  hasRecord: boolean;
  /** Where it was built: paths in the record begin with it. */
  checkout: string;
}

/** One cached build. */
export interface CachedBuild extends Pick<BuildFacts, "byOwnBudget" | "served"> {
  /** The folder of what the tool recorded, with paths of the checkout; null where it recorded nothing. */
  record: string | null;
}

/** The folder `builds` of a bisect: a folder for each build, by `buildKey`. */
export class BuildCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The build, and its files put into a checkout of its commit; null where it is not cached. */
  async restore(key: string, checkout: string): Promise<CachedBuild | null> {
    const folder = join(this.#folder, key);
    const text = await readFile(join(folder, "build.json"), "utf8").catch(() => null);
    if (text === null) return null;
    const { byOwnBudget, served, ...facts } = JSON.parse(text) as BuildFacts;
    for (const name of facts.removed) await rm(join(checkout, name), { force: true });
    await copyAll(join(folder, "files"), checkout);
    const now = new Date();
    await utimes(folder, now, now);
    if (!facts.hasRecord) return { byOwnBudget, served, record: null };
    const record = join(folder, "moved-record");
    await rm(record, { recursive: true, force: true });
    await copyOne(join(folder, "record"), record);
    await movePaths(join(record, ownRecords), facts.checkout, checkout);
    return { byOwnBudget, served, record };
  }

  /**
   * Keeps what a build has written into a checkout. The folder appears whole or not at all.
   * @param record of a build: the folder of what the tool recorded.
   */
  async keep(key: string, place: GitPlace, { record, byOwnBudget, served }: CachedBuild): Promise<void> {
    const next = join(this.#folder, `unfinished-${key}`);
    await rm(next, { recursive: true, force: true });
    await mkdir(join(next, "files"), { recursive: true });
    for (const name of await writtenFiles(place)) {
      await mkdir(dirname(join(next, "files", name)), { recursive: true });
      await copyOne(join(place.cwd, name), join(next, "files", name));
    }
    const hasRecord = record !== null && (await stat(record).catch(() => null)) !== null;
    if (hasRecord) await copyOne(record, join(next, "record"));
    await writeWholeFile(
      join(next, "build.json"),
      JSON.stringify({
        byOwnBudget,
        served,
        removed: await changedFiles(place, "D"),
        hasRecord,
        checkout: place.cwd,
      } satisfies BuildFacts),
    );
    await this.#remove(key);
    await rename(next, join(this.#folder, key));
    await this.#makeRoom(key);
  }

  /** Removes what a killed process has left half done. */
  async tidy(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => []))
      if (name.startsWith("unfinished-"))
        await rm(join(this.#folder, name), { recursive: true, force: true });
  }

  /** The builds that were used last stay. */
  async #makeRoom(inUse: string): Promise<void> {
    const names = await readdir(this.#folder);
    const all = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        return { name, bytes: await bytesIn(path), usedMs: (await stat(path)).mtimeMs };
      }),
    );
    let total = 0;
    for (const { name, bytes } of all.toSorted((a, b) => b.usedMs - a.usedMs)) {
      total += bytes;
      if (total > mostBytes && name !== inUse) await this.#remove(name);
    }
  }

  /** Under another name first: a process that is killed in the middle leaves no build that is only half there. */
  async #remove(key: string): Promise<void> {
    const old = join(this.#folder, `unfinished-old-${key}`);
    try {
      await rename(join(this.#folder, key), old);
    } catch {
      return;
    }
    await rm(old, { recursive: true, force: true });
  }
}

/** What a build depends on besides its commit. */
export interface BuildSettings {
  budget: Pick<Budget, "build" | "serve" | "bundleDirectory">;
  /** A commit may have several apps, and several budgets of one. */
  place: AppPlace;
  instrument: boolean;
  /** The version of this tool. */
  version: string;
}

/** What a build is called in the cache. */
export function buildKey(sha: string, { budget, place, instrument, version }: BuildSettings): string {
  const { build, serve, bundleDirectory } = budget;
  const of = [place.folder, place.file, build, serve, bundleDirectory];
  const all = [factsFormat, ...of, instrument, version, process.version];
  const digest = createHash("sha256").update(JSON.stringify(all)).digest("hex");
  return `${sha.slice(0, 16)}-${digest.slice(0, 8)}`;
}

/** What is in a checkout and not in its commit: new, ignored or edited. */
async function writtenFiles(place: GitPlace): Promise<string[]> {
  const others = await runGit(place, ["ls-files", "--others", "--directory", "-z"]);
  return [...namesIn(others), ...(await changedFiles(place, "d"))]
    .map((name) => name.replace(/\/$/, ""))
    .filter((name) => !name.split("/").some((part) => leftOut.has(part)));
}

/** Files of the commit that are different now. @param filter as `git diff --diff-filter` takes it. */
async function changedFiles(place: GitPlace, filter: "d" | "D"): Promise<string[]> {
  const settings = ["--name-only", `--diff-filter=${filter}`, "--no-relative", "-z"];
  return namesIn(await runGit(place, ["diff", ...settings]));
}

function namesIn(listed: string): string[] {
  return listed.split("\0").filter((name) => name !== "");
}

async function copyAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await copyOne(join(from, name), join(to, name));
}

async function copyOne(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    force: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => source === from || !(leftOut.has(basename(source)) || cacheOfNext.test(source)),
  });
}

/** Lets the texts of a folder name files of another checkout, as plain text and within JSON. */
async function movePaths(folder: string, from: string, to: string): Promise<void> {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (!entry.isFile()) continue;
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replaceAll(inJson(from), inJson(to)).replaceAll(from, to));
  }
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  const folders = [folder];
  for (let one = folders.pop(); one !== undefined; one = folders.pop())
    for (const entry of await readdir(one, { withFileTypes: true }).catch(() => [])) {
      const path = join(one, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else bytes += (await lstat(path).catch(() => null))?.size ?? 0;
    }
  return bytes;
}
