import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-M22X6O7N.js";
import "./chunk-Y6C2WMOH.js";
import "./chunk-P5OAUWZI.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-OUUFBYZ4.js";
import "./chunk-VEWKLZF3.js";
import "./chunk-QXLOW55R.js";
import "./chunk-U5BVH5RE.js";
import "./chunk-YMUTONYC.js";
import "./chunk-5STMACBR.js";
import {
  openOutputFolder
} from "./chunk-WNUNGWQ4.js";
import "./chunk-4N3NNVPR.js";
import "./chunk-NYHRVNWM.js";
import "./chunk-WSYD4HVJ.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-M62QI7NY.js";
import "./chunk-SHE3LJTK.js";
import "./chunk-K3S7BYWN.js";
import "./chunk-2C672HPQ.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-ENQ7P6NT.js";
import "./chunk-ZB6FNZHM.js";
import "./chunk-FVFGFQJ7.js";
import "./chunk-N3JNATMG.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-ATBDXH53.js";
import "./chunk-DV2TTJZA.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-FBAKYSSH.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-J57AHGUS.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-25KBAACP.js";
import "./chunk-ZIENVQWU.js";
import {
  exitCodeOf
} from "./chunk-DTMH334S.js";
import "./chunk-WVCS5WEO.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
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
