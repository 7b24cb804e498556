import type { Bundle, BundleDiff, ModuleChange, ReadBundle, Report } from "../types.ts";
import { diffBundles } from "./diff/diff-bundles.ts";
import { rawOf } from "./modules/assemble-modules.ts";

/** A report is read by people and kept for months: of thousands of modules the largest are enough. */
const most = { modules: 300, changes: 200 };

/** The bundles as a report holds them, and what changed between them. The diff is of all modules, also of those left out. */
export function bundlesForReport({
  head,
  base,
}: {
  head: ReadBundle | null;
  base: Bundle | null;
}): Report["bundle"] {
  return {
    head: head && shorten(head),
    base: base && shorten(base),
    ...(head && base && { diff: shortenDiff(diffBundles(base, head)) }),
  };
}

function shorten(bundle: ReadBundle): Bundle {
  const { graph: _, ...kept } = bundle;
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
