import { mapConcurrently } from "../map-concurrently.ts";
import type { Revision, SamplingEnd, Visit } from "../types.ts";
import { CellState } from "./cell-state.ts";
import type { PageOnDevice } from "./cell-state.ts";
import { orderOfPair } from "./schedule.ts";

export interface VisitTarget extends PageOnDevice {
  revision: Revision;
  /** 0 for the warm-up, else the number of the pair (or run), from 1; slowed-down loads have numbers of their own. */
  index: number;
  /** True for visits that are not samples: the warm-up, and a load under applied throttling. */
  warmUp: boolean;
  /** A load under applied throttling, the `index`th of its page on the device. */
  slowed?: true;
  /**
   * Which browser of the pool. One that makes visits of both sides makes as many of each, so that a browser's own mode never
   * becomes a revision's.
   */
  slot: number;
}

export interface SamplePlan {
  cells: readonly PageOnDevice[];
  /** Head alone, or both sides. */
  compare: boolean;
  /** Pairs (runs without base) at which `certainty` is asked, ascending; the last is the most there will be. */
  looks: readonly number[];
  seed: number;
  /** `performance.now()` at which sampling stops. */
  deadline: number;
  /** Visits at the same time at most. */
  atOnce: number;
  /** Failed attempts in a row after which a page on a device is given up. */
  maxFailures: number;
}

export interface SampleHooks {
  /** Makes one visit. A page that fails is a Visit with `error`; what makes every further visit senseless is thrown. */
  visit(target: VisitTarget): Promise<Visit>;
  /** How sure the data of a cell are: 1 is decided, lower is less certain. Kept visits only, whole pairs. */
  certainty(cell: PageOnDevice, kept: readonly Visit[]): number;
  /**
   * How many pairs of loads under applied throttling a cell wants before it is decided; asked at each look, and again after each
   * such pair. One that fails is not made again.
   */
  slowedPairs?(cell: PageOnDevice, kept: readonly Visit[]): number;
  /** Whether a page's first visit of a side may differ from the others. Absent: yes. */
  needsWarmUp?(cell: PageOnDevice): boolean;
  /** Whether a cell's next visits need the machine for themselves: then each is made with no other at the same time. */
  needsQuiet?(cell: PageOnDevice, kept: readonly Visit[]): boolean;
  /** How many visits at the same time the machine has memory for. Absent: as many as the plan allows. */
  room?(): number;
  /**
   * Asked after each pair of a page, on that device and on others: whether nothing that it loads has changed. Then it may be
   * decided before the next look: there is no comparison to be made, and `certainty` knows how many of both sides' visits the
   * rest needs.
   */
  isUnchanged?(cell: PageOnDevice): Promise<boolean>;
  /** Called after every visit with what is done and the most there can still be. */
  onVisit?(visit: Visit, done: number, atMost: number): void;
  /**
   * Called when a cell needs no further visit, or can have none; again if it was visited once more after all.
   * @param kept visits that count.
   * @param over cells that are over, this one included.
   */
  onOver?(cell: PageOnDevice, end: SamplingEnd, kept: number, over: number): void;
  signal?: AbortSignal;
}

export interface SampleResult {
  /** All visits in the order in which they ended: warm-ups and failed ones too. */
  visits: Visit[];
  /** Why sampling ended. `time` and `interrupted` leave cells undecided. */
  ended: "decided" | "time" | "interrupted";
  /** Pages on devices that were not decided when visit after visit failed, each with its last failed visit. */
  givenUp: { cell: PageOnDevice; visit: Visit }[];
}

/** The next pair or warm-up to make. */
interface Next {
  state: CellState;
  isWarmUp: boolean;
  needsQuiet: boolean;
}

/**
 * Visits every page on every device until each is decided, the looks are used up, or the time is over. Cells advance
 * together from look to look, the least certain first, so that a time limit is shared fairly.
 *
 * As many visits as the plan allows are made at the same time: base and head of a pair always, and further pairs with
 * them, of this page or of others. A cell that needs quiet waits until no other visit is in progress, and then has the
 * machine to itself. The first pair of a cell is made before its others: it shows whether the cell needs quiet, and
 * whether more pairs are needed at all.
 *
 * A failed visit voids its pair, and the whole pair is repeated; if only base fails to show a page, the page continues
 * with head alone. An abort ends it with what was measured so far.
 */
