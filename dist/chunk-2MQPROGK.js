import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  takeStrayFailures
} from "./chunk-EZ3B4JUH.js";
import {
  StrayFailure
} from "./chunk-BMWWFPZ6.js";

// src/run/interruptible.ts
function interruptible() {
  const controller = new AbortController();
  const { signal } = controller;
  const onSignal = () => {
    if (signal.aborted) process.exit(130);
    controller.abort(new Error("interrupted"));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of signals) process.on(name, onSignal);
  const stray = takeStrayFailures((error) => controller.abort(new StrayFailure(error)));
  return {
    signal,
    get interrupted() {
      return signal.aborted && !(signal.reason instanceof StrayFailure);
    },
    failure: (error) => signal.reason instanceof StrayFailure ? signal.reason.cause : error,
    [Symbol.dispose]() {
      stray[Symbol.dispose]();
      for (const name of signals) process.off(name, onSignal);
    }
  };
}

export {
  interruptible
};
