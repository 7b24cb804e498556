import { LineCounter, isNode, parseDocument } from "yaml";
import type { Source } from "./item.ts";
import type { Mistake } from "./parse-json.ts";

/** Parses YAML 1.2 with merge keys. Aliases are resolved, within the parser's own bound. */
export function parseYaml(name: string, text: string): Source | Mistake {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true });
  const [first] = document.errors;
  if (first) {
    const [message = ""] = first.message.split("\n");
    return {
      line: first.linePos?.[0].line ?? null,
      text: message.replace(/ at line \d+, column \d+:?$/, ""),
    };
  }
  return {
    name,
    // Without what JSON does not have: infinite numbers become texts, so that they are not taken for null.
    value: JSON.parse(
      JSON.stringify(document.toJS() ?? null, (_, value: unknown) =>
        typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))
          ? String(value)
          : value,
      ),
    ),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
      }
      return null;
    },
  };
}
