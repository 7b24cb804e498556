import type { Bounds } from "../draft/limit-draft.ts";
import type { Importer, Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";

/*
 * Budgets of Angular's builders, in the options or in a configuration of a project's target "build". Sizes are those of files before
 * compression; a kB is 1000 bytes. The builder "application" counts the JS and CSS that it writes, "browser" (webpack) all its assets.
 * https://github.com/angular/angular-cli/blob/21.2.x/packages/angular/build/src/utils/bundle-calculator.ts
 */
export const angular: Importer = {
  tool: "Angular",
  files: ["angular.json", "workspace.json", "project.json"],
  recognises: (root) => budgetLists(root).length > 0,
  scope: (root) => budgetLists(root).map(({ list }) => list),
  read(root, importing) {
    const lists = budgetLists(root);
    const first = lists.find(({ isBuilt }) => isBuilt);
    for (const one of lists) {
      if (!one.isBuilt)
        importing.ledger.skip(one.list, `production is built, not the configuration "${one.configuration}"`);
      else if (one.project !== first?.project)
        importing.ledger.leave(
          one.list,
          `it is about the project "${one.project}", and this budget about "${first?.project ?? ""}": write one for each`,
        );
      else for (const budget of one.list.items()) readBudget(budget, one.isWebpack, importing);
    }
  },
};

interface BudgetList {
  list: Item;
  project: string;
  configuration: string;
  /** It counts in the build that ships. */
  isBuilt: boolean;
  isWebpack: boolean;
}

/** All lists of budgets in a workspace, or in one project of Nx. */
function budgetLists(root: Item): BudgetList[] {
  const projects = root.get("projects")?.entries() ?? [root];
  return projects.flatMap((project) => {
    const target = (project.get("architect") ?? project.get("targets"))?.get("build");
    if (!target) return [];
    const builder = target.get("builder")?.text ?? target.get("executor")?.text ?? "";
    const name = root.get("projects") ? project.key : (root.get("name")?.text ?? "");
    const common = { project: name, isWebpack: /:(?:browser|webpack-browser)$/.test(builder) };
    const chosen = target.get("defaultConfiguration")?.text ?? "production";
    const configurations = target.get("configurations")?.entries() ?? [];
    const inOptions = target.at("options", "budgets");
    const isReplaced = configurations.some((one) => one.key === chosen && one.get("budgets"));
    return [
      ...(inOptions ? [{ ...common, list: inOptions, configuration: "options", isBuilt: !isReplaced }] : []),
      ...configurations.flatMap((one) => {
        const list = one.get("budgets");
        // `ng serve` and the like have a default of their own: production ships where there is one.
        const isBuilt = one.key === chosen || (one.key === "production" && chosen === "development");
        return list ? [{ ...common, list, configuration: one.key, isBuilt }] : [];
      }),
    ];
  });
}

/** The limit of each type of budget. */
function limitOf(
  type: string,
  name: string | undefined,
  isWebpack: boolean,
): { key: string; remark: string } | string {
  const counted = isWebpack ? "all files of the build" : "the JS and CSS of the build";
  switch (type) {
    case "initial":
      return {
        key: "initial",
        remark:
          "Angular adds up the chunks that it marks initial; here what the page that loads most loads immediately, scripts in it included",
      };
    case "allScript":
      return { key: "total:js", remark: "Angular counts the JS that it writes; here copied files count too" };
    case "all":
      return isWebpack
        ? { key: "total", remark: `Angular counts ${counted}` }
        : { key: "file:{*.js,**/*.js,*.css,**/*.css}", remark: `Angular counts ${counted}` };
    case "anyScript":
      return { key: "each:*.js", remark: "each JS file alone, as in Angular" };
    case "any":
      return isWebpack
        ? { key: "each:*", remark: "each file alone, as in Angular" }
        : { key: "each:*.{js,css}", remark: "each JS and CSS file alone, as in Angular" };
    case "bundle":
      if (name === undefined || !/^[\w.-]+$/.test(name)) return "Angular ignores a bundle without a name";
      return {
        key: `file:/${name}.{js,css}`,
        remark: "files of this name, with any hash; a lazy chunk has its name only with namedChunks",
      };
    case "anyComponentStyle":
      return "the styles of a component are no file of the build: they are part of its JS";
    default:
      return `Angular knows no budget of type "${type}"`;
  }
}

function readBudget(budget: Item, isWebpack: boolean, { draft, ledger }: Importing): void {
  const [type, name, baseline] = ["type", "name", "baseline"].map((key) => budget.get(key));
  if (type?.text === undefined) return ledger.leave(budget, "it has no type");
  const limit = limitOf(type.text, name?.text, isWebpack);
  if (typeof limit === "string") return ledger.leave(budget, limit);
  const base = baseline ? bytesOf(baseline.value, 0) : 0;
  if (base === null) return ledger.leave(budget, "its baseline is not a size");
  const bounds: Bounds = { compression: "raw" };
  const from = [type];
  const least: string[] = [];
  for (const [key, kind, isMaximum] of thresholds) {
    const item = budget.get(key);
    if (!item) continue;
    const bytes = bytesOf(item.value, base);
    if (bytes === null)
      ledger.leave(item, "it is not a size that Angular reads, or a share without a baseline");
    else if (!isMaximum) ledger.leave(item, "a budget has no lower bound on a size");
    else {
      bounds[kind] = Math.min(bounds[kind] ?? Infinity, base + bytes);
      from.push(item);
      // `warning` and `error` are a bound in both directions.
      if (!key.startsWith("maximum") && base > 0) least.push(key);
    }
  }
  if (bounds.fail === undefined && bounds.warn === undefined)
    return ledger.leave(budget, "it has no upper bound that can be imported");
  for (const item of [name, baseline]) if (item) from.push(item);
  const said = baseline ? [`from the baseline ${baseline.text ?? ""}`] : [];
  if (
    !draft.limit(
      "bundle",
      limit.key,
      bounds,
      from,
      "before compression, as Angular counts",
      limit.remark,
      ...said,
    )
  )
    return;
  for (const key of least) {
    const item = budget.get(key);
    if (item) ledger.add(item, "it is a lower bound as well, which a budget does not have");
  }
}

const thresholds = [
  ["maximumWarning", "warn", true],
  ["maximumError", "fail", true],
  ["minimumWarning", "warn", false],
  ["minimumError", "fail", false],
  ["warning", "warn", true],
  ["error", "fail", true],
] as const;

/** As its own `calculateBytes` reads sizes. A share is of the baseline. */
function bytesOf(size: unknown, baseline: number): number | null {
  const match = typeof size === "string" ? /^(\d+(?:\.\d+)?)[ \t]*(%|[kmg]?b)?$/i.exec(size.trim()) : null;
  if (!match) return null;
  const [, number = "", unit = "b"] = match;
  if (unit === "%") return baseline === 0 ? null : (baseline * Number(number)) / 100;
  return Number(number) * 1000 ** ["b", "kb", "mb", "gb"].indexOf(unit.toLowerCase());
}
