import { packageName } from "../modules/installed-place.ts";
import type { ImportGraph } from "../../types.ts";

/** Modules from an entry to the one that was looked for, both included. */
export type ImportChain = readonly string[];

/**
 * The shortest chain of imports from an entry to a module for which `wanted` returns true, or null. If the app loads
 * the module initially, only static imports are followed: an `import()` of the same module elsewhere does not make it
 * initial.
 */
export function importChain(
  graph: ImportGraph,
  wanted: (module: string) => boolean,
  { statically }: { statically: boolean },
): ImportChain | null {
  const from = new Map<string, string | null>(graph.entries.map((entry) => [entry, null]));
  // A map that grows while it is walked is walked to its end: breadth first, each module once.
  for (const module of from.keys()) {
    if (wanted(module)) return pathTo(module, from);
    for (const { module: next, dynamic } of graph.imports[module] ?? [])
      if (!(statically && dynamic) && !from.has(next)) from.set(next, module);
  }
  return null;
}

function pathTo(module: string, from: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null = module; at !== null; at = from.get(at) ?? null) path.unshift(at);
  return path;
}

/** The last module of a chain that is the app's own: the file to open. */
export function importerOf(chain: ImportChain): string | undefined {
  return chain.findLast((module, index) => index < chain.length - 1 && packageOf(module) === null);
}

/** Package of a module by its name; null for the app's own. */
export function packageOf(module: string): string | null {
  const at = module.lastIndexOf("node_modules/");
  if (at < 0) return null;
  // `node_modules/zod@3.1.0/index.js` where two versions have modules of one name.
  return packageName(module.slice(at + "node_modules/".length))?.replace(/(?<=.)@[^/]*$/, "") ?? null;
}
