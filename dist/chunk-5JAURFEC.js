import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nameLimit
} from "./chunk-CDR3NJRJ.js";
import {
  CheckError,
  messageOf
} from "./chunk-B7DIM3V6.js";

// src/run/ended-by.ts
function endedBy(error, report) {
  const message = messageOf(error);
  const code = error instanceof CheckError ? error.code : "INTERNAL";
  const summary = `Could not be measured: ${message}`;
  return { ...report, outcome: "error", summary, incomplete: message, error: { code, message } };
}
function unlessStray(report, { stray }) {
  return stray ? endedBy(nameLimit(stray.cause), report) : report;
}

export {
  endedBy,
  unlessStray
};
