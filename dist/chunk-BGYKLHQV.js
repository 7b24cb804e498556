import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-NA6I7OJ4.js";

// src/stray-failures.ts
import { AsyncLocalStorage } from "node:async_hooks";
var takers = [];
var owner = new AsyncLocalStorage();
function takeStrayFailures(take) {
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
    }
  };
}
function ownStrayFailures(take, work) {
  return owner.run(take, work);
}
function hand(error) {
  if (isOfClosedTab(error)) return;
  const take = owner.getStore() ?? takers.at(-1);
  take?.(error);
}
function isOfClosedTab(error) {
  if (!(error instanceof Error) || error instanceof CheckError) return false;
  const isProtocol = error.name === "TargetCloseError" || error.name === "ProtocolError";
  return isProtocol && /target closed|session closed|connection closed|detached/i.test(error.message);
}

export {
  takeStrayFailures,
  ownStrayFailures
};
