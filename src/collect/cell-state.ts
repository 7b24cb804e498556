import type { Device, Revision, Visit } from "../types.ts";

/** One page on one device: the unit that decides, and stops, on its own. */
export interface PageOnDevice {
  page: { name: string; path: string };
  device: Device;
  /** True for a page that base does not have: head is measured alone. */
  headAlone?: boolean;
  /** Looks of its own, where it needs fewer than the plan has. */
  looks?: readonly number[];
}

/**
 * How far one page on one device has progressed. Several of its pairs may be in progress at the same time, and end in
 * any order.
 */
export class CellState {
  readonly cell: PageOnDevice;
  /** False for a page that base does not have: head is then measured alone. */
  compare: boolean;
  /** Visits of whole pairs, and loads under applied throttling. */
  readonly kept: Visit[] = [];
  /** Whole pairs. */
  pairs = 0;
  attempts = 0;
  /** Failed attempts, the warm-up's too, since the last whole pair; those at the same time are one. */
  failuresInRow = 0;
  certainty = 0;
  /** Pairs of loads under applied throttling. */
  slowedPairs = 0;
  /** Set while it is found out whether it is decided: no other pair begins before. */
  isDeciding = false;
  isDone = false;
  readonly #looks: readonly number[];
  /** Numbers of pairs with which attempt each is. */
  readonly #underWay = new Map<number, number>();
  readonly #whole = new Set<number>();
  /** Attempts there were when a failure was last counted. */
  #attemptsAtFailure = 0;
  /** How many more visits of base than of head each browser has made. */
  readonly #lean = new Map<number, number>();

  constructor(cell: PageOnDevice, { compare, looks }: { compare: boolean; looks: readonly number[] }) {
    this.cell = cell;
    this.compare = compare && !cell.headAlone;
    this.#looks = cell.looks ?? looks;
  }

  /** Whether it is neither decided nor at its last look. */
  isOpen(): boolean {
    return !this.isDone && this.pairs < (this.#looks.at(-1) ?? 0);
  }

  /**
   * Whether another pair may begin now: up to the next look, since one beyond it could be for nothing; and only the first
   * until it has ended, since it shows what the others need.
   */
  wantsPair(): boolean {
    if (!this.isOpen() || this.isDeciding) return false;
    if (this.pairs === 0) return this.#underWay.size === 0;
    return this.pairs + this.#underWay.size < (this.#looks[this.level()] ?? 0);
  }

  /** Which look is next, from 0. */
  level(): number {
    return this.#looks.filter((look) => look <= this.pairs).length;
  }

  /**
   * Whether it has the pairs of a look. Then no pair is in progress, because pairs are only made up to the next look.
   */
  isAtLook(): boolean {
    return this.#looks.includes(this.pairs);
  }

  /** Visits that may still be made. */
  mostLeft(): number {
    return this.isDone ? 0 : ((this.#looks.at(-1) ?? 0) - this.pairs) * (this.compare ? 2 : 1);
  }

  /** @returns the number of the pair that begins, from 1: the lowest that is neither complete nor in progress. */
  begin(): number {
    let index = 1;
    while (this.#whole.has(index) || this.#underWay.has(index)) index++;
    this.#underWay.set(index, this.attempts);
    this.attempts++;
    return index;
  }

  /**
   * The browsers of a pair in the order of its sides: base gets the one that has had it less often.
   * @param slots one or two.
   */
  inTurn(order: readonly Revision[], slots: readonly number[]): readonly number[] {
    const [one, other] = slots;
    if (one === undefined || other === undefined || order.length < 2) return slots;
    const leaning = this.#leanOf(one) - this.#leanOf(other);
    const isTurned = leaning !== 0 && leaning < 0 !== (order[0] === "base");
    return isTurned ? [other, one] : slots;
  }

  #leanOf(slot: number): number {
    return this.#lean.get(slot) ?? 0;
  }

  /**
   * @param made the visits of a whole pair; null where one of them failed.
   * @param slots the browsers that it was made in, in the order of its sides.
   */
  end(index: number, made: readonly Visit[] | null, slots: readonly number[]): void {
    const attempt = this.#underWay.get(index) ?? 0;
    this.#underWay.delete(index);
    if (!made) {
      // What failed at the same time may have failed by one chance.
      if (attempt < this.#attemptsAtFailure) return;
      this.#attemptsAtFailure = this.attempts;
      this.failuresInRow++;
      return;
    }
    for (const [at, { revision }] of made.entries()) {
      const slot = slots[at] ?? slots[0] ?? 0;
      this.#lean.set(slot, this.#leanOf(slot) + (revision === "base" ? 1 : -1));
    }
    this.#whole.add(index);
    this.pairs++;
    this.failuresInRow = 0;
    this.kept.push(...made);
    this.kept.sort((a, b) => a.index - b.index);
  }

  /** @param made a pair of loads under applied throttling. */
  addSlowed(made: readonly Visit[]): void {
    this.slowedPairs++;
    this.kept.push(...made);
  }

  decide(certainty: number): void {
    this.certainty = certainty;
    this.isDone = this.isDecided();
  }

  /** Whether no further visit is needed; false for a page that was given up. */
  isDecided(): boolean {
    return this.certainty >= 1;
  }

  /** Head is measured alone from now on. */
  goOnAlone(): void {
    this.compare = false;
    this.failuresInRow = 0;
  }
}
