/** What the collector in a page records, as plain data. Times are milliseconds of the document's own clock. */

export interface EventRecord {
  name: string;
  start: number;
  duration: number;
  processingStart: number;
  processingEnd: number;
  /** 0 for an event that is no interaction. */
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

/** What is new in a document: the items of each list from `from` on. */
export interface DocumentReading extends Logs {
  id: string;
  url: string;
  isTop: boolean;
  hidden: boolean;
  now: number;
  /** When its clock began, in milliseconds since 1970. */
  timeOrigin: number;
  interactionCount: number;
  routes: RouteRecord[];
  webVitalsInp: number | null;
  from: Record<keyof Logs, number>;
}

export interface PageCollectorInPage {
  id: string;
  read(from?: DocumentReading["from"]): DocumentReading;
}

/** The two functions of web-vitals' attribution build that are used in the page. */
type WebVitals = Pick<typeof import("web-vitals/attribution"), "onINP" | "onLCP">;

/**
 * Runs in the page, once in every document, on its own: nothing from outside is in reach.
 * @param key the property of `window` under which the collector is found.
 * @param say the global function by which a document speaks that is on its way to another one, and can no longer be asked.
 */
export function collectInPage(key: string, say: string, webVitals: WebVitals): void {
  const host = globalThis as unknown as Record<string, unknown>;
  if (host[key]) return;
  // Each key that is typed is three inputs and as many events; what else a page does a lot must not push them out.
  const [longestLog, mostInputs] = [2_000, 20_000];
  const logs: Logs = { events: [], frames: [], shifts: [], inputs: [] };
  const keep = <T>(log: T[], item: T, most = longestLog) => {
    if (log.length < most) log.push(item);
  };
  let others = 0;

  const nameOf = (element: Element): string => {
    const first = element.classList[0];
    if (element.id) return `#${CSS.escape(element.id)}`;
    return element.localName + (first === undefined ? "" : `.${CSS.escape(first)}`);
  };
  /** From the innermost element outwards, as far as an id or five levels. */
  const selectorOf = (path: readonly EventTarget[]): string => {
    const names: string[] = [];
    for (const node of path) {
      if (!(node instanceof Element)) continue;
      names.unshift(nameOf(node));
      if (node.id || names.length === 5) break;
    }
    return names.join(" > ") || "document";
  };
  const ancestorsOf = (node: Node | null): Node[] => {
    const path: Node[] = [];
    for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) path.push(at);
    return path;
  };
  const selectorOfNode = (node: Node | null | undefined) => (node ? selectorOf(ancestorsOf(node)) : null);

  // Chrome takes the targets of pointer events out of their entries, and handlers take elements out of the page: so the
  // target is kept when the event comes in. https://chromestatus.com/feature/5170147671605248
  const targets = new Map<string, string>();
  const onInput = (event: Event) => {
    if (!event.isTrusted) return;
    const target = selectorOf(event.composedPath());
    targets.set(`${event.type} ${event.timeStamp}`, target);
    if (targets.size > mostInputs) targets.delete(targets.keys().next().value ?? "");
    const record: InputRecord = { name: event.type, start: event.timeStamp, target, done: performance.now() };
    keep(logs.inputs, record, mostInputs);
    setTimeout(() => (record.done = performance.now()), 0);
  };
  for (const type of ["pointerdown", "pointerup", "click", "keydown", "keypress", "keyup"])
    addEventListener(type, onInput, { capture: true, passive: true });

  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node: Node | null }[];
  }
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
  const addEvent = (entry: EventTiming) => {
    if (entry.interactionId === 0 && ++others > longestLog) return;
    const record: EventRecord = {
      name: entry.name,
      start: entry.startTime,
      duration: entry.duration,
      processingStart: entry.processingStart,
      processingEnd: entry.processingEnd,
      interaction: entry.interactionId,
      target: targets.get(`${entry.name} ${entry.startTime}`) ?? selectorOfNode(entry.target),
    };
    keep(logs.events, record, mostInputs);
  };
  const addFrame = (entry: LongAnimationFrame) =>
    keep(logs.frames, {
      start: entry.startTime,
      duration: entry.duration,
      scripts: entry.scripts.slice(0, 20).map((script) => ({
        url: script.sourceURL,
        function: script.sourceFunctionName,
        invoker: script.invoker,
        invokerType: script.invokerType,
        position: script.sourceCharPosition,
        start: script.startTime,
        duration: script.duration,
        forcedStyleAndLayout: script.forcedStyleAndLayoutDuration,
      })),
    });
  const addShift = (entry: LayoutShift) =>
    keep(logs.shifts, {
      start: entry.startTime,
      value: entry.value,
      hadRecentInput: entry.hadRecentInput,
      node: selectorOfNode(entry.sources[0]?.node),
    });

  const flushes: (() => void)[] = [];
  const observe = <E extends PerformanceEntry>(
    type: string,
    add: (entry: E) => void,
    options: PerformanceObserverInit = {},
  ) => {
    const addAll = (entries: PerformanceEntryList) => {
      for (const entry of entries) add(entry as E);
    };
    const observer = new PerformanceObserver((list) => addAll(list.getEntries()));
    observer.observe({ type, buffered: true, ...options });
    flushes.push(() => addAll(observer.takeRecords()));
  };
  observe("event", addEvent, { durationThreshold: 16 } as PerformanceObserverInit);
  observe("long-animation-frame", addFrame);
  observe("layout-shift", addShift);

  // A return from the back/forward cache begins a new metric with a new id.
  const inps = new Map<string, number>();
  webVitals.onINP(({ id, value }) => inps.set(id, value), { reportAllChanges: true, durationThreshold: 16 });
  const routes = new Map<string, RouteRecord>();
  webVitals.onLCP(
    ({ navigationType, navigationId, navigationURL, navigationStartTime, value }) => {
      if (navigationType !== "soft-navigation" || routes.size >= 100) return;
      const id = String(navigationId);
      routes.set(id, {
        id,
        url: navigationURL ?? location.href,
        start: navigationStartTime ?? 0,
        LCP: value,
      });
    },
    { reportAllChanges: true, reportSoftNavs: true },
  );

  const id = `${performance.timeOrigin} ${Math.random()}`;
  const read: PageCollectorInPage["read"] = (from = { events: 0, frames: 0, shifts: 0, inputs: 0 }) => {
    for (const flush of flushes) flush();
    return {
      id,
      url: location.href,
      isTop: window === window.top,
      hidden: document.visibilityState !== "visible",
      now: performance.now(),
      timeOrigin: performance.timeOrigin,
      interactionCount: (performance as unknown as { interactionCount?: number }).interactionCount ?? 0,
      routes: [...routes.values()],
      webVitalsInp: inps.size > 0 ? Math.max(...inps.values()) : null,
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
      (host[say] as ((payload: string) => void) | undefined)?.(JSON.stringify({ key, ...read(told) }));
      // An input changes for a moment after it was recorded.
      const { events, frames, shifts, inputs } = logs;
      told = {
        events: events.length,
        frames: frames.length,
        shifts: shifts.length,
        inputs: Math.max(0, inputs.length - 50),
      };
      if (++turns === 300) clearInterval(timer);
    }, 50);
  };
  addEventListener("beforeunload", speak, { capture: true });
  Object.defineProperty(host, key, { value: { id, read } satisfies PageCollectorInPage });
}
