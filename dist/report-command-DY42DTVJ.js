import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-7COIPL2T.js";
import "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import {
  takeNote
} from "./chunk-DAYBQTRN.js";
import {
  resultFormat
} from "./chunk-36IGH5LM.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-3R26CBYD.js";
import {
  readReport
} from "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-SN65VS3F.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OQLKX7MX.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, general, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, codequality, comment, key, format: asked, ...rest } = options;
  rest;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  const report = await readReport(resolve(io.cwd(), file), file);
  return printReport({ report, folder: null, verbose, format, saved: true, note }, targets, io, cancelled);
}
export {
  runReport
};
