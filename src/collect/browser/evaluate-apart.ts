import type { Page } from "puppeteer";
import { callOf } from "../in-page.ts";

/** Only visible to somebody who debugs the page. */
const worldName = "budget-check";

/**
 * Runs a function on the page's document in a JavaScript world of its own, where everything is as the browser has it, whatever the page
 * has replaced. What only the page's own scripts know, such as properties that they gave elements, is not there.
 * @param args JSON.
 * @throws Error where the function throws, or its document goes away.
 */
export async function evaluateApart<Arguments extends readonly unknown[], Result>(
  page: Page,
  pageFunction: (...args: Arguments) => Result,
  ...args: Arguments
): Promise<Awaited<Result>> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName,
    });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      expression: callOf(pageFunction, ...args),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
