import type { LeftOut } from "./imported.ts";
import { Item, printPath } from "./source/item.ts";
import type { Source } from "./source/item.ts";

/** What became of one value of a configuration. */
export type Outcome = "mapped" | "left" | "unneeded";

/**
 * Accounts for every value of a configuration. An importer can do nothing with a value but map it, leave it out with a reason, or
 * say why a budget does not need it; what it does not mention is left out when the account is closed. So nothing is lost silently,
 * whatever a configuration contains and whatever an importer forgets.
 */
export class Ledger {
  readonly left: LeftOut[] = [];
  readonly unneeded: LeftOut[] = [];
  readonly #roots: Item[] = [];
  readonly #outcomes = new Map<Source, Map<string, Outcome>>();

  /** Takes responsibility for a value and everything in it. */
  open(root: Item): Item {
    this.#roots.push(root);
    return root;
  }

  /** Its values are in the budget, or in the comment of a line there. */
  map(items: Iterable<Item>): void {
    for (const item of items) this.#settle(item, "mapped");
  }

  /** It is not in the budget, and its user has to know. */
  leave(item: Item, reason: string): void {
    this.left.push({ where: item.where(), reason });
    this.#settle(item, "left");
  }

  /** Part of what it means is not in the budget. The rest of it is. */
  add(item: Item, reason: string): void {
    this.left.push({ where: item.where(), reason });
  }

  /** It is not in the budget, and nobody will miss it. */
  skip(item: Item, reason: string): void {
    this.unneeded.push({ where: item.where(), reason });
    this.#settle(item, "unneeded");
  }

  /** Leaves out what was not mentioned, in parts as large as possible. */
  close(): void {
    for (const root of this.#roots) this.#closeItem(root);
  }

  #closeItem(item: Item): void {
    const leaves = item.leaves();
    const missed = leaves.filter((leaf) => !this.outcomeOf(leaf));
    if (missed.length === 0) return;
    const parts = item.isArray ? item.items() : item.entries();
    if (missed.length === leaves.length || parts.length === 0)
      return this.leave(item, "budget-check does not know what it means: add it by hand if it matters");
    for (const part of parts) this.#closeItem(part);
  }

  /** Whether every part of it has an outcome already. */
  isSettled(item: Item): boolean {
    return item.leaves().every((leaf) => this.outcomeOf(leaf) !== undefined);
  }

  /** What became of a value without parts. */
  outcomeOf(leaf: Item): Outcome | undefined {
    return this.#outcomes.get(leaf.source)?.get(printPath(leaf.path));
  }

  /** The first word counts: a value that was mapped and then read for something else stays mapped. */
  #settle(item: Item, outcome: Outcome): void {
    const known = this.#outcomes.get(item.source) ?? new Map<string, Outcome>();
    this.#outcomes.set(item.source, known);
    for (const leaf of item.leaves()) {
      const place = printPath(leaf.path);
      if (!known.has(place)) known.set(place, outcome);
    }
  }
}
