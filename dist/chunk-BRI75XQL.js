import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/errors.ts
var exitCodes = {
  USAGE: 2,
  BUDGET: 2,
  BUDGET_NOT_FOUND: 2,
  PROJECT_NOT_FOUND: 2,
  IMPORT: 2,
  OUTPUT_NOT_WRITABLE: 2,
  TEMPORARY_FOLDER: 3,
  MACHINE_LIMIT: 3,
  REPORT_UNREADABLE: 2,
  SHARDS: 3,
  BASE_NOT_FOUND: 3,
  BASE_FAILED: 3,
  GITHUB_CONTEXT: 2,
  GIT_FAILED: 3,
  INSTALL_FAILED: 3,
  BUILD_FAILED: 3,
  BUILD_EMPTY: 3,
  BUNDLE_UNREADABLE: 3,
  SERVER_NOT_READY: 3,
  BROWSER_NOT_FOUND: 3,
  BROWSER_NOT_STARTED: 3,
  BROWSER_CRASHED: 3,
  PAGE_FAILED: 3,
  LOGIN_FAILED: 3,
  MODULE_FAILED: 3,
  NOTHING_MEASURED: 3
};
var CheckError = class extends Error {
  code;
  advice;
  detail;
  constructor(code, message, more = {}) {
    super(message, "cause" in more ? { cause: more.cause } : void 0);
    this.name = "CheckError";
    this.code = code;
    this.advice = more.advice;
    this.detail = more.detail;
  }
  get exitCode() {
    return exitCodes[this.code];
  }
};
function isOfTheMachine({ code }) {
  return code === "BROWSER_NOT_STARTED" || code === "TEMPORARY_FOLDER" || code === "MACHINE_LIMIT";
}
var StrayFailure = class extends Error {
  name = "StrayFailure";
  constructor(cause) {
    super(messageOf(cause), { cause });
  }
};
function messageOf(thrown) {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/\s+/g, " ").trim();
}

export {
  CheckError,
  isOfTheMachine,
  StrayFailure,
  messageOf
};
