import { posix } from "node:path";
import { importsOf } from "./allowed.ts";
import type { Part } from "./allowed.ts";
import { readImports } from "./read-imports.ts";

/** Sources by their paths below src, such as `judge/verdict.ts`. */
export type Sources = ReadonlyMap<string, string>;

interface Edge {
  from: string;
  to: string;
  where: string;
}

/** What is wrong, one sentence each, with file, line and the import itself. */
export function checkBoundaries(sources: Sources, parts: Readonly<Record<string, Part>>): string[] {
  const wrong: string[] = [];
  const used = new Set<string>();
  const edges: Edge[] = [];
  for (const [file, source] of sources) {
    const own = partOf(file);
    const part = parts[own];
    if (!part) {
      wrong.push(`src/${file}: ${own} is not in the list; add it to test/boundaries/allowed.ts`);
      continue;
    }
    for (const { specifier, line, text } of readImports(file, source)) {
      const where = `src/${file}:${line}: ${text}`;
      if (specifier.startsWith("node:") && part.pure)
        wrong.push(`${where}\n  ${own} is pure and takes no node: module`);
      if (!specifier.startsWith(".")) continue;
      const to = posix.join(posix.dirname(file), specifier);
      // The contracts and the package's own metadata are data.
      if (to.startsWith("../")) continue;
      edges.push({ from: file, to, where });
      const target = partOf(to);
      if (target === own) continue;
      used.add(`${own} → ${target}`);
      if (!importsOf(part).includes(target)) wrong.push(`${where}\n  ${own} may not import ${target}`);
    }
  }
  for (const [name, part] of Object.entries(parts))
    for (const target of importsOf(part))
      if (!used.has(`${name} → ${target}`))
        wrong.push(`test/boundaries/allowed.ts: ${name} does not import ${target}; take the permission out`);
  return [...wrong, ...cyclesOf(edges)];
}

/** `judge/verdict.ts` is of the part `judge`, and `check.ts` its own. */
function partOf(file: string): string {
  return file.split("/")[0] ?? file;
}

/** One sentence for each cycle, by depth-first search from each file in turn. */
function cyclesOf(edges: readonly Edge[]): string[] {
  const from = Map.groupBy(edges, (edge) => edge.from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly Edge[]) => {
    const start = path.findIndex((edge) => edge.from === file);
    if (start !== -1) {
      found.push(["A cycle of imports:", ...path.slice(start).map(({ where }) => `  ${where}`)].join("\n"));
      return;
    }
    if (done.has(file)) return;
    for (const edge of from.get(file) ?? []) walk(edge.to, [...path, edge]);
    done.add(file);
  };
  for (const file of from.keys()) walk(file, []);
  return found;
}
