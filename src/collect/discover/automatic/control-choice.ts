import type { AutomaticStep } from "../../../types.ts";
import type { RankedControl } from "./rank-controls.ts";

/** How steps went on a page that was freshly loaded, one after another. */
export interface Rehearsed {
  /** The steps that were done without anything unsafe. */
  done: number;
  /** Why the next one was not. */
  why: string | null;
}

/** More steps make every visit longer; INP is the slowest of them. */
const mostSteps = 2;
/** Loads of a page with controls that cannot be used: after these, what is known has to do. */
const mostRehearsals = 6;

/**
 * Chooses two of the ranked controls by rehearsals: a control that cannot be used on any revision is dropped for all, and the next one
 * takes its place. Which ones are chosen depends on the ranking and on whether each rehearsal went well, never on how long it took or
 * on which revision it was.
 */
export class ControlChoice {
  readonly #ranked: readonly RankedControl[];
  readonly #dropped = new Map<string, string>();
  /** Turned round, because the first leaves nothing of the second, such as a menu over the whole page. */
  #plan: readonly RankedControl[];
  #isTurned = false;
  #proven: readonly RankedControl[] = [];
  #rehearsals = 0;
  #isDecided = false;

  constructor(ranked: readonly RankedControl[]) {
    this.#ranked = ranked;
    this.#plan = this.#best();
    this.#isDecided = this.#plan.length === 0;
  }

  /** The steps to be rehearsed next; null where the choice is made. */
  get next(): readonly AutomaticStep[] | null {
    return this.#isDecided ? null : this.#plan.map(({ step }) => step);
  }

  /** What was chosen, so far. */
  get chosen(): readonly RankedControl[] {
    return this.#isDecided ? this.#plan : [];
  }

  /** Controls that were tried in vain, with the reason. */
  get dropped(): ReadonlyMap<string, string> {
    return this.#dropped;
  }

  /** @param outcomes of the rehearsal of `next` on each revision. */
  add(outcomes: readonly Rehearsed[]): void {
    const worst = outcomes.reduce((a, b) => (b.done < a.done ? b : a));
    const failed = this.#plan[worst.done];
    if (!failed) {
      this.#isDecided = true;
      return;
    }
    this.#rehearsals++;
    // What went well on every revision before the one that did not.
    if (worst.done > this.#proven.length) this.#proven = this.#plan.slice(0, worst.done);
    const [first, second] = this.#plan;
    const mayBeInTheWay = worst.done === 1 && !this.#isTurned;
    if (this.#rehearsals === mostRehearsals) {
      this.#plan = this.#proven;
      this.#isDecided = true;
    } else if (mayBeInTheWay && first && second) {
      this.#plan = [second, first];
      this.#isTurned = true;
    } else {
      // Turned round, the first one has worked before, so that the two do not go together in either order.
      const loser = this.#isTurned ? this.#plan[0] : failed;
      if (loser) this.#dropped.set(loser.step.selector, worst.why ?? "it did not work");
      this.#plan = this.#best();
      this.#isTurned = false;
      this.#isDecided = this.#plan.length === 0;
    }
  }

  /** The best control, and the best of another kind; where all are of one kind, of another group. */
  #best(): readonly RankedControl[] {
    const [first, ...others] = this.#ranked.filter(({ step }) => !this.#dropped.has(step.selector));
    if (!first) return [];
    const second =
      others.find(({ kind }) => kind !== first.kind) ??
      others.find(({ group }) => group !== first.group) ??
      others[0];
    return [first, ...(second ? [second] : [])].slice(0, mostSteps);
  }
}
