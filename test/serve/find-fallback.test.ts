import { join } from "node:path";
import { expect, test } from "vitest";
import { countPages } from "../../src/serve/count-pages.ts";
import { findFallback, hasContent } from "../../src/serve/find-fallback.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

const shell = `<!doctype html><html><head><title>App</title><script type="module" src="/a.js"></script></head><body><noscript>You need JavaScript</noscript><div id="root"></div></body></html>`;
const page = `<!doctype html><title>Home</title><body><h1>Welcome</h1></body>`;

async function fallbackOf(tree: Tree) {
  await using folder = await temporaryFolder(tree);
  const found = await findFallback(folder.path, () => countPages(folder.path));
  return found && { ...found, file: found.file.slice(join(folder.path, "/").length) };
}

test.each([
  ["a single page", { "index.html": shell, "a.js": "" }, { file: "index.html", status: 200 }],
  [
    "a single page with text and a script",
    { "index.html": `${page}<script type="module" src="/a.js"></script>`, "a.js": "" },
    { file: "index.html", status: 200 },
  ],
  ["a single page that routes nothing", { "index.html": page }, null],
  [
    "a shell beside other pages",
    { "index.html": shell, "silent-renew.html": page },
    { file: "index.html", status: 200 },
  ],
  ["a site of pages", { "index.html": page, "about/index.html": page }, null],
  [
    "an own page for what is missing",
    { "index.html": shell, "404.html": page },
    { file: "404.html", status: 404 },
  ],
  [
    "SvelteKit's fallback",
    { "index.html": page, "about.html": page, "200.html": shell, "404.html": page },
    { file: "200.html", status: 200 },
  ],
  [
    "React Router's fallback",
    { "index.html": page, "__spa-fallback.html": shell },
    { file: "__spa-fallback.html", status: 200 },
  ],
  [
    "Angular's fallback",
    { "a/index.html": page, "index.csr.html": shell },
    { file: "index.csr.html", status: 200 },
  ],
  ["no page at the top", { "en/index.html": page }, null],
])("%s", async (_, tree, expected) => {
  expect(await fallbackOf(tree)).toEqual(expected);
});

test("what the frameworks write as a shell has no content", () => {
  expect(hasContent(shell)).toBe(false);
  expect(
    hasContent(`<body>\n<app-root></app-root>\n<script>var a = "<b>"</script><!-- text --></body>`),
  ).toBe(false);
  expect(hasContent(`<title>only a title</title><div id=app></div>`)).toBe(false);
  expect(hasContent(page)).toBe(true);
  expect(hasContent("<p>no body tag</p>")).toBe(true);
});
