import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-3SJLYKQ4.js";
import "./chunk-PM62FBAW.js";
import "./chunk-FNRZB3BJ.js";
import "./chunk-5JAURFEC.js";
import "./chunk-UULVRRSN.js";
import "./chunk-RDCXGT7Z.js";
import {
  readTargets
} from "./chunk-RFMEZIMZ.js";
import "./chunk-FPAPKM64.js";
import "./chunk-YVNO37VI.js";
import "./chunk-L3VGDTLB.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-MDKRDW3K.js";
import "./chunk-5Z3JCEB6.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-H3BLON6W.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";

// src/cli/check-command.ts
async function runCheck({ options, general }, io) {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-BIYVNMM4.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch }).then((result2) => {
    well = result2.failure === null && result2.exitCode !== 130;
    return result2;
  });
  const result = await gate.finally(() => printer?.stop(well));
  const { printReport } = await import("./print-report-ODH55NGH.js");
  const failure = result.exitCode === 130 ? null : result.failure;
  return printReport({ ...result, failure, verbose }, targets, io, cancelled);
}
export {
  runCheck
};
