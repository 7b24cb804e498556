import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-DUYP6L2H.js";
import "./chunk-T2UVWANM.js";
import "./chunk-2YCJBMOX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-L5CLQYPT.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-YGNNYPXP.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
