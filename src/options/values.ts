import { CheckError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";

/** How the text of an option is read. */
export interface Parser<Value> {
  /** What it takes, as errors say it: `1 or 2`. */
  wanted: string;
  /** The words among that: the nearest is named where another was given. */
  words?: readonly string[];
  /** @returns undefined for text that it does not take. */
  read(given: string): Value | undefined;
}

/** GitHub's cap on the jobs of a matrix. */
const mostShards = 256;

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Any text. */
export const text: Parser<string> = { wanted: "text", read: (given) => given };

/** What can become part of a title and of a hidden marker. */
export const plainName: Parser<string> = {
  wanted: "letters, digits, spaces and . / @ - _, at most 100 of them",
  read: (given) => (/^[\w./@ -]{1,100}$/.test(given) ? given : undefined),
};

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): Parser<number> {
  return {
    wanted: `a whole number from ${least} to ${most}`,
    read(given) {
      const number = Number(given);
      return /^\d+$/.test(given) && number >= least && number <= most ? number : undefined;
    },
  };
}

/** One of some words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Parser<Word> {
  return { wanted: listOf(words), words, read: (given) => words.find((known) => known === given) };
}

/** A word, or what another parser reads. */
export function wordOr<const Word extends string, Value>(
  word: Word,
  other: Parser<Value>,
): Parser<Word | Value> {
  return {
    wanted: `${word}, or ${other.wanted}`,
    words: [word, ...(other.words ?? [])],
    read: (given) => (given === word ? word : other.read(given)),
  };
}

/** `90s`, `5m`, `1.5h`; a bare number is seconds. Milliseconds, above zero. */
export const duration: Parser<number> = {
  wanted: "a time such as 90s, 5m or 1h",
  read(given) {
    const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(given.trim());
    const factor = match ? unitMs[match[2]?.toLowerCase() || "s"] : undefined;
    const ms = match && factor ? Number(match[1]) * factor : 0;
    return ms > 0 && Number.isFinite(ms) ? ms : undefined;
  },
};

/** `I/N`: the I-th of N parts. */
export const shard: Parser<{ index: number; count: number }> = {
  wanted: `I/N, with I from 1 to N and N at most ${mostShards}`,
  read(given) {
    const [, index, count] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
    return index && count && index <= count && count <= mostShards ? { index, count } : undefined;
  },
};

/**
 * Reads what an option is set to.
 * @param name what the user wrote it as: `--runs`, or `Input runs:` for the action's.
 * @throws CheckError USAGE that names the option, its value, what it takes, and the nearest word of it.
 */
export function parseValue<Value>(
  { wanted, words = [], read }: Parser<Value>,
  given: string,
  name: string,
): Value {
  const value = read(given);
  if (value !== undefined) return value;
  const hint = didYouMean(given, words);
  throw new CheckError("USAGE", `${name} ${JSON.stringify(given)} is not valid: use ${wanted}${hint}`);
}

/** `a`, `a or b`, `a, b or c`; `last` replaces "or". */
export function listOf(words: readonly string[], last = "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
