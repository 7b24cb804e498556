import type { Bundle, BundleAsset } from "../../types.ts";
import { unmappedName } from "../modules/assemble-modules.ts";

/** A file with the raw bytes of the modules in it. What no source is known of is left out: it says nothing of what a file is. */
export interface Chunk {
  asset: BundleAsset;
  modules: ReadonlyMap<string, number>;
  /** Sum of `modules`. */
  size: number;
}

/** The files of a bundle with the modules in each. Raw bytes. */
export function chunksOf(bundle: Bundle): Chunk[] {
  const held = new Map<string, Map<string, number>>();
  for (const { name, parts } of bundle.modules ?? []) {
    if (name === unmappedName) continue;
    for (const { file, raw } of parts) {
      const modules = held.get(file) ?? new Map<string, number>();
      modules.set(name, (modules.get(name) ?? 0) + raw);
      held.set(file, modules);
    }
  }
  return bundle.assets.map((asset) => {
    const modules = held.get(asset.file) ?? new Map<string, number>();
    return { asset, modules, size: [...modules.values()].reduce((sum, raw) => sum + raw, 0) };
  });
}
