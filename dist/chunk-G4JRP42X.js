import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-EEDR6PQ7.js";

// src/cli/print-report.ts
async function printReport(report, folder, targets, { stdout, env, cwd }) {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120
  };
  const { text, failure } = await deliver(report, folder, targets, reader);
  stdout.write(text);
  if (failure) throw failure;
}

export {
  printReport
};
