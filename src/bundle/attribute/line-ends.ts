/** Where the line that begins at `from` ends, its line end included; `to` bounds the search. */
export type LineEnd = (code: string, from: number, to: number) => number;

/** Only `\n`, which is what Rollup, Vite and webpack count by. */
export const lineFeeds: LineEnd = (code, from, to) => {
  const at = code.indexOf("\n", from);
  return at < 0 || at >= to ? to : at + 1;
};

/** All of JavaScript's line terminators, as the specification says (https://tc39.es/ecma426/) and esbuild counts. */
export const lineTerminators: LineEnd = (code, from, to) => {
  const scan = /\r\n|[\n\r\u2028\u2029]/g;
  scan.lastIndex = from;
  const found = scan.exec(code);
  return found === null ? to : Math.min(to, found.index + found[0].length);
};

/** Whether the two ways of counting differ for a text. */
export function hasOddLineEnds(code: string): boolean {
  // Most code has none of these: looking for single characters is many times as fast as a pattern.
  if (code.includes("\u2028") || code.includes("\u2029")) return true;
  return code.includes("\r") && /\r(?!\n)/.test(code);
}
