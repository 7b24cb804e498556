import { distinctNames } from "../distinct-names.ts";
import { packageOf } from "../bundle/diff/import-chain.ts";
import { routeOf } from "../bundle/route-of.ts";
import { middleVisit } from "../explain/middle-visit.ts";
import { fileName } from "../file-name.ts";
import { fileOfUrl, requestedFile } from "../requested-file.ts";
import type { BundleAsset, PageLoad, ReadBundle, Visit, VisitData } from "../types.ts";

const most = { files: 20 };

/**
 * The bundle's JS that head's middle visit of a page requested while it loaded, compared with what the build says that
 * the page loads initially. Null if the page was not visited, or requested nothing of the bundle.
 */
export function pageLoad(visits: readonly Visit[], bundle: ReadBundle | null): PageLoad | null {
  const visit = middleVisit(visits, "head");
  if (!bundle || !visit?.data) return null;
  const { data } = visit;
  const requested = requestedOf(data, bundle);
  if (requested.size === 0) return null;
  const route = routeOf(data.finalUrl, bundle.groups ?? []);
  const scripts = bundle.assets.filter(({ type }) => type === "js");
  const nameOf = distinctNames(bundle.assets);
  const atFirst = new Set(
    route ? route.files : scripts.filter(({ loading }) => loading === "initial").map(({ file }) => file),
  );
  const [initial, others] = [true, false].map((wanted) =>
    scripts.filter(({ file }) => requested.has(file) && atFirst.has(file) === wanted),
  );
  return {
    page: visit.page,
    device: visit.device,
    route: route?.name ?? null,
    initial: { files: initial?.length ?? 0, gzip: sumOf(initial ?? []) },
    lazy: { files: others?.length ?? 0, gzip: sumOf(others ?? []) },
    atOnce: (others ?? [])
      .toSorted((a, b) => b.gzip - a.gzip)
      .slice(0, most.files)
      .map(({ file, gzip }) => ({
        name: nameOf(file),
        gzip,
        by: askedBy(file, requested, bundle, data.finalUrl, nameOf),
      })),
    // A page without a route of its own does not have to load what other pages do.
    notRequested: route
      ? scripts
          .filter(({ file }) => atFirst.has(file) && !requested.has(file))
          .map(({ file }) => nameOf(file))
          .slice(0, most.files)
      : [],
  };
}

function sumOf(assets: readonly BundleAsset[]): number {
  return assets.reduce((sum, { gzip }) => sum + gzip, 0);
}

/** Files of the bundle that were requested as scripts, with the URL that asked for each. */
function requestedOf({ requests }: VisitData, { assets }: ReadBundle): Map<string, string | null> {
  const fileOf = requestedFile(assets);
  const requested = new Map<string, string | null>();
  for (const request of requests) {
    const file = request.type === "script" ? fileOf(request) : null;
    if (file !== null && !requested.has(file)) requested.set(file, request.initiator ?? null);
  }
  return requested;
}

/** The module that imports the file on demand, where the graph is known, else the file that the browser says asked for it. */
function askedBy(
  file: string,
  requested: ReadonlyMap<string, string | null>,
  bundle: ReadBundle,
  pageUrl: string,
  nameOf: (file: string) => string,
): string | null {
  const importer = importerOf(file, requested, bundle);
  if (importer !== null) return importer;
  const initiator = requested.get(file) ?? null;
  if (initiator === null || !URL.canParse(initiator)) return null;
  const known = fileOfUrl(initiator, new Set(bundle.assets.map((asset) => asset.file)));
  if (known !== null) return nameOf(known);
  return initiator === pageUrl ? "the page itself" : fileName(initiator, pageUrl);
}

/** A module of a requested file that has `import()` of a module in this one; the app's own go first. */
function importerOf(
  file: string,
  requested: ReadonlyMap<string, string | null>,
  { modules = [], graph }: ReadBundle,
): string | null {
  if (!graph) return null;
  const inside = new Set(namesIn(modules, (part) => part === file));
  const loaded = namesIn(modules, (part) => part !== file && requested.has(part));
  const importers = loaded.filter((name) =>
    (graph.imports[name] ?? []).some(({ module, dynamic }) => dynamic && inside.has(module)),
  );
  return importers.find((name) => packageOf(name) === null) ?? importers[0] ?? null;
}

function namesIn(modules: NonNullable<ReadBundle["modules"]>, wanted: (file: string) => boolean): string[] {
  return modules.filter(({ parts }) => parts.some((part) => wanted(part.file))).map(({ name }) => name);
}
