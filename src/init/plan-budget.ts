/** What becomes of the budget file: a new one, or one that gets what it lacks. */
import { basename } from "node:path";
import { parseTree } from "jsonc-parser";
import { packageKey } from "../config/layers/find-budget.ts";
import { loadBudget } from "../config/load.ts";
import { entriesOf, valueOf } from "../config/text/nodes.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { Budget } from "../types.ts";
import { draftBudget } from "./budget/draft.ts";
import type { BudgetDraft, Findings } from "./budget/draft.ts";
import { extendBudget } from "./budget/extend-budget.ts";
import { printJson } from "./budget/print-json.ts";
import type { PlannedFile } from "./planned-file.ts";

const header =
  "// Written by budget-check init. Change whatever you like: https://github.com/budget-check/budget-check#the-budget\n";

/** The text of a budget that is not there yet. */
export function newBudget(findings: Findings): string {
  const { value, remarks } = draftBudget(findings);
  const left = findings.imported?.left ?? [];
  const missing = left.map(({ where, reason }) =>
    `// Not imported: ${where}: ${reason}\n`.replace(/[\r\u2028\u2029]|\n(?!$)/g, " "),
  );
  return header + missing.join("") + printJson(value, remarks);
}

/**
 * The file as it is going to be. What is written is read by the loader first, so that no run can refuse it.
 * @param cwd that messages name files from.
 * @param existing the budget that is there, as it was loaded from `file`; null where there is none.
 * @param file absolute.
 * @throws CheckError BUDGET if what would be written is not a valid budget: what another tool's configuration says may not be.
 */
export async function planBudget(
  findings: Findings,
  { cwd, existing, file }: { cwd: string; existing: Budget | null; file: string },
): Promise<PlannedFile> {
  const plan = existing === null ? create(findings, file) : await extend(findings, existing, file);
  if (plan.text !== null) await loadBudget({ cwd, file, text: plan.text });
  return plan;
}

function create(findings: Findings, path: string): PlannedFile {
  return {
    path,
    action: "create",
    text: newBudget(findings),
    before: null,
    summary: contents(draftBudget(findings)),
  };
}

async function extend(findings: Findings, existing: Budget, path: string): Promise<PlannedFile> {
  const before = await readRegularText(path, mostConfigBytes);
  const isManifest = basename(path) === "package.json";
  const place = isManifest ? [packageKey] : [];
  const root = parseTree(before.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
  const own = isManifest ? valueOf(root, packageKey) : root;
  const kept = (summary: string, byHand: readonly string[] = []): PlannedFile => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    ...(byHand.length > 0 && { byHand }),
  });
  if (own?.type !== "object") return kept("a budget of Lighthouse, which is read as it is");
  const keys = new Set(entriesOf(own).map(({ key }) => key));
  const draft = draftBudget(findings);
  const missing = missingOf(draft, existing, keys);
  const imported = Object.keys(findings.imported?.budget ?? {}).filter((key) => keys.has(key));
  const byHand =
    imported.length === 0 ? [] : [`Not imported, since the budget has its own: ${imported.join(", ")}`];
  const added = Object.keys(missing.value);
  if (added.length === 0) return kept("it has all that would be added", byHand);
  const text = extendBudget(before, place, missing, !isManifest);
  if (text === null) return kept("it has no object to add to", byHand);
  return {
    path,
    action: "extend",
    text,
    before,
    summary: `adds ${contents(missing)}`,
    ...(byHand.length > 0 && { byHand }),
  };
}

/** The keys of the draft that the budget, with all that it extends, does not have. */
function missingOf(
  { value, remarks }: BudgetDraft,
  existing: Budget,
  keys: ReadonlySet<string>,
): BudgetDraft {
  const isOwn = ({ preset }: { preset: boolean }) => !preset;
  const setsLimits = [...existing.limits, ...existing.bundle].some(isOwn);
  const isMissing: Readonly<Record<string, boolean>> = {
    $schema: false,
    pages: existing.arePagesAssumed ?? false,
    bundle: !existing.bundle.some(isOwn),
    limits: !existing.limits.some(isOwn),
  };
  const names = Object.keys(value).filter((key) => !keys.has(key) && (isMissing[key] ?? key !== "extends"));
  // The default preset applies until the first limit: with one, it has to be named.
  const losesPreset =
    !setsLimits && !keys.has("extends") && names.some((key) => key === "bundle" || key === "limits");
  const added = losesPreset ? ["extends", ...names] : names;
  return {
    value: Object.fromEntries(added.map((key) => [key, value[key]])),
    remarks: remarks.filter(({ path: [key] }) => added.some((one) => one === key)),
  };
}

/** `3 pages, the preset core-web-vitals, 3 limits on the bundle`. */
function contents({ value }: BudgetDraft): string {
  const count = (what: unknown) => (typeof what === "object" && what !== null ? Object.keys(what).length : 0);
  const counted = (number: number, one: string) =>
    number === 0 ? [] : [`${number} ${one}${number === 1 ? "" : "s"}`];
  const { extends: preset, pages, limits, bundle } = value;
  const others = Object.keys(value).filter(
    (key) => !["$schema", "extends", "pages", "limits", "bundle"].includes(key),
  );
  return [
    ...(typeof preset === "string" ? [`the preset ${preset}`] : []),
    ...(Array.isArray(pages) ? counted(pages.length, "page") : []),
    ...(pages === "auto" ? ["pages found by each run"] : []),
    ...counted(count(limits), "limit"),
    ...(count(bundle) === 0 ? [] : [`${count(bundle)} limits on the bundle`]),
    ...others,
  ].join(", ");
}
