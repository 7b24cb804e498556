import type { DocumentRecord } from "./page-collector.ts";

/** Where each document was at one moment: its clock and how many interactions it had counted. */
export type Moment = ReadonlyMap<string, { now: number; interactionCount: number }>;

/** A document's share of a step: what began from `from` until before `to`, on the document's clock. */
export interface DocumentWindow {
  document: DocumentRecord;
  from: number;
  to: number;
  /** Interactions counted in it. */
  count: number;
}

/** The clock of a page is coarse, and its inputs are timed in another process. */
const slackMs = 1;

/** Where each document is now. */
export function momentOf(documents: ReadonlyMap<string, DocumentRecord>): Moment {
  return new Map([...documents].map(([id, { now, interactionCount }]) => [id, { now, interactionCount }]));
}

/**
 * The documents between two moments. One that was not there at the start began in between; one that is not there at
 * the end, or without an end, counts as far as it is known: an entry may come long after its event.
 */
export function windowsBetween(
  documents: ReadonlyMap<string, DocumentRecord>,
  start: Moment,
  end: Moment | null,
): DocumentWindow[] {
  return [...documents.values()].flatMap((document) => {
    const [begin, finish] = [start.get(document.id), end?.get(document.id)];
    if (end && !finish) return [];
    const count = (finish ?? document).interactionCount - (begin?.interactionCount ?? 0);
    const from = begin ? begin.now - slackMs : -Infinity;
    return [{ document, from, to: finish ? finish.now - slackMs : Infinity, count }];
  });
}
