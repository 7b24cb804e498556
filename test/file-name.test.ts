import { describe, expect, test } from "vitest";
import { fileName, scriptName } from "../src/file-name.ts";

const page = "http://127.0.0.1:43823/cart?coupon=1";

describe("a file", () => {
  test.each([
    ["of the page's own site is its path", "http://127.0.0.1:43823/app.js", "app.js"],
    ["has no content hash", "http://127.0.0.1:43823/assets/main-D26K0KKW.js", "assets/main-*.js"],
    ["has no query", "http://127.0.0.1:43823/app.js?v=3#x", "app.js"],
    ["of base, which is on another port", "http://127.0.0.1:40001/app.js", "app.js"],
    ["by another name of this machine", "http://localhost:43823/app.js", "app.js"],
    ["that is the start page", "http://127.0.0.1:43823/", "/"],
    ["of another site has its host", "https://cdn.example/tag-D26K0KKW.js", "cdn.example/tag-*.js"],
    ["of another site has its port", "https://cdn.example:8443/tag.js", "cdn.example:8443/tag.js"],
    ["that has a name already", "assets/main-*.js", "assets/main-*.js"],
    ["of another site that has a name already", "cdn.example:8443/tag.js", "cdn.example:8443/tag.js"],
    ["that is none", "Unattributable", "Unattributable"],
  ])("%s", (_, url, name) => {
    expect(fileName(url, page)).toBe(name);
    expect(scriptName(url, page)).toBe(name);
  });

  test("of a site on the web is its path there", () => {
    expect(fileName("https://shop.example/app.js", "https://shop.example/cart")).toBe("app.js");
    expect(fileName("http://localhost:4000/app.js", "https://shop.example/cart")).toBe(
      "localhost:4000/app.js",
    );
  });
});

describe("a script", () => {
  test.each([
    ["in the page's text", "http://127.0.0.1:43823/cart", "inline script of /cart"],
    ["in the text of base's page", "http://127.0.0.1:40001/cart", "inline script of /cart"],
    ["of the browser's own or of eval", "", "code without a file"],
    ["made by the page", "blob:http://127.0.0.1:43823/1b671a64-40d5", "code of a blob: URL"],
    ["in an address", "data:text/javascript,run()", "code of a data: URL"],
    ["of an extension", "chrome-extension://abc/x.js", "chrome-extension://abc/x.js"],
  ])("%s", (_, url, name) => {
    expect(scriptName(url, page)).toBe(name);
    expect(scriptName(name, page)).toBe(name);
  });

  test("in the text of a document that a step led to, or of another site's frame", () => {
    const next = "http://127.0.0.1:43823/thanks";
    expect(scriptName(next, page, next)).toBe("inline script of /thanks");
    const frame = "https://pay.example/form";
    expect(scriptName(frame, page, frame)).toBe("inline script of pay.example/form");
    expect(scriptName("https://pay.example/pay.js", page, frame)).toBe("pay.example/pay.js");
  });
});
