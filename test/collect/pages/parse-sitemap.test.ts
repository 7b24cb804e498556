import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostAddresses, parseSitemap } from "../../../src/collect/pages/parse-sitemap.ts";

const loc = (address: string) => `<url><loc>${address}</loc></url>`;
const pagesOf = (text: string) => parseSitemap(text)?.pages;

describe("parseSitemap", () => {
  it("reads pages, whatever else is said of them", () =>
    expect(
      pagesOf(
        `<?xml version="1.0" encoding="UTF-8"?><!-- made --><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
         <s:url><s:loc> https://a.example/?a=1&amp;b=2 </s:loc><s:lastmod>2026-01-01</s:lastmod><image:image><image:loc>https://a.example/a.png</image:loc></image:image></s:url>
         <s:url><s:loc><![CDATA[https://a.example/b?c&d]]></s:loc></s:url></s:urlset>`,
      ),
    ).toEqual(["https://a.example/?a=1&b=2", "https://a.example/b?c&d"]));

  it("reads an index", () =>
    expect(
      parseSitemap("<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>"),
    ).toEqual({ pages: [], sitemaps: ["https://a.example/1.xml"], isCut: false }));

  it("keeps what stands before a mistake", () =>
    expect(pagesOf(`<urlset>${loc("/a")}<url><loc>/b</url></urlset>`)).toEqual(["/a"]));

  it.each([
    "",
    "not XML",
    "<!doctype html><html><body><p>404",
    "<feed><entry><loc>/a</loc></entry></feed>",
    "{}",
  ])("is null for %j", (text) => expect(parseSitemap(text)).toBeNull());

  it("expands no entity that a document declares, and loads none", () => {
    const laughs = `<!DOCTYPE urlset [<!ENTITY a "${"ha".repeat(50)}">${"bcdefghij"
      .split("")
      .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghij"[at]};`.repeat(10)}">`)
      .join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const text = `${laughs}<urlset>${loc("/before")}${loc("/&j;")}${loc("/&file;")}</urlset>`;
    const pages = pagesOf(text) ?? [];
    expect(pages[0]).toBe("/before");
    expect(pages.join("").length).toBeLessThan(100);
    expect(pages.join("")).not.toMatch(/ha|root/);
  });

  it("stops at its bounds", () => {
    const many = `<urlset>${loc("/a").repeat(mostAddresses + 10)}`;
    expect(parseSitemap(many)).toMatchObject({ isCut: true, pages: { length: mostAddresses } });
    expect(pagesOf(`<urlset>${loc(`/${"a".repeat(100_000)}`)}${loc("/b")}</urlset>`)?.at(-1) ?? "/b").toBe(
      "/b",
    );
    expect(parseSitemap(`<urlset>${"<x>".repeat(200_000)}`)).toEqual({
      pages: [],
      sitemaps: [],
      isCut: false,
    });
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "<urlset>",
      "</urlset>",
      "<url>",
      "</url>",
      "<loc>",
      "</loc>",
      "/a",
      "&amp;",
      "&x;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<!DOCTYPE a [",
      "<?",
      "\0",
      "é",
      "<",
      ">",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = parseSitemap(pieces.join(""));
        expect(found?.pages.every((address) => address.trim() === address && address !== "") ?? true).toBe(
          true,
        );
      }),
    );
  });
});
