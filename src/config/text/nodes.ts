import type { Node } from "jsonc-parser";
import type { Level, Position } from "../../types.ts";
import type { Problems } from "./problems.ts";
import { positionAt, type Source } from "./source.ts";

/** A value as it stands in a file. */
export interface Written<T> {
  value: T;
  position: Position;
}

/** What reading a part of a budget needs: the file, and where its mistakes go. */
export interface Reading {
  source: Source;
  problems: Problems;
}

export interface Entry {
  key: string;
  keyNode: Node;
  value: Node;
}

/** Looked at many times: an object of many thousand keys is gone through once. */
const known = new WeakMap<Node, readonly Entry[]>();

/** Keys and values of an object, in the order of the file; of anything else none. */
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

/** The value of a key, the last one where it is set twice. */
export function valueOf(node: Node | undefined, key: string): Node | undefined {
  return entriesOf(node).findLast((entry) => entry.key === key)?.value;
}

/** The items of an array; of anything else none. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === "array" ? (node.children ?? []) : [];
}

/** The text of a string node, else undefined: a wrong type is the schema's to report. */
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
