import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
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
import "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
