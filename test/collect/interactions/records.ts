import type { EventRecord, FrameRecord, ScriptRecord } from "../../../src/collect/in-page/collector-data.ts";
import type { DocumentWindow } from "../../../src/collect/interactions/document-windows.ts";
import type { DocumentRecord } from "../../../src/collect/interactions/page-collector.ts";

/** Records of a page as its collector gives them, with what a test does not care for filled in. */

export function event(more: Partial<EventRecord> = {}): EventRecord {
  const { start = 1000, duration = 104 } = more;
  return {
    name: "click",
    start,
    duration,
    processingStart: start + 2,
    processingEnd: start + duration - 2,
    interaction: 1,
    target: "#add",
    ...more,
  };
}

export function script(more: Partial<ScriptRecord> = {}): ScriptRecord {
  return {
    url: "http://localhost/a.js",
    function: "add",
    invoker: "BUTTON#add.onclick",
    invokerType: "event-listener",
    position: 0,
    start: 1000,
    duration: 100,
    forcedStyleAndLayout: 0,
    ...more,
  };
}

export function frame(start: number, duration: number, scripts: ScriptRecord[]): FrameRecord {
  return { start, duration, scripts };
}

export function documentOf(events: EventRecord[], more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: "a",
    url: "http://localhost/cart?token=1",
    isTop: true,
    hidden: false,
    now: 5000,
    timeOrigin: 1_700_000_000_000,
    interactionCount: new Set(events.map(({ interaction }) => interaction).filter((id) => id > 0)).size,
    routes: [],
    webVitalsInp: null,
    watched: null,
    events,
    frames: [],
    shifts: [],
    inputs: [],
    ...more,
  };
}

export function windowOf(document: DocumentRecord, from = -Infinity, to = Infinity): DocumentWindow {
  return { document, from, to, count: document.interactionCount };
}
