/** `${env:NAME}` in texts of a budget: what they name, the values, and how these are kept out of all that leaves. */
import { formsOf } from "./secrets/forms.ts";
import { patternOf } from "./secrets/short-secrets.ts";
import { viewsOf } from "./secrets/views.ts";
import type { View } from "./secrets/views.ts";

const reference = /\$\{env:([A-Za-z_]\w*)\}/g;

/** Names of the environment variables in a text, in their order. */
export function variablesIn(text: string): string[] {
  return Array.from(text.matchAll(reference), ([, name = ""]) => name);
}

/** What stands in the place of a secret. */
const mask = "***";
/** A text that shares this many characters in a row with a secret quotes it. Shorter secrets are found as whole values only. */
export const shortestRun = 8;
/** The shortest part of a cut secret that is hidden. */
const shortestRest = 4;
/** Characters of an escape (`%E2%8`) that a cut may leave next to a secret, at most. */
const longestDebris = 8;
/** A text that was cut is longer than this. */
const shortestCut = 50;
/** Logs come line by line; a shorter line of a secret may be any word. */
const shortestLine = 12;

/** Takes secrets out of a text that came in. */
export type Redact = (text: string) => string;

/** Words that our own messages use and passwords often contain. They stay readable, unless such a word is the whole secret. */
const ownWords = ["password", "username"];

/** A part of a text, from its first character to the one after its last. */
type Span = readonly [from: number, to: number];

/**
 * Values of the environment variables that a budget names. They are put into its texts where these are used, and taken
 * out of whatever comes back: a page may print what it was given.
 *
 * What comes in (a page, a server, a build) goes through `redact`, before it is shortened; what goes out through `seal`.
 */
export class Secrets {
  readonly #values: ReadonlyMap<string, string>;
  readonly #hidden = new Set<string>();
  readonly #shared = new Set<string>();
  #index: Index | undefined;

  /** @param values by the variable's name. */
  constructor(values: ReadonlyMap<string, string> = new Map()) {
    this.#values = values;
    for (const value of values.values()) this.hide(value);
  }

