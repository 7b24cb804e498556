import { lengthsOf } from "./collector-data.ts";
import type { DocumentReading, Logs } from "./collector-data.ts";
import { recordEntries } from "./record-entries.ts";
import { recordInputs } from "./record-inputs.ts";
import { watchInputs } from "./watch-input.ts";
import type { InputKind } from "./watch-input.ts";
import { watchWebVitals } from "./watch-web-vitals.ts";

interface Collector {
  id: string;
  read(from?: DocumentReading["from"]): DocumentReading;
  watch(element: Element, id: number, kind: InputKind, wanted: string): void;
}

/** How often, and how many times, a document that is being left says what is new. */
const turnMs = 50;
const mostTurns = 300;

/**
 * Records the interactions, animation frames, layout shifts and route changes that the browser reports from now on. Installed once
 * in every document; a second call does nothing.
 * @param key the property of `window` under which the collector is found.
 * @param say the global function through which a document that is being left reports, because it can no longer be read.
 */
export function installCollector(key: string, say: string): void {
  const host = globalThis as unknown as Record<string, unknown>;
  if (host[key]) return;
  // The page may replace it later.
  const { stringify } = JSON;
  const logs: Logs = { events: [], frames: [], shifts: [], inputs: [] };
  const targetOf = recordInputs(logs.inputs);
  const flush = recordEntries(logs, targetOf);
  const { inps, routes } = watchWebVitals();
  const watched = watchInputs();

  const id = `${performance.timeOrigin} ${Math.random()}`;
  const read: Collector["read"] = (from = { events: 0, frames: 0, shifts: 0, inputs: 0 }) => {
    flush();
    return {
      id,
      url: location.href,
      isTop: window === window.top,
      hidden: document.visibilityState !== "visible",
      now: performance.now(),
      timeOrigin: performance.timeOrigin,
      interactionCount: (performance as { interactionCount?: number }).interactionCount ?? 0,
      routes: [...routes.values()],
      webVitalsInp: inps.size > 0 ? Math.max(...inps.values()) : null,
      watched: watched.read(),
      from,
      events: logs.events.slice(from.events),
      frames: logs.frames.slice(from.frames),
      shifts: logs.shifts.slice(from.shifts),
      inputs: logs.inputs.slice(from.inputs),
    };
  };
  const speak = () => {
    let [told, turns]: [DocumentReading["from"] | undefined, number] = [undefined, 0];
    const timer = setInterval(() => {
      (host[say] as ((payload: string) => void) | undefined)?.(stringify({ key, ...read(told) }));
      told = lengthsOf(logs);
      if (++turns === mostTurns) clearInterval(timer);
    }, turnMs);
  };
  addEventListener("beforeunload", speak, { capture: true });
  const collector: Collector = { id, read, watch: watched.watch };
  // Without a prototype, because a page may have added a `get` to every object.
  Object.defineProperty(host, key, { __proto__: null, value: collector } as PropertyDescriptor);
}

/**
 * What is new in a document since it was last read; null if no collector is installed in it.
 * @param known how far each document's lists have been read, by the document's id.
 */
export function readCollector(
  key: string,
  known: Readonly<Record<string, DocumentReading["from"]>>,
): DocumentReading | null {
  const collector = (globalThis as unknown as Record<string, Collector | undefined>)[key];
  return collector ? collector.read(known[collector.id]) : null;
}

/** Watches the input that a step is about to send to an element; later readings of its document include the result. */
export function watchInput(element: Element, key: string, id: number, kind: InputKind, wanted: string): void {
  const collector = (globalThis as unknown as Record<string, Collector | undefined>)[key];
  collector?.watch(element, id, kind, wanted);
}
