import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-UX7PIAZ5.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-3R26CBYD.js";
import "./chunk-P3PCHHZV.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-IHKU5CC4.js";
import "./chunk-DV2TTJZA.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-FYRRSA56.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
