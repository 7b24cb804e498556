import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTargets
} from "./chunk-RFMEZIMZ.js";
import {
  readReport
} from "./chunk-ZJABFOV4.js";
import "./chunk-TG3K54NC.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-XKHQDOB5.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import {
  printReport
} from "./chunk-VQW2NZH6.js";
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
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
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
