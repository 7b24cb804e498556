import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  takeStrayFailures
} from "./chunk-IZLFHAWG.js";
import {
  StrayFailure
} from "./chunk-NA6I7OJ4.js";

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
  const taking = takeStrayFailures((error) => controller.abort(new StrayFailure(error)));
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
      for (const name of signals) process.off(name, onSignal);
    }
  };
}

export {
  interruptible
};
