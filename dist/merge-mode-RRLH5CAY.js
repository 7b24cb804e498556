import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-N3CUROOL.js";
import "./chunk-SV2DN34L.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-CP6MCATE.js";
import "./chunk-2V5UDIKK.js";
import "./chunk-J5MFN56E.js";
import "./chunk-GU4DKD2C.js";
import "./chunk-5STMACBR.js";
import "./chunk-4N3NNVPR.js";
import {
  openOutputFolder
} from "./chunk-YKN7JT3P.js";
import "./chunk-M62QI7NY.js";
import "./chunk-GWDIALEV.js";
import "./chunk-SHE3LJTK.js";
import "./chunk-VQHEECCE.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-ND7FJM2M.js";
import "./chunk-OLQESY7N.js";
import "./chunk-7PZ6QIXR.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-DJ6U5UD3.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-BP33VHLA.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-PMGK6AJG.js";
import "./chunk-QUA5ZTX7.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-EHTMVQJM.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-OIZDCXYA.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-25KBAACP.js";
import "./chunk-EJ6RMD2A.js";
import "./chunk-WVCS5WEO.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-MJSSFKUL.js";
import {
  exitCodeOf
} from "./chunk-DTMH334S.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-ZT34OKLH.js";
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
