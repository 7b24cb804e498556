/** What loads what: documents, and files by the way in which they are read. */
import type { ImportMap } from "./import-map.ts";
import type { AmdConfig } from "./require-js.ts";
import type { ReadAs } from "./way.ts";

/** What names in a document's code mean. */
export interface DocumentContext {
  base: string;
  map: ImportMap;
  systemMap: ImportMap;
  /** Set once the document has turned out to use RequireJS. */
  amd: AmdConfig | null;
}

/** `preload`: not read further; `legacy`: code that only old browsers run, read for whatever it names. */
export type Kind = ReadAs | "preload" | "style" | "legacy";

/** A file that is read in one way. */
export interface Node {
  key: string;
  file: string;
  address: string;
  /** The part of its URL before its path in the output, if it is on another origin; null if it is on the page's own. */
  publicPath: string | null;
  kind: Kind;
  context: DocumentContext;
}

export class LoadGraph {
  readonly #nodes = new Map<string, Node>();
  /** Files that a document or a node loads initially, by the document's name or the node's key. */
  readonly #loads = new Map<string, Set<Node>>();
  readonly #later = new Map<string, Set<string>>();

  /**
   * Adds what a root loads: a document's name, a node's key, or what `legacyOf` makes of a document.
   * @returns whether nothing has loaded the file in this way before.
   */
  add(root: string, node: Node): boolean {
    const known = this.#nodes.get(node.key);
    this.#loads.set(root, (this.#loads.get(root) ?? new Set()).add(known ?? node));
    this.#nodes.set(node.key, known ?? node);
    return known === undefined;
  }

  /** Adds a file that a document only loads once it is needed. */
  addLater(document: string, file: string): void {
    this.#later.set(document, (this.#later.get(document) ?? new Set()).add(file));
  }

  later(document: string): ReadonlySet<string> {
    return this.#later.get(document) ?? new Set();
  }

  /** All that a root loads initially, directly or through what it loads. */
  nodesOf(root: string): Node[] {
    const nodes = new Set(this.#loads.get(root));
    // A set that grows while it is walked is walked to its end.
    for (const node of nodes) for (const next of this.#loads.get(node.key) ?? []) nodes.add(next);
    return [...nodes];
  }

  /** The files of these nodes; sorted. */
  reach(root: string): string[] {
    return [...new Set(this.nodesOf(root).map(({ file }) => file))].sort();
  }

  /** What only scripts for old browsers load. */
  nomodule(documents: readonly string[]): ReadonlySet<string> {
    const legacy = new Set(documents.flatMap((document) => this.reach(legacyOf(document))));
    if (legacy.size > 0)
      for (const document of documents) for (const file of this.reach(document)) legacy.delete(file);
    return legacy;
  }
}

/** The root of what a document loads for old browsers only: a name that no document has. */
export function legacyOf(document: string): string {
  return `nomodule\n${document}`;
}
