import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/run/exit-code.ts
function exitCodeOf({ outcome }) {
  if (outcome === "error") return 3;
  return outcome === "fail" ? 1 : 0;
}
function exitCodeOfError(error) {
  return error instanceof CheckError ? error.exitCode : 3;
}
function mostSevere(...exitCodes) {
  return Math.max(0, ...exitCodes);
}

export {
  exitCodeOf,
  exitCodeOfError,
  mostSevere
};
