/** The script of package.json that builds the app. */

export interface BuildScript {
  name: string;
  /** The command behind it. */
  text: string;
}

/** Names that templates and documentation sites use, in the order of asking. */
const names = [
  "build",
  "build:prod",
  "build:production",
  "site:build",
  "build:site",
  "docs:build",
  "build:docs",
  "generate",
  "export",
  "build-storybook",
  "storybook:build",
] as const;

/** Scripts of these names do many things: only with a site's generator in them they build one. */
const ambiguous = new Set<string>(["generate", "export"]);
const generator =
  /\b(?:nuxt|nuxi|next|gridsome|hexo|hugo|eleventy|astro|vite|vitepress|gatsby|expo|zola|jekyll)\b/;

/** Null where no script has one of the usual names. */
export function buildScriptOf(scripts: ReadonlyMap<string, string>): BuildScript | null {
  for (const name of names) {
    const text = scripts.get(name);
    if (text !== undefined && (!ambiguous.has(name) || generator.test(text))) return { name, text };
  }
  return null;
}
