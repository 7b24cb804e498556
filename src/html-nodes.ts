import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * Visits the nodes of an HTML document in order, as a browser that runs scripts builds it: what `<noscript>` holds is text, and the
 * contents of a template are visited only where it is a shadow root. Any text is a document, so it never throws.
 *
 * @param visit returns whether to go on with what is in the node.
 */
export function visitHtml(html: string, visit: (node: HtmlNode) => boolean): void {
  // A list instead of recursion: documents may be nested deeper than the stack.
  const open = parse(html).childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (visit(node)) for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ("content" in node) return isShadowRoot(node) ? node.content.childNodes : [];
  return "childNodes" in node ? node.childNodes : [];
}

function isShadowRoot(template: HtmlElement): boolean {
  const mode = attribute(template, "shadowrootmode")?.toLowerCase();
  return mode === "open" || mode === "closed";
}

/** Null where the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The text directly in an element. */
export function textIn(element: HtmlElement): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
