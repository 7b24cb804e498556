import { hashesIn } from "./asset-name.ts";

/** A text cut at the content hashes in it: `texts` has one entry more than `hashes`. */
export interface SplitText {
  texts: string[];
  hashes: string[];
}

/** A hash begins and ends where no letter or digit goes on. */
const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The content hashes in the names of a build's files, and where they occur in texts. */
export class HashNames {
  readonly #hashes: ReadonlySet<string>;
  /** Longest first: a hash may be part of a longer one. */
  readonly #lengths: readonly number[];
  readonly #runs: RegExp | null;

  /** @param files paths of all files of the build. */
  constructor(files: Iterable<string>) {
    // Digits alone may be a number in a script instead of a name.
    this.#hashes = new Set([...files].flatMap(hashesIn).filter((hash) => /\D/.test(hash)));
    this.#lengths = [...new Set([...this.#hashes].map(({ length }) => length))].toSorted((a, b) => b - a);
    const shortest = this.#lengths.at(-1);
    this.#runs = shortest === undefined ? null : new RegExp(String.raw`[\w-]{${shortest},}`, "g");
  }

  has(hash: string): boolean {
    return this.#hashes.has(hash);
  }

  /** Cuts a text at every hash. The same text gives the same parts, wherever it comes from. */
  split(text: string): SplitText {
    const [texts, hashes]: [string[], string[]] = [[], []];
    let from = 0;
    for (const { 0: run, index } of this.#runs ? text.matchAll(this.#runs) : []) {
      for (let at = 0; at < run.length; at++) {
        if (at > 0 && isAlphanumeric(run.charCodeAt(at - 1))) continue;
        const hash = this.#at(run, at);
        if (hash === null) continue;
        texts.push(text.slice(from, index + at));
        hashes.push(hash);
        from = index + at + hash.length;
        at += hash.length - 1;
      }
    }
    texts.push(text.slice(from));
    return { texts, hashes };
  }

  #at(run: string, at: number): string | null {
    for (const length of this.#lengths) {
      const end = at + length;
      if (end > run.length || (end < run.length && isAlphanumeric(run.charCodeAt(end)))) continue;
      const hash = run.slice(at, end);
      if (this.#hashes.has(hash)) return hash;
    }
    return null;
  }
}
