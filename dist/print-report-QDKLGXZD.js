import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-7COIPL2T.js";
import "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-3R26CBYD.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OQLKX7MX.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
