/** What becomes of the budget file: a new one, or one that gets what it lacks. */
import { basename } from "node:path";
import { getNodeValue, parseTree } from "jsonc-parser";
import { packageKey } from "../config/layers/find-budget.ts";
import { loadBudget } from "../config/load.ts";
import { valueOf } from "../config/text/nodes.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { LeftOut } from "../import/index.ts";
import type { Budget } from "../types.ts";
import { draftBudget } from "./budget/draft.ts";
import type { BudgetDraft, Findings } from "./budget/draft.ts";
import { effectiveKeys, isObject } from "./budget/effective-keys.ts";
import type { Json } from "./budget/effective-keys.ts";
import { extendBudget } from "./budget/extend-budget.ts";
import { printJson } from "./budget/print-json.ts";
import { sortImported } from "./budget/sort-imported.ts";
import type { PlannedFile } from "./planned-file.ts";

const header =
  "// Written by budget-check init. Change whatever you like: https://github.com/budget-check/budget-check#the-budget\n";

/** The file, and what is imported but not in it. */
export interface BudgetPlan extends PlannedFile {
  notImported: readonly LeftOut[];
}

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
): Promise<BudgetPlan> {
  const plan = existing === null ? create(findings, file) : await extend(findings, existing, file);
  if (plan.text !== null) await loadBudget({ cwd, file, text: plan.text });
  return plan;
}

function create(findings: Findings, path: string): BudgetPlan {
  return {
    notImported: [],
    path,
    action: "create",
    text: newBudget(findings),
    before: null,
    summary: contents(draftBudget(findings)),
  };
}

async function extend(findings: Findings, existing: Budget, path: string): Promise<BudgetPlan> {
  const before = await readRegularText(path, mostConfigBytes);
  const isManifest = basename(path) === "package.json";
  const place = isManifest ? [packageKey] : [];
  const root = parseTree(before.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
  const own = isManifest ? valueOf(root, packageKey) : root;
  const imported = findings.imported?.budget ?? {};
  const kept = (summary: string, lost: readonly Json[], why: string): BudgetPlan => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    notImported: lost.map((part) => leftOut(part, why)),
  });
  if (own?.type !== "object") {
    // Where Lighthouse's file itself is all that is imported, it is read as it is.
    const isItself = findings.imported?.file === basename(path);
    return kept(
      "a budget of Lighthouse, which is read as it is",
      isItself
        ? []
        : sortImported(imported, Object.fromEntries(Object.keys(imported).map((key) => [key, null]))).lost,
      "Lighthouse's format has no place for it: add it to a budget of ours, such as budgets/budget.json",
    );
  }
  const value: unknown = getNodeValue(own);
  const keys = isObject(value) ? value : {};
  const known = await effectiveKeys(keys, path);
  const { fresh, lost } = sortImported(imported, known);
  const draft = draftBudget(findings);
  const missing = missingOf(draft, existing, { keys: new Set(Object.keys(keys)), known, fresh });
  const added = Object.keys(missing.value);
  let text: string | null = added.length === 0 ? before : extendBudget(before, place, missing, !isManifest);
  const within: string[] = [];
  for (const key of ["bundle", "limits"]) {
    const limits = fresh[key];
    if (text === null || added.includes(key) || !isObject(limits)) continue;
    const remarks = draft.remarks.flatMap(({ path: [top, ...rest], text: said }) =>
      top === key && rest.some((one) => one in limits) ? [{ path: rest, text: said }] : [],
    );
    text = extendBudget(text, [...place, key], { value: limits, remarks }, !isManifest);
    within.push(contents({ value: { [key]: limits }, remarks: [] }));
  }
  const why = "the budget has its own: add it by hand, or leave it as it is";
  if (text === null) return kept("it has no object to add to", [...lost, ...partsOf(fresh)], why);
  if (text === before) return kept("it has all that would be added", lost, why);
  return {
    path,
    action: "extend",
    text,
    before,
    summary: `adds ${[...(added.length > 0 ? [contents(missing)] : []), ...within].join(", ")}`,
    notImported: lost.map((part) => leftOut(part, why)),
  };
}

/** A value for a reader who adds it by hand: as a line of the budget. */
function leftOut(part: Json, reason: string): LeftOut {
  const text = printJson(part, [])
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return { where: text.slice(1, -1).trim(), reason };
}

function partsOf(value: Json): Json[] {
  return Object.entries(value).map(([key, one]) => ({ [key]: one }));
}

/** The keys of the draft that the budget, with all that it extends, does not have. */
function missingOf(
  { value, remarks }: BudgetDraft,
  existing: Budget,
  { keys, known, fresh }: { keys: ReadonlySet<string>; known: Json; fresh: Json },
): BudgetDraft {
  const isOwn = ({ preset }: { preset: boolean }) => !preset;
  const setsLimits = [...existing.limits, ...existing.bundle].some(isOwn);
  const isMissing: Readonly<Record<string, boolean>> = {
    $schema: false,
    pages: existing.arePagesAssumed ?? false,
    bundle: fresh["bundle"] !== undefined || !Object.hasOwn(known, "bundle"),
    limits: fresh["limits"] !== undefined,
  };
  const names = Object.keys(value).filter(
    (key) => !keys.has(key) && (isMissing[key] ?? (key !== "extends" && !Object.hasOwn(known, key))),
  );
  // The default preset applies until the first limit: with one, it has to be named.
  const losesPreset =
    !setsLimits &&
    !keys.has("extends") &&
    ["bundle", "limits"].some((key) => names.includes(key) || fresh[key] !== undefined);
  const added = losesPreset ? ["extends", ...names] : names;
  // What is measured is added only where no limit is there.
  const valueOfKey = (key: string) =>
    (key === "bundle" || key === "limits") && Object.hasOwn(known, key) ? fresh[key] : value[key];
  return {
    value: Object.fromEntries(added.map((key) => [key, valueOfKey(key)])),
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
    ...counted(count(bundle), "limit").map((text) => `${text} on the bundle`),
    ...others,
  ].join(", ");
}
