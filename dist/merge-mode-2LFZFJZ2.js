import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-EPN345LV.js";
import "./chunk-7K67CDA3.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-DXQGZZZR.js";
import "./chunk-7SA5BHQP.js";
import "./chunk-WRU4HNFE.js";
import "./chunk-3LWYOKT7.js";
import "./chunk-MEDA2B3W.js";
import "./chunk-HSJ2SGYI.js";
import {
  openOutputFolder
} from "./chunk-CMR5EX6A.js";
import "./chunk-C2ZIF3NG.js";
import "./chunk-MYE2K44K.js";
import "./chunk-3U2O2VXK.js";
import "./chunk-H3BLON6W.js";
import "./chunk-RJZJEY6E.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-KZGG6VJ5.js";
import "./chunk-LA5WCHSD.js";
import "./chunk-LW7EJYIF.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-B3T2UNID.js";
import "./chunk-2B7RVRY7.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import "./chunk-FN2BAS7H.js";
import "./chunk-5U5N2XKM.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-L5CLQYPT.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-BCC4NA55.js";
import "./chunk-25KBAACP.js";
import "./chunk-IZLFHAWG.js";
import "./chunk-DY2FMLVY.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/action/merge-mode.ts
async function runMergeMode(job) {
  const { inputs, directory, env, cancelled } = job;
  const merged = await mergeFiles(inputs.reports, directory);
  const { budget: file } = inputs.request;
  const report = await mergedHistory(merged, { cwd: directory, env, file, add: false, cancelled });
  const folder = await openOutputFolder(directory, ".budget-check");
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
export {
  runMergeMode
};
