import type { BundleModule } from "../../types.ts";
import { packageOf } from "../diff/import-chain.ts";
import type { WastedModules, WasteSources } from "./wasted-modules.ts";

/** Where apps keep a module for each page, by the habit of every framework's own starter. */
const pageModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?[^/]+\.(vue|svelte|[cm]?[jt]sx?)$/i;

/** Kept beside the pages, for several of them. */
const sharedModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?(_[^/]*|components?)\//i;

/** What is shown first is no page to wait for. */
const firstPage = /(^|\/)_?(home|index|landing|main|app|root|layout)[-_]?(page|view|screen|route)?\b[^/]*$/i;

/** Each is one walk through all imports; an app of thousands of pages would be walked for minutes. */
const mostPages = 30;

/**
 * Pages of a single-page app that load with every other: imported statically, though only one of them is shown. Each with all that
 * no other module needs at once. Where documents are one for each page, what they load is what they show.
 */
export function eagerPages({ modules, assets, groups, graph }: WasteSources): WastedModules[] {
  const routes = (groups ?? []).filter(({ kind }) => kind === "route");
  if (routes.length > 1) return [];
  const initial = new Set(assets.filter(({ loading }) => loading === "initial").map(({ file }) => file));
  const atOnce = modules.filter(({ parts }) => parts.some(({ file }) => initial.has(file)));
  const routed = importedByOthers(graph.imports);
  const pages = atOnce.filter(({ name }) => isPage(name) && routed.has(name));
  if (pages.length < 2) return [];
  const all = reached(graph, null);
  return pages
    .filter(({ name }) => !firstPage.test(name))
    .toSorted((a, b) => rawOf(b) - rawOf(a))
    .slice(0, mostPages)
    .flatMap((page): WastedModules[] => {
      const without = reached(graph, page.name);
      const only = atOnce.filter(({ name }) => all.has(name) && !without.has(name));
      return only.length === 0 ? [] : [{ kind: "eager", name: page.name, modules: pageFirst(page, only) }];
    });
}

function isPage(name: string): boolean {
  return pageModule.test(name) && !sharedModule.test(name) && packageOf(name) === null;
}

function rawOf({ parts }: BundleModule): number {
  return parts.reduce((sum, { raw }) => sum + raw, 0);
}

function pageFirst(page: BundleModule, modules: readonly BundleModule[]): BundleModule[] {
  return [page, ...modules.filter((module) => module !== page)];
}

/** What is imported at once by a router, and not only as a part of another page. */
function importedByOthers(imports: WasteSources["graph"]["imports"]): Set<string> {
  const found = new Set<string>();
  for (const [importer, list] of Object.entries(imports)) {
    if (isPage(importer)) continue;
    for (const { module, dynamic } of list) if (!dynamic) found.add(module);
  }
  return found;
}

/** All that entries import statically, but what only `left` leads to. */
function reached({ entries, imports }: WasteSources["graph"], left: string | null): Set<string> {
  const found = new Set(entries.filter((entry) => entry !== left));
  for (const module of found)
    for (const { module: next, dynamic } of imports[module] ?? [])
      if (!dynamic && next !== left) found.add(next);
  return found;
}
