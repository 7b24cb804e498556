import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { Path } from "../imported.ts";
import type { Source } from "./item.ts";
import { lineAt } from "./line-at.ts";

/** What is wrong with a text, with its line where that is known. */
export interface Mistake {
  line: number | null;
  text: string;
}

/** Parses JSON with comments and trailing commas. If an object has a key twice, the last counts, as for `JSON.parse`. */
export function parseJson(name: string, text: string): Source | Mistake {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first || !root) {
    const offset = first?.offset ?? 0;
    return {
      line: lineAt(text, offset),
      text: first ? printParseErrorCode(first.error) : "the file is empty",
    };
  }
  return {
    name,
    value: valueOf(root),
    lineOf: (path) => lineAt(text, (nearest(root, path) ?? root).offset),
  };
}

/** Own properties only: a key named `__proto__` is data too. */
function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value;
  const value = {};
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    if (!key || !child) continue;
    const of = { value: valueOf(child), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(value, String(key.value), of);
  }
  return value;
}

/** The value of a path, or the closest one around it. */
function nearest(root: Node, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // A property begins at its key.
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return undefined;
}
