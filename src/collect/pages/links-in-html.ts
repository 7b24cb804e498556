import { attribute, textIn, visitHtml } from "../../html-nodes.ts";
import type { SeenLink } from "../in-page/links.ts";

/** The links that a document has before any script runs. Any text is a document, so it never throws. */
export function linksInHtml(html: string, url: string, most: number): SeenLink[] {
  const links: SeenLink[] = [];
  let base = url;
  visitHtml(html, (node) => {
    if (!("tagName" in node)) return true;
    const href = attribute(node, "href");
    if (href === null || links.length >= most) return true;
    if (node.tagName === "base") base = URL.parse(href, url)?.href ?? base;
    if (node.tagName !== "a" && node.tagName !== "area") return true;
    const address = URL.parse(href, base)?.href;
    if (address === undefined) return true;
    links.push({
      href: address.slice(0, 2_000),
      label: (attribute(node, "aria-label") ?? textIn(node)).replace(/\s+/g, " ").trim().slice(0, 200),
      isDownload: attribute(node, "download") !== null,
      method: attribute(node, "data-method") ?? "",
      // Where it stands in the page is only known of what is rendered.
      list: "",
      isInline: true,
      isMenu: true,
      isFooter: false,
    });
    return true;
  });
  return links;
}
