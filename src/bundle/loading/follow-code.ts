import { assetType } from "../asset-type.ts";
import { cssImports } from "../css-imports.ts";
import { moduleImports } from "../module-imports.ts";
import type { OutputFiles } from "../output-files.ts";
import {
  addressOf,
  fileAtEnd,
  filesAtEnd,
  filesEnding,
  isOwnAddress,
  resolveAddress,
  resolveFile,
} from "../resolve-url.ts";
import { resolveSpecifier } from "./import-map.ts";
import { howScriptsAreAppended, isBundlerRuntime, namesOtherSite, scriptPaths } from "./inline-code.ts";
import { legacyOf, LoadGraph } from "./load-graph.ts";
import type { DocumentContext, Kind, Node } from "./load-graph.ts";
import { amdAddress, amdConfig, amdDependencies } from "./require-js.ts";
import { isSystemModule, systemDependencies } from "./system-js.ts";
import type { MarkedReference } from "./way.ts";

/** Where a reference comes from. */
interface Origin {
  /** The document that it stands in, or that its file was loaded for. */
  document: string;
  /** What relative addresses are relative to. */
  base: string;
  context: DocumentContext;
  /** The file that it stands in; absent for the document itself. */
  node?: Node;
}

/** The type of a file that is loaded in this way, whatever its name. A preload or a guess does not show the type. */
const typeByUse: Partial<Record<Kind, "js" | "css">> = { module: "js", script: "js", style: "css" };

/** A script that does nothing but load others is small; a larger one may do so on demand. */
const mostLoaderLength = 10_000;

/** Follows references from documents through the files of the output. */
export class CodeFollower {
  readonly absent = new Set<string>();
  /** Files that are loaded as code though their names do not say so: `/main`, `app.jsx`. */
  readonly types = new Map<string, "js" | "css">();
  readonly #output: OutputFiles;
  readonly #graph = new LoadGraph();
  readonly #queue: Node[] = [];
  /** By the node's key. */
  readonly #unclear = new Map<string, string>();
  /** Files that are referred to for certain. */
  readonly #known = new Set<string>();
  /** References on other origins that end like a file of the output. */
  readonly #possible: { file: string; take(): void }[] = [];

  constructor(output: OutputFiles) {
    this.#output = output;
  }

  /**
   * Takes a reference down, to be followed by `followAll`.
   * @returns files of the output that it leads to.
   */
  load(from: Origin, url: string, kind: Kind, when: MarkedReference["when"] = "first"): string[] {
    const address = resolveAddress(url, from.base);
    if (address === null) return [];
    // RequireJS resolves all modules against the folder of the app's first module, unless it is configured otherwise.
    if (kind === "amd") from.context.amd ??= { baseUrl: new URL(".", address).href, paths: {} };
    return this.#loadAddress(from, address, kind, when);
  }

  /** As `load`, of a name in code. */
  import(from: Origin, specifier: string, kind: Kind): string[] {
    const address = addressOfName(from, specifier, kind);
    return address === null ? [] : this.#loadAddress(from, address, kind, "first");
  }

  #loadAddress(from: Origin, address: string, kind: Kind, when: MarkedReference["when"]): string[] {
    const target = this.#locate(from, address);
    if (target === null) {
      // Files that are loaded later, or only guessed, may not belong to the output.
      const resolution = resolveFile(address, this.#output);
      if ("absent" in resolution && when === "first" && kind !== "named") this.absent.add(resolution.absent);
      return [];
    }
    const { file, publicPath, certain } = target;
    const take = (): void => this.#take(from, { file, publicPath, address, kind, when });
    if (certain) {
      this.#known.add(file);
      take();
    } else this.#possible.push({ file, take });
    return isCode(file) ? [file] : [];
  }

  /** Loads every file that `import()` of a template may lead to. */
  loadPattern(from: Origin, pattern: string): string[] {
    const address = resolveAddress(pattern.replace(/^\*\/?/, "/"), from.base);
    const path = address === null ? pattern : new URL(address).pathname;
    return this.#takeAll(from, filesAtEnd(path, this.#output), "module");
  }

  /** Loads every file that a path may lead to of which only the end is known. */
  loadEnd(from: Origin, end: string): string[] {
    return this.#takeAll(from, filesEnding(end, this.#output), "named");
  }

