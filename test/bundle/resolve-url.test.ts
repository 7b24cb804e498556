import { expect, test } from "vitest";
import { outputFiles } from "../../src/bundle/output-files.ts";
import { addressOf, resolveAddress, resolveFile } from "../../src/bundle/resolve-url.ts";

const output = outputFiles("/site", [
  "a.js",
  "assets/a.js",
  "assets/x-D26K0KKW.js",
  "docs/in dex.html",
  "analytics.js",
  "50%.js",
]);

function resolve(reference: string, document = "index.html") {
  const address = resolveAddress(reference, addressOf(document));
  return address === null ? null : resolveFile(address, output);
}

test.each([
  ["a.js", "a.js"],
  ["/a.js?v=3#top", "a.js"],
  ["./assets/a.js", "assets/a.js"],
  ["../assets/a.js", "assets/a.js", "docs/in dex.html"],
  ["/app/assets/a.js", "assets/a.js"],
  ["/deep/base/assets/a.js", "assets/a.js"],
  ["docs/in%20dex.html", "docs/in dex.html"],
  ["//cdn.example.com/shop/assets/x-D26K0KKW.js", "assets/x-D26K0KKW.js"],
  ["https://cdn.example.com/assets/x-D26K0KKW.js", "assets/x-D26K0KKW.js"],
  ["50%.js", "50%.js"],
])("%s is %s", (reference, file, document?: string) => {
  expect(resolve(reference, document)).toEqual({ file });
});

test("another site's file of the same name is not ours", () => {
  expect(resolve("https://stats.example.com/analytics.js")).toEqual({ foreign: true });
});

test("what is not there is absent, and what is no address is none", () => {
  expect(resolve("/gone/b.js")).toEqual({ absent: "gone/b.js" });
  for (const reference of ["data:text/javascript,1", "javascript:1", "http://["])
    expect(resolve(reference)).toBeNull();
});
