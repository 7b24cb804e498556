import { isAbsolute, relative } from "node:path";
import { printAddress } from "../address.ts";
import { commandOf } from "../command-metric.ts";
import { detectProject } from "../project/detect.ts";
import { decisiveLine } from "../build/decisive-line.ts";
import { CheckError, messageOf } from "../errors.ts";
import { changedLines } from "../git/changed-lines.ts";
import { describeBase } from "../git/describe-revision.ts";
import type { FoundBase } from "../git/find-base.ts";
import { missingEnvironment } from "../git/missing-environment.ts";
import { openRepository } from "../git/repository.ts";
import { reuseModules } from "../project/modules/reuse-modules.ts";
import { pruneStale } from "../git/stale-worktrees.ts";
import { checkoutBase } from "../git/worktree.ts";
import type { Site } from "../serve/site.ts";
import { readHostRules } from "../serve/read-host-rules.ts";
import { serveDirectory } from "../serve/static.ts";
import { useDeployed } from "../serve/url.ts";
import type { Budget, ChangedLine } from "../types.ts";
import { readBaseBudget } from "./base-budget.ts";
import { chooseComparedCommands } from "./compared-commands.ts";
import type { BaseChoice } from "./choose-base.ts";
import { OutputApart } from "./output-apart.ts";
import { prepareRevision, staticSettings } from "./prepare-revision.ts";
import type { PreparedRevision } from "./prepare-revision.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";

/** Base as far as it is available: a site to visit, and a folder to weigh if there is one. */
export interface PreparedBase {
  site: Site;
  outputDirectory: string | null;
  bundleDirectory: string | null;
  /** Where to read the modules of the built files; absent if base was not built here. */
  reading?: PreparedRevision["reading"];
  whyNotWeighed?: PreparedRevision["whyNotWeighed"];
  /** The folder that corresponds to that of the budget, for commands; null where base is not a commit. */
  directory: string | null;
  env?: PreparedRevision["env"];
}

/** Head's files, which base's build must leave alone, and its site, which answers already. */
export type PreparedHead = Pick<
  PreparedRevision,
  "outputDirectory" | "bundleDirectory" | "hasBuild" | "site"
>;

/**
 * Prepares the chosen base so that it answers. If a base that was found automatically does not build, that is a
 * warning, which reports say first: absolute limits still apply.
 * @param stack what was opened is left to it.
 * @throws CheckError BASE_FAILED where a commit that was named with `--base` does not build; SERVER_NOT_READY where a
 * named site does not answer.
 */
export async function prepareBase(
  choice: BaseChoice,
  head: PreparedHead,
  state: RunState,
  options: CheckOptions,
  stack: AsyncDisposableStack,
): Promise<PreparedBase | null> {
  const { signal } = options;
  const named = (ref: string) => ({ ref, sha: null, dirty: false });
  switch (choice.kind) {
    case "none":
      if (choice.fix === undefined) {
        state.revisions.noBase = choice.why;
        options.onProgress({ type: "stage", stage: "base", text: `No base: ${choice.why}` });
      } else missBase(state, options, choice.why, choice.fix);
      return null;
    case "url":
      state.revisions.base = named(printAddress(choice.url));
      if (state.budget.serve?.kind !== "url") {
        state.baseElsewhere = true;
        note(
          state,
          options,
          "warn",
          "base is a deployed site and head is served here: timings can only warn",
        );
      }
      chooseComparedCommands({ directory: null }, state, options);
      return {
        site: stack.use(
          await useDeployed(choice.url, { signal, insecure: state.budget.conditions?.insecure }),
        ),
        outputDirectory: null,
        bundleDirectory: null,
        directory: null,
      };
    case "directory": {
      const { basePath } = await detectProject(state.budget.directory);
      state.revisions.base = named(choice.ref);
      const { rules } = await readHostRules([choice.directory, state.budget.directory]);
      const site = stack.use(
        await serveDirectory(choice.directory, {
          ...staticSettings(state.budget.serve),
          basePath,
          rules,
          signal,
        }),
      );
      chooseComparedCommands({ directory: null }, state, options);
      const files = { outputDirectory: choice.directory, bundleDirectory: choice.directory };
      return { site, ...files, directory: null };
    }
    case "report":
      state.storedBase = choice.report;
      state.bundles.base = choice.report.bundle.head;
      state.comparedCommands = new Set((choice.report.commands ?? []).map(({ metric }) => commandOf(metric)));
      state.revisions.base = { ...choice.report.revisions.head, ref: choice.ref };
      note(
        state,
        options,
        "warn",
        "base is a saved report: its timings come from another run and can only warn",
      );
      return null;
    case "commit":
      return buildBase(choice, head, state, options, stack);
  }
}

/** Base is missing: every report says so first, and a pass becomes a warning. */
function missBase(state: RunState, options: CheckOptions, why: string, fix: string): void {
  state.revisions.noBase = why;
  state.revisions.missingBase = true;
  const text = `Nothing was compared with base: ${why}. ${fix} Absolute limits still gate.`;
  note(state, options, "warn", text, { prominent: true, about: "base" });
}

