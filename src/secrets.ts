/** `${env:NAME}` in texts of a budget: what they name, the values, and how these are kept out of all that leaves. Imports nothing. */

const reference = /\$\{env:([A-Za-z_]\w*)\}/g;

/** Names of the environment variables in a text, in their order. */
export function variablesIn(text: string): string[] {
  return Array.from(text.matchAll(reference), ([, name = ""]) => name);
}

/** What stands in the place of a secret. */
const mask = "***";
/** Of what is cut off in the middle of a secret, fewer characters tell nothing. */
const shortestRest = 6;
/** A text that was cut is longer than this. */
const shortestCut = 50;
/** Logs come line by line; a shorter line of a secret may be any word. */
const shortestLine = 12;
/** A shorter value is hidden only where it is a word of its own: else hardly a text would be left. */
const shortestAnywhere = 4;

/**
 * Values of the environment variables that a budget names. They are put into its texts where these are used, and taken
 * out of whatever comes back: a page may print what it was given.
 */
export class Secrets {
  readonly #values: ReadonlyMap<string, string>;
  readonly #hidden = new Set<string>();
  #pattern: RegExp | undefined;

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
      this.#pattern = undefined;
    }
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

  /** The text without any secret, however it is written: escaped for a URL, JSON or HTML, in base64, or cut off at the end. */
  redact(text: string): string {
    if (this.#hidden.size === 0) return text;
    this.#pattern ??= patternOf(this.#hidden);
    const redacted = text.replace(this.#pattern, mask);
    return redacted.length < shortestCut ? redacted : this.#redactEnd(redacted);
  }

  /** The same for all texts within a value. Keys are ours, and stay. */
  redactAll<T>(value: T): T {
    return this.#hidden.size === 0 ? value : (mapTexts(value, (text) => this.redact(text)) as T);
  }

  /** What keeps messages short may have cut a secret in two. */
  #redactEnd(text: string): string {
    const [, body = text, dots = ""] = /^([\s\S]*?)(…?)$/.exec(text) ?? [];
    for (const secret of this.#hidden)
      for (const form of [secret, encodeURIComponent(secret.toWellFormed())])
        for (let length = Math.min(form.length - 1, body.length); length >= shortestRest; length--)
          if (body.endsWith(form.slice(0, length))) return `${body.slice(0, -length)}${mask}${dots}`;
    return text;
  }
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}

/** Matches any of the texts; a longer one before those that it holds. */
function patternOf(texts: Iterable<string>): RegExp {
  const forms = [...texts]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((text) => [anyWriting(text), ...inBase64(text).map(literal)]);
  return new RegExp(forms.join("|"), "giu");
}

/** Each character as it is or escaped, so that no mixture of escapes gets through. */
function anyWriting(text: string): string {
  // Messages are brought onto one line: white space is any white space.
  const pattern = text
    .toWellFormed()
    .split(/(\s+)/)
    .map((part) => {
      const writings = [...part].map(writingsOf);
      return /^\s/.test(part) ? `(?:${[...new Set(writings), ...spaces].join("|")})+` : writings.join("");
    })
    .join("");
  if ([...text].length >= shortestAnywhere) return pattern;
  return String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`;
}

const spaces = [String.raw`\s`, String.raw`\+`, "%(?:25)?20"];

const named: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

function writingsOf(character: string): string {
  // No escape that is in use touches these.
  if (/[A-Za-z\d]/.test(character)) return literal(character);
  const code = character.codePointAt(0) ?? 0;
  const percent = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, "0"));
  const units = Array.from({ length: character.length }, (_, at) =>
    character.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  const entity = named[character];
  const writings = [
    `%${percent.join("%")}`,
    `%25${percent.join("%25")}`,
    units.map((unit) => `\\u${unit}`).join(""),
    ...(entity === undefined ? [] : [`&${entity};`]),
    `&#${code};`,
    `&#x${code.toString(16)};`,
    `\\${character}`,
    `\\\\${character}`,
    character,
  ];
  return `(?:${writings.map(literal).join("|")})`;
}

/** A text for a pattern with the flag `u`, whatever is in it. */
function literal(text: string): string {
  return [...text].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join("");
}

/**
 * What base64 makes of a text at each place that it may have among others, without the characters that these share.
 * `user:password` in base64, as HTTP sends it, holds one of the three.
 */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text);
  const forms = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const shared = (before + bytes.length) % 3;
    return coded.slice([0, 2, 3][before], shared === 0 ? undefined : -1);
  });
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))].filter(
    (form) => form.length >= shortestAnywhere,
  );
}
