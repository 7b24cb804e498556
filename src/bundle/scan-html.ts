import { html as markup } from "parse5";
import { attribute, textIn, visitHtml } from "../html-nodes.ts";
import type { HtmlElement } from "../html-nodes.ts";

/** Everything in a document that makes a browser load JS or CSS immediately. References are as written. */
export interface DocumentReferences {
  /** `href` of the first `<base>` that has one. */
  base: string | null;
  scripts: readonly { url: string; module: boolean }[];
  /** Of `modulepreload`, and of `preload` for scripts. */
  preloads: readonly { url: string; module: boolean }[];
  stylesheets: readonly string[];
  /** Source of inline scripts; classic ones can hold `import()` too. */
  inline: readonly string[];
  /** Source of `<style>` elements. */
  styles: readonly string[];
  /** As written. */
  importMap: Readonly<Record<string, string>>;
}

const javascript = /^((text|application)\/(x-)?(java|ecma)script)?$/i;

/** Reads the references of a document. Never throws: what is not understood loads nothing. */
export function scanHtml(html: string): DocumentReferences {
  const scripts: { url: string; module: boolean }[] = [];
  const preloads: { url: string; module: boolean }[] = [];
  const inline: string[] = [];
  const stylesheets: string[] = [];
  const styles: string[] = [];
  let base: string | null = null;
  let importMap: Record<string, string> = {};

  visitHtml(html, (node) => {
    if (!("tagName" in node)) return false;
    // The others of SVG's elements have the names of HTML's without what they do.
    const inSvg = node.namespaceURI === markup.NS.SVG;
    if (node.tagName === "style") styles.push(textIn(node));
    else if (node.tagName === "script") readScript(node, inSvg);
    else if (node.tagName === "base" && !inSvg) base ??= attribute(node, "href");
    else if (node.tagName === "link" && !inSvg) readLink(node);
    return true;
  });
  return { base, scripts, preloads, stylesheets, inline, styles, importMap };

  function readLink(link: HtmlElement): void {
    const url = attribute(link, "href")?.trim();
    const rel = new Set((attribute(link, "rel") ?? "").toLowerCase().split(/\s+/));
    const as = attribute(link, "as")?.toLowerCase();
    if (!url || attribute(link, "disabled") !== null) return;
    if (rel.has("stylesheet") && !rel.has("alternate")) stylesheets.push(url);
    else if (rel.has("modulepreload")) preloads.push({ url, module: true });
    else if (rel.has("preload") && as === "script") preloads.push({ url, module: false });
    else if (rel.has("preload") && as === "style") stylesheets.push(url);
  }

  function readScript(script: HtmlElement, inSvg: boolean): void {
    const type = (attribute(script, "type") ?? "").trim().toLowerCase();
    // `xlink:href` has this name as well, in a namespace of its own.
    const url = attribute(script, inSvg ? "href" : "src")?.trim();
    // For browsers of long ago; none that is measured loads it.
    if (attribute(script, "nomodule") !== null) return;
    const module = type === "module";
    if (type === "importmap") importMap = { ...readImportMap(textIn(script)), ...importMap };
    else if (!module && !javascript.test(type)) return;
    else if (url) scripts.push({ url, module });
    else inline.push(textIn(script));
  }
}

function readImportMap(code: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(code);
    const imports =
      typeof parsed === "object" && parsed !== null && "imports" in parsed ? parsed.imports : null;
    if (typeof imports !== "object" || imports === null) return {};
    return Object.fromEntries(Object.entries(imports).filter(([, url]) => typeof url === "string"));
  } catch {
    return {};
  }
}
