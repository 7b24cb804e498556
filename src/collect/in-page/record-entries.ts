import { elementOf } from "./ancestors.ts";
import type { EventRecord, Logs } from "./collector-data.ts";
import { nameElement } from "./element-name.ts";
import { keep, longestLog, mostInputs } from "./keep.ts";
import type { LayoutShiftEntry } from "./layout-shift-entry.ts";
import type { TargetOf } from "./record-inputs.ts";

/** https://w3c.github.io/long-animation-frames/#sec-PerformanceLongAnimationFrameTiming */
interface LongAnimationFrame extends PerformanceEntry {
  scripts: readonly (PerformanceEntry & {
    sourceURL: string;
    sourceFunctionName: string;
    sourceCharPosition: number;
    invoker: string;
    invokerType: string;
    forcedStyleAndLayoutDuration: number;
  })[];
}

interface EventTiming extends PerformanceEntry {
  processingStart: number;
  processingEnd: number;
  interactionId: number;
  target: Node | null;
}

/** The smallest duration that Event Timing accepts, milliseconds. */
const durationThreshold = 16;
const mostScripts = 20;

/**
 * Records events, long animation frames and layout shifts as the browser reports them, including those since the page started.
 * @returns a function that also records what the browser reported and has not delivered yet.
 */
export function recordEntries({ events, frames, shifts }: Logs, targetOf: TargetOf): () => void {
  let others = 0;
  const addEvent = (entry: EventTiming) => {
    if (entry.interactionId === 0 && ++others > longestLog) return;
    const record: EventRecord = {
      name: entry.name,
      start: entry.startTime,
      duration: entry.duration,
      processingStart: entry.processingStart,
      processingEnd: entry.processingEnd,
      interaction: entry.interactionId,
      target: targetOf(entry.name, entry.startTime) ?? nameOfNode(entry.target),
    };
    keep(events, record, mostInputs);
  };
  const addFrame = (entry: LongAnimationFrame) => {
    const scripts = entry.scripts.slice(0, mostScripts).map((script) => ({
      url: script.sourceURL,
      function: script.sourceFunctionName,
      invoker: script.invoker,
      invokerType: script.invokerType,
      position: script.sourceCharPosition,
      start: script.startTime,
      duration: script.duration,
      forcedStyleAndLayout: script.forcedStyleAndLayoutDuration,
    }));
    keep(frames, { start: entry.startTime, duration: entry.duration, scripts }, longestLog);
  };
  const addShift = ({ startTime, value, hadRecentInput, sources }: LayoutShiftEntry) =>
    keep(
      shifts,
      { start: startTime, value, hadRecentInput, node: nameOfNode(sources[0]?.node ?? null) },
      longestLog,
    );
  const flushes = [
    observe("event", addEvent, { durationThreshold } as PerformanceObserverInit),
    observe("long-animation-frame", addFrame),
    observe("layout-shift", addShift),
  ];
  return () => {
    for (const flush of flushes) flush();
  };
}

function observe<E extends PerformanceEntry>(
  type: string,
  add: (entry: E) => void,
  options: PerformanceObserverInit = {},
): () => void {
  const addAll = (entries: PerformanceEntryList) => {
    for (const entry of entries) add(entry as E);
  };
  const observer = new PerformanceObserver((list) => addAll(list.getEntries()));
  observer.observe({ type, buffered: true, ...options });
  return () => addAll(observer.takeRecords());
}

function nameOfNode(node: Node | null): string | null {
  const element = elementOf(node);
  return element && nameElement(element);
}
