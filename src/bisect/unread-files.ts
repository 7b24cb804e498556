/** Words for people and settings of other programs: no build reads them, unless something mentions them. */
const prose =
  /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)(?:\.(?:md|txt))?$/i;
const folders = /^(?:\.github|\.gitlab|\.circleci|\.vscode|\.idea)\//;

/** Whether a file at the top of a repository is one that builds do not read. A tool that makes a page of every Markdown file does. */
export function isUnread(file: string): boolean {
  return prose.test(file) || folders.test(file);
}

/** Packages that make pages of whatever Markdown they find. */
export const readersOfProse = [
  "@11ty/eleventy",
  "@docusaurus/core",
  "@nuxt/content",
  "astro",
  "gatsby",
  "hexo",
  "metalsmith",
  "nextra",
  "vitepress",
] as const;
