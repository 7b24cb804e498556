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

/** One load, and whether it ran on the real clock. */
export interface Counted {
  isReal: boolean;
  /** Null if the page did not become idle on its own clock. */
  page: CountedPage | null;
}

/** After three loads it is clear that counts vary; more loads would not change that. */
const loadsThatVary = 3;
/** A load is mostly waiting, and counts do not depend on what else the machine does. */
const mostAtOnce = 4;
/** Time limit for the loads of all pages together. A limit of the budget needs them, so it is long enough for some dozen pages. */
const longestMs = 600_000;

/**
 * Counts what pages execute while they load, in extra loads after the visits, if a limit asks for it. A page that loads the same in
 * base and head is only counted for an absolute limit.
 */
export async function countPages(context: FollowUpContext): Promise<void> {
  const { state, options } = context;
  // The limit must have data even if the visits used up their time.
  await followUp(definitionOf(state, options), { ...context, deadline: Infinity });
}

function definitionOf(state: RunState, options: CheckOptions): FollowUp<Counted> {
  const pair: readonly Revision[] = ["head", "base"];
  return {
    words: {
      doing: (where) => `Counting what ${where} executes`,
      notDone: (where) => `what ${where} executes could not be counted`,
      noTime: (where) => `no time was left to count what ${where} executes`,
    },
    isWanted(cell) {
      const { page, device } = cell;
      const isVisited = state.visits.some(
        (visit) => visit.data && visit.page === page.name && visit.device === device.name,
      );
      return isVisited && isAsked(cell, state);
    },
    order: ["head", "base", "base", "head"],
    atOnce: Math.min(mostAtOnce, options.atOnce),
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 60_000,
    longestMs,
    async run(load, { revision }, _visitor, signal, taken) {
      const isReal = taken.some(({ result }) => result.page === null);
      const page = await countLoad({
        ...load,
        date: isReal ? null : Math.floor(state.startedAt.getTime() / 1000),
        isOwn: ownScripts(state, revision, load.url),
        // The loads that confirm a growth also say where it is.
        places: taken.length >= loadsAtFirst * pair.length,
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

/** Whether a limit needs a page's counts. */
function isAsked({ page, device }: PageOnDevice, state: RunState): boolean {
  const checks = checksOf(page.limits, state.compare && !state.newPages.has(page.name)).filter(
    ({ definition }) => definition.exact,
  );
  if (checks.some(({ kind }) => kind !== "maxIncrease")) return true;
  return checks.length > 0 && !state.isUnchanged(page.name, device.name);
}

function isOver({ metric, status }: Verdict): boolean {
  return findMetric(metric)?.exact === true && (status === "fail" || status === "warn");
}

/** Loads that can be compared: all on one clock, and equally many of base and head if both were loaded. */
function usedOf(taken: readonly Taken<Counted>[]): Record<Revision, CountedPage[]> {
  const isReal = taken.some(({ result }) => result.page === null);
  const of = (revision: Revision) =>
    taken.flatMap(({ revision: one, result }) =>
      one === revision && result.page && result.isReal === isReal ? [result.page] : [],
    );
  return { head: of("head"), base: of("base") };
}

/** Whether a script is from the page's own origin, or a file of the build on another one. */
function ownScripts(state: RunState, revision: Revision, pageUrl: string): (url: string) => boolean {
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return (url) => isSameOrigin(url, pageUrl) || fileOf({ url, thirdParty: true }) !== null;
}
