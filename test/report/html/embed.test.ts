import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/report/html.ts";
import { embedReport, reportInHtml } from "../../../src/report/html/embed.ts";
import { pack, repeatLists, shareLists } from "../../../src/report/html/packed.ts";
import { parseReport } from "../../../src/report/parse.ts";
import { largeReport } from "../../fixtures/reports/large.ts";
import { rich } from "../../fixtures/reports/rich.ts";
import { unpacked } from "./unpacked.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const inPage = (markup: string) => `<!doctype html>\n${markup}`;

it("gives back a small report with its pictures, which are in the page once", () => {
  const page = html(rich);
  expect(parseReport(page)).toEqual(asJson(rich));
  const picture = rich.films?.[0]?.frames[0]?.jpeg ?? "none";
  expect(page.split(picture)).toHaveLength(1 + (rich.films ?? []).flatMap(({ frames }) => frames).length);
});

describe("10 pages on 2 devices with 20 visits", () => {
  const report = largeReport();
  const pictures = (report.films ?? [])
    .flatMap(({ frames }) => frames.map(({ jpeg }) => jpeg.length))
    .reduce((sum, length) => sum + length, 0);
  const sizeOf = (page: string) => Buffer.byteLength(page) - pictures;

  it("stay under 600 kB without pictures, and all of it comes back", () => {
    const page = html(report);
    expect(sizeOf(page)).toBeLessThan(600_000);
    expect(page).toContain('{"deflate-raw":');
    expect(parseReport(page)).toEqual(asJson(report));
  });

  it("stay under 600 kB if every limit fails, with the first failures in plain HTML", () => {
    const verdicts = report.verdicts.map((verdict) => ({ ...verdict, status: "fail" as const }));
    const page = html({ ...report, verdicts });
    expect(sizeOf(page)).toBeLessThan(600_000);
    expect(page.match(/<tr role="row" class="why">/g)).toHaveLength(40);
    expect(parseReport(page).verdicts).toHaveLength(verdicts.length);
  });

  it("come with all their parts, packed or not", () => {
    const page = html(report);
    expect(page).toContain("data-packed=");
    const all = unpacked(page);
    expect(all.match(/<details class="place"/g)).toHaveLength(20);
    expect(all.match(/<svg\s+class="dots"/g)).toHaveLength(160);
    expect(all.match(/class="panel"/g)?.length).toBeGreaterThan(40);
  });
});

it("writes lists of numbers once, wherever they are, and gives them back", () => {
  const samples = [1234.5678, 1300.0000000000002, 0.5, -1e-7, 1e21];
  const text = JSON.stringify({
    a: samples,
    "[1234.5678,1300.0000000000002,0.5,-1e-7,1e+21]\t0\t": [samples, samples],
  });
  const shared = shareLists(text);
  expect(shared.match(/1300/g)).toHaveLength(1);
  expect(repeatLists(shared)).toBe(text);
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

it("does not repeat a list without end", () => {
  const list = `[${"1,".repeat(1_000_000)}1]`;
  const data = JSON.stringify({ "deflate-raw": pack(`${list}${"\t0\t".repeat(1_000_000)}`) });
  const text = reportInHtml(inPage(`<script type="application/json" id="report">${data}</script>`));
  expect(text).toBe(data);
});

it("ends no element, whatever is in the data", () => {
  const hostile = { ...rich, summary: "</script><script>alert(1)</script><!--" };
  const { markup } = embedReport(hostile);
  expect(markup.match(/<\/script>/g)).toHaveLength(2);
  expect(markup).not.toContain("<!--");
});
