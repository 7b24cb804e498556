/** How much of an offending text a message repeats. */
const longest = 60;

/** Control, zero-width and direction characters could hide or forge a line of the message. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text from a file as a message shows it: in double quotes, on one line, shortened, without invisible characters. */
export function quote(text: string | number): string {
  return `"${excerpt(String(text))}"`;
}

/** The same without quotes. */
export function excerpt(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? "?"}}`);
}
