import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-7AX5RWG7.js";
import "./chunk-4NJIJQES.js";
import "./chunk-3Y7TFDA7.js";
import "./chunk-STV2MUFW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-D5XGDFXJ.js";
import {
  takeNote
} from "./chunk-J2QJOF2H.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import {
  readReport
} from "./chunk-SJ2HT4ZV.js";
import "./chunk-GUNI6L3E.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-7NDGHDES.js";
import "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRDRND5V.js";
import "./chunk-VKJPOLIV.js";
import "./chunk-2JIQINC5.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-DT4VZPOM.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, general, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, codequality, comment, key, ...rest } = options;
  rest;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const report = await readReport(resolve(io.cwd(), file), file);
  return printReport({ report, folder: null, verbose, saved: true, note }, targets, io, cancelled);
}
export {
  runReport
};
