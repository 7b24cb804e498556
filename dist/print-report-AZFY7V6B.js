import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-6NY22DKC.js";
import "./chunk-TWL5AKGE.js";
import "./chunk-FFE5RPBG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-OYDRFUBR.js";
import "./chunk-3R26CBYD.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-LNW2TNUN.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-HS3B2FUV.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-JTOZXBSX.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-DTMH334S.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
