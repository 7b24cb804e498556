import type { Film, Report } from "../../types.ts";
import { inSchemaOrder } from "../json/schema-order.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { inert, pack, repeatLists, shareLists, unpack } from "./packed.ts";

const openings = {
  report: '<script type="application/json" id="report">',
  films: '<script type="application/json" id="films">',
} as const;
const closing = "</script>";

/** Characters of the longest report that is written as it is; a longer one is packed. */
const largestPlain = 100_000;

/**
 * The report inside its own page, as data that no browser runs: the JSON of `report.json`, or `{ "deflate-raw": "<base64>" }` if that
 * is long. Pictures are in a separate element, so that the page's script can show them without reading the rest.
 */
export function embedReport(report: Report): Markup {
  const { films, ...rest } = report;
  const json = JSON.stringify(inSchemaOrder(rest));
  const data =
    json.length > largestPlain ? JSON.stringify({ "deflate-raw": pack(shareLists(json)) }) : inert(json);
  return html`${films && { markup: `${openings.films}${inert(JSON.stringify(films))}${closing}` }}
  ${{ markup: `${openings.report}${data}${closing}` }}`;
}

/**
 * The report's JSON inside a page that `embedReport` wrote, or null if the text is not such a page. Damaged data is returned as it
 * is, and parsing it reports the error.
 */
export function reportInHtml(text: string): string | null {
  if (!/^\ufeff?\s*<!doctype html>/i.test(text.slice(0, 200))) return null;
  const data = elementIn(text, openings.report);
  if (data === null) return null;
  const plain = data.startsWith('{"deflate-raw":') ? unpackData(data) : data;
  const films = elementIn(text, openings.films);
  return films === null ? plain : withFilms(plain, films);
}

function elementIn(text: string, opening: string): string | null {
  const start = text.indexOf(opening);
  const end = start < 0 ? -1 : text.indexOf(closing, start);
  return end < 0 ? null : text.slice(start + opening.length, end);
}

function withFilms(data: string, films: string): string {
  try {
    const report = JSON.parse(data) as Report;
    return JSON.stringify({ ...report, films: JSON.parse(films) as Film[] });
  } catch {
    return data;
  }
}

function unpackData(data: string): string {
  try {
    const { "deflate-raw": base64 } = JSON.parse(data) as { "deflate-raw": unknown };
    return repeatLists(unpack(String(base64)));
  } catch {
    return data;
  }
}
