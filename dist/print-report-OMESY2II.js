import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-Y27FW5IZ.js";
import "./chunk-6Y5TMXTQ.js";
import "./chunk-GQZ4BN4Z.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-3R26CBYD.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-L4FQNSLF.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-ECCI3VEV.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-DTMH334S.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
