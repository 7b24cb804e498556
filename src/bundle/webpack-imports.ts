import type { ImportGraph } from "../types.ts";
import { records } from "./build-stats.ts";
import { findPlaces } from "./modules/find-places.ts";
import { moduleName } from "./modules/module-name.ts";
import type { NamePlaces } from "./modules/module-name.ts";

interface Edge {
  module: string;
  dynamic: boolean;
}

/**
 * Which module imports which, from the reasons that stats give for each; undefined where modules or reasons were left out of
 * them (`stats.modules`, `stats.reasons`), since half a graph would name wrong ways.
 * @param root the app's folder, absolute; webpack's names are taken to be relative to it, as in its source maps.
 */
export async function webpackImports(
  compilations: readonly Record<string, unknown>[],
  root: string,
): Promise<ImportGraph | undefined> {
  const spelledNames = compilations.flatMap((compilation) =>
    records(compilation["modules"]).flatMap(({ name }) =>
      typeof name === "string" ? (plainPath(name) ?? []) : [],
    ),
  );
  const places = await findPlaces(
    spelledNames.map((source) => ({ source, relativeTo: root })),
    root,
  );
  const edges = new Map<string, Map<string, Edge>>();
  const entries = new Set<string>();
  const [commonJs, unused] = [new Set<string>(), new Set<string>()];
  const names = new Map<string, string | null>();
  const nameOf = (spelled: unknown): string | null => {
    if (typeof spelled !== "string") return null;
    const known = names.get(spelled);
    if (known !== undefined) return known;
    const name = plainName(spelled, places);
    names.set(spelled, name);
    return name;
  };
  const pending = compilations.flatMap((compilation) => {
    const left = compilation["filteredModules"];
    return typeof left === "number" && left > 0 ? [null] : records(compilation["modules"]);
  });
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (module === null || isAbove(module["filteredReasons"])) return undefined;
    for (const inner of [...records(module["modules"]), ...records(module["children"])]) pending.push(inner);
    const name = nameOf(module["name"]);
    if (name === null) continue;
    if (!edges.has(name)) edges.set(name, new Map());
    if (isCommonJs(module)) commonJs.add(name);
    else if (isUnused(module)) unused.add(name);
    for (const { moduleName: importer, type } of records(module["reasons"])) {
      const from = nameOf(importer);
      if (from === null) {
        if (type === "entry") entries.add(name);
      } else if (from !== name) addEdge(edges, from, name, type === "import()");
    }
  }
  if (edges.size === 0) return undefined;
  const imports: Record<string, readonly Edge[]> = Object.create(null);
  for (const [from, targets] of edges) imports[from] = [...targets.values()];
  return { entries: [...entries].sort(), imports, commonJs: [...commonJs], unused: [...unused] };
}

/** Why webpack could not join a module with others (an ES module is always strict): https://webpack.js.org/plugins/module-concatenation-plugin/#optimization-bailouts */
function isCommonJs({ optimizationBailout: reasons }: Record<string, unknown>): boolean {
  return (
    Array.isArray(reasons) &&
    reasons.some((reason) =>
      /CommonJS bailout|is not an ECMAScript module|is not in strict mode/.test(String(reason)),
    )
  );
}

function isUnused({ usedExports: used, providedExports: provided }: Record<string, unknown>): boolean {
  const none = used === false || (Array.isArray(used) && used.length === 0);
  return none && Array.isArray(provided) && provided.length > 0;
}

/**
 * webpack lists one reason for each imported name, so one import is several reasons. If one of them is static, the
 * import counts as static.
 */
function addEdge(
  edges: Map<string, Map<string, Edge>>,
  from: string,
  module: string,
  dynamic: boolean,
): void {
  const targets = edges.get(from) ?? new Map<string, Edge>();
  edges.set(from, targets);
  const before = targets.get(module);
  targets.set(module, { module, dynamic: dynamic && (before?.dynamic ?? true) });
}

function plainName(spelled: string, places: NamePlaces): string | null {
  const path = plainPath(spelled);
  return path === null ? null : moduleName(path, places.root, places).name;
}

/** Without loaders, layers and the count of modules in one: `css ./a.js!./src/x.css`, `./src/main.js + 12 modules`. */
function plainPath(spelled: string): string | null {
  const path = spelled.slice(spelled.lastIndexOf("!") + 1).replace(/ \+ \d+ modules?$/, "");
  // Groups (`./node_modules/*.js`), `external "x"`, `webpack/runtime/…` and `|lazy|…` are not files.
  if (!/^(\.|\/|[a-z]:[\\/])/i.test(path) || path.includes("|") || path.includes("*")) return null;
  return path.replace(/^(\S+\.\w+) .*$/, "$1");
}

function isAbove(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}
