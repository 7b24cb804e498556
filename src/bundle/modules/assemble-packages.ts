import type { BundleAsset, BundlePackage, ModulePart, PackageCopy } from "../../types.ts";
import { copyOf, rawOf } from "./assemble-modules.ts";
import type { NamedBytes, OwnedModule } from "./assemble-modules.ts";
import { oneVisitor } from "./one-visitor.ts";
import type { OneVisitor } from "./one-visitor.ts";

/**
 * The packages that ship, a workspace's among them, with what one visitor downloads of each, largest first.
 * @param aliases of the app's package.json, the real name by each.
 */
export function assemblePackages(
  modules: readonly OwnedModule[],
  assets: readonly BundleAsset[],
  aliases: ReadonlyMap<string, string> = new Map(),
): BundlePackage[] {
  const initial = new Set(assets.filter(({ loading }) => loading === "initial").map(({ file }) => file));
  const visited = oneVisitor(modules, assets);
  const downloaded = modules.filter((module) => ownerOf(module) !== null && visited([module]).length > 0);
  const owned = Map.groupBy(downloaded, (module) => ownerOf(module) ?? "");
  return [...owned]
    .map(([name, mine]): BundlePackage => {
      const parts = visited(mine).flatMap((module) => module.parts);
      const copies = copiesOf(mine, visited);
      const versions = new Set(copies.flatMap(({ version }) => version ?? []));
      const other = namesBeside(name, mine, aliases);
      return {
        name,
        versions: [...versions].sort(),
        ...sizesOf(parts),
        initial: sum(parts.filter(({ file }) => initial.has(file)).map(({ raw }) => raw)),
        ...(other.length > 0 && { aliases: other }),
        ...(mine.every((module) => module.package === null) && { workspace: true as const }),
        copies,
      };
    })
    .sort((a, b) => b.raw - a.raw || (a.name < b.name ? -1 : 1));
}

function ownerOf({ package: owner, workspace }: OwnedModule): string | null {
  return owner ?? workspace ?? null;
}

/** One for each version, and one for each place whose version is not known. Largest first. */
function copiesOf(modules: readonly OwnedModule[], visited: OneVisitor): PackageCopy[] {
  const groups = Map.groupBy(modules, ({ version, origins }) =>
    origins ? copyOf({ version, place: [...origins.keys()][0] }) : "",
  );
  // Modules with neither a version nor a place do not count as another copy.
  const unplaced = groups.get("") ?? [];
  const [largest] = [...groups]
    .filter(([copy]) => copy !== "")
    .toSorted(([, a], [, b]) => rawOfAll(b) - rawOfAll(a));
  if (largest && groups.delete("")) largest[1].push(...unplaced);
  return [...groups.values()]
    .map((mine): PackageCopy => {
      const origins = mine.flatMap((module) => [...(module.origins?.values() ?? [])]);
      const [first] = origins;
      return {
        version: first?.version ?? null,
        from: first?.from ?? null,
        places: [...new Set(origins.flatMap(({ place }) => place ?? []))].sort(),
        ...sizesOf(visited(mine).flatMap(({ parts }) => parts)),
      };
    })
    .sort((a, b) => b.raw - a.raw || (labelOf(a) < labelOf(b) ? -1 : 1));
}

function rawOfAll(modules: readonly OwnedModule[]): number {
  return sum(modules.map(rawOf));
}

function labelOf({ version, places }: PackageCopy): string {
  return version ?? places.join();
}

/** Names that it is installed under, and those that the app's package.json gives it. */
function namesBeside(
  name: string,
  modules: readonly OwnedModule[],
  aliases: ReadonlyMap<string, string>,
): string[] {
  const installed = modules.flatMap(({ origins }) =>
    [...(origins?.values() ?? [])].map(({ alias }: NamedBytes) => alias),
  );
  const given = [...aliases].flatMap(([alias, real]) => (real === name ? alias : []));
  return [...new Set([...installed, ...given])].filter((alias) => alias !== undefined).sort();
}

function sizesOf(parts: readonly ModulePart[]): Pick<ModulePart, "raw" | "gzip" | "brotli"> {
  return {
    raw: sum(parts.map(({ raw }) => raw)),
    gzip: sum(parts.map(({ gzip }) => gzip)),
    ...(parts.every(({ brotli }) => brotli !== undefined) && {
      brotli: sum(parts.map(({ brotli }) => brotli ?? 0)),
    }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
