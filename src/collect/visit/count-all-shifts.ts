import type { Trace } from "lighthouse";

/**
 * Lets every layout shift of a load count. Setting the device's viewport counts as input for the browser, and Lighthouse allows
 * for that for half a second of the trace's time only: on a machine that is busy, or a page that is, the browser's half second
 * ends later, and shifts between the two were left out. Nobody touches the page while it loads, so that none belongs to an input.
 * https://bugs.chromium.org/p/chromium/issues/detail?id=1094974
 */
export function countAllShifts(trace: Trace): void {
  for (const { name, args } of trace.traceEvents) {
    const data: { had_recent_input?: boolean } | undefined = args.data;
    if (name === "LayoutShift" && data?.had_recent_input === true) data.had_recent_input = false;
  }
}
