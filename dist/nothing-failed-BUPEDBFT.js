import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nothingFailed
} from "./chunk-3ECZEV6H.js";
import "./chunk-YYO224YC.js";
import "./chunk-PKP4CFHW.js";
import "./chunk-ARZI7BWS.js";
import "./chunk-4JLRSGJH.js";
import "./chunk-QQ77SWSN.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-YQE2FPXT.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  nothingFailed
};
