import type {
  Bundle,
  BundlePackage,
  ByteChange,
  ImportGraph,
  NewDuplicate,
  PackageChange,
} from "../../types.ts";
import { kindOf, largestFirst, noneOf } from "./diff-modules.ts";
import { importChain, importerOf, packageOf } from "./import-chain.ts";
import type { ImportChain } from "./import-chain.ts";

/** Every package that is not as it was, largest change first; null where packages are not known of both bundles. */
export function diffPackages(
  base: Bundle,
  head: Bundle,
  graph: ImportGraph | undefined,
): PackageChange[] | null {
  const [was, is] = [base.packages ?? noneOf(base), head.packages ?? noneOf(head)];
  if (!was || !is) return null;
  const before = byName(was);
  const after = byName(is);
  return [...new Set([...after.keys(), ...before.keys()])]
    .flatMap((name): PackageChange[] => {
      const [from, to] = [before.get(name), after.get(name)];
      const versions = { base: from?.versions ?? [], head: to?.versions ?? [] };
      const raw = changeOf(from, to, "raw");
      const initial = changeOf(from, to, "initial");
      const kind = kindOf(raw, initial) ?? (sameVersions(versions) ? null : "version");
      if (kind === null) return [];
      const arrived = kind === "added" || (kind === "moved" && initial.head > initial.base);
      const chain = arrived && to && graph ? chainTo(to, head, graph) : null;
      const importer = chain ? importerOf(chain) : undefined;
      return [
        {
          kind,
          name,
          versions,
          raw,
          gzip: changeOf(from, to, "gzip"),
          initial,
          ...(chain && { chain }),
          ...(importer !== undefined && { importer }),
        },
      ];
    })
    .sort(largestFirst);
}

/** Packages of which head ships several copies, where base shipped one or other ones. */
export function newDuplicates(base: Bundle, head: Bundle): NewDuplicate[] {
  if (!base.packages || !head.packages) return [];
  const before = byName(base.packages);
  return head.packages.flatMap((one) => {
    const known = copiesOf(before.get(one.name));
    const copies = copiesOf(one);
    const isNew = copies.length > 1 && (known.length < 2 || copies.some((copy) => !known.includes(copy)));
    return isNew ? [{ name: one.name, versions: one.versions }] : [];
  });
}

/** Each by its version, or by where it is. */
function copiesOf(found: BundlePackage | undefined): readonly string[] {
  return found?.copies?.map(({ version, places }) => version ?? places.join()) ?? found?.versions ?? [];
}

function chainTo(found: BundlePackage, head: Bundle, graph: ImportGraph): ImportChain | null {
  const names = new Set([found.name, ...(found.aliases ?? [])]);
  const own = new Set(
    (head.modules ?? []).filter(({ workspace }) => workspace === found.name).map(({ name }) => name),
  );
  const wanted = (module: string): boolean => own.has(module) || names.has(packageOf(module) ?? "");
  return (
    (found.initial > 0 ? importChain(graph, wanted, { statically: true }) : null) ??
    importChain(graph, wanted, { statically: false })
  );
}

function byName(packages: readonly BundlePackage[]): Map<string, BundlePackage> {
  return new Map(packages.map((one) => [one.name, one]));
}

/** An unknown version does not count as a different one. */
function sameVersions({ base, head }: PackageChange["versions"]): boolean {
  return base.length === 0 || head.length === 0 || base.join("\n") === head.join("\n");
}

function changeOf(
  from: BundlePackage | undefined,
  to: BundlePackage | undefined,
  of: "raw" | "gzip" | "initial",
): ByteChange {
  return { base: from?.[of] ?? 0, head: to?.[of] ?? 0 };
}
