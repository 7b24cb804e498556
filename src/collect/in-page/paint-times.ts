/** Buffered entries arrive in a separate task; a page that painted nothing has none. */
const longestWaitMs = 300;

/**
 * When this load first painted something, and when it painted its largest element, in milliseconds since the navigation; null if the
 * browser did not report it. https://w3c.github.io/largest-contentful-paint/
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
