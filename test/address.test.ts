import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printAddress, stripAddresses } from "../src/address.ts";

test.each([
  ["https://me:pw@example.com:8443/a/b?token=1#x", "https://example.com:8443/a/b"],
  ["http://127.0.0.1:3000/", "http://127.0.0.1:3000/"],
  ["http://[::1]:3000/a?b", "http://[::1]:3000/a"],
  ["about:blank", "about:blank"],
  ["Unattributable", "Unattributable"],
])("%s", (url, expected) => expect(printAddress(url)).toBe(expected));

test("a long path is cut", () => {
  expect(printAddress(`https://example.com/${"a".repeat(9000)}`)).toHaveLength(500);
  expect(printAddress("x".repeat(9000))).toHaveLength(500);
});

test("it keeps no secret and no length, and is stable", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const short = printAddress(url);
      expect(short).not.toMatch(/\?|#(?![/!])/);
      expect(short.length).toBeLessThanOrEqual(500);
      expect(printAddress(short)).toBe(short);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["https://example.com/shop#/cart?token=1", "https://example.com/shop#/cart"],
  ["https://example.com/#!cart", "https://example.com/#!cart"],
  ["https://example.com/#access_token=1", "https://example.com/"],
  ["//me:pw@example.com/a?b", "//example.com/a"],
  ["http://me:p@w@/", "http:///"],
  ["http://me:pw@exa mple/?a", "http://exa mple/"],
  ["https://me:se/cret@example.com/a", "https://example.com/a"],
  ["https://me:se#cr?et@example.com/a?b", "https://example.com/a"],
  ["me:pw@example.com/a?b", "example.com/a"],
  ["main@{1}", "main@{1}"],
  ["webpack:///./node_modules/@scope/a/b.js", "webpack:/node_modules/@scope/a/b.js"],
])("routes stay, whatever else is in an address does not: %s", (url, expected) =>
  expect(printAddress(url)).toBe(expected),
);

test.each([
  [
    "fatal: unable to access 'https://x-access-token:ghs_1@github.com/a/b?c#d': 403",
    "fatal: unable to access 'https://github.com/a/b': 403",
  ],
  [
    `{"url":"https://a.example/x.js?key=1","at":"http://b.example/#t"}`,
    `{"url":"https://a.example/x.js","at":"http://b.example/"}`,
  ],
  [
    `{"text":"\\"https://a.example/?k=1\\" and https://u@b.example"}`,
    `{"text":"\\"https://a.example/\\" and https://b.example"}`,
  ],
  ["mail to a@b.example?c, ftp://u:p@c.example", "mail to a@b.example?c, ftp://u:p@c.example"],
])("addresses in a text lose what they may hold: %s", (text, expected) =>
  expect(stripAddresses(text)).toBe(expected),
);
