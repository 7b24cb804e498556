/** Secrets of a few characters: these are found as whole values only, since any text has parts of them. */
import { inBase64 } from "./forms.ts";

/** A shorter value is hidden only where it is a word of its own: else hardly a text would be left. */
const shortestAnywhere = 4;

/** Matches any of the texts, of fewer than eight characters each; a longer one before those that it holds. */
export function patternOf(texts: Iterable<string>): RegExp {
  const forms = [...texts]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((text) => [
      anyWriting(text),
      ...inBase64(Buffer.from(text))
        .filter((form) => form.length >= shortestAnywhere)
        .map(literal),
    ]);
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
