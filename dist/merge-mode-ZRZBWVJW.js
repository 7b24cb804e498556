import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-L3PYB35U.js";
import "./chunk-QAYHLXWT.js";
import {
  mergeFiles
} from "./chunk-SW6UTKND.js";
import {
  openOutputFolder
} from "./chunk-SUBMHS6L.js";
import "./chunk-TQA3MKFE.js";
import {
  exitCodeOf
} from "./chunk-V4R5EKQJ.js";
import "./chunk-NPDY2HKC.js";
import "./chunk-EONXEPIK.js";
import "./chunk-L4VK4LM5.js";
import "./chunk-XHCJDK3Z.js";
import "./chunk-62DO4A2W.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-GJZVKEMW.js";
import "./chunk-ANSCZDAO.js";
import "./chunk-DICDCL56.js";
import "./chunk-AFP7W4YY.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-FK622QPL.js";
import "./chunk-KRZITKNA.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/action/merge-mode.ts
async function runMergeMode(job) {
  const { inputs, directory } = job;
  const report = await mergeFiles(inputs.reports, directory);
  const folder = await openOutputFolder(directory, ".budget-check");
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
export {
  runMergeMode
};
