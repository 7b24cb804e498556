import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-R4OYJO3J.js";
import "./chunk-Y4QQHEFS.js";
import "./chunk-YT24TLKF.js";
import "./chunk-ACPFTJF6.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-EIAL3DBK.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-WREDEZJX.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UEOVX7AE.js";
import "./chunk-XVD6XLRC.js";
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
