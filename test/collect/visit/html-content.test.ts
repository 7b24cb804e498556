import { expect, test } from "vitest";
import { readHtmlContent } from "../../../src/collect/visit/html-content.ts";

const shell = (body: string) =>
  `<!doctype html><html><head><title>Shop</title><style>p { color: red }</style></head><body>${body}</body></html>`;

test.each([
  ["an app that scripts render", shell('<div id="root"></div><script src="/main.js"></script>'), 1, 0],
  ["text and elements", shell("<main>\n  <h1>Two mugs</h1>\n  <p>One bowl</p>\n</main>"), 3, 14],
  [
    "what no browser with scripts shows",
    shell("<noscript><p>Needs JavaScript</p></noscript><!-- a -->"),
    0,
    0,
  ],
  ["data for scripts", shell('<script type="application/json">{"title": "Two mugs"}</script>'), 0, 0],
  ["a template, which only scripts use", shell("<template><p>Later</p></template>"), 0, 0],
  [
    "a shadow root, which is shown",
    shell('<a-b><template shadowrootmode="open"><p>Now</p></template></a-b>'),
    2,
    3,
  ],
  ["what was streamed and is still hidden", shell('<div hidden id="S:0"><p>Late</p></div>'), 2, 4],
  ["no document", "Not found", 0, 8],
  ["nothing", "", 0, 0],
])("counts %s", (_, html, elements, characters) => {
  expect(readHtmlContent(html)).toEqual({ elements, characters });
});

test("reads the beginning of an endless document", () => {
  const html = `<p>${"word ".repeat(1_000_000)}`;
  expect(readHtmlContent(html)).toEqual({ elements: 1, characters: (2_000_000 - 3) * 0.8 + 0.4 });
});
