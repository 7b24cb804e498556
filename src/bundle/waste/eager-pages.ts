import type { BundleModule } from "../../types.ts";
import { packageOf } from "../diff/import-chain.ts";
import type { WastedModules, WasteSources } from "./wasted-modules.ts";

/** Where apps keep a module for each page, by the habit of every framework's own starter. */
const pageModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?[^/]+\.(vue|svelte|[cm]?[jt]sx?)$/i;

/** Modules in the pages' folder that several pages share. */
const sharedModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?(_[^/]*|components?)\//i;

/** The page that is shown first has to load immediately, so it is not reported. */
const firstPage = /(^|\/)_?(home|index|landing|main|app|root|layout)[-_]?(page|view|screen|route)?\b[^/]*$/i;

/** Each is one walk through all imports; an app of thousands of pages would be walked for minutes. */
const mostPages = 30;

/**
 * Pages of a single-page app that load with every other page: they are imported statically, though only one of them is
 * shown. Each comes with everything that no other module needs initially. If each page has a document of its own,
 * nothing is reported, because a document loads what it shows.
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

/** Modules that something other than a page, such as a router, imports statically. */
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
