import { parseSync, Visitor } from "vite";

const computed = "(computed)";

/** One import of a file, however it is written. */
export interface Import {
  /** As the file has it: `../types.ts`, `node:fs`, `ajv`; `(computed)` where it is put together at run time. */
  specifier: string;
  /** Counts from 1. */
  line: number;
  /** The line itself. */
  text: string;
}

/**
 * Every import of a source: static and dynamic, of types too (`import type`, `import("x").T`), re-exports, `require`, and files
 * that are named by `new URL("x", import.meta.url)` or `import.meta.resolve("x")`.
 * @throws Error where the source cannot be parsed.
 */
export function readImports(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: Placed | null | undefined) => {
    if (!node) return;
    const line = source.slice(0, node.start).split("\n").length;
    const text = (source.split("\n")[line - 1] ?? "").trim();
    found.push({ specifier: textOf(node) ?? computed, line, text });
  };
  new Visitor({
    ImportDeclaration: ({ source: from }) => add(from),
    ExportNamedDeclaration: ({ source: from }) => add(from),
    ExportAllDeclaration: ({ source: from }) => add(from),
    ImportExpression: ({ source: from }) => add(from),
    TSImportType: ({ source: from }) => add(from),
    TSExternalModuleReference: ({ expression }) => add(expression),
    CallExpression({ callee, arguments: [name] }) {
      const isRequire = callee.type === "Identifier" && callee.name === "require";
      const isResolve =
        callee.type === "MemberExpression" &&
        callee.object.type === "MetaProperty" &&
        callee.property.type === "Identifier" &&
        callee.property.name === "resolve";
      if (isRequire || isResolve) add(name);
    },
    NewExpression({ callee, arguments: [path, base] }) {
      const isUrl = callee.type === "Identifier" && callee.name === "URL";
      const isHere = base?.type === "MemberExpression" && base.object.type === "MetaProperty";
      if (isUrl && isHere) add(path);
    },
  }).visit(program);
  return found;
}

interface Placed {
  start: number;
}

/** The text of a literal, or of a template without expressions. */
function textOf(node: object): string | undefined {
  if ("value" in node && typeof node.value === "string") return node.value;
  const { quasis } = node as { quasis?: readonly { value: { cooked?: string | null } }[] };
  return quasis?.length === 1 ? (quasis[0]?.value.cooked ?? undefined) : undefined;
}
