import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-LLUZZW2V.js";
import "./chunk-IGSWEHPL.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-LBOG4E65.js";
import "./chunk-3SJLYKQ4.js";
import "./chunk-PM62FBAW.js";
import "./chunk-FNRZB3BJ.js";
import "./chunk-5JAURFEC.js";
import "./chunk-UULVRRSN.js";
import {
  openOutputFolder
} from "./chunk-RDCXGT7Z.js";
import "./chunk-FPAPKM64.js";
import "./chunk-YVNO37VI.js";
import "./chunk-L3VGDTLB.js";
import "./chunk-XHUWXCF4.js";
import "./chunk-CSAVFH7I.js";
import "./chunk-TMWJQPKG.js";
import "./chunk-ZJABFOV4.js";
import "./chunk-TG3K54NC.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-DJ6U5UD3.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-XKHQDOB5.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-CVFSIPWZ.js";
import "./chunk-TUHLCH25.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-TZITOOBI.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-OIZDCXYA.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-44XZLNAP.js";
import "./chunk-25KBAACP.js";
import "./chunk-MDKRDW3K.js";
import "./chunk-5Z3JCEB6.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import {
  exitCodeOf
} from "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
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
