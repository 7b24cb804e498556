import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  takeStrayFailures
} from "./chunk-IYRPPH64.js";
import {
  StrayFailure
} from "./chunk-BRI75XQL.js";

// src/run/interruptible.ts
function interruptible(cancelled) {
  const broken = new AbortController();
  const signal = AbortSignal.any([cancelled, broken.signal]);
  const taking = takeStrayFailures((error) => broken.abort(new StrayFailure(error)));
  const stray = () => signal.reason instanceof StrayFailure ? signal.reason : null;
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
    }
  };
}

export {
  interruptible
};
