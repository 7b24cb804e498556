import { html as markup } from "parse5";
import { attribute, textIn, visitHtml } from "../html-nodes.ts";
import type { HtmlElement } from "../html-nodes.ts";
import { mergeImportMaps, readImportMap } from "./loading/import-map.ts";
import type { RawImportMap } from "./loading/import-map.ts";
import { isRun } from "./loading/deferred-scripts.ts";
import type { MarkedReference } from "./loading/way.ts";
import { markedReferences } from "./loading/ways.ts";

/** Everything in a document that makes a browser load JS or CSS. References are as written. */
export interface DocumentReferences {
  /** `href` of the first `<base>` that has one. */
  base: string | null;
  scripts: readonly { url: string; module: boolean }[];
  /** Of `modulepreload`, and of `preload` for scripts. */
  preloads: readonly { url: string; module: boolean }[];
  stylesheets: readonly string[];
  /** Source of inline scripts; classic ones can hold `import()` too. */
  inline: readonly string[];
  /** Code of attributes that runs as something is loaded. */
  handlers: readonly string[];
  /** Source of `<style>` elements. */
  styles: readonly string[];
  /** As written. */
  importMap: Readonly<Record<string, string>>;
  /** The import map's scopes, as written. */
  scopes: RawImportMap["scopes"];
  /** What SystemJS has for an import map; `src` where it is a file. */
  systemMap: RawImportMap & { src: string | null };
  /** What is loaded in other ways, or at another time. */
  marked: readonly MarkedReference[];
}

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
  let base: string | null = null;
  let importMap = nothing;
  let systemMap: RawImportMap & { src: string | null } = { ...nothing, src: null };

  visitHtml(html, (node) => {
    if (!("tagName" in node)) return false;
    // The others of SVG's elements have the names of HTML's without what they do.
    const inSvg = node.namespaceURI === markup.NS.SVG;
    if (!inSvg) marked.push(...markedReferences(node));
    const handler = attribute(node, "onload");
    if (handler !== null) handlers.push(handler);
    if (node.tagName === "style") styles.push(textIn(node));
    else if (node.tagName === "script") readScript(node, inSvg);
    else if (node.tagName === "base" && !inSvg) base ??= attribute(node, "href");
    else if (node.tagName === "link" && !inSvg) readLink(node);
    return true;
  });
  const { imports, scopes } = importMap;
  return {
    base,
    scripts,
    preloads,
    stylesheets,
    inline,
    handlers,
    styles,
    importMap: imports,
    scopes,
    systemMap,
    marked,
  };

  function readLink(link: HtmlElement): void {
    const url = attribute(link, "href")?.trim();
    const rel = new Set((attribute(link, "rel") ?? "").toLowerCase().split(/\s+/));
    const as = attribute(link, "as")?.toLowerCase();
    if (!url || attribute(link, "disabled") !== null) return;
    if (rel.has("stylesheet") && !rel.has("alternate")) stylesheets.push(url);
    else if (rel.has("modulepreload")) preloads.push({ url, module: true });
    else if (rel.has("preload") && as === "script") preloads.push({ url, module: false });
    else if (rel.has("preload") && as === "style") stylesheets.push(url);
    else if (rel.has("prefetch")) marked.push({ url, as: "named", when: "later" });
  }

  function readScript(script: HtmlElement, inSvg: boolean): void {
    const type = (attribute(script, "type") ?? "").trim().toLowerCase();
    // `xlink:href` has this name as well, in a namespace of its own.
    const url = attribute(script, inSvg ? "href" : "src")?.trim();
    const module = type === "module";
    if (type === "importmap") importMap = mergeImportMaps(importMap, readImportMap(textIn(script)));
    else if (type === "systemjs-importmap")
      systemMap = {
        ...mergeImportMaps(systemMap, readImportMap(textIn(script))),
        src: systemMap.src ?? (url || null),
      };
    else if (!isRun(type)) return;
    // For browsers of long ago; none that is measured loads it.
    else if (attribute(script, "nomodule") !== null) {
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
