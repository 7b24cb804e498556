import { parentOf } from "./ancestors.ts";
import { labelOf } from "./control-words.ts";
import { attribute } from "./element-shape.ts";

/** A link as the page has it. Untrusted text. */
export interface SeenLink {
  /** Absolute. */
  href: string;
  /** What a person reads on it. */
  label: string;
  /** It downloads what it leads to. */
  isDownload: boolean;
  /** The method that a script sends in its place; empty if none is declared. */
  method: string;
  /** The elements that it lies in, the same for the entries of one list. */
  list: string;
  /** It stands among others in one element, and not in an element of its own as an entry does. */
  isInline: boolean;
  /** It is in a menu, a header or a footer of the page. */
  isMenu: boolean;
  isFooter: boolean;
}

/** The links of a page, and what it says about its own address. */
export interface SeenLinks {
  links: SeenLink[];
  /** `<link rel="canonical">`; null without one. */
  canonical: string | null;
  /** `<link rel="alternate" hreflang>`: the page in other languages. */
  versions: string[];
}

const longestText = 200;
const mostVersions = 200;
const mostLevels = 6;

/** Finds the links of a page, those in open shadow roots included, in the order of the document. */
export function collectLinks(most: number): SeenLinks {
  const links: SeenLink[] = [];
  collectIn(document, most, links);
  const canonical = document.querySelector<HTMLLinkElement>("link[rel~=canonical][href]");
  const versions = [...document.querySelectorAll<HTMLLinkElement>("link[rel~=alternate][hreflang][href]")];
  return {
    links,
    canonical: canonical?.href ?? null,
    versions: versions.slice(0, mostVersions).map(({ href }) => href),
  };
}

function collectIn(root: ParentNode, most: number, links: SeenLink[]): void {
  for (const element of root.querySelectorAll("*")) {
    if (links.length >= most) return;
    if (element.shadowRoot !== null) collectIn(element.shadowRoot, most, links);
    if (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) {
      if (element.href !== "") links.push(describe(element));
    }
  }
}

function describe(link: HTMLAnchorElement | HTMLAreaElement): SeenLink {
  const { levels, isMenu, isFooter } = placeOf(link);
  return {
    href: link.href.slice(0, 2_000),
    label: labelOf(link).slice(0, longestText),
    isDownload: link.hasAttribute("download"),
    method: (["data-method", "data-turbo-method", "data-http-method"] as const)
      .map((name) => attribute(link, name))
      .join("")
      .slice(0, 20),
    list: levels.join(" "),
    isInline: (link.parentElement?.querySelectorAll(":scope > a[href]").length ?? 0) > 1,
    isMenu,
    isFooter,
  };
}

function placeOf(link: Element): { levels: string[]; isMenu: boolean; isFooter: boolean } {
  const levels: string[] = [];
  let [isMenu, isFooter] = [false, false];
  let inSection = false;
  for (let element = parentOf(link); element !== null; element = parentOf(element)) {
    const tag = element.localName;
    const role = attribute(element, "role");
    if (levels.length < mostLevels) levels.push(tag);
    if (/^(?:article|main|section)$/.test(tag) || role === "main") inSection = true;
    const isFoot = role === "contentinfo" || (tag === "footer" && !inSection);
    const isHead = role === "banner" || (tag === "header" && !inSection);
    isFooter ||= isFoot;
    isMenu ||= isFoot || isHead || tag === "nav" || /^(?:navigation|menu|menubar|tablist)$/.test(role);
  }
  return { levels, isMenu, isFooter };
}
