import type { Page } from "puppeteer";
import type { LayoutShift } from "../../types.ts";

/** Buffered entries arrive in a task of their own; a page that keeps the thread busy must not keep us. */
const longestWaitMs = 2_000;

/**
 * The layout shifts of a load, before any interaction: which elements moved, from where to where, and what stands where they had been. Asked of the
 * page, whose elements still are there; the trace has only their ids. Empty where the page does not answer.
 */
export async function readLayoutShifts(page: Page): Promise<LayoutShift[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<LayoutShift[]>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs, []);
  });
  try {
    return await Promise.race([page.evaluate(collectInPage), late]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page: nothing from outside is in reach. */
function collectInPage(): Promise<LayoutShift[]> {
  interface Source {
    node: Node | null;
    previousRect: DOMRectReadOnly;
    currentRect: DOMRectReadOnly;
  }
  type Entry = PerformanceEntry & { value: number; sources: Source[] };
  type Rect = LayoutShift["moved"][number]["from"];
  const round = ({ x, y, width, height }: DOMRectReadOnly): Rect => ({
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  });

  const elementOf = (node: Node | null) => (node instanceof Element ? node : (node?.parentElement ?? null));
  const nameOf = (element: Element): string => {
    if (element.id) return `${element.localName}#${CSS.escape(element.id)}`;
    const [first] = element.classList;
    return first ? `${element.localName}.${CSS.escape(first)}` : element.localName;
  };
  const selectorOf = (element: Element): string => {
    const names: string[] = [];
    for (let at: Element | null = element; at && names.length < 4; at = at.parentElement) {
      names.unshift(nameOf(at));
      if (at.id) break;
    }
    return names.join(" > ").slice(0, 200);
  };
  const lacksSize = (element: Element) =>
    /^(?:img|video)$/.test(element.localName) &&
    !(element.hasAttribute("width") && element.hasAttribute("height")) &&
    getComputedStyle(element).aspectRatio === "auto";

  /**
   * What lies just above the element and is about as high as it was pushed; beside it or its ancestors. What moved itself
   * pushed nothing.
   */
  const pusherOf = (
    element: Element,
    by: number,
    moving: ReadonlySet<Node | null>,
  ): LayoutShift["moved"][number]["pushedBy"] => {
    if (by <= 0) return null;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        const { height } = before.getBoundingClientRect();
        if (height < 1 || moving.has(before)) continue;
        const unsized = [before, ...before.querySelectorAll("img, video")].find(lacksSize);
        if (unsized && unsized.getBoundingClientRect().height >= by * 0.5)
          return { selector: selectorOf(unsized), height: Math.round(height), lacksSize: true };
        // Within 20 %: margins come and go with it.
        if (Math.abs(height - by) <= Math.max(8, by * 0.2))
          return { selector: selectorOf(before), height: Math.round(height), lacksSize: false };
      }
    }
    return null;
  };

  return new Promise((resolve) => {
    const shifts: LayoutShift[] = [];
    const fonts = performance
      .getEntriesByType("resource")
      .filter((entry) => /\.(?:woff2?|ttf|otf)(?:$|\?)/i.test(entry.name)) as PerformanceResourceTiming[];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[]) {
        // Setting the device's viewport counts as input, and nobody has touched the page: as in Lighthouse, all shifts count.
        // https://bugs.chromium.org/p/chromium/issues/detail?id=1094974
        // A face that has just arrived swaps its text within a frame or two.
        const font = fonts.find(
          ({ responseEnd }) => responseEnd <= entry.startTime && entry.startTime - responseEnd < 100,
        );
        const moving = new Set(entry.sources.map(({ node }) => node));
        const moved = entry.sources.flatMap(({ node, previousRect, currentRect }) => {
          const element = elementOf(node);
          if (!element) return [];
          const by = currentRect.y - previousRect.y;
          return {
            selector: selectorOf(element),
            from: round(previousRect),
            to: round(currentRect),
            lacksSize: lacksSize(element),
            pushedBy: pusherOf(element, by, moving),
          };
        });
        shifts.push({
          value: entry.value,
          atMs: Math.round(entry.startTime),
          moved,
          font: font ? new URL(font.name).pathname.slice(-120) : null,
        });
      }
      resolve(shifts.toSorted((a, b) => b.value - a.value).slice(0, 10));
    });
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(resolve, 300, shifts);
  });
}
