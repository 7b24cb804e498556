import { basename, dirname, resolve } from "node:path";
import type { Node } from "jsonc-parser";
import { CheckError } from "../errors.ts";
import type {
  Budget,
  Command,
  Conditions,
  Limit,
  Note,
  Page,
  Position,
  ServeSettings,
  VariableUse,
} from "../types.ts";
import { resolveAllowances } from "./keys/allowances.ts";
import { usualPages } from "./keys/auto-pages.ts";
import { isOfWarmPages, reportColdLimits } from "./keys/conditions-warm.ts";
import { mobile } from "./keys/devices.ts";
import { reportForeignPages } from "./keys/pages.ts";
import type { PageEntry } from "./keys/pages.ts";
import { reportServerLimits } from "./keys/server-limits.ts";
import { isOfAnotherPage, reportUnknownSteps } from "./keys/step-limits.ts";
import { findBudget, findInFolder, findInPackage, formatOf, packageKey } from "./layers/find-budget.ts";
import type { Layer } from "./layers/layer.ts";
import { mergeCommands } from "./layers/merge-commands.ts";
import { layRules, toLimits } from "./layers/merge-rules.ts";
import type { MergedRules } from "./layers/merge-rules.ts";
import { defaultPreset, readPreset } from "./layers/presets.ts";
import { readLayers } from "./layers/read-layers.ts";
import { laySetup } from "./layers/setup-layers.ts";
import { readStepsFiles } from "./recordings/setup-files.ts";
import { parse, textOf } from "./text/nodes.ts";
import { Problems } from "./text/problems.ts";
import { quote } from "./text/quote.ts";
import { displayName, isFolder, positionAt, readSource, sourceOf } from "./text/source.ts";
import type { Source } from "./text/source.ts";

export interface LoadOptions {
  /** Absolute path where discovery starts; file names in messages are relative to it. */
  cwd: string;
  /** A budget file, relative to `cwd`; a package.json is read for its key. Absent: discovery. */
  file?: string;
  /** What `file` is about to hold; absent: what it holds. */
  text?: string;
  /** Today, for exceptions that expire. */
  now?: Date;
}

/** A budget's text with the folder that it is relative to. */
interface Opened {
  source: Source;
  /** The budget's part of the text; absent: the whole text. */
  node?: Node;
  directory: string;
}

/**
 * Finds, reads, validates, extends and normalises the budget. Without a file, the default preset applies.
 * @throws CheckError BUDGET_NOT_FOUND if `file` is given and does not exist.
 * @throws CheckError BUDGET for every mistake in it: the first as message, the others as detail.
 */
export async function loadBudget({ cwd, file, text, now = new Date() }: LoadOptions): Promise<Budget> {
  const found = file === undefined ? await findBudget(cwd) : await openNamed(file, cwd, text);
  const problems = new Problems();
  const opened: Opened = found
    ? await followPackage({ directory: directoryOf(found.source.path), ...found }, cwd, problems)
    : { source: await readPreset(defaultPreset), directory: cwd };
  const { source, directory } = opened;
  const root = opened.node ?? parse(source, problems);
  problems.throwIfAny();
  if (!root) throw new Error(`${source.name} was neither parsed nor refused`);
  const files = await readLayers(source, root, { cwd, directory, now, problems });
  const layers = await readStepsFiles(files, { cwd, problems });
  const merged = mergeLayers(layers, problems);
  problems.throwIfAny();
  const alone: Note = {
    level: "info",
    text: `No budget file found: the limits are those of the preset ${defaultPreset}`,
  };
  return {
    ...merged,
    // Without a file, nobody has said that the root is enough.
    ...(found ? { file: source.path } : { autoPages: usualPages }),
    directory,
    notes: found ? merged.notes : [alone, ...merged.notes],
  };
}

async function openNamed(file: string, cwd: string, text?: string): Promise<{ source: Source; node?: Node }> {
  const path = resolve(cwd, file);
  const name = displayName(path, cwd);
  const source = text === undefined ? await readSource(path, name) : sourceOf(path, name, text);
  if (!source) throw (await isFolder(path)) ? await aFolder(file, path, cwd) : notThere(file);
  if (formatOf(source.text) === "sitespeed.io")
    throw new CheckError("BUDGET", `${source.name} is a budget of sitespeed.io`, {
      advice: `Import it: budget-check init --from ${source.name} --budget budgets/budget.json`,
    });
  if (basename(path) !== "package.json") return { source };
  const found = findInPackage(source);
  if (found) return found;
  throw new CheckError("BUDGET_NOT_FOUND", `${source.name} has no key ${quote(packageKey)}`, {
    advice: `Add the key ${quote(packageKey)} to it, with a budget or the path of one`,
  });
}

function notThere(file: string): CheckError {
  return new CheckError("BUDGET_NOT_FOUND", `There is no budget file ${quote(file)}`, {
    advice: "Name a file with --budget, or leave the option out to find budget.json upward",
  });
}

async function aFolder(file: string, path: string, cwd: string): Promise<CheckError> {
  const found = await findInFolder(path, cwd);
  return new CheckError("BUDGET_NOT_FOUND", `The budget ${quote(file)} is a folder, not a file`, {
    advice: found
      ? `Name the budget in it: ${found.source.name}`
      : "Name a file, such as budget.json: this folder holds no budget",
  });
}

