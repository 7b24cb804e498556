import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  machineLimits
} from "./chunk-QNLGKQNY.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

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
function ofBrowserThatDidNotRun(error) {
  if (!(error instanceof Error) || !("syscall" in error) || !("path" in error)) return null;
  if (!String(error.syscall).startsWith("spawn")) return null;
  const limit = machineLimits.find(({ pattern }) => pattern.test(error.message));
  if (!limit) return null;
  const message = `${String(error.path)} did not start: ${limit.what}.`;
  return new CheckError("BROWSER_NOT_STARTED", message, { advice: limit.advice, cause: error });
}
function hand(error) {
  if (isOfClosedTab(error)) return;
  const take = owner.getStore() ?? takers.at(-1);
  take?.(ofBrowserThatDidNotRun(error) ?? error);
}
function isOfClosedTab(error) {
  if (!(error instanceof Error) || error instanceof CheckError) return false;
  if (error.name === "TargetCloseError" || error.name === "ConnectionClosedError") return true;
  const isProtocol = error.name === "ProtocolError" || "protocolMethod" in error;
  return isProtocol && /(?:target|session|connection|page) closed|session with given id not found|detached/i.test(error.message);
}

export {
  takeStrayFailures,
  ownStrayFailures
};