export async function sample(plan: SamplePlan, hooks: SampleHooks): Promise<SampleResult> {
  const visits: Visit[] = [];
  const states = plan.cells.map((cell) => new CellState(cell, plan));
  /** Pages by name; a page is warmed up once, on the first of its devices. */
  const warmed = new Map<string, "under way" | "done">();
  const givenUp: SampleResult["givenUp"] = [];
  const over = new Set<CellState>();
  const underWay = new Set<Promise<void>>();
  const freeSlots = new Set(Array.from({ length: plan.atOnce }, (_, slot) => slot));
  let visitsUnderWay = 0;
  let isQuiet = false;
  let failure: { error: unknown } | undefined;

  const overTime = () => performance.now() >= plan.deadline;
  const aborted = () => hooks.signal?.aborted ?? false;
  // Visits of pairs in progress are already in `visits`, but their pairs are not counted yet.
  let uncounted = 0;
  const atMost = () => visits.length - uncounted + states.reduce((sum, state) => sum + state.mostLeft(), 0);
  const visit = async (target: VisitTarget) => {
    const made = await hooks.visit(target);
    visits.push(made);
    if (!target.warmUp) uncounted++;
    hooks.onVisit?.(made, visits.length, atMost());
    return made;
  };

  while (!aborted() && !failure) {
    const next = nextOf(states);
    if (next && start(next)) continue;
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (failure && !aborted()) throw failure.error;
  const isOpen = states.some((state) => state.isOpen());
  if (!aborted()) for (const state of states) tellOver(state, true);
  return { visits, ended: aborted() ? "interrupted" : isOpen ? "time" : "decided", givenUp };

  /** The most urgent of what could be made now: of those at the earliest look what needs no quiet, then the least certain. */
  function nextOf(all: readonly CellState[]): Next | undefined {
    const ready = all.flatMap(nextOfCell);
    return ready.toSorted(
      (a, b) =>
        a.state.level() - b.state.level() ||
        Number(a.needsQuiet) - Number(b.needsQuiet) ||
        a.state.certainty - b.state.certainty,
    )[0];
  }

  function nextOfCell(state: CellState): Next[] {
    const { cell, kept } = state;
    const { name } = cell.page;
    const needsQuiet = hooks.needsQuiet?.(cell, kept) ?? false;
    if (!state.wantsPair() || warmed.get(name) === "under way") return [];
    // The first pair of a page is made whatever the time: nothing measured says nothing.
    if (overTime() && state.attempts > 0) return [];
    const isWarmUp = !warmed.has(name) && !overTime() && (needsQuiet || (hooks.needsWarmUp?.(cell) ?? true));
    return [{ state, isWarmUp, needsQuiet }];
  }

  /** @returns false where it has to wait until other visits have ended. */
  function start({ state, isWarmUp, needsQuiet }: Next): boolean {
    const room = Math.min(plan.atOnce, Math.max(1, hooks.room?.() ?? plan.atOnce));
    const wanted = state.compare ? 2 : 1;
    const isAlone = needsQuiet || room < wanted;
    if (isQuiet || (isAlone && visitsUnderWay > 0)) return false;
    const count = isAlone ? 1 : wanted;
    if (visitsUnderWay + count > room) return false;
    // The first ones: a page that needs quiet is in the same browser throughout, whose start was before its warm-up.
    const slots = [...freeSlots].toSorted((a, b) => a - b).slice(0, count);
    for (const slot of slots) freeSlots.delete(slot);
    visitsUnderWay += count;
    isQuiet = isAlone;
    const work = (isWarmUp ? warmUp(state, slots) : makePair(state, slots))
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        for (const slot of slots) freeSlots.add(slot);
        visitsUnderWay -= count;
        if (isAlone) isQuiet = false;
        underWay.delete(work);
      });
    underWay.add(work);
    return true;
  }

  async function warmUp(state: CellState, slots: readonly number[]): Promise<void> {
    const { name } = state.cell.page;
    warmed.set(name, "under way");
    try {
      const made = await makeVisits(state, state.compare ? ["base", "head"] : ["head"], 0, slots);
      // A page that fails here may always fail, and waiting for a paint that never comes takes long.
      if (made.some(({ error }) => error)) state.failuresInRow++;
      // The page was tried: another failed visit would say no more, and may take as long.
      if (overTime() && made.some(({ revision, error }) => revision === "head" && error)) state.attempts++;
    } finally {
      warmed.set(name, "done");
    }
  }

  async function makePair(state: CellState, slots: readonly number[]): Promise<void> {
    const index = state.begin();
    const order: readonly Revision[] = state.compare ? orderOfPair(index - 1, plan.seed) : ["head"];
    const inTurn = state.inTurn(order, slots);
    const made = await makeVisits(state, order, index, inTurn);
    const isWhole = made.length === order.length && made.every(({ data }) => data);
    const isUnchanged = state.compare && ((await hooks.isUnchanged?.(state.cell)) ?? false);
    // From here on without a pause: no other pair begins before it is known whether it is needed.
    state.end(index, isWhole ? made : null, inTurn);
    uncounted -= made.length;
    if (!isWhole && !aborted()) giveUpOn(state, made);
    const isNext = isWhole && !state.isDone && (isUnchanged || state.isAtLook());
    if (isNext) await decideAtLook(state, slots);
    else if (state.isDecided()) decide(state);
    tellOver(state);
    await askAgain(states.filter((one) => one !== state && one.cell.page.name === state.cell.page.name));
  }

  async function decideAtLook(state: CellState, slots: readonly number[]): Promise<void> {
    state.isDeciding = true;
    try {
      while (state.compare && (hooks.slowedPairs?.(state.cell, state.kept) ?? 0) > state.slowedPairs) {
        if (aborted() || overTime()) break;
        const index = state.slowedPairs + 1;
        const made = await makeVisits(state, orderOfPair(index - 1, plan.seed), index, slots, true);
        if (!made.every(({ data }) => data)) break;
        state.addSlowed(made);
      }
    } finally {
      state.isDeciding = false;
    }
    decide(state);
  }

  /** What a page's visits show on one device may take back what was decided on another: it does load something that changed. */
  async function askAgain(others: readonly CellState[]): Promise<void> {
    for (const state of others.filter((one) => one.compare && one.isDecided())) {
      await hooks.isUnchanged?.(state.cell);
      decide(state);
      tellOver(state);
    }
  }

  /** @param isEnd no further visit is made, whatever is open. */
  function tellOver(state: CellState, isEnd = false): void {
    const isOver = isEnd || !state.isOpen();
    if (isOver === over.has(state)) return;
    if (!isOver) return void over.delete(state);
    over.add(state);
    const isGivenUp = givenUp.some(({ cell }) => cell === state.cell);
    const end = isGivenUp ? "failed" : state.isDecided() ? "decided" : "undecided";
    hooks.onOver?.(state.cell, end, state.kept.length, over.size);
  }

  function decide(state: CellState): void {
    state.decide(hooks.certainty(state.cell, state.kept));
  }

  function giveUpOn(state: CellState, made: readonly Visit[]): void {
    if (state.failuresInRow < plan.maxFailures || state.isDone) return;
    const onlyBaseFails = state.pairs === 0 && made.some((v) => v.revision === "head" && v.data);
    if (state.compare && onlyBaseFails) return state.goOnAlone();
    state.isDone = true;
    const failed = made.findLast(({ error }) => error);
    if (failed) givenUp.push({ cell: state.cell, visit: failed });
  }

  async function makeVisits(
    { cell }: CellState,
    order: readonly Revision[],
    index: number,
    slots: readonly number[],
    isSlowed = false,
  ): Promise<Visit[]> {
    const targets = order.map((revision, at) => ({
      page: cell.page,
      device: cell.device,
      revision,
      index,
      warmUp: index === 0 || isSlowed,
      ...(isSlowed && { slowed: true as const }),
      slot: slots[at] ?? slots[0] ?? 0,
    }));
    // What ends one visit may not leave the other behind: neither browser is free before both have ended.
    if (slots.length > 1) return mapConcurrently(targets, targets.length, visit);
    const made: Visit[] = [];
    for (const target of targets) {
      const one = await visit(target);
      made.push(one);
      // What base shows is of no use without head; what head shows alone is.
      const isUseless = one.error && (target.warmUp || target.revision === "head");
      if (aborted() || (isUseless && overTime())) break;
    }
    return made;
  }
}
