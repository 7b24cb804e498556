import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readReport
} from "./chunk-4O5CBIF3.js";
import "./chunk-ZA6HNLWF.js";
import "./chunk-WEWQ44ZK.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-3W7N4ZM7.js";
import {
  printReport
} from "./chunk-DPDUHVU6.js";
import "./chunk-FVKB6N4H.js";
import "./chunk-U6UB4BB6.js";
import "./chunk-SN65VS3F.js";
import "./chunk-3UJWAMBQ.js";
import "./chunk-N6VKB44H.js";
import "./chunk-SXA5SPFU.js";
import "./chunk-D5XGDFXJ.js";
import {
  readTargets
} from "./chunk-RFMEZIMZ.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-44XZLNAP.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ options, general, words }, io) {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, ...rest } = options;
  rest;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  const report = await readReport(resolve(io.cwd(), file), file);
  return printReport({ report, folder: null, verbose }, targets, io, cancelled);
}
export {
  runReport
};
