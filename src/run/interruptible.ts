import { StrayFailure } from "../errors.ts";
import { takeStrayFailures } from "../stray-failures.ts";

export interface Interruption extends Disposable {
  /** Aborts where the run must end now. */
  signal: AbortSignal;
  /** Whether it was a person or CI that ended it, and not a failure. */
  readonly interrupted: boolean;
  /** The failure that nothing handled and that ended the run, as its cause; null where there was none. */
  readonly stray: StrayFailure | null;
  /** What to throw for a run that ended with `error`: the failure that made it end, where that is another. */
  failure(error: unknown): unknown;
}

/**
 * Ctrl-C, SIGTERM and SIGHUP end the run in order, and so does a failure that nothing handles: what was measured is
 * reported. A second signal ends the process immediately.
 */
export function interruptible(): Interruption {
  const controller = new AbortController();
  const { signal } = controller;
  const onSignal = () => {
    if (signal.aborted) process.exit(130);
    controller.abort(new Error("interrupted"));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.on(name, onSignal);
  const taking = takeStrayFailures((error) => controller.abort(new StrayFailure(error)));
  const stray = () => (signal.reason instanceof StrayFailure ? signal.reason : null);
  return {
    signal,
    get interrupted() {
      return signal.aborted && stray() === null;
    },
    get stray() {
      return stray();
    },
    failure: (error) => stray()?.cause ?? error,
    [Symbol.dispose]() {
      taking[Symbol.dispose]();
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
