import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  runMerge
} from "./chunk-F625XFHH.js";
import "./chunk-KGADNSCU.js";
import "./chunk-B2Y57B2V.js";
import "./chunk-TQA3MKFE.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-DVIW7OXL.js";
import "./chunk-BABPUN2G.js";
import "./chunk-RTT6JOK2.js";
import "./chunk-RE3U4UQ2.js";
import "./chunk-HWR3Q77T.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-CIEW33V3.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-LS3CULCV.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-F3LQEIWQ.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";
export {
  mergeFiles,
  runMerge
};
