import { countLoad } from "../../collect/work/count-load.ts";
import type { CountedPage } from "../../collect/work/count-load.ts";
import { checksOf } from "../../judge/checks.ts";
import { loadsAtFirst, loadsToFail } from "../../judge/judge-exact.ts";
import { findMetric } from "../../metrics/index.ts";
import { requestedFile } from "../../requested-file.ts";
import { isSameOrigin } from "../../same-origin.ts";
import type { Revision, Verdict } from "../../types.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import type { PageOnDevice } from "../shard.ts";
import { followUp } from "./follow-up.ts";
import type { FollowUp, FollowUpContext, Taken } from "./follow-up.ts";
import { grownPlaces } from "./grown-places.ts";

/** One load, and whether it was on the real clock. */
export interface Counted {
  isReal: boolean;
  /** Null where the page did not come to rest on a clock of its own. */
  page: CountedPage | null;
}

/** What more executed code makes worse: there, the code is named. */
const timesOfCode = new Set(["TBT", "FID", "TTI", "main-thread"]);
/** Loads that vary say so after three; more would say nothing new. */
const loadsThatVary = 3;
/** Waiting is most of a load, and counts do not depend on what else the machine does. */
const mostAtOnce = 4;
/** Bound on the loads of all pages together where a limit asks for them: long enough for some dozen pages. */
const longestMs = 600_000;
/** Bound without such a limit: a quarter of what the visits took, or this where they were few. */
const leastTotalMs = 20_000;
const shareOfVisits = 0.25;

/**
 * Counts what pages execute while they load, in loads of their own after the visits: where a limit, a default or a slower main thread
 * asks for it. Of a page that loads the same in base and head, only where an absolute limit does.
 */
export async function countPages(context: FollowUpContext): Promise<void> {
  const { state, options } = context;
  const isLimited = state.budget.pages.some((page) =>
    checksOf(page.limits, state.compare).some(({ definition, limit }) => definition.exact && limit),
  );
  // A limit must not be missing because the visits took all the time that they may.
  await followUp(
    definitionOf(state, options, isLimited),
    isLimited ? { ...context, deadline: Infinity } : context,
  );
}

