import type { BundleModule, BundleWaste } from "../../types.ts";
import { onlyWhole } from "../../only-whole.ts";
import { eagerPages } from "./eager-pages.ts";
import { unneededPolyfills } from "./polyfills.ts";
import { unusedModules } from "./unused-modules.ts";
import type { WastedModules, WasteSources } from "./wasted-modules.ts";
import { wholeLibraries } from "./whole-libraries.ts";

/**
 * gzip bytes; anything smaller is not reported. The app may use much of a package that cannot be tree-shaken, so that
 * takes more.
 */
const leastBytes: Readonly<Record<BundleWaste["kind"], number>> = {
  whole: 2_000,
  unused: 2_000,
  commonjs: 10_000,
  eager: 4_000,
  polyfill: 1_000,
};

const most = { found: 20, modules: 5 };

/** Bytes for which there is a lighter way, largest first. No byte is named twice: of several reasons the first counts. */
export async function findWaste(sources: WasteSources): Promise<BundleWaste[]> {
  const { modules, graph } = sources;
  const whole = wholeLibraries(modules);
  const polyfills = await unneededPolyfills(modules, sources.root);
  const named = new Set([...whole, ...polyfills].map(({ name }) => name));
  const isCommonJs = new Set(graph.commonJs);
  const commonJs = modules.filter(
    (one) =>
      one.package !== null &&
      isCommonJs.has(one.name) &&
      !named.has(one.package) &&
      !onlyWhole.has(one.package),
  );
  const found: WastedModules[] = [
    ...whole,
    ...polyfills,
    ...unusedModules(modules, graph),
    ...[...Map.groupBy(commonJs, (one) => one.package ?? "")].map(([name, mine]) => ({
      kind: "commonjs" as const,
      name,
      modules: mine,
    })),
    ...eagerPages(sources),
  ];
  const initial = new Set(
    sources.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file),
  );
  const claimed = new Set<BundleModule>();
  return found
    .flatMap((one): BundleWaste[] => {
      const mine = one.modules.filter((module) => !claimed.has(module));
      const weighed = weigh({ ...one, modules: mine }, initial);
      if (weighed.gzip < leastBytes[one.kind]) return [];
      for (const module of mine) claimed.add(module);
      return [weighed];
    })
    .sort((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1))
    .slice(0, most.found);
}

function weigh({ kind, name, modules }: WastedModules, initial: ReadonlySet<string>): BundleWaste {
  const sizeOf = (module: BundleModule) => module.parts.reduce((sum, { raw }) => sum + raw, 0);
  const parts = modules.flatMap((module) => module.parts);
  const sum = (of: "raw" | "gzip", list = parts) => list.reduce((all, part) => all + part[of], 0);
  return {
    kind,
    name,
    raw: sum("raw"),
    gzip: sum("gzip"),
    initial: sum(
      "raw",
      parts.filter(({ file }) => initial.has(file)),
    ),
    modules: modules
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, most.modules)
      .map((module) => module.name),
  };
}
