import { deflateSync, Inflate, strToU8 } from "fflate";
import type { Film, Report } from "../../types.ts";
import { inSchemaOrder } from "../json/schema-order.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

const openings = {
  report: '<script type="application/json" id="report">',
  films: '<script type="application/json" id="films">',
} as const;
const closing = "</script>";

/** A larger report is packed: samples repeat in its verdicts, and numbers have many digits. */
const largestPlain = 400_000;
/** Of a packed report, characters: as many as `parse.ts` reads at all. */
const largestUnpacked = 64 * 1024 * 1024;
/** Bytes that are unpacked at once; deflate makes of one at most 1032. */
const step = 16_384;

/**
 * The report inside its own page, as data that no browser runs: the JSON of `report.json`, or where that is large
 * `{ "deflate-raw": "<base64 of it>" }`; pictures stand apart, so that the page's script can show them without the rest.
 */
export function embedReport(report: Report): Markup {
  const { films, ...rest } = report;
  const data = JSON.stringify(inSchemaOrder(rest));
  return html`${films && { markup: `${openings.films}${inert(JSON.stringify(films))}${closing}` }}
  ${{ markup: `${openings.report}${data.length > largestPlain ? pack(data) : inert(data)}${closing}` }}`;
}

/** Characters that could end the element, or a line of JavaScript, as JSON escapes: it parses to exactly the same. */
function inert(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function pack(json: string): string {
  const packed = deflateSync(strToU8(json), { level: 9 });
  return JSON.stringify({ "deflate-raw": Buffer.from(packed).toString("base64") });
}

/**
 * The report's JSON inside a page that `embedReport` wrote, or null if the text is no such page. What is not as it was
 * written is given back as it is: who reads it says what is wrong.
 */
export function reportInHtml(text: string): string | null {
  if (!/^\ufeff?\s*<!doctype html>/i.test(text.slice(0, 200))) return null;
  const data = elementIn(text, openings.report);
  if (data === null) return null;
  const plain = data.startsWith('{"deflate-raw":') ? unpack(data) : data;
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

/** Whoever wrote the page: no more than is read is unpacked. */
function unpack(data: string): string {
  try {
    const { "deflate-raw": base64 } = JSON.parse(data) as { "deflate-raw": unknown };
    const packed = Buffer.from(String(base64), "base64");
    const decoder = new TextDecoder();
    let text = "";
    const inflate = new Inflate((bytes, final) => {
      text += decoder.decode(bytes, { stream: !final });
    });
    for (let at = 0; at < packed.length && text.length <= largestUnpacked; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    return text;
  } catch {
    return data;
  }
}
