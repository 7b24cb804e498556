import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-ROAH7GLS.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-MIBGNTHH.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-WVWDAXK4.js";
export {
  progressPrinter
};
