import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-N5JMQXZG.js";
import "./chunk-RD5AZWMS.js";
import "./chunk-CZGWRMLV.js";
import "./chunk-4JNH4JHR.js";
import "./chunk-INKGECBU.js";
import "./chunk-VU4R35KF.js";
import "./chunk-EP3XW3OA.js";
import {
  readTargets
} from "./chunk-J4XSC5TS.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-2JPLETNB.js";
import "./chunk-CW26DSIU.js";
import "./chunk-MYSRLFPL.js";
import "./chunk-GTDXA4X7.js";
import "./chunk-H3BLON6W.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-B3T2UNID.js";
import "./chunk-3R4ESEQD.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import {
  renderError
} from "./chunk-NIY723NJ.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-5T5JULFF.js";
import "./chunk-DLP45OHQ.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/check-command.ts
async function runCheck({ options, general }, io) {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-OI42OPU2.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = runGate(request, { cwd: io.cwd(), env: io.env, watch }).then((result) => {
    well = result.failure === null && result.exitCode !== 130;
    return result;
  });
  const { report, folder, failure, exitCode } = await gate.finally(() => printer?.stop(well));
  const { printReport } = await import("./print-report-2UAAV47A.js");
  await printReport(report, folder, targets, io);
  if (failure !== null && exitCode !== 130) io.stderr.write(renderError(failure, verbose));
  return exitCode;
}
export {
  runCheck
};
