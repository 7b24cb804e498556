import type { Note, Report } from "../types.ts";

/** Notes by where they are said: some beside the verdict, the others at the end. */
export function notesOf({ notes }: Pick<Report, "notes">): {
  prominent: readonly Note[];
  others: readonly Note[];
} {
  return {
    prominent: notes.filter(({ prominent }) => prominent),
    others: notes.filter(({ prominent }) => !prominent),
  };
}
