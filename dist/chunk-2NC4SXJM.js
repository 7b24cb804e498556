import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  asCancelled,
  deliver
} from "./chunk-5RJLNFG7.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  renderError
} from "./chunk-L5CLQYPT.js";

// src/cli/print-report.ts
async function printReport(report, folder, targets, { stdout, stderr, env, cwd }, cancelled, exitCode = exitCodeOf(report)) {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120
  };
  let delivered = await deliver(report, folder, targets, reader);
  const cutOff = cancelled.aborted && report.outcome !== "error";
  if (cutOff) delivered = await deliver(asCancelled(report), folder, targets, reader);
  const { text, failure } = delivered;
  stdout.write(text);
  if (failure !== null) stderr.write(renderError(failure, false));
  if (cutOff) return 130;
  return failure === null || report.outcome === "error" ? exitCode : failure.exitCode;
}

export {
  printReport
};
