import { TokenParser, TokenType, Tokenizer } from "@streamparser/json";

/** What of a JSON text is kept: all of a value, some keys of an object, or the same of each item of an array or object. */
export type Shape = true | { readonly each: Shape } | { readonly keys: Readonly<Record<string, Shape>> };

/** Text that is not valid JSON, with what was kept of it until then. */
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
/** Module names are repeated over and over: each is kept once. */
const mostInterned = 500_000;
/** Bytes of a text that are gathered before they are decoded: sources with an escape every few characters would take ten times the memory. */
const stringBufferSize = 1 << 16;

/**
 * Reads JSON of any length and keeps only what `shape` names. The rest is checked and forgotten, so that memory grows with the longest
 * text in it alone. A value of another kind than its shape (a text in place of an object) is kept as it is.
 *
 * @throws BrokenJson where the text ends early, is not JSON in UTF-8, or holds more to be kept than `limit`.
 */
export async function streamJson(
  chunks: AsyncIterable<Uint8Array>,
  shape: Shape,
  limit: number = mostKept,
): Promise<unknown> {
  const keeper = new Keeper(shape, limit);
  const tokenizer = new Tokenizer({ stringBufferSize });
  // It checks where a token is allowed. No path matches, so it drops every value as soon as the value is complete.
  const grammar = new TokenParser({ paths: [], keepStack: false });
  let offset = 0;
  tokenizer.onToken = (token) => {
    offset = token.offset;
    grammar.write(token);
    keeper.take(token.token, token.value);
  };
  for await (const chunk of chunks) {
    try {
      tokenizer.write(chunk);
    } catch (cause) {
      if (cause instanceof BrokenJson) throw cause;
      throw new BrokenJson(`it is not valid JSON after byte ${offset}`, keeper.root);
    }
  }
  try {
    // A number at the end is complete only now.
    tokenizer.end();
  } catch {
    throw new BrokenJson("it ends early", keeper.root);
  }
  if (!grammar.isEnded) throw new BrokenJson("it ends early", keeper.root);
  return keeper.root;
}

/** An array or object that has not ended. */
interface Frame {
  list: boolean;
  /** What is kept of this value, and where; null if nothing is kept. */
  kept: { shape: Shape; into: Record<string, unknown> | unknown[] } | null;
  /** Key of an object's current member, from the key to the end of its value. */
  key: string | null;
}

/** Builds what is kept from tokens in an order that is known to be valid. */
class Keeper {
  root: unknown;
  readonly #shape: Shape;
  readonly #limit: number;
  readonly #frames: Frame[] = [];
  readonly #interned = new Map<string, string>();
  #cost = 0;

  constructor(shape: Shape, limit: number) {
    this.#shape = shape;
    this.#limit = limit;
  }

  take(token: TokenType, value: unknown): void {
    const frame = this.#frames.at(-1);
    switch (token) {
      case TokenType.COLON:
      case TokenType.COMMA:
        return;
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        this.#open(token === TokenType.LEFT_BRACKET, this.#wanted(frame));
        return;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.#frames.pop();
        endMember(this.#frames.at(-1));
        return;
      default:
        if (frame && !frame.list && frame.key === null) {
          frame.key = String(value);
          return;
        }
        if (this.#wanted(frame) !== undefined)
          this.#put(typeof value === "string" ? this.#intern(value) : value);
        endMember(frame);
    }
  }

  #open(list: boolean, shape: Shape | undefined): void {
    if (this.#frames.length >= mostDepth)
      throw new BrokenJson(`it is nested more than ${mostDepth} deep`, this.root);
    if (shape === undefined) {
      this.#frames.push({ list, kept: null, key: null });
      return;
    }
    // Keys come from a file: without a prototype `__proto__` is a key as any other.
    const into = list ? [] : (Object.create(null) as Record<string, unknown>);
    this.#put(into);
    this.#frames.push({ list, kept: { shape, into }, key: null });
  }

  /** What is kept of the value that comes next; undefined where nothing is. */
  #wanted(frame: Frame | undefined): Shape | undefined {
    if (!frame) return this.#shape;
    if (!frame.kept) return undefined;
    const { shape } = frame.kept;
    if (shape === true) return true;
    if ("each" in shape) return shape.each;
    return frame.key !== null && Object.hasOwn(shape.keys, frame.key) ? shape.keys[frame.key] : undefined;
  }

  /** Puts a kept value where it belongs; a container as soon as it opens, so that broken text leaves what came before. */
  #put(value: unknown): void {
    this.#spend(costOfValue);
    const frame = this.#frames.at(-1);
    if (!frame?.kept) this.root = value;
    else if (Array.isArray(frame.kept.into)) frame.kept.into.push(value);
    else frame.kept.into[frame.key ?? ""] = value;
  }

  #intern(text: string): string {
    const once = this.#interned.get(text);
    if (once !== undefined) return once;
    this.#spend(text.length);
    if (this.#interned.size < mostInterned) this.#interned.set(text, text);
    return text;
  }

  #spend(cost: number): void {
    this.#cost += cost;
    if (this.#cost > this.#limit) throw new BrokenJson("it holds too much", this.root);
  }
}

function endMember(frame: Frame | undefined): void {
  if (frame) frame.key = null;
}
