import type { BundleGroup } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { noteMissing, notUsed } from "./build-stats.ts";
import { decideLoading } from "./decide-loading.ts";
import { directoryReader } from "./directory.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";
import { findManifest } from "./vite-manifest.ts";
import type { ManifestChunk, ViteManifest } from "./vite-manifest.ts";

/**
 * Vite with `build.manifest`: an entry, everything that it imports statically, and their CSS are loaded together. HTML
 * documents show which entries a page loads, and scripts that Vite does not bundle; without any, all entries are
 * initial. A build without a manifest is read from its documents alone.
 */
export const viteReader: BundleReader = {
  name: "vite",
  detects: async (output) => (await findManifest(output)) !== null,
  read: async (output, root, signal) => {
    const found = await findManifest(output);
    const why = found?.problem ?? null;
    if (found === null || why !== null) {
      const plain = await directoryReader.read(output, root, signal);
      if (found === null || why === null) return plain;
      // Pages that all load one module have no code of their own, and Vite leaves such entries out.
      const isShown =
        plain.initialBy.startsWith("pages") &&
        [...found.chunks.values()].some(({ file }) => plain.initial.has(file));
      return isShown ? plain : { ...plain, notes: [...plain.notes, notUsed(found.file, why)] };
    }
    const followed = await followDocuments(output, signal);
    const missing = new Set<string>();
    // SvelteKit makes every route an entry and imports it on demand: documents know better which of them a page needs.
    const entries = entryGroups(found, output, missing, followed.pages.length > 0);
    const legacy = legacyFiles(found);
    const decided = await decideLoading(output, followed, { entries, whole: true, legacy });
    return { ...decided, notes: [...decided.notes, ...noteMissing(found.file, missing)] };
  },
};

/** An entry that is also imported on demand counts as an entry only if there is no document to show what is loaded. */
function entryGroups(
  { chunks, folder }: ViteManifest,
  output: OutputFiles,
  missing: Set<string>,
  documents: boolean,
): BundleGroup[] {
  const entries = [...chunks].filter(
    ([, { isEntry, isDynamicEntry }]) => isEntry && !(isDynamicEntry && documents),
  );
  return entries.map(([key, { name }]): BundleGroup => {
    const files = new Set<string>();
    for (const reached of reach(key, chunks)) {
      const chunk = chunks.get(reached);
      if (!chunk) missing.add(reached);
      for (const named of chunk ? [chunk.file, ...chunk.css] : []) {
        const file = folder + named;
        if (!output.has(file)) missing.add(named);
        else if (["js", "css"].includes(assetType(file))) files.add(file);
      }
    }
    return { kind: "entry", name: name ?? key, files: [...files].sort(), source: key };
  });
}

/**
 * What @vitejs/plugin-legacy builds for old browsers next to an entry for all others (`src/main-legacy.js` next to `src/main.js`),
 * with the polyfills. Without one for all others, it is what every browser loads.
 */
function legacyFiles({ chunks, folder }: ViteManifest): Set<string> {
  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const twins = entries.filter(
    (key) => /-legacy\b/.test(key) && entries.includes(key.replace(/-legacy\b/, "")),
  );
  if (twins.length === 0) return new Set();
  const keys = new Set([...twins, ...entries.filter((key) => /(^|\/)legacy-polyfills-legacy$/.test(key))]);
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = chunks.get(key) ?? {};
    for (const next of [...imports, ...dynamicImports]) keys.add(next);
  }
  return new Set([...keys].flatMap((key) => (chunks.get(key)?.file ? [folder + chunks.get(key)?.file] : [])));
}

/** Keys of an entry and of all that it imports statically. */
function reach(entry: string, manifest: ReadonlyMap<string, ManifestChunk>): ReadonlySet<string> {
  const keys = new Set([entry]);
  for (const key of keys) for (const next of manifest.get(key)?.imports ?? []) keys.add(next);
  return keys;
}
