import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";

// src/run/stray-failures.ts
var takers = [];
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
function hand(error) {
  if (!isOfClosedTab(error)) takers.at(-1)?.(error);
}
function isOfClosedTab(error) {
  if (!(error instanceof Error) || error instanceof CheckError) return false;
  const isProtocol = error.name === "TargetCloseError" || error.name === "ProtocolError";
  return isProtocol && /target closed|session closed|connection closed|detached/i.test(error.message);
}

export {
  takeStrayFailures
};
