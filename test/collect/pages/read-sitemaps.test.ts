import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSitemaps } from "../../../src/collect/pages/read-sitemaps.ts";
import { SiteAddresses } from "../../../src/collect/pages/site-addresses.ts";

const { signal } = new AbortController();
const root = "http://127.0.0.1:4000/";

/** A site of files by path, and what was asked of it. */
async function read(files: Readonly<Record<string, string | Uint8Array>>, at = root) {
  const asked: string[] = [];
  const get = async (url: string) => {
    expect(url.startsWith(root)).toBe(true);
    const path = url.slice(root.length - 1);
    asked.push(path);
    const file = files[path];
    return file === undefined ? null : Buffer.from(file);
  };
  return { pages: await readSitemaps({ root: at, get, signal }), asked };
}

const list = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>https://a.example${path}</loc></url>`).join("")}</urlset>`;
const index = (...paths: string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>https://a.example${path}</loc></sitemap>`).join("")}</sitemapindex>`;

describe("readSitemaps", () => {
  it("reads the usual place, and no other once there are pages", async () => {
    const { pages, asked } = await read({ "/sitemap.xml": list("/", "/b") });
    expect(pages).toEqual(["https://a.example/", "https://a.example/b"]);
    expect(asked).toEqual(["/robots.txt", "/sitemap.xml"]);
  });

  it("reads what robots.txt names, at this site in the place of the deployed one, packed or not", async () => {
    const { pages } = await read({
      "/robots.txt": "User-agent: *\r\nSITEMAP: https://a.example/maps/all.xml\r\n",
      "/maps/all.xml": index("/maps/1.xml.gz", "/maps/2.xml", "/maps/gone.xml"),
      "/maps/1.xml.gz": gzipSync(list("/one")),
      "/maps/2.xml": list("/two"),
    });
    expect(pages).toEqual(["https://a.example/one", "https://a.example/two"]);
  });

  it("looks in the app's own folder first", async () => {
    const { pages } = await read({ "/shop/sitemap.xml": list("/shop/") }, `${root}shop/`);
    expect(pages).toEqual(["https://a.example/shop/"]);
  });

  it("ends where sitemaps name each other, or more of them, or unpack to too much", async () => {
    const more = Array.from({ length: 100 }, (_, at) => `/${at}.xml`);
    const { asked } = await read({ "/sitemap.xml": index("/sitemap.xml", ...more) });
    expect(asked.length).toBeLessThan(20);
    const bomb = gzipSync(Buffer.alloc(50_000_000, " "));
    expect((await read({ "/sitemap.xml": bomb })).pages).toEqual([]);
  });

  it("is empty for a site that answers everything with a page", async () => {
    const page = "<!doctype html><html><body>Sitemap: no</body></html>";
    expect((await read({ "/robots.txt": page, "/sitemap.xml": page })).pages).toEqual([]);
  });
});

describe("SiteAddresses", () => {
  const addresses = new SiteAddresses({ url: "http://127.0.0.1:4000", basePath: "/shop/" });
  addresses.adopt("https://www.a.example/shop/");

  it.each([
    ["http://127.0.0.1:4000/shop/", "/"],
    ["http://localhost:4000/shop/cart?a=1&utm_source=x#top", "/cart?a=1"],
    ["https://a.example/shop/cart", "/cart"],
    ["http://127.0.0.1:4000/shop/#/cart", "/#/cart"],
    ["/shop/b c", "/b%20c"],
  ])("%s is the page %s", (address, path) =>
    expect(addresses.placeOf(address)).toEqual({ kind: "page", path }),
  );

  it.each([
    ["http://127.0.0.1:4000/other", "outside"],
    ["http://127.0.0.1:4000/shopping", "outside"],
    ["http://127.0.0.1:4000/shop//evil.example/", "outside"],
    ["https://b.example/shop/", "elsewhere"],
    ["http://127.0.0.1:4001/shop/", "elsewhere"],
  ])("%s is %s", (address, kind) => expect(addresses.placeOf(address)).toEqual({ kind }));

  it.each(["mailto:a@b.example", "javascript:void(0)", "data:text/html,x", "blob:http://127.0.0.1:4000/x"])(
    "%s is nowhere",
    (address) => expect(addresses.placeOf(address)).toBeNull(),
  );
});
