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
 * A person or CI ends the run in order, and so does a failure that nothing handles: what was measured is reported.
 * @param cancelled aborts where a person or CI wants the run to end.
 */
export function interruptible(cancelled: AbortSignal): Interruption {
  const broken = new AbortController();
  const signal = AbortSignal.any([cancelled, broken.signal]);
  const taking = takeStrayFailures((error) => broken.abort(new StrayFailure(error)));
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
    },
  };
}
