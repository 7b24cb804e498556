import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/run/interruptible.ts
function interruptible() {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Error("interrupted"));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of signals) process.off(name, onSignal);
    }
  };
}

export {
  interruptible
};
