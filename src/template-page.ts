/** Pages that are what an app is built from, not what it is built to. */

/** What browsers do not run, whatever a bundler makes of it. */
const sourceFile = /\.(?:ts|tsx|mts|jsx|vue|svelte|astro)(?:[?#]|$)/i;
const inSources = /^(?:\.?\/)?src\//;
/** Places that a build fills in: Create React App's, SvelteKit's, html-webpack-plugin's. */
const placeholder = /%PUBLIC_URL%|%sveltekit\.\w+%|<%[=-]/;
/** Types of scripts that a browser runs: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
const runType = /^(?:|module|text\/javascript|application\/javascript)$/i;

/**
 * Why a page is the template of an app that is not built, as a clause; null where it may be a site's.
 * @param html its text.
 * @param isBundled whether a bundler belongs to the app: then a script in `src` is a source too.
 */
export function templateSign(html: string, isBundled = false): string | null {
  const filled = placeholder.exec(html)?.[0];
  if (filled !== undefined) return `it still has ${filled}, which a build fills in`;
  for (const [tag] of html.matchAll(/<script\b[^>]*>/gi)) {
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? "";
    const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (source === undefined || !runType.test(type)) continue;
    if (sourceFile.test(source) || (isBundled && inSources.test(source)))
      return `its script is the source ${source}`;
  }
  return null;
}
