import type { Place } from "../draft/draft.ts";
import type { Importer, Importing } from "../importer.ts";
import { Item } from "../source/item.ts";
import { mergeItems } from "../source/merged-item.ts";
import { readBudgets } from "./light-wallet.ts";
import { aggregationRemark, readAssertion } from "./lighthouse-assertions.ts";
import type { Entry } from "./lighthouse-assertions.ts";
import { readCollection } from "./lighthouse-collect.ts";
import type { Collection } from "./lighthouse-collect.ts";
import { readPreset } from "./lighthouse-preset.ts";

/*
 * Lighthouse CI 0.15. All sections of the root are one flat list of options for it, so an option counts in whichever section it is.
 * https://github.com/GoogleChrome/lighthouse-ci/blob/v0.15.1/packages/utils/src/lighthouserc.js
 */
export const lighthouseCi: Importer = {
  tool: "Lighthouse CI",
  files: [
    ".lighthouserc.cjs",
    "lighthouserc.cjs",
    ".lighthouserc.js",
    "lighthouserc.js",
    ".lighthouserc.json",
    "lighthouserc.json",
    ".lighthouserc.yml",
    "lighthouserc.yml",
    ".lighthouserc.yaml",
    "lighthouserc.yaml",
  ],
  recognises: (root) => roots.some((key) => root.get(key)?.isObject ?? false),
  async read(root, importing) {
    const options = await readOptions(root, importing);
    const collection = await readCollection(options, importing);
    await readAssertions(options, collection, importing);
  },
};

/** Keys of the file, the later above the earlier. */
const roots = ["ci", "lhci", "ci:client", "ci:server"];
/** Sections of a root, the later above the earlier. */
const sections = ["wizard", "assert", "collect", "upload", "server"];
/** A file that extends itself would go on without end. */
const deepest = 10;

/** The options of a file, over those of the file that it extends. */
async function readOptions(root: Item, importing: Importing, depth = 0): Promise<Item> {
  const { ledger } = importing;
  const replaced = (item: Item): void => ledger.skip(item, "another file or section replaces it");
  let options = new Item({ name: root.source.name, value: {}, lineOf: () => null });
  let extended: Item | undefined;
  for (const key of roots) {
    const part = root.get(key) ?? root.get(key.replace(":", "."));
    if (!part) continue;
    extended = part.get("extends") ?? extended;
    for (const section of sections) {
      const found = part.get(section);
      if (!found) continue;
      if (section === "upload" || section === "server" || section === "wizard")
        ledger.skip(found, "budget-check keeps its reports in .budget-check, and has no server");
      else options = mergeItems(options, found, replaced);
    }
  }
  if (extended?.text === undefined) return options;
  if (depth >= deepest) {
    ledger.leave(extended, `more than ${deepest} files extend each other`);
    return options;
  }
  const below = await importing.also(extended.text, "configuration");
  if (!(below instanceof Item)) {
    ledger.leave(extended, below.problem);
    return options;
  }
  ledger.skip(extended, "that file is imported with this one");
  return mergeItems(await readOptions(below, importing, depth + 1), options, replaced);
}

async function readAssertions(options: Item, collection: Collection, importing: Importing): Promise<void> {
  const { draft, ledger } = importing;
  const methods: Item[] = [];
  const shared = { device: collection.device, servesFolder: collection.servesFolder, methods };
  readEntry(options, { places: ["limits"], ...shared }, importing);
  for (const entry of options.get("assertMatrix")?.items() ?? []) {
    const pattern = entry.get("matchingUrlPattern");
    const places = placesOf(pattern, collection);
    if (typeof places === "string") ledger.leave(entry, places);
    else {
      readEntry(entry, { places, ...shared }, importing);
      // The pattern is in the budget as the pages that it matches.
      if (pattern) ledger.map([pattern]);
    }
  }
  const doAllName = [options, ...(options.get("assertMatrix")?.items() ?? [])].every(namesAggregation);
  // Named or not, the default is one method.
  const nameOf = (text: string) => (text === '"optimistic"' ? byDefault : text);
  const names = new Set(methods.map((method) => nameOf(method.excerpt())));
  if (!doAllName) names.add(byDefault);
  if (names.size > 0) draft.note("limits", methods, aggregationRemark([...names]));
  const file = options.get("budgetsFile");
  if (file?.text === undefined) return;
  const budgets = await importing.also(file.text, "project");
  if (!(budgets instanceof Item)) return ledger.leave(file, budgets.problem);
  ledger.skip(file, "that file is imported with this one");
  readBudgets(budgets, importing, "all");
}

const byDefault = 'the best ("optimistic", its default)';

/** Whether every assertion of the entry says itself, or by the entry, how several runs are judged. */
function namesAggregation(entry: Item): boolean {
  if (entry.get("aggregationMethod")) return true;
  const areOthers = entry.get("preset") ?? entry.get("budgetsFile");
  const assertions = (entry.get("assertions")?.entries() ?? []).map((item) => item.oneOrMore());
  return (
    !areOthers && assertions.every(([level, more]) => level?.text === "off" || more?.get("aggregationMethod"))
  );
}

/** `preset`, `assertions` and `aggregationMethod` of the root, or of one entry of `assertMatrix`. */
function readEntry(options: Item, entry: Entry, importing: Importing): void {
  const { ledger } = importing;
  const assertions = options.get("assertions");
  const own = new Set((assertions?.entries() ?? []).map(({ key }) => key.replaceAll(".", ":")));
  const preset = options.get("preset");
  if (preset && ["all", "recommended", "no-pwa"].some((name) => preset.text === `lighthouse:${name}`))
    readPreset(preset, own, entry, importing);
  for (const item of assertions?.entries() ?? []) readAssertion(item, entry, importing);
  const method = options.get("aggregationMethod");
  if (method) entry.methods.push(method);
  const passed = options.get("includePassedAssertions");
  if (passed) ledger.skip(passed, "budget-check always reports limits that pass");
}

/** The pages that an expression matches anywhere in their address, or why there are none. */
function placesOf(pattern: Item | undefined, { pages }: Collection): Place[] | string {
  if (!pattern) return ["limits"];
  const expression = expressionOf(pattern.text ?? "");
  if (expression === null) return "its pattern is not a valid regular expression";
  const matching = pages.filter(({ url }) => expression.test(url));
  if (pages.length > 0 && matching.length === pages.length) return ["limits"];
  if (matching.length > 0) return matching.map(({ path }) => ({ page: path }));
  if (pages.length > 0) return "its pattern matches none of the pages that are visited";
  return expression.test("http://localhost/") && expression.test("http://localhost/any/page.html?query")
    ? ["limits"]
    : "Lighthouse CI finds its pages while it runs: name the pages that the pattern is for";
}

function expressionOf(text: string): RegExp | null {
  try {
    return new RegExp(text);
  } catch {
    return null;
  }
}
