import { dirname } from "node:path";
import { printAddress } from "./address.ts";
import { findBrowser } from "./collect/browser/browser.ts";
import { StrayFailure } from "./errors.ts";
import { describeHead } from "./git/describe-revision.ts";
import { nameLimit } from "./machine-limits.ts";
import { pageJudge } from "./judge/judge-pages.ts";
import type { PageJudge } from "./judge/judge-pages.ts";
import { commandJudge } from "./judge/judge-commands.ts";
import { replayGraph } from "./lantern/replay-graph.ts";
import { Closures } from "./stages/closure/closures.ts";
import { assembleReport } from "./stages/assemble-report.ts";
import { buildNames } from "./stages/build-names.ts";
import { countInteractions } from "./stages/follow-up/count-steps.ts";
import { countPages } from "./stages/follow-up/count-work.ts";
import { coverLoads } from "./stages/follow-up/cover-loads.ts";
import { filmPages } from "./stages/follow-up/film-pages.ts";
import { followUp } from "./stages/follow-up/follow-up.ts";
import { profileInteractions } from "./stages/follow-up/profile-interactions.ts";
import { profileLoads } from "./stages/follow-up/profile-loads.ts";
import { chooseInteractions } from "./stages/choose-interactions.ts";
import { chooseBase } from "./stages/choose-base.ts";
import { refuseOutputInside } from "./stages/output-place.ts";
import { prepareBase } from "./stages/prepare-base.ts";
import type { PreparedBase } from "./stages/prepare-base.ts";
import { prepareRevision } from "./stages/prepare-revision.ts";
import { nothingMeasured } from "./stages/nothing-measured.ts";
import { note, startRun } from "./stages/run-state.ts";
import type { CheckOptions, RunState } from "./stages/run-state.ts";
import { shortestRun } from "./secrets.ts";
import { redactError } from "./stages/redact.ts";
import { sameFiles, sameRules } from "./stages/same-files.ts";
import { commandsOfShard } from "./stages/compared-commands.ts";
import { resolvePages } from "./stages/pages/resolve-pages.ts";
import { runCommands } from "./stages/run-commands.ts";
import { pagesOnDevices } from "./stages/shard.ts";
import { planTurns } from "./stages/plan-turns.ts";
import { Turns } from "./stages/turns.ts";
import { unvisitedPages } from "./stages/pages/unvisited-pages.ts";
import { Visitor } from "./stages/visitor.ts";
import { visitPages } from "./stages/visit-pages.ts";
import { weigh } from "./stages/weigh.ts";
import { weighByVisits } from "./stages/weigh-by-visits.ts";
import { countQueries } from "./stages/queries/count-queries.ts";
import type { Budget, Report } from "./types.ts";

/**
 * The whole gate: build, serve, weigh, visit, judge. Never throws for what a stage met: whichever fails, the report
 * says so and holds what was measured before.
 */
