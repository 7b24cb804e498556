import { messageOf } from "../errors.ts";
import { assetType } from "./asset-type.ts";
import { isRecord } from "./build-stats.ts";
import type { OutputFiles } from "./output-files.ts";

/** Vite's default since version 5. */
const usual = ".vite/manifest.json";
/** Up to version 4, and where a server's plugin (Laravel's, Rails') wants it. */
const mostTried = 20;

/** The part of an entry that describes loading; https://vite.dev/guide/backend-integration */
export interface ManifestChunk {
  file: string;
  /** What the build calls it, where it does. */
  name: string | null;
  isEntry: boolean;
  isDynamicEntry: boolean;
  /** Keys of the manifest. */
  imports: readonly string[];
  dynamicImports: readonly string[];
  css: readonly string[];
}

/** What Vite left of a build. */
export interface ViteManifest {
  /** As the output folder sees it. */
  file: string;
  /** What its names are relative to: empty, or a folder with `/` at its end. */
  folder: string;
  chunks: ReadonlyMap<string, ManifestChunk>;
  /** Why it is not to be used. */
  problem: string | null;
}

/**
 * The manifest of the output. Under its usual name it is one whatever it holds; any other JSON file near the top has to look like
 * one, since web apps have a `manifest.json` too. Null where there is none.
 */
export async function findManifest(output: OutputFiles): Promise<ViteManifest | null> {
  const text = await output.text(usual);
  if (text !== null) {
    const chunks = parseManifest(text);
    if (typeof chunks === "string") return { file: usual, folder: "", chunks: new Map(), problem: chunks };
    return { file: usual, folder: "", chunks, problem: hasEntry(chunks) ? null : "it names no entry" };
  }
  const folders = new Set(output.files.flatMap((file) => (file.includes("/") ? [file.split("/")[0]] : [])));
  const inFolders = [...folders].map((folder) => `${folder}/${usual}`);
  const named = ["manifest.json", ...output.files.filter(mayBe), ...inFolders].slice(0, mostTried);
  for (const file of new Set(named)) {
    const chunks = parseManifest((await output.text(file)) ?? "");
    if (typeof chunks === "string" || !hasEntry(chunks)) continue;
    const folder = ["", ...foldersOf(file)].find((one) =>
      [...chunks.values()].some((chunk) => output.has(one + chunk.file)),
    );
    if (folder !== undefined) return { file, folder, chunks, problem: null };
  }
  return null;
}

/** `build/manifest.json`, `assets.json` */
function mayBe(file: string): boolean {
  const depth = file.split("/").length;
  return assetType(file) === "json" && (depth === 1 || (depth <= 3 && /manifest[^/]*\.json$/.test(file)));
}

/** `a/b/manifest.json` is in `a/b/` and in `a/`. */
function foldersOf(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`);
}

/** The chunks by key, or what is wrong with the file. */
function parseManifest(text: string): Map<string, ManifestChunk> | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return messageOf(error);
  }
  if (!isRecord(parsed)) return "it holds no object";
  const chunks = new Map<string, ManifestChunk>();
  for (const [key, value] of Object.entries(parsed)) {
    const entry = isRecord(value) ? value : {};
    const { file } = entry;
    if (typeof file !== "string") return `"${key}" names no file`;
    chunks.set(key, {
      file,
      name: typeof entry["name"] === "string" ? entry["name"] : null,
      isEntry: entry["isEntry"] === true,
      isDynamicEntry: entry["isDynamicEntry"] === true,
      imports: strings(entry["imports"]),
      dynamicImports: strings(entry["dynamicImports"]),
      css: strings(entry["css"]),
    });
  }
  return chunks;
}

function hasEntry(chunks: ReadonlyMap<string, ManifestChunk>): boolean {
  return [...chunks.values()].some(({ isEntry }) => isEntry);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
