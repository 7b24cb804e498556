import type { Revision, SamplingEnd, Visit } from "../types.ts";
import type { PageOnDevice } from "./cell-state.ts";
import type { SampleHooks, SamplePlan, SampleResult } from "./sample.ts";

/** How far one page on one device has come. */
interface Progress {
  cell: PageOnDevice;
  /** False where base has no such page, or cannot show it. */
  compare: boolean;
  /** Visits that went well, warm-ups apart. */
  kept: Visit[];
  isDone: boolean;
}

/**
 * Visits every page on every device as {@link sample} does, but with as few changes from one revision to the other as there can be:
 * for servers that cannot run at the same time and take long to start. Up to each look, all undecided pages are visited with one
 * revision and then with the other; the next look goes on with the one that is there already. Head opens, since its absolute limits
 * can be judged without base. A page is warmed up after each change.
 *
 * What changes over time changes one side more than the other, so that timings of these visits must not fail a comparison.
 *
 * A failed visit is made again; a page that fails too often in a row is given up, or goes on with head alone where only base fails.
 */
export async function sampleInBlocks(plan: SamplePlan, hooks: SampleHooks): Promise<SampleResult> {
  const visits: Visit[] = [];
  const givenUp: SampleResult["givenUp"] = [];
  const pages: Progress[] = plan.cells.map((cell) => ({
    cell,
    compare: plan.compare && !cell.headAlone,
    kept: [],
    isDone: false,
  }));
  const last = plan.looks.at(-1) ?? 0;
  let before = 0;
  let over = 0;
  for (const [round, look] of plan.looks.entries()) {
    const order: readonly Revision[] = round % 2 === 0 ? ["head", "base"] : ["base", "head"];
    for (const revision of order) {
      const wasThere = round > 0 && revision === order[0];
      const open = pages.filter(({ isDone, compare }) => !isDone && (revision === "head" || compare));
      for (const page of open) await makeBlock(page, revision, wasThere ? before + 1 : 0, before + 1, look);
    }
    if (mustStop()) break;
    for (const page of pages.filter(({ isDone }) => !isDone)) {
      const isDecided = hooks.certainty(page.cell, page.kept) >= 1;
      page.isDone = look === last || isDecided;
      if (page.isDone) tellOver(page, isDecided ? "decided" : "undecided");
    }
    if (pages.every(({ isDone }) => isDone)) break;
    before = look;
  }
  const isOpen = pages.some(({ isDone }) => !isDone);
  if (!isAborted()) for (const page of pages.filter(({ isDone }) => !isDone)) tellOver(page, "undecided");
  return { visits, ended: isAborted() ? "interrupted" : isOpen ? "time" : "decided", givenUp };

  function isAborted(): boolean {
    return hooks.signal?.aborted ?? false;
  }

  function mustStop(): boolean {
    return isAborted() || performance.now() >= plan.deadline;
  }

  /**
   * Makes the visits of one revision up to a look.
   * @param first the number of the first visit: 0 if the page needs a warm-up before.
   * @param next the number of the first visit that is measured.
   */
  async function makeBlock(
    page: Progress,
    revision: Revision,
    first: number,
    next: number,
    look: number,
  ): Promise<void> {
    const { cell, kept } = page;
    let failures = 0;
    for (let index = mustStop() ? next : first; index <= look;) {
      // Whatever the time, head's page is visited once: nothing measured says nothing.
      const isNeeded = revision === "head" && index === 1 && failures === 0 && !isAborted();
      if (mustStop() && !isNeeded) return;
      const warmUp = index === 0;
      const { page: of, device } = cell;
      const made = await hooks.visit({ page: of, device, revision, index, warmUp, slot: 0 });
      visits.push(made);
      if (made.data && !warmUp) kept.push(made);
      hooks.onVisit?.(made, visits.length, visits.length + mostLeft());
      failures = made.error ? failures + 1 : 0;
      if (failures >= plan.maxFailures) return giveUp(page, revision, made);
      // A warm-up is not made again.
      if (warmUp) index = next;
      else if (!made.error) index++;
    }
  }

  function giveUp(page: Progress, revision: Revision, visit: Visit): void {
    const isBaseAlone = revision === "base" && page.kept.every((one) => one.revision === "head");
    if (isBaseAlone) {
      page.compare = false;
      return;
    }
    page.isDone = true;
    givenUp.push({ cell: page.cell, visit });
    tellOver(page, "failed");
  }

  function tellOver({ cell, kept }: Progress, end: SamplingEnd): void {
    hooks.onOver?.(cell, end, kept.length, ++over);
  }

  function mostLeft(): number {
    const left = ({ compare, kept }: Progress) => Math.max(0, last * (compare ? 2 : 1) - kept.length);
    return pages.filter(({ isDone }) => !isDone).reduce((sum, page) => sum + left(page), 0);
  }
}
