import { CheckError } from "../errors.ts";

type Taker = (error: unknown) => void;

const takers: Taker[] = [];

/**
 * While in use, a rejection or exception that nothing handles goes to `take` instead of ending the process with a stack
 * trace. Of several the one that began last takes it.
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

function hand(error: unknown): void {
  if (!isOfClosedTab(error)) takers.at(-1)?.(error);
}

/**
 * What Lighthouse and puppeteer still asked of a tab or browser that we have closed meanwhile. Whoever needed the answer has
 * ended with the visit, and says so itself.
 */
function isOfClosedTab(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof CheckError) return false;
  const isProtocol = error.name === "TargetCloseError" || error.name === "ProtocolError";
  return isProtocol && /target closed|session closed|connection closed|detached/i.test(error.message);
}
