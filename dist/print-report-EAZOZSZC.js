import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-7AX5RWG7.js";
import "./chunk-4NJIJQES.js";
import "./chunk-3Y7TFDA7.js";
import "./chunk-STV2MUFW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRDRND5V.js";
import "./chunk-VKJPOLIV.js";
import "./chunk-3R26CBYD.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-DT4VZPOM.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
