import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-KNV27H3L.js";
import "./chunk-IDWT56AR.js";
import "./chunk-PP2J5UDM.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-VYPIE35Q.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-VYFBCO3M.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
