import { expect, test } from "vitest";
import { filesOf, raw, readSite } from "./site.ts";

const files = { "vendor.js": "vendor()", "js/app.js": "app()" };
const vendor = '<script src="/vendor.js"></script>';

test.each([
  ["as text", `<iframe srcdoc="<script src='js/app.js'></script>"></iframe>`],
  [
    "as text in a text",
    `<iframe srcdoc="<iframe srcdoc=&quot;<script src='js/app.js'></script>&quot;></iframe>"></iframe>`,
  ],
  ["at its address", '<iframe src="/widget.html"></iframe>'],
  ["without its extension", '<iframe src="../widget?x=1#y"></iframe>'],
  ["of a folder, under the path that the site is served at", '<embed src="/shop/widgets/">'],
  ["that has it in a frame", '<object data="/around"></object>'],
])("a page waits for what the document in its frame loads: %s", async (_, frame) => {
  const bundle = await readSite({
    ...files,
    "widget.html": '<script src="/js/app.js"></script>',
    "widgets/index.html": '<script src="/js/app.js"></script>',
    "around/index.html": '<iframe src="/widget.html"></iframe><iframe src="/around/"></iframe>',
    "index.html": vendor + frame,
  });
  expect(raw(bundle, "route:/")).toBe(8 + 5);
});

test("code in the document of a frame is initial JS of the page too", async () => {
  const bundle = await readSite({
    "widget.html": "<script>widget()</script>",
    "index.html": `<script>page()</script><iframe src="widget.html"></iframe><iframe srcdoc="<script>a()</script>"></iframe>`,
  });
  expect(raw(bundle, "initial:js")).toBe("page()\na()".length + "widget()".length);
});

test.each([
  ["that is loaded later", '<iframe loading=lazy src="/widget.html"></iframe>'],
  ["of another site", '<iframe src="https://other.example/widget.html"></iframe>'],
  ["without an address", '<iframe></iframe><iframe src="about:blank"></iframe>'],
  ["that is not there", '<iframe src="/gone/"></iframe>'],
])("a frame %s adds nothing to its page", async (_, frame) => {
  const bundle = await readSite({
    ...files,
    "widget.html": '<script src="/js/app.js"></script>',
    "index.html": vendor + frame,
  });
  expect(raw(bundle, "route:/")).toBe(8);
  expect(filesOf(bundle, "lazy")).toEqual([]);
});
