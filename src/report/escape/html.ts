/** Markup that is safe to put into the page as it is. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: text (escaped), markup, or nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

/**
 * A template of HTML in which every value is escaped unless it is markup already: text from outside cannot become an
 * element, an attribute, or a script. Values in attributes must be inside double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.map(
    // The source's indentation does not belong to the page.
    (text, at) => text.replaceAll(/\n\s+/g, "\n") + (at < values.length ? render(values[at]) : ""),
  );
  return { markup: parts.join("") };
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string" || typeof content === "number") return escapeHtml(String(content));
  return "markup" in content ? content.markup : content.map(render).join("");
}

/**
 * Text from outside in HTML, in an element or a quoted attribute. Control, format and bidirectional characters, which
 * could reorder or hide the text around them, become spaces. At most `max` UTF-16 units.
 */
function escapeHtml(text: string, max = 20_000): string {
  return text
    .slice(0, max)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("`", "&#96;");
}
