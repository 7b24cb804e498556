import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect } from "vitest";

/** As GitHub would, before its sanitizer: raw HTML passes. */
export const toHtml = (source: string) =>
  micromark(source, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Rendered text outside of code: what GitHub searches for mentions, references and links. */
export const outsideCode = (page: string) => page.replaceAll(/<code>[^<]*<\/code>/g, "CODE");

const elements = (page: string) => [
  ...new Set([...page.matchAll(/<[/!?]?([a-z!?[]\w*)/gi)].map((found) => found[1] ?? "")),
];

const ours = new Set("h3 p code strong table thead tbody tr th td br details summary ul li sub a".split(" "));

/** Where the fixtures' findings send their readers. */
const documentation = "https://developer.mozilla.org/docs/";

/**
 * Nothing in it but our own elements: no mention, reference, image, autolink or foreign link, every table whole, every
 * fold closed.
 * @param links addresses that may be linked to.
 */
export function expectInert(source: string, links: readonly string[] = []): void {
  const page = toHtml(source);
  expect(elements(page).filter((name) => !ours.has(name))).toEqual([]);
  const targets = [...page.matchAll(/<a href="([^"]*)">/g)].map((found) => found[1] ?? "");
  expect(
    targets.filter((target) => ![...links, documentation].some((start) => target.startsWith(start))),
  ).toEqual([]);
  const plainTags = page.replaceAll(/<a href="[^"]*">/g, "<a>");
  expect(
    [...plainTags.matchAll(/<\w+ ([^>]*)>/g)]
      .map((found) => found[1])
      .filter((attribute) => !/^align="(?:left|right)"$/.test(attribute ?? "")),
  ).toEqual([]);
  expect(outsideCode(plainTags)).not.toMatch(/@|:\/\/|www\.|#\d|GH-\d|[0-9a-f]{7,}|`/);
  expect(page).not.toMatch(/[[\p{Cc}\p{Cf}]--[\n]]/v);
  for (const table of page.match(/<table>.*?<\/table>/gs) ?? []) {
    const [columns, ...cells] = (table.match(/<tr>.*?<\/tr>/gs) ?? []).map(
      (row) => row.match(/<t[hd]/g)?.length,
    );
    expect(new Set(cells)).toEqual(new Set(cells.length > 0 ? [columns] : []));
  }
  expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
}
