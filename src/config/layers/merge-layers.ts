import { basename } from "node:path";
import type { Budget, Conditions, Limit, Page, VariableUse } from "../../types.ts";
import { resolveAllowances } from "../keys/allowances.ts";
import { isOfWarmPages, reportColdLimits } from "../keys/conditions-warm.ts";
import { mobile } from "../keys/devices.ts";
import type { Layer } from "./layer.ts";
import { layRules, type MergedRules, toLimits } from "./merge-rules.ts";
import { type PageEntry, reportForeignPages } from "../keys/pages.ts";
import type { Problems } from "../text/problems.ts";
import { laySetup } from "./setup-layers.ts";
import { isOfAnotherPage, reportUnknownSteps } from "../keys/step-limits.ts";

/**
 * One budget of all its files: limits are merged per metric and per property, any other key of a higher file replaces
 * that of a lower one, and the limits of a page lie above those of the budget.
 * @param layers the lowest first.
 */
export function mergeLayers(
  layers: readonly Layer[],
  problems: Problems,
): Omit<Budget, "file" | "directory"> {
  const settings: Partial<Layer> = Object.assign({}, ...layers);
  const { throttling = "simulate", blockedUrls = [], hosts = {} } = settings;
  const conditions: Conditions = { throttling, blockedUrls, hosts };
  const limits = mergeRules(layers, "limits", problems);
  const entries = settings.pages ?? [rootPage];
  reportForeignPages(entries, settings.serve, problems);
  reportUnknownSteps(
    layers.map((layer) => layer.limits),
    entries,
    problems,
  );
  reportColdLimits(
    layers.map((layer) => layer.limits),
    entries,
    problems,
  );
  const limitsOf = (page: PageEntry): Limit[] =>
    toLimits(layRules(limits, page.limits, false, problems), problems).filter(
      ({ metric }) => !isOfAnotherPage(metric, page, entries) && (page.warm || !isOfWarmPages(metric)),
    );
  const setupOf = (own: PageEntry["setup"], ofSteps: readonly VariableUse[]) => {
    const { setup, variables: ofSetup } = laySetup(settings.setup, own);
    const variables = [...ofSetup, ...ofSteps];
    return { ...(setup && { setup }), ...(variables.length > 0 && { variables }) };
  };
  return {
    ...(settings.build && { build: settings.build }),
    ...(settings.serve && { serve: settings.serve }),
    devices: settings.devices ?? [mobile],
    pages: entries.map((page) => ({
      name: page.name,
      path: page.path,
      limits: limitsOf(page),
      ...(page.warm && { warm: true }),
      ...interactionsOf(page),
      ...setupOf(page.setup, page.variables ?? []),
    })),
    ...setupOf(undefined, []),
    limits: toLimits(limits, problems),
    bundle: toLimits(mergeRules(layers, "bundle", problems), problems),
    // What the browser itself sees under applied throttling is wall time.
    clock: throttling === "devtools" ? "wall" : (settings.clock ?? "cpu"),
    conditions,
    onInconclusive: settings.onInconclusive ?? "warn",
    alreadyOver: settings.alreadyOver ?? "warn",
    allow: resolveAllowances(settings.allow ?? [], entries, problems),
    ...(settings.history && { history: settings.history }),
    notes: layers.flatMap((layer) => layer.notes),
  };
}

function interactionsOf({ interactions, interactionsModule: module }: PageEntry): Pick<Page, "interactions"> {
  if (module !== undefined) return { interactions: [{ module, name: basename(module) }] };
  return interactions ? { interactions } : {};
}

function mergeRules(layers: readonly Layer[], key: "limits" | "bundle", problems: Problems): MergedRules {
  return layers.reduce<MergedRules>(
    (below, layer) => layRules(below, layer[key], layer.preset, problems),
    new Map(),
  );
}

/** Without `pages`, the root is the one page. It stands in no file. */
const rootPage: PageEntry = {
  name: "/",
  path: "/",
  position: { file: "", line: 1, column: 1 },
  limits: new Map(),
};
