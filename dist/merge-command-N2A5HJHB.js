import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  runMerge
} from "./chunk-BWFTFHXP.js";
import "./chunk-6YFK76GE.js";
import "./chunk-SUBMHS6L.js";
import "./chunk-TQA3MKFE.js";
import "./chunk-V4R5EKQJ.js";
import "./chunk-JKWXGBHL.js";
import "./chunk-KISYXOIS.js";
import "./chunk-NPDY2HKC.js";
import "./chunk-D26FUKJH.js";
import "./chunk-26KHBXIH.js";
import "./chunk-XHCJDK3Z.js";
import "./chunk-CIEW33V3.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-C5L2XSZT.js";
import "./chunk-7C5GWUJC.js";
import "./chunk-EC3CNJW7.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-FK622QPL.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";
export {
  mergeFiles,
  runMerge
};
