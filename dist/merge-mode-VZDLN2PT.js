import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-B2QCKSAX.js";
import "./chunk-KRF62T5C.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-QMEUWURJ.js";
import "./chunk-GWEFWRLW.js";
import "./chunk-EW62HIFV.js";
import "./chunk-4NJIJQES.js";
import "./chunk-3Y7TFDA7.js";
import "./chunk-STV2MUFW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-HHLT3S2N.js";
import "./chunk-FDLJKDOO.js";
import "./chunk-VTG66QUM.js";
import "./chunk-ZGQRZ2XO.js";
import "./chunk-7QSLEPFH.js";
import "./chunk-LGUPMZYH.js";
import {
  openOutputFolder
} from "./chunk-J7FIZHPL.js";
import "./chunk-2Y6FSFWW.js";
import "./chunk-JVQXDTF7.js";
import "./chunk-2C672HPQ.js";
import "./chunk-SJ2HT4ZV.js";
import "./chunk-GUNI6L3E.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-7NDGHDES.js";
import "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRDRND5V.js";
import "./chunk-VKJPOLIV.js";
import "./chunk-QYN77N4E.js";
import "./chunk-OYBCK4NT.js";
import "./chunk-6JDCCXHE.js";
import "./chunk-XHS5CSLH.js";
import "./chunk-2JIQINC5.js";
import "./chunk-VLWDRHPQ.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-DT4VZPOM.js";
import "./chunk-25KBAACP.js";
import "./chunk-BDQQYSPF.js";
import {
  exitCodeOf
} from "./chunk-MZFDMTDF.js";
import "./chunk-QLJU6TMA.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
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
