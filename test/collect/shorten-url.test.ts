import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shortenUrl } from "../../src/collect/shorten-url.ts";

test.each([
  ["https://me:pw@example.com:8443/a/b?token=1#x", "https://example.com:8443/a/b"],
  ["http://127.0.0.1:3000/", "http://127.0.0.1:3000/"],
  ["http://[::1]:3000/a?b", "http://[::1]:3000/a"],
  ["about:blank", "about:blank"],
  ["Unattributable", "Unattributable"],
])("%s", (url, expected) => expect(shortenUrl(url)).toBe(expected));

test("a long path is cut", () => {
  expect(shortenUrl(`https://example.com/${"a".repeat(9000)}`)).toHaveLength(500);
  expect(shortenUrl("x".repeat(9000))).toHaveLength(500);
});

test("it keeps no secret and no length, and is stable", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const short = shortenUrl(url);
      expect(short).not.toMatch(/[?#]/);
      expect(short.length).toBeLessThanOrEqual(500);
      expect(shortenUrl(short)).toBe(short);
    }),
    { numRuns: 50 },
  );
});
