import { abortAfter } from "../../abort-after.ts";
import { CheckError, isOfTheMachine, messageOf } from "../../errors.ts";
import type { PageJudge } from "../../judge/judge-pages.ts";
import type { Page, Revision, Verdict } from "../../types.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import { pagesOnDevices } from "../shard.ts";
import type { PageOnDevice } from "../shard.ts";
import type { LoadTarget, ServedLoad, Visitor } from "../visitor.ts";

/** Loads are made one after another: two at a time would slow each other down. */
const slot = 0;

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
  /** Pages on devices at most. */
  most?: number;
  /** Bound on one load, milliseconds. */
  longestLoadMs(page: Page): number;
  /** Bound on all of them, milliseconds: what explains a number must not cost more than the number. */
  longestMs: number;
  /** Whether the loads after one that failed are of no use. */
  needsAll?: boolean;
  run(load: ServedLoad, target: LoadTarget, visitor: Visitor, signal: AbortSignal): Promise<Result>;
  /** Adds what the loads of a page on a device have brought to the run. */
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
  const wanted = pagesOnDevices(state.budget, options.shard).filter(({ page, device }) => {
    const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
    const verdicts = judge.verdicts(page, device, judge.measurements(mine), null);
    return definition.isWanted({ page, device }, verdicts, visitor);
  });
  if (wanted.length === 0 || state.incomplete || options.signal.aborted) return;
  const cells = wanted.slice(0, definition.most);
  if (cells.length < wanted.length && definition.words.left)
    note(state, options, "info", definition.words.left(cells.length, wanted.length));
  const deadline = Math.min(context.deadline, performance.now() + definition.longestMs);
  for (const cell of cells) {
    const taken: Taken<Result>[] = [];
    const goesOn = await loadInOrder(definition, cell, { ...context, deadline }, taken);
    await definition.keep(taken, cell, state, visitor);
    if (!goesOn) return;
  }
}

/**
 * The loads of one page on one device.
 * @param taken gets what each of them brings.
 * @returns whether another page can follow.
 */
async function loadInOrder<Result>(
  { words, order, longestLoadMs, needsAll = false, run }: FollowUp<Result>,
  { page, device }: PageOnDevice,
  { visitor, state, options, deadline }: FollowUpContext,
  taken: Taken<Result>[],
): Promise<boolean> {
  for (const revision of order) {
    if (!visitor.has(revision) || (revision === "base" && !isCompared(page, state))) continue;
    const where = `${page.name} (${revision}, ${device.name})`;
    const left = deadline - performance.now();
    if (left <= 0) {
      note(state, options, "info", words.noTime(`${page.name} (${device.name})`));
      return false;
    }
    options.onProgress({ type: "stage", stage: "visit", text: words.doing(where) });
    const longestMs = longestLoadMs(page);
    const signal = abortAfter(Math.min(left, longestMs), options.signal);
    const target = { page, device, revision, slot };
    try {
      const result = await visitor.load(target, signal, (load) => run(load, target, visitor, signal));
      taken.push({ revision, result });
    } catch (error) {
      if (options.signal.aborted) return false;
      const ranOut = left < longestMs ? "the time for it was over" : "it took too long";
      // A load may fail by itself, and its time end while it is tidied up.
      const why = error === signal.reason ? ranOut : messageOf(error);
      note(state, options, "info", `${words.notDone(where)}: ${why}`);
      if (error instanceof CheckError && isOfTheMachine(error)) return false;
      await visitor.drop(slot);
      if (needsAll) break;
    }
  }
  return true;
}

function isCompared({ name }: Page, state: RunState): boolean {
  return state.compare && !state.newPages.has(name);
}
