import { createScanner, parseTree } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { Level, Position } from "../../types.ts";
import type { Problems } from "./problems.ts";
import { positionAt } from "./source.ts";
import type { Source } from "./source.ts";
import { describeMistakes } from "./syntax-mistakes.ts";

/** A value with its position in a file. */
export interface Written<T> {
  value: T;
  position: Position;
}

/** What reading a part of a budget needs: the file, and a place for its mistakes. */
export interface Reading {
  source: Source;
  problems: Problems;
}

/** A budget needs six levels; the parser is recursive, and this bound keeps it from overflowing the stack. */
const deepest = 40;

/** Every page, limit and setting is an entry; this bound keeps validation short, whose time is quadratic in mistakes. */
const mostEntries = 10_000;

// Numbers of jsonc-parser's const enums, which do not exist at run time.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const endOfFile = 17;

/**
 * Parses JSON with comments and trailing commas. Mistakes go to `problems`.
 * @returns the tree, or null if there are mistakes.
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
  for (const { at, text } of describeMistakes(errors, source.text)) problems.add(source, at, text);
  return root && errors.length === 0 ? root : null;
}

/** Where a text exceeds the bounds, if it does. */
function findExcess(text: string): { offset: number; what: string } | null {
  const scanner = createScanner(text, true);
  // A closing bracket of the wrong kind closes nothing, as for the parser.
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

export interface Entry {
  key: string;
  keyNode: Node;
  value: Node;
}

/** Cached, so that an object with thousands of keys is only searched once. */
const known = new WeakMap<Node, readonly Entry[]>();

/** Keys and values of an object, in the order of the file; none if it is not an object. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  if (node?.type !== "object") return [];
  const entries =
    known.get(node) ??
    (node.children ?? []).flatMap((property) => {
      const [keyNode, value] = property.children ?? [];
      return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
    });
  known.set(node, entries);
  return entries;
}

/** The value of a key, the last one if it is set twice. */
export function valueOf(node: Node | undefined, key: string): Node | undefined {
  return entriesOf(node).findLast((entry) => entry.key === key)?.value;
}

/** The items of an array; none if it is not an array. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === "array" ? (node.children ?? []) : [];
}

/** The text of a string node, otherwise undefined; the schema reports a wrong type. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.type === "string" ? String(node.value) : undefined;
}

/** The value with its position. */
export function written<T>(reading: Reading, node: Pick<Node, "offset">, value: T): Written<T> {
  return { value, position: positionAt(reading.source, node.offset) };
}

/** `"warn"` or `"fail"`, else undefined. */
export function levelOf(node: Node | undefined): Level | undefined {
  const text = textOf(node);
  return text === "warn" || text === "fail" ? text : undefined;
}
