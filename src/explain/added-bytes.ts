import { filesOfLimit } from "../bundle-limits/index.ts";
import type { Bundle, BundleModule, CodeSize } from "../types.ts";
import type { Thing } from "./subject.ts";

/** Before compression; a minifier that gives other names changes the same code by less. */
const leastGrowth = 1_000;

/**
 * How many gzipped bytes of some things came into the files that a limit on a route, an entry or files counts. 0 where these hold no
 * more of them than in base, or it is not known what they hold; null for a limit on the whole bundle.
 */
export function addedToPart(
  metric: string,
  things: readonly Thing[],
  { head, base }: { head: Bundle | null; base: Bundle | null },
): number | null {
  const [now, was] = [head, base].map((bundle) => bytesInPart(metric, things, bundle));
  if (!now) return null;
  const grown = now.raw - (was?.raw ?? 0) >= leastGrowth;
  return grown ? Math.max(0, now.gzip - (was?.gzip ?? 0)) : 0;
}

function bytesInPart(metric: string, things: readonly Thing[], bundle: Bundle | null): CodeSize | null {
  const files = bundle && filesOfLimit(bundle, metric);
  if (!files) return null;
  const parts = (bundle.modules ?? [])
    .filter((module) => things.some((thing) => isModuleOf(module, thing)))
    .flatMap((module) => module.parts);
  const assets = bundle.assets.filter(({ name }) =>
    things.some((thing) => thing.kind === "file" && thing.name === name),
  );
  const size = { raw: 0, gzip: 0 };
  for (const { file, raw, gzip } of [...parts, ...assets])
    if (files.has(file)) {
      size.raw += raw;
      size.gzip += gzip;
    }
  return size;
}

/** Whether a module is one of a package, or the module itself. */
export function isModuleOf(module: BundleModule, { kind, name }: Thing): boolean {
  return kind === "package" ? module.package === name : kind === "module" && module.name === name;
}
