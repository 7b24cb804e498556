import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-WNXAYPA7.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-CWWDCA5Q.js";
import "./chunk-ERX43POQ.js";
import "./chunk-WVWDAXK4.js";
export {
  progressPrinter
};