  /** Hides a further text from now on, such as a session's token; of several lines, such as a key, each that is long enough. */
  hide(text: string): void {
    const lines = text.split(/[\r\n]+/).filter((line) => line.trim().length >= shortestLine);
    for (const part of [text, ...lines]) {
      const trimmed = part.trim();
      if (trimmed === "" || this.#hidden.has(trimmed)) continue;
      this.#hidden.add(trimmed);
      this.#index = undefined;
    }
  }

  /** Lets a text be shown that a secret may hold as well, such as the origin that is visited. */
  share(text: string): void {
    this.#shared.add(text);
    this.#index = undefined;
  }

  /** Whether there is nothing to hide, so far. */
  get isEmpty(): boolean {
    return this.#hidden.size === 0;
  }

  /** Names of the variables whose values are so short that only the whole value can be found. */
  get tooShort(): string[] {
    return [...this.#values].filter(([, value]) => value.trim().length < shortestRun).map(([name]) => name);
  }

  /** The text with its variables' values. */
  resolve(text: string): string {
    return text.replace(reference, (_, name: string) => {
      const value = this.#values.get(name);
      if (value === undefined) throw new Error(`the environment variable ${name} was not asked for`);
      return value;
    });
  }

  /** Every text within a value with its variables' values. */
  resolveAll<T>(value: T): T {
    return mapTexts(value, (text) => this.resolve(text)) as T;
  }

  /**
   * For what comes in: the text without any secret, however it is written or split, and without any part of eight characters
   * or more. Where a text was cut (at its ends, next to an ellipsis), shorter parts are hidden too.
   */
  redact(text: string): string {
    if (this.#hidden.size === 0) return text;
    const index = (this.#index ??= indexOf(this.#hidden, this.#shared));
    const spans = viewsOf(text).flatMap((view) => [
      ...runsIn(view, index),
      ...restsIn(view, index, text.length >= shortestCut),
    ]);
    const masked = maskIn(text, spans);
    return index.short ? masked.replace(index.short, mask) : masked;
  }

  /** The same for all texts within a value. Keys are ours, and stay. */
  redactAll<T>(value: T): T {
    return this.#hidden.size === 0 ? value : (mapTexts(value, (text) => this.redact(text)) as T);
  }

  /** For what goes out: all texts within a value without whole secrets. Our own words are in it, which may share a part with one. */
  seal<T>(value: T): T {
    if (this.#hidden.size === 0) return value;
    const index = (this.#index ??= indexOf(this.#hidden, this.#shared));
    const sealed = (text: string) =>
      maskIn(
        text,
        viewsOf(text).flatMap((view) =>
          runsIn(view, index, (run) => index.forms.some((form) => run.includes(form))),
        ),
      );
    return mapTexts(value, sealed) as T;
  }
}

/** What is looked for, of all secrets. */
interface Index {
  /** All writings of the secrets that are long enough to be found in part. */
  forms: readonly string[];
  /** Those of them that have fewer than eight letters, such as those of a secret with white space. */
  wholes: readonly string[];
  /** Every run of eight letters of the others. */
  runs: ReadonlySet<string>;
  /** What a text may share with a secret that goes on differently. */
  harmless: readonly string[];
  /** What a cut may leave of them, at their beginning and at their end. */
  beginnings: ReadonlySet<string>;
  ends: ReadonlySet<string>;
  /** The other secrets, as whole values. */
  short: RegExp | null;
}

function indexOf(hidden: Iterable<string>, shared: Iterable<string>): Index {
  const texts = [...hidden];
  const short = texts.filter((text) => text.length < shortestRun);
  const forms = texts
    .filter((text) => text.length >= shortestRun)
    .flatMap(formsOf)
    .filter((form) => form.length >= shortestRest);
  const lengths = Array.from({ length: shortestRun - shortestRest }, (_, more) => shortestRest + more);
  return {
    forms,
    wholes: forms.filter((form) => form.length < shortestRun),
    runs: new Set(forms.flatMap(runsOf)),
    harmless: [...shared, ...ownWords].flatMap(viewsOf).map(({ letters }) => letters),
    beginnings: new Set(forms.flatMap((form) => lengths.map((length) => form.slice(0, length)))),
    ends: new Set(forms.flatMap((form) => lengths.map((length) => form.slice(-length)))),
    short: short.length > 0 ? patternOf(short) : null,
  };
}

function runsOf(letters: string): string[] {
  return Array.from({ length: Math.max(0, letters.length - shortestRun + 1) }, (_, at) =>
    letters.slice(at, at + shortestRun),
  );
}

/** Where a text shares a run with a secret, as long as it can be. */
function runsIn(
  { letters, from, to }: View,
  { runs, wholes, harmless, forms }: Index,
  counts: (run: string) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + shortestRun <= letters.length; at++) {
    if (!runs.has(letters.slice(at, at + shortestRun))) continue;
    const start = at;
    while (runs.has(letters.slice(at + 1, at + 1 + shortestRun))) at++;
    const end = at + shortestRun;
    const run = letters.slice(start, end);
    const isHarmless = harmless.some((text) => text.includes(run)) && !forms.includes(run);
    if (!isHarmless && counts(run)) spans.push([from[start] ?? 0, to[end - 1] ?? 0]);
  }
  for (const whole of wholes)
    for (let at = letters.indexOf(whole); at >= 0; at = letters.indexOf(whole, at + 1))
      spans.push([from[at] ?? 0, to[at + whole.length - 1] ?? 0]);
  return spans;
}

/** Places where something was cut off or left out: the text there may be a part of a secret, too short to be a run. */
function restsIn({ letters, from, to }: View, { beginnings, ends, runs }: Index, isCut: boolean): Span[] {
  const spans: Span[] = [];
  const isRest = (known: ReadonlySet<string>, start: number, end: number) =>
    start >= 0 && end <= letters.length && known.has(letters.slice(start, end));
  const look = (cut: number, way: 1 | -1) => {
    for (let debris = 0; debris <= longestDebris; debris++)
      for (let length = shortestRun - 1; length >= shortestRest; length--) {
        const [near, far] = [cut + way * debris, cut + way * (debris + length)];
        if (!(way < 0 ? isRest(beginnings, far, near) : isRest(ends, near, far))) continue;
        // This is not a cut-off rest, because more of the secret is next to it.
        if (runs.has(way < 0 ? letters.slice(far, far + shortestRun) : letters.slice(far - shortestRun, far)))
          return;
        const [first, last] = way < 0 ? [far, cut] : [cut, far];
        spans.push([from[first] ?? 0, to[last - 1] ?? 0]);
        return;
      }
  };
  for (let at = letters.indexOf("…"); at >= 0; at = letters.indexOf("…", at + 1)) {
    look(at, -1);
    look(at + 1, 1);
  }
  if (isCut) {
    if (!letters.startsWith("…")) look(0, 1);
    if (!letters.endsWith("…")) look(letters.length, -1);
  }
  return spans;
}

function maskIn(text: string, spans: readonly Span[]): string {
  let masked = "";
  let last = 0;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    // If two touch, the second adds no mask of its own.
    if (from > last || last === 0) masked += text.slice(last, from) + mask;
    last = Math.max(last, to);
  }
  return masked + text.slice(last);
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
