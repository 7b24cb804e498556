import { createHash } from "node:crypto";
import { cssImports } from "../css-imports.ts";
import type { DocumentReferences } from "../scan-html.ts";
import { isData, readInlineCode } from "./inline-code.ts";
import { usesAmd } from "./require-js.ts";
import { isKnownRuntime } from "./ways.ts";

/** A path from the site's top, or a whole address. */
const absolute = /^(\/|[a-z][a-z\d+.-]*:)/i;

/**
 * The same text for all pages that load the same wherever they are: their data and texts may differ. Null for a page whose own
 * address is part of what it loads, or may be.
 */
export async function pageKind(references: DocumentReferences): Promise<string | null> {
  const { base, early, scripts, preloads, stylesheets, styles, marked, frames, importMap, systemMap } =
    references;
  const code = runCode(references);
  const maps = [importMap, systemMap];
  // A framed document is read separately.
  if (frames.length > 0) return null;
  if (maps.some(({ src }) => src !== null)) return null;
  if (maps.some(({ imports, scopes }) => Object.keys({ ...imports, ...scopes }).length > 0)) return null;
  if (base === null || !absolute.test(base) || Object.values(early).some((count) => count > 0)) {
    const urls = [...scripts, ...preloads, ...marked].map(({ url }) => url);
    if (![...urls, ...stylesheets, ...styles.flatMap(cssImports)].every((url) => absolute.test(url)))
      return null;
    for (const text of [...code.filter((one) => !isKnownRuntime(one)), ...references.handlers])
      if (await namesByPlace(text)) return null;
  }
  const { handlers } = references;
  const loads = { base, early, scripts, preloads, stylesheets, styles, marked, handlers, code };
  return createHash("sha256").update(JSON.stringify(loads)).digest("base64");
}

/** Inline scripts without those that only hand data to the page. */
export function runCode({ inline }: Pick<DocumentReferences, "inline">): string[] {
  return inline.filter((text) => text.trim() !== "" && !isData(text));
}

async function namesByPlace(code: string): Promise<boolean> {
  const { imports, patterns, system, paths } = await readInlineCode(code);
  if (patterns.length > 0 || system.length > 0 || usesAmd(code)) return true;
  return ![...imports, ...paths].every((name) => absolute.test(name));
}
