import { setImmediate as nextTurn } from "node:timers/promises";
import type { AssetType } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { documentScanner } from "./document-scanner.ts";
import { CodeFollower } from "./loading/follow-code.ts";
import type { DocumentContext } from "./loading/load-graph.ts";
import { withFrames } from "./loading/frames.ts";
import { mergeImportMaps, readImportMap, resolveImportMap } from "./loading/import-map.ts";
import type { ImportMap } from "./loading/import-map.ts";
import { readInlineCode } from "./loading/inline-code.ts";
import { pageKind, runCode } from "./loading/page-kind.ts";
import { isNamedServiceWorker } from "./loading/service-worker.ts";
import { isKnownRuntime } from "./loading/ways.ts";
import { cssImports } from "./css-imports.ts";
import type { OutputFiles } from "./output-files.ts";
import { addressOf, documentAt, resolveAddress } from "./resolve-url.ts";
import type { DocumentReferences, FetchedImportMap } from "./scan-html.ts";
import type { Sizes } from "./sizes.ts";

/** Why it is not known what a page loads; it may be anything. */
export const unreadDocument = "a document of over 32 MB";

/** Documents that are read in one go. */
const atOnce = 10;

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
  /** Documents of the output that are shown in it. */
  frames: readonly string[];
  /** The document that was read for it: its own, or another that loads the same. */
  like: string;
  /** Whether its own scripts name files: then it is known what they load, and nothing else is looked for. */
  names: boolean;
}

/** The host of another site at the beginning of an address: whatever path follows is not one of ours. */
const otherSite = /^(https?:)?\/\/[\w.-]+\//i;

/** What an inline script loads. */
interface InlineLoads {
  /** Whether it names files of the output, other than by `import`. */
  named: boolean;
  /** The ways of loading that give no address. */
  unclear: readonly string[];
}

