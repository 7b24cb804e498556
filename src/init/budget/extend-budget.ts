/** Adds keys to a budget that is there. Every character of it stays. */
import { createScanner, findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { BudgetDraft } from "./draft.ts";
import { printProperties } from "./print-json.ts";

// A number of jsonc-parser's const enums, which do not exist at run time.
const comma = 5;

/**
 * The text with the draft's properties at the end of its object.
 * @param path of the object in the file: none, or the key of a package.json.
 * @param comments whether the file may hold comments.
 * @returns null if there is no object to add to.
 */
export function extendBudget(
  text: string,
  path: readonly string[],
  { value, remarks }: BudgetDraft,
  comments: boolean,
): string | null {
  // For the parser, a byte order mark is text.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const json = text.slice(mark.length);
  const root = parseTree(json, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [...path]);
  if (node?.type !== "object") return null;
  // The first line that is indented is a key of the file's own object.
  const unit = /^([ \t]+)"/m.exec(json)?.[1] ?? "  ";
  const indent = (depth: number) => unit.repeat(depth);
  const lines = printProperties(value, comments ? remarks : [], 0)
    .join(",\n")
    .split("\n")
    .map((line) => indent(path.length + 1) + line.replace(/^(?: {2})+/, (pad) => indent(pad.length / 2)));
  const newline = json.includes("\r\n") ? "\r\n" : "\n";
  const close = node.offset + node.length - 1;
  const before = json.slice(0, close).trimEnd();
  const last = node.children?.at(-1);
  const needsComma = last !== undefined && !endsInComma(json, last, close);
  const end = last ? last.offset + last.length : before.length;
  const kept = needsComma ? `${before.slice(0, end)},${before.slice(end)}` : before;
  const added = lines.join(newline);
  return `${mark}${kept}${newline}${added}${newline}${indent(path.length)}${json.slice(close)}`;
}

/** Whether a comma follows the last property, comments between them left aside. */
function endsInComma(json: string, last: Node, close: number): boolean {
  const token: number = createScanner(json.slice(last.offset + last.length, close), true).scan();
  return token === comma;
}
