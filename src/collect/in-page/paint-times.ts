/** Buffered entries come in a task of their own; a page that painted nothing has none. */
const longestWaitMs = 300;

/**
 * When this load painted something first, and its largest element, in milliseconds since the navigation; null for what the
 * browser has not seen. https://w3c.github.io/largest-contentful-paint/
 */
export async function readPaintTimes(): Promise<{ firstMs: number | null; largestMs: number | null }> {
  const first = performance.getEntriesByName("first-contentful-paint")[0];
  const largest = first === undefined ? undefined : (await largestPaints()).at(-1);
  return { firstMs: first?.startTime ?? null, largestMs: largest?.startTime ?? null };
}

function largestPaints(): Promise<PerformanceEntry[]> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(resolve, longestWaitMs, []);
  });
}
