import type { InteractionDuration, InteractionMeasurement } from "../../types.ts";
import { printAddress } from "../../address.ts";
import type { EventRecord, ScriptRecord } from "../in-page/collector-data.ts";
import type { DocumentWindow } from "./document-windows.ts";
import type { DocumentRecord } from "./page-collector.ts";

/** Event Timing's smallest `durationThreshold`: https://w3c.github.io/event-timing/#sec-performance-event-timing */
export const shortestMs = 16;
/** Durations are rounded to 8 ms: events whose ends differ by no more were shown in the same frame, as web-vitals has it. */
const roundingMs = 8;
const mostScripts = 5;

/** A measurement whose scripts still have the text position of the page. */
export type RawMeasurement = Omit<InteractionMeasurement, "scripts"> & { scripts: readonly ScriptRecord[] };

/** How long an event took from its input to its paint on one of the clocks, milliseconds. */
export type DurationOf = (event: EventRecord) => number;

const byWall: DurationOf = ({ duration }) => duration;

/** The slowest event of each interaction that has an entry. */
export function interactionsIn(
  { document, from, to }: DocumentWindow,
  durationOf: DurationOf = byWall,
): EventRecord[] {
  const slowest = new Map<number, EventRecord>();
  for (const event of document.events) {
    if (event.interaction === 0 || event.start < from || event.start >= to) continue;
    const known = slowest.get(event.interaction);
    if (!known || isSlower(event, known, durationOf)) slowest.set(event.interaction, event);
  }
  return [...slowest.values()];
}

/** On the CPU clock, many events have the same 16 ms: then the wall decides, and where that is the same too, the work. */
function isSlower(event: EventRecord, known: EventRecord, durationOf: DurationOf): boolean {
  const longer =
    durationOf(event) - durationOf(known) || event.duration - known.duration || workOf(event) - workOf(known);
  return longer > 0;
}

/** How long an event's handlers ran, milliseconds. */
function workOf({ processingStart, processingEnd }: EventRecord): number {
  return processingEnd - processingStart;
}

/** The slowest interaction of a step, in whichever of the documents it was; null where there was none. */
export function slowestOf(
  windows: readonly DocumentWindow[],
  durationOf: DurationOf = byWall,
): RawMeasurement | null {
  const slowest = slowestEvent(windows, durationOf);
  if (slowest) return measurementOf(slowest.event, slowest.window, durationOf);
  const counted = windows.find(({ count }) => count > 0);
  return counted ? tooShortToMeasure(counted) : null;
}

/** How long the slowest interaction of a step took, milliseconds; undefined where there was none. */
export function longestOf(windows: readonly DocumentWindow[], durationOf: DurationOf): number | undefined {
  const slowest = slowestEvent(windows, durationOf);
  if (slowest) return durationOf(slowest.event);
  return windows.some(({ count }) => count > 0) ? shortestMs : undefined;
}

/** From the input of the slowest interaction to its paint, in milliseconds since 1970; null where none has an entry. */
export function spanOfSlowest(windows: readonly DocumentWindow[]): { start: number; end: number } | null {
  const slowest = slowestEvent(windows);
  if (!slowest) return null;
  const start = slowest.window.document.timeOrigin + slowest.event.start;
  return { start, end: start + slowest.event.duration };
}

function slowestEvent(windows: readonly DocumentWindow[], durationOf: DurationOf = byWall) {
  let slowest: { event: EventRecord; window: DocumentWindow } | undefined;
  for (const window of windows) {
    for (const event of interactionsIn(window, durationOf))
      if (!slowest || isSlower(event, slowest.event, durationOf)) slowest = { event, window };
  }
  return slowest;
}

/** Whatever was counted and has no entry took less than 16 ms. */
function tooShortToMeasure({ document, from, to }: DocumentWindow): RawMeasurement {
  const input = document.inputs.findLast(({ start }) => start >= from && start < to);
  return {
    duration: { value: shortestMs, below16: true },
    event: input?.name ?? null,
    target: input?.target ?? null,
    document: printAddress(document.url),
    parts: null,
    scripts: [],
  };
}