function definitionOf(state: RunState, options: CheckOptions, isLimited: boolean): FollowUp<Counted> {
  const spentMs = state.visits.reduce((sum, { durationMs }) => sum + durationMs, 0) / options.atOnce;
  // Pages whose main thread got busier.
  const slow = new Set<string>();
  const pair: readonly Revision[] = ["head", "base"];
  return {
    words: {
      doing: (where) => `Counting what ${where} executes`,
      notDone: (where) => `what ${where} executes could not be counted`,
      noTime: (where) => `no time was left to count what ${where} executes`,
    },
    isWanted(cell, verdicts) {
      const { page, device } = cell;
      const isVisited = state.visits.some(
        (visit) => visit.data && visit.page === page.name && visit.device === device.name,
      );
      if (!isVisited) return false;
      const isSlow = verdicts.some(isSlower);
      if (isSlow) slow.add(keyOf(page.name, device.name));
      return isAsked(cell, state) || isSlow;
    },
    order: ["head", "base", "base", "head"],
    atOnce: Math.min(mostAtOnce, options.atOnce),
    // One load is bounded by itself; this is for a browser that hangs.
    longestLoadMs: () => 60_000,
    longestMs: isLimited ? longestMs : Math.max(leastTotalMs, spentMs * shareOfVisits),
    async run(load, { page: { name }, device, revision }, _visitor, signal, taken) {
      const isReal = taken.some(({ result }) => result.page === null);
      const page = await countLoad({
        ...load,
        date: isReal ? null : Math.floor(state.startedAt.getTime() / 1000),
        isOwn: ownScripts(state, revision, load.url),
        // Those that confirm a growth name it as well; so do the first where times grew.
        places: taken.length >= loadsAtFirst * pair.length || slow.has(keyOf(name, device.name)),
        signal,
      });
      return { isReal, page };
    },
    keep(taken, cell, run, { secrets }) {
      const { page, device } = cell;
      const isHere = (one: { page: string; device: string }) =>
        one.page === page.name && one.device === device.name;
      run.visits = run.visits.filter((visit) => !(visit.counted && isHere(visit)));
      run.work = run.work.filter((one) => !isHere(one));
      const used = usedOf(taken);
      const lost = Math.max(0, ...pair.flatMap((side) => used[side].map(({ load }) => load.uncounted ?? 0)));
      const partly = `${page.name} (${device.name}): what ${lost} of its workers or frames executed is not counted, since they did not answer or had ended`;
      if (lost > 0 && !run.notes.some(({ text }) => text === partly)) note(run, options, "info", partly);
      for (const revision of pair)
        for (const [index, { load }] of used[revision].entries())
          run.visits.push({
            page: page.name,
            device: device.name,
            revision,
            index: index + 1,
            warmUp: false,
            startedAt: run.startedAt.toISOString(),
            durationMs: 0,
            counted: load,
          });
      const [head, base] = pair.map((revision) => used[revision].findLast(({ places }) => places)?.places);
      if (!head || !base) return;
      const places = secrets.redactAll(grownPlaces(base, head));
      run.work.push({ page: page.name, device: device.name, places });
    },
    more(taken, cell, run, verdicts) {
      const used = usedOf(taken);
      const isCompared = run.compare && !run.newPages.has(cell.page.name);
      const sides = isCompared ? pair : pair.slice(0, 1);
      const made = Math.min(...sides.map((revision) => used[revision].length));
      const of = (count: number) => Array.from({ length: count }, () => sides).flat();
      if (
        taken.some(({ result }) => result.page === null) &&
        made === 0 &&
        !taken.some(({ result }) => result.isReal)
      ) {
        note(
          run,
          options,
          "info",
          `${cell.page.name} (${cell.device.name}) waits for the time to pass or for an endless answer: what it executes is counted on the real clock, and may vary`,
        );
        return of(loadsAtFirst);
      }
      if (made === 0 || made >= loadsToFail) return [];
      const varies = sides.some(
        (revision) =>
          new Set(used[revision].map(({ load: { blocks, calls } }) => `${blocks} ${calls}`)).size > 1,
      );
      if (varies) return made < loadsThatVary ? of(1) : [];
      return verdicts.some(isOver) ? of(loadsToFail - made) : [];
    },
  };
}

/** Whether a limit or a default needs a page's counts. */
function isAsked({ page, device }: PageOnDevice, state: RunState): boolean {
  const checks = checksOf(page.limits, state.compare && !state.newPages.has(page.name)).filter(
    ({ definition }) => definition.exact,
  );
  if (checks.some(({ kind }) => kind !== "maxIncrease")) return true;
  if (state.isUnchanged(page.name, device.name)) return false;
  const isFirst = device === state.budget.devices[0] && !state.baseElsewhere;
  // Nobody asked for the default: one device shows what code does on all.
  return checks.some(({ limit }) => limit !== undefined || isFirst);
}

function isSlower({ metric, delta }: Verdict): boolean {
  return timesOfCode.has(metric) && delta?.verdict === "regressed";
}

function isOver({ metric, status }: Verdict): boolean {
  return findMetric(metric)?.exact === true && (status === "fail" || status === "warn");
}

/** Loads that can be compared: all on one clock, as many of base as of head where both were loaded. */
function usedOf(taken: readonly Taken<Counted>[]): Record<Revision, CountedPage[]> {
  const isReal = taken.some(({ result }) => result.page === null);
  const of = (revision: Revision) =>
    taken.flatMap(({ revision: one, result }) =>
      one === revision && result.page && result.isReal === isReal ? [result.page] : [],
    );
  return { head: of("head"), base: of("base") };
}

/** Of the page's own origin, or a file of the build on another one. */
function ownScripts(state: RunState, revision: Revision, pageUrl: string): (url: string) => boolean {
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return (url) => isSameOrigin(url, pageUrl) || fileOf({ url, thirdParty: true }) !== null;
}

function keyOf(page: string, device: string): string {
  return JSON.stringify([page, device]);
}
