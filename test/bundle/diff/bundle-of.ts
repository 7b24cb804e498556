import { assetName } from "../../../src/asset-name.ts";
import { assetType } from "../../../src/bundle/asset-type.ts";
import { assembleModules, plainModule } from "../../../src/bundle/modules/assemble-modules.ts";
import { assemblePackages } from "../../../src/bundle/modules/assemble-packages.ts";
import { moduleName } from "../../../src/bundle/modules/module-name.ts";
import type { BundleAsset, ImportGraph, ReadBundle } from "../../../src/types.ts";

/** A file by its modules' bytes; a plain number is a file that no module is known of. */
export interface FileSpec {
  file: string;
  lazy?: boolean;
  modules: Readonly<Record<string, number>> | number;
}

/** A bundle as the reader would make it; gzip is a third of raw. `node_modules/zod@3.0.0/a.js` has that version. */
export function bundleOf(specs: readonly FileSpec[], graph?: ImportGraph): ReadBundle {
  const assets = specs.map(({ file, lazy, modules }): BundleAsset => {
    const raw = typeof modules === "number" ? modules : Object.values(modules).reduce((sum, n) => sum + n, 0);
    const type = assetType(file);
    const loading = type === "js" || type === "css" ? (lazy ? "lazy" : "initial") : "other";
    return { file, name: assetName(file), type, loading, raw, gzip: Math.round(raw / 3) };
  });
  const files = specs.flatMap(({ file, modules }) => {
    if (typeof modules === "number") return [];
    const named = Object.entries(modules)
      .filter(([name]) => name !== "[unmapped]")
      .map(([spelled, bytes]) => {
        const version = /@(\d[\d.]*)\//.exec(spelled)?.[1];
        const { name, installed } = moduleName(`/app/${spelled.replace(/@\d[\d.]*\//, "/")}`, "/app", {
          root: "/app",
        });
        return { name, package: installed?.name ?? null, version, place: installed?.folder, bytes };
      });
    return [{ file, modules: named, unmapped: modules["[unmapped]"] ?? 0 }];
  });
  const modules = assembleModules(files, assets);
  const attributed = modules.flatMap(({ parts }) => parts).reduce((sum, { raw }) => sum + raw, 0);
  return {
    reader: "directory",
    directory: "/app/dist",
    assets,
    notes: [],
    modules: modules.map(plainModule),
    packages: assemblePackages(modules, assets),
    attribution: { engine: "source maps", raw: attributed, attributed },
    ...(graph && { graph }),
  };
}
