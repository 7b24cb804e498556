/** A duration that the server named, milliseconds. */
export interface ServerTiming {
  name: string;
  duration: number;
}

/** A header of any length is read, but no more entries are kept: nothing useful names more. */
const maxEntries = 100;
const maxNameLength = 100;

/** RFC 9110 5.6.2, sticky: a match must begin at the reader's position. */
const token = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const quotedString = /"((?:[^"\\]|\\[\s\S])*)"?/y;
const whitespace = /[ \t]*/y;
/** Unexpected text is skipped, up to the next delimiter. */
const untilParameter = /[^;,]*/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The durations of a Server-Timing header, in its order. An entry without a `dur` (`cache;desc=hit`), or with one that
 * is not a number or negative, has no duration and is left out. Never throws. Grammar and leniency:
 * https://w3c.github.io/server-timing/#the-server-timing-header-field
 */
export function parseServerTiming(header: string): ServerTiming[] {
  const reader = new Reader(header);
  const timings: ServerTiming[] = [];
  while (!reader.atEnd && timings.length < maxEntries) {
    reader.skip(whitespace);
    const name = reader.read(token);
    const duration = readDuration(reader);
    if (name !== undefined && name.length <= maxNameLength && duration !== undefined) {
      timings.push({ name, duration });
    }
    reader.take(",");
  }
  return timings;
}

/** Reads the parameters up to the comma that ends the entry. If there are several `dur`, the first counts. */
function readDuration(reader: Reader): number | undefined {
  let value: string | undefined;
  reader.skip(untilParameter);
  while (reader.take(";")) {
    reader.skip(whitespace);
    const parameter = reader.read(token)?.toLowerCase();
    reader.skip(whitespace);
    let given = "";
    if (reader.take("=")) {
      reader.skip(whitespace);
      given = reader.read(quotedString) ?? reader.read(token) ?? "";
    }
    if (parameter === "dur") value ??= given;
    reader.skip(untilParameter);
  }
  if (value === undefined || !number.test(value)) return undefined;
  const duration = Number(value);
  return Number.isFinite(duration) && duration >= 0 ? duration : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** What the pattern matches here (its first group, if it has one), or undefined; moves past it. */
  read(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at += match[0].length;
    return match[1] ?? match[0];
  }

  skip(pattern: RegExp): void {
    this.read(pattern);
  }

  take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
}
