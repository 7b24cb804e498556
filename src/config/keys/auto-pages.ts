import type { Node } from "jsonc-parser";
import type { AutoPages } from "../../types.ts";
import type { Reading } from "../text/nodes.ts";
import { textOf, valueOf } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";

/** Pages that are chosen where nobody says how many: more make a run longer, and few sites have more templates. */
export const usualPages: AutoPages = { most: 5 };

/** A run of more pages takes hours. */
const mostPages = 50;

/** Reads `"pages": "auto"` and `{ "auto": 12 }`; a list is read by `readPages`. */
export function readAutoPages(node: Node, reading: Reading): AutoPages | undefined {
  const report = (at: Node, text: string) => reading.problems.add(reading.source, at, text);
  const text = textOf(node);
  if (text === "auto") return usualPages;
  if (text !== undefined)
    report(node, `pages cannot be ${quote(text)}: use "auto", or a list such as [${quote(text)}]`);
  const most = node.type === "object" ? valueOf(node, "auto") : undefined;
  if (most?.type !== "number") return undefined;
  const count: unknown = most.value;
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= mostPages)
    return { most: count };
  report(most, `pages.auto must be a whole number from 1 to ${mostPages}, not ${String(count)}`);
  return undefined;
}
