import { setTimeout as pause } from "node:timers/promises";
import { windowsBetween } from "./document-windows.ts";
import type { Moment } from "./document-windows.ts";
import type { NavigationHold } from "../steps/hold-navigations.ts";
import type { PageCollector } from "./page-collector.ts";
import { interactionsIn, shortestMs } from "./inp.ts";
import { StepProblem } from "../steps/step-failure.ts";

const pollMs = 50;
/** A page that has begun to leave never answers. */
const longestReadMs = 500;
/**
 * Interactions that took less than 16 ms never get an entry: after this long without a new entry, no more are expected.
 */
const quietMs = 1_000;
/** For entries that must come, because handling alone took longer than 16 ms. */
const longestMs = 10_000;
/** Browsers report animation frames from 50 ms on: https://w3c.github.io/long-animation-frames/ */
const longFrameMs = 50;

/**
 * Waits until Event Timing has reported all interactions since a moment: entries come with the next paint or later.
 * @param expected interactions that the input should count as.
 * @param wasHeld whether a dialog has held the page meanwhile: to the browser, an interaction ends when its dialog is
 * shown,
 *   and how long that was open says nothing.
 * @throws StepProblem if a slow interaction has no entry.
 */
export async function awaitEntries(
  collector: PageCollector,
  since: Moment,
  expected: number,
  navigations: NavigationHold,
  signal: AbortSignal,
  wasHeld: () => boolean,
): Promise<void> {
  const startedAt = performance.now();
  let [changedAt, state] = [startedAt, ""];
  for (;;) {
    signal.throwIfAborted();
    if (!navigations.isHolding) await collector.read(longestReadMs);
    const windows = windowsBetween(collector.documents, since, null);
    const told = windows.flatMap((window) => interactionsIn(window).map((event) => ({ event, window })));
    const counted = windows.reduce((sum, { count }) => sum + count, 0);
    const framesToCome = told.some(
      ({ event, window: { document } }) =>
        event.duration > longFrameMs + 8 &&
        !document.frames.some((frame) => frame.start + frame.duration > event.start),
    );
    if (counted >= expected && told.length >= counted && !framesToCome) return;
    const now = performance.now();
    const news = `${counted} ${told.length} ${framesToCome}`;
    if (news !== state) [state, changedAt] = [news, now];
    const isQuiet = now - changedAt > quietMs;
    if (isQuiet && (wasHeld() || !hasSlowInputWithoutEntry(windows, told.length, counted))) return;
    if (now - startedAt > longestMs + quietMs) {
      throw new StepProblem(
        "was answered, but the browser reported no duration",
        "Most often the page went away before it had painted: put the step last, or wait before what leaves the page.",
      );
    }
    await pause(pollMs);
  }
}

/** An input that was handled for longer than Event Timing's threshold must have an entry: without, it is not "under 16 ms". */
function hasSlowInputWithoutEntry(
  windows: ReturnType<typeof windowsBetween>,
  told: number,
  counted: number,
): boolean {
  if (told >= counted) return false;
  return windows.some(({ document, from }) =>
    document.inputs.some(
      ({ name, start, done }) =>
        start >= from &&
        done - start > 2 * shortestMs &&
        !document.events.some((event) => event.name === name && event.start === start),
    ),
  );
}
