import type { CDPSession, Page, Protocol } from "puppeteer";
import { within } from "../browser/within.ts";
import { followTargets } from "../conditions/follow-targets.ts";

/** The counts of a page with thousands of scripts take a second or two. */
const longestTakeMs = 15_000;
const longestTaskMs = 3_000;

/** What was counted since the last time. */
export interface TakenCoverage {
  scripts: readonly Protocol.Profiler.ScriptCoverage[];
  /** Workers and frames that did not answer, or had ended before. */
  lost: number;
}

/**
 * V8's precise coverage of a page, and of its dedicated workers and frames with a process of their own: how often each block was
 * executed, exactly. It keeps V8 from optimising as usual, so nothing that is timed may run under it.
 */
export class CoverageSessions {
  readonly #sessions: CDPSession[] = [];

  /**
   * Counts from now on.
   * @param page before it loads anything: what was executed before counts for nothing.
   */
  static async start(page: Page): Promise<CoverageSessions> {
    const coverage = new CoverageSessions();
    await followTargets(page, async (session) => {
      await session.send("Profiler.enable");
      await session.send("Profiler.startPreciseCoverage", {
        callCount: true,
        detailed: true,
        allowTriggeredUpdates: false,
      });
      coverage.#sessions.push(session);
    });
    return coverage;
  }

  /** Waits until workers and frames have done what they are at: one answers between two of its tasks. */
  async settle(): Promise<void> {
    const [, ...others] = this.#sessions;
    await Promise.all(
      others.map((session) => within(longestTaskMs, session.send("Runtime.evaluate", { expression: "0" }))),
    );
  }

  /**
   * What was executed since the start or the last call.
   * @throws Error where the page itself does not answer, as one whose script never ends.
   */
  async take(): Promise<TakenCoverage> {
    const answers = await Promise.all(
      this.#sessions.map((session) => within(longestTakeMs, session.send("Profiler.takePreciseCoverage"))),
    );
    const [page] = answers;
    if (!page) throw new Error("the page did not report what it executed: a script of it may never end");
    return {
      scripts: answers.flatMap((answer) => answer?.result ?? []),
      lost: answers.filter((answer) => !answer).length,
    };
  }
}
