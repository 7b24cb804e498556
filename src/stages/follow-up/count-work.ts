import { countLoad } from "../../collect/work/count-load.ts";
import type { CountedPage } from "../../collect/work/count-load.ts";
import { loadsAtFirst } from "../../judge/judge-exact.ts";
import { stepOf } from "../../metrics/index.ts";
import type { Revision, Verdict } from "../../types.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import {
  bothSides,
  countCode,
  countedVisit,
  inTurn,
  isAsked,
  isExact,
  isVisited,
  mapsOf,
  nextLoads,
  noteOnce,
  ownScripts,
} from "./counting.ts";
import type { Readings } from "./counting.ts";
import { isCompared } from "./follow-up.ts";
import type { FollowUp, FollowUpContext, Taken } from "./follow-up.ts";
import { grownPlaces } from "./grown-places.ts";

/** One load, and whether it was on the real clock. */
export interface Counted {
  isReal: boolean;
  /** Null where the page did not come to rest on a clock of its own. */
  page: CountedPage | null;
}

/** If one of these gets worse, the executed code may be why: the code is named. */
const timesOfCode = new Set(["TBT", "FID", "TTI", "main-thread"]);
/** A load is mostly waiting, and counts do not depend on what else the machine does. */
const mostAtOnce = 4;

/**
 * Counts what pages execute while they load, in extra loads after the visits, if a limit, a default or a slower main thread asks for it.
 */
export async function countPages(readings: Readings, context: FollowUpContext): Promise<void> {
  const definition = definitionOf(readings, context.state, context.options);
  await countCode(definition, { isMine: isOfLoad, mostAtOnce }, context);
}

function definitionOf(
  readings: Readings,
  state: RunState,
  options: CheckOptions,
): Omit<FollowUp<Counted>, "atOnce" | "longestMs"> {
  // Pages whose main thread got busier.
  const slow = new Set<string>();
  return {
    words: {
      stage: "Counting what pages execute",
      doing: (where) => `Counting what ${where} executes`,
      notDone: (where) => `what ${where} executes could not be counted`,
      noTime: (where) => `no time was left to count what ${where} executes`,
    },
    isWanted(cell, verdicts) {
      if (!isVisited(cell, state)) return false;
      const isSlow = !state.budget.onlyFailed && isCompared(cell.page, state) && verdicts.some(isSlower);
      if (isSlow) slow.add(keyOf(cell.page.name, cell.device.name));
      return isSlow || isAsked(cell, state, isOfLoad);
    },
    order: ["head", "base", "base", "head"],
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 60_000,
    async run(load, { page: { name }, device, revision }, _visitor, signal, taken) {
      const isReal = taken.some(({ result }) => result.page === null);
      const page = await countLoad({
        ...load,
        date: isReal ? null : Math.floor(state.startedAt.getTime() / 1000),
        isOwn: ownScripts(state, revision, load.url),
        readMap: mapsOf(revision, readings, state, load),
        // The loads that confirm a growth also say where it is; so do the first ones if times grew.
        places: taken.length >= loadsAtFirst * bothSides.length || slow.has(keyOf(name, device.name)),
        signal,
      });
      return { isReal, page };
    },
    keep(taken, cell, run, { secrets }) {
      const { page, device } = cell;
      const isHere = (one: { page: string; device: string }) =>
        one.page === page.name && one.device === device.name;
      run.visits = run.visits.filter((visit) => !(visit.counted && isHere(visit)));
      run.work = run.work.filter((one) => one.step !== undefined || !isHere(one));
      const used = usedOf(taken);
      const lost = Math.max(
        0,
        ...bothSides.flatMap((side) => used[side].map(({ load }) => load.uncounted ?? 0)),
      );
      if (lost > 0)
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what ${lost} of its workers or frames executed is not counted, since they did not answer or had ended`,
        );
      for (const revision of bothSides)
        for (const [index, { load }] of used[revision].entries())
          run.visits.push({ ...countedVisit(cell, revision, index + 1, run), counted: load });
      const [head, base] = bothSides.map((side) => used[side].findLast(({ places }) => places)?.places);
      if (!head || !base) return;
      const places = secrets.redactAll(grownPlaces(base, head));
      run.work.push({ page: page.name, device: device.name, places });
    },
    more(taken, cell, run, verdicts) {
      const used = usedOf(taken);
      const sides = isCompared(cell.page, run) ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sides.map((revision) => used[revision].length));
      if (isRestless(taken) && !taken.some(({ result }) => result.isReal)) {
        note(
          run,
          options,
          "info",
          `${cell.page.name} (${cell.device.name}) waits for the time to pass or for an endless answer: what it executes is counted on the real clock, and may vary`,
        );
        return inTurn(loadsAtFirst, sides);
      }
      return nextLoads(
        made,
        verdicts.filter(({ metric }) => isOfLoad(metric)),
        sides,
      );
    },
  };
}

function isOfLoad(metric: string): boolean {
  return isExact(metric) && stepOf(metric) === null;
}

function isSlower({ metric, delta }: Verdict): boolean {
  return timesOfCode.has(metric) && delta?.verdict === "regressed";
}

/** Whether a page did not come to rest on a clock of its own. */
function isRestless(taken: readonly Taken<Counted>[]): boolean {
  return taken.some(({ result }) => result.page === null);
}

/** Loads that can be compared: all on one clock, as many of base as of head where both were loaded. */
function usedOf(taken: readonly Taken<Counted>[]): Record<Revision, CountedPage[]> {
  const isReal = isRestless(taken);
  const of = (revision: Revision) =>
    taken.flatMap(({ revision: one, result }) =>
      one === revision && result.page && result.isReal === isReal ? [result.page] : [],
    );
  return { head: of("head"), base: of("base") };
}

function keyOf(page: string, device: string): string {
  return JSON.stringify([page, device]);
}
