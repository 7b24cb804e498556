import type { Report } from "../../types.ts";
import { inSchemaOrder } from "../json/schema-order.ts";
import type { Markup } from "../escape/html.ts";

const opening = '<script type="application/json" id="report">';
const closing = "</script>";

/**
 * The report inside its own page, as data that no browser runs. Characters that could end the element, or a line of
 * JavaScript, are written as JSON escapes, so that it parses to exactly the same report.
 */
export function embedReport(report: Report): Markup {
  const data = JSON.stringify(inSchemaOrder(report)).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { markup: `${opening}${data}${closing}` };
}

/** The JSON inside a page that `embedReport` wrote, or null if the text is no such page. */
export function reportInHtml(text: string): string | null {
  if (!/^\ufeff?\s*<!doctype html>/i.test(text.slice(0, 200))) return null;
  const start = text.indexOf(opening);
  if (start < 0) return null;
  const end = text.indexOf(closing, start);
  return end < 0 ? null : text.slice(start + opening.length, end);
}
