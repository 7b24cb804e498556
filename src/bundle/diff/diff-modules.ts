import { posix } from "node:path";
import type { Bundle, BundleModule, ByteChange, ImportGraph, ModuleChange } from "../../types.ts";
import { importChain, importerOf } from "./import-chain.ts";

interface Bytes {
  package: string | null;
  raw: number;
  gzip: number;
  initial: number;
}

/**
 * Every module that is not as it was, largest change first; their changes of raw bytes add up to that of all files that are
 * known by module. Null where that is not known of both bundles, or where a saved report left modules out.
 */
export function diffModules(
  base: Bundle,
  head: Bundle,
  graph: ImportGraph | undefined,
): ModuleChange[] | null {
  const [was, is] = [base.modules ?? noneOf(base), head.modules ?? noneOf(head)];
  if (!was || !is || base.modulesLeftOut || head.modulesLeftOut) return null;
  const before = bytesByName(base, was);
  const after = bytesByName(head, is);
  const renamed = findRenamed(before, after);
  const formerNames = new Set(renamed.values());
  const names = new Set([...after.keys(), ...before.keys()].filter((name) => !formerNames.has(name)));
  return [...names]
    .flatMap((name): ModuleChange[] => {
      const previous = renamed.get(name);
      const [from, to] = [before.get(previous ?? name), after.get(name)];
      const raw = changeOf(from, to, "raw");
      const initial = changeOf(from, to, "initial");
      const kind = previous === undefined ? kindOf(raw, initial) : "renamed";
      if (kind === null) return [];
      const importer = kind === "moved" && initial.base === 0 ? eagerImporter(name, graph) : undefined;
      return [
        {
          kind,
          name,
          ...(previous !== undefined && { before: previous }),
          package: (to ?? from)?.package ?? null,
          raw,
          gzip: changeOf(from, to, "gzip"),
          initial,
          ...(importer !== undefined && { importer }),
        },
      ];
    })
    .sort(largestFirst);
}

/** What a build without any script or style sheet is made of is known, though no reader says so; undefined for any other. */
export function noneOf({ assets }: Bundle): [] | undefined {
  return assets.some(({ type }) => type === "js" || type === "css") ? undefined : [];
}

/** `moved` before `grown`: what a visitor now waits for matters more than by how much it grew. Null where nothing changed. */
export function kindOf(
  raw: ByteChange,
  initial: ByteChange,
): "added" | "removed" | "grown" | "shrunk" | "moved" | null {
  if (raw.base === 0 && raw.head > 0) return "added";
  if (raw.head === 0 && raw.base > 0) return "removed";
  if ((initial.base === 0) !== (initial.head === 0)) return "moved";
  if (raw.head !== raw.base) return raw.head > raw.base ? "grown" : "shrunk";
  return initial.base === initial.head ? null : "moved";
}

/** Orders changes by their raw bytes, shipped or moved, and by name where these are equal. */
export function largestFirst(
  a: { name: string; raw: ByteChange; initial: ByteChange },
  b: { name: string; raw: ByteChange; initial: ByteChange },
): number {
  const size = ({ raw, initial }: { raw: ByteChange; initial: ByteChange }): number =>
    Math.max(Math.abs(raw.head - raw.base), Math.abs(initial.head - initial.base));
  return size(b) - size(a) || (a.name < b.name ? -1 : 1);
}

function bytesByName(bundle: Bundle, modules: readonly BundleModule[]): Map<string, Bytes> {
  const initial = new Set(bundle.assets.filter((a) => a.loading === "initial").map(({ file }) => file));
  return new Map(
    modules.map(({ name, package: owner, parts }) => [
      name,
      {
        package: owner,
        raw: parts.reduce((sum, part) => sum + part.raw, 0),
        gzip: parts.reduce((sum, part) => sum + part.gzip, 0),
        initial: parts.reduce((sum, part) => sum + (initial.has(part.file) ? part.raw : 0), 0),
      },
    ]),
  );
}

function changeOf(
  from: Bytes | undefined,
  to: Bytes | undefined,
  of: "raw" | "gzip" | "initial",
): ByteChange {
  return { base: from?.[of] ?? 0, head: to?.[of] ?? 0 };
}

/**
 * Modules of head by the name that they had in base: same bytes, same place in the loading, same package, and the only such
 * one, or the only one that kept its file's name.
 */
function findRenamed(
  before: ReadonlyMap<string, Bytes>,
  after: ReadonlyMap<string, Bytes>,
): Map<string, string> {
  const key = ([, { raw, initial, package: owner }]: [string, Bytes]): string =>
    JSON.stringify([raw, initial, owner]);
  const gone = Map.groupBy(
    [...before].filter(([name]) => !after.has(name)),
    key,
  );
  const come = Map.groupBy(
    [...after].filter(([name]) => !before.has(name)),
    key,
  );
  const renamed = new Map<string, string>();
  for (const [same, arrivals] of come) {
    const departures = gone.get(same) ?? [];
    if (arrivals.length === 1 && departures.length === 1) {
      const [[name] = [""], [previous] = [""]] = [arrivals[0], departures[0]];
      renamed.set(name, previous);
      continue;
    }
    const last = Map.groupBy(departures, ([name]) => posix.basename(name));
    for (const [file, named] of Map.groupBy(arrivals, ([name]) => posix.basename(name))) {
      const [now, then] = [named[0]?.[0], last.get(file)?.[0]?.[0]];
      if (named.length === 1 && last.get(file)?.length === 1 && now !== undefined && then !== undefined)
        renamed.set(now, then);
    }
  }
  return renamed;
}

/** Who imports a module statically that used to be loaded on demand. */
function eagerImporter(name: string, graph: ImportGraph | undefined): string | undefined {
  const chain = graph && importChain(graph, (module) => module === name, { statically: true });
  return chain ? importerOf(chain) : undefined;
}
