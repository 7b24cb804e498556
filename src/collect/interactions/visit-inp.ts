import type { InteractionDuration } from "../../types.ts";
import { printAddress } from "../../address.ts";
import type { DocumentRecord } from "./page-collector.ts";
import { interactionsIn, shortestMs } from "./slowest-interaction.ts";

/** One in fifty of the slowest is left out, and only the ten slowest are looked at: https://web.dev/articles/inp */
const interactionsPerOutlier = 50;
const mostCandidates = 10;

/**
 * INP of some durations: the slowest, or the 98th percentile from 50 interactions on, as web-vitals estimates it.
 * @param durations of the interactions that have an entry.
 * @param count of all interactions; those without entry took less than 16 ms.
 * @returns null where there was no interaction.
 */
export function inpOf(durations: readonly number[], count: number): InteractionDuration | null {
  const candidates = durations.toSorted((a, b) => b - a).slice(0, mostCandidates);
  const value =
    candidates[
      Math.min(candidates.length - 1, Math.floor(Math.max(count, durations.length) / interactionsPerOutlier))
    ];
  if (value !== undefined) return { value, below16: false };
  return count > 0 ? { value: shortestMs, below16: true } : null;
}

/** INP of all documents of a visit together: frames, and documents that its steps led to. */
export function visitInp(documents: Iterable<DocumentRecord>): InteractionDuration | null {
  const [durations, counts] = [[] as number[], [] as number[]];
  for (const document of documents) {
    durations.push(...durationsIn(document));
    counts.push(document.interactionCount);
  }
  return inpOf(
    durations,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** How far web-vitals and we may differ: Event Timing's own rounding. */
const agreementMs = 8;

export interface WebVitalsView {
  /** The largest INP that web-vitals reported in any document; null where it reported none. */
  inp: number | null;
  /** Documents in which it is further from ours than rounding explains. */
  disagreements: readonly { url: string; ours: number; theirs: number | null }[];
}

/** What the web-vitals library saw, held against our own INP document by document, since it knows of no other. */
export function compareWithWebVitals(documents: Iterable<DocumentRecord>): WebVitalsView {
  const disagreements: WebVitalsView["disagreements"][number][] = [];
  let inp: number | null = null;
  for (const document of documents) {
    const theirs = document.webVitalsInp;
    if (theirs !== null) inp = Math.max(inp ?? 0, theirs);
    const durations = durationsIn(document);
    const ours = inpOf(durations, document.interactionCount);
    if (!ours) continue;
    if (!agrees(theirs, durations, document.interactionCount))
      disagreements.push({ url: printAddress(document.url), ours: ours.value, theirs });
  }
  return { inp, disagreements };
}

function agrees(theirs: number | null, durations: readonly number[], count: number): boolean {
  // The first input of a document is reported however short it is.
  if (durations.length === 0) return theirs === null || theirs <= shortestMs;
  // It counts anew when an entry comes: after interactions without one, it may still be at the count before.
  const possible = [inpOf(durations, count), inpOf(durations, count - interactionsPerOutlier)];
  return theirs !== null && possible.some((ours) => ours && Math.abs(theirs - ours.value) <= agreementMs);
}

function durationsIn(document: DocumentRecord): number[] {
  const all = { document, from: -Infinity, to: Infinity, count: document.interactionCount };
  return interactionsIn(all).map(({ duration }) => duration);
}
