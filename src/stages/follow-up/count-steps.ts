import { surroundingsFor } from "../../collect/login/module-surroundings.ts";
import { longestStepsMs } from "../../collect/steps/longest-steps.ts";
import { countSteps } from "../../collect/work/count-steps.ts";
import type { CountedSteps } from "../../collect/work/count-steps.ts";
import { loadsAtFirst } from "../../judge/judge-exact.ts";
import { stepOf } from "../../metrics/index.ts";
import type { Revision } from "../../types.ts";
import { resolveSteps } from "../resolve-steps.ts";
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
import { isSlowInp } from "./profile-interactions.ts";

/** Without its steps. */
const longestLoadMs = 60_000;
/** A step comes to rest before it is counted. */
const longestRestMs = 6_000;
/** On the real clock, a machine that is busy with other loads could change what a page does. */
const mostAtOnce = 2;

/**
 * Counts what the steps of pages execute, in loads of their own after the visits: where a limit asks for it, or INP got worse. Where
 * only INP did, one load of each side names the code.
 */
export async function countInteractions(readings: Readings, context: FollowUpContext): Promise<void> {
  const definition = definitionOf(readings, context.state, context.options);
  await countCode(definition, { isMine: isOfStep, mostAtOnce }, context);
}

function definitionOf(
  readings: Readings,
  state: RunState,
  options: CheckOptions,
): Omit<FollowUp<CountedSteps>, "atOnce" | "longestMs"> {
  return {
    words: {
      stage: "Counting what steps execute",
      doing: (where) => `Counting what the steps of ${where} execute`,
      notDone: (where) => `what the steps of ${where} execute could not be counted`,
      noTime: (where) => `no time was left to count what the steps of ${where} execute`,
    },
    isWanted(cell, verdicts) {
      if (cell.page.interactions === undefined || !isVisited(cell, state)) return false;
      const isSlow = !state.budget.onlyFailed && isCompared(cell.page, state) && verdicts.some(isSlowInp);
      return isSlow || isAsked(cell, state, isOfStep);
    },
    order: ["head", "base"],
    longestLoadMs: ({ interactions = [] }) =>
      longestLoadMs + longestStepsMs(interactions) + longestRestMs * interactions.length,
    run: (load, { page: { interactions = [] }, revision }, { secrets }, signal) =>
      countSteps({
        ...load,
        steps: resolveSteps(interactions, secrets),
        modules: surroundingsFor(load.urlOf, secrets),
        isOwn: ownScripts(state, revision, load.url),
        readMap: mapsOf(revision, readings, state, load),
        signal,
      }),
    keep(taken, cell, run, { secrets }) {
      const { page, device } = cell;
      const isHere = (one: { page: string; device: string }) =>
        one.page === page.name && one.device === device.name;
      run.visits = run.visits.filter((visit) => !(visit.countedSteps && isHere(visit)));
      run.work = run.work.filter((one) => one.step === undefined || !isHere(one));
      const used = usedOf(taken);
      const lost = Math.max(0, ...taken.map(({ result }) => result.uncounted));
      if (lost > 0)
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what ${lost} of its workers or frames executed in its steps is not counted, since they did not answer or had ended`,
        );
      for (const name of new Set(taken.flatMap(({ result }) => result.left)))
        noteOnce(
          run,
          options,
          `${page.name} (${device.name}): what the step “${name}” executes is not counted, since it leaves the page`,
        );
      for (const revision of bothSides)
        for (const [index, { steps }] of used[revision].entries())
          run.visits.push({ ...countedVisit(cell, revision, index + 1, run), countedSteps: steps });
      const [head, base] = bothSides.map((revision) => used[revision].at(-1));
      if (!head || !base) return;
      for (const [index, { name }] of head.steps.entries()) {
        const before = base.steps.findIndex((step) => step.name === name);
        const places = grownPlaces(base.places[before] ?? [], head.places[index] ?? []);
        // The names of steps are the budget's own words.
        if (before >= 0 && places.length > 0)
          run.work.push({
            page: page.name,
            device: device.name,
            step: name,
            places: secrets.redactAll(places),
          });
      }
    },
    more(taken, cell, run, verdicts) {
      const used = usedOf(taken);
      const sides = isCompared(cell.page, run) ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sides.map((revision) => used[revision].length));
      if (made === 0 || !isAsked(cell, run, isOfStep)) return [];
      if (made < loadsAtFirst) return inTurn(loadsAtFirst - made, sides.toReversed());
      return nextLoads(
        made,
        verdicts.filter(({ metric }) => isOfStep(metric)),
        sides,
      );
    },
  };
}

function isOfStep(metric: string): boolean {
  return isExact(metric) && stepOf(metric) !== null;
}

function usedOf(taken: readonly Taken<CountedSteps>[]): Record<Revision, CountedSteps[]> {
  const of = (revision: Revision) =>
    taken.flatMap(({ revision: one, result }) => (one === revision ? [result] : []));
  return { head: of("head"), base: of("base") };
}
