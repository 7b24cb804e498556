import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-WVWDAXK4.js";
export {
  pageJudge
};
