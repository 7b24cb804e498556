import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-76W4SMUC.js";
import "./chunk-CF2ATSS5.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-O3SA53FW.js";
import "./chunk-GS5C3OWC.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-JBZFQQJN.js";
import "./chunk-6NZ2Z4HU.js";
import "./chunk-SZNBJ4IU.js";
import "./chunk-EQQSELHF.js";
import "./chunk-B3T2UNID.js";
import "./chunk-GP6L2GQP.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-T2UVWANM.js";
import "./chunk-2YCJBMOX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-L5CLQYPT.js";
import "./chunk-J2CKYKGV.js";
import "./chunk-KJVU5VPN.js";
import "./chunk-MEDA2B3W.js";
import {
  openOutputFolder
} from "./chunk-UTOUE4Q3.js";
import "./chunk-4WL3EN67.js";
import "./chunk-HSJ2SGYI.js";
import "./chunk-VDPPITOT.js";
import "./chunk-H3BLON6W.js";
import "./chunk-P2FLTGKP.js";
import "./chunk-3U2O2VXK.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-25KBAACP.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-IZLFHAWG.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-DY2FMLVY.js";
import "./chunk-XKUOALVI.js";
import {
  exitCodeOf
} from "./chunk-YGNNYPXP.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-WVWDAXK4.js";

// src/action/merge-mode.ts
async function runMergeMode(job) {
  const { inputs, directory, env, cancelled } = job;
  const folder = await openOutputFolder(directory, ".budget-check");
  const merged = await mergeFiles(inputs.reports, directory);
  const { budget: file } = inputs.request;
  const report = await mergedHistory(merged, { cwd: directory, env, file, add: false, cancelled });
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
export {
  runMergeMode
};
