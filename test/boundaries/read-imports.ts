import { parseSync, Visitor } from "vite";

/** One import of a file, however it is written. */
export interface Import {
  /** As the file has it: `../types.ts`, `node:fs`, `ajv`. */
  specifier: string;
  /** Counts from 1. */
  line: number;
  /** The line itself. */
  text: string;
}

/**
 * Every import of a source: static and dynamic, of types too (`import type`, `import("x").T`), re-exports, and files that are
 * named by `new URL("x", import.meta.url)`.
 * @throws Error where the source cannot be parsed.
 */
export function readImports(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: unknown) => {
    if (!isText(node)) return;
    const before = source.slice(0, node.start).split("\n");
    const text = source.split("\n")[before.length - 1] ?? "";
    found.push({ specifier: node.value, line: before.length, text: text.trim() });
  };
  new Visitor({
    ImportDeclaration: ({ source: from }) => add(from),
    ExportNamedDeclaration: ({ source: from }) => add(from),
    ExportAllDeclaration: ({ source: from }) => add(from),
    ImportExpression: ({ source: from }) => add(from),
    TSImportType: ({ source: from }) => add(from),
    NewExpression({ callee, arguments: [path, base] }) {
      const isUrl = callee.type === "Identifier" && callee.name === "URL";
      const isHere = base?.type === "MemberExpression" && base.object.type === "MetaProperty";
      if (isUrl && isHere) add(path);
    },
  }).visit(program);
  return found;
}

function isText(node: unknown): node is { value: string; start: number } {
  return typeof node === "object" && node !== null && "value" in node && typeof node.value === "string";
}
