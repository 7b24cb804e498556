import { mapConcurrently } from "../map-concurrently.ts";
import type { Device, Revision, Visit } from "../types.ts";
import { orderOfPair } from "./schedule.ts";

/** One page on one device: the unit that decides, and stops, on its own. */
export interface PageOnDevice {
  page: { name: string; path: string };
  device: Device;
  /** True for a page that base does not have: head is measured alone. */
  headAlone?: boolean;
}

export interface VisitTarget extends PageOnDevice {
  revision: Revision;
  /** 0 for the warm-up, else the number of the pair (or run), from 1. */
  index: number;
  warmUp: boolean;
  /** Which browser of the pool; alternates with the pair, so that a browser's own mode never becomes a revision's. */
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
  /** Failed attempts in a row after which a page on a device is given up. */
  maxFailures: number;
}

export interface SampleHooks {
  /** Makes one visit. A page that fails is a Visit with `error`; what makes every further visit senseless is thrown. */
  visit(target: VisitTarget): Promise<Visit>;
  /** How sure the data of a cell are: 1 is decided, lower is less certain. Kept visits only, whole pairs. */
  certainty(cell: PageOnDevice, kept: readonly Visit[]): number;
  /** Whether base and head of a cell's next pair may be visited at the same time, in two browsers. */
  sideBySide?(cell: PageOnDevice, kept: readonly Visit[]): boolean;
  /**
   * Asked after each of a cell's pairs: whether nothing that it loads has changed. Then it may be decided before the next look:
   * there is no comparison to be made, and `certainty` knows how many of both sides' visits the rest needs.
   */
  isUnchanged?(cell: PageOnDevice): Promise<boolean>;
  /** Called after every visit with what is done and the most there can still be. */
  onVisit?(visit: Visit, done: number, atMost: number): void;
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

interface CellState {
  cell: PageOnDevice;
  /** False for a page that base does not have: head is then measured alone. */
  compare: boolean;
  kept: Visit[];
  pairs: number;
  attempts: number;
  failuresInRow: number;
  certainty: number;
  done: boolean;
}

/**
 * Visits every page on every device until each is decided, the looks are used up, or time is over. Cells advance look
 * by look together, the least certain first, so that a time cap is shared out fairly. A failed visit voids its pair,
 * which is then made again whole; a page that only base cannot show goes on with head alone. An abort ends it with what
 * was measured so far.
 */
export async function sample(plan: SamplePlan, hooks: SampleHooks): Promise<SampleResult> {
  const visits: Visit[] = [];
  const states = plan.cells.map((cell): CellState => ({
    cell,
    compare: plan.compare && !cell.headAlone,
    kept: [],
    pairs: 0,
    attempts: 0,
    failuresInRow: 0,
    certainty: 0,
    done: false,
  }));
  const warmed = new Set<string>();
  const givenUp: SampleResult["givenUp"] = [];
  const last = plan.looks.at(-1) ?? 0;

  const overTime = () => performance.now() >= plan.deadline;
  const aborted = () => hooks.signal?.aborted ?? false;
  // Visits of the pair under way are made, but the pair is not counted yet.
  let underWay = 0;
  const atMost = () =>
    visits.length -
    underWay +
    states.reduce((sum, s) => sum + (s.done ? 0 : (last - s.pairs) * (s.compare ? 2 : 1)), 0);
  const visit = async (target: VisitTarget) => {
    const made = await hooks.visit(target);
    visits.push(made);
    if (!target.warmUp) underWay++;
    hooks.onVisit?.(made, visits.length, atMost());
    return made;
  };

  const run = async (): Promise<SampleResult["ended"]> => {
    for (const look of plan.looks) {
      const open = states.filter((s) => !s.done).sort((a, b) => a.certainty - b.certainty);
      for (const state of open) {
        while (state.pairs < look && !state.done) {
          if (aborted()) return "interrupted";
          // The first pair of a page is made whatever the time: nothing measured says nothing.
          if (overTime() && state.attempts > 0) break;
          const headFailed = await warmUp(state);
          // The page was tried: another failed visit would say no more, and may take as long.
          if (headFailed && overTime()) break;
          const before = state.pairs;
          await makePair(state);
          if (state.pairs > before && state.compare && (await hooks.isUnchanged?.(state.cell))) decide(state);
        }
        if (!state.done && state.pairs >= look) decide(state);
      }
      if (overTime() && states.some((state) => !state.done && state.pairs < last)) return "time";
    }
    return "decided";
  };

  function decide(state: CellState): void {
    state.certainty = hooks.certainty(state.cell, state.kept);
    state.done = state.certainty >= 1;
  }

  /** @returns whether head's visit failed. */
  async function warmUp(state: CellState): Promise<boolean> {
    const { page } = state.cell;
    if (warmed.has(page.name) || overTime()) return false;
    warmed.add(page.name);
    const made = await makeVisits(state, state.compare ? ["base", "head"] : ["head"], 0);
    // A page that fails here may fail for good: waiting for a paint that never comes is dear.
    if (made.some(({ error }) => error)) state.failuresInRow++;
    return made.some(({ revision, error }) => revision === "head" && error !== undefined);
  }

  async function makePair(state: CellState): Promise<void> {
    const order: readonly Revision[] = state.compare ? orderOfPair(state.pairs, plan.seed) : ["head"];
    state.attempts++;
    const made = await makeVisits(state, order, state.pairs + 1);
    underWay = 0;
    if (made.length === order.length && made.every((v) => v.data)) {
      state.pairs++;
      state.failuresInRow = 0;
      state.kept.push(...made);
      return;
    }
    if (aborted()) return;
    state.failuresInRow++;
    if (state.failuresInRow < plan.maxFailures) return;
    const onlyBaseFails = state.pairs === 0 && made.some((v) => v.revision === "head" && v.data);
    if (state.compare && onlyBaseFails) {
      state.compare = false;
      state.failuresInRow = 0;
      return;
    }
    state.done = true;
    const failed = made.findLast(({ error }) => error);
    if (failed) givenUp.push({ cell: state.cell, visit: failed });
  }

  async function makeVisits(
    { cell, kept }: CellState,
    order: readonly Revision[],
    index: number,
  ): Promise<Visit[]> {
    const atOnce = order.length === 2 && (hooks.sideBySide?.(cell, kept) ?? false);
    const targets = order.map((revision, slot) => ({
      ...cell,
      revision,
      index,
      warmUp: index === 0,
      slot: atOnce ? slot : 0,
    }));
    // What ends one visit may not leave the other behind: its browser is closed after this.
    if (atOnce) return mapConcurrently(targets, targets.length, visit);
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

  try {
    return { visits, ended: await run(), givenUp };
  } catch (error) {
    if (aborted()) return { visits, ended: "interrupted", givenUp };
    throw error;
  }
}
