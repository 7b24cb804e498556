import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  asCancelled,
  deliver
} from "./chunk-BIYE7VWW.js";
import {
  renderError
} from "./chunk-DT4VZPOM.js";
import {
  exitCodeOf,
  exitCodeOfError,
  mostSevere
} from "./chunk-MZFDMTDF.js";

// src/cli/print-report.ts
async function printReport({ report, folder, failure = null, exitCode = exitCodeOf(report), verbose = false, command }, targets, { stdout, stderr, env, cwd }, cancelled) {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
    command
  };
  const say = (error) => {
    if (error !== null) stderr.write(renderError(error, verbose));
  };
  let delivered;
  let cutOff;
  try {
    delivered = await deliver(report, folder, targets, reader);
    cutOff = cancelled.aborted && report.outcome !== "error";
    if (cutOff) delivered = await deliver(asCancelled(report), folder, targets, reader);
  } catch (error) {
    say(failure);
    say(error);
    return mostSevere(exitCode, exitCodeOfError(error));
  }
  stdout.write(delivered.text);
  say(failure);
  say(delivered.failure);
  return mostSevere(exitCode, delivered.failure?.exitCode ?? 0, cutOff ? 130 : 0);
}

export {
  printReport
};
