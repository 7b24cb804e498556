import type { LayoutShift } from "../../types.ts";
import { elementOf } from "./ancestors.ts";
import { nameElement } from "./element-name.ts";
import type { LayoutShiftEntry } from "./layout-shift-entry.ts";

type Move = LayoutShift["moved"][number];

const mostShifts = 10;
/** Buffered entries arrive in a separate task; a page without shifts has none. */
const longestWaitMs = 300;
/** A font that has just arrived swaps its text within a frame or two. */
const fontSwapMs = 100;

/**
 * Reads the layout shifts since the page started, the largest first. As in Lighthouse, all of them count, even if the browser reports
 * recent input: for the browser, setting the device's viewport is input, and nobody has touched the page.
 * https://bugs.chromium.org/p/chromium/issues/detail?id=1094974
 * @returns fonts by their URL.
 */
export async function listLayoutShifts(): Promise<LayoutShift[]> {
  const fonts = performance
    .getEntriesByType("resource")
    .filter((entry) => /\.(?:woff2?|ttf|otf)(?:$|\?)/i.test(entry.name)) as PerformanceResourceTiming[];
  const entries = await shiftEntries();
  return entries
    .map((entry) => toShift(entry, fonts))
    .sort((a, b) => b.value - a.value)
    .slice(0, mostShifts);
}

function shiftEntries(): Promise<LayoutShiftEntry[]> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries() as LayoutShiftEntry[]));
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(resolve, longestWaitMs, []);
  });
}

function toShift(entry: LayoutShiftEntry, fonts: readonly PerformanceResourceTiming[]): LayoutShift {
  const font = fonts.find(
    ({ responseEnd }) => responseEnd <= entry.startTime && entry.startTime - responseEnd < fontSwapMs,
  );
  const moving = new Set(entry.sources.map(({ node }) => node));
  const moved = entry.sources.flatMap(({ node, previousRect, currentRect }): Move[] => {
    const element = elementOf(node);
    if (!element) return [];
    return [
      {
        selector: nameElement(element),
        from: round(previousRect),
        to: round(currentRect),
        lacksSize: lacksSize(element),
        pushedBy: pusherOf(element, currentRect.y - previousRect.y, moving),
      },
    ];
  });
  return {
    value: entry.value,
    atMs: Math.round(entry.startTime),
    moved,
    font: font?.name ?? null,
  };
}

/**
 * The element just above that is about as high as this one was pushed: a sibling of it or of its ancestors. An element that moved
 * itself did not push others.
 */
function pusherOf(element: Element, by: number, moving: ReadonlySet<Node | null>): Move["pushedBy"] {
  if (by <= 0) return null;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const { height } = before.getBoundingClientRect();
      if (height < 1 || moving.has(before)) continue;
      const unsized = [before, ...before.querySelectorAll("img, video")].find(lacksSize);
      if (unsized && unsized.getBoundingClientRect().height >= by * 0.5)
        return { selector: nameElement(unsized), height: Math.round(height), lacksSize: true };
      // Within 20 %, because its margins add to the shift.
      if (Math.abs(height - by) <= Math.max(8, by * 0.2))
        return { selector: nameElement(before), height: Math.round(height), lacksSize: false };
    }
  }
  return null;
}

function lacksSize(element: Element): boolean {
  return (
    /^(?:img|video)$/.test(element.localName) &&
    !(element.hasAttribute("width") && element.hasAttribute("height")) &&
    getComputedStyle(element).aspectRatio === "auto"
  );
}

function round({ x, y, width, height }: DOMRectReadOnly): Move["from"] {
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  };
}
