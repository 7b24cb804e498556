import { join, resolve } from "node:path";
import { CheckError } from "../errors.ts";
import type { Attribution, BundleAsset, Loading, Note, ReadBundle } from "../types.ts";
import { attributeByExplorer } from "./attribute/source-map-explorer.ts";
import { assetName } from "../asset-name.ts";
import { assetType } from "./asset-type.ts";
import { readContents } from "./contents.ts";
import { directoryReader } from "./directory.ts";
import { esbuildReader } from "./esbuild.ts";
import { recordedImports, recordedOutput } from "./instrument/recorded-imports.ts";
import { knowsAllPackages } from "./instrument/recorded-packages.ts";
import { fitToLength } from "./localised.ts";
import { listFiles } from "./list-files.ts";
import { findRoot } from "./modules/find-root.ts";
import type { SharedSources } from "./modules/name-sources.ts";
import { moduleHint } from "./modules/module-hint.ts";
import { oneVisitor } from "./modules/one-visitor.ts";
import { readModules } from "./modules/read-modules.ts";
import { mapConcurrently } from "../map-concurrently.ts";
import { nextReader, nextShipped } from "./next.ts";
import { outputFiles } from "./output-files.ts";
import type { BundleReader, Loaded, OutputFiles } from "./output-files.ts";
import { rollupReader } from "./rollup.ts";
import { weighFile } from "./sizes.ts";
import { weighedFiles } from "./weighed-files.ts";
import { withImports } from "./with-imports.ts";
import { withVisits } from "./with-visits.ts";
import type { VisitedPage } from "./with-visits.ts";
import { svelteKitReader } from "./sveltekit.ts";
import { viteReader } from "./vite.ts";
import { findWaste } from "./waste/find-waste.ts";
import { webpackReader } from "./webpack.ts";

/** Every reader; the first that detects its output reads it. `directory` detects anything and stays last. */
export const readers: readonly BundleReader[] = [
  nextReader,
  svelteKitReader,
  viteReader,
  rollupReader,
  webpackReader,
  esbuildReader,
  directoryReader,
];

/** zlib works on the thread pool, which has four threads unless the user sets more. */
const filesAtOnce = 4;

