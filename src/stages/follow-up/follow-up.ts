import { abortAfter } from "../../abort-after.ts";
import { CheckError, isOfTheMachine, messageOf } from "../../errors.ts";
import type { PageJudge } from "../../judge/judge-pages.ts";
import type { Page, Revision, Verdict } from "../../types.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import { pagesOnDevices } from "../shard.ts";
import type { PageOnDevice } from "../shard.ts";
import type { LoadTarget, ServedLoad, Visitor } from "../visitor.ts";

/** What one load of a follow-up has brought. */
export interface Taken<Result> {
  revision: Revision;
  result: Result;
}

/**
 * What is done once more with pages, after the visits. It adds no sample to any metric of a page: what cannot be done is a
 * note.
 */
export interface FollowUp<Result> {
  /** For progress, notes and errors; `where` names page, device and revision. */
  words: {
    doing(where: string): string;
    notDone(where: string): string;
    noTime(where: string): string;
    /** Of more pages than are followed up. */
    left?(done: number, all: number): string;
  };
  /** Whether a page on a device is wanted, by its verdicts so far. */
  isWanted(cell: PageOnDevice, verdicts: readonly Verdict[], visitor: Visitor): boolean;
  /** Loads of one page on one device, in this order. */
  order: readonly Revision[];
  /**
   * Loads that are needed after those so far; none where they are enough. Asked again after them.
   * @param verdicts of the page, with what `keep` has added to the run so far.
   */
  more?(
    taken: readonly Taken<Result>[],
    cell: PageOnDevice,
    state: RunState,
    verdicts: readonly Verdict[],
  ): readonly Revision[];
  /** Loads made at the same time, where they do not disturb each other. Default: one. */
  atOnce?: number;
  /** Pages on devices at most. */
  most?: number;
  /** Bound on one load, milliseconds. */
  longestLoadMs(page: Page): number;
  /** Bound on all of them, milliseconds: what explains a number must not cost more than the number. */
  longestMs: number;
  /** Whether the loads after one that failed are of no use. */
  needsAll?: boolean;
  /** @param taken what the loads of the page on this device have brought so far. */
  run(
    load: ServedLoad,
    target: LoadTarget,
    visitor: Visitor,
    signal: AbortSignal,
    taken: readonly Taken<Result>[],
  ): Promise<Result>;
  /** Adds what the loads of a page on a device have brought to the run; again with all of them after `more`. */
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
  /** Of the run, by `performance.now()`. */
  deadline: number;
}

/**
 * Does a follow-up on every page that it wants, until its time or the run's is over. A load that fails is a note; a browser
 * that does not start, or an abort, ends the follow-up. What was taken until then is kept.
 */
export async function followUp<Result>(
  definition: FollowUp<Result>,
  context: FollowUpContext,
): Promise<void> {
  const { visitor, judge, state, options } = context;
  const verdictsOf = ({ page, device }: PageOnDevice) => {
    const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
    return judge.verdicts(page, device, judge.measurements(mine), null);
  };
  const wanted = pagesOnDevices(state.budget, options.shard).filter((cell) =>
    definition.isWanted(cell, verdictsOf(cell), visitor),
  );
  if (wanted.length === 0 || state.incomplete || options.signal.aborted) return;
  const cells = wanted.slice(0, definition.most);
  if (cells.length < wanted.length && definition.words.left)
    note(state, options, "info", definition.words.left(cells.length, wanted.length));
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
 * @param taken gets what each of them brings.
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

/** `failed`: this load alone; `over`: no other can follow. */
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
  options.onProgress({ type: "stage", stage: "visit", text: words.doing(where) });
  const longestMs = longestLoadMs(page);
  const signal = abortAfter(Math.min(left, longestMs), options.signal);
  try {
    const result = await visitor.load(target, signal, (load) => run(load, target, visitor, signal, taken));
    taken.push({ revision, result });
    return "taken";
  } catch (error) {
    if (options.signal.aborted) return "over";
    const ranOut = left < longestMs ? "the time for it was over" : "it took too long";
    // A load may fail by itself, and its time end while it is tidied up.
    const why = error === signal.reason ? ranOut : messageOf(error);
    note(state, options, "info", `${words.notDone(where)}: ${why}`);
    if (error instanceof CheckError && isOfTheMachine(error)) return "over";
    await visitor.drop(slot);
    return "failed";
  }
}

function isCompared({ name }: Page, state: RunState): boolean {
  return state.compare && !state.newPages.has(name);
}
