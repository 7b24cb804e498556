import type { BundleAsset, BundleModule, BundlePackage } from "../../types.ts";

/** The packages that ship, largest first. */
export function assemblePackages(
  modules: readonly BundleModule[],
  assets: readonly BundleAsset[],
): BundlePackage[] {
  const initial = new Set(assets.filter(({ loading }) => loading === "initial").map(({ file }) => file));
  const owned = Map.groupBy(
    modules.filter((module) => module.package !== null),
    (module) => module.package ?? "",
  );
  return [...owned]
    .map(([name, mine]): BundlePackage => {
      const parts = mine.flatMap((module) => module.parts);
      const versions = new Set(mine.flatMap(({ version }) => (version === undefined ? [] : [version])));
      const weighed = parts.every(({ brotli }) => brotli !== undefined);
      return {
        name,
        versions: [...versions].sort(),
        raw: sum(parts.map(({ raw }) => raw)),
        gzip: sum(parts.map(({ gzip }) => gzip)),
        ...(weighed && { brotli: sum(parts.map(({ brotli }) => brotli ?? 0)) }),
        initial: sum(parts.filter(({ file }) => initial.has(file)).map(({ raw }) => raw)),
      };
    })
    .sort((a, b) => b.raw - a.raw || (a.name < b.name ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
