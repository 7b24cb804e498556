import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reduceHtml } from "../../src/bundle/reduce-html.ts";
import { scanHtml } from "../../src/bundle/scan-html.ts";

const pieces = [
  "text & more ",
  "it's > 1 ",
  '<p class="a">',
  "</p>",
  '<a href="/x" title="a > b">',
  "</a>",
  "<div data-x='<p>'>",
  "</div>",
  "<div title=it's>",
  '<script src="/a.js"></script>',
  '<script type="module">import "/b.js"; const p = "<p>text</p>";</script>',
  "<script>if (a < b) document.write('<script src=/c.js><\\/script>')</script>",
  "<script><!--<script></script> import('/d.js') --></script>",
  "<script>",
  "</script>",
  "<style>@import '/e.css'; a > b {}</style>",
  '<link rel="stylesheet" href="/f.css">',
  "<link rel=modulepreload href=/g.js>",
  '<link rel="icon" href="/i.png" title="a<b">',
  '<base href="/docs/">',
  "<!-- <script src=/h.js></script> -->",
  "<!-->",
  "<!--->",
  "-->",
  "<svg>",
  '<svg viewBox="0 0 1 1"/>',
  "</svg>",
  '<script href="/j.js" src="/k.js"></script>',
  "<template>",
  "</template>",
  '<template shadowrootmode="open">',
  "<noscript><link rel=stylesheet href=/l.css></noscript>",
  "<title><script src=/m.js></script></title>",
  "<textarea><link rel=stylesheet href=/n.css></textarea>",
  "<select>",
  "</select>",
  "<option>one",
  "</option>",
  "<caption>",
  "<input>",
  "</table>",
  "<table>",
  "<tr><td>",
  "<frameset>",
  "<plaintext>",
  "<iframe src=/o.html><script src=/p.js></script></iframe>",
  "<math>",
  "</math>",
  "<head>",
  "</head>",
  "<body>",
  "<",
  "</",
  "<!doctype html>",
  '<astro-island component-url="/q.js" renderer-url="/r.js" client="load">',
  '<astro-island uid=1 component-url=/s.js client="visible" opts="{&quot;name&quot;:&quot;S&quot;}">',
  "</astro-island>",
  '<html q:container="paused" q:base="/build/">',
  '<div q:base="/other/">',
  '<button on:click="t.js#t_1[0 1]" on:qinit="u.js#u_1">',
  "<div on-window:load='v.js#v\nw.js#w'>",
  "</button>",
  '<script type="qwik/json">{"objs":["<p>"]}</script>',
  '<script type="systemjs-importmap" src="/map.json"></script>',
  '<script type="systemjs-importmap">{"imports":{"app":"/sys.js"}}</script>',
  '<script type="systemjs-module" src="/module.js"></script>',
  "<script>System.import('app')</script>",
  '<script data-main="js/main" src="/require.js"></script>',
  "<script>require.config({ baseUrl: '/amd', paths: { a: 'lib/a' } }); require(['a'])</script>",
  '<script type="abc-text/javascript" src="/rocket.js"></script>',
  '<script type="text/plain" data-src="/consent.js" data-category="x"></script>',
  '<script nomodule src="/old.js"></script>',
  '<script nomodule id="vite-legacy-entry" data-src="/legacy.js">System.import(1)</script>',
  "<script>var s = document.createElement('script'); s.src = '/made.js'; document.head.append(s)</script>",
  '<script>self.__data = [1, "a <b> c"]</script>',
  '<script type="importmap">{"imports":{"m":"/m.js"},"scopes":{"/s/":{"m":"/n.js"}}}</script>',
  '<script src="data:text/javascript,import(1)"></script>',
  '<link rel="preload" as="style" href="/late.css" onload="this.rel=\'stylesheet\'">',
  "<link rel=prefetch href=/next.js>",
  "<body onload=\"import('/body.js')\">",
  "<img onload=start() src=/i.png>",
  '<p class="a" onload="later()">',
  "<svg onload=\"import('/svg.js')\">",
];

/** A table puts elements that do not belong into it before it: their order among others changes nothing of what is loaded. */
function loads(html: string): unknown {
  return Object.fromEntries(
    Object.entries(scanHtml(html)).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
    ]),
  );
}

test("a reduced document loads what the document loads", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const html = parts.join("");
      expect(loads(reduceHtml(html))).toEqual(loads(html));
    }),
    { numRuns: 5000 },
  );
});

test("so do the documents of real builds", () => {
  const folder = join(import.meta.dirname, "../fixtures/bundles");
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(documents.length).toBeGreaterThan(8);
  for (const file of documents) {
    const html = readFileSync(join(folder, file), "utf8");
    expect(scanHtml(reduceHtml(html)), file).toEqual(scanHtml(html));
  }
});

test("pages that differ in what they show are one", () => {
  const page = (title: string, text: string) =>
    `<!doctype html><html><head><script src="/a.js"></script></head><body><h1 id="${title}">${text}</h1><p class="x">${text}, <a href="/${title}">more</a></p></body></html>`;
  expect(reduceHtml(page("a", "one"))).toBe(reduceHtml(page("b", "another")));
  expect(reduceHtml(page("a", "one"))).toBe(
    '<!doctype html><html><head><script src="/a.js"></script></head><body></body></html>',
  );
});

test("what is not plain is left as it is, and hostile text takes no time", () => {
  for (const html of ["a < b", "<plaintext><p>", "<p title='<'", "<script>a"])
    expect(reduceHtml(html)).toBe(html);
  for (const part of ["<", "<a ", "<!--", '<p class="', "<script>", "<p a=b c"]) {
    const html = part.repeat(100_000);
    expect(reduceHtml(html)).toBe(html);
  }
});
