import { CheckError } from "../errors.ts";

/**
 * Reads what an option is set to.
 * @param name what the user wrote it as: `--runs`, or `input runs` of the action.
 * @throws CheckError USAGE that names the option and its value.
 */
export type Parser<Value> = (text: string, name: string) => Value;

/** GitHub's cap on the jobs of a matrix. */
const mostShards = 256;

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Any text. */
export const text: Parser<string> = (given) => given;

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): Parser<number> {
  return (given, name) => {
    const number = Number(given);
    if (/^\d+$/.test(given) && number >= least && number <= most) return number;
    throw wrong(name, given, `a whole number from ${least} to ${most}`);
  };
}

/** One of some words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Parser<Word> {
  return (given, name) => {
    const word = words.find((known) => known === given);
    if (word !== undefined) return word;
    throw wrong(name, given, listOf(words));
  };
}

/** A word, or what another parser reads. */
export function wordOr<const Word extends string, Value>(
  word: Word,
  other: Parser<Value>,
): Parser<Word | Value> {
  return (given, name) => {
    if (given === word) return word;
    try {
      return other(given, name);
    } catch (error) {
      if (!(error instanceof CheckError)) throw error;
      throw new CheckError(error.code, error.message.replace(": use ", `: use ${word}, or `));
    }
  };
}

/** `90s`, `5m`, `1.5h`; a bare number is seconds. Milliseconds, above zero. */
export const duration: Parser<number> = (given, name) => {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(given.trim());
  const factor = match ? unitMs[match[2]?.toLowerCase() || "s"] : undefined;
  const ms = match && factor ? Number(match[1]) * factor : 0;
  if (ms > 0 && Number.isFinite(ms)) return ms;
  throw wrong(name, given, "a time such as 90s, 5m or 1h");
};

/** `I/N`: the I-th of N parts. */
export const shard: Parser<{ index: number; count: number }> = (given, name) => {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (index && count && index <= count && count <= mostShards) return { index, count };
  throw wrong(name, given, `I/N, with I from 1 to N and N at most ${mostShards}`);
};

function wrong(name: string, given: string, wanted: string): CheckError {
  return new CheckError("USAGE", `${name} ${JSON.stringify(given)} is not valid: use ${wanted}`);
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
