import { expect, it } from "vitest";
import { printedScript } from "../../../src/report/html/printed-script.ts";

it.each([
  ["a name", "assets/main-*.js", "assets/main-*.js"],
  ["a name of another site's", "cdn.example:8443/tag.js", "cdn.example:8443/tag.js"],
  ["a package", "react-dom", "react-dom"],
  ["a package with a scope", "@scope/kit", "@scope/kit"],
  ["an inline script", "inline script of /cart", "inline script of /cart"],
  ["a URL of version 1.0", "http://127.0.0.1:43823/assets/main-*.js", "assets/main-*.js"],
  ["the start page's URL of version 1.0", "http://localhost:4173/", "inline script of /"],
  ["another site's URL of version 1.0", "https://tags.example.net/tag.js", "tags.example.net/tag.js"],
])("calls %s by its name", (_, held, called) => {
  expect(printedScript(held)).toBe(called);
});
