import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  runMerge
} from "./chunk-KDUJU6XE.js";
import "./chunk-2MQPROGK.js";
import "./chunk-EP3XW3OA.js";
import "./chunk-MJO3DW4Z.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-MPRAHGVD.js";
import "./chunk-E5VM5FDB.js";
import "./chunk-RTT6JOK2.js";
import "./chunk-CESWOJ7B.js";
import "./chunk-WZO3MI6Y.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-CIEW33V3.js";
import "./chunk-RE6BQX6N.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-CUHKLPJH.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-F3LQEIWQ.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-EZ3B4JUH.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";
export {
  mergeFiles,
  runMerge
};
