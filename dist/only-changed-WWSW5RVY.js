import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pathsOf,
  unchangedReport
} from "./chunk-7DNTDI64.js";
import "./chunk-TNPVKZUN.js";
import "./chunk-RGZ3UWB5.js";
import "./chunk-IJM2EOHZ.js";
import "./chunk-DUWUTDFF.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-EFTVEM2I.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-V3HWND3F.js";
import "./chunk-V7VOLYAK.js";
import "./chunk-YUHEALRA.js";
import "./chunk-PGJ63UEL.js";
import "./chunk-QIUQMBDB.js";
import "./chunk-QSKI7HQP.js";
import "./chunk-SN65VS3F.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-EEAZPZM4.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-2YMFH4IY.js";
import "./chunk-EE4NSPE5.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-BAV5A7RE.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-W3KJZO6D.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  pathsOf,
  unchangedReport
};
