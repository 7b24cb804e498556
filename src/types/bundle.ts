/** What ships. */
import type { Note } from "./budget.ts";

export type AssetType = "js" | "css" | "html" | "image" | "font" | "media" | "wasm" | "json" | "other";

/**
 * `initial`: some page loads it initially. `lazy`: loaded later, on demand. `nomodule`: only browsers without modules
 * load it. `other`: shipped, but not code (images, fonts, …).
 */
export type Loading = "initial" | "lazy" | "nomodule" | "other";

/** One shipped file. */
export interface BundleAsset {
  /** Path in the output directory, `/` between folders. */
  file: string;
  /** `file` with its content hash replaced by `*`: stable between builds. */
  name: string;
  type: AssetType;
  loading: Loading;
  raw: number;
  gzip: number;
  brotli?: number;
}

/** What is loaded together initially: an entry of the build, or a page. */
export interface BundleGroup {
  kind: "entry" | "route";
  /** For an entry, the name that the bundler gave it; for a route, its path, such as `/cart`. */
  name: string;
  /** Files of JS and CSS, as in `assets`. */
  files: readonly string[];
  /** A second name, that no other of its kind has: what the build calls the entry's source, or the page's document. */
  source?: string;
  /** Code in the page itself; no asset has it. */
  inline?: CodeSize;
}

/** Bytes of code in a document. */
export interface CodeSize {
  raw: number;
  gzip: number;
  brotli?: number;
}

/** A stretch of a module in one file. */
export interface ModulePart {
  /** As in `assets`. */
  file: string;
  /** Bytes that ship. */
  raw: number;
  /** Its share of the compressed file by raw bytes: compressed alone it would be another number. */
  gzip: number;
  brotli?: number;
}

/** One source file with the bytes of it that ship, after tree-shaking and minification. */
export interface BundleModule {
  /** Path from the app's folder, or from `node_modules/` on; `[unmapped]` for bytes that no source is known of. */
  name: string;
  /** Package that it comes from; null for the app's own. */
  package: string | null;
  /** The workspace package whose source it is: one of the repository's own. */
  workspace?: string;
  /** Absent where it is not known. */
  version?: string;
  parts: readonly ModulePart[];
}

/** One version of a package that ships, or one place of it whose version is not known. */
export interface PackageCopy {
  version: string | null;
  /** What the version was read from: a package.json, or the name of a store's folder. Null as `version` is. */
  from: string | null;
  /** Folders that it is installed in, from the app's folder on. */
  places: readonly string[];
  raw: number;
  /** Share of the compressed files. */
  gzip: number;
  brotli?: number;
}

/**
 * A package with the bytes of it that one visitor downloads: none that only browsers without modules load, and of several languages
 * of one app the largest. Several versions are one row.
 */
export interface BundlePackage {
  /** The name in its own package.json, if that is here. */
  name: string;
  /** Those that are known, sorted. */
  versions: readonly string[];
  raw: number;
  /** Share of the compressed files. */
  gzip: number;
  brotli?: number;
  /** Raw bytes of it that load initially. */
  initial: number;
  /** Other names that it is installed under (`npm:` aliases). */
  aliases?: readonly string[];
  /** It is one of the repository's own: its modules are not installed but taken from its folder. */
  workspace?: true;
  /** More than one is a duplicate. Absent in reports of older versions. */
  copies?: readonly PackageCopy[];
}

/** How much of the code is known by module. */
export interface Attribution {
  engine: "source maps" | "source-map-explorer" | "metafile";
  /** Bytes of all JS but `nomodule`, and of other files that have a map. */
  raw: number;
  /** Those of them that a module is known of. */
  attributed: number;
  /** Modules outside of the app's folder that are not here, so that a workspace package may hold them. */
  ownerUnknown?: { raw: number; module: string };
  /**
   * The build listed its modules, and every package among them is in `packages`, even if many bytes are in no source
   * map.
   */
  allPackages?: true;
  /** The file with most bytes that no module is known of. */
  largestGap?: { file: string; raw: number };
}

/** Which module imports which. Names are those of `BundleModule`. */
export interface ImportGraph {
  /** Modules that nothing imports: where the app begins. */
  entries: readonly string[];
  imports: Readonly<Record<string, readonly { module: string; dynamic: boolean }[]>>;
  /** CommonJS modules, from which nothing can be tree-shaken; absent if the build does not report them. */
  commonJs?: readonly string[];
  /** ES modules that ship though none of their exports is used; absent if the build does not report them. */
  unused?: readonly string[];
}

