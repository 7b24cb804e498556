import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer";
import { CheckError, messageOf } from "../../errors.ts";
import { printWait } from "../../quantity.ts";
import type { Step, StepAction } from "../../types.ts";
import { routePath } from "../../route-path.ts";
import { runInteractions } from "../interactions/run-interactions.ts";
import type { DiscoveredStep } from "./discovery.ts";
import { describeAttempts } from "./network-guard.ts";
import type { Attempt, NetworkGuard } from "./network-guard.ts";

export type Trial = StepResult | { why: string };

/** What a step that could be done has shown. */
export type StepResult = Pick<DiscoveredStep, "measured" | "routes" | "shift">;

export interface TrialOptions {
  page: Page;
  guard: NetworkGuard;
  url: string;
  step: StepAction;
  cpuSlowdown: number;
  /** What the page also sends without the control being used. */
  isOwn: (attempt: Attempt) => boolean;
  /** How long its element may take to be there; it was there a moment ago. Default: 1.5 s. */
  timeoutMs?: number;
  /** How long the page is watched after the step. Default: 0.4 s. */
  afterMs?: number;
  signal: AbortSignal;
}

/** Waiting for long would not bring it back. */
const elementTimeoutMs = 1_500;
/** The runner bounds its own waits; this is for a page that answers nothing any more. */
const longestTrialMs = 60_000;
/** For what a page does a moment after it was used, such as sending what was typed. */
const usualAfterMs = 400;

/** Does one step on an open page, as a visit would, and returns how long it took, or what else it tried to do. */
export async function tryStep(options: TrialOptions): Promise<Trial> {
  const { page, guard, url, cpuSlowdown, timeoutMs = elementTimeoutMs, afterMs = usualAfterMs } = options;
  const { signal } = options;
  const step: Step = { ...options.step, name: "step", timeoutMs };
  guard.take();
  let outcome: Trial;
  try {
    const { interactions, failure } = await bounded(
      runInteractions({
        page,
        url,
        steps: [step],
        cpuSlowdown,
        loaded: { Scripts: [], SourceMaps: [] },
        clock: "wall",
        signal,
      }),
    );
    outcome = failure
      ? { why: failure.problem }
      : {
          measured: interactions.steps[0]?.slowest ?? null,
          routes: interactions.routes.map(({ url: to, LCP }) => ({ path: routePath(to), LCP })),
          shift: interactions.cls.value,
        };
  } catch (error) {
    signal.throwIfAborted();
    if (!page.browser().connected) throw error;
    outcome = {
      why: error instanceof CheckError ? error.message : `could not be tried: ${messageOf(error)}`,
    };
  }
  await pause(afterMs);
  const attempts = guard.take().filter((attempt) => !options.isOwn(attempt));
  return attempts.length > 0 ? { why: describeAttempts(attempts).slice(0, 3).join("; ") } : outcome;
}

async function bounded<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${printWait(longestTrialMs)}`)),
      longestTrialMs,
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
