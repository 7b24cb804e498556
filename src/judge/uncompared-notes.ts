import type { Note, Visit } from "../types.ts";

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
