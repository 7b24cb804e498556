import { join, relative } from "node:path";
import { CheckError } from "../../errors.ts";
import { checkoutBase } from "../../git/worktree.ts";
import { reuseModules } from "../../project/modules/reuse-modules.ts";
import type { Site } from "../../serve/site.ts";
import type { Budget } from "../../types.ts";
import { version } from "../../version.ts";
import { budgetAt } from "../base-budget.ts";
import { prepareRevision } from "../prepare-revision.ts";
import type { PrepareOptions, PreparedRevision } from "../prepare-revision.ts";
import type { CheckOptions } from "../run-state.ts";
import { filesDigest, siteDigest } from "../same-files.ts";
import { placeOfApp } from "./app-place.ts";
import { buildKey } from "./build-cache.ts";
import type { BuildCache } from "./build-cache.ts";
import { OwnOutput, refuseAbsolutePaths } from "./own-output.ts";

/** A commit that answers. */
export interface OpenCommit extends AsyncDisposable {
  sha: string;
  prepared: PreparedRevision;
  /** The top folder of its checkout. */
  checkout: string;
  /** The folder of its checkout that corresponds to the budget's. */
  directory: string;
  /**
   * Equal for commits that no decision can tell apart: our server answers for them in the same way, or the files that are weighed are the same.
   * Null where that cannot be known, such as where a command serves them.
   */
  digest: string | null;
  wasBuilt: boolean;
}

export interface OpenOptions {
  budget: Budget;
  /** The repository's top folder. */
  root: string;
  cache: BuildCache;
  options: CheckOptions;
  /** Only its files are read: no server of the app's own is started. */
  weighOnly: boolean;
  /** The other commit's site, which answers already. */
  head?: Site;
}

/**
 * Checks a commit out into a temporary worktree, builds it or takes its build from the cache, and serves it. It installs by its own
 * lockfile, with its own package manager.
 * @throws CheckError where it cannot be built or served, or where its own budget does not have the page.
 */
export async function openCommit(sha: string, open: OpenOptions): Promise<OpenCommit> {
  const { budget, root, cache, options, weighOnly, head } = open;
  const { signal, instrument } = options;
  const short = sha.slice(0, 8);
  await using stack = new AsyncDisposableStack();
  const worktree = stack.use(await checkoutBase({ root, sha, signal }));
  const directory = worktree.resolve(budget.directory);
  const inWords = (text: string) => text.replaceAll(worktree.directory, `a checkout of ${short}`);
  try {
    const own = await budgetAt((path) => worktree.resolve(path), budget).catch(() => null);
    refuseUnknownPages(budget, own);
    const place = placeOfApp(root, budget);
    const { folder } = place;
    const key = buildKey(sha, { budget, place, instrument: instrument ?? true, version });
    const restored = await cache.restore(key, worktree.directory);
    await reuseModules({ headRoot: root, baseRoot: worktree.directory, folder, signal });
    const onProgress: CheckOptions["onProgress"] = (event) =>
      options.onProgress(
        event.type === "stage"
          ? { ...event, text: inWords(event.text.replace("(base)", `(${short})`)) }
          : event,
      );
    const prepare = (settings: Budget, from: Pick<PrepareOptions, "build" | "served">) =>
      prepareRevision({
        revision: "base",
        budget: settings,
        directory,
        ...from,
        instrument,
        weighOnly,
        ...(head && { head }),
        signal,
        onProgress,
      });
    // Paths of both are absolute.
    const settingsOf = (one: Budget) =>
      JSON.stringify([one.build, one.serve]).replaceAll(worktree.directory, root);
    const isOther = own?.file !== undefined && settingsOf(own) !== settingsOf(budget);
    let byOwnBudget = restored?.byOwnBudget ?? false;
    let prepared: PreparedRevision;
    if (restored) {
      const served = restored.served === null ? null : join(worktree.directory, restored.served);
      prepared = await prepare(byOwnBudget && own ? own : budget, { build: false, served });
      if (restored.record !== null) prepared = withRecord(prepared, restored.record);
    } else {
      await refuseAbsolutePaths({ cwd: root, env: process.env, signal }, sha, root, budget);
      const build = async (settings: Budget) => {
        await using output = await OwnOutput.of(budget);
        try {
          return await prepare(settings, { build: true });
        } catch (error) {
          // After an interruption, a newer build there may just as well be the user's own.
          if (!signal.aborted && error instanceof CheckError && error.code === "BUILD_EMPTY")
            await output.putBack();
          throw error;
        }
      };
      try {
        prepared = await build(budget);
      } catch (error) {
        if (!(error instanceof CheckError) || !isOther) throw error;
        prepared = await build(own);
        byOwnBudget = true;
      }
    }
    stack.use(prepared);
    const { outputDirectory, reading } = prepared;
    if (!restored) {
      const served = outputDirectory === null ? null : relative(worktree.directory, outputDirectory);
      const build = { record: reading.record ?? null, byOwnBudget, served };
      await cache.keep(key, { cwd: worktree.directory, signal }, build);
    }
    const digest = weighOnly
      ? prepared.bundleDirectory && (await filesDigest(prepared.bundleDirectory, signal))
      : outputDirectory && (await siteDigest({ served: outputDirectory, project: directory }, signal));
    const kept = stack.move();
    return {
      sha,
      prepared,
      checkout: worktree.directory,
      directory,
      digest,
      wasBuilt: !restored,
      [Symbol.asyncDispose]: () => kept.disposeAsync(),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof CheckError)) throw error;
    const { code, message, advice, detail } = error;
    throw new CheckError(code, inWords(message), {
      advice: advice && inWords(advice),
      detail: detail && inWords(detail),
      cause: error,
    });
  }
}

function withRecord(prepared: PreparedRevision, record: string): PreparedRevision {
  return { ...prepared, reading: { ...prepared.reading, record } };
}

/** A page that a commit does not have yet: an app's fallback page would answer for it, and look fast. */
function refuseUnknownPages({ pages }: Budget, own: Budget | null): void {
  if (!own?.file || own.arePagesAssumed || own.autoPages) return;
  const known = new Set(own.pages.map(({ path }) => path));
  const missing = pages.find(({ path }) => !known.has(path));
  if (missing)
    throw new CheckError("PAGE_FAILED", `Page ${missing.name} is not in the budget of this commit`, {
      advice: "Name a later commit with --good.",
    });
}
