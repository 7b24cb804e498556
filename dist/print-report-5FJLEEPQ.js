import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-JF6LLIZE.js";
import "./chunk-KRNJYGKU.js";
import "./chunk-V7BWJJDA.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-5T5JULFF.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
