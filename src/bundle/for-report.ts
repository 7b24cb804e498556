import { initialBytes } from "../initial-bytes.ts";
import type { Bundle, BundleDiff, BundleGroup, ModuleChange, ReadBundle, Report } from "../types.ts";
import { diffBundles } from "./diff/diff-bundles.ts";
import { rawOf } from "./modules/assemble-modules.ts";

/** A report is read by people and kept for months: of thousands of modules and pages the largest are enough. */
const most = { modules: 300, changes: 200, routes: 500 };

/** The bundles as a report holds them, and what changed between them. The diff is of all modules, also of those left out. */
export function bundlesForReport({
  head,
  base,
}: {
  head: ReadBundle | null;
  base: ReadBundle | null;
}): Report["bundle"] {
  return {
    head: head && shorten(head),
    base: base && shorten(base),
    ...(head && base && { diff: shortenDiff(diffBundles(base, head)) }),
  };
}

function shorten(bundle: ReadBundle): Bundle {
  const { graph: _graph, contents: _contents, ...all } = bundle;
  const kept = shortenRoutes(all);
  const { modules } = kept;
  if (!modules || modules.length <= most.modules) return kept;
  const left = modules.slice(most.modules);
  const before = kept.modulesLeftOut ?? { count: 0, raw: 0 };
  return {
    ...kept,
    modules: modules.slice(0, most.modules),
    modulesLeftOut: {
      count: before.count + left.length,
      raw: before.raw + left.reduce((sum, module) => sum + rawOf(module), 0),
    },
  };
}

/** The pages that load most, among them those that what is initial is judged by. */
function shortenRoutes(bundle: Bundle): Bundle {
  const { groups = [] } = bundle;
  const routes = groups.filter(({ kind }) => kind === "route");
  if (routes.length <= most.routes) return bundle;
  const types = [null, "js", "css"] as const;
  const largest = types.flatMap((type) =>
    (["raw", "gzip", "brotli"] as const).flatMap((compression) => {
      const { page, bytes } = initialBytes(bundle, type, compression);
      return bytes === undefined ? [] : page;
    }),
  );
  const named = new Set(largest);
  const sizes = new Map(bundle.assets.map(({ file, gzip }) => [file, gzip]));
  const weight = ({ files, inline }: BundleGroup): number =>
    files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), inline?.gzip ?? 0);
  const weights = new Map(
    routes.map((route) => [route, named.has(route.name) ? Number.MAX_SAFE_INTEGER : weight(route)]),
  );
  const order = (route: BundleGroup): number => weights.get(route) ?? 0;
  const left = new Set(routes.toSorted((a, b) => order(b) - order(a)).slice(most.routes));
  return {
    ...bundle,
    groups: groups.filter((group) => !left.has(group)),
    routesLeftOut: (bundle.routesLeftOut ?? 0) + left.size,
  };
}

function shortenDiff(diff: BundleDiff): BundleDiff {
  const { modules } = diff;
  if (!modules || modules.length <= most.changes) return diff;
  // The app's own come first: a package's hundred modules are one row among the packages.
  const kept = new Set([...modules].sort(ownFirst).slice(0, most.changes));
  const left = modules.filter((change) => !kept.has(change));
  const raw = left.reduce((sum, change) => sum + change.raw.head - change.raw.base, 0);
  return {
    ...diff,
    modules: modules.filter((change) => kept.has(change)),
    modulesLeftOut: { count: left.length, raw },
  };
}

function ownFirst(a: ModuleChange, b: ModuleChange): number {
  return Number(a.package !== null) - Number(b.package !== null);
}
