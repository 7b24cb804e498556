import type { Note, Visit } from "../types.ts";

/**
 * Pages that were not measured under the path that was asked for, once each: most often a login stood before them. What
 * redirects to another origin has failed already.
 */
export function redirectNotes(visits: readonly Visit[]): Note[] {
  const notes = new Set<string>();
  for (const { data, warmUp, revision } of visits) {
    if (!data || warmUp) continue;
    const [asked, reached] = [pathOf(data.requestedUrl), pathOf(data.finalUrl)];
    if (asked === reached) continue;
    const where = revision === "base" ? " in base" : "";
    const what = `${asked} was redirected to ${reached}${where}`;
    notes.add(
      data.asksForPassword
        ? `${what}, where a password is asked for: the figures are not those of ${asked}. Say in the budget how to get in: "setup"`
        : `${what}: the figures are those of ${reached}. Where that is meant, name it in the budget's pages`,
    );
  }
  return [...notes].map((text) => ({ level: "warn", text, prominent: true }));
}

/** The same for servers that add a slash, or show a folder's index. */
function pathOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/(?:index\.html?)?$/, "") || "/";
}