/** A package.json may contain the path of the budget instead of the budget. */
async function followPackage(found: Opened, cwd: string, problems: Problems): Promise<Opened> {
  const path = textOf(found.node);
  if (!found.node || path === undefined) return found;
  const target = resolve(dirname(found.source.path), path);
  const source = await readSource(target, displayName(target, cwd));
  if (source) return { source, directory: directoryOf(target) };
  problems.addAt(
    positionAt(found.source, found.node.offset),
    `${quote(packageKey)} names ${quote(path)}, which is ${(await isFolder(target)) ? "a folder, not a file" : "not there"}`,
  );
  problems.throwIfAny();
  return found;
}

/** The folder that a budget is about: its own, or the one above a folder named `budgets`. */
function directoryOf(path: string): string {
  const folder = dirname(path);
  return basename(folder) === "budgets" ? dirname(folder) : folder;
}

/**
 * Makes one budget of all its files: limits are merged per metric and per property, any other key of a higher file replaces that of
 * a lower one, and the limits of a page override those of the budget.
 * @param layers the lowest first.
 */
function mergeLayers(layers: readonly Layer[], problems: Problems): Omit<Budget, "file" | "directory"> {
  const settings: Partial<Layer> = Object.assign({}, ...layers);
  const { throttling = "simulate", blockedUrls = [], hosts = {}, insecure = false } = settings;
  const conditions: Conditions = { throttling, blockedUrls, hosts, ...(insecure && { insecure }) };
  const limits = mergeRules(layers, "limits", problems);
  const commands = mergeCommands(layers, settings.allow ?? [], problems);
  const entries = settings.pages ?? [firstPage(settings.serve)];
  if (settings.noPagesAt) reportNoPages(settings.noPagesAt, layers, commands, problems);
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
    const laid = laySetup(settings.setup, own);
    const variables = [...(laid?.variables ?? []), ...ofSteps];
    return { ...(laid?.setup && { setup: laid.setup }), ...(variables.length > 0 && { variables }) };
  };
  const pages = entries.map((page) => ({
    name: page.name,
    path: page.path,
    limits: limitsOf(page),
    ...(page.warm && { warm: true }),
    ...interactionsOf(page, settings.interactions),
    ...setupOf(page.setup, page.variables ?? []),
  }));
  if (settings.serve?.kind === "directory") reportServerLimits(pages, problems);
  return {
    ...(settings.build && { build: settings.build }),
    ...(settings.serve && { serve: settings.serve }),
    ...(settings.bundleDirectory !== undefined && { bundleDirectory: settings.bundleDirectory }),
    devices: settings.devices ?? [mobile],
    pages,
    ...(settings.autoPages && { autoPages: settings.autoPages }),
    ...(!settings.pages && !settings.autoPages && { arePagesAssumed: true as const }),
    ...setupOf(undefined, []),
    ...(settings.interactions && { ofNewPages: settings.interactions }),
    limits: toLimits(limits, problems),
    bundle: toLimits(mergeRules(layers, "bundle", problems), problems),
    ...(commands.length > 0 && { commands }),
    // What the browser observes under applied throttling is wall time.
    clock: throttling === "devtools" ? "wall" : (settings.clock ?? "cpu"),
    conditions,
    onInconclusive: settings.onInconclusive ?? "warn",
    alreadyOver: settings.alreadyOver ?? "warn",
    allow: resolveAllowances(settings.allow ?? [], settings.autoPages ? null : entries, problems),
    ...(settings.history && { history: settings.history }),
    notes: layers.flatMap((layer) => layer.notes),
  };
}

/** A budget may have only commands; without commands, or with limits on pages, an empty list is a mistake. */
function reportNoPages(
  position: Position,
  layers: readonly Layer[],
  commands: readonly Command[],
  problems: Problems,
): void {
  if (!commands.some(({ limits }) => limits.length > 0))
    return problems.addAt(position, "pages is empty: leave it out for the default");
  for (const { preset, limits } of layers)
    for (const rule of preset ? [] : limits.values())
      if (!rule.removed) problems.addAt(rule.position, `${rule.metric} can never apply: "pages" is empty`);
}

/** @param ofBudget what counts for pages that say nothing of their interactions. */
function interactionsOf(
  { interactions, automatic, interactionsModule: module }: PageEntry,
  ofBudget: Budget["ofNewPages"] = {},
): Pick<Page, "interactions" | "automatic"> {
  if (module !== undefined) return { interactions: [{ module, name: basename(module) }] };
  if (interactions) return { interactions };
  return automatic ? { automatic } : ofBudget;
}

function mergeRules(layers: readonly Layer[], key: "limits" | "bundle", problems: Problems): MergedRules {
  return layers.reduce<MergedRules>(
    (below, layer) => layRules(below, layer[key], layer.preset, problems),
    new Map(),
  );
}

/** Without `pages`, the root is the only page. It has no position in a file. */
const rootPage: PageEntry = {
  name: "/",
  path: "/",
  position: { file: "", line: 1, column: 1 },
  limits: new Map(),
};

/** Addresses that only show whether a server is up. */
const sign = /\/(?:_?health\w*|_?ready\w*|_?live\w*|ping|status|up)$/i;

/** Without `pages`, the page at the command's URL: `http://localhost:3000/shop` means `/shop`. Serving finds the pages of a folder. */
function firstPage(serve: ServeSettings | undefined): PageEntry {
  const url = serve?.kind === "command" ? URL.parse(serve.url?.replaceAll("{port}", "1") ?? "") : null;
  const path = url?.pathname ?? "/";
  return path.endsWith("/") || sign.test(path) ? rootPage : { ...rootPage, name: path, path };
}
