import type { ImportGraph } from "../../types.ts";
import { moduleName } from "../modules/module-name.ts";
import type { OutputFiles } from "../output-files.ts";

/**
 * Which module imports which, as rollup-plugin-visualizer recorded it (raw data, version 2); null if nothing was
 * recorded.
 * @param root the app's folder, absolute.
 */
export async function recordedImports(output: OutputFiles, root: string): Promise<ImportGraph | null> {
  const text = await output.text(".budget-check/imports.json");
  const graph = text === null ? null : parseVisualizer(text, root);
  const traits = await output.text(".budget-check/modules.json");
  return graph && traits !== null ? { ...graph, ...parseTraits(traits, root) } : graph;
}

/** Absolute path of the folder that the build wrote; `output` may be a copy of it. Null where nothing was recorded. */
export function recordedOutput(output: OutputFiles): Promise<string | null> {
  return output.text(".budget-check/folder");
}

/** The modules that could not be tree-shaken, by our module names; empty if the text is not valid data. */
function parseTraits(text: string, root: string): Pick<ImportGraph, "commonJs" | "unused"> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {};
  }
  const named = (key: string): string[] => {
    const list: unknown = isRecord(data) ? data[key] : null;
    const ids = Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
    return [...new Set(ids.map((id) => moduleName(id, root, { root }).name))];
  };
  return { commonJs: named("commonJs"), unused: named("unused") };
}

interface Node {
  id: string;
  isEntry: boolean;
  imported: { uid: string; dynamic: boolean }[];
}

/** Null if the text is not such data. */
export function parseVisualizer(text: string, root: string): ImportGraph | null {
  const nodes = readNodes(text);
  if (!nodes) return null;
  const names = new Map([...nodes].map(([uid, { id }]) => [uid, moduleName(id, root, { root }).name]));
  const imports: Record<string, { module: string; dynamic: boolean }[]> = Object.create(null);
  const entries: string[] = [];
  for (const [uid, node] of nodes) {
    const name = names.get(uid);
    if (name === undefined) continue;
    if (node.isEntry) entries.push(name);
    // Proxies of plugins have their module's name: together they are one node.
    const list = (imports[name] ??= []);
    for (const { uid: other, dynamic } of node.imported) {
      const module = names.get(other);
      if (module !== undefined && module !== name) list.push({ module, dynamic });
    }
  }
  return { entries: entries.sort(), imports };
}

function readNodes(text: string): Map<string, Node> | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const metas = isRecord(data) ? data["nodeMetas"] : null;
  if (!isRecord(metas)) return null;
  const nodes = new Map<string, Node>();
  for (const [uid, meta] of Object.entries(metas)) {
    if (!isRecord(meta) || typeof meta["id"] !== "string") continue;
    const imported = Array.isArray(meta["imported"]) ? meta["imported"] : [];
    nodes.set(uid, {
      id: meta["id"],
      isEntry: meta["isEntry"] === true,
      imported: imported
        .filter((one) => isRecord(one) && typeof one["uid"] === "string")
        .map((one) => ({ uid: String(one.uid), dynamic: one.dynamic === true })),
    });
  }
  return nodes;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
