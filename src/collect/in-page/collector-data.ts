/** What the collector in a page records, as plain data. Times are milliseconds of the document's own clock. */
import type { WatchedInput } from "./watch-input.ts";

export interface EventRecord {
  name: string;
  start: number;
  duration: number;
  processingStart: number;
  processingEnd: number;
  /** 0 for an event that is not part of an interaction. */
  interaction: number;
  target: string | null;
}

export interface ScriptRecord {
  url: string;
  function: string;
  invoker: string;
  invokerType: string;
  position: number;
  start: number;
  duration: number;
  forcedStyleAndLayout: number;
}

/** A long animation frame. */
export interface FrameRecord {
  start: number;
  duration: number;
  scripts: ScriptRecord[];
}

export interface ShiftRecord {
  start: number;
  value: number;
  hadRecentInput: boolean;
  node: string | null;
}

/** A trusted event as it reached the document, whether Event Timing will report it or not. */
export interface InputRecord {
  name: string;
  start: number;
  target: string;
  /** When the event's task was over. */
  done: number;
}

export interface RouteRecord {
  id: string;
  url: string;
  start: number;
  LCP: number;
}

/** The lists of a document that only grow. */
export interface Logs {
  events: EventRecord[];
  frames: FrameRecord[];
  shifts: ShiftRecord[];
  inputs: InputRecord[];
}

/** What is new in a document: the items of each list, starting at `from`. */
export interface DocumentReading extends Logs {
  id: string;
  url: string;
  isTop: boolean;
  hidden: boolean;
  now: number;
  /** When its clock started, in milliseconds since 1970. */
  timeOrigin: number;
  interactionCount: number;
  routes: RouteRecord[];
  webVitalsInp: number | null;
  /** The input of the last step whose element is in this document. */
  watched: WatchedInput | null;
  from: Record<keyof Logs, number>;
}

/** An input still changes for a moment after it was recorded: the last ones are read again. */
const lastInputs = 50;

/** How far the lists of a document have been read: the next reading begins there. */
export function lengthsOf({ events, frames, shifts, inputs }: Logs): DocumentReading["from"] {
  return {
    events: events.length,
    frames: frames.length,
    shifts: shifts.length,
    inputs: Math.max(0, inputs.length - lastInputs),
  };
}
