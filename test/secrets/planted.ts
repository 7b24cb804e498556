import * as fc from "fast-check";

/** A secret as a page, a server or a build could show it. */
export interface Planted {
  secret: string;
  writing: string;
  /** The secret so written, whole. */
  written: string;
  /** What a reader would know it by: a part for each of its characters where it is written so, else for each of `written`. */
  parts: readonly string[];
  /** A text that holds it, perhaps cut. */
  text: string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Not `fc.string`, which puts words of JavaScript into its texts: our stack traces have these too. */
const textOf = (units: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...units), { minLength, maxLength }).map((parts) => parts.join(""));
const token = textOf(letters, 8, 64);
const punctuated = textOf(`${letters}-_.~+/=:%&<>"'\\ #?@!`, 8, 40);
const foreign = textOf(`${letters}äöüßéñžλ漢字🙂`, 8, 32);

type Random = readonly number[];

/** What each character of a secret is turned into. */
const byCharacter: Readonly<Record<string, (one: string) => string>> = {
  raw: (one) => one,
  "in a URL": encodeURIComponent,
  "in a URL twice": (one) => encodeURIComponent(encodeURIComponent(one)),
  "in a form": (one) => new URLSearchParams({ v: one }).toString().slice(2),
  "in JSON": (one) => JSON.stringify(one).slice(1, -1),
  "in JSON, escaped": (one) =>
    one.length === 1 ? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}` : one,
  "in HTML": (one) => (/[&<>"']/.test(one) ? `&#${one.charCodeAt(0)};` : one),
  "in HTML, escaped": (one) => `&#x${one.codePointAt(0)?.toString(16)};`,
  "in hexadecimal": (one) => Buffer.from(one).toString("hex"),
  "in capitals": (one) => one.toUpperCase(),
};

/** What separates its characters, sometimes. */
const between: Readonly<Record<string, string>> = {
  "split by soft hyphens": "\u00ad",
  "split by <wbr>": "<wbr>",
  "split by zero-width spaces": "\u200b",
  "on several lines": "\n    ",
};

const whole: Readonly<Record<string, (secret: string, random: Random) => string>> = {
  "in base64": (secret, [first = 0]) => inBase64(secret, first),
  "in base64url": (secret, [first = 0]) => inBase64(secret, first).replaceAll("+", "-").replaceAll("/", "_"),
  backwards: (secret) => [...secret].toReversed().join(""),
  "without its punctuation": (secret) => {
    const bare = secret.replaceAll(/[^\p{L}\p{N}]/gu, "");
    return bare.length >= 12 && /\p{N}/u.test(bare) ? bare : secret;
  },
};

function write(secret: string, writing: string, random: Random): Pick<Planted, "written" | "parts"> {
  const letter = byCharacter[writing];
  const gap = between[writing];
  const parts = letter ? [...secret].map(letter) : gap === undefined ? [] : [...secret];
  if (letter) return { parts, written: parts.join("") };
  if (gap !== undefined) {
    const written = parts.map((one, at) => ((random[at % random.length] ?? 0) < 0.3 ? one + gap : one));
    return { parts, written: written.join("") };
  }
  const written = whole[writing]?.(secret, random) ?? "";
  return { parts: [...written], written };
}

function inBase64(secret: string, first: number): string {
  const before = "ab".slice(0, Math.floor(first * 3));
  return Buffer.from(before + secret + "xy".slice(0, Math.floor(first * 300) % 3))
    .toString("base64")
    .replaceAll("=", "");
}

const cuts: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  // As Lighthouse shortens an attribute, as our reports shorten a line, and in the middle.
  (text, at) => (text.length > at ? `${text.slice(0, at - 1)}…` : text),
  (text, at) => text.slice(0, Math.max(60, at)),
  (text, at) => (text.length > 80 ? `${text.slice(0, at)}…${text.slice(-40)}` : text),
];

const filler = fc
  .array(fc.constantFrom("the", "image", "of", "offers", "main", "section", "cart", "loads", "late", "and"), {
    maxLength: 90,
  })
  .map((words) => words.join(" "));

/** Random secrets, writings, positions and lengths. */
export const planted: fc.Arbitrary<Planted> = fc
  .record({
    secret: fc.oneof(token, punctuated, foreign).filter((secret) => secret.trim().length >= 8),
    writing: fc.constantFrom(...[byCharacter, between, whole].flatMap((kinds) => Object.keys(kinds))),
    random: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 20 }),
    before: filler,
    after: filler,
    cut: fc.constantFrom(...cuts),
    at: fc.integer({ min: 30, max: 400 }),
  })
  .map(({ secret, writing, random, before, after, cut, at }) => {
    const { written, parts } = write(secret, writing, random);
    return { secret, writing, written, parts, text: cut(`${before} ${written} ${after}`, at) };
  });
