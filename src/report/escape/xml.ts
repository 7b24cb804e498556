/**
 * Text from outside inside XML, in an element or a quoted attribute. Characters that XML 1.0 does not allow, and
 * control, format and bidirectional ones, become blanks; line ends stay.
 * https://www.w3.org/TR/xml/#charsets
 */
export function xml(text: string, max = 10_000): string {
  return text
    .slice(0, max)
    .toWellFormed()
    .replaceAll(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]|[\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
