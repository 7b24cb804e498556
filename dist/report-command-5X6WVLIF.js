import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTargets
} from "./chunk-J4XSC5TS.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  readReport
} from "./chunk-RGJCR5XC.js";
import "./chunk-NW2HNNUZ.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-3R4ESEQD.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import {
  printReport
} from "./chunk-OWYTHQW5.js";
import "./chunk-5MB7VNBT.js";
import "./chunk-G5I2TT2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-5T5JULFF.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, ...rest } = options;
  rest;
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  const report = await readReport(resolve(io.cwd(), file));
  await printReport(report, null, targets, io);
  return exitCodeOf(report);
}
export {
  runReport
};
