import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  repeatCommand
} from "./chunk-P5OAUWZI.js";
import {
  runGate
} from "./chunk-QXLOW55R.js";
import "./chunk-U5BVH5RE.js";
import "./chunk-YMUTONYC.js";
import "./chunk-5STMACBR.js";
import "./chunk-WNUNGWQ4.js";
import "./chunk-4N3NNVPR.js";
import {
  readTargets
} from "./chunk-YMXIMWMP.js";
import "./chunk-M62QI7NY.js";
import "./chunk-SHE3LJTK.js";
import "./chunk-ENQ7P6NT.js";
import "./chunk-ZB6FNZHM.js";
import "./chunk-FVFGFQJ7.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-J57AHGUS.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-ZIENVQWU.js";
import "./chunk-DTMH334S.js";
import "./chunk-WVCS5WEO.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";

// src/cli/check-command.ts
async function runCheck({ options, general }, io) {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-MTLFXR75.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch }).then((result2) => {
    well = result2.failure === null && result2.exitCode !== 130;
    return result2;
  });
  const result = await gate.finally(() => printer?.stop(well));
  const { printReport } = await import("./print-report-CU7W2XLY.js");
  const failure = result.exitCode === 130 ? null : result.failure;
  const command = repeatCommand(request, result.report);
  return printReport({ ...result, failure, verbose, command }, targets, io, cancelled);
}
export {
  runCheck
};
