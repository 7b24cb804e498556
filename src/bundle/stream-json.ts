/** What of a JSON text is kept: all of a value, some keys of an object, or the same of each item of an array or object. */
export type Shape = true | { readonly each: Shape } | { readonly keys: Readonly<Record<string, Shape>> };

/** Text that is no JSON, with what was kept until then. */
export class BrokenJson extends Error {
  readonly kept: unknown;

  constructor(message: string, kept: unknown) {
    super(message);
    this.kept = kept;
  }
}

/** Characters of texts, each counted once, and a constant for each value. */
const mostKept = 128_000_000;
const costOfValue = 8;
const mostDepth = 1000;
/** Module names are said over and over: each is kept once. */
const mostInterned = 500_000;
const longestLiteral = 400;

/**
 * Reads JSON of any length and keeps only what `shape` names: the rest passes by, in memory that does not grow with it. A value
 * of another kind than its shape (a text in place of an object) is kept as it is. What passes by is checked for balance only.
 *
 * @throws BrokenJson where the text ends early, is no JSON, or holds more to be kept than `limit`.
 */
export async function streamJson(
  chunks: AsyncIterable<Uint8Array>,
  shape: Shape,
  limit: number = mostKept,
): Promise<unknown> {
  const reader = new JsonReader(shape, limit);
  for await (const chunk of chunks) reader.push(chunk);
  return reader.end();
}

interface Frame {
  shape: Shape;
  into: Record<string, unknown> | unknown[];
  key: string;
  expects: "value" | "key" | "colon" | "comma";
  /** Nothing is in it yet, so that it may end here. */
  fresh: boolean;
}

const code = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
};

class JsonReader {
  readonly #frames: Frame[] = [];
  readonly #shape: Shape;
  readonly #limit: number;
  readonly #interned = new Map<string, string>();
  #root: unknown;
  #done = false;
  #kept = 0;
  #offset = 0;
  /** Depth inside of a value that passes by; 0 where nothing does. */
  #passing = 0;
  #inString = false;
  #escaped = false;
  /** The pieces of a text that is kept; null for one that passes by. */
  #pieces: Uint8Array[] | null = null;
  /** A number, `true`, `false` or `null` that is not at its end; empty where there is none. */
  #literal = "";

  constructor(shape: Shape, limit: number) {
    this.#shape = shape;
    this.#limit = limit;
  }

