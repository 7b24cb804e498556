/** What a reader must know of the visits before the figures are believed. */
import type { Note, UnchangedPage, Visit } from "../types.ts";

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

/**
 * Pages that base was asked for and could not show, though head could: head is then judged alone, and what it made worse would
 * pass in silence. (Of a page that base's budget does not have base is not asked.)
 */
export function uncomparedNotes(visits: readonly Visit[]): Note[] {
  const measured = visits.filter(({ data, warmUp }) => data && !warmUp);
  const shown = (of: Visit, revision: Visit["revision"]) =>
    measured.some((v) => v.page === of.page && v.device === of.device && v.revision === revision);
  const whyNot = new Map<string, string>();
  for (const visit of visits) {
    const { page, device, revision, error } = visit;
    if (revision === "base" && error && !shown(visit, "base") && shown(visit, "head"))
      whyNot.set(`${page} (${device})`, error.message);
  }
  return [...whyNot].map(([where, why]) => ({
    level: "warn",
    text: `${where} is not compared, since base could not show it: ${why}`,
    prominent: true,
    about: "base",
  }));
}

/** More different warnings than this are counted, not listed. */
const mostNotes = 10;

/**
 * What the kept visits were warned of, each text once, with where it was seen and how often. That head's steps could not be done
 * stands out, as what rests on them was not measured; base may not have their elements yet.
 */
export function warningNotes(visits: readonly Visit[]): Note[] {
  const seen = new Map<string, Visit[]>();
  for (const visit of visits)
    for (const text of visit.warmUp ? [] : (visit.data?.warnings ?? []))
      seen.set(text, [...(seen.get(text) ?? []), visit]);
  const all = [...seen].map(([text, where]): Note => {
    const pages = [...new Set(where.map(({ page, revision }) => `${page} (${revision})`))];
    const stands = where.some(
      ({ revision, data }) => revision === "head" && data?.interactions?.incomplete === text,
    );
    return {
      level: "warn",
      text: `${text} (${where.length} × on ${pages.slice(0, 5).join(", ")})`,
      ...(stands && { prominent: true as const }),
    };
  });
  const notes = all
    .toSorted((a, b) => Number(b.prominent ?? 0) - Number(a.prominent ?? 0))
    .slice(0, mostNotes);
  const left = seen.size - notes.length;
  return left > 0
    ? [...notes, { level: "warn", text: `${left} more warnings of visits are in visits/` }]
    : notes;
}

/**
 * That nothing which pages load has changed, so that nothing of them had to be compared.
 * @param devices of the budget: with one, its name says nothing.
 */
export function unchangedNotes(unchanged: readonly UnchangedPage[], devices: number): Note[] {
  if (unchanged.length === 0) return [];
  const named = [...Map.groupBy(unchanged, ({ page }) => page)].map(([page, found]) =>
    found.length === devices ? page : `${page} (${found.map(({ device }) => device).join(", ")})`,
  );
  const what = named.length === 1 ? "this page loads" : "these pages load";
  return [{ level: "info", text: `nothing ${what} has changed: ${named.join(", ")}` }];
}
