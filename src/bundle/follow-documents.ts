import type { BundleGroup, Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { cssImports, mapSpecifier, moduleImports } from "./module-imports.ts";
import type { ImportMap } from "./module-imports.ts";
import type { Loaded, OutputFiles } from "./output-files.ts";
import { addressOf, resolveAddress, resolveFile } from "./resolve-url.ts";
import { scanHtml } from "./scan-html.ts";
import type { DocumentReferences } from "./scan-html.ts";

/** More than this is one mistake many times over. */
const mostAbsentNamed = 5;

/** What documents load, and whether they tell enough to go by. */
export interface Followed extends Loaded {
  /** Documents of the output. */
  documents: number;
  /** References to files of the site's own that are not in the output. */
  absent: ReadonlySet<string>;
  /** What each document loads at once. */
  groups: readonly BundleGroup[];
}

/**
 * Every document of the output is a root: its scripts, preloads and stylesheets are initial, and so is what they import
 * statically. An inline script's `import()` runs as the page loads (SvelteKit starts so), and counts too.
 */
export async function followDocuments(output: OutputFiles, signal?: AbortSignal): Promise<Followed> {
  const initial = new Set<string>();
  const absent = new Set<string>();
  const followed = new Set<string>();
  /** What a document or a file loads by itself. */
  const loads = new Map<string, Set<string>>();
  const queue: { file: string; map: ImportMap }[] = [];
  const documents = output.files.filter((file) => assetType(file) === "html");

  for (const file of documents) {
    signal?.throwIfAborted();
    const html = await output.text(file);
    if (html !== null) await readDocument(file, scanHtml(html));
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    signal?.throwIfAborted();
    await readAsset(next.file, next.map);
  }
  const groups = documents.map((file) => ({
    kind: "route" as const,
    name: routeOf(file),
    files: reach(file, loads),
  }));
  return { initial, notes: noteAbsent(absent), documents: documents.length, absent, groups };

  async function readDocument(file: string, references: DocumentReferences): Promise<void> {
    const own = addressOf(file);
    const base = (references.base !== null && resolveAddress(references.base, own)) || own;
    const map = resolveMap(references.importMap, base);
    const { scripts, preloads, stylesheets, styles } = references;
    for (const { url, module } of [...scripts, ...preloads]) load(file, url, base, module ? map : null);
    for (const url of [...stylesheets, ...styles.flatMap(cssImports)]) load(file, url, base, null);
    for (const code of references.inline) {
      // Most inline scripts import nothing.
      const imports = code.includes("import") ? await moduleImports(code) : null;
      for (const specifier of [...(imports?.static ?? []), ...(imports?.dynamic ?? [])])
        load(file, mapSpecifier(specifier, map), base, map);
    }
  }

  async function readAsset(file: string, map: ImportMap): Promise<void> {
    const code = await output.text(file);
    if (code === null) return;
    const own = addressOf(file);
    if (assetType(file) === "css") for (const url of cssImports(code)) load(file, url, own, null);
    else
      for (const specifier of (await moduleImports(code))?.static ?? [])
        load(file, mapSpecifier(specifier, map), own, map);
  }

  /** @param map the import map of a module's document; null for what is no module. */
  function load(from: string, url: string | null, base: string, map: ImportMap | null): void {
    const address = url === null ? null : resolveAddress(url, base);
    if (address === null) return;
    const resolution = resolveFile(address, output);
    if ("absent" in resolution) absent.add(resolution.absent);
    if (!("file" in resolution)) return;
    const { file } = resolution;
    const type = assetType(file);
    if (type !== "js" && type !== "css") return;
    initial.add(file);
    loads.set(from, (loads.get(from) ?? new Set()).add(file));
    // A preload does not tell that a file is a module; the script tag that follows it does.
    if ((type === "js" && map === null) || followed.has(file)) return;
    followed.add(file);
    queue.push({ file, map: map ?? {} });
  }
}

/** Everything that a document loads at once, by itself or through what it loads; sorted. */
function reach(document: string, loads: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reached = new Set(loads.get(document));
  // A set that grows while it is walked is walked to its end.
  for (const file of reached) for (const next of loads.get(file) ?? []) reached.add(next);
  return [...reached].sort();
}

/** The path that a document answers for: `help/index.html` is `/help`. */
function routeOf(file: string): string {
  return `/${file.replace(/\.x?html?$/i, "").replace(/(^|\/)index$/i, "")}`;
}

function resolveMap(map: ImportMap, base: string): ImportMap {
  return Object.fromEntries(
    Object.entries(map).flatMap(([specifier, url]) => {
      const address = resolveAddress(url, base);
      return address === null ? [] : [[specifier, address]];
    }),
  );
}

function noteAbsent(absent: ReadonlySet<string>): Note[] {
  if (absent.size === 0) return [];
  const named = [...absent].slice(0, mostAbsentNamed).join(", ");
  const more = absent.size > mostAbsentNamed ? ` and ${absent.size - mostAbsentNamed} more` : "";
  return [{ level: "warn", text: `Pages load files that are not in the output folder: ${named}${more}` }];
}
