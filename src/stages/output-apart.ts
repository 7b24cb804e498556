import { constants } from "node:fs";
import { cp, lstat, mkdir, readdir, realpath, rm } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { CheckError } from "../errors.ts";
import { makeTemporary } from "../make-temporary.ts";
import { guardFolder } from "../process/guard-folder.ts";

/** Larger outputs are not copied: base is refused instead where it writes into one. */
const mostCopiedBytes = 2n * 1024n ** 3n;

/** What is in head's output, so that every write is noticed: a build may well leave names, sizes and contents as they are. */
type Fingerprint = ReadonlyMap<string, string>;

export interface KeepApart {
  /** Head's built files; null where they are not known. */
  output: string | null;
  /** Head's own server reads the files: then they cannot be put back under it, and only what browsers load is watched. */
  served: boolean;
  /** Whether head's files are made by a build: sources need no copy. */
  built: boolean;
  /** The project's folder. An output that contains it holds sources too. */
  project: string;
}

/**
 * Keeps head's built files apart from base's, wherever the two builds write: compares what is in head's folder before and
 * after, whichever way (a link, an absolute path, a variable) led there. Where they meet, base is built once more into the
 * emptied folder, its files are moved to a folder of their own, and head's are put back.
 */
export class OutputApart implements AsyncDisposable {
  readonly #options: KeepApart;
  readonly #folder: string | null;
  readonly #stack = new AsyncDisposableStack();
  /** Null where it is not watched. */
  #before: Fingerprint | null = null;
  #copy: string | null = null;
  #emptied = false;

  private constructor(options: KeepApart, folder: string | null) {
    this.#options = options;
    this.#folder = folder;
  }

  /** Call it before base is built. */
  static async of(options: KeepApart): Promise<OutputApart> {
    const folder = options.output === null ? null : await realpath(options.output);
    const apart = new OutputApart(options, folder);
    if (folder === null) return apart;
    // What no build makes, or what holds sources too, changes for other reasons.
    if (!options.built || isWithin(await realpath(options.project), folder)) return apart;
    apart.#before = await fingerprint(folder, options.served);
    if (!options.served) await apart.#keepCopy(folder, apart.#before);
    return apart;
  }

  /**
   * Call it after each of base's builds.
   * @returns whether base wrote into head's folder. That is empty now: build base again, so that nothing of head is left in it.
   * @throws CheckError BASE_FAILED where head's files cannot be put back.
   */
  async met(): Promise<boolean> {
    if (this.#folder === null || this.#emptied || !(await this.#isChanged())) return false;
    if (this.#copy === null) throw this.#mixed();
    await empty(this.#folder);
    this.#emptied = true;
    return true;
  }

  /**
   * @param output where base's build is.
   * @returns where base's files are, and nothing of head's.
   * @throws CheckError BASE_FAILED where base has no files but head's.
   */
  async take(output: string): Promise<string> {
    const real = await realpath(output);
    const folder = this.#folder;
    const meets =
      folder !== null &&
      (this.#before === null ? real === folder : isWithin(real, folder) || isWithin(folder, real));
    if (!meets) return output;
    if (!this.#emptied) throw this.#mixed();
    const own = await this.#temporary("budget-check-base-output-");
    await copy(real, own);
    await this.restore();
    return own;
  }

  /**
   * Puts head's files back where base has changed them.
   * @throws CheckError BASE_FAILED where there is no copy of them.
   */
  async restore(): Promise<void> {
    if (this.#folder === null || !(await this.#isChanged())) return;
    if (this.#copy === null) throw this.#mixed();
    await mkdir(this.#folder, { recursive: true });
    await empty(this.#folder);
    await copy(this.#copy, this.#folder);
    this.#before = await fingerprint(this.#folder, this.#options.served);
    this.#emptied = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      // Also after an abort: the user's output is head's at the end.
      if (this.#copy !== null) await this.restore();
    } finally {
      await this.#stack.disposeAsync();
    }
  }

  async #keepCopy(folder: string, before: Fingerprint): Promise<void> {
    const sizes = [...before.values()].map((entry) => BigInt(entry.split(" ")[0] ?? 0));
    if (sizes.reduce((sum, size) => sum + size, 0n) > mostCopiedBytes) return;
    const aside = await this.#temporary("budget-check-head-output-");
    try {
      await copy(folder, aside);
      this.#copy = aside;
    } catch {
      // If the disk is full, or a file cannot be copied, base is refused if it writes here, and only then.
    }
  }

  async #temporary(prefix: string): Promise<string> {
    const folder = await realpath(await makeTemporary(prefix));
    const guard = guardFolder(folder);
    this.#stack.defer(async () => {
      await rm(folder, { recursive: true, force: true });
      guard.release();
    });
    return folder;
  }

  async #isChanged(): Promise<boolean> {
    const before = this.#before;
    if (this.#folder === null || before === null) return false;
    const now = await fingerprint(this.#folder, this.#options.served);
    if (now.size !== before.size) return true;
    return [...before].some(([file, entry]) => now.get(file) !== entry);
  }

  #mixed(): CheckError {
    return new CheckError("BASE_FAILED", `The builds of head and base share one folder, ${this.#folder}`, {
      advice:
        "Let the build write to a relative path inside the project, such as `dist`, so that each revision has its own.",
    });
  }
}

/** Other files that a server writes while it runs do not come from a build. */
const loadedByBrowsers = /\.(?:m?js|css|wasm)$/;
const written = new Set(["node_modules", ".git", ".budget-check", "cache"]);

async function fingerprint(root: string, served: boolean): Promise<Fingerprint> {
  const found = new Map<string, string>();
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!written.has(entry.name)) folders.push(file);
        continue;
      }
      if (served && !loadedByBrowsers.test(entry.name)) continue;
      const stat = await lstat(file, { bigint: true }).catch(() => null);
      // No program can set the time of the last change (`ctime`) back.
      if (stat) found.set(relative(root, file), `${stat.size} ${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`);
    }
  }
  return found;
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** The folder itself stays: it may be a mount, or in one that this user cannot write to. */
async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    await rm(join(folder, name), { recursive: true, force: true });
}

async function copy(from: string, to: string): Promise<void> {
  for (const name of await readdir(from))
    await cp(join(from, name), join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
}
