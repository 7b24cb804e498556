import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTargets
} from "./chunk-J4XSC5TS.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  readReport
} from "./chunk-FI6WOH5V.js";
import "./chunk-E2FMP4WE.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-RE6BQX6N.js";
import "./chunk-OJFOFIK6.js";
import {
  printReport
} from "./chunk-MB7VBESM.js";
import "./chunk-IUHBPD7E.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-G4SHS2YI.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const targets = await readTargets(options, io.cwd());
  const report = await readReport(resolve(io.cwd(), file));
  await printReport(report, null, targets, io);
  return exitCodeOf(report);
}
export {
  runReport
};
