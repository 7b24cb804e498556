/** The user's working tree while other commits are built: a build that writes to an absolute path would reach it. */
import { mkdir, readdir, realpath, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CheckError, messageOf } from "../../errors.ts";
import { askGit } from "../../git/run-git.ts";
import type { GitPlace } from "../../git/run-git.ts";
import { makeGuardedFolder } from "../../guarded-folder.ts";
import { detectProject } from "../../project/detect.ts";
import type { Budget } from "../../types.ts";
import { buildCommandOf } from "../build-revision.ts";
import { copy, differs, fingerprint, isTooLarge, isWithin, moveOut } from "../output-copy.ts";
import type { Fingerprint } from "../output-copy.ts";
import { realpathOf } from "../output-place.ts";

const advice = "Let the build write to a relative path inside the project, such as `dist`.";
/** Files that say where a build writes. */
const settings = ["*.config.*", "package.json", "angular.json", ".env*", "build.*", "Makefile", "*.sh"];
/** A shorter path, such as /app, may well be part of an address or of an import. */
const leastFolders = 2;

/**
 * Refuses, before anything is built, what would write to one place for all commits.
 * @param root the repository's top folder.
 * @throws CheckError USAGE where the budget asks for it; BUILD_FAILED where a file of the commit does.
 */
export async function refuseAbsolutePaths(
  place: GitPlace,
  sha: string,
  root: string,
  { build, serve }: Budget,
): Promise<void> {
  // Git names the real path, and the budget may be read by a linked one.
  if (serve?.kind === "directory" && !isWithin(await realpathOf(serve.directory), await realpathOf(root)))
    throw new CheckError(
      "USAGE",
      `The builds of all commits would share one folder outside of the repository, ${serve.directory}`,
      { advice },
    );
  const inside = `${root.replaceAll("\\", "/")}/`;
  if (inside.split("/").length - 2 < leastFolders) return;
  const named = pathPattern(inside);
  const command = [build?.command, ...Object.values(build?.env ?? {})].find((text) =>
    new RegExp(named).test(String(text).replaceAll("\\", "/")),
  );
  if (command !== undefined)
    throw new CheckError(
      "USAGE",
      `The build of each commit would write into your working tree: the budget names ${inside} for it`,
      { advice },
    );
  const files = settings.map((name) => `:(top,glob)**/${name}`);
  const found = await askGit(place, ["grep", "-I", "-n", "-E", "-e", named, sha, "--", ...files]);
  const [, file, line] = /^[^:]+:(.*?):(\d+):/.exec(found ?? "") ?? [];
  if (file !== undefined)
    throw new CheckError(
      "BUILD_FAILED",
      `It may write into your working tree: ${file}:${line} names ${inside}`,
      { advice },
    );
}

/** Finds an absolute path, but not the end of a longer one, such as `./src/app/` or `${root}/src/app/`; for JavaScript and POSIX. */
function pathPattern(path: string): string {
  const escaped = path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(^|file://|[^A-Za-z0-9_.~@$}*/-])${escaped}`;
}

const ofAside = ".budget-check-";

/**
 * Folders next to the user's built files to which something that builds wrote there was moved. Nobody else has these files, and they may
 * come from the user's own build, so only the user can remove them.
 */
export async function foldersAside(budget: Budget): Promise<string[]> {
  const folder = await outputOf(budget);
  if (folder === null) return [];
  const prefix = `${basename(folder)}${ofAside}`;
  const isAside = (name: string) =>
    name.startsWith(prefix) && /^\d{8}T\d{9}Z$/.test(name.slice(prefix.length));
  const names = await readdir(dirname(folder)).catch(() => []);
  return names
    .filter(isAside)
    .toSorted()
    .map((name) => join(dirname(folder), name));
}

/** The user's built files, to be put back where a build has reached them in a way that no text shows, such as a variable. */
export class OwnOutput implements AsyncDisposable {
  readonly #folder: string | null;
  /** Null where there was no such folder. */
  readonly #before: Fingerprint | null;
  readonly #stack = new AsyncDisposableStack();
  #copy: string | null = null;

  private constructor(folder: string | null, before: Fingerprint | null) {
    this.#folder = folder;
    this.#before = before;
  }

  /** Call it before a build. */
  static async of(budget: Budget): Promise<OwnOutput> {
    const folder = await outputOf(budget);
    const isThere = folder !== null && (await stat(folder).catch(() => null)) !== null;
    const own = new OwnOutput(folder, isThere ? await fingerprint(folder, false) : null);
    if (isThere) await own.#keepCopy(folder);
    return own;
  }

  /**
   * Call it where a build has left nothing in its own checkout. What is here now is moved aside first, because it may
   * come from another build, such as the user's own.
   * @throws CheckError BUILD_FAILED if something was written here meanwhile.
   */
  async putBack(): Promise<void> {
    const folder = this.#folder;
    if (folder === null) return;
    const now = (await stat(folder).catch(() => null)) === null ? null : await fingerprint(folder, false);
    if (now === null ? this.#before === null : this.#before !== null && !differs(this.#before, now)) return;
    const done = await this.#restore(folder, now !== null);
    throw new CheckError(
      "BUILD_FAILED",
      `The build left nothing in its own checkout, and something wrote to ${folder} during this build; ${done}`,
      { advice },
    );
  }

  /** @returns what was done, in words. */
  async #restore(folder: string, isThere: boolean): Promise<string> {
    if (this.#before !== null && this.#copy === null)
      return "what was there before was too large to be copied, so nothing is put back";
    const done: string[] = [];
    if (isThere) {
      const aside = `${folder}${ofAside}${new Date().toISOString().replaceAll(/[-:.]/g, "")}`;
      try {
        await moveOut(folder, aside);
      } catch (error) {
        return `nothing is put back, because that could not be moved to ${aside}: ${messageOf(error)}`;
      }
      done.push(`what it wrote is in ${aside}`);
    }
    if (this.#copy === null) await rmdir(folder).catch(() => undefined);
    else {
      await mkdir(folder, { recursive: true });
      await copy(this.#copy, folder);
      done.push("what was there before is put back");
    }
    return done.join(", and ");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync();
  }

  async #keepCopy(folder: string): Promise<void> {
    if (this.#before === null || isTooLarge(this.#before)) return;
    const aside = this.#stack.use(await makeGuardedFolder("budget-check-own-output-")).path;
    await copy(folder, aside);
    this.#copy = aside;
  }
}

/** Where the user's own build writes; null where nothing is built, or where sources are there too. */
async function outputOf(budget: Budget): Promise<string | null> {
  const { directory, serve } = budget;
  const project = await detectProject(directory);
  if ((buildCommandOf(project, budget) ?? false) === false) return null;
  const candidates =
    serve?.kind === "directory" ? [serve.directory] : project.output.map((one) => resolve(directory, one));
  const real = await Promise.all(candidates.map((one) => realpath(one).catch(() => null)));
  const folder = real.find((one) => one !== null) ?? candidates[0] ?? null;
  return folder === null || isWithin(await realpath(directory), folder) ? null : folder;
}
