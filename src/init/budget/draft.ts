import type { Imported } from "../../import/index.ts";
import type { Bundle } from "../../types.ts";
import { measuredLimits } from "./measured-limits.ts";
import type { Remark } from "./print-json.ts";

/** A budget as it is going to be written: its keys, and comments on their lines. */
export interface BudgetDraft {
  value: Readonly<Record<string, unknown>>;
  remarks: readonly Remark[];
}

/** What a budget is made of. */
export interface Findings {
  /** Where editors find the schema. */
  schema: string;
  /** Pages in the order of the budget; null where they were not looked for: each run then finds them. */
  pages: readonly string[] | null;
  /** What ships; null where it was not weighed. */
  bundle: Bundle | null;
  /** Why there is no bundle, where the app was measured. */
  whyNoBundle: string | null;
  /** Where the figures come from: `2026-11-30 from commit 1a2b3c4`. */
  measuredAt: string | null;
  /** From other tools' configurations. */
  imported: (Pick<Imported, "budget" | "remarks" | "left"> & { file?: string }) | null;
}

/** The order of keys in the README. */
const order = [
  "$schema",
  "extends",
  "build",
  "serve",
  "devices",
  "setup",
  "pages",
  "limits",
  "bundle",
  "allow",
];

/** The budget of a project that has none: what another tool's configuration says, the preset, the pages, and room for what ships. */
export function draftBudget(findings: Findings): BudgetDraft {
  const { schema, imported, pages } = findings;
  const measured = bundleOf(findings);
  const from: Pick<Imported, "budget" | "remarks"> = imported ?? { budget: {}, remarks: [] };
  const limits = record(from.budget["bundle"]);
  const added = Object.entries(measured.bundle).filter(([kind]) => !Object.hasOwn(limits, kind));
  const hasPages = from.budget["pages"] !== undefined;
  const merged: Record<string, unknown> = {
    $schema: schema,
    extends: "core-web-vitals",
    ...from.budget,
    ...(!hasPages && { pages: pages ?? "auto" }),
    ...((added.length > 0 || from.budget["bundle"] !== undefined) && {
      bundle: { ...limits, ...Object.fromEntries(added) },
    }),
  };
  const isAdded = new Set<unknown>(added.map(([kind]) => kind));
  const remarks: Remark[] = [
    {
      path: ["extends"],
      text: `LCP, INP, CLS, FCP and TTFB: the limits that web.dev calls good. Growth of initial JS or the total by 1 kB warns, of initial JS by 50 kB fails.`,
    },
    ...(hasPages
      ? []
      : [
          {
            path: ["pages"],
            text: `${pages === null ? "Found on the served site by each run, at most five." : `Found on the served site; "pages": "auto" finds them on every run.`} Without "interactions", INP comes from two safe controls of each page, and only warns; "interactions": "auto" lets it fail.`,
          },
        ]),
    ...from.remarks,
    ...measured.remarks.filter(({ path: [, kind] }) => kind === undefined || isAdded.has(kind)),
  ];
  const known = Object.keys(merged).toSorted((a, b) => rank(a) - rank(b));
  return { value: Object.fromEntries(known.map((key) => [key, merged[key]])), remarks };
}

function bundleOf({ bundle, whyNoBundle, measuredAt }: Findings): {
  bundle: Readonly<Record<string, unknown>>;
  remarks: Remark[];
} {
  if (bundle === null)
    return {
      bundle: {},
      remarks:
        whyNoBundle === null ? [] : [{ path: ["extends"], text: `No limits on the bundle: ${whyNoBundle}.` }],
    };
  const { bundle: limits, remarks } = measuredLimits(bundle);
  // Where the files alone do not show it.
  const byVisits = bundle.initialBy === "visits";
  const command = byVisits ? "budget-check --update" : "budget-check bundle --update";
  const files = byVisits
    ? ` Only visits show what the pages load initially: "budget-check bundle" counts all code.`
    : "";
  return {
    bundle: limits,
    remarks: [
      {
        path: ["bundle"],
        text: `gzip, as built on ${measuredAt ?? "the day of writing"}, plus 5 %, at least 200 B. Growth beyond needs a new number here; "${command}" lowers these limits to what ships.${files}`,
      },
      ...remarks.map(({ path, text }) => ({ path: ["bundle", ...path], text })),
    ],
  };
}

function rank(key: string): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
