import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf, purePackages } from "./allowed.ts";
import type { Part } from "./allowed.ts";
import { readImports } from "./read-imports.ts";

/** The contracts and the package's own metadata are data. */
const data = /^\.\.\/[\w/.-]+\.json$/;

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
      if (posix.isAbsolute(specifier)) wrong.push(`${where}\n  is a path of one machine`);
      if (isBuiltin(specifier) && part.pure)
        wrong.push(`${where}\n  ${own} is pure and takes no node: module`);
      else if (!specifier.startsWith(".") && part.pure && !purePackages.has(packageOf(specifier)))
        wrong.push(`${where}\n  ${own} is pure, and ${packageOf(specifier)} is not known to be`);
      if (!specifier.startsWith(".")) continue;
      const to = posix.join(posix.dirname(file), specifier);
      if (to.startsWith("../")) {
        if (!data.test(to)) wrong.push(`${where}\n  leaves src`);
        continue;
      }
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

/** `@scope/name/file` → `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
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
