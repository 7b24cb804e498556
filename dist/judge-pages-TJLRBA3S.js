import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pageJudge
} from "./chunk-2YMFH4IY.js";
import "./chunk-EE4NSPE5.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-BAV5A7RE.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-W3KJZO6D.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-WVWDAXK4.js";
export {
  pageJudge
};
