import type { Draft } from "./draft/draft.ts";
import type { Ledger } from "./ledger.ts";
import type { Item } from "./source/item.ts";

/** What an importer knows of the project, and where its results go. */
export interface Importing {
  draft: Draft;
  ledger: Ledger;
  /** Folders that may hold the built site, likeliest first, relative to the project. */
  output: readonly string[];
  /** Names of the packages that package.json depends on, development included. */
  dependencies: ReadonlySet<string>;
  /** package.json, {} where there is none. */
  manifest: Readonly<Record<string, unknown>>;
  /** Files of a folder of the project that end in `.html`, relative to it; none if it is not there. */
  pagesIn(folder: string): Promise<readonly string[]>;
  /**
   * Reads another file that the configuration names, relative to the project (`base` "project") or to the configuration itself.
   * @returns its value, or why there is none.
   */
  also(file: string, base: "project" | "configuration"): Promise<Item | { problem: string }>;
}

/** One tool whose configuration can be read. Add one: a file in `tools/`, and a line in `tools/index.ts`. */
export interface Importer {
  /** As its authors spell it. */
  tool: string;
  /** Names of its configuration in the project's folder, in the order in which the tool looks for them. */
  files: readonly string[];
  /** Its key in package.json. */
  packageKey?: string;
  /** Whether a file of these names, or one that the user named, is its configuration; absent: its names say enough. */
  recognises?(root: Item): boolean;
  /** The parts of the file that are about this tool; absent: all of it. */
  scope?(root: Item): Item[];
  /** Puts everything into `draft` or `ledger`. What it does not mention is left out with a reason. */
  read(root: Item, importing: Importing): Promise<void> | void;
}