export interface ReadOptions {
  /** Also weigh with brotli at quality 11, which is slow: 20 s for 3.6 MB of JS. */
  brotli?: boolean | undefined;
  /** The app's folder. Absent: the nearest above the output with a package.json. */
  root?: string | undefined;
  /** Folder with what the build left in addition to its output: source maps, manifest, imports. */
  record?: string | undefined;
  /** What shares files out by module. Default: our own, by source maps. */
  engine?: Attribution["engine"] | undefined;
  /** It was built from other installed packages than those that are here now, or may have been. */
  otherInstall?: boolean | undefined;
  /** The pages come from a server: documents among the files, such as a 404 page, are not what visitors load first. */
  serverRendered?: boolean | undefined;
  /** Also read what files hold, to compare it with another build. */
  contents?: boolean | undefined;
  /** What visits of the run's pages requested initially. */
  visited?: readonly VisitedPage[] | undefined;
  /** The same files as they were read before, so that they do not have to be weighed again. */
  before?: Pick<ReadBundle, "assets"> | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads an output folder: every shipped file with its sizes in bytes, its type, whether a page loads it initially, and,
 * from source maps, the modules and packages in it.
 *
 * @throws CheckError BUNDLE_UNREADABLE if the folder or a file cannot be read, or if the folder is empty or holds too
 * much.
 */
export async function readBundle(directory: string, options: ReadOptions = {}): Promise<ReadBundle> {
  const { signal, record, engine } = options;
  const folder = resolve(directory);
  const root = options.root === undefined ? await findRoot(folder) : resolve(options.root);
  const isNext = await nextReader.detects(outputFiles(folder, [], { record }));
  const listed = await listFiles(folder, { signal, within: isNext ? nextShipped : undefined });
  const all = outputFiles(folder, listed.files, { record, brotli: options.brotli });
  const weighed = await weighedFiles(all);
  const { files } = weighed;
  if (files.length === 0) throw nothingIn(directory);
  const output = all.only(files);
  const pages = options.serverRendered
    ? output.only(files.filter((file) => assetType(file) !== "html"))
    : output;
  const reader = await detectReader(pages);
  const known = new Map(options.before?.assets.map((asset) => [asset.file, asset]));
  // Documents are read by this thread, and files are compressed by others.
  const reading = readLoading(reader, pages, root, options);
  const weighing = mapConcurrently(files, filesAtOnce, async (file) => {
    signal?.throwIfAborted();
    return { file, sizes: known.get(file) ?? (await weighFile(folder, file, options)) };
  });
  // Both have to come to rest before the caller may clean up after them.
  await Promise.allSettled([reading, weighing]);
  const [byFiles, weights] = await Promise.all([reading, weighing]);
  const loaded = withVisits(byFiles, await withImports(options.visited ?? [], output));
  const assets = weights.map(({ file, sizes }): BundleAsset => {
    const type = loaded.types?.get(file) ?? assetType(file);
    const isCode = type === "js" || type === "css";
    const loading: Loading = isCode ? loadingOf(file, loaded) : "other";
    return { ...sizes, file, name: assetName(file), type, loading };
  });
  const told =
    engine === undefined ? knownFiles(loaded, assets) : { files: undefined, most: false, notes: [] };
  const read = await readModules({
    directory: folder,
    root,
    otherInstall: options.otherInstall,
    assets,
    mapOf: record === undefined ? undefined : (file) => join(record, `${file}.map`),
    mapsWrittenFor: (await recordedOutput(output)) ?? undefined,
    known: told.files,
    engine: engine ?? (told.most ? "metafile" : "source maps"),
    ...(engine === "source-map-explorer" && {
      attribute: (tasks) => attributeByExplorer(tasks, { root, signal }),
    }),
    signal,
  });
  const isListed = read.known && (await knowsAllPackages(output, root, { assets, ...read.known }));
  const modules = read.known && {
    ...read.known,
    attribution: { ...read.known.attribution, ...(isListed && { allPackages: true as const }) },
  };
  const hint = read.known ? null : await moduleHint(root);
  const graph = loaded.graph ?? (await recordedImports(output, root));
  const nothing = { entries: [], imports: {} };
  const waste = read.known
    ? await findWaste({
        modules: oneVisitor(read.known.modules, assets)(read.known.modules),
        assets,
        groups: loaded.groups,
        graph: graph ?? nothing,
        root,
      })
    : null;
  return {
    reader: reader.name,
    directory: folder,
    assets,
    notes: [...listed.notes, ...weighed.notes, ...loaded.notes, ...told.notes, ...read.notes],
    initialBy: loaded.initialBy,
    ...(loaded.inline && { inline: loaded.inline }),
    ...(loaded.groups && loaded.groups.length > 0 && { groups: loaded.groups }),
    ...modules,
    ...(hint !== null && { modulesHint: hint }),
    ...(waste && { waste }),
    ...(graph && { graph }),
    ...(options.contents && { contents: await readContents(folder, assets, signal) }),
  };
}

/**
 * What an entry imports on demand may be the route of the page that a server renders, which loads it immediately: where no document
 * says so, the entries alone would be too little.
 */
async function readLoading(
  reader: BundleReader,
  pages: OutputFiles,
  root: string,
  { serverRendered, signal }: ReadOptions,
): Promise<Loaded> {
  const loaded = await reader.read(pages, root, signal);
  if (!serverRendered) return loaded;
  if (loaded.initialBy === "everything") return { ...loaded, initialBy: "unvisited" };
  if (loaded.initialBy !== "entries") return loaded;
  const { initial, initialBy, notes, unknown } = await directoryReader.read(pages, root, signal);
  const modern = new Set([...initial].filter((file) => !loaded.nomodule?.has(file)));
  const by = initialBy === "everything" ? "unvisited" : initialBy;
  return { ...loaded, initial: modern, initialBy: by, unknown, notes: [...loaded.notes, ...notes] };
}

function loadingOf(file: string, { initial, nomodule }: Loaded): Loading {
  if (initial.has(file)) return "initial";
  return nomodule?.has(file) ? "nomodule" : "lazy";
}

/** All limits would be kept by nothing. */
function nothingIn(directory: string): CheckError {
  return new CheckError("BUNDLE_UNREADABLE", `${directory} holds no file that ships`, {
    advice: "Check that the build wrote to this folder, or that what was unpacked into it was not empty",
  });
}

async function detectReader(output: Parameters<BundleReader["detects"]>[0]): Promise<BundleReader> {
  for (const reader of readers) if (await reader.detects(output)) return reader;
  return directoryReader;
}

/**
 * The modules that the build reported for its files, for those files that are still as the build wrote them: another
 * tool may have changed them since. `most` says whether they make up most of the code, in which case the figures are
 * labelled as the build's own.
 */
function knownFiles(
  { known }: Loaded,
  assets: readonly BundleAsset[],
): { files: Loaded["known"]; most: boolean; notes: Note[] } {
  const same = new Map<string, SharedSources>();
  const changed: string[] = [];
  for (const { file, raw } of assets) {
    const shared = known?.get(file);
    if (!shared) continue;
    const told = shared.sources.reduce((sum, { bytes }) => sum + bytes, shared.unmapped);
    if (told === raw) same.set(file, shared);
    else if (shared.localised) same.set(file, fitToLength(shared, raw));
    else changed.push(file);
  }
  const notes: Note[] = changed.slice(0, 1).map((first) => ({
    level: "info",
    text: `${first}${changed.length > 1 ? ` and ${changed.length - 1} more` : ""}: not as long as the build says, so that only source maps can tell the modules`,
  }));
  const code = assets.filter(({ type }) => type === "js" || type === "css");
  const sum = (list: readonly BundleAsset[]): number => list.reduce((all, { raw }) => all + raw, 0);
  const most = same.size > 0 && 2 * sum(code.filter(({ file }) => same.has(file))) >= sum(code);
  return { files: same.size > 0 ? same : undefined, most, notes };
}
