import { coverLoad } from "../../collect/coverage/cover-load.ts";
import { findBundleLimit } from "../../bundle-limits/index.ts";
import { unusedCode } from "../../bundle/unused/unused-code.ts";
import { judgeBundle } from "../../judge/judge-bundle.ts";
import { messageOf } from "../../errors.ts";
import type { CoveredLoad, PageUnused, Revision, Verdict } from "../../types.ts";
import type { PreparedRevision } from "../prepare-revision.ts";
import type { RunState } from "../run-state.ts";
import { pagesOnDevices } from "../shard.ts";
import type { PageOnDevice } from "../shard.ts";
import type { Readings } from "./counting.ts";
import { followUp } from "./follow-up.ts";
import type { FollowUp, FollowUpContext } from "./follow-up.ts";

/** Metrics of a page that initial JS slows down. */
const slowedMetrics = new Set(["TBT", "LCP"]);

/** Nobody would read advice for more pages. */
const mostAdvised = 6;

/**
 * Measures which initial JS pages do not execute while they load, and adds it to the bundles. If the budget limits it, every page of
 * head and base is loaded; otherwise only pages of head that failed a limit which such code may explain. Only the budget's first
 * device is used, because every device loads the same files.
 */
export async function coverLoads(readings: Readings, context: FollowUpContext): Promise<void> {
  const { state, options } = context;
  if (!state.bundles.head) return;
  const isLimited = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.loadsPages);
  const isHeavy = !isLimited && failsInitial(state);
  const found: Record<Revision, PageUnused[]> = { head: [], base: [] };
  const definition: FollowUp<CoveredLoad> = {
    ...(!isLimited && { explains: true as const }),
    words: {
      stage: "Recording which JS runs while pages load",
      doing: (where) => `Recording which JS runs while ${where} loads`,
      notDone: (where) => `which JS runs while ${where} loads could not be recorded`,
      noTime: (where) => `no time was left to record which JS runs while ${where} loads`,
    },
    isWanted: ({ device }, verdicts) =>
      device === state.budget.devices[0] && (isLimited || isHeavy || verdicts.some(isSlow)),
    // What either load executed counts as executed, so that a callback that came too late in one of them fails no limit.
    order: isLimited && state.bundles.base ? ["head", "base", "base", "head"] : ["head", "head"],
    ...(!isLimited && { most: mostAdvised }),
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 40_000,
    longestMs: isLimited ? 300_000 : 60_000,
    run: (load, _target, _visitor, signal) => coverLoad({ ...load, signal }),
    async keep(taken, cell, _state, { secrets }) {
      for (const revision of ["head", "base"] as const) {
        const loads = taken.filter((one) => one.revision === revision).map(({ result }) => result);
        const unused = await unusedOf(loads, revision, cell, state, readings[revision]);
        const { page, device } = cell;
        // Names of pages and devices come from the budget.
        if (unused)
          found[revision].push({ ...secrets.redactAll(unused), page: page.name, device: device.name });
      }
    },
  };
  // The limit must have data even if the visits used up their time.
  await followUp(definition, isLimited ? { ...context, deadline: Infinity } : context);
  const wanted = pagesOnDevices(state.budget, options.shard).filter(
    ({ device }) => device === state.budget.devices[0],
  );
  const isComplete = isLimited && found.head.length === wanted.length;
  if (isLimited || found.head.length > 0) keepFor("head", found.head);
  if (isLimited && state.compare) keepFor("base", found.base);
  if (isLimited && state.identical) keepFor("base", found.head);

  function keepFor(revision: Revision, pages: readonly PageUnused[]): void {
    const bundle = state.bundles[revision];
    if (bundle) state.bundles[revision] = { ...bundle, unused: { complete: isComplete, pages } };
  }
}

/** Null if there is nothing to report: base was left out on purpose. */
async function unusedOf(
  loads: readonly CoveredLoad[],
  revision: Revision,
  { page }: PageOnDevice,
  state: RunState,
  reading: PreparedRevision["reading"] | undefined,
): Promise<Omit<PageUnused, "page" | "device"> | null> {
  const bundle = state.bundles[revision];
  const isMeant = revision === "head" || (state.compare && !state.newPages.has(page.name));
  if (!bundle || !isMeant) return null;
  const missing = (why: string) => ({ unused: null, missing: why, owners: [] });
  if (loads.length === 0) return missing("it could not be loaded to measure it");
  try {
    return await unusedCode(bundle, loads, reading ?? {});
  } catch (error) {
    return missing(messageOf(error));
  }
}

function failsInitial({ budget, bundles: { head, base } }: RunState): boolean {
  const bundle = budget.bundle.filter(({ metric }) => metric === "initial" || metric === "initial:js");
  return judgeBundle({ ...budget, bundle }, head, base, null).some(({ status }) => status === "fail");
}

function isSlow({ metric, status, actual }: Verdict): boolean {
  return slowedMetrics.has(metric) && status === "fail" && actual !== null;
}
