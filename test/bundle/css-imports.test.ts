import { expect, test } from "vitest";
import { cssImports } from "../../src/bundle/css-imports.ts";
import { filesOf, notesOf, readSite } from "./loading/site.ts";

test.each([
  ["minified", '@import"a.css";@import url(b.css);c{}', ["a.css", "b.css"]],
  [
    "with layers, conditions and media",
    '@charset "utf-8";@layer x,y;@import url( "a.css" ) layer(x) supports(display:grid) screen and (width>1px);@import "b.css" print',
    ["a.css", "b.css"],
  ],
  [
    "with a space, a semicolon or a quote in its name",
    String.raw`@import "a b.css";@import 'c;d.css';@import "e\"f.css";@import url(\67\20h.css)`,
    ["a b.css", "c;d.css", 'e"f.css', "g h.css"],
  ],
  [
    "of another site",
    "@import url(https://x.example/css?a=1;b=2);@import 'c.css'",
    ["https://x.example/css?a=1;b=2", "c.css"],
  ],
  [
    "between comments, in capitals, behind a byte order mark",
    '\ufeff/* @import "x.css"; */<!-- @IMPORT/**/"a.css"; -->',
    ["a.css"],
  ],
  ["behind a rule that no browser knows", '@tailwind base;@import "a.css";', ["a.css"]],
  [
    "not behind a block, where browsers pass over it",
    '@import "a.css";@layer x{}@import "b.css";',
    ["a.css"],
  ],
  ["not in a text", `a::before{content:'@import "a.css";'}`, []],
])("@import %s", (_, code, expected) => {
  expect(cssImports(code)).toEqual(expected);
});

test("styles that import one another in a circle, some of them not there", async () => {
  const bundle = await readSite({
    "index.html": "<link rel=stylesheet href=a.css>",
    "a.css": '@import"styles/b c.css";a{}',
    "styles/b c.css": '@import"../a.css";@import"d.css"layer(x);@import"gone.css";',
    "styles/d.css": "d{}",
    "styles/later.css": "l{}",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["styles/later.css"]);
  expect(notesOf(bundle)).toEqual(["Pages load files that are not in the output folder: styles/gone.css"]);
});

test.each([
  "@import ",
  '@import "',
  "@import url(",
  "@a;",
  "@a \\",
  "/*",
  "@import /**/",
  "@import url(a(",
  "@import url('a'",
])("text that never ends is read to its end: %s", (text) => {
  expect(cssImports(text.repeat(200_000)).length).toBeLessThan(2);
});
