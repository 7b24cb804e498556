import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-J2CKYKGV.js";
import "./chunk-KJVU5VPN.js";
import "./chunk-MEDA2B3W.js";
import "./chunk-UTOUE4Q3.js";
import "./chunk-4WL3EN67.js";
import "./chunk-HSJ2SGYI.js";
import {
  readTargets
} from "./chunk-DRS5H3QR.js";
import "./chunk-VDPPITOT.js";
import "./chunk-H3BLON6W.js";
import "./chunk-P2FLTGKP.js";
import "./chunk-3U2O2VXK.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-IZLFHAWG.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-DY2FMLVY.js";
import "./chunk-XKUOALVI.js";
import "./chunk-YGNNYPXP.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-WVWDAXK4.js";

// src/cli/check-command.ts
async function runCheck({ options, general }, io) {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-57OH55UN.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch }).then((result2) => {
    well = result2.failure === null && result2.exitCode !== 130;
    return result2;
  });
  const result = await gate.finally(() => printer?.stop(well));
  const { printReport } = await import("./print-report-Y7B7RC3P.js");
  const failure = result.exitCode === 130 ? null : result.failure;
  return printReport({ ...result, failure, verbose }, targets, io, cancelled);
}
export {
  runCheck
};
