import type { ParseError } from "jsonc-parser";
import { didYouMean } from "../../nearest.ts";
import { excerpt, quote } from "./quote.ts";

// Numbers of jsonc-parser's const enum, which does not exist at run time.
const [invalidSymbol, propertyNameExpected, closeBracketExpected] = [1, 3, 8];

/** What jsonc-parser's error numbers mean; `FOUND` is the offending text. */
const messages: Readonly<Record<number, string>> = {
  1: "unexpected FOUND",
  2: "FOUND is not a number",
  3: "expected a key in double quotes before FOUND",
  4: "expected a value before FOUND",
  5: "expected a colon before FOUND",
  6: "expected a comma before FOUND",
  7: "expected } before FOUND",
  8: "expected ] before FOUND",
  9: "expected nothing more after the closing bracket, found FOUND",
  11: "the comment FOUND never ends: close it with */",
  12: "the text FOUND has no closing double quote",
  13: "the number FOUND is not complete",
  14: "FOUND has an incomplete \\u escape: four hexadecimal digits follow \\u",
  15: "FOUND has an unknown escape: write \\\\ for a backslash",
  16: "FOUND has a control character: write it as an escape such as \\t",
};

/** What is wrong with a text that is not JSON: one sentence per mistake, with its place. */
export function describeMistakes(
  errors: readonly ParseError[],
  text: string,
): { at: { offset: number }; text: string }[] {
  return causes(errors, text).map((error) => ({ at: error, text: describe(error, text) }));
}

/** After a mistake, the parser also reports errors that its own recovery causes: only the first error of a line counts, and those directly after it do not. */
function causes(errors: readonly ParseError[], text: string): ParseError[] {
  const kept: ParseError[] = [];
  let end = -1;
  for (const error of errors) {
    const between = end < 0 ? null : text.slice(end, error.offset);
    end = Math.max(end, error.offset + error.length);
    if (between === null || (between.trim() !== "" && /[\r\n]/.test(between))) kept.push(error);
  }
  return kept;
}

function describe(error: ParseError, text: string): string {
  const token = text.slice(error.offset, error.offset + error.length);
  const found = token === "" ? "the end of the file" : token.startsWith('"') ? excerpt(token) : quote(token);
  const code: number = error.error;
  if (code === invalidSymbol) return describeSymbol(token, text.slice(0, error.offset));
  if (code === propertyNameExpected && token === ",") return "one comma too many";
  if (code === closeBracketExpected && token === "")
    return `expected ] before ${found}: an array is not closed`;
  return (messages[code] ?? "cannot be read as JSON at FOUND").replace("FOUND", () => found);
}

function describeSymbol(token: string, before: string): string {
  if (/^['‘’“”`]/.test(token)) return `unexpected ${excerpt(token)}: JSON takes straight double quotes (")`;
  if (/[{,]\s*$/.test(before) && /^[\w$-]+$/.test(token))
    return `the key ${excerpt(token)} needs double quotes: write "${excerpt(token)}"`;
  if (/^[\w$]/.test(token)) {
    const hint = didYouMean(token, ["true", "false", "null"]).replaceAll('"', "");
    return `unexpected ${quote(token)}${hint === "" ? ": text needs double quotes" : hint}`;
  }
  return `unexpected ${quote(token)}`;
}
