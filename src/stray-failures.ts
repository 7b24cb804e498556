import { AsyncLocalStorage } from "node:async_hooks";
import { CheckError } from "./errors.ts";
import { machineLimits } from "./machine-limits.ts";

type Taker = (error: unknown) => void;

const takers: Taker[] = [];
const owner = new AsyncLocalStorage<Taker>();

/**
 * While in use, a rejection or exception that nothing handles goes to `take` instead of ending the process with a stack
 * trace. If several are in use, the one that began last takes it.
 */
export function takeStrayFailures(take: Taker): Disposable {
  if (takers.length === 0) {
    process.on("uncaughtException", hand);
    process.on("unhandledRejection", hand);
  }
  takers.push(take);
  return {
    [Symbol.dispose]() {
      takers.splice(takers.lastIndexOf(take), 1);
      if (takers.length > 0) return;
      process.off("uncaughtException", hand);
      process.off("unhandledRejection", hand);
    },
  };
}

/**
 * Does work that can fail alone, such as one visit: failures that the work leaves unhandled go to `take`, including
 * those of its timers after it has ended. Node runs a handler in the asynchronous context of what failed; if that
 * context is lost, the failure goes to the handler of all others.
 */
export function ownStrayFailures<T>(take: Taker, work: () => T): T {
  return owner.run(take, work);
}

/**
 * Puppeteer does not listen for a browser that the system refuses to start; no other code leaves such a failure
 * unhandled.
 */
function ofBrowserThatDidNotRun(error: unknown): CheckError | null {
  if (!(error instanceof Error) || !("syscall" in error) || !("path" in error)) return null;
  if (!String(error.syscall).startsWith("spawn")) return null;
  const limit = machineLimits.find(({ pattern }) => pattern.test(error.message));
  if (!limit) return null;
  const message = `${String(error.path)} did not start: ${limit.what}.`;
  return new CheckError("BROWSER_NOT_STARTED", message, { advice: limit.advice, cause: error });
}

function hand(error: unknown): void {
  if (isOfClosedTab(error)) return;
  const take = owner.getStore() ?? takers.at(-1);
  take?.(ofBrowserThatDidNotRun(error) ?? error);
}

/**
 * What Lighthouse and puppeteer still asked of a tab or browser that we have closed meanwhile, or that died. Whoever needed
 * the answer has ended with the visit, and says so itself. Lighthouse rethrows puppeteer's errors as plain ones that name the
 * method.
 */
export function isOfClosedTab(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof CheckError) return false;
  if (error.name === "TargetCloseError" || error.name === "ConnectionClosedError") return true;
  const isProtocol = error.name === "ProtocolError" || "protocolMethod" in error;
  return (
    isProtocol &&
    /(?:target|session|connection|page) closed|session with given id not found|detached/i.test(error.message)
  );
}
