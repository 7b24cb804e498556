/** Elements whose content is text, kept as it is: code, or what only looks like tags. */
const raw = "script|style|title|textarea|noscript|iframe";
/** What the content of these is depends on more than their tags. */
const unusual = /<(plaintext|xmp|noembed|noframes|frameset)\b/i;
/** Qwik's folder is that of the element around: other than for the whole document, the tags between matter. */
const containers = /\sq:base\b/gi;
const wholeContainer = /<html\b[^<>]*\sq:base\b/i;
/** What a list of options holds as a rule. Others end it or are ignored, by whether a table is around it. */
const options = /^<\/?(?:select|option|optgroup)\b/i;

const attribute = String.raw`\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${"`"}]+))?`;
const tag = String.raw`<(?!(?:${raw})\b)\/?[a-z][^\s/<>"'=]*(?:${attribute})*\s*\/?>`;
/** Elements that only show something, with attributes that only say how. */
const shown =
  "a|abbr|article|aside|b|blockquote|br|code|dd|del|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|ins|kbd|li|main|mark|nav|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul";
const shownAttribute = String.raw`\s+(?:class|id|href|title|style|role|lang|dir|target|rel|tabindex|colspan|rowspan|align|aria-[a-z]+)(?:="[^"]*")?`;

/** One of: a shown tag, a raw element, a comment, any other tag, the doctype, text. */
const token = new RegExp(
  String.raw`(<\/?(?:${shown})(?:${shownAttribute})*\s*\/?>)|(<(${raw})(?:${attribute})*\s*>([^]*?)<\/\3\s*>)|(<!--(?!-?>)[^]*?-->)|(${tag})|(<!doctype[^<>]*>)|([^<]+)`,
  "giy",
);

/**
 * The part of a document that loading can depend on: without its text, and without the tags that only show it. It is
 * the same for thousands of pages of one kind, and is read many times as fast. A document that is not written plainly
 * is returned unchanged.
 */
export function reduceHtml(html: string): string {
  if (unusual.test(html) || isNested(html)) return html;
  let reduced = "";
  const images: string[] = [];
  let isList = false;
  let hasTable = false;
  let at = 0;
  while (at < html.length) {
    token.lastIndex = at;
    const found = token.exec(html);
    if (!found) return html;
    at = token.lastIndex;
    const [all, shownTag, element, , content = "", comment, other = ""] = found;
    // Code with `<!--` in it may hold its own end tag; in an image there is no raw text.
    if (element !== undefined && content.includes(images.length > 0 ? "<" : "<!--")) return html;
    const [, closes, image] = /^<(\/?)(svg|math)\b/i.exec(other) ?? [];
    if (image !== undefined) {
      // An end without its beginning is passed over, or ends more than it says.
      if (closes && images.pop() !== image.toLowerCase()) return html;
      if (!closes && !other.endsWith("/>")) images.push(image.toLowerCase());
    }
    // In an image, a tag of HTML ends the image.
    if (shownTag !== undefined && images.length > 0) return html;
    const isText = found[8] !== undefined;
    if (isList && !isText && comment === undefined && !options.test(all)) return html;
    const [, endsList, list] = /^<(\/?)(select)\b/i.exec(other) ?? [];
    if (list !== undefined) isList = !endsList;
    // A table puts it before the table, and what comes before it is loaded without it.
    if (hasTable && /^<base\b/i.test(other)) return html;
    hasTable ||= /^<table\b/i.test(shownTag ?? "");
    if (shownTag === undefined && !isText) reduced += all;
  }
  return images.length > 0 ? html : reduced;
}

function isNested(html: string): boolean {
  const bases = html.match(containers)?.length ?? 0;
  return bases > 1 || (bases === 1 && !wholeContainer.test(html));
}
