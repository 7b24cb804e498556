import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-7PVGVCDU.js";
import "./chunk-QAYHLXWT.js";
import {
  mergeFiles,
  mergedHistory
} from "./chunk-BWFTFHXP.js";
import "./chunk-6YFK76GE.js";
import {
  openOutputFolder
} from "./chunk-SUBMHS6L.js";
import "./chunk-TQA3MKFE.js";
import {
  exitCodeOf
} from "./chunk-V4R5EKQJ.js";
import "./chunk-JKWXGBHL.js";
import "./chunk-KISYXOIS.js";
import "./chunk-NPDY2HKC.js";
import "./chunk-D26FUKJH.js";
import "./chunk-26KHBXIH.js";
import "./chunk-XHCJDK3Z.js";
import "./chunk-62DO4A2W.js";
import "./chunk-CIEW33V3.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-GJZVKEMW.js";
import "./chunk-C5L2XSZT.js";
import "./chunk-7C5GWUJC.js";
import "./chunk-EC3CNJW7.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-FK622QPL.js";
import "./chunk-KRZITKNA.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/action/merge-mode.ts
async function runMergeMode(job) {
  const { inputs, directory, env } = job;
  const merged = await mergeFiles(inputs.reports, directory);
  const { budget } = inputs.options;
  const file = typeof budget === "string" ? budget : void 0;
  const report = await mergedHistory(merged, { cwd: directory, env, file, add: false });
  const folder = await openOutputFolder(directory, ".budget-check");
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
export {
  runMergeMode
};
