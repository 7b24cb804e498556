import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

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
