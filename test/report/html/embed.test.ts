import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { html } from "../../../src/report/html.ts";
import { embedReport, reportInHtml } from "../../../src/report/html/embed.ts";
import { parseReport } from "../../../src/report/parse.ts";
import { largeReport } from "../../fixtures/reports/large.ts";
import { rich } from "../../fixtures/reports/rich.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const inPage = (markup: string) => `<!doctype html>\n${markup}`;

it("gives back a small report with its pictures, which are in the page once", () => {
  const page = html(rich);
  expect(parseReport(page)).toEqual(asJson(rich));
  const picture = rich.films?.[0]?.frames[0]?.jpeg ?? "none";
  expect(page.split(picture)).toHaveLength(1 + (rich.films ?? []).flatMap(({ frames }) => frames).length);
});

it("stays under 1.5 MB without pictures for 10 pages on 2 devices with 20 visits, and gives all of it back", () => {
  const report = largeReport();
  const page = html(report);
  const pictures = (report.films ?? []).flatMap(({ frames }) => frames.map(({ jpeg }) => jpeg.length));
  const bytes = Buffer.byteLength(page) - pictures.reduce((sum, length) => sum + length, 0);
  expect(bytes).toBeLessThan(1_500_000);
  expect(page).toContain('{"deflate-raw":');
  expect(parseReport(page)).toEqual(asJson(report));
});

it.each([
  ["base64 of nothing packed", '{"deflate-raw":"AAAA"}'],
  ["another type", '{"deflate-raw":7}'],
  ["broken JSON", '{"deflate-raw":"'],
])("refuses a packed report that is %s", (_, data) => {
  const page = inPage(`<script type="application/json" id="report">${data}</script>`);
  expect(() => parseReport(page)).toThrow(/cannot be read/);
});

it("does not unpack without end", () => {
  const zeros = deflateRawSync(" ".repeat(120_000_000));
  const data = JSON.stringify({ "deflate-raw": zeros.toString("base64") });
  const text = reportInHtml(inPage(`<script type="application/json" id="report">${data}</script>`));
  expect(text?.length).toBeLessThan(100_000_000);
});

it("ends no element, whatever is in the data", () => {
  const hostile = { ...rich, summary: "</script><script>alert(1)</script><!--" };
  const { markup } = embedReport(hostile);
  expect(markup.match(/<\/script>/g)).toHaveLength(2);
  expect(markup).not.toContain("<!--");
});
