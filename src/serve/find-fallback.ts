import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileWithin, indexOf } from "./locate-file.ts";

/**
 * The page for paths that the app handles in the browser, and its status. Hosts differ; this takes the app's own sign first:
 *
 * - `200.html` (Surge, SvelteKit), `__spa-fallback.html` (React Router), `index.csr.html` (Angular): written for this alone.
 * - `404.html`: the app has a page for what is not there, status 404 (GitHub, Netlify and Cloudflare Pages, Next, Docusaurus). The same
 *   bytes as `index.html` are the shell, status 200: so single-page apps are put on GitHub Pages.
 * - `index.html` where it is an app's shell, as Cloudflare Pages does. A site of several pages with content gets none, nor does
 *   a page without a script, which routes nothing: a misspelt page would be measured as the home page, and pass.
 *
 * @see https://developers.cloudflare.com/pages/configuration/serving-pages/#single-page-application-spa-rendering
 */
export async function findFallback(
  root: string,
  countPages: () => Promise<number>,
): Promise<{ file: string; status: 200 | 404 } | null> {
  for (const name of ["200.html", "__spa-fallback.html", "index.csr.html"]) {
    const file = await fileWithin(root, join(root, name));
    if (file !== null) return { file, status: 200 };
  }
  const notFound = await fileWithin(root, join(root, "404.html"));
  const index = await indexOf(root, root);
  const html = index === null ? "" : await readFile(index, "utf8");
  if (notFound !== null) {
    // A copy of the shell, for hosts that know no other way: https://github.com/rafgraph/spa-github-pages#readme
    const isShell = index !== null && html === (await readFile(notFound, "utf8"));
    return isShell ? { file: index, status: 200 } : { file: notFound, status: 404 };
  }
  if (index === null) return null;
  if (!/<script\b/i.test(html)) return null;
  const isShell = (await countPages()) === 1 || !hasContent(html);
  return isShell ? { file: index, status: 200 } : null;
}

/** True where a document shows text before any script has run. */
export function hasContent(html: string): boolean {
  const body = /<body\b[^>]*>([\s\S]*)/i.exec(html)?.[1] ?? html.replace(/<head\b[\s\S]*?<\/head>/i, "");
  const text = body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<title\b[\s\S]*?<\/title\s*>/gi, "")
    .replace(/<[^>]*>/g, "")
    .trim();
  return text !== "";
}
