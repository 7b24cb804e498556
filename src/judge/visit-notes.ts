import type { Note, Visit } from "../types.ts";

/** More different warnings than this are counted, not listed. */
const mostNotes = 10;

/**
 * What the kept visits were warned of, each text once, with where it was seen and how often. That head's steps could not be done
 * stands out, as what rests on them was not measured; base may not have their elements yet.
 */
export function visitNotes(visits: readonly Visit[]): Note[] {
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