  push(bytes: Uint8Array): void {
    // A byte order mark is no JSON, but some tools on Windows write it.
    let at = this.#offset === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (at < bytes.length) {
      if (this.#inString) at = this.#throughString(bytes, at);
      else if (this.#passing > 0) at = this.#throughPassing(bytes, at);
      else at = this.#step(bytes, at);
    }
    this.#offset += bytes.length;
  }

  end(): unknown {
    if (this.#literal !== "") this.#endLiteral();
    if (!this.#done) throw this.#broken("it ends early");
    return this.#root;
  }

  #step(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    if (this.#literal !== "") {
      if (!isBetween(byte)) {
        if (this.#literal.length >= longestLiteral) throw this.#unexpected(at);
        this.#literal += String.fromCharCode(byte);
        return at + 1;
      }
      this.#endLiteral();
    }
    if (isSpace(byte)) return at + 1;
    if (this.#done) throw this.#unexpected(at);
    const frame = this.#frames.at(-1);
    switch (frame?.expects ?? "value") {
      case "value":
        return this.#startValue(byte, at, frame);
      case "key":
        if (byte === code.close && frame?.fresh) return this.#close(at);
        if (byte !== code.quote) throw this.#unexpected(at);
        this.#startString(true);
        return at + 1;
      case "colon":
        if (byte !== code.colon || !frame) throw this.#unexpected(at);
        frame.expects = "value";
        return at + 1;
      case "comma":
        if (!frame) throw this.#unexpected(at);
        if (byte === (Array.isArray(frame.into) ? code.closeList : code.close)) return this.#close(at);
        if (byte !== code.comma) throw this.#unexpected(at);
        frame.expects = Array.isArray(frame.into) ? "value" : "key";
        return at + 1;
    }
  }

  #startValue(byte: number, at: number, frame: Frame | undefined): number {
    if (frame && Array.isArray(frame.into) && frame.fresh && byte === code.closeList) return this.#close(at);
    const shape = frame ? within(frame) : this.#shape;
    if (byte === code.quote) this.#startString(shape !== undefined);
    else if (byte === code.open || byte === code.openList) {
      if (shape === undefined) this.#passing = 1;
      else this.#open(shape, byte === code.openList);
    } else if (isBetween(byte)) throw this.#unexpected(at);
    else this.#literal = String.fromCharCode(byte);
    return at + 1;
  }

  #open(shape: Shape, list: boolean): void {
    if (this.#frames.length >= mostDepth) throw this.#broken(`it is nested more than ${mostDepth} deep`);
    // Keys come from a file: without a prototype `__proto__` is a key as any other.
    const into: Frame["into"] = list ? [] : (Object.create(null) as Record<string, unknown>);
    this.#put(into);
    this.#frames.push({ shape, into, key: "", expects: list ? "value" : "key", fresh: true });
  }

  #close(at: number): number {
    this.#frames.pop();
    this.#afterValue();
    return at + 1;
  }

  /** Puts a kept value where it belongs; a container as soon as it opens, so that broken text leaves what came before. */
  #put(value: unknown): void {
    this.#kept += costOfValue;
    if (this.#kept > this.#limit) throw this.#broken("it holds too much");
    const frame = this.#frames.at(-1);
    if (!frame) this.#root = value;
    else if (Array.isArray(frame.into)) frame.into.push(value);
    else frame.into[frame.key] = value;
  }

  #afterValue(): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#done = true;
      return;
    }
    frame.expects = "comma";
    frame.fresh = false;
  }

  #startString(keep: boolean): void {
    this.#inString = true;
    this.#escaped = false;
    this.#pieces = keep ? [] : null;
  }

  #throughString(bytes: Uint8Array, from: number): number {
    let at = from;
    for (; at < bytes.length; at++) {
      if (this.#escaped) this.#escaped = false;
      else if (bytes[at] === code.backslash) this.#escaped = true;
      else if (bytes[at] === code.quote) break;
    }
    if (this.#pieces) {
      this.#kept += at - from;
      if (this.#kept > this.#limit) throw this.#broken("it holds too much");
      // A copy: the rest of the chunk need not stay.
      this.#pieces.push(bytes.slice(from, at));
    }
    if (at === bytes.length) return at;
    this.#inString = false;
    if (this.#passing === 0) this.#endString(at);
    return at + 1;
  }

  #endString(at: number): void {
    const text = this.#pieces ? this.#decode(this.#pieces, at) : null;
    this.#pieces = null;
    const frame = this.#frames.at(-1);
    if (frame?.expects === "key") {
      frame.key = text ?? "";
      frame.expects = "colon";
      return;
    }
    if (text !== null) this.#put(text);
    this.#afterValue();
  }

  #decode(pieces: readonly Uint8Array[], at: number): string {
    const raw = Buffer.concat(pieces).toString("utf8");
    let text: unknown;
    try {
      text = raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
    } catch {
      throw this.#unexpected(at);
    }
    const once = this.#interned.get(String(text));
    if (once !== undefined) {
      this.#kept -= raw.length;
      return once;
    }
    if (this.#interned.size < mostInterned) this.#interned.set(String(text), String(text));
    return String(text);
  }

  #endLiteral(): void {
    let value: unknown;
    try {
      value = JSON.parse(this.#literal);
    } catch {
      throw this.#broken(`"${this.#literal.slice(0, 20)}" is no value`);
    }
    this.#literal = "";
    const frame = this.#frames.at(-1);
    if (!frame || within(frame) !== undefined) this.#put(value);
    this.#afterValue();
  }

  #throughPassing(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === code.quote) {
        this.#startString(false);
        return at + 1;
      }
      if (byte === code.open || byte === code.openList) this.#passing++;
      else if ((byte === code.close || byte === code.closeList) && --this.#passing === 0) {
        this.#afterValue();
        return at + 1;
      }
    }
    return bytes.length;
  }

  #unexpected(at: number): BrokenJson {
    return this.#broken(`byte ${this.#offset + at} is not what JSON has there`);
  }

  #broken(message: string): BrokenJson {
    return new BrokenJson(message, this.#root);
  }
}

/** What is kept of the value that comes next; undefined where it passes by. */
function within({ shape, into, key }: Frame): Shape | undefined {
  if (shape === true) return true;
  if ("each" in shape) return shape.each;
  return !Array.isArray(into) && Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** What stands between values: white space, comma, colon, closing brackets. */
function isBetween(byte: number): boolean {
  return (
    isSpace(byte) ||
    byte === code.comma ||
    byte === code.colon ||
    byte === code.close ||
    byte === code.closeList
  );
}
