import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scanHtml } from "../../src/bundle/scan-html.ts";

const scripts = (html: string) => scanHtml(html).scripts.map(({ url }) => url);

test("attributes in any order, quoting and case", () => {
  const html = `<SCRIPT defer SRC=/a.js></SCRIPT><script
    crossorigin type='module'
    src = "/b.js?x=1&amp;y=2" ></script><script data-src="no.js" src='/c.js'/></script>`;
  expect(scanHtml(html).scripts).toEqual([
    { url: "/a.js", module: false },
    { url: "/b.js?x=1&y=2", module: true },
    { url: "/c.js", module: false },
  ]);
});

test("tags inside comments, scripts, attributes, templates and noscript are text", () => {
  const hidden = '<script src="no.js"></script>';
  expect(scripts(`<!-- ${hidden} --><textarea>${hidden}</textarea><template>${hidden}</template>`)).toEqual(
    [],
  );
  expect(scripts(`<noscript>${hidden}</noscript><iframe srcdoc='${hidden}'></iframe>`)).toEqual([]);
  expect(
    scripts(`<script>const a = 1<b; const c="<script src='no.js'>"</script><script src=a.js></script>`),
  ).toEqual(["a.js"]);
  expect(scripts(`<title>it's <b x="</title><script src=a.js></script>`)).toEqual(["a.js"]);
  expect(scripts(`<p title=it's>don't</p><script src=a.js></script>`)).toEqual(["a.js"]);
});

test("only what runs is a script", () => {
  const html = `<script type="application/ld+json">{}</script><script type="text/x-template" src="no.js"></script>
    <script nomodule src="no.js"></script><script type="TEXT/JavaScript" src="a.js"></script>`;
  expect(scripts(html)).toEqual(["a.js"]);
  expect(scanHtml(html).inline).toEqual([]);
});

test("a module runs whatever its nomodule says; code of a type that a tool runs is code", () => {
  const { scripts: run, marked } = scanHtml(
    `<script type="module" nomodule src="a.js"></script><script nomodule src="old.js"></script>`,
  );
  expect(run).toEqual([{ url: "a.js", module: true }]);
  expect(marked).toEqual([{ url: "old.js", as: "script", when: "nomodule" }]);
  const ofTools = ["text/babel", "1f3c-text/javascript", "text/partytown", "module-shim"];
  const ofNone = ["text/x-template", "text/html", "application/ld+json", "math/tex", "text/x-mathjax-config"];
  const types = [...ofTools, ...ofNone];
  const html = types.map((type) => `<script type="${type}">${type}</script>`).join("");
  expect(scanHtml(html).inline).toEqual(ofTools);
});

test("links by their relation", () => {
  const { stylesheets, preloads } = scanHtml(`
    <link rel="stylesheet" href="a.css"><link rel="preload stylesheet" as="style" href="b.css">
    <link rel="alternate stylesheet" href="no.css"><link rel="stylesheet" disabled href="no.css">
    <link rel="preload" as="style" href="c.css" onload="this.rel='stylesheet'">
    <link rel="modulepreload" href="a.js"><link rel="preload" as="script" href="b.js">
    <link rel="preload" as="fetch" href="c.js"><link rel="preload" href="no.js">
    <link rel="preload" as="image" href="no.webp"><link rel="prefetch" href="no.js"><link rel="icon" href="no.svg">`);
  expect(stylesheets).toEqual(["a.css", "b.css", "c.css"]);
  expect(preloads).toEqual([
    { url: "a.js", module: true },
    { url: "b.js", module: false },
    { url: "c.js", module: false },
  ]);
});

test("the first base counts; an import map that is no JSON maps nothing", () => {
  expect(scanHtml('<base target="_top"><base href="/x/"><base href="/y/">').base).toBe("/x/");
  expect(
    scanHtml('<script type="importmap">{"imports":{"a":"/a.js","b":3}}</script>').importMap.imports,
  ).toEqual({
    a: "/a.js",
  });
  expect(scanHtml('<script type="importmap">{</script>').importMap.imports).toEqual({});
});

test("any text is read, and quickly: quotes and tags that never end", () => {
  const piece = fc.constantFrom(
    "<script",
    "<link",
    ' src="',
    " href='",
    "=",
    '"',
    "'",
    ">",
    "<!--",
    "-->",
    "</script>",
    "a.js",
    " ",
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void scanHtml(pieces.join(""))));
  const unclosed = '<link rel="a" ' + 'x="y" '.repeat(20_000);
  expect(scanHtml(unclosed).stylesheets).toEqual([]);
});

test("HTML as browsers read it", () => {
  const real = "<script src=a.js></script>";
  const hidden = "<script src=no.js></script>";
  for (const html of [
    // Two short forms of a complete comment.
    `<!-->${real}`,
    `<!--->${real}`,
    // A comment that never ends hides the rest; one that ends by --!> does not.
    `<!-- x --!>${real}`,
    // What these hold is text, to the letter.
    `<xmp>${hidden}</xmp>${real}`,
    `<iframe>${hidden}</iframe>${real}`,
    `<noframes>${hidden}</noframes>${real}`,
    `<style>${hidden}</style>${real}`,
    // Templates hold nothing that is loaded, however deep.
    `<template><template>${hidden}</template>${hidden}</template>${real}`,
    // A script that opens a comment and a script within it ends at the second end tag.
    `<script><!-- <script> ${hidden.replace("<script", "<b")} </script> --></script>${real}`,
    // The first of two attributes of one name counts.
    `<script src=a.js src=no.js></script>`,
    `<script src="a&#46;js"></script>`,
    `<svg><script href=a.js></script></svg>`,
    `<svg><![CDATA[${hidden}]]></svg>${real}`,
    `<div><template shadowrootmode=open>${real}</template></div>`,
  ])
    expect(scripts(html), html).toEqual(["a.js"]);
  expect(scripts(`<!-- ${hidden}`)).toEqual([]);
  expect(scripts(`<plaintext>${hidden}`)).toEqual([]);
});

test("a document that is nested a hundred thousand deep is read", () => {
  expect(scripts(`${"<div>".repeat(100_000)}<script src=a.js></script>`)).toEqual(["a.js"]);
});
