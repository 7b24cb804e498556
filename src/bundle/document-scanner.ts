import { createHash } from "node:crypto";
import { reduceHtml } from "./reduce-html.ts";
import { scanHtml } from "./scan-html.ts";
import type { DocumentReferences } from "./scan-html.ts";

/** Kinds of pages that are remembered. A site has a few, or one for each page. */
const mostKinds = 500;

/** Reads documents as `scanHtml` does, those of one kind once: pages that differ in their text alone load the same. */
export function documentScanner(): (html: string) => DocumentReferences {
  const known = new Map<string, DocumentReferences>();
  return (html) => {
    const reduced = reduceHtml(html);
    const kind = createHash("sha256").update(reduced).digest("base64");
    const references = known.get(kind) ?? scanHtml(reduced);
    if (known.size < mostKinds) known.set(kind, references);
    return references;
  };
}