function measurementOf(event: EventRecord, window: DocumentWindow, durationOf: DurationOf): RawMeasurement {
  const { document } = window;
  const { inputDelay, processing, presentation } = partsOf(event, document.events);
  const cause = causeOf(event, document.events, durationOf);
  return {
    duration: { value: event.duration, below16: false },
    event: cause.name,
    target: cause.target ?? targetOf(cause, document.events),
    document: printAddress(document.url),
    parts: { inputDelay, processing, presentation },
    scripts: scriptsDuring(event, window),
  };
}

/**
 * The event to name for a slow one: the one whose handlers ran longest, of those that were shown in its frame and of those of its
 * interaction that took as long, give or take Event Timing's rounding. A keyup has nothing to do and can still take longer than its
 * keydown, because the next key's keydown is handled before its frame.
 */
function causeOf(slow: EventRecord, events: readonly EventRecord[], durationOf: DurationOf): EventRecord {
  const candidates = events.filter(
    (event) =>
      event.interaction !== 0 &&
      (isSameFrame(event, slow) ||
        (event.interaction === slow.interaction && durationOf(slow) - durationOf(event) <= roundingMs)),
  );
  return candidates.reduce((most, event) => (workOf(event) > workOf(most) ? event : most), slow);
}

function isSameFrame(one: EventRecord, other: EventRecord): boolean {
  return Math.abs(one.start + one.duration - (other.start + other.duration)) <= roundingMs;
}

/** Another event of the interaction may know it: a keyup whose keydown moved the focus. */
function targetOf({ interaction }: EventRecord, events: readonly EventRecord[]): string | null {
  return events.find((event) => event.interaction === interaction && event.target !== null)?.target ?? null;
}

/**
 * Splits a duration as web-vitals does: all events that were shown in its frame, from the first's processing to the
 * last's. https://github.com/GoogleChrome/web-vitals/blob/v6.2.3/src/attribution/onINP.ts
 */
function partsOf(event: EventRecord, events: readonly EventRecord[]): Record<Part, number> {
  const shown = event.start + event.duration;
  const sameFrame = events.filter((one) => isSameFrame(one, event));
  const first = Math.max(event.start, Math.min(...sameFrame.map(({ processingStart }) => processingStart)));
  const end = Math.max(shown, first);
  const last = Math.min(end, Math.max(...sameFrame.map(({ processingEnd }) => processingEnd)));
  return { inputDelay: first - event.start, processing: last - first, presentation: end - last };
}

type Part = "inputDelay" | "processing" | "presentation";

/** Scripts that ran while the interaction waited for its frame, by how much of its time they took. */
function scriptsDuring({ start, duration }: EventRecord, { document }: DocumentWindow): ScriptRecord[] {
  const end = start + duration;
  const share = (script: ScriptRecord) =>
    Math.min(end, script.start + script.duration) - Math.max(start, script.start);
  return document.frames
    .filter((frame) => frame.start < end && frame.start + frame.duration > start)
    .flatMap(({ scripts }) => scripts)
    .filter((script) => share(script) > 0)
    .sort((a, b) => share(b) - share(a))
    .slice(0, mostScripts);
}

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
export function visitInp(
  documents: Iterable<DocumentRecord>,
  durationOf: DurationOf = byWall,
): InteractionDuration | null {
  const [durations, counts] = [[] as number[], [] as number[]];
  for (const document of documents) {
    durations.push(...durationsIn(document, durationOf));
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

function durationsIn(document: DocumentRecord, durationOf: DurationOf = byWall): number[] {
  const all = { document, from: -Infinity, to: Infinity, count: document.interactionCount };
  return interactionsIn(all, durationOf).map(durationOf);
}
