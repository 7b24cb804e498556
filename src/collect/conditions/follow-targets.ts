import { setTimeout as sleep } from "node:timers/promises";
import { CDPSessionEvent } from "puppeteer";
import type { CDPSession, Page } from "puppeteer";

/** A target that ends while it is prepared never answers, and one that waits holds up its page, milliseconds. */
const longestPreparation = 2_000;

/**
 * Prepares a page, and each frame and worker of it that has a process of its own, before it makes its first request. What
 * is prepared lasts as long as the page.
 * @param prepare of a worker it may fail: not every domain of the protocol is there.
 */
export async function followTargets(
  page: Page,
  prepare: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const follow = async (session: CDPSession): Promise<void> => {
    session.on(CDPSessionEvent.SessionAttached, (child) => void followChild(child));
    await prepare(session);
    // A target waits until each who asked it to has let it go on.
    await session.send("Target.setAutoAttach", {
      autoAttach: true,
      flatten: true,
      waitForDebuggerOnStart: true,
    });
  };
  const followChild = async (child: CDPSession): Promise<void> => {
    const prepared = follow(child).catch(() => undefined);
    await Promise.race([prepared, sleep(longestPreparation, undefined, { ref: false })]);
    await child.send("Runtime.runIfWaitingForDebugger").catch(() => undefined);
  };
  await follow(await page.createCDPSession());
}
