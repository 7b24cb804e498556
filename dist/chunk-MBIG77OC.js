import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-WJ2FKAJU.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  renderError
} from "./chunk-L5CLQYPT.js";

// src/cli/print-report.ts
async function printReport(report, folder, targets, { stdout, stderr, env, cwd }, exitCode = exitCodeOf(report)) {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120
  };
  const { text, failure } = await deliver(report, folder, targets, reader);
  stdout.write(text);
  if (failure === null) return exitCode;
  stderr.write(renderError(failure, false));
  return report.outcome === "error" ? exitCode : failure.exitCode;
}

export {
  printReport
};
