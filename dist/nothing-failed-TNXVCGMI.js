import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nothingFailed
} from "./chunk-NUFGRE2M.js";
import "./chunk-WCFAYEEI.js";
import "./chunk-U5AUG6XS.js";
import "./chunk-3FSO5O5P.js";
import "./chunk-SN65VS3F.js";
import "./chunk-WREDEZJX.js";
import "./chunk-GL6DTGI4.js";
import "./chunk-Q22W6YCJ.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
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
