import type { Place } from "../draft/draft.ts";
import type { Importer, Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { resourceMetric } from "./lighthouse-audits.ts";
import { readUrl } from "./site-urls.ts";

/*
 * Budgets of sitespeed.io 42 (`--budget.configPath`): groups of metrics, for every page or below the address or alias of one. Metrics
 * are medians of its runs, and a value equal to its limit passes.
 * https://www.sitespeed.io/documentation/sitespeed.io/performance-budget/
 */
export const sitespeed: Importer = {
  tool: "sitespeed.io",
  files: [
    "budget.json",
    "sitespeed-budget.json",
    "sitespeed.budget.json",
    "budget.sitespeed.json",
    "budgets.json",
  ],
  recognises: (root) => root.get("budget")?.isObject === true && root.entries().length === 1,
  read(root, importing) {
    const budget = root.get("budget");
    const serves = new Set<string>();
    importing.draft.letPagesReplace();
    for (const item of budget?.entries() ?? []) {
      const url = /^https?:\/\//i.test(item.key) ? readUrl(item.key) : null;
      if (url?.origin != null) {
        if (!url.isLocal) serves.add(url.origin);
        importing.draft.page(url.path, []);
        for (const group of item.entries()) readGroup(group, { page: url.path }, importing);
      } else readGroup(item, "limits", importing);
    }
    const [origin] = serves;
    if (serves.size > 1)
      importing.draft.note(
        "pages",
        [],
        `these are pages of several sites, and a budget is about one: ${[...serves].join(", ")}`,
      );
    else if (origin !== undefined)
      importing.draft.set("serve", origin, [], "a deployed site; leave it out to build and serve the app");
    importing.draft.note(
      "pages",
      [],
      "the pages that the budget names; add those that sitespeed.io gets on its command line",
    );
    importing.draft.note(
      "limits",
      [],
      "sitespeed.io judges the median of a real browser's times on its connection; here a phone on slow 4G is simulated",
    );
  },
};

/** Metrics by group and name; a text says why there is none. */
const metrics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  googleWebVitals: {
    timeToFirstByte: "TTFB",
    firstContentfulPaint: "FCP",
    largestContentfulPaint: "LCP",
    interactionToNextPaint: "INP",
    totalBlockingTime: "TBT",
    cumulativeLayoutShift: "CLS",
  },
  timings: {
    firstContentfulPaint: "FCP",
    largestContentfulPaint: "LCP",
    backEndTime: "TTFB",
    SpeedIndex: "SI",
  },
  cpu: { totalBlockingTime: "TBT", maxPotentialFid: "FID" },
  pageinfo: { cumulativeLayoutShift: "CLS", domElements: "dom-nodes" },
  thirdParty: { transferSize: "transfer:third-party", requests: "requests:third-party" },
};

/** Content types in Lighthouse's words. */
const types: Readonly<Record<string, string>> = {
  total: "total",
  html: "document",
  javascript: "script",
  css: "stylesheet",
  image: "image",
  font: "font",
};

/** Why a whole group is left out. */
const leftGroups: Readonly<Record<string, string>> = {
  contentSize: "it counts bytes after decompression, transfer those that arrive",
  firstParty: "budget-check counts all requests, or those of third parties",
  scriptingmetrics:
    "it is what a script of sitespeed.io returns: use performance.measure and user-timing:NAME",
  score: "it is a score of the coach",
  coach: "it is a score of the coach",
  lighthouse: "it is a score of Lighthouse, which mixes metrics",
  axe: "it counts violations of accessibility",
  sustainable: "it is an estimate of CO2",
  browser: "it measures the machine, not the page",
};

function readGroup(group: Item, place: Place, { draft, ledger }: Importing): void {
  const { key } = group;
  const reason = Object.hasOwn(leftGroups, key) ? leftGroups[key] : undefined;
  if (reason !== undefined) return ledger.leave(group, reason);
  if (!group.isObject) return;
  for (const item of group.entries()) {
    const metric = metricOf(key, item.key);
    if (metric === null) {
      const isAlias = item.isObject;
      ledger.leave(item, isAlias ? aliasReason : "no metric of budget-check measures it");
    } else if (item.number === undefined) ledger.leave(item, "it is not a number");
    else draft.limit(place, metric, { fail: item.number }, [item], ...remarksOf(metric));
  }
}

const aliasReason =
  "it is about a page by its alias, which only the command line of sitespeed.io knows: name its path";

function metricOf(group: string, name: string): string | null {
  if (group === "usertimings") return `user-timing:${name}`;
  if (group === "requests" || group === "transferSize") {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    return type === undefined ? null : resourceMetric(group === "requests" ? "requests" : "transfer", type);
  }
  const known = Object.hasOwn(metrics, group) ? metrics[group] : undefined;
  return known && Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}

function remarksOf(metric: string): string[] {
  return metric === "INP" ? ['needs "interactions" on the page; budget-check discover proposes some'] : [];
}
