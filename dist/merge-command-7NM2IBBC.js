import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles
} from "./chunk-HS3NEM6Z.js";
import {
  mergedHistory
} from "./chunk-4JNH4JHR.js";
import "./chunk-INKGECBU.js";
import "./chunk-VU4R35KF.js";
import {
  openOutputFolder
} from "./chunk-EP3XW3OA.js";
import {
  readTargets
} from "./chunk-J4XSC5TS.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import "./chunk-2JPLETNB.js";
import "./chunk-MYSRLFPL.js";
import "./chunk-KZGG6VJ5.js";
import "./chunk-RGJCR5XC.js";
import "./chunk-NW2HNNUZ.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-B3T2UNID.js";
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
import "./chunk-DLP45OHQ.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/merge-command.ts
async function runMerge({ options, words }, io) {
  const {
    json,
    markdown,
    html,
    junit,
    budget: file,
    history: add = false,
    output = ".budget-check",
    ...rest
  } = options;
  rest;
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  const merged = await mergeFiles(words.length > 0 ? words : [".budget-check"], io.cwd());
  const report = await mergedHistory(merged, { cwd: io.cwd(), env: io.env, file, add });
  if (report === null) return 130;
  await printReport(report, await openOutputFolder(io.cwd(), output), targets, io);
  return exitCodeOf(report);
}
export {
  runMerge
};