/** What documents load. */
export interface Followed {
  pages: readonly Page[];
  /** JS that only browsers of long ago load. */
  nomodule: ReadonlySet<string>;
  /** Files that are loaded as code though their names do not say so. */
  types: ReadonlyMap<string, AssetType>;
  /** References to files of the site's own that are not in the output. */
  absent: ReadonlySet<string>;
  /** Files that count as loaded by what an element or a script looks like, by that. */
  guessed: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Every document of the output is a root: the page loads its scripts, preloads and stylesheets initially, and
 * everything that they import statically. An inline script's `import()` runs while the page loads (SvelteKit starts
 * this way) and counts too, and so does whatever it names as a script in another way.
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
    // Each is read in one go: an interruption, and files that are being weighed, have their turn in between.
    if (found.length % atOnce === 0) await nextTurn();
    signal?.throwIfAborted();
    const html = await output.text(file);
    if (html === null)
      found.push({
        ...nameOf(file),
        inline: null,
        unclear: [unreadDocument],
        like: file,
        names: false,
        frames: [],
      });
    else found.push(await readPage(file, scan(/\.xhtml$/i.test(file) ? withEndTags(html) : html)));
  }
  await follower.followAll(signal);
  const originals = found.filter(({ file, like }) => file === like).map(({ file }) => file);
  const loads = new Map(
    originals.map((file) => [
      file,
      { files: follower.reach(file), later: follower.later(file), unclear: follower.unclear(file) },
    ]),
  );
  return {
    pages: withFrames(
      found.map(({ like, names, ...page }) => {
        const { files = [], later = new Set<string>(), unclear = [] } = loads.get(like) ?? {};
        return { ...page, files, later, unclear: names ? page.unclear : [...page.unclear, ...unclear] };
      }),
    ),
    nomodule: follower.nomodule(originals),
    types: follower.types,
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
    const documents = await readWithin(file, references, addressOf(file));
    const code = documents.flatMap((one) => one.code);
    return {
      ...nameOf(file),
      like: file,
      inline: code.length > 0 ? await output.weighText(code.join("\n")) : null,
      unclear: documents.flatMap(({ unclear }) => unclear),
      names: documents.some(({ named }) => named),
      frames: documents.flatMap(({ frames }) => frames),
    };
  }

  /** A document and those that are written in its frames, whose addresses are relative to its own. */
  async function readWithin(
    file: string,
    references: DocumentReferences,
    own: string,
  ): Promise<readonly (InlineLoads & { code: readonly string[]; frames: readonly string[] })[]> {
    const base = (references.base !== null && resolveAddress(references.base, own)) || own;
    const context: DocumentContext = {
      base,
      map: await wholeMap(references.importMap, base),
      systemMap: await wholeMap(references.systemMap, base),
      amd: null,
    };
    const from = { document: file, base, context };
    const { early, scripts, preloads, stylesheets, styles, marked } = references;
    const at = (index: number, count: number) => (index < count ? { ...from, base: own } : from);
    for (const [index, { url, module }] of scripts.entries())
      follower.load(at(index, early.scripts), url, module ? "module" : "script");
    // A preload does not say that a file is a module; the script tag that follows it does.
    for (const [index, { url, module }] of preloads.entries())
      follower.load(at(index, early.preloads), url, module ? "module" : "preload");
    for (const [index, url] of stylesheets.entries())
      follower.load(at(index, early.stylesheets), url, "style");
    for (const url of styles.flatMap(cssImports)) follower.load(from, url, "style");
    for (const { url, as, when, guessed: looks } of marked) {
      const files = follower.load(from, url, as, when);
      if (looks !== undefined) guess(looks, files);
    }
    const code = runCode(references);
    const read: InlineLoads[] = [];
    for (const text of [...code.filter((one) => !isKnownRuntime(one)), ...references.handlers])
      read.push(await readInline(from, text));
    const urls = references.frames.flatMap((frame) => ("url" in frame ? frame.url : []));
    const texts = references.frames.flatMap((frame) => ("html" in frame ? frame.html : []));
    const within = [];
    for (const text of texts) within.push(...(await readWithin(file, scan(text), base)));
    const frames = urls.flatMap((url) => {
      const address = resolveAddress(url, base);
      return (address !== null && documentAt(address, output)) || [];
    });
    const unclear = read.flatMap((one) => one.unclear);
    return [{ code, named: read.some(({ named }) => named), unclear, frames }, ...within];
  }

  async function readInline(from: Parameters<CodeFollower["load"]>[0], text: string): Promise<InlineLoads> {
    const { imports, patterns, system, paths, ends, unclear } = await readInlineCode(text);
    follower.loadAmd(from, text);
    for (const specifier of imports) follower.import(from, specifier, "module");
    const filled = patterns
      .filter((pattern) => !otherSite.test(pattern))
      .map((pattern) => follower.loadPattern(from, pattern));
    for (const name of system) follower.import(from, name, "script");
    // Besides `import`, scripts have many ways to load one that they name.
    const imported = new Set([...imports, ...system]);
    const isOther = (path: string): boolean => !imported.has(path) && !isNamedServiceWorker(path);
    const named = paths.filter(isOther).flatMap((path) => follower.load(from, path, "named"));
    const ended = ends.filter(isOther).flatMap((end) => follower.loadEnd(from, end));
    guess("an inline script", [...named, ...ended]);
    const isFilled = filled.every((files) => files.length > 0);
    return {
      named: named.length > 0 || ended.length > 0,
      unclear: [
        ...(unclear === null || ended.length > 0 ? [] : [unclear]),
        ...(isFilled ? [] : ["import() of an address that is put together"]),
      ],
    };
  }

  function guess(looks: string, files: readonly string[]): void {
    for (const file of files) guessed.set(looks, (guessed.get(looks) ?? new Set()).add(file));
  }

  /** The document's own map overrides the one in the file. */
  async function wholeMap(map: FetchedImportMap, base: string): Promise<ImportMap> {
    const address = map.src === null ? null : resolveAddress(map.src, base);
    const file = address === null ? null : follower.fileAt(address);
    const text = file === null ? null : await output.text(file);
    return resolveImportMap(text === null ? map : mergeImportMaps(map, readImportMap(text)), base);
  }
}

/** XHTML as HTML has to be written: there `<script src="a.js"/>` has no end. */
function withEndTags(xhtml: string): string {
  return xhtml.replace(/<(script|style|title|textarea|iframe|noscript)\b([^<>]*)\/>/gi, "<$1$2></$1>");
}

/** A document answers for a path: `help/index.html` for `/help`. */
function nameOf(file: string): Pick<Page, "file" | "route"> {
  return { file, route: `/${file.replace(/\.x?html?$/i, "").replace(/(^|\/)index$/i, "")}` };
}
