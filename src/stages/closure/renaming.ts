import type { HashNames } from "../../hash-names.ts";

/** What a hash of base is called in head. */
export type HashPair = readonly [base: string, head: string];

/**
 * How two texts differ, where they differ in the hashes of file names alone; null where they differ otherwise. Every hash
 * counts in both, also one that both have at the same place.
 */
export function pairHashes(
  base: string,
  head: string,
  names: { base: HashNames; head: HashNames },
): readonly HashPair[] | null {
  const [one, other] = [names.base.split(base), names.head.split(head)];
  const same =
    one.hashes.length === other.hashes.length && one.texts.every((text, at) => text === other.texts[at]);
  return same ? one.hashes.map((hash, at) => [hash, other.hashes[at] ?? ""] as const) : null;
}

/**
 * What base's hashes are called in head, learned from texts at the same place: a bijection, or nothing. It is not a
 * renaming of the same files if two hashes of base became one, if one became two, or if both builds have a hash but at
 * different places: the texts then mean different things.
 */
export class Renaming {
  readonly #there = new Map<string, string>();
  readonly #back = new Map<string, string>();
  readonly #names: { base: HashNames; head: HashNames };

  constructor(names: { base: HashNames; head: HashNames }) {
    this.#names = names;
  }

  /** @returns whether the pairs go with all that was learned before. */
  learn(pairs: readonly HashPair[]): boolean {
    return pairs.every(([base, head]) => {
      if (base.length !== head.length) return false;
      if (base !== head && (this.#names.head.has(base) || this.#names.base.has(head))) return false;
      if ((this.#there.get(base) ?? head) !== head || (this.#back.get(head) ?? base) !== base) return false;
      this.#there.set(base, head);
      this.#back.set(head, base);
      return true;
    });
  }

  /** @returns whether two texts are the same except for hashes, which are learned. */
  learnTexts(base: string, head: string): boolean {
    const pairs = pairHashes(base, head, this.#names);
    return pairs !== null && this.learn(pairs);
  }

  /** What a text of base is in head; null while one of its hashes is not known. */
  inHead(text: string): string | null {
    const { texts, hashes } = this.#names.base.split(text);
    const renamed = hashes.map((hash) => this.#there.get(hash));
    if (renamed.includes(undefined)) return null;
    return texts.reduce((sum, part, at) => sum + (renamed[at - 1] ?? "") + part);
  }
}