/** Bytes that ship for a reason that is known, and for which there is a lighter way. */
export interface BundleWaste {
  /**
   * `whole`: a library whose functions can be imported one by one. `unused`: modules that a barrel file brings in and
   * nothing uses. `commonjs`: a package that cannot be tree-shaken. `eager`: a page of the app that every page loads
   * eagerly. `polyfill`: for browsers that the app's browserslist does not name.
   */
  kind: "whole" | "unused" | "commonjs" | "eager" | "polyfill";
  /** Package; of the app's own the module. */
  name: string;
  raw: number;
  /** Share of the compressed files. */
  gzip: number;
  /** Raw bytes of it that load initially. */
  initial: number;
  /** The largest modules of it. */
  modules: readonly string[];
}

/** A stretch of a script's text, in UTF-16 units; `end` is not part of it. */
export interface CodeRange {
  start: number;
  end: number;
}

/** The JS that one load of a page requested and ran. */
export interface CoveredLoad {
  /** Where the page ended up. */
  pageUrl: string;
  /** URLs that were answered without an error. */
  requested: readonly string[];
  /** Inline scripts have the URL of their document. `used` is in order and does not overlap. */
  scripts: readonly { url: string; text: string; used: readonly CodeRange[] }[];
}

/** What a package, a module of the app's own, or a file whose modules are not known has of the JS that a page loads immediately. */
export interface UnusedOwner {
  name: string;
  /** Bytes that were not executed. */
  raw: number;
  /** The same, as a share of the compressed files. */
  gzip: number;
  /** All of its bytes in those files, as a share of the compressed files. */
  of: number;
}

/** Initial JS of a page that was not executed while the page loaded. */
export interface PageUnused {
  page: string;
  device: string;
  /** Null where it could not be measured. Compressed sizes are each file's, times the share of its bytes that was not executed. */
  unused: CodeSize | null;
  /** Why it could not be measured. */
  missing?: string;
  /** Largest first. */
  owners: readonly UnusedOwner[];
}

/** What extra loads of pages showed of the initial JS. */
export interface UnusedCode {
  /** Whether every page has been loaded for it; else only those that failed a limit which it may explain. */
  complete: boolean;
  pages: readonly PageUnused[];
}

export interface Bundle {
  /** Which reader understood the output: `vite`, `directory`, … */
  reader: string;
  directory: string;
  assets: readonly BundleAsset[];
  notes: readonly Note[];
  /** What entries and pages load initially; absent if that is not known. */
  groups?: readonly BundleGroup[];
  /** How many routes that load less the report leaves out of `groups`. */
  routesLeftOut?: number;
  /**
   * What decided which code is initial. `pages`: each page separately, so that the largest counts. `pages-and-rest`: a
   * page loads something that it does not name, which may be any file that nothing else loads. `entries`: all entries
   * of the build together, because no page loads any. `everything`: neither is known. `unvisited`: the
   * same of pages that a server renders, so that visits will tell. `visits`: each page separately; neither was known
   * before the pages were visited. Absent in reports of older versions.
   */
  initialBy?: "pages" | "pages-and-rest" | "entries" | "everything" | "unvisited" | "visits";
  /** Where it is not `pages`: the code in the page that has the most of it. */
  inline?: CodeSize;
  /** Largest first; absent if they are not known. */
  modules?: readonly BundleModule[];
  /** Smaller modules that the report leaves out. */
  modulesLeftOut?: { count: number; raw: number };
  /** Largest first; absent as `modules` is. */
  packages?: readonly BundlePackage[];
  attribution?: Attribution;
  /** Where `modules` is absent: what to set in the tool that builds the app, to know them next time. Absent where it is not known. */
  modulesHint?: string;
  /** Largest first; absent as `modules` is. */
  waste?: readonly BundleWaste[];
  /** Absent where no page was loaded for it. */
  unused?: UnusedCode;
}

/** A bundle with what only the run itself needs, which no report holds. */
export interface ReadBundle extends Bundle {
  graph?: ImportGraph;
  /** By file; set where a limit compares contents. */
  contents?: ReadonlyMap<string, FileContent>;
}

/** What a file holds, to be compared with another build's. */
export interface FileContent {
  /** Digest of the bytes. */
  digest: string;
  /** Digest of the bytes with the hashes of file names replaced. */
  plain: string;
  /** Hashes of file names that are in it. */
  names: readonly string[];
  /** A number for each piece of the content; equal pieces have equal numbers. */
  pieces: Float64Array;
  /** Bytes of each piece. */
  lengths: Uint32Array;
}
