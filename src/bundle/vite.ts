import { messageOf } from "../errors.ts";
import type { BundleGroup, Note } from "../types.ts";
import { directoryReader } from "./directory.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader, Loaded, OutputFiles } from "./output-files.ts";

const manifestFile = ".vite/manifest.json";

/** The part of an entry that tells loading; https://vite.dev/guide/backend-integration */
interface ManifestChunk {
  file: string;
  /** What the build calls it, where it does. */
  name: string | null;
  isEntry: boolean;
  isDynamicEntry: boolean;
  /** Keys of the manifest. */
  imports: readonly string[];
  css: readonly string[];
}

/**
 * Vite with `build.manifest`: an entry, all that it imports statically, and their CSS are initial. Documents are read too, for
 * scripts that Vite does not bundle. A build without a manifest is understood by its documents alone.
 */
export const viteReader: BundleReader = {
  name: "vite",
  detects: async (output) => (await output.text(manifestFile)) !== null,
  read: async (output, root, signal) => {
    const manifest = parseManifest((await output.text(manifestFile)) ?? "");
    if (typeof manifest === "string") {
      const plain = await directoryReader.read(output, root, signal);
      return {
        ...plain,
        notes: [...plain.notes, { level: "warn", text: `${manifestFile} is not used: ${manifest}` }],
      };
    }
    const { initial, notes, documents, groups } = await followDocuments(output, signal);
    const entries = followEntries(manifest, output, documents > 0);
    return {
      initial: new Set([...initial, ...entries.initial]),
      groups: [...entries.groups, ...groups],
      notes: [...notes, ...entries.notes],
    };
  },
};

interface Entries extends Loaded {
  groups: readonly BundleGroup[];
}

function followEntries(
  manifest: ReadonlyMap<string, ManifestChunk>,
  output: OutputFiles,
  documents: boolean,
): Entries {
  const absent = new Set<string>();
  // SvelteKit makes every route an entry and imports it on demand: documents know better which of them a page needs.
  const entries = [...manifest].filter(
    ([, { isEntry, isDynamicEntry }]) => isEntry && !(isDynamicEntry && documents),
  );
  const groups = entries.map(([key, { name }]): BundleGroup => {
    const files = new Set<string>();
    for (const chunk of reach(key, manifest))
      for (const file of [chunk.file, ...chunk.css]) {
        if (!output.has(file)) absent.add(file);
        else if (/\.(m?js|css)$/.test(file)) files.add(file);
      }
    return { kind: "entry", name: name ?? key, files: [...files].sort() };
  });
  const notes: Note[] = [...absent].map((file) => ({
    level: "warn",
    text: `${manifestFile} names ${file}, which is not in the output folder`,
  }));
  return { initial: new Set(groups.flatMap(({ files }) => files)), groups, notes };
}

/** An entry's chunk and all that it imports statically. */
function reach(entry: string, manifest: ReadonlyMap<string, ManifestChunk>): ManifestChunk[] {
  const keys = new Set([entry]);
  for (const key of keys) for (const next of manifest.get(key)?.imports ?? []) keys.add(next);
  return [...keys].flatMap((key) => manifest.get(key) ?? []);
}

/** The chunks by key, or what is wrong with the file. */
function parseManifest(text: string): Map<string, ManifestChunk> | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return messageOf(error);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "it holds no object";
  const chunks = new Map<string, ManifestChunk>();
  for (const [key, value] of Object.entries(parsed as Record<string, unknown>)) {
    if (typeof value !== "object" || value === null || !("file" in value) || typeof value.file !== "string")
      return `"${key}" names no file`;
    const entry = value as Record<string, unknown>;
    chunks.set(key, {
      file: value.file,
      name: typeof entry.name === "string" ? entry.name : null,
      isEntry: entry.isEntry === true,
      isDynamicEntry: entry.isDynamicEntry === true,
      imports: strings(entry.imports),
      css: strings(entry.css),
    });
  }
  const hasEntry = [...chunks.values()].some((chunk) => chunk.isEntry);
  return hasEntry ? chunks : "it names no entry";
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
