import { assetType } from "./asset-type.ts";
import { cssImports } from "./css-imports.ts";
import { documentScanner } from "./document-scanner.ts";
import { CodeFollower } from "./loading/follow-code.ts";
import type { DocumentContext } from "./loading/follow-code.ts";
import { readImportMap, resolveImportMap } from "./loading/import-map.ts";
import type { ImportMap } from "./loading/import-map.ts";
import { readInlineCode } from "./loading/inline-code.ts";
import { pageKind, runCode } from "./loading/page-kind.ts";
import { isNamedServiceWorker } from "./loading/service-worker.ts";
import { isKnownRuntime } from "./loading/ways.ts";
import type { OutputFiles } from "./output-files.ts";
import { addressOf, resolveAddress } from "./resolve-url.ts";
import type { DocumentReferences } from "./scan-html.ts";
import type { Sizes } from "./sizes.ts";

/** A document of the app, and what a browser loads for it. */
export interface Page {
  file: string;
  /** The path that it answers for: `help/index.html` is `/help`. */
  route: string;
  /** JS and CSS that it loads as it loads itself, sorted. */
  files: readonly string[];
  /** JS and CSS that it names, to be loaded when they are wanted. */
  later: ReadonlySet<string>;
  /** Its own scripts' code; null where it has none. */
  inline: Sizes | null;
  /** Ways in which it loads something that its text does not name. */
  unclear: readonly string[];
}

/** A page before what it loads was followed. */
interface FoundPage extends Omit<Page, "files" | "later"> {
  /** The document that was read for it: its own, or another that loads the same. */
  like: string;
}

/** What documents load. */
export interface Followed {
  pages: readonly Page[];
  /** JS that only browsers of long ago load. */
  nomodule: ReadonlySet<string>;
  /** References to files of the site's own that are not in the output. */
  absent: ReadonlySet<string>;
  /** Files that count as loaded by what an element or a script looks like, by that. */
  guessed: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Every document of the output is a root: its scripts, preloads and stylesheets are loaded at once, and so is what they import
 * statically. An inline script's `import()` runs as the page loads (SvelteKit starts so), and counts too; so does what it
 * names as a script in another way.
 */
export async function followDocuments(output: OutputFiles, signal?: AbortSignal): Promise<Followed> {
  const follower = new CodeFollower(output);
  const guessed = new Map<string, Set<string>>();
  const found: FoundPage[] = [];
  /** Pages that stand for all others of their kind: a site of thousands has a few. */
  const kinds = new Map<string, FoundPage>();
  const kindOf = new WeakMap<DocumentReferences, Promise<string | null>>();

  const scan = documentScanner();
  for (const file of output.files) {
    if (assetType(file) !== "html") continue;
    signal?.throwIfAborted();
    const html = await output.text(file);
    if (html === null)
      found.push({ ...nameOf(file), inline: null, unclear: ["a document of over 32 MB"], like: file });
    else found.push(await readPage(file, scan(html)));
  }
  await follower.followAll(signal);
  const originals = found.filter(({ file, like }) => file === like).map(({ file }) => file);
  const loads = new Map(
    originals.map((file) => [file, { files: follower.reach(file), later: follower.later(file) }]),
  );
  return {
    pages: found.map(({ like, ...page }) => ({
      ...page,
      ...(loads.get(like) ?? { files: [], later: new Set() }),
    })),
    nomodule: follower.nomodule(originals),
    absent: follower.absent,
    guessed,
  };

  async function readPage(file: string, references: DocumentReferences): Promise<FoundPage> {
    const kind = kindOf.get(references) ?? pageKind(references);
    kindOf.set(references, kind);
    const key = await kind;
    const twin = key === null ? undefined : kinds.get(key);
    if (twin) return { ...twin, ...nameOf(file) };
    const page = await readDocument(file, references);
    if (key !== null) kinds.set(key, page);
    return page;
  }

  async function readDocument(file: string, references: DocumentReferences): Promise<FoundPage> {
    const own = addressOf(file);
    const base = (references.base !== null && resolveAddress(references.base, own)) || own;
    const context: DocumentContext = {
      base,
      map: resolveImportMap({ imports: references.importMap, scopes: references.scopes }, base),
      systemMap: await systemMapOf(references, base),
      amd: null,
    };
    const from = { document: file, base, context };
    const { scripts, preloads, stylesheets, styles, marked } = references;
    for (const { url, module } of scripts) follower.load(from, url, module ? "module" : "script");
    // A preload does not tell that a file is a module; the script tag that follows it does.
    for (const { url, module } of preloads) follower.load(from, url, module ? "module" : "preload");
    for (const url of [...stylesheets, ...styles.flatMap(cssImports)]) follower.load(from, url, "style");
    for (const { url, as, when, guessed: looks } of marked) {
      const files = follower.load(from, url, as, when);
      if (looks !== undefined) guess(looks, files);
    }
    const unclear: string[] = [];
    const code = runCode(references);
    for (const text of code) if (!isKnownRuntime(text)) unclear.push(...(await readInline(from, text)));
    for (const text of references.handlers) unclear.push(...(await readInline(from, text)));
    return {
      ...nameOf(file),
      like: file,
      inline: code.length > 0 ? await output.weighText(code.join("\n")) : null,
      unclear,
    };
  }

  /** Returns the ways of loading that give no address. */
  async function readInline(from: Parameters<CodeFollower["load"]>[0], text: string): Promise<string[]> {
    const { imports, patterns, system, paths, unclear } = await readInlineCode(text);
    follower.loadAmd(from, text);
    for (const specifier of imports) follower.import(from, specifier, "module");
    const filled = patterns.map((pattern) => follower.loadPattern(from, pattern));
    for (const name of system) follower.import(from, name, "script");
    // Besides `import`, scripts have many ways to load one that they name.
    const imported = new Set([...imports, ...system]);
    for (const path of paths.filter((one) => !imported.has(one) && !isNamedServiceWorker(one)))
      guess("an inline script", follower.load(from, path, "named"));
    const unknown = filled.some((files) => files.length === 0) ? ["import() of a template"] : [];
    return [...(unclear === null ? [] : [unclear]), ...unknown];
  }

  function guess(looks: string, files: readonly string[]): void {
    for (const file of files) guessed.set(looks, (guessed.get(looks) ?? new Set()).add(file));
  }

  async function systemMapOf({ systemMap }: DocumentReferences, base: string): Promise<ImportMap> {
    const address = systemMap.src === null ? null : resolveAddress(systemMap.src, base);
    const file = address === null ? null : follower.fileAt(address);
    const text = file === null ? null : await output.text(file);
    const ofFile = text === null ? { imports: {}, scopes: {} } : readImportMap(text);
    return resolveImportMap(
      {
        imports: { ...ofFile.imports, ...systemMap.imports },
        scopes: { ...ofFile.scopes, ...systemMap.scopes },
      },
      base,
    );
  }
}

/** A document answers for a path: `help/index.html` for `/help`. */
function nameOf(file: string): Pick<Page, "file" | "route"> {
  return { file, route: `/${file.replace(/\.x?html?$/i, "").replace(/(^|\/)index$/i, "")}` };
}
