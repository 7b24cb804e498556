import { findBrowser } from "./collect/browser/browser.ts";
import { CheckError, StrayFailure, messageOf } from "./errors.ts";
import { judgeBaseAlone } from "./judge/base-alone.ts";
import { pageJudge } from "./judge/judge-pages.ts";
import type { PageJudge } from "./judge/judge-pages.ts";
import { replayGraph } from "./lantern/replay-graph.ts";
import { assembleReport } from "./stages/assemble-report.ts";
import { chooseInteractions } from "./stages/choose-interactions.ts";
import { buildNames } from "./stages/build-names.ts";
import { Closures } from "./stages/closure/closures.ts";
import { countInteractions } from "./stages/follow-up/count-steps.ts";
import { countPages } from "./stages/follow-up/count-work.ts";
import { filmPages } from "./stages/follow-up/film-pages.ts";
import { followUp } from "./stages/follow-up/follow-up.ts";
import { profileInteractions } from "./stages/follow-up/profile-interactions.ts";
import { profileLoads } from "./stages/follow-up/profile-loads.ts";
import { planTurns } from "./stages/plan-turns.ts";
import type { OpenCommit } from "./stages/bisect/open-commit.ts";
import type { OneLimit } from "./stages/bisect/narrow-to-limit.ts";
import { countQueries } from "./stages/queries/count-queries.ts";
import { startRun } from "./stages/run-state.ts";
import type { CheckOptions } from "./stages/run-state.ts";
import { Turns } from "./stages/turns.ts";
import { Visitor } from "./stages/visitor.ts";
import { visitPages } from "./stages/visit-pages.ts";
import { weigh } from "./stages/weigh.ts";
import { weighByVisits } from "./stages/weigh-by-visits.ts";
import type { ChangedLine, Report, Verdict } from "./types.ts";

export interface Compared {
  report: Report;
  /** Loads that were made, those that do not count as samples too. */
  visits: number;
  /** Base against the absolute limits. */
  ofBase: Verdict[];
}

/**
 * Judges one limit of a commit against another commit: by their files, by counting what they execute, or by visits until it is
 * decided.
 * @param changes set where the causes are wanted too: the lines between the two. The limit is then explained by profiles and films.
 * @throws what a stage throws; the signal's reason on abort.
 */
export async function compareCommits(
  { base, head }: { base: OpenCommit; head: OpenCommit },
  { budget, by, isOfSteps }: OneLimit,
  options: CheckOptions,
  changes?: readonly ChangedLine[],
): Promise<Compared> {
  const { signal } = options;
  const isExplained = changes !== undefined;
  const state = startRun(budget, options);
  const describe = ({ sha }: OpenCommit) => ({ ref: sha.slice(0, 12), sha, dirty: false });
  state.revisions = { head: describe(head), base: describe(base), noBase: null };
  state.ownServer = head.prepared.outputDirectory !== null;
  state.identical = head.digest !== null && head.digest === base.digest;
  state.compare = !state.identical;
  state.changes = changes ?? [];
  if (by === "files" || isExplained || budget.serve?.kind !== "command")
    for (const [revision, { prepared }] of [
      ["head", head],
      ["base", base],
    ] as const) {
      if (prepared.bundleDirectory)
        await weigh(revision, prepared.bundleDirectory, state, options, prepared.reading);
      else if (revision === "head")
        state.whyNoBundle = prepared.whyNotWeighed ?? "there is no folder of built files";
    }
  const compared = (judge: PageJudge, visits: number): Compared => {
    const report = assembleReport(state, judge, options);
    const { measurements } = report;
    const ofBase = judgeBaseAlone(budget, judge, { measurements, bundle: state.bundles.base });
    return { report, visits, ofBase };
  };
  if (by === "files") return compared(pageJudge(state), 0);

  await using stack = new AsyncDisposableStack();
  const [one, other] = [head.prepared, base.prepared];
  const turns = Turns.of(one.site, other.site);
  const browser = await findBrowser({ chromePath: options.chromePath });
  const visitor = stack.use(new Visitor({ base: other, head: one }, browser, budget, options, turns));
  const closures = state.compare ? await Closures.of(other, one, signal) : null;
  const inTurn = turns && planTurns(turns, state, options);
  if (closures) state.isUnchanged = (page, device) => closures.isUnchanged(page, device);
  const names = buildNames(state.bundles);
  const judge = pageJudge({ ...state, replay: replayGraph, ...(names && { buildNames: names }) });
  const deadline = performance.now() + options.maxTimeMs;
  state.onlyCounts = by === "counts";
  if (isOfSteps) await chooseInteractions(visitor, state, options);
  if (by === "visits") {
    await visitPages({ visitor, judge, closures, ...(inTurn && { inTurn }) }, state, options);
    if (isExplained) await weighByVisits({ base: other, head: one }, state, options);
  }
  const context = { visitor, judge, state, options, deadline };
  const readings = { head: one.reading, base: other.reading };
  if (by === "counts" || isExplained) {
    await countPages(readings, context);
    await countInteractions(readings, context);
  }
  if (isExplained && by === "visits") {
    await followUp(profileInteractions, context);
    await followUp(profileLoads, context);
    await followUp(filmPages, context);
  }
  const sides = { sites: { head: one.site, base: other.site }, turns };
  await countQueries({ ...context, sides, directories: [head.directory, base.directory] });
  signal.throwIfAborted();
  if (signal.reason instanceof StrayFailure) throw signal.reason.cause;
  const failed = state.visits.filter(({ error }) => error);
  if (failed.length === state.visits.length && !state.identical && by === "visits")
    throw new CheckError(
      "PAGE_FAILED",
      messageOf(new Error(failed.at(-1)?.error?.message ?? "no page was visited")),
    );
  return compared(judge, by === "visits" ? state.visits.filter(({ counted }) => !counted).length : 0);
}
