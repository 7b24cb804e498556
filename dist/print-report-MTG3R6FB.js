import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-6ONLRXAU.js";
import "./chunk-QNW2PN52.js";
import "./chunk-KT4TE6GG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-OYDRFUBR.js";
import "./chunk-3R26CBYD.js";
import "./chunk-6X4R3EQP.js";
import "./chunk-R66OGNKY.js";
import "./chunk-DWCT7NFR.js";
import "./chunk-FYRRSA56.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-DTMH334S.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
