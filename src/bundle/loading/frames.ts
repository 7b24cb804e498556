import { attribute } from "../../html-nodes.ts";
import type { HtmlElement } from "../../html-nodes.ts";
import type { Sizes } from "../sizes.ts";

/** A document that a page shows in itself: at an address, or as text. */
export type Frame = { url: string } | { html: string };

const addressIn: Readonly<Record<string, string>> = {
  embed: "src",
  frame: "src",
  iframe: "src",
  object: "data",
};

/** The document that an element loads together with its page; null for any other element. */
export function frameOf(element: HtmlElement): Frame | null {
  const name = addressIn[element.tagName];
  // Loaded when it comes into view.
  if (name === undefined || attribute(element, "loading")?.toLowerCase() === "lazy") return null;
  const html = element.tagName === "iframe" ? attribute(element, "srcdoc") : null;
  if (html !== null) return { html };
  const url = attribute(element, name)?.trim();
  return url ? { url } : null;
}

/** A page, its own loads only, and the documents in its frames. */
export interface FramedPage {
  file: string;
  files: readonly string[];
  later: ReadonlySet<string>;
  inline: Sizes | null;
  unclear: readonly string[];
  frames: readonly string[];
}

/** Pages with what the documents in their frames load, and those in theirs. */
export function withFrames<Page extends FramedPage>(pages: readonly Page[]): Omit<Page, "frames">[] {
  const named = new Map(pages.map((page) => [page.file, page]));
  return pages.map(({ frames, ...page }) => {
    if (frames.length === 0) return page;
    const shown = new Set([page.file, ...frames]);
    // A set that grows while it is walked is walked to its end.
    for (const file of shown) for (const next of named.get(file)?.frames ?? []) shown.add(next);
    const all = [...shown].flatMap((file) => named.get(file) ?? []);
    return {
      ...page,
      files: [...new Set(all.flatMap(({ files }) => files))].sort(),
      later: new Set(all.flatMap(({ later }) => [...later])),
      inline: all.reduce<Sizes | null>((sum, { inline }) => added(sum, inline), null),
      unclear: [...new Set(all.flatMap(({ unclear }) => unclear))],
    };
  });
}

function added(one: Sizes | null, other: Sizes | null): Sizes | null {
  if (one === null || other === null) return one ?? other;
  const { brotli } = one;
  return {
    raw: one.raw + other.raw,
    gzip: one.gzip + other.gzip,
    ...(brotli !== undefined && other.brotli !== undefined && { brotli: brotli + other.brotli }),
  };
}
