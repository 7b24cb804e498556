import type { BundleModule, ImportGraph } from "../../types.ts";
import { packageOf } from "../diff/import-chain.ts";
import type { WastedModules } from "./wasted-modules.ts";

/** A barrel has next to no code of its own: all that ships of it is what it runs. */
const mostOfBarrel = 300;

/**
 * Modules that ship though none of their exports is used, and that only barrel files import, which prevents
 * tree-shaking. They are grouped by package, and those of the app itself by their barrel file. Modules that are
 * imported for their side effects (a component that registers itself) do not count: their importer is an entry, is in
 * another package, or is not a barrel file.
 */
export function unusedModules(modules: readonly BundleModule[], graph: ImportGraph): WastedModules[] {
  const unused = new Set(graph.unused);
  if (unused.size === 0) return [];
  const raw = new Map(
    modules.map(({ name, parts }) => [name, parts.reduce((sum, part) => sum + part.raw, 0)]),
  );
  const entries = new Set(graph.entries);
  // Vite's entry is the document: the app begins with what that loads.
  for (const entry of graph.entries)
    if (/\.html?$/i.test(entry)) for (const { module } of graph.imports[entry] ?? []) entries.add(module);
  const barrels = new Map<string, string>();
  const imported = new Set<string>();
  for (const [importer, imports] of Object.entries(graph.imports)) {
    const small = imports.length >= 2 && (raw.get(importer) ?? 0) <= mostOfBarrel && !entries.has(importer);
    for (const { module, dynamic } of imports) {
      if (!unused.has(module)) continue;
      if (!small || dynamic || packageOf(importer) !== packageOf(module)) imported.add(module);
      else if (!barrels.has(module)) barrels.set(module, importer);
    }
  }
  const wasted = modules.filter(({ name }) => barrels.has(name) && !imported.has(name));
  return [...Map.groupBy(wasted, (one) => one.package ?? barrels.get(one.name) ?? "")].map(
    ([name, mine]) => ({ kind: "unused" as const, name, modules: mine }),
  );
}
