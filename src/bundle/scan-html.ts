import { html as markup } from "parse5";
import { attribute, textIn, visitHtml } from "../html-nodes.ts";
import type { HtmlElement } from "../html-nodes.ts";
import { mergeImportMaps, readImportMap } from "./loading/import-map.ts";
import type { RawImportMap } from "./loading/import-map.ts";
import { isModule, isRun, isRunByLoader } from "./loading/deferred-scripts.ts";
import { frameOf } from "./loading/frames.ts";
import type { Frame } from "./loading/frames.ts";
import type { MarkedReference } from "./loading/way.ts";
import { markedReferences } from "./loading/ways.ts";

/** An import map as written, and the address of the file that more of it is in. */
export interface FetchedImportMap extends RawImportMap {
  src: string | null;
}

/** Everything in a document that makes a browser load JS or CSS. References are as written. */
export interface DocumentReferences {
  /** `href` of the first `<base>` that has one. */
  base: string | null;
  /**
   * How many of each come before the `base` element: they are loaded before it is read, and are relative to the
   * document.
   */
  early: { scripts: number; preloads: number; stylesheets: number };
  scripts: readonly { url: string; module: boolean }[];
  /** Addresses of `modulepreload`, and of `preload` for scripts. */
  preloads: readonly { url: string; module: boolean }[];
  stylesheets: readonly string[];
  /** Source of inline scripts; classic ones can hold `import()` too. */
  inline: readonly string[];
  /** Code of attributes that runs as something is loaded. */
  handlers: readonly string[];
  /** Source of `<style>` elements. */
  styles: readonly string[];
  importMap: FetchedImportMap;
  /** What SystemJS has for an import map. */
  systemMap: FetchedImportMap;
  /** What is loaded in other ways, or at another time. */
  marked: readonly MarkedReference[];
  /** Documents that are shown in this one. */
  frames: readonly Frame[];
}

/** Destinations of a preload that may be code. */
const preloaded = new Set(["script", "worker", "sharedworker", "fetch"]);

const nothing: RawImportMap = { imports: {}, scopes: {} };

/** Reads the references of a document. Never throws: what is not understood loads nothing. */
export function scanHtml(html: string): DocumentReferences {
  const scripts: { url: string; module: boolean }[] = [];
  const preloads: { url: string; module: boolean }[] = [];
  const inline: string[] = [];
  const handlers: string[] = [];
  const stylesheets: string[] = [];
  const styles: string[] = [];
  const marked: MarkedReference[] = [];
  const frames: Frame[] = [];
  let base: string | null = null;
  let early = { scripts: 0, preloads: 0, stylesheets: 0 };
  let importMap: FetchedImportMap = { ...nothing, src: null };
  let systemMap: FetchedImportMap = { ...nothing, src: null };

  visitHtml(html, (node) => {
    if (!("tagName" in node)) return false;
    // The others of SVG's elements have the names of HTML's without what they do.
    const inSvg = node.namespaceURI === markup.NS.SVG;
    if (!inSvg) marked.push(...markedReferences(node));
    const frame = inSvg ? null : frameOf(node);
    if (frame !== null) frames.push(frame);
    for (const name of ["onload", "onpageshow"]) {
      const handler = attribute(node, name);
      if (handler !== null) handlers.push(handler);
    }
    if (node.tagName === "style") styles.push(textIn(node));
    else if (node.tagName === "script") readScript(node, inSvg);
    else if (node.tagName === "base" && !inSvg && base === null) {
      base = attribute(node, "href");
      early =
        base === null
          ? early
          : { scripts: scripts.length, preloads: preloads.length, stylesheets: stylesheets.length };
    } else if (node.tagName === "link" && !inSvg) readLink(node);
    return true;
  });
  return {
    base,
    early,
    scripts,
    preloads,
    stylesheets,
    inline,
    handlers,
    styles,
    importMap,
    systemMap,
    marked,
    frames,
  };

  function readLink(link: HtmlElement): void {
    const url = attribute(link, "href")?.trim();
    const rel = new Set((attribute(link, "rel") ?? "").toLowerCase().split(/\s+/));
    const as = attribute(link, "as")?.toLowerCase();
    if (!url || attribute(link, "disabled") !== null) return;
    if (rel.has("stylesheet") && !rel.has("alternate")) stylesheets.push(url);
    else if (rel.has("modulepreload")) preloads.push({ url, module: true });
    else if (rel.has("preload") && as === "style") stylesheets.push(url);
    else if (rel.has("preload") && preloaded.has(as ?? "")) preloads.push({ url, module: false });
    else if (rel.has("prefetch")) marked.push({ url, as: "named", when: "later" });
  }

  function readScript(script: HtmlElement, inSvg: boolean): void {
    const type = (attribute(script, "type") ?? "").trim().toLowerCase();
    // `xlink:href` has this name as well, in a namespace of its own.
    const url = attribute(script, inSvg ? "href" : "src")?.trim();
    const module = isModule(type);
    if (type === "importmap" || type === "importmap-shim")
      importMap = {
        ...mergeImportMaps(importMap, readImportMap(textIn(script))),
        // No browser fetches one; es-module-shims does.
        src: importMap.src ?? (type === "importmap-shim" && url ? url : null),
      };
    else if (type === "systemjs-importmap")
      systemMap = {
        ...mergeImportMaps(systemMap, readImportMap(textIn(script))),
        src: systemMap.src ?? (url || null),
      };
    else if (!isRun(type)) {
      if (!url && isRunByLoader(type)) inline.push(textIn(script));
    }
    // For very old browsers; none that is measured loads it. On a module the attribute has no effect.
    else if (!module && attribute(script, "nomodule") !== null) {
      if (url) marked.push({ url, as: "script", when: "nomodule" });
    } else if (url?.toLowerCase().startsWith("data:")) inline.push(textOfDataUrl(url));
    else if (url) scripts.push({ url, module });
    else inline.push(textIn(script));
  }
}

function textOfDataUrl(url: string): string {
  const comma = url.indexOf(",");
  const data = url.slice(comma + 1);
  try {
    return /;base64\s*$/i.test(url.slice(0, comma))
      ? Buffer.from(decodeURIComponent(data), "base64").toString()
      : decodeURIComponent(data);
  } catch {
    return data;
  }
}
