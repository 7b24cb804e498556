/** What changed in what ships. */
import type { AssetType, Loading } from "./bundle.ts";

/** A number of bytes in base and head; 0 where a revision has none. */
export interface ByteChange {
  base: number;
  head: number;
}

/** Chunks of base that are these of head: matched by the modules that they hold, since names change with every build. */
export interface ChunkChange {
  kind: "added" | "removed" | "changed" | "renamed" | "split" | "merged";
  /** As in `assets`; empty where added. */
  base: readonly string[];
  /** Empty where removed. */
  head: readonly string[];
  /** Without hashes, of head where there is one. */
  name: string;
  type: AssetType;
  /** Set where it is no longer loaded as it was. */
  loading?: { base: Loading; head: Loading };
  raw: ByteChange;
  gzip: ByteChange;
}

export interface ModuleChange {
  /** `moved`: from initial to lazy or back, whatever its size did. */
  kind: "added" | "removed" | "grown" | "shrunk" | "moved" | "renamed";
  name: string;
  /** What a renamed one was called in base. */
  before?: string;
  package: string | null;
  raw: ByteChange;
  /** Share of the compressed files. */
  gzip: ByteChange;
  /** Raw bytes of it that load initially. */
  initial: ByteChange;
  /** If it moved to initial: the app's module whose static import causes that; absent if the graph is not known. */
  importer?: string;
}

export interface PackageChange {
  /** `version`: as large as before, in another version. */
  kind: "added" | "removed" | "grown" | "shrunk" | "moved" | "version";
  name: string;
  versions: { base: readonly string[]; head: readonly string[] };
  raw: ByteChange;
  gzip: ByteChange;
  initial: ByteChange;
  /**
   * If the package was added: the shortest chain of imports to it, starting at an entry; absent if the graph is not
   * known.
   */
  chain?: readonly string[];
  /** The last module of the chain that is the app's own: who brings the package in. */
  importer?: string;
}

/** A package of which head ships versions side by side, and base did not ship these. */
export interface NewDuplicate {
  name: string;
  versions: readonly string[];
}

/** What a returning visitor downloads again, though most of it did not change. */
export interface Reload {
  /** As in head's `assets`. */
  files: readonly string[];
  raw: number;
  gzip: number;
  brotli?: number;
  /** Those in which nothing changed but the names of other files, largest first; `because`: these files, without hashes. */
  renamed: readonly { file: string; name: string; because: readonly string[] }[];
}

/** What changed in the bundle, by what it means. Every list is empty where nothing did. */
export interface BundleDiff {
  /** Total of all assets; the sum of `chunks`. */
  raw: ByteChange;
  gzip: ByteChange;
  /** Largest change first. Files that are not code are matched by name. */
  chunks: readonly ChunkChange[];
  /** Null where modules are not known of both, or a saved report left some out. */
  modules: readonly ModuleChange[] | null;
  /** Module changes that the report leaves out, and what they add up to. */
  modulesLeftOut?: { count: number; raw: number };
  /** Null where packages are not known of both. */
  packages: readonly PackageChange[] | null;
  duplicates: readonly NewDuplicate[];
  /** Set where a limit asks for it and the files of both are here. */
  reload?: Reload;
}
