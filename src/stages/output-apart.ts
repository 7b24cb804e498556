import { mkdir, realpath } from "node:fs/promises";
import { CheckError } from "../errors.ts";
import { makeGuardedFolder } from "../guarded-folder.ts";
import { copy, differs, empty, fingerprint, isTooLarge, isWithin } from "./output-copy.ts";
import type { Fingerprint } from "./output-copy.ts";

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
    // Where base writes into it, it is refused.
    if (isTooLarge(before)) return;
    const aside = await this.#temporary("budget-check-head-output-");
    try {
      await copy(folder, aside);
      this.#copy = aside;
    } catch {
      // If the disk is full, or a file cannot be copied, base is refused if it writes here, and only then.
    }
  }

  async #temporary(prefix: string): Promise<string> {
    return this.#stack.use(await makeGuardedFolder(prefix)).path;
  }

  async #isChanged(): Promise<boolean> {
    const before = this.#before;
    if (this.#folder === null || before === null) return false;
    return differs(before, await fingerprint(this.#folder, this.#options.served));
  }

  #mixed(): CheckError {
    return new CheckError("BASE_FAILED", `The builds of head and base share one folder, ${this.#folder}`, {
      advice:
        "Let the build write to a relative path inside the project, such as `dist`, so that each revision has its own.",
    });
  }
}
