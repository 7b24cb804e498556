import type { BundleModule, ImportGraph } from "../../types.ts";
import type { WastedModules } from "./find-waste.ts";

/** A barrel has next to no code of its own: all that ships of it is what it runs. */
const mostOfBarrel = 300;

/**
 * Modules that ship though none of their exports is used, and that a barrel brings: tree-shaking was defeated by it. By package;
 * those of the app itself by their barrel. What is imported for what it runs has no barrel, and is none of these.
 */
export function unusedModules(modules: readonly BundleModule[], graph: ImportGraph): WastedModules[] {
  const unused = new Set(graph.unused);
  if (unused.size === 0) return [];
  const raw = new Map(
    modules.map(({ name, parts }) => [name, parts.reduce((sum, part) => sum + part.raw, 0)]),
  );
  const barrels = new Map<string, string>();
  for (const [barrel, imports] of Object.entries(graph.imports)) {
    if (imports.length < 2 || (raw.get(barrel) ?? 0) > mostOfBarrel) continue;
    for (const { module, dynamic } of imports)
      if (!dynamic && unused.has(module) && !barrels.has(module)) barrels.set(module, barrel);
  }
  const wasted = modules.filter(({ name }) => barrels.has(name));
  return [...Map.groupBy(wasted, (one) => one.package ?? barrels.get(one.name) ?? "")].map(
    ([name, mine]) => ({ kind: "unused" as const, name, modules: mine }),
  );
}