export async function check(asked: Budget, options: CheckOptions): Promise<Report> {
  const { signal, onProgress, build, instrument } = options;
  const state = startRun(asked, options);
  for (const { level, text } of asked.notes) note(state, options, level, text);
  for (const name of options.secrets?.tooShort ?? [])
    note(
      state,
      options,
      "warn",
      `the value of ${name} has fewer than ${shortestRun} characters: only the whole value can be hidden in reports`,
    );
  let judge: PageJudge | undefined;
  const fail = (thrown: unknown) => {
    const error = nameLimit(thrown);
    state.error = options.secrets ? redactError(error, options.secrets) : error;
    options.onFailure?.(state.error);
  };
  try {
    await using stack = new AsyncDisposableStack();
    // Everything that can fail early is checked before the build, because a build takes long.
    // Commands alone need no browser.
    const isVisited = asked.pages.length > 0;
    const browser = isVisited ? await findBrowser({ chromePath: options.chromePath }) : null;
    // A deployment may be of another commit than the one that is checked out.
    state.revisions.head =
      asked.serve?.kind === "url"
        ? { ref: printAddress(asked.serve.url), sha: null, dirty: false }
        : await describeHead({ cwd: asked.directory, signal });
    const choice = await chooseBase(asked, options);
    const { directory } = asked;
    const head = stack.use(
      await prepareRevision({
        revision: "head",
        budget: asked,
        directory,
        build,
        instrument,
        signal,
        onProgress,
      }),
    );
    const refuseInside = async (served: string | null | undefined) => {
      if (served && options.visitsDirectory)
        await refuseOutputInside(dirname(options.visitsDirectory), served);
    };
    await refuseInside(head.outputDirectory);
    state.ownServer = head.outputDirectory !== null;
    // Before base is built: whatever becomes of that, head's bytes are in the report, and are head's.
    if (head.bundleDirectory) await weigh("head", head.bundleDirectory, state, options, head.reading);
    else {
      state.whyNoBundle =
        head.whyNotWeighed ??
        "there is no folder of built files: the site is served by a command or from a URL";
    }
    const unvisited = unvisitedPages(asked, state.bundles.head, state.ownServer);
    if (unvisited !== null) note(state, options, "info", unvisited);
    const base = await prepareBase(choice, head, state, options, stack);
    await refuseInside(base?.outputDirectory);
    const turns = base && Turns.of(head.site, base.site);
    // It was halted for a base that came to nothing after all.
    if (!turns) await head.site.server?.resume(signal);
    if (base?.bundleDirectory) await weigh("base", base.bundleDirectory, state, options, base.reading);

    state.identical = await servesTheSame(state, head, base, signal);
    state.compare = base !== null && !state.identical;
    if (state.identical) note(state, options, "info", "base and head serve the same files: nothing changed");
    const visitor = browser && stack.use(new Visitor({ base, head }, browser, asked, options, turns));
    const sites = { head: head.site, base: base?.site ?? null };
    if (visitor) await resolvePages({ visitor, sites }, state, options);
    // From here on pages are counted: what is visited is in the budget of the state.
    const { budget } = state;
    const closures = state.compare ? await Closures.of(base, head, signal) : null;
    const inTurn = turns && planTurns(turns, state, options);
    if (closures) state.isUnchanged = (page, device) => closures.isUnchanged(page, device);
    const names = buildNames(state.bundles);
    judge = pageJudge({ ...state, replay: replayGraph, ...(names && { buildNames: names }) });
    if (visitor) await chooseInteractions(visitor, state, options);
    const deadline = performance.now() + options.maxTimeMs;
    if (visitor) {
      const { path, version } = browser;
      onProgress({ type: "stage", stage: "visit", text: `Visiting with ${path} ${version}` });
      await visitPages({ visitor, judge, closures, ...(inTurn && { inTurn }) }, state, options);
      await weighByVisits({ base, head }, state, options);
      // Commands have the machine for themselves; without any, the browsers serve the loads that follow.
      if (commandsOfShard(budget, options.shard).length > 0) await visitor.rest();
    }
    // After the visits, which are held against what our server has answered so far, and before anything is profiled.
    const sides = { head: { ...head, directory }, base };
    await runCommands({ sides, turns, judge: commandJudge(state), state, options });
    if (visitor) {
      const context = { visitor, judge, state, options, deadline };
      const readings = { head: head.reading, base: base?.reading };
      await coverLoads(readings, context);
      await countPages(readings, context);
      await countInteractions(readings, context);
      await followUp(profileInteractions, context);
      await followUp(profileLoads, context);
      await followUp(filmPages, context);
      const directories = [directory, base?.directory ?? null];
      await countQueries({ ...context, sides: { sites, turns }, directories });
    }
    const hasCells = pagesOnDevices(budget, options.shard).length > 0;
    if (hasCells && !state.incomplete && state.visits.every((visit) => visit.error))
      throw nothingMeasured(state.visits);
  } catch (error) {
    if (signal.aborted) state.incomplete = "interrupted";
    else fail(error);
  }
  if (signal.reason instanceof StrayFailure) {
    state.incomplete = null;
    fail(signal.reason.cause);
  }
  return assembleReport(state, judge ?? pageJudge(state), options);
}

/**
 * A user's server may answer differently with the same files, so only what we serve ourselves is known to be the same.
 */
async function servesTheSame(
  state: RunState,
  head: Pick<PreparedBase, "outputDirectory">,
  base: Pick<PreparedBase, "outputDirectory" | "directory"> | null,
  signal: AbortSignal,
): Promise<boolean> {
  const { directory, serve } = state.budget;
  if (!head.outputDirectory || !base?.outputDirectory || serve?.kind === "command") return false;
  // A folder of built files that base was named by has no project of its own.
  const inBase = { served: base.outputDirectory, project: base.directory ?? directory };
  if (!(await sameRules({ served: head.outputDirectory, project: directory }, inBase))) return false;
  return sameFiles(base.outputDirectory, head.outputDirectory, signal);
}
