import { stripVTControlCharacters } from "node:util";

/** What is kept of a command's output for an error's `detail`, bytes. */
export const tailBytes = 64 * 1024;

/** The end of an endless log: holds at most about `limit` bytes, however much is written. */
export class LogTail {
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #cut = false;

  constructor(limit: number = tailBytes) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    // Many small writes are joined now and then, so that their number is bounded too.
    if (this.#bytes <= 2 * this.#limit && this.#chunks.length <= 1024) return;
    const joined = Buffer.concat(this.#chunks);
    const kept = joined.subarray(Math.max(0, joined.length - this.#limit));
    this.#cut ||= kept.length < joined.length;
    // A copy: a view would keep the whole joined buffer alive.
    this.#chunks = [Buffer.from(kept)];
    this.#bytes = kept.length;
  }

  /**
   * The kept text without colour codes. If the beginning was dropped, it starts with the first complete line, if there
   * is one.
   */
  toString(): string {
    const joined = Buffer.concat(this.#chunks);
    const kept = joined.subarray(Math.max(0, joined.length - this.#limit));
    const cut = this.#cut || kept.length < joined.length;
    const newline = kept.indexOf(0x0a);
    const text = cut && newline >= 0 ? kept.subarray(newline + 1) : kept;
    return stripVTControlCharacters(text.toString("utf8")).trim();
  }
}
