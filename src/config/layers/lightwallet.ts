import type { Node } from "jsonc-parser";
import type { Amount, Note, Unit } from "../../types.ts";
import type { Layer } from "./layer.ts";
import { lightWalletMatches, matchesEveryPage, wrongLightWalletPath } from "./lightwallet-path.ts";
import { itemsOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import type { PageEntry } from "../keys/pages.ts";
import { printPosition } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import type { Rule, Rules } from "../keys/rules.ts";
import { parseAmount } from "../text/units.ts";

/*
 * Lighthouse's own budget.json ("LightWallet"): an array of entries, removed with Lighthouse 12.
 * https://github.com/GoogleChrome/lighthouse/blob/v11.7.1/core/config/budget.js
 */

/** The timings of the format; null means retired. */
export const lightWalletTimings: Readonly<Record<string, { metric: string; unit: Unit } | null>> = {
  "first-contentful-paint": { metric: "FCP", unit: "ms" },
  "largest-contentful-paint": { metric: "LCP", unit: "ms" },
  "total-blocking-time": { metric: "TBT", unit: "ms" },
  "speed-index": { metric: "SI", unit: "ms" },
  interactive: { metric: "TTI", unit: "ms" },
  "max-potential-fid": { metric: "FID", unit: "ms" },
  "cumulative-layout-shift": { metric: "CLS", unit: "unitless" },
  "first-meaningful-paint": null,
};

interface Entry {
  /** The pattern; absent: every page. */
  path: string | undefined;
  node: Node;
  limits: Rules;
}

/**
 * Reads an array in Lighthouse's format. Concrete paths become pages; only the last entry that matches a page counts, as in
 * Lighthouse (Lighthouse CI applied all of them).
 */
export function readLightWallet(root: Node, reading: Reading): Layer {
  const notes: Note[] = [];
  const note = (node: Node, text: string) =>
    notes.push({ level: "warn", text: `${printPosition(written(reading, node, null).position)}: ${text}` });
  const entries = itemsOf(root).map((node) => readEntry(node, reading, note));
  // Pages that only the command line names get the limits of the entry for all pages.
  const limits = entries.findLast(({ path }) => matchesEveryPage(path))?.limits ?? new Map();
  const pages = pagesOf(entries, reading, note).map((page) => ({
    ...page,
    limits: instead(limits, page.limits),
  }));
  return { preset: false, limits, bundle: new Map(), pages, notes };
}

/** Rules that replace all rules below them, because only one entry counts for a page. */
function instead(below: Rules, rules: Rules): Rules {
  const gone = [...below].map(([metric, { position }]): [string, Rule] => [
    metric,
    { metric, broken: false, removed: true, position },
  ]);
  return new Map([...gone, ...rules]);
}

type AddNote = (node: Node, text: string) => void;

function readEntry(node: Node, reading: Reading, note: AddNote): Entry {
  const limits = new Map<string, Rule>();
  const pathNode = valueOf(node, "path");
  const path = textOf(pathNode);
  const wrong = path === undefined ? null : wrongLightWalletPath(path);
  if (pathNode && wrong !== null) reading.problems.add(reading.source, pathNode, wrong);
  const hostnames = valueOf(valueOf(node, "options"), "firstPartyHostnames");
  if (hostnames)
    note(hostnames, `"firstPartyHostnames" is ignored: the page's own site alone counts as first party`);

  const add = (item: Node, named: Node, metric: string, unit: Unit, suffix: string) => {
    const budget = valueOf(item, "budget");
    if (budget?.type !== "number") return;
    const parsed = parseAmount(Number(budget.value), unit);
    if ("problem" in parsed)
      reading.problems.add(reading.source, budget, `${textOf(named)}: ${parsed.problem}`);
    else if (limits.has(metric))
      reading.problems.add(reading.source, named, `${quote(textOf(named) ?? "")} is limited twice`);
    else limits.set(metric, ruleOf(metric, inKib(parsed.value, suffix), budget, reading));
  };
  for (const [key, family, unit, suffix] of [
    ["resourceSizes", "transfer", "B", "KiB"],
    ["resourceCounts", "requests", "count", ""],
  ] as const)
    for (const item of itemsOf(valueOf(node, key))) {
      const named = valueOf(item, "resourceType");
      const type = textOf(named);
      if (named && type !== undefined)
        add(item, named, type === "total" ? family : `${family}:${type}`, unit, suffix);
    }
  for (const item of itemsOf(valueOf(node, "timings"))) {
    const named = valueOf(item, "metric");
    const name = textOf(named);
    if (!named || name === undefined || !Object.hasOwn(lightWalletTimings, name)) continue;
    const timing = lightWalletTimings[name];
    if (timing) add(item, named, timing.metric, timing.unit, "");
    else
      note(
        named,
        `"${name}" is ignored: Lighthouse has retired it; "largest-contentful-paint" is its successor`,
      );
  }
  return { path: wrong === null ? path : undefined, node, limits };
}

/** Sizes of the format are KiB of transfer. */
function inKib(amount: Amount, suffix: string): Amount {
  return suffix === "KiB" ? { value: amount.value * 1024, unit: "B", text: `${amount.value} KiB` } : amount;
}

function ruleOf(metric: string, amount: Amount, node: Node, reading: Reading): Rule {
  const max = written(reading, node, amount);
  return { metric, broken: false, removed: false, position: max.position, max };
}

function pagesOf(entries: readonly Entry[], reading: Reading, note: AddNote): PageEntry[] {
  const concrete = entries.flatMap(({ path }) => {
    if (path === undefined || matchesEveryPage(path)) return ["/"];
    return path.includes("*") ? [] : [path.replace(/\$$/, "")];
  });
  const paths = concrete.length > 0 ? [...new Set(concrete)] : ["/"];
  const matched = new Set<Entry>();
  const pages = paths.map((path) => {
    const matching = entries.filter((entry) => lightWalletMatches(entry.path, path));
    for (const entry of matching) matched.add(entry);
    const last = matching.at(-1);
    if (last && matching.length > 1)
      note(last.node, `${matching.length} entries match the page ${quote(path)}: this one, the last, counts`);
    const { position } = written(reading, last?.node ?? { offset: 0 }, null);
    return { name: path, path, position, limits: last?.limits ?? new Map() };
  });
  for (const entry of entries)
    if (!matched.has(entry))
      note(
        entry.node,
        `the pattern ${quote(entry.path ?? "/")} matches no page of the budget: its limits do not apply`,
      );
  return pages;
}
