import { abortAfter } from "../../abort-after.ts";
import { CheckError, isOfTheMachine, messageOf } from "../../errors.ts";
import type { PageJudge } from "../../judge/judge-pages.ts";
import type { Page, Revision, Verdict } from "../../types.ts";
import { withSteps } from "../resolve-steps.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import { pagesOnDevices } from "../shard.ts";
import type { PageOnDevice } from "../shard.ts";
import type { LoadTarget, ServedLoad, Visitor } from "../visitor.ts";

/** The result of one load of a follow-up. */
export interface Taken<Result> {
  revision: Revision;
  result: Result;
}

/**
 * Extra loads of pages after the visits. They add no sample to any metric of a page, so a load that cannot be made is only a
 * note.
 */
export interface FollowUp<Result> {
  /** Texts for progress, notes and errors; `where` names page, device and revision. */
  words: {
    /** What is done, on all pages. */
    stage: string;
    doing(where: string): string;
    notDone(where: string): string;
    noTime(where: string): string;
    /** Note if more pages want the follow-up than get it. */
    left?(done: number, all: number): string;
  };
  /** Whether a page on a device needs the follow-up, by its verdicts so far. */
  isWanted(cell: PageOnDevice, verdicts: readonly Verdict[], visitor: Visitor): boolean;
  /** Loads of one page on one device, in this order. */
  order: readonly Revision[];
  /**
   * Further loads that are needed; none if those so far are enough. It is called again after them.
   * @param verdicts of the page, with what `keep` has added to the run so far.
   */
  more?(
    taken: readonly Taken<Result>[],
    cell: PageOnDevice,
    state: RunState,
    verdicts: readonly Verdict[],
  ): readonly Revision[];
  /** Loads made at the same time, if they do not disturb each other. Default: one. */
  atOnce?: number;
  /** The most pages on devices that are loaded. */
  most?: number;
  /** Time limit of one load, milliseconds. */
  longestLoadMs(page: Page): number;
  /** Time limit of all loads together, milliseconds: explaining a number must not cost more than measuring it. */
  longestMs: number;
  /** It explains numbers and measures none: it is left out where only what failed before is checked, which has to be quick. */
  explains?: true;
  /** Whether the loads after a failed one are useless. */
  needsAll?: boolean;
  /** @param taken results of the loads of the page on this device so far. */
  run(
    load: ServedLoad,
    target: LoadTarget,
    visitor: Visitor,
    signal: AbortSignal,
    taken: readonly Taken<Result>[],
  ): Promise<Result>;
  /** Adds the results of a page on a device to the run; called again with all of them after `more`. */
  keep(
    taken: readonly Taken<Result>[],
    cell: PageOnDevice,
    state: RunState,
    visitor: Visitor,
  ): void | Promise<void>;
}

export interface FollowUpContext {
  visitor: Visitor;
  judge: PageJudge;
  state: RunState;
  options: CheckOptions;
  /** When the run must end, by `performance.now()`. */
  deadline: number;
}

/**
 * Makes the loads of a follow-up on every page that needs it, until its time or the run's time is over. A failed load is a note; a
 * browser that does not start, or an abort, ends the follow-up. Results until then are kept.
 */
export async function followUp<Result>(
  definition: FollowUp<Result>,
  context: FollowUpContext,
): Promise<void> {
  const { visitor, judge, state, options } = context;
  if (definition.explains && state.budget.onlyFailed) return;
  const verdictsOf = ({ page, device }: PageOnDevice) => {
    const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
    return judge.verdicts(page, device, judge.measurements(mine), null);
  };
  const wanted = pagesOnDevices(state.budget, options.shard)
    .map(({ page, device }) => ({ page: withSteps(page, device, state.automatic), device }))
    .filter((cell) => definition.isWanted(cell, verdictsOf(cell), visitor));
  if (wanted.length === 0 || state.incomplete || options.signal.aborted) return;
  const cells = wanted.slice(0, definition.most);
  if (cells.length < wanted.length && definition.words.left)
    note(state, options, "info", definition.words.left(cells.length, wanted.length));
  options.onProgress({ type: "stage", stage: "visit", text: definition.words.stage });
  const deadline = Math.min(context.deadline, performance.now() + definition.longestMs);
  for (const cell of cells) {
    const taken: Taken<Result>[] = [];
    let order = definition.order;
    while (order.length > 0) {
      const before = taken.length;
      const goesOn = await loadInOrder({ ...definition, order }, cell, { ...context, deadline }, taken);
      await definition.keep(taken, cell, state, visitor);
      if (!goesOn) return;
      if (taken.length === before) break;
      order = definition.more?.(taken, cell, state, verdictsOf(cell)) ?? [];
    }
  }
}

/**
 * The loads of one page on one device.
 * @param taken gets the result of each.
 * @returns whether another page can follow.
 */
async function loadInOrder<Result>(
  definition: FollowUp<Result>,
  cell: PageOnDevice,
  context: FollowUpContext,
  taken: Taken<Result>[],
): Promise<boolean> {
  const { order, atOnce = 1, needsAll = false } = definition;
  const revisions = order.filter((revision) => isLoaded(revision, cell, context));
  for (let from = 0; from < revisions.length; from += atOnce) {
    const ends = await Promise.all(
      revisions
        .slice(from, from + atOnce)
        .map((revision, slot) => loadOnce(definition, { ...cell, revision, slot }, context, taken)),
    );
    if (ends.includes("over")) return false;
    if (needsAll && ends.includes("failed")) break;
  }
  return true;
}

function isLoaded(revision: Revision, { page }: PageOnDevice, { visitor, state }: FollowUpContext): boolean {
  return visitor.has(revision) && (revision === "head" || isCompared(page, state));
}

/** `failed`: only this load; `over`: no further load is possible. */
async function loadOnce<Result>(
  { words, longestLoadMs, run }: FollowUp<Result>,
  target: LoadTarget,
  { visitor, state, options, deadline }: FollowUpContext,
  taken: Taken<Result>[],
): Promise<"taken" | "failed" | "over"> {
  const { page, device, revision, slot } = target;
  const where = `${page.name} (${revision}, ${device.name})`;
  const left = deadline - performance.now();
  if (left <= 0) {
    note(state, options, "info", words.noTime(`${page.name} (${device.name})`));
    return "over";
  }
  options.onProgress({ type: "step", text: words.doing(where) });
  const longestMs = longestLoadMs(page);
  const signal = abortAfter(Math.min(left, longestMs), options.signal);
  try {
    const result = await visitor.load(target, signal, (load) => run(load, target, visitor, signal, taken));
    taken.push({ revision, result });
    return "taken";
  } catch (error) {
    if (options.signal.aborted) return "over";
    const ranOut = left < longestMs ? "the time for it was over" : "it took too long";
    // A load may fail on its own, and its time may end while it is cleaned up.
    const why = error === signal.reason ? ranOut : messageOf(error);
    note(state, options, "info", `${words.notDone(where)}: ${why}`);
    if (error instanceof CheckError && isOfTheMachine(error)) return "over";
    await visitor.drop(slot);
    return "failed";
  }
}

/** Whether base is loaded too. */
export function isCompared({ name }: Page, state: RunState): boolean {
  return state.compare && !state.newPages.has(name);
}
