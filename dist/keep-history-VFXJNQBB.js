import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-IAHQJIA6.js";
import "./chunk-B5TX6R3M.js";
import "./chunk-XIQ4XV7V.js";
import "./chunk-VGAVLHXW.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
