import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTargets
} from "./chunk-NQTUYYGN.js";
import {
  readReport
} from "./chunk-LA5WCHSD.js";
import "./chunk-LW7EJYIF.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-2B7RVRY7.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import {
  printReport
} from "./chunk-3FQO4LSD.js";
import "./chunk-FN2BAS7H.js";
import "./chunk-5U5N2XKM.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-L5CLQYPT.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-BCC4NA55.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, ...rest } = options;
  rest;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  const report = await readReport(resolve(io.cwd(), file));
  return printReport(report, null, targets, io, cancelled);
}
export {
  runReport
};
