import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";
import { didYouMean } from "./nearest.ts";
import { entriesOf } from "./nodes.ts";
import { printPosition, type Problems } from "./problems.ts";
import { excerpt, quote } from "./quote.ts";
import { positionAt, type Source } from "./source.ts";

/** A budget needs six levels; the parser recurses, so that a bound keeps it from overflowing the stack. */
const deepest = 40;

/** Every page, limit and setting is an entry; the bound keeps validation (quadratic in mistakes) short. */
const mostEntries = 10_000;

// Numbers of jsonc-parser's const enums, which do not exist at run time.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const endOfFile = 17;

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

/**
 * Parses JSON with comments and trailing commas. Mistakes go to `problems`.
 * @returns the tree, or null where there are mistakes.
 */
export function parse(source: Source, problems: Problems): Node | null {
  const excess = findExcess(source.text);
  if (excess) {
    problems.add(source, excess, `${excess.what}, which no budget needs`);
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: true });
  if (!root && source.text.trim() === "") {
    problems.add(source, { offset: 0 }, "the file is empty; {} is a budget with all defaults");
    return null;
  }
  for (const error of causes(errors, source.text)) problems.add(source, error, describe(error, source.text));
  return root && errors.length === 0 ? root : null;
}

/** Reports every key that an object has twice: the first would silently not count. */
export function reportDuplicateKeys(node: Node, source: Source, problems: Problems): void {
  const first = new Map<string, Node>();
  for (const { key, keyNode, value } of entriesOf(node)) {
    const earlier = first.get(key);
    if (earlier) {
      const where = printPosition(positionAt(source, earlier.offset));
      problems.add(source, keyNode, `${quote(key)} is set twice; the first is at ${where}`);
    } else first.set(key, keyNode);
    reportDuplicateKeys(value, source, problems);
  }
  if (node.type === "array")
    for (const child of node.children ?? []) reportDuplicateKeys(child, source, problems);
}

/** Where a text goes beyond the bounds, if it does. */
function findExcess(text: string): { offset: number; what: string } | null {
  const scanner = createScanner(text, true);
  // A closing bracket of the wrong kind closes nothing, for the parser neither.
  const open: number[] = [];
  let entries = 1;
  for (;;) {
    const token: number = scanner.scan();
    if (token === endOfFile) return null;
    if (token === openBrace) open.push(closeBrace);
    if (token === openBracket) open.push(closeBracket);
    if (token === open.at(-1)) open.pop();
    if (token === comma) entries++;
    const offset = scanner.getTokenOffset();
    if (open.length > deepest) return { offset, what: `nested deeper than ${deepest} levels` };
    if (entries > mostEntries) return { offset, what: `more than ${mostEntries} entries` };
  }
}

/** The parser goes on after a mistake and stumbles over its own repair: the first of a line counts, and what follows it directly does not. */
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
