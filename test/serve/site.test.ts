import { expect, test } from "vitest";
import { normaliseBasePath, pageUrl, pathOnSite } from "../../src/serve/site.ts";

const url = "http://127.0.0.1:4000";

test.each([
  ["/", "/", `${url}/`],
  ["/", "/cart?x=1#top", `${url}/cart?x=1#top`],
  ["/", "cart", `${url}/cart`],
  ["/shop/", "/", `${url}/shop/`],
  ["/shop/", "/cart", `${url}/shop/cart`],
  ["/shop/", "/shop/cart", `${url}/shop/cart`],
  ["/shop/", "/shop?x=1", `${url}/shop?x=1`],
  ["/shop/", "/shop#/heavy", `${url}/shop#/heavy`],
  ["/shop/", "/#/heavy", `${url}/shop/#/heavy`],
  ["/shop/", "/shopping", `${url}/shop/shopping`],
  ["/", "//evil.example/x", `${url}//evil.example/x`],
  ["/shop/", "https://other.example/x", "https://other.example/x"],
])("in %s the page %s", (basePath, path, expected) => {
  expect(pageUrl({ url, basePath }, path)).toBe(expected);
});

test.each([
  ["/", `${url}/cart?x=1#top`, "/cart?x=1#top"],
  ["/", `${url}/#/heavy`, "/#/heavy"],
  ["/", "http://localhost:4000/#!/heavy?a=b", "/#!/heavy?a=b"],
  ["/", "http://localhost:4001/#/heavy", "http://localhost:4001/#/heavy"],
  ["/shop/", `${url}/shop/#/heavy`, "/#/heavy"],
  ["/", url, "/"],
  ["/shop/", `${url}/shop/cart`, "/cart"],
  ["/shop/", `${url}/other`, "/other"],
  ["/shop/", "/shop/cart", "/shop/cart"],
  ["/", "https://other.example/x", "https://other.example/x"],
])("in %s the URL %s", (basePath, path, expected) => {
  expect(pathOnSite({ url, basePath }, path)).toBe(expected);
});

test.each([
  ["", "/"],
  ["/", "/"],
  ["./", "/"],
  ["shop", "/shop/"],
  ["/a/b", "/a/b/"],
  ["https://cdn.example/x/", "/x/"],
])("the base path %j is %s", (text, expected) => {
  expect(normaliseBasePath(text)).toBe(expected);
});
