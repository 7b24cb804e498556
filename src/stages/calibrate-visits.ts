import { findBrowser } from "../collect/browser/browser.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import type { Budget, Visit } from "../types.ts";
import { planTurns } from "./plan-turns.ts";
import { prepareRevision } from "./prepare-revision.ts";
import { startRun } from "./run-state.ts";
import type { CheckOptions } from "./run-state.ts";
import { Turns } from "./turns.ts";
import { visitPages } from "./visit-pages.ts";
import { Visitor } from "./visitor.ts";

/** How many pairs of visits of the same page are made. */
export interface TwinPlan {
  pairs: number;
  /** Pairs of loads under applied throttling, which decisions may want. */
  slowedPairs: number;
}

export interface TwinVisits {
  visits: readonly Visit[];
  /** Wall time of all visits. */
  seconds: number;
  /** Why there are fewer pairs than planned; null where there are not. */
  incomplete: string | null;
}

/**
 * Builds head, serves it twice, and visits its page in pairs as `check` does. Nothing is decided meanwhile: identical files and
 * unchanged pages, which `check` does not compare, are visited too.
 * @param budget with one page and one device.
 */
export async function visitTwins(
  budget: Budget,
  { pairs, slowedPairs }: TwinPlan,
  judge: PageJudge,
  options: CheckOptions,
): Promise<TwinVisits> {
  const { signal, onProgress, build } = options;
  const state = { ...startRun(budget, options), compare: true, looks: [pairs] };
  await using stack = new AsyncDisposableStack();
  const browser = await findBrowser({ chromePath: options.chromePath });
  const { directory } = budget;
  const shared = { budget, directory, signal, onProgress };
  const head = stack.use(await prepareRevision({ ...shared, revision: "head", build }));
  // The same files, or the same command a second time.
  const twin = stack.use(
    await prepareRevision({ ...shared, revision: "base", build: false, head: head.site }),
  );
  state.ownServer = head.outputDirectory !== null;
  const turns = Turns.of(head.site, twin.site);
  if (!turns) await head.site.server?.resume(signal);
  const inTurn = turns && planTurns(turns, state, options);
  const visitor = stack.use(new Visitor({ base: twin, head }, browser, budget, options, turns));
  onProgress({
    type: "stage",
    stage: "visit",
    text: `Visiting pairs of the same page with ${browser.path} ${browser.version}`,
  });
  const startedAt = performance.now();
  const open: PageJudge = { ...judge, certainty: () => 0, slowedPairs: () => slowedPairs };
  await visitPages({ visitor, judge: open, closures: null, ...(inTurn && { inTurn }) }, state, options);
  const seconds = (performance.now() - startedAt) / 1000;
  const givenUp = state.givenUp[0]?.message;
  const incomplete =
    state.incomplete ??
    (state.timeIsUp ? "the time for visits was over" : null) ??
    (givenUp === undefined ? null : `too many visits failed: ${givenUp}`);
  return { visits: state.visits, seconds, incomplete };
}
