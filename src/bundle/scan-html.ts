/** Everything in a document that makes a browser load JS or CSS at once. References are as written. */
export interface DocumentReferences {
  /** `href` of the first `<base>`. */
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

/**
 * A comment, or a start tag with its attributes. Quoted values may hold `>`. The lookahead keeps the engine from trying a
 * document's quotes in every combination where a tag never ends.
 */
const tags = /<!--[^]*?(?:-->|$)|<([a-z][^\s/>]*)(?=((?:=\s*"[^"]*"|=\s*'[^']*'|[^>])*))\2>/gi;

/** Their content is text, or is not loaded: `template` and `noscript` hold what a browser with JS leaves alone. */
const opaque = new Set(["script", "style", "noscript", "template", "textarea", "title"]);

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

  const scan = new RegExp(tags);
  for (let tag = scan.exec(html); tag; tag = scan.exec(html)) {
    const name = tag[1]?.toLowerCase();
    if (name === undefined) continue;
    const start = scan.lastIndex;
    if (opaque.has(name)) scan.lastIndex = findClose(html, name, start);
    const content = html.slice(start, scan.lastIndex);
    const attributes = readAttributes(tag[2] ?? "");
    if (name === "base") base ??= attributes.get("href") ?? null;
    else if (name === "style") styles.push(content);
    else if (name === "link") readLink(attributes);
    else if (name === "script") readScript(attributes, content);
  }
  return { base, scripts, preloads, stylesheets, inline, styles, importMap };

  function readLink(attributes: ReadonlyMap<string, string>): void {
    const url = attributes.get("href")?.trim();
    const rel = new Set((attributes.get("rel") ?? "").toLowerCase().split(/\s+/));
    const as = attributes.get("as")?.toLowerCase();
    if (!url || attributes.has("disabled")) return;
    if (rel.has("stylesheet") && !rel.has("alternate")) stylesheets.push(url);
    else if (rel.has("modulepreload")) preloads.push({ url, module: true });
    else if (rel.has("preload") && as === "script") preloads.push({ url, module: false });
    else if (rel.has("preload") && as === "style") stylesheets.push(url);
  }

  function readScript(attributes: ReadonlyMap<string, string>, code: string): void {
    const type = (attributes.get("type") ?? "").trim().toLowerCase();
    const url = attributes.get("src")?.trim();
    // For browsers of long ago; none that is measured loads it.
    if (attributes.has("nomodule")) return;
    const module = type === "module";
    if (type === "importmap") importMap = { ...readImportMap(code), ...importMap };
    else if (!module && !javascript.test(type)) return;
    else if (url) scripts.push({ url, module });
    else inline.push(code);
  }
}

/** Where an element's content ends; an unclosed one ends with the document, as in a browser. */
function findClose(html: string, name: string, start: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(
    /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    const key = name.toLowerCase();
    // The first of two wins, as in a browser.
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

/** Only those that URLs hold in practice. */
function decodeEntities(text: string): string {
  return text.replace(/&(amp|#38|#x26|#47|#x2f);/gi, (entity) => (/amp|38|26/i.test(entity) ? "&" : "/"));
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
