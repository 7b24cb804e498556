/** What a reader must know of the visits before the figures are believed. */
import type { Note, Page, Revision, UnchangedPage, Visit, VisitData } from "../types.ts";

/**
 * Pages that were not measured under the path that was asked for, once each: most often a login stood before them. What
 * redirects to another origin has failed already.
 */
export function redirectNotes(visits: readonly Visit[]): Note[] {
  const notes = new Set<string>();
  for (const { data, warmUp, revision } of visits) {
    if (!data || warmUp) continue;
    const [asked, reached] = askedAndReached(data);
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

/**
 * Pages that show a login where they were asked for something else, though their address stayed the same: the form is rendered in
 * place. Said where only one revision shows it, and where the budget says how to get in.
 * @param pages of the budget.
 */
export function loginNotes(visits: readonly Visit[], pages: readonly Pick<Page, "name" | "setup">[]): Note[] {
  const notes = pages.flatMap(({ name, setup }): string[] => {
    const mine = visits.filter(({ page, data, warmUp }) => page === name && data && !warmUp);
    const asks = (revision: Revision): boolean | undefined => {
      const loads = mine.flatMap(({ data, revision: of }) => (data && of === revision ? [data] : []));
      if (loads.length === 0) return undefined;
      return loads.some((data) => {
        const [asked, reached] = askedAndReached(data);
        return data.asksForPassword === true && asked === reached;
      });
    };
    const [base, head] = [asks("base"), asks("head")];
    const figures = "the figures are probably those of a login";
    if (head && base === false)
      return [
        `${name} asks for a password in head, which it does not in base: ${figures}. Say in the budget how to get in: "setup"`,
      ];
    if (base && head === false)
      return [
        `${name} asks for a password in base, which it does not in head: base's figures are probably those of a login`,
      ];
    if (head && setup)
      return [
        `${name} asks for a password in spite of its setup: ${figures}. Check the cookies, headers and storage of "setup"`,
      ];
    return [];
  });
  return [...new Set(notes)].map((text) => ({ level: "warn", text, prominent: true }));
}

/** Where a page was asked for and where it was measured; the route of a fragment counts where one was asked for. */
function askedAndReached({ requestedUrl, finalUrl }: VisitData): [asked: string, reached: string] {
  const routes = [requestedUrl, finalUrl].map((url) => /#!?\/.*$/s.exec(url)?.[0] ?? "");
  const [asked = "", reached = ""] = routes.map((route) => route.replace(/\/$/, ""));
  const isRouted = /^#!?\/./s.test(routes[0] ?? "");
  return isRouted
    ? [pathOf(requestedUrl) + asked, pathOf(finalUrl) + reached]
    : [pathOf(requestedUrl), pathOf(finalUrl)];
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
 * The warnings of the kept visits, each text once, with where it occurred and how often. Steps of head that could not
 * be done are prominent, because limits on them were not measured; base may not have their elements yet. Steps that were chosen
 * automatically are not: if they could not be done in any visit, INP is missing, and its limits say so.
 */
export function warningNotes(visits: readonly Visit[]): Note[] {
  const seen = new Map<string, Visit[]>();
  for (const visit of visits)
    for (const text of visit.warmUp ? [] : (visit.data?.warnings ?? []))
      seen.set(text, [...(seen.get(text) ?? []), visit]);
  const all = [...seen].map(([text, where]): Note => {
    const pages = [...new Set(where.map(({ page, revision }) => `${page} (${revision})`))];
    const stands = where.some(
      ({ revision, data }) =>
        revision === "head" && data?.interactions?.incomplete === text && !data.interactions.automatic,
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
