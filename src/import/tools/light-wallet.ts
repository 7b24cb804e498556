import { lightWalletTimings } from "../../config/layers/lightwallet.ts";
import {
  lightWalletMatches,
  matchesEveryPage,
  wrongLightWalletPath,
} from "../../config/layers/lightwallet-path.ts";
import type { Place } from "../draft/draft.ts";
import type { Importer, Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { resourceMetric, resourceTypes } from "./lighthouse-audits.ts";

/*
 * Lighthouse's own budget.json ("LightWallet"), which was removed with Lighthouse 12. A budget of budget-check may be such an array as
 * it is; it is imported where other tools are imported as well, or where more than it can say is wanted.
 */
export const lightWallet: Importer = {
  tool: "Lighthouse budget.json",
  files: ["budget.json", "budgets.json", "lighthouse-budget.json", "lighthouse-budgets.json"],
  recognises: (root) =>
    root.items().length > 0 &&
    root
      .items()
      .every((entry) => ["resourceSizes", "resourceCounts", "timings"].some((key) => entry.get(key))),
  read(root, importing) {
    importing.draft.letPagesReplace();
    readBudgets(root, importing, "last", { isWhole: true });
  },
};

interface Entry {
  item: Item;
  path: Item | undefined;
  pattern: string | undefined;
}

/**
 * Reads a list of entries, each for the pages that its path matches.
 * @param applies which of several that match a page counts: Lighthouse took the last, Lighthouse CI all.
 * @param options.remark what all of their limits have in common.
 * @param options.isWhole whether there are no other limits: the entry for every page then becomes `limits` of the budget.
 */
export function readBudgets(
  list: Item,
  importing: Importing,
  applies: "last" | "all",
  { remark, isWhole = false }: { remark?: string; isWhole?: boolean } = {},
): void {
  const { draft, ledger } = importing;
  const entries = list.items().flatMap((item): Entry[] => {
    const path = item.get("path");
    const wrong = path?.text === undefined ? null : wrongPath(path.text);
    if (wrong !== null) ledger.leave(item, wrong);
    return wrong === null ? [{ item, path, pattern: path?.text }] : [];
  });
  const concrete = entries.flatMap(({ pattern }) => {
    if (pattern === undefined || matchesEveryPage(pattern)) return ["/"];
    return pattern.includes("*") ? [] : [pattern.replace(/\$$/, "")];
  });
  const everywhere = isWhole ? entries.findLast(({ pattern }) => matchesEveryPage(pattern)) : undefined;
  const known = draft.pages;
  const pages = known.length > 0 ? known : [...new Set(concrete.length > 0 ? concrete : ["/"])];
  const counts = new Map<Entry, string[]>();
  const inherits: string[] = [];
  for (const page of pages) {
    const matching = entries.filter(({ pattern }) => lightWalletMatches(pattern, page));
    for (const entry of applies === "last" ? matching.slice(-1) : matching)
      if (entry === everywhere) inherits.push(page);
      else counts.set(entry, [...(counts.get(entry) ?? []), page]);
  }
  for (const page of inherits) draft.page(page, []);
  for (const entry of entries) {
    const on = counts.get(entry);
    if (entry === everywhere) readEntry(entry, ["limits"], importing, remark);
    else if (on) {
      for (const page of on) draft.page(page, entry.path ? [entry.path] : [], { replacesLimits: isWhole });
      const places = on.map((page) => ({ page }));
      readEntry(entry, places, importing, remark);
    } else ledger.leave(entry.item, whyNone(entry, pages));
  }
}

/** What a budget takes as a page, over the rules of the format. */
function wrongPath(path: string): string | null {
  return path.startsWith("//") ? `the path "${path}" begins with two slashes` : wrongLightWalletPath(path);
}

function whyNone({ pattern }: Entry, pages: readonly string[]): string {
  const matches = pages.some((page) => lightWalletMatches(pattern, page));
  return matches
    ? "Lighthouse takes the last entry that matches a page, and later ones match every page of this"
    : "its pattern matches none of the pages: name a page that it is for";
}

function readEntry(
  { item, path }: Entry,
  places: readonly Place[],
  importing: Importing,
  shared: string | undefined,
): void {
  const { draft, ledger } = importing;
  // The pattern is in the budget as the places that its limits have.
  if (path) ledger.map([path]);
  const limit = (
    metric: string,
    named: Item,
    budget: Item | undefined,
    factor: number,
    remarks: string[],
  ): void => {
    if (budget?.number === undefined) return ledger.leave(named, "it has no budget");
    for (const place of places)
      draft.limit(
        place,
        metric,
        { fail: budget.number * factor },
        [named, budget],
        ...remarks,
        ...(shared === undefined ? [] : [shared]),
      );
  };
  for (const [key, family, factor] of [
    ["resourceSizes", "transfer", 1024],
    ["resourceCounts", "requests", 1],
  ] as const)
    for (const one of item.get(key)?.items() ?? []) {
      const type = one.get("resourceType");
      if (type?.text === undefined || !resourceTypes.has(type.text)) continue;
      const remark = family === "transfer" ? ["KiB that a visit transfers"] : [];
      limit(resourceMetric(family, type.text), type, one.get("budget"), factor, remark);
    }
  for (const one of item.get("timings")?.items() ?? []) {
    const metric = one.get("metric");
    if (metric?.text === undefined || !Object.hasOwn(lightWalletTimings, metric.text)) continue;
    const timing = lightWalletTimings[metric.text];
    if (timing) limit(timing.metric, metric, one.get("budget"), 1, []);
    else ledger.leave(one, "Lighthouse has retired it: LCP is its successor");
  }
  const hosts = item.at("options", "firstPartyHostnames");
  if (hosts) ledger.leave(hosts, "the page's own site alone counts as first party here");
}
