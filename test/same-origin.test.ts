import { expect, test } from "vitest";
import { isSameOrigin } from "../src/same-origin.ts";

test.each([
  ["http://localhost:4173/a", "http://LOCALHOST:4173/#/b", true],
  ["http://localhost:4173", "http://127.0.0.1:4173/", true],
  ["http://[::1]:4173", "http://app.localhost:4173/", true],
  ["http://localhost", "http://127.0.0.1:80", true],
  ["http://localhost:4173", "http://127.0.0.1:4174", false],
  ["http://localhost:443", "https://localhost:443", false],
  ["http://localhost:4173", "http://example.com:4173", false],
  ["http://localhost.example:4173", "http://localhost:4173", false],
  ["blob:null/a", "blob:null/b", false],
  ["/a", "/a", false],
])("%s and %s: %s", (one, two, same) => {
  expect(isSameOrigin(one, two)).toBe(same);
  expect(isSameOrigin(two, one)).toBe(same);
});