async function buildBase(
  { found, named }: Extract<BaseChoice, { kind: "commit" }>,
  head: PreparedHead,
  state: RunState,
  options: CheckOptions,
  stack: AsyncDisposableStack,
): Promise<PreparedBase | null> {
  const { signal, onProgress } = options;
  const { budget } = state;
  const short = found.sha.slice(0, 8);
  const place = { cwd: budget.directory, env: process.env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  await pruneStale({ cwd: repository.root });
  onProgress({
    type: "stage",
    stage: "base",
    text: `Base is ${found.ref} (${short}): ${found.how}`,
  });
  // Not part of the attempt: head's files are put back, or the run ends.
  const apart = stack.use(
    await OutputApart.of({
      output: head.outputDirectory ?? head.bundleDirectory,
      served: head.outputDirectory === null,
      built: head.hasBuild,
      project: budget.directory,
    }),
  );
  const attempt = stack.use(new AsyncDisposableStack());
  // The folder that a message names is gone by the time it is read.
  let inWords = (text: string) => text;
  try {
    const worktree = attempt.use(await checkoutBase({ root: repository.root, sha: found.sha, signal }));
    inWords = (text) => text.replaceAll(worktree.directory, `a checkout of ${short}`);
    const unlike = await missingEnvironment(place, [repository.root, budget.directory], (file) =>
      worktree.resolve(file),
    );
    for (const { level, text } of [...worktree.notes, ...unlike]) note(state, options, level, text);
    const fromTop = relative(repository.root, budget.directory);
    const folder = isAbsolute(fromTop) ? "" : fromTop.split("\\").join("/");
    const reuse = await reuseModules({
      headRoot: repository.root,
      baseRoot: worktree.directory,
      folder,
      signal,
    });
    onProgress({ type: "note", note: { level: "info", text: reuse.text } });
    const directory = worktree.resolve(budget.directory);
    const own = await readBaseBudget((path) => worktree.resolve(path), state, options);
    state.isBaseAuto = own?.file !== undefined && own.autoPages !== undefined;
    if (own?.file) markNewPages(own, state, options);
    const prepared = attempt.use(
      await buildEitherWay(budget, own, { directory, apart, head: head.site }, options),
    );
    state.revisions.base = describeBase(found);
    if (folder !== "") state.revisions.folder = folder;
    chooseComparedCommands({ directory, ...(isInBase(budget, worktree) && { own }) }, state, options);
    state.changes = await linesSince(found, repository.root, folder, options);
    return {
      site: prepared.site,
      outputDirectory: prepared.outputDirectory,
      bundleDirectory: prepared.bundleDirectory,
      reading: prepared.reading,
      whyNotWeighed: prepared.whyNotWeighed,
      directory,
      env: prepared.env,
    };
  } catch (error) {
    await attempt.disposeAsync();
    // Where head's files are base's now, and there is no copy, nothing is left to measure.
    await apart.restore();
    signal.throwIfAborted();
    if (!(error instanceof Error)) throw error;
    const { advice, detail } = error instanceof CheckError ? error : {};
    const message = messageOf(error);
    const line = detail === undefined ? null : decisiveLine(detail);
    // A failed install says it in its message.
    const isSaid = line === null || message.endsWith(`: ${line}`);
    const said = inWords(isSaid ? message.replace(/\.$/, "") : `${message.replace(/\.$/, "")}: ${line}`);
    const fix = advice === undefined ? "Fix base, or name another one with --base REF." : inWords(advice);
    if (named)
      throw new CheckError("BASE_FAILED", `Base ${found.ref} (${short}) could not be built: ${said}`, {
        advice: fix,
        detail: detail === undefined ? undefined : inWords(detail),
        cause: error,
      });
    missBase(state, options, `base (${found.ref}, ${short}) could not be built: ${said}`, fix);
    if (detail !== undefined) onProgress({ type: "output", text: `${detail}\n` });
    return null;
  }
}

/** Whether base could have the file of the budget: it lies in the repository. */
function isInBase({ file }: Budget, worktree: { resolve(path: string): string }): boolean {
  try {
    return file !== undefined && worktree.resolve(file) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Changed lines only explain a number, so the run goes on without them if git fails. */
async function linesSince(
  { sha }: FoundBase,
  root: string,
  folder: string,
  { signal, secrets }: CheckOptions,
): Promise<readonly ChangedLine[]> {
  const place = { cwd: root, env: process.env, signal };
  try {
    const lines = await changedLines(place, sha, folder);
    return secrets?.redactAll(lines) ?? lines;
  } catch {
    signal.throwIfAborted();
    return [];
  }
}

/**
 * A page that base's budget does not have yet: an app's fallback page would answer for it, and look fast. Where one of the two budgets
 * does not list its pages, they are looked for on base itself, once it is served.
 */
function markNewPages(own: Budget, state: RunState, options: CheckOptions): void {
  if (own.autoPages || state.budget.autoPages) return;
  const known = new Set(own.pages.map(({ path }) => path));
  for (const { name, path } of state.budget.pages) {
    if (known.has(path)) continue;
    state.newPages.add(name);
    note(
      state,
      options,
      "info",
      `page ${name} is new: base's budget does not have it, so it is not compared`,
    );
  }
}

/** With head's build settings; where they do not fit, with those that base's own budget has. Limits are always head's. */
async function buildEitherWay(
  budget: Budget,
  own: Budget | null,
  place: { directory: string; apart: OutputApart; head: Site },
  options: CheckOptions,
) {
  const { signal, onProgress } = options;
  const { instrument } = options;
  const shared = { ...place, revision: "base" as const, build: true, instrument, signal, onProgress };
  try {
    return await prepareRevision({ ...shared, budget });
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    const differs =
      own?.file && JSON.stringify([own.build, own.serve]) !== JSON.stringify([budget.build, budget.serve]);
    if (!own || !differs) throw error;
    return prepareRevision({ ...shared, budget: own });
  }
}
