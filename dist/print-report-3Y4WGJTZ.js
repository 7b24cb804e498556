import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-6ALIJQK4.js";
import "./chunk-HQOVFONJ.js";
import "./chunk-7MVHKDIT.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-PWYLJAAW.js";
import "./chunk-NYWO5U7V.js";
import "./chunk-N4PZ7EVV.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-44XZLNAP.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
