import { segmentsOf } from "./page-paths.ts";

const tag = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i;
const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a part of a path could name a language: `de`, `pt-BR`. So could `/it` of a company, so this alone is not enough. */
function isLanguage(segment: string): boolean {
  if (!tag.test(segment)) return false;
  try {
    return languages.of(segment.replace("_", "-").split("-")[0] ?? "") !== undefined;
  } catch {
    return false;
  }
}

/**
 * The first parts of paths that name a language on this site: those that the pages declare (`hreflang`), and those below which lies
 * a page that lies below another language, or below none, too (`/de/about` and `/about`).
 * @param declared paths of the site that a page declares as versions of itself.
 */
export function localesOf(identities: readonly string[], declared: readonly string[]): ReadonlySet<string> {
  const first = (identity: string) => segmentsOf(identity)[0] ?? "";
  const known = new Set(identities);
  const below = new Map<string, Set<string>>();
  for (const identity of identities) {
    const [locale = "", ...rest] = segmentsOf(identity);
    if (!isLanguage(locale) || rest.length === 0) continue;
    const path = `/${rest.join("/")}`;
    below.set(path, (below.get(path) ?? new Set()).add(locale));
  }
  const locales = new Set(declared.map(first).filter(isLanguage));
  for (const [path, prefixes] of below)
    if (prefixes.size > 1 || known.has(path)) for (const prefix of prefixes) locales.add(prefix);
  return locales;
}

/** A path without the language that it begins with. */
export function withoutLocale(identity: string, locales: ReadonlySet<string>): string {
  const [first = "", ...rest] = segmentsOf(identity);
  return locales.has(first) ? `/${rest.join("/")}` : identity;
}