  #takeAll(from: Origin, found: readonly string[], kind: Kind): string[] {
    const files = found.filter(isCode);
    for (const file of files) {
      this.#known.add(file);
      const address = from.node?.publicPath == null ? addressOf(file) : from.node.publicPath + file;
      this.#take(from, { file, publicPath: from.node?.publicPath ?? null, address, kind, when: "first" });
    }
    return files;
  }

  /** Loads what inline code asks RequireJS for. */
  loadAmd(from: Origin, code: string): void {
    const { baseUrl, paths } = amdConfig(code);
    const names = /\b(require|requirejs|define)\s*\(/.test(code) ? amdDependencies(code) : [];
    if (names.length === 0 && baseUrl === null && Object.keys(paths).length === 0) return;
    configure(from.context, code, from.base);
    for (const name of names) this.import(from, name, "amd");
  }

  /** Reads every file that was loaded, for what it loads. */
  async followAll(signal?: AbortSignal): Promise<void> {
    await this.#followQueue(signal);
    // A file that pages have from their own origin is not the one of that name on another.
    const known = new Set(this.#known);
    while (this.#possible.length > 0) {
      for (const { file, take } of this.#possible.splice(0)) if (!known.has(file)) take();
      await this.#followQueue(signal);
    }
  }

  /** Everything that a document loads initially, directly or through what it loads; sorted. */
  reach(document: string): string[] {
    return this.#graph.reach(document);
  }

  /** The ways in which files that a document loads load something that their text does not name. */
  unclear(document: string): string[] {
    return this.#graph.nodesOf(document).flatMap(({ key }) => this.#unclear.get(key) ?? []);
  }

  later(document: string): ReadonlySet<string> {
    return this.#graph.later(document);
  }

  /** What only scripts for old browsers load. */
  nomodule(documents: readonly string[]): ReadonlySet<string> {
    return this.#graph.nomodule(documents);
  }

  /** The file of the output behind an address, if there is one. */
  fileAt(address: string): string | null {
    return fileAtEnd(address, this.#output)?.file ?? null;
  }

  #locate(
    { node }: Origin,
    address: string,
  ): { file: string; publicPath: string | null; certain: boolean } | null {
    const resolution = resolveFile(address, this.#output);
    const found = fileAtEnd(address, this.#output);
    if (found === null) return null;
    const publicPath = isOwnAddress(address) ? null : found.publicPath;
    const ofLoader = node?.publicPath != null && node.publicPath === publicPath;
    return { file: found.file, publicPath, certain: "file" in resolution || ofLoader };
  }

  #take(
    from: Origin,
    found: {
      file: string;
      publicPath: string | null;
      address: string;
      kind: Kind;
      when: MarkedReference["when"];
    },
  ): void {
    const { file, publicPath, address, when } = found;
    if (!isCode(file)) {
      const type = when === "first" ? typeByUse[found.kind] : undefined;
      if (type === undefined || assetType(file) !== "other") return;
      this.types.set(file, type);
    }
    if (when === "later") {
      this.#graph.addLater(from.document, file);
      return;
    }
    const kind = when === "nomodule" ? "legacy" : found.kind;
    const key = [kind, keyOf(from.context, kind), file].join("\n");
    const node = { key, file, address, publicPath, kind, context: from.context };
    const root = from.node?.key ?? (when === "nomodule" ? legacyOf(from.document) : from.document);
    if (this.#graph.add(root, node)) this.#queue.push(node);
  }

  async #followQueue(signal: AbortSignal | undefined): Promise<void> {
    for (let node = this.#queue.shift(); node; node = this.#queue.shift()) {
      signal?.throwIfAborted();
      if (node.kind === "preload") continue;
      const code = await this.#output.text(node.file);
      if (code === null) this.#unclear.set(node.key, `${node.file}, a file of over 32 MB`);
      else await this.#read(node, code);
    }
  }

  async #read(node: Node, code: string): Promise<void> {
    const { address: base, context, kind, file } = node;
    const from: Origin = { document: file, base, context, node };
    if (assetType(file) === "css" || this.types.get(file) === "css") {
      for (const url of cssImports(code)) this.load(from, url, "style");
      return;
    }
    if (kind === "module" || kind === "named")
      for (const specifier of (await moduleImports(code))?.static ?? [])
        this.import(from, specifier, "module");
    if (kind === "amd") {
      configure(context, code, context.base);
      for (const name of amdDependencies(code)) this.import(from, name, "amd");
      return;
    }
    if (kind !== "module" && isSystemModule(code)) {
      for (const name of systemDependencies(code))
        this.import(from, name, kind === "legacy" ? "legacy" : "script");
      // All that the modules for old browsers name is for them as well.
      if (kind === "legacy")
        for (const path of Object.values(scriptPaths(code)).flat()) this.load(from, path, "legacy");
    } else if (kind !== "legacy") this.#readLoader(node, from, code);
  }

  /** A script that does little but load others loads what it names. */
  #readLoader(node: Node, from: Origin, code: string): void {
    const way = code.length <= mostLoaderLength ? howScriptsAreAppended(code) : null;
    if (way === null || isBundlerRuntime(code)) return;
    const { paths, ends } = scriptPaths(code);
    for (const path of paths) this.load(from, path, "named");
    const found = ends.flatMap((end) => this.loadEnd(from, end));
    if (paths.length === 0 && found.length === 0 && !namesOtherSite(code))
      this.#unclear.set(node.key, `${way}, ${node.file}`);
  }
}

/** Null for a bare name that no import map knows. */
function addressOfName({ base, context }: Origin, name: string, kind: Kind): string | null {
  if (kind === "module") return resolveSpecifier(name, base, context.map);
  if (kind === "amd") {
    context.amd ??= { baseUrl: new URL(".", context.base).href, paths: {} };
    return resolveAddress(amdAddress(name, base, context.amd), context.base);
  }
  return resolveSpecifier(name, base, context.systemMap);
}

/** Files that two documents read in the same way are one node. */
function keyOf(context: DocumentContext, kind: Kind): string {
  if (kind === "module" || kind === "named") return context.map.key;
  if (kind === "script") return context.systemMap.key;
  return kind === "amd" ? (context.amd?.baseUrl ?? "") : "";
}

function configure(context: DocumentContext, code: string, base: string): void {
  const { baseUrl, paths } = amdConfig(code);
  const before = context.amd ?? { baseUrl: base, paths: {} };
  const address = baseUrl === null ? null : resolveAddress(baseUrl.replace(/\/?$/, "/"), context.base);
  context.amd = { baseUrl: address ?? before.baseUrl, paths: { ...before.paths, ...paths } };
}

function isCode(file: string): boolean {
  return ["js", "css"].includes(assetType(file));
}
